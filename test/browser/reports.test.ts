import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserVariable, findBrowser, openStage, type FileStage } from './browser.ts';
import { attacks, pages } from './pages.ts';
import { axeScript, findAxeFaults, findOverflow, focused } from './probes.ts';

let stage: FileStage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => (stage as FileStage | undefined)?.close());

const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 900 };

describe('the browser of these tests', () => {
  it('is missed with place, reason and remedy', () => {
    const path = '/nowhere/chromium';
    expect(() => findBrowser({ [browserVariable]: path })).toThrow(`${path}: no browser is there to run the browser tests in; install Debian's package "chromium", or set ${browserVariable}`);
  });

  it('would see script, requests, windows, complaints and what is too wide', async () => {
    const content = `<!doctype html><title>x</title><p style="width:2000px">wide</p><img src="https://example.com/x.png" alt="">
      <script>console.warn('told'); globalThis.hostile = 1; alert('asked'); setTimeout(() => { throw new Error('thrown'); })</script>`;
    const { page, conduct, url } = await stage.show(content, { viewport: phone }, [axeScript]);
    await expect.poll(() => conduct.complaints).toEqual(expect.arrayContaining(['warning: told', 'error: thrown']));
    expect(conduct.requests).toEqual([url, 'https://example.com/x.png']);
    expect(conduct.popups).toEqual(['dialog asked']);
    expect(await page.evaluate('globalThis.hostile')).toBe(1);
    expect(await findOverflow(page)).toEqual(['the page is 2008 wide in a window of 360', expect.stringContaining('<p class="">')]);
    expect(await findAxeFaults(page)).toEqual([expect.stringContaining('serious html-has-lang')]);
    await page.context().close();
  });
});

describe.each(pages.map((page) => ({ ...page, html: '' })))('the page of $name', (subject) => {
  const html = (): string => (subject.html ||= subject.content());

  // What is hostile is in the words; the colours are those of the other pages.
  it.each(subject.isHostile === true ? (['dark'] as const) : (['light', 'dark'] as const))('can be used by anyone, asks for nothing and complains of nothing, in %s colours', async (colorScheme) => {
    const { page, conduct, url } = await stage.show(html(), { viewport: phone, colorScheme }, [axeScript]);
    expect(await findAxeFaults(page), 'on a phone').toEqual([]);
    await page.setViewportSize(desktop);
    expect(await findAxeFaults(page), 'on a desktop').toEqual([]);
    expect(conduct).toEqual({ requests: [url], complaints: [], popups: [] });
    expect(await page.evaluate('globalThis.hostile')).toBeUndefined();
    await page.context().close();
  });

  it('is no wider than its window', async () => {
    const { page } = await stage.show(html(), { viewport: phone });
    for (const width of [320, 340, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await findOverflow(page), `${width} pixels`).toEqual([]);
    }
    await page.context().close();
  });

  it('is printed dark on white, without what only leads about, and with its marks', async () => {
    const { page, conduct, url } = await stage.show(html(), { viewport: { width: 718, height: 1000 }, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await findOverflow(page)).toEqual([]);
    const seen = await page.evaluate(() => {
      const shown = (selector: string): number => [...document.querySelectorAll(selector)].filter((element) => getComputedStyle(element).display !== 'none').length;
      const { backgroundColor, color } = getComputedStyle(document.body);
      const mark = document.querySelector('mark');
      return { backgroundColor, color, skips: shown('.skip'), navs: shown('nav'), articles: shown('main h1, article'), adjust: mark === null ? 'exact' : getComputedStyle(mark).printColorAdjust };
    });
    expect(seen).toMatchObject({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(27, 27, 27)', skips: 0, navs: 0, adjust: 'exact' });
    expect(seen.articles).toBeGreaterThan(0);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(conduct).toEqual({ requests: [url], complaints: [], popups: [] });
    await page.context().close();
  });
});

describe('the keyboard', () => {
  const [first] = pages;

  it('leads to the report at once, from a check to its evidence, and back', async () => {
    if (first === undefined) throw new Error('there are no pages');
    const { page } = await stage.show(first.content(), { viewport: desktop });
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a[#main]');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('main#main');

    const check = page.locator('.check').filter({ hasText: 'trade-off' }).first();
    const checkId = await check.getAttribute('id');
    const link = check.getByRole('link').first();
    const target = await link.getAttribute('href');
    await link.focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toMatch(new RegExp(`^(mark|span)${target}$`));
    const isSeen = await page.locator(`${target}`).evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight && getComputedStyle(element).outlineStyle !== 'none';
    });
    expect(isSeen).toBe(true);

    // What follows the evidence are the links back; the check that one came from is among the next few.
    const passed: string[] = [];
    for (let step = 0; step < 8 && passed.at(-1) !== `a[#${checkId}]`; step++) {
      await page.keyboard.press('Tab');
      passed.push(await focused(page));
    }
    expect(passed).toContain(`a[#${checkId}]`);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe(`div#${checkId}`);
    await page.context().close();
  });

  it('reaches every link in the order of the page', async () => {
    if (first === undefined) throw new Error('there are no pages');
    const { page } = await stage.show(first.content(), { viewport: desktop });
    const links = await page.evaluate(() => [...document.querySelectorAll('a')].map((link) => link.getAttribute('href')));
    const reached: string[] = [];
    for (let step = 0; step < Math.min(links.length, 40); step++) {
      await page.keyboard.press('Tab');
      reached.push(await focused(page));
    }
    expect(reached).toEqual(links.slice(0, 40).map((href) => `a[${href}]`));
    await page.context().close();
  });
});

describe('hostile words', () => {
  it('are shown as they were written', async () => {
    const page = pages.find(({ isHostile }) => isHostile);
    if (page === undefined) throw new Error('there is no hostile page');
    const shown = await stage.show(page.content(), { viewport: desktop });
    const text = await shown.page.evaluate(() => document.body.textContent);
    for (const attack of attacks.slice(0, -1)) expect(text).toContain(attack);
    expect(await shown.page.evaluate(() => document.querySelectorAll('script, img, iframe, link, object, embed, form, [onload], [onerror], [onfocus], a:not([href^="#"])').length)).toBe(0);
    await shown.page.context().close();
  });
});
