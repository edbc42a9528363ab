import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyBaseline, compareReports, evaluateExpectations, findRegressions, HighbarError, recordBaseline, recordExpectations, scoreAnswer, type Report } from '../../src/index.ts';

const row = JSON.parse(readFileSync('fixtures/answers/one.jsonl', 'utf8')) as { question: never; text: string };
const report = scoreAnswer({ question: row.question, answer: { id: 'one', text: row.text }, rubric: 'pm-general' });
const ids = (status: string): string[] => report.checks.filter((check) => check.status === status).map(({ id }) => id);
const [present = '', absent = '', inapplicable = ''] = [report.checks.find(({ status, evidence }) => status === 'present' && evidence.length > 0)?.id, ids('absent')[0], ids('not-applicable')[0]];
const [dimension = { id: '', score: 0 }] = report.dimensions;
const quote = report.checks.find(({ id }) => id === present)?.evidence[0]?.quote ?? '';
const score = report.overall.score ?? 0;

describe('evaluateExpectations', () => {
  it('has something of each status to be tested on', () => {
    expect([present, absent, inapplicable, quote, dimension.id].filter((each) => each === '')).toEqual([]);
    expect(score).toBeGreaterThan(1);
  });

  it('holds what the report shows, with bounds that are met exactly', () => {
    const results = evaluateExpectations(report, {
      verdict: report.verdict.outcome,
      overall: { atLeast: score, atMost: score },
      dimensions: { [dimension.id]: { atLeast: dimension.score ?? 0 } },
      present: [present],
      absent: [absent],
      evidence: [{ check: present, contains: quote.toUpperCase().replaceAll(' ', ' \n ') }],
    });
    expect(results.map(({ id, held }) => [id, held])).toEqual([
      ['verdict', true],
      ['overall.atLeast', true],
      ['overall.atMost', true],
      [`dimensions.${dimension.id}.atLeast`, true],
      [`present.${present}`, true],
      [`absent.${absent}`, true],
      [`evidence.${present}: ${quote.toLowerCase()}`, true],
    ]);
    expect(results.at(-1)?.evidence[0]?.quote).toBe(quote);
  });

  it('says what was expected and what was found where an expectation fails', () => {
    const results = evaluateExpectations(report, {
      verdict: report.verdict.outcome === 'stop' ? 'advance' : 'stop',
      overall: { atLeast: score + 0.1 },
      dimensions: { [dimension.id]: { atMost: (dimension.score ?? 0) - 0.1 } },
      present: [absent],
      absent: [present],
      evidence: [{ check: present, contains: 'not in any answer' }],
    });
    expect(results.map(({ held }) => held)).toEqual([false, false, false, false, false, false]);
    expect(results[1]?.message).toBe(`The overall score is ${score}; expected at least ${score + 0.1}.`);
    expect(results[3]).toMatchObject({ id: `present.${absent}`, path: ['present', 0], evidence: [] });
    expect(results[4]?.message).toContain(`${present} is present; expected absent.`);
    expect(results[4]?.evidence[0]?.quote).toBe(quote);
    expect(results[5]?.message).toContain('“not in any answer”; it is “');
  });

  it('takes what was not looked for as neither present nor absent, and what is not scored as in no range', () => {
    expect(evaluateExpectations(report, { present: [inapplicable], absent: [inapplicable] }).map(({ held }) => held)).toEqual([false, false]);
    const unscored: Report = { ...report, overall: { score: null, coverage: 0 } };
    const results = evaluateExpectations(unscored, { overall: { atLeast: 1, atMost: 5 } });
    expect(results.map(({ held, message }) => [held, message])).toEqual([
      [false, 'The overall score is missing: too little could be judged; expected at least 1.'],
      [false, 'The overall score is missing: too little could be judged; expected at most 5.'],
    ]);
  });

  it('refuses names that the report does not have, and says which is meant', () => {
    const misspelt = `${present}s`;
    const act = (): unknown => evaluateExpectations(report, { present: [misspelt], dimensions: { nowhere: { atLeast: 1 } } });
    expect(act).toThrow(HighbarError);
    expect(act).toThrow(new RegExp(`present\\[0\\]: is no check of the report; did you mean "${present}"\\?`));
    expect(act).toThrow(/dimensions\.nowhere: is no dimension of the report/);
    expect(() => evaluateExpectations(report, { overall: { atLeast: 4, atMost: 3 } })).toThrow(/"atLeast" is above "atMost"/);
    expect(() => evaluateExpectations({} as Report, {})).toThrow(/The report is not valid/);
  });
});

