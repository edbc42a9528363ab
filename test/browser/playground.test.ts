import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createScorer, formatHtml, questionKinds, questions, rubrics, type Report, type Scorer } from '../../src/index.ts';
import { example } from '../../src/playground/example.ts';
import { dist } from '../package/project.ts';
import { openStage, type FileStage, type OpenPage } from './browser.ts';
import { attacks, hostileAnswer } from './pages.ts';
import { axeScript, findAxeFaults, findOverflow, focused } from './probes.ts';
import { describeStrokes, measureStrokes, strokeAnswer } from './strokes.ts';

const url = pathToFileURL(dist('playground.html')).href;
const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 900 };

let stage: FileStage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => (stage as FileStage | undefined)?.close());

/** The playground, opened as a file with the network off; what it does is held when the test is over. */
async function play(act: (opened: OpenPage) => Promise<void>, options: BrowserContextOptions = { viewport: desktop }): Promise<void> {
  const opened = await stage.open(url, options, [axeScript]);
  await act(opened);
  expect(opened.conduct).toEqual({ requests: [url], complaints: [], popups: [] });
  await opened.page.context().close();
}

/** Waits for what a key stroke leads to, with time to spare on a busy machine. */
const soon = <Value>(read: () => Value | Promise<Value>, message = ''): ReturnType<typeof expect.poll<Value>> => expect.poll(read, { timeout: 20_000, message });

type Page = OpenPage['page'];
const write = (page: Page, text: string): Promise<void> => page.locator('#answer-field').fill(text);
const choose = async (page: Page, question: string, rubric: string): Promise<void> => {
  await page.selectOption('#question-field', question);
  await page.selectOption('#rubric-field', rubric);
};

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
const shownReport = async (page: Page): Promise<string> => squeeze(await page.locator('#report-view').evaluate((view) => view.innerHTML.replace(/<\/?h\d/g, '<h')));

const scorers = new Map(rubrics.map(({ id }) => [id, createScorer({ rubric: id })]));
const scorerOf = (rubric: string): Scorer => {
  const scorer = scorers.get(rubric);
  if (scorer === undefined) throw new Error(`there is no rubric ${rubric}`);
  return scorer;
};

/** What the page of the same report holds, as made by Node. */
function expectedReport(report: Report, text: string, rubric: string): string {
  const page = formatHtml({ report, text, rubric: scorerOf(rubric).rubric });
  return page.slice(page.indexOf('>', page.indexOf('<main')) + 1, page.indexOf('</main>'));
}

/** The same, as the browser writes it out. */
const readBack = async (page: Page, html: string): Promise<string> =>
  squeeze(
    await page.evaluate((content) => {
      const template = document.createElement('template');
      template.innerHTML = content;
      return template.innerHTML.replace(/<\/?h\d/g, '<h');
    }, html),
  );

async function expectReport(page: Page, question: string, rubric: string, text: string): Promise<void> {
  const report = scorerOf(rubric).score({ question, answer: { text } });
  const expected = await readBack(page, expectedReport(report, text, rubric));
  await soon(async () => (await shownReport(page)) === expected, `report on ${question} by ${rubric}`).toBe(true);
}

