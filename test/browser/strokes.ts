import type { Page } from 'playwright-core';
import { readLabelledAnswers } from '../validity/labelled-answers.ts';

/** Words of the answer that key strokes are measured on. */
export const strokeWords = 300;

/** An answer of that many words, made of labelled ones. */
export function strokeAnswer(): string {
  const words = readLabelledAnswers('train').flatMap(({ text }) => text.split(/(?<=\s)/));
  return words.slice(0, strokeWords).join('').trim();
}

/** How long key strokes took from the key to the report on the screen, in milliseconds. */
export interface StrokeTimes {
  readonly count: number;
  readonly median: number;
  /** 95th percentile. */
  readonly late: number;
}

const typed = ' We stop if fewer than two of ten stay on.';

/**
 * Types at the end of the answer in the playground, one key after the other, each once the one before is answered. A stroke lasts from the
 * key's own time stamp to the task after the frame that shows the new report.
 */
export async function measureStrokes(page: Page): Promise<StrokeTimes> {
  await page.evaluate(() => {
    const strokes: number[] = [];
    let pressed = 0;
    addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true);
    const view = document.getElementById('report-view');
    if (view === null) throw new Error('the playground has no report');
    const observer = new MutationObserver(() => {
      const began = pressed;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => strokes.push(performance.now() - began);
        port2.postMessage(undefined);
      });
    });
    observer.observe(view, { childList: true });
    Object.assign(globalThis, { strokes });
  });
  await page.locator('#answer-field').focus();
  await page.keyboard.press('Control+End');
  for (const [index, key] of [...typed].entries()) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForFunction((count) => (globalThis as unknown as { strokes: number[] }).strokes.length > count, index);
  }
  const strokes = await page.evaluate<number[]>('strokes');
  // The first pays for what is compiled and laid out once.
  const times = strokes.slice(1).sort((a, b) => a - b);
  return { count: times.length, median: times[Math.floor(times.length / 2)]!, late: times[Math.min(times.length - 1, Math.ceil(times.length * 0.95) - 1)]! };
}

/** "41 key strokes on 300 words: median 60 ms, 95th percentile 80 ms from the key to the report". */
export const describeStrokes = ({ count, median, late }: StrokeTimes): string =>
  `${count} key strokes on ${strokeWords} words: median ${median.toFixed(0)} ms, 95th percentile ${late.toFixed(0)} ms from the key to the report on the screen`;