describe('recordExpectations', () => {
  it('records what holds, from nothing', () => {
    const recorded = recordExpectations(report);
    expect(recorded).toMatchObject({ verdict: report.verdict.outcome, present: expect.arrayContaining([present]) as string[] });
    const results = evaluateExpectations(report, recorded);
    expect(results.length).toBeGreaterThan(5);
    expect(results.filter(({ held }) => !held)).toEqual([]);
  });

  it('keeps what holds as it is, and moves what fails to what is seen', () => {
    const given = {
      verdict: 'incomplete' as const,
      overall: { atLeast: 1, atMost: 1.5 },
      dimensions: { [dimension.id]: { atLeast: 1 } },
      present: [absent, present],
      absent: [inapplicable],
      evidence: [{ check: present, contains: 'not in any answer' }, { check: present, contains: quote }],
    };
    expect(recordExpectations(report, given)).toEqual({
      verdict: report.verdict.outcome,
      overall: { atLeast: 1, atMost: Math.ceil(score * 100) / 100 },
      dimensions: { [dimension.id]: { atLeast: 1 } },
      present: [present],
      absent: [absent],
      evidence: [{ check: present, contains: quote }],
    });
    expect(evaluateExpectations(report, recordExpectations(report, given)).every(({ held }) => held)).toBe(true);
  });
});

describe('findRegressions', () => {
  const lower: Report = {
    ...report,
    overall: { ...report.overall, score: score - 0.2 },
    dimensions: report.dimensions.map((each, index) => (index === 0 ? { ...each, score: null, status: 'not-scored' } : each)),
    verdict: { outcome: 'stop', reasons: ['It is lower.'] },
  };
  const higher: Report = { ...report, verdict: { outcome: 'advance', reasons: ['It is higher.'] } };

  it('finds a fall beyond the tolerance, a score that is gone and a worse verdict', () => {
    const ofTolerance = (tolerance?: number): string[] => findRegressions(compareReports(higher, lower), tolerance).map(({ id }) => id);
    const always = ['compare.verdict', `compare.dimensions.${dimension.id}`];
    expect(ofTolerance()).toEqual([always[0], 'compare.overall', always[1]]);
    expect(ofTolerance(0.19)).toEqual([always[0], 'compare.overall', always[1]]);
    expect(ofTolerance(0.2)).toEqual(always);
  });

  it('finds none in the same report, nor in a better one', () => {
    expect(findRegressions(compareReports(report, report))).toEqual([]);
    expect(findRegressions(compareReports(lower, higher))).toEqual([]);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s as a tolerance', (tolerance) => {
    expect(() => findRegressions(compareReports(report, report), tolerance)).toThrow(/is no number of points from 0/);
  });
});

describe('a baseline', () => {
  const entry = (name: string, expectation = 'verdict') => ({ file: 'a.answer.md', case: name, expectation });

  it('accepts what it names, and tells what it names in vain of the cases that were run', () => {
    const baseline = recordBaseline([entry('b'), entry('a'), entry('b'), entry('unrun')]);
    expect(baseline.accepted).toEqual([entry('a'), entry('b'), entry('unrun')]);
    const outcome = applyBaseline([entry('b'), entry('c')], baseline, ({ case: name }) => name !== 'unrun');
    expect(outcome).toEqual({ fresh: [entry('c')], accepted: [entry('b')], stale: [entry('a')] });
  });

  it('is refused where it is none', () => {
    expect(() => applyBaseline([], { version: 2 } as never, () => true)).toThrow(/The baseline is not valid/);
  });
});
