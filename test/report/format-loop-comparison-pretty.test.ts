import { describe, expect, it } from 'vitest';
import { compareReports, formatComparisonPretty, formatLoopPretty, scoreAnswer, scoreLoop, type LoopAnswer, type Rating, type Report } from '../../src/index.ts';
import { widthOf } from '../../src/report/layout.ts';
import { attacks, poison } from './read-page.ts';

const draft =
  'I would leverage synergies across the organization to build a best-in-class, holistic discovery experience that delights users, and we would track engagement, retention, satisfaction and adoption on a dashboard that everybody can see.';
const better =
  'I would look first at the share of sessions that end without a play, because that is the evening we lose. If a shorter home page does not cut it from 18% to 15% in six weeks, I would take it down. What I do not know is whether people leave because of the list or because they came to look something up.';
const score = (text: string): Report => scoreAnswer({ question: 'pm-nothing-to-watch', answer: text, rubric: 'netflix-pm' });
const comparison = compareReports(score(draft), score(better));

const answers: LoopAnswer[] = [{ id: 'mine', question: 'pm-own-mistake' }, { id: 'yours', question: 'pm-nothing-to-watch', text: better }];
const ratings: Rating[] = [
  { answer: 'mine', rater: 'Ada', scores: { judgment: 3.5, communication: 2, impact: 4, curiosity: 4 } },
  { answer: 'mine', rater: 'Ben', scores: { judgment: 2 } },
];
const loop = scoreLoop({ loop: 'netflix-pm-loop', answers, ratings });

/** Whatever is written keeps to the width, obeys no terminal and ends its lines. */
function expectSound(text: string, width: number): void {
  expect(text.endsWith('\n')).toBe(true);
  for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\ufeff]/);
}

describe('formatComparisonPretty', () => {
  it('tells what moved, what was gained with its words, and what was lost', () => {
    const text = formatComparisonPretty(comparison, { width: 100 });
    expect(text).toMatch(/^✗ STOP, then . [A-Z]+: from \d\.\d\d to \d\.\d\d\n/);
    expect(text).toMatch(/\n {2}Overall +\d\.\d\d +\d\.\d\d +\+\d\.\d\d\n/);
    expect(text).toMatch(/\(decision-rule; absent, then (present|partial)/);
    expect(text).toContain('(buzzwords; red flag: present, then absent)');
    expect(text.indexOf('\nGained\n')).toBeLessThan(text.indexOf('\nLost\n'));
    expect(text).toContain('I would take it down');
    for (const { check } of comparison.undecided) expect(text).toContain(check);
  });

  it('never makes what is missing look less', () => {
    const gate = [{ condition: 'The average.', before: -0.5449, after: 0.0571, change: 0.602 }, { condition: 'The rest.', before: -0.001, after: 0, change: 0.001 }];
    const text = formatComparisonPretty({ ...comparison, gate });
    expect(text).toContain('  −0.55, then +0.05: The average.\n');
    expect(text).toContain('  −0.01, then +0.00: The rest.\n');
  });

  it('tells that nothing changed, and what limits the comparison', () => {
    const same = formatComparisonPretty(compareReports(score(better), score(better)));
    expect(same).toContain('  Nothing was gained.\n');
    expect(same).toContain('  Nothing was lost.\n');
    expect(same).toContain('• Both reports are about the same text.\n');
  });
});

describe('formatLoopPretty', () => {
  it('tells what became of each stage, what ended the loop, and what each rater gave', () => {
    const text = formatLoopPretty(loop, { width: 100 });
    expect(text).toMatch(/^✗ STOP {2}Product manager loop \(Netflix\)\n/);
    expect(text).toMatch(/\n {2}Recruiter screen +3\.18 +✗ failed\n/);
    expect(text).toMatch(/\n {2}Bar raiser +– +– not reached\n/);
    expect(text).toMatch(/What ended it: Recruiter screen\n.*\n {2}Communication +2\.00 +3\.00 +1\.00\n/);
    expect(text).toContain('    Judgment 2.75: Ada 3.50, Ben 2.00; 1.50 apart, look\n');
    expect(text).toContain('  Given, and not scored: yours\n');
  });
});

describe.each([40, 80])('in %i columns', (width) => {
  it.each(attacks)('is text alone, whatever the names: %j', (words) => {
    expectSound(formatLoopPretty(poison(loop, `${words} `), { width }), width);
    expectSound(formatComparisonPretty(poison(comparison, `${words} `), { width }), width);
  });

  it('says the same in colour', () => {
    const plain = (text: string): string => text.replace(/\u001b\[\d+m/g, '');
    expect(plain(formatLoopPretty(loop, { width, color: true }))).toBe(formatLoopPretty(loop, { width }));
    expect(plain(formatComparisonPretty(comparison, { width, color: true }))).toBe(formatComparisonPretty(comparison, { width }));
  });
});
