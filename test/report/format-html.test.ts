import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { defaultTreeAdapter } from 'parse5';
import { describe, expect, it } from 'vitest';
import { findAnswers, readTranscript } from '../../src/inputs/index.ts';
import { formatHtml, HighbarError, rubrics, scoreAnswer, type HtmlItem, type Report } from '../../src/index.ts';
import { escapeHtml, html } from '../../src/report/html/markup.ts';
import { colours, style, styleHash } from '../../src/report/html/style.ts';
import { answerText, exampleReport, sketchCheck, sketchReport } from './example-reports.ts';
import { attacks, attribute, childrenOf, elementsOf, expectSound, named, poison, read, skeleton, textOf, withClass, type Element, type Node } from './read-page.ts';

describe('formatHtml', () => {
  it('shows verdict, scores, gate, coaching and checks', () => {
    const elements = expectSound(formatHtml({ report: exampleReport(), text: answerText }));
    expect(named(elements, 'h1').map((node) => textOf(node))).toEqual(['✗ STOP: 3.89 of 5; the gate asks for 4.0']);
    expect(named(elements, 'h2').map((node) => textOf(node))).toEqual(['Scores', 'The answer', 'Gate', 'What to fix first', 'How the scores come about', 'Checks']);
    const scores = withClass(elements, 'scores').flatMap((table) => named(elementsOf(table), 'tr').map((row) => named(elementsOf(row), 'th', 'td').map((node) => textOf(node))));
    expect(scores).toContainEqual(['Curiosity', '2.00', '3.0', 'below']);
    expect(scores).toContainEqual(['Overall', '3.89', '4.0', 'below']);
    const texts = elements.map((node) => textOf(node));
    expect(texts).toContain('✗ not held: Curiosity is the weakest at 2; at least 3 is asked for.');
    expect(texts).toContain('1. Missing: states a belief that can be tested');
    expect(texts).toContain('Curiosity2.003.50');
    expect(texts).toContain('Verdictstopadvance');
  });

  it('marks the evidence in the answer and links it both ways', () => {
    const elements = expectSound(formatHtml({ report: exampleReport(), text: answerText }));
    const [answer] = withClass(elements, 'answer');
    expect(answer === undefined ? '' : textOf(answer, 'sup')).toBe(answerText);
    const byId = (id: string): Element | undefined => elements.find((element) => attribute(element, 'id') === id);
    const marks = named(elements, 'mark');
    expect(marks.map((node) => textOf(node))).toContain('Sport teaches people to come and go with the season');
    expect(withClass(marks, 'flag').map((node) => textOf(node))).toEqual(['I guess that is it, maybe']);
    const checks = withClass(elements, 'check');
    expect(checks).toHaveLength(exampleReport().checks.length);
    const tradeOff = checks.find((node) => textOf(node).includes('Weighs a gain against a loss'));
    const links = tradeOff === undefined ? [] : named(elementsOf(tradeOff), 'a');
    expect(links.map((node) => textOf(node))).toContain('loss: “Sport teaches people to come and go with the season” (to its place in the answer)');
    for (const link of links) {
      const place = byId(attribute(link, 'href')?.slice(1) ?? '');
      expect(place?.tagName).toBe('mark');
      const siblings = place?.parentNode === undefined || place.parentNode === null ? [] : childrenOf(place.parentNode);
      const references = siblings.slice(siblings.indexOf(place as Node)).find((node) => defaultTreeAdapter.isElementNode(node) && node.tagName === 'sup');
      const back = references === undefined ? [] : elementsOf(references).map((node) => attribute(node, 'href'));
      expect(back).toContain(`#${tradeOff === undefined ? '' : attribute(tradeOff, 'id')}`);
    }
  });

  it('quotes the evidence where it has no text', () => {
    const elements = expectSound(formatHtml(exampleReport()));
    expect(withClass(elements, 'answer')).toEqual([]);
    expect(named(elements, 'mark').map((node) => textOf(node))).toContain('Sport teaches people to come and go with the season');
  });

  it('shows the anchors of the rubric, and which was reached', () => {
    const rubric = rubrics.find(({ id }) => id === 'netflix-pm');
    if (rubric === undefined) throw new Error('no rubric');
    const report = scoreAnswer({ question: { id: 'q', kind: 'strategy', prompt: 'Should we enter live sports?' }, answer: { text: answerText }, rubric });
    const elements = expectSound(formatHtml({ report, text: answerText, rubric }));
    const [first] = rubric.dimensions;
    expect(textOf(elements[0]!)).toContain(`What the points of the scale mean\n${first?.title}\n`);
    expect(withClass(elements, 'reached')).toHaveLength(rubric.dimensions.length);
    expect(() => formatHtml({ report, rubric: { ...rubric, version: '9.0.0' } })).toThrow('rubric: is netflix-pm 9.0.0, and the report was made by netflix-pm');
  });

  it('refuses a text that the report is not about', () => {
    const report = exampleReport();
    expect(() => formatHtml({ report, text: `${answerText} ` })).toThrow(HighbarError);
    expect(() => formatHtml([report, { report, text: answerText.replace('Sport', 'sport') }])).toThrow('[1].text: is not the text that the report is about');
  });

  it('puts several answers on one page, with an index', () => {
    const items: HtmlItem[] = [exampleReport({ id: 'one' }), { report: exampleReport({ id: 'two' }), text: answerText }, { place: 'a.jsonl, line <3>', reason: 'No JSON & no text.' }];
    const elements = expectSound(formatHtml(items));
    expect(named(elements, 'nav').flatMap((nav) => named(elementsOf(nav), 'a')).map((node) => [textOf(node), attribute(node, 'href')])).toEqual([
      ['one', '#r1-report'],
      ['two', '#r2-report'],
      ['a.jsonl, line <3>', '#r3-report'],
    ]);
    expect(named(elements, 'article')).toHaveLength(3);
    expect(named(elements, 'h2').map((node) => textOf(node))).toEqual([expect.stringContaining('one: ✗ STOP'), expect.stringContaining('two: ✗ STOP'), 'Not scored: a.jsonl, line <3>']);
    expectSound(formatHtml([]));
  });

  it('draws a time line for what was said at a time', () => {
    const [answer] = findAnswers(readTranscript(readFileSync('fixtures/transcripts/zoom.vtt'), { name: 'zoom.vtt' })).answers;
    if (answer === undefined) throw new Error('no answer found');
    const report = scoreAnswer({ ...answer, rubric: 'netflix-pm' });
    const elements = expectSound(formatHtml(report));
    expect(withClass(elements, 'answer')).toHaveLength(1);
    expect(withClass(elements, 'dot').length).toBeGreaterThan(0);
    expect(named(elements, 'h2').map((node) => textOf(node))).toContain('Time line');
  });

  it('writes any overlap of evidence', () => {
    const text = 'abcdefghij';
    const quotes = ['abcdef', 'abc', 'ab', 'cdefgh', 'efghij', 'j'];
    const checks = quotes.map((quote, index) => sketchCheck({ id: `c${index}`, title: quote, quotes: [quote], polarity: index % 2 === 0 ? 'strength' : 'red-flag' }, text));
    const base = exampleReport();
    const report = sketchReport({
      checks,
      dimensions: [{ id: 'd', title: 'D', checks: checks.map(({ id }) => ({ check: id, weight: 1 })) }],
      overrides: { answer: { ...base.answer, characters: text.length } },
    });
    const elements = expectSound(formatHtml({ report, text }));
    const [answer] = withClass(elements, 'answer');
    expect(answer === undefined ? '' : textOf(answer, 'sup')).toBe(text);
    expect(new Set(elements.map((node) => attribute(node, 'id')).filter((id) => id !== undefined && /^p\d/.test(id))).size).toBe(quotes.length);
  });

  it('has a policy that lets in its own style and nothing else', () => {
    const elements = expectSound(formatHtml(exampleReport()));
    const [sheet] = named(elements, 'style');
    expect(sheet === undefined ? '' : textOf(sheet)).toBe(style);
    expect(styleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`);
    expect(style).not.toMatch(/url\(|@import|<\//);
  });

  it.each(['light', 'dark'] as const)('can be read: contrast of the %s colours', (name) => {
    const palette = colours[name];
    const luminance = (hex: string): number => {
      const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
      const [red = 0, green = 0, blue = 0] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (a: string, b: string): number => {
      const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
      return (high + 0.05) / (low + 0.05);
    };
    for (const ground of ['page', 'panel'] as const) {
      for (const ink of ['text', 'faint', 'link', 'good', 'bad', 'unsure'] as const) expect(contrast(palette[ink], palette[ground]), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
    for (const ground of ['strength', 'flag'] as const) expect(contrast(palette.text, palette[ground]), ground).toBeGreaterThanOrEqual(4.5);
    for (const part of ['line', 'good', 'bad'] as const) expect(contrast(palette[part], palette.page), part).toBeGreaterThanOrEqual(3);
  });
});

describe('a hostile report', () => {
  const harmless = skeleton(read(formatHtml([poison(exampleReport(), 'x '), exampleReport()])));
  const expectHarmless = (words: string): void => {
    const report: Report = poison(exampleReport(), words);
    expect(skeleton(expectSound(formatHtml([report, exampleReport()])))).toEqual(harmless);
  };

  it.each(attacks)('cannot bring in mark-up: %j', (words) => expectHarmless(`${words} `));

  it('cannot bring in mark-up, whatever its words', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom(...attacks, '<', '>', '"', "'", '&', '`', '=', '/', '\n', '\r'));
    fc.assert(fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => expectHarmless(`a${pieces.join('')}z `)), { numRuns: 60 });
  });

  it('cannot bring in mark-up by the answer, and loses none of its words', () => {
    const words = fc.array(fc.constantFrom(...attacks.slice(0, -1), 'word', '<', '&amp;', '\n', ' '), { minLength: 1, maxLength: 12 }).map((parts) => `a${parts.join('')}`);
    const spansOf = (text: string): fc.Arbitrary<[number, number][]> =>
      fc.array(fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 20 })), { maxLength: 6 });
    const cases = words.chain((text) => fc.record({ text: fc.constant(text), spans: spansOf(text) }));
    fc.assert(
      fc.property(cases, ({ text, spans }) => {
        const base = exampleReport();
        const checks = spans.map(([start, length], index) => {
          const end = Math.min(text.length, start + length);
          return { ...base.checks[0]!, id: `c${index}`, evidence: [{ start, end, quote: text.slice(start, end) }] };
        });
        const report: Report = { ...base, checks, answer: { ...base.answer, characters: text.length } };
        const [answer] = withClass(expectSound(formatHtml({ report, text })), 'answer');
        expect(answer === undefined ? '' : textOf(answer, 'sup')).toBe(text);
      }),
      { numRuns: 100 },
    );
  });
});

describe('html', () => {
  it('escapes what is put in, and shows what hides', () => {
    expect(html`<p title="${'"><b>'}">${'a & b'}${3}${undefined}${html`<i>${'<'}</i>`}${[html`x`, html`y`]}</p>`.text).toBe('<p title="&quot;&gt;&lt;b&gt;">a &amp; b3<i>&lt;</i>xy</p>');
    expect(escapeHtml('\u0000\u001b\u202e\ud800 \r\n\t😀')).toBe('␀␛[U+202E][U+D800] \n\t😀');
  });
});
