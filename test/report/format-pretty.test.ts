import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { formatPretty } from '../../src/report/format-pretty.ts';
import type { Report } from '../../src/schema/report.ts';
import { exampleReport, sketchCheck, sketchReport } from './example-reports.ts';

const ansi = /\u001b\[[0-9;]*m/g;
const strip = (text: string): string => text.replace(ansi, '');
const linesOf = (text: string): string[] => text.split('\n');

/** A report on one check in one dimension. */
function tiny(overrides: Parameters<typeof sketchCheck>[0], text: string, more: Partial<Report> = {}): Report {
  return sketchReport({
    checks: [sketchCheck(overrides, text)],
    dimensions: [{ id: 'judgment', title: 'Judgment', checks: [{ check: overrides.id, weight: 1 }] }],
    overrides: more,
  });
}

describe('formatPretty', () => {
  it('gives the verdict first, with the score against the gate and the reasons', () => {
    const report = exampleReport();
    const [first, second] = linesOf(formatPretty(report));
    expect(first).toBe('✗ STOP  3.89 of 5; the gate asks for 4.0');
    expect(second).toContain(report.verdict.reasons[0]);
  });

  it('names the other verdicts too', () => {
    expect(formatPretty(exampleReport({ verdict: { outcome: 'advance', reasons: ['All held.'] } }))).toMatch(/^✓ ADVANCE {2}/);
    expect(formatPretty(exampleReport({ verdict: { outcome: 'incomplete', reasons: ['Too short.'] } }))).toMatch(/^\? INCOMPLETE {2}/);
  });

  it('draws each dimension as a bar with the line of the gate, and says in words what is below it', () => {
    const text = formatPretty(exampleReport());
    expect(text).toMatch(/^ {2}Judgment {7}█+┃█+ {2}5\.00$/m);
    expect(text).toMatch(/^ {2}Curiosity {6}█+▌?·+┃·+ {2}2\.00 {2}below 3\.0$/m);
    expect(text).toMatch(/^ {2}Overall {8}█+.?┃·+ {2}3\.89 {2}below 4\.0$/m);
  });

  it('fills a bar up to the line exactly where the score reaches the threshold', () => {
    const at = (score: number): string => {
      const report = exampleReport();
      const dimensions = report.dimensions.map((dimension) => ({ ...dimension, score }));
      return linesOf(formatPretty({ ...report, dimensions }, { width: 61 })).find((line) => line.startsWith('  Judgment')) ?? '';
    };
    expect(at(3)).toMatch(/█┃·+ {2}3\.00$/);
    expect(at(2.999999)).toMatch(/┃·+ {2}2\.99 {2}below 3\.0$/);
    expect(at(1)).toMatch(/ {2}·+┃·+ {2}1\.00/);
    expect(at(5)).toMatch(/ {2}█+┃█+ {2}5\.00$/);
  });

  it('never shows a score as higher than it is', () => {
    const report = exampleReport();
    const text = formatPretty({ ...report, overall: { ...report.overall, score: 3.999999 } });
    expect(text).toContain('✗ STOP  3.99 of 5');
    expect(text).not.toContain('4.00');
  });

  it('shows strengths with the answer’s words, by what they gave, and quotes each only once', () => {
    const text = formatPretty(exampleReport());
    expect(text).toMatch(/\+1\.25 {2}✓ Weighs a gain against a loss\n {11}gain: “all the contracts run out together, so no auction catches us\n {11}half-way”\n {11}loss: “Sport/);
    expect(text).toContain('+1.00  ✓ Ties a threshold to an action, see Judgment');
    expect(text.match(/If the gap between the two/g)).toHaveLength(1);
    expect(text).toContain('+0.94  ~ Singles out the metric that decides, in part');
    expect(text).toContain('Stays within the time allowed, about 56 s');
  });

  it('accounts for every point of a dimension', () => {
    for (const dimension of exampleReport().dimensions) {
      const text = formatPretty(exampleReport());
      const from = text.indexOf(`\n\n${dimension.title}  `);
      const section = text.slice(from + 2, text.indexOf('\n\n', from + 2));
      const points = [...section.matchAll(/^ {2}([+−])(\d\.\d\d) /gm)].map(([, sign, value]) => Number(value) * (sign === '+' ? 1 : -1));
      expect(points.length).toBeGreaterThan(0);
      expect(1 + points.reduce((sum, each) => sum + each, 0)).toBeCloseTo(dimension.score ?? Number.NaN, 1);
    }
  });

  it('says what a cap did', () => {
    const report = sketchReport({
      checks: [
        sketchCheck({ id: 'result', title: 'Says what came of it' }),
        sketchCheck({ id: 'blame-shift', title: 'Puts it on others', polarity: 'red-flag' }),
      ],
      dimensions: [{ id: 'impact', title: 'Impact', checks: [{ check: 'result', weight: 4 }, { check: 'blame-shift', weight: 0, cap: 2.5 }] }],
    });
    const text = formatPretty(report);
    expect(text).toContain('−2.50  Held at 2.5 with the red flag blame-shift.');
    expect(text).toContain('! Puts it on others: Impact at most 2.5');
    expect(text).toContain('1. Red flag: puts it on others\n     Impact +2.50');
  });

  it('tells red flags with their cost, and where there was none that none was found', () => {
    expect(formatPretty(exampleReport())).toContain('! Hedges its main claims, in part: Communication −0.63\n      “I guess that is it, maybe”');
    const report = exampleReport();
    const checks = report.checks.map((check) => (check.id === 'hedging' ? { ...check, status: 'absent' as const, score: 0, evidence: [] } : check));
    expect(formatPretty({ ...report, checks })).toContain('Red flags  none of the 2 looked for');
  });

  it('says what to fix first, what it would gain, and what to do', () => {
    const text = formatPretty(exampleReport());
    expect(text).toMatch(/What to fix first\n {2}1\. Missing: states a belief that can be tested\n {5}Curiosity \+1\.50; then it advances\n {5}No testable belief/);
  });

  it('tells what could not be judged and why', () => {
    const text = formatPretty(exampleReport({ answer: { mode: 'spoken', characters: 9, words: 1, sentences: 1, notes: [{ code: 'unpunctuated', text: 'There is no punctuation.' }] } }));
    expect(text).toContain('• There is no punctuation.');
    expect(text).toContain('• Whether fillers were kept in the transcript is not known: filler-rate');
    expect(text).toContain('• Not looked for in strategy questions: situation, result');
    expect(text).toContain('spoken, 1 word\n');
  });

  it('shows a dimension that was not scored as such, never as a zero', () => {
    const report = sketchReport({
      checks: [sketchCheck({ id: 'action', title: 'Acts', status: 'needs-review', message: 'The answer is too short.' })],
      dimensions: [{ id: 'impact', title: 'Impact', checks: [{ check: 'action', weight: 1 }] }],
    });
    const text = formatPretty(report);
    expect(text).toMatch(/^\? INCOMPLETE {2}Not scored; the gate asks for 4\.0/);
    expect(text).toMatch(/Impact {3}·+┃·+ {2}– {2}not scored/);
    expect(text).toContain('Impact  not scored\n  None of its strengths could be decided');
    expect(text).not.toContain('0.00');
  });

  it('does not pass off the mean of some dimensions as the average', () => {
    const report = sketchReport({
      checks: [sketchCheck({ id: 'action', title: 'Acts', status: 'needs-review', message: 'No.' }), sketchCheck({ id: 'on-topic', title: 'Answers' })],
      dimensions: [
        { id: 'impact', title: 'Impact', checks: [{ check: 'action', weight: 1 }] },
        { id: 'judgment', title: 'Judgment', checks: [{ check: 'on-topic', weight: 1 }] },
      ],
    });
    const text = formatPretty(report);
    expect(text).toContain('5.00 of 5 on what could be judged; the gate asks for 4.0');
    expect(text).toMatch(/Overall .* 5\.00 {2}in part\n/);
  });

  it('shows two quotes of a check and says how many more there are, or all parts of one that has parts', () => {
    const many = tiny({ id: 'a', title: 'A', quotes: ['one', 'two', 'three', 'four'] }, 'one two three four');
    expect(formatPretty(many)).toContain('“one”\n           “two” and 2 more\n');
    const parts = tiny({ id: 'a', title: 'A', quotes: [['one', 'x'], ['two', 'y'], ['three', 'z']] }, 'one two three four');
    expect(formatPretty(parts)).toContain('x: “one”\n           y: “two”\n           z: “three”\n');
  });

  it('draws the gate where it asks for more than the bars show', () => {
    expect(formatPretty(exampleReport())).not.toContain('\nGate\n');
    const text = formatPretty(
      exampleReport({
        gate: {
          kind: 'any-of',
          outcome: 'held',
          of: [
            { condition: { kind: 'average', atLeast: 4 }, outcome: 'not-held', actual: 3.9, margin: -0.1, text: 'The average is 3.9.' },
            { kind: 'not', outcome: 'held', of: [{ condition: { kind: 'check', check: 'hedging', is: 'present' }, outcome: 'not-held', actual: 'absent', margin: null, text: 'hedging is absent.' }] },
          ],
        },
      }),
    );
    expect(text).toContain('Gate\n  ✓ At least one of these:\n    ✗ The average is 3.9.\n    ✓ Not this:\n      ✗ hedging is absent.');
    expect(text, 'what need not hold is no line of a bar').not.toContain('┃');
  });

  it.each([40, 53, 60, 80, 100, 120, 1, 10_000, Number.NaN])('keeps within a width of %s, from 40 to 100', (width) => {
    const widest = Math.max(40, Math.min(100, Number.isNaN(width) ? 80 : width));
    const text = formatPretty(exampleReport(), { width, color: true });
    expect(Math.max(...linesOf(text).map((line) => stringWidth(line)))).toBeLessThanOrEqual(widest);
    expect(linesOf(strip(text)).filter((line) => line !== line.trimEnd())).toEqual([]);
  });

  it('keeps within the width with emoji, Chinese, long words and long names', () => {
    const answer = `${'我们应该先问会员为什么离开然后再决定做什么'.repeat(6)} 👩‍👩‍👧‍👦🇧🇷👍🏽 ${'x'.repeat(300)} e\u0301te\u0301`;
    const report = tiny(
      { id: 'long-check', title: '非常長的標題'.repeat(12), quotes: [answer], message: '👩‍👩‍👧‍👦'.repeat(70), polarity: 'red-flag' },
      answer,
      { id: 'i'.repeat(200), question: { id: 'q', kind: 'pricing', prompt: 'Y'.repeat(500) } },
    );
    for (const width of [40, 61, 80]) {
      const text = formatPretty({ ...report, dimensions: report.dimensions.map((dimension) => ({ ...dimension, title: '判断力'.repeat(20) })) }, { width });
      expect(Math.max(...linesOf(text).map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
      expect(text).not.toContain('\ufffd');
    }
  });

  it('shortens long quotes at the end of a word', () => {
    const answer = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
    const text = formatPretty(tiny({ id: 'a', title: 'Says much', quotes: [answer] }, answer));
    const quote = /“(word0[^”]*)”/.exec(text)?.[1]?.replace(/\s+/g, ' ') ?? '';
    expect(quote).toMatch(/ …$/);
    expect(answer.startsWith(`${quote.slice(0, -2)} `), 'ends with a whole word').toBe(true);
    expect(text.split('\n').filter((line) => /word\d/.test(line))).toHaveLength(2);
  });

  it('shows control characters, bidirectional overrides and half characters, and passes none on', () => {
    const answer = 'red \u001b[31mtext\u001b[0m \u0000 \u202Egnp.exe\u202C \u009b2J \ud800 a\u200bb \u2066x\u2069 \u0007 \u007f fin';
    const report = tiny({ id: 'a', title: `Title \u001b]0;pwned\u0007`, quotes: [answer], message: 'M \u001b[2J' }, answer, {
      id: 'id\u001b[1m',
      question: { id: 'q', kind: 'pricing', prompt: 'Why?\r\n\u001b[A\u202E' },
      verdict: { outcome: 'stop', reasons: ['\u001b[31mbecause'] },
    });
    for (const color of [false, true]) {
      const text = strip(formatPretty(report, { color, width: 100 }));
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f]|\p{Cs}/u);
      expect(text).toContain('red ␛[31mtext␛[0m ␀ [U+202E]gnp.exe[U+202C] [U+009B]2J [U+D800] a[U+200B]b');
    }
  });

  it('keeps piles of combining marks from covering other lines', () => {
    const answer = `z${'\u0301'.repeat(50)}algo`;
    expect(formatPretty(tiny({ id: 'a', title: 'Z', quotes: [answer] }, answer))).toContain(`“z${'\u0301'.repeat(4)}algo”`);
  });

  it('says the same with and without colour, and uses only colours that are readable on light and dark', () => {
    const colored = formatPretty(exampleReport(), { color: true });
    const plain = formatPretty(exampleReport());
    expect(strip(colored)).toBe(plain);
    expect(plain).not.toContain('\u001b');
    const codes = new Set([...colored.matchAll(/\u001b\[([0-9;]*)m/g)].map(([, code]) => code));
    expect([...codes].sort()).toEqual(['1', '2', '22', '31', '32', '35', '39']);
  });

  it('names the versions, and gives the same text for the same report', () => {
    expect(formatPretty(exampleReport())).toMatch(/highbar 0\.1\.0 · rubric netflix-pm 1\.0\.0 · report 1\.0\.0 · answer 3f9ac1e07b2d\n$/);
    expect(formatPretty(exampleReport())).toBe(formatPretty(exampleReport()));
  });

  it('draws scales other than 1 to 5', () => {
    const report = sketchReport({
      checks: [sketchCheck({ id: 'a', title: 'A' }), sketchCheck({ id: 'b', title: 'B', status: 'absent' })],
      dimensions: [{ id: 'd', title: 'D', checks: [{ check: 'a', weight: 1 }, { check: 'b', weight: 1 }] }],
      scale: { min: 0, max: 100 },
      average: 70,
      floor: 50,
    });
    const text = formatPretty(report);
    expect(text).toContain('✗ STOP  50.00 of 100; the gate asks for 70.0');
    expect(text).toMatch(/^ +0 +100$/m);
    expect(text).toContain('Each dimension begins at 0');
  });

  it('takes a quote of two million characters without delay', () => {
    const answer = 'a'.repeat(2_000_000);
    const start = performance.now();
    formatPretty(tiny({ id: 'a', title: 'Long', quotes: [answer], message: `M ${answer}` }, answer));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
