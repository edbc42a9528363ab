import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What has to run in a page before its own scripts for {@link findAxeFaults}. */
export const axeScript = axe.source;

/** The part of axe-core in the page that is used here. */
interface Checker {
  run(options: { resultTypes: readonly string[] }): Promise<{ violations: Violation[] }>;
}

interface Violation {
  readonly id: string;
  readonly impact?: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Faults that axe-core calls serious or critical, with the first place of each. */
export async function findAxeFaults(page: Page): Promise<string[]> {
  const violations = await page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: Checker };
    return (await checker.run({ resultTypes: ['violations'] })).violations;
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, nodes }) => `${impact} ${id}, ${nodes.length} times: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

/** Elements that reach beyond the window at a side, unless something around them scrolls or is hidden on purpose. */
export const findOverflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const isContained = (element: Element): boolean => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { overflowX, clipPath } = getComputedStyle(at);
        if (at !== document.body && at !== document.documentElement && (overflowX !== 'visible' || clipPath !== 'none')) return true;
        if (at.classList.contains('skip')) return true;
      }
      return false;
    };
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { right, left, width } = element.getBoundingClientRect();
      return width > 0 && (right > clientWidth + 0.5 || left < -0.5) && !isContained(element);
    });
    const found = wide.slice(0, 5).map((element) => `<${element.tagName.toLowerCase()} class="${element.className.toString()}"> ${element.textContent.slice(0, 60)}`);
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in a window of ${clientWidth}`, ...found] : found;
  });

/** What has the focus, as `tag#id`, or `tag[href]` for a link. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null) return 'nothing';
    const href = element.getAttribute('href');
    return element.tagName.toLowerCase() + (href === null ? `#${element.id}` : `[${href}]`);
  });