describe('the playground', () => {
  it('is one file without a trace of Node', () => {
    const page = readFileSync(dist('playground.html'), 'utf8');
    const script = /<script>([^]*)<\/script>/.exec(page)?.[1] ?? '';
    expect(script.length).toBeGreaterThan(100_000);
    expect(script).not.toMatch(/["'`]node:|\brequire\(["'`]/);
    expect(page).toMatch(/Content-Security-Policy" content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'"/);
    expect(page).toContain('zod');
  });

  it('offers every question by its kind, one\'s own, and every rubric', () =>
    play(async ({ page }) => {
      const groups = await page.evaluate(() => [...document.querySelectorAll('#question-field optgroup')].map((group) => [...group.querySelectorAll('option')].map(({ value }) => value)));
      expect(groups).toEqual(questionKinds.map((kind) => questions.filter((question) => question.kind === kind).map(({ id }) => id)));
      expect(await page.locator('#question-field > option').allTextContents()).toEqual(['Your own question …']);
      expect(await page.locator('#rubric-field option').allTextContents()).toEqual(rubrics.map(({ title }) => title));
    }));

  it('shows the report that Node makes, for questions of every kind and every rubric', () =>
    play(async ({ page }) => {
      await write(page, example.text);
      for (const [index, kind] of questionKinds.entries()) {
        const question = questions.find((candidate) => candidate.kind === kind);
        const rubric = rubrics[index % rubrics.length];
        if (question === undefined || rubric === undefined) throw new Error(`there is nothing to ask of ${kind}`);
        await choose(page, question.id, rubric.id);
        expect(await page.locator('#asked').textContent()).toBe(question.prompt);
        await expectReport(page, question.id, rubric.id, example.text);
      }
    }));

  it('moves at each key stroke: report, scores in short and count of words', () =>
    play(async ({ page }) => {
      await choose(page, 'pm-new-market', 'netflix-pm');
      const beginning = 'No. Most people there watch on cheap phones over mobile data, and our app needs a television to be worth its price';
      await write(page, beginning);
      await expectReport(page, 'pm-new-market', 'netflix-pm', beginning);
      let text = beginning;
      for (const key of ', so we give up growth to keep quality.') {
        await page.keyboard.type(key);
        text += key;
        if (/[ .]/.test(key)) await expectReport(page, 'pm-new-market', 'netflix-pm', text);
      }
      const { answer, dimensions } = scorerOf('netflix-pm').score({ question: 'pm-new-market', answer: text });
      expect(await page.locator('#word-count').textContent()).toBe(`${answer.words} words`);
      const heading = await page.locator('#report-view h2').first().textContent();
      expect(await page.locator('#summary p').textContent()).toBe(heading);
      expect(await page.locator('#summary li').allTextContents()).toEqual(dimensions.map(({ title }) => expect.stringMatching(new RegExp(`^${title} (\\d\\.\\d\\d|–)$`)) as string));
      await write(page, '');
      await soon(() => page.locator('#report-view').textContent()).toBe('The report appears here as you type.');
      expect(await page.locator('#summary').isVisible()).toBe(false);
    }));

  it.each([320, 1280])('marks the evidence under the very words, in a window of %d', (width) =>
    play(
      async ({ page }) => {
        await page.locator('#example-button').click();
        await page.locator('#marks mark').first().waitFor({ state: 'attached' });
        expect(await page.locator('#marks').textContent()).toBe(`${example.text}\u200b`);
        expect(await page.locator('#marks').textContent()).toContain(await page.locator('#report-view mark').first().textContent());
        const boxes = await page.evaluate(() =>
          ['marks', 'answer-field'].map((id) => {
            const box = document.getElementById(id);
            if (box === null) throw new Error(`no ${id}`);
            const computed = getComputedStyle(box);
            const names = ['font', 'letterSpacing', 'paddingLeft', 'paddingTop', 'borderTopWidth', 'whiteSpaceCollapse', 'overflowWrap', 'tabSize'] as const;
            const { x, y, width: outer, height } = box.getBoundingClientRect();
            const overflow = box.scrollHeight - box.clientHeight;
            return { set: names.map((name) => computed[name]), place: [x, y, outer, height], inner: box.clientWidth, overflow };
          }),
        );
        expect(boxes[0]).toEqual(boxes[1]);
        expect(boxes[0]?.overflow).toBe(0);
      },
      { viewport: { width, height: 800 } },
    ));

  it('takes a question of one\'s own, with its kind and time', () =>
    play(async ({ page }) => {
      expect(await page.locator('#own-question').isVisible()).toBe(false);
      await page.selectOption('#question-field', 'own');
      await write(page, example.text);
      await soon(() => page.locator('#report-view').textContent()).toBe('Write down the question first.');
      await page.locator('#prompt-field').fill('Would you sell a plan to two households?');
      await page.selectOption('#kind-field', 'strategy');
      await page.locator('#limit-field').fill('75');
      await page.selectOption('#mode-field', 'spoken');
      await soon(() => page.locator('#report-view').textContent()).toContain('strategy question · 75 seconds allowed · spoken, 126 words');
      await page.locator('#limit-field').fill('-3');
      await soon(() => page.locator('#report-view').textContent()).toContain('strategy question · spoken, 126 words');
    }));

  it('shows hostile words as words', () =>
    play(async ({ page }) => {
      await page.selectOption('#question-field', 'own');
      await page.locator('#prompt-field').fill(attacks.join(' ').replaceAll(/\ud800|\u0000/g, ''));
      const words = hostileAnswer.replaceAll(/\ud800|\u0000/g, '');
      await write(page, words);
      await soon(() => page.locator('#report-view').textContent()).toContain(attacks[0]);
      await page.keyboard.type('<img src=x onerror=globalThis.hostile=1>');
      // A passage may end within these words, and the numbers of its checks stand there then.
      const withoutNumbers = (): Promise<string> =>
        page.locator('#report-view').evaluate((view) => {
          const copy = view.cloneNode(true) as Element;
          for (const numbers of copy.querySelectorAll('sup')) numbers.remove();
          return copy.textContent;
        });
      await soon(withoutNumbers).toContain('<img src=x onerror=globalThis.hostile=1>');
      expect(await page.evaluate('globalThis.hostile')).toBeUndefined();
      expect(await page.locator('#report-view :is(script, img, iframe, link, style, [onload], [onerror], a:not([href^="#"]))').count()).toBe(0);
      expect(await findOverflow(page)).toEqual([]);
    }));

  it('tells a screen reader the outcome when the typing rests, once', () =>
    play(async ({ page }) => {
      await page.clock.install();
      const told = await page.evaluateHandle(() => {
        const words: string[] = [];
        const status = document.getElementById('status');
        if (status === null) throw new Error('no status');
        new MutationObserver(() => words.push(status.textContent)).observe(status, { childList: true });
        return words;
      });
      await page.clock.pauseAt(Date.now() + 60_000);
      const report = page.locator('#report-view');
      await page.locator('#answer-field').focus();
      for (const word of example.text.split(/(?<=\s)/).slice(0, 40)) {
        await page.keyboard.insertText(word);
        await page.clock.runFor(300);
      }
      expect(await report.textContent()).toContain('of the rubric');
      expect(await told.jsonValue()).toEqual([]);
      await page.clock.runFor(1_500);
      expect(await told.jsonValue()).toEqual([expect.stringMatching(/^(Stop|Incomplete), (\d\.\d of 5|not scored)\.( First: .+\.)?$/)]);
      // The same outcome is not told again.
      await page.keyboard.insertText(' ');
      await page.clock.runFor(5_000);
      expect(await told.jsonValue()).toHaveLength(1);
      expect(await page.locator('[aria-live]:not([aria-live=polite]), [role=alert], [role=log]').count()).toBe(0);
    }));

  it('is worked with keys alone', () =>
    play(async ({ page }) => {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('a[#answer-field]');
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe('textarea#answer-field');
      for (const id of ['button#example-button', 'select#mode-field', 'select#rubric-field', 'select#question-field']) {
        await page.keyboard.press('Shift+Tab');
        expect(await focused(page)).toBe(id);
      }
      await page.locator('#example-button').focus();
      await page.keyboard.press('Enter');
      const link = page.locator('#report-view .check a').first();
      await link.focus();
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe(`mark${await link.getAttribute('href')}`);
    }));

  it.each(['light', 'dark'] as const)('can be used by anyone, on phone and desktop, empty and filled, in %s colours', (colorScheme) =>
    play(
      async ({ page }) => {
        expect(await findAxeFaults(page), 'empty, on a phone').toEqual([]);
        await page.locator('#example-button').click();
        await page.locator('#summary').waitFor();
        expect(await findAxeFaults(page), 'on a phone').toEqual([]);
        await page.setViewportSize(desktop);
        expect(await findAxeFaults(page), 'on a desktop').toEqual([]);
        await page.selectOption('#question-field', 'own');
        expect(await findAxeFaults(page), 'with a question of one\'s own').toEqual([]);
      },
      { viewport: phone, colorScheme },
    ));

  it('is no wider than its window, and prints the report alone', () =>
    play(async ({ page }) => {
      await page.locator('#example-button').click();
      await page.locator('#summary').waitFor();
      for (const width of [320, 340, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 740 });
        expect(await findOverflow(page), `${width} pixels`).toEqual([]);
      }
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('form').isVisible()).toBe(false);
      expect(await page.locator('#report-view h2').first().isVisible()).toBe(true);
      expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
    }));

  it('answers a key stroke on 300 words', () =>
    play(async ({ page }) => {
      await write(page, strokeAnswer());
      const strokes = await measureStrokes(page);
      console.log(describeStrokes(strokes));
      expect(strokes.count).toBeGreaterThanOrEqual(30);
      // Far above what any machine should take: it holds that a key is answered at all, and the figure is printed to be read.
      expect(strokes.median).toBeLessThan(2_000);
    }));
});
