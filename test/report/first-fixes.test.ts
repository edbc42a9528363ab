import { describe, expect, it } from 'vitest';
import { describeGains, findFirstFixes } from '../../src/report/first-fixes.ts';
import { scoreDimension } from '../../src/scoring/score-dimension.ts';
import { dimensionSchema } from '../../src/schema/rubric.ts';
import { exampleReport, sketchCheck, sketchReport } from './example-reports.ts';

const summarize = (fixes: ReturnType<typeof findFirstFixes>): [string, string, number][] =>
  fixes.flatMap(({ check, gains }) => gains.map(({ dimension, points }): [string, string, number] => [check.id, dimension.id, Math.round(points * 100) / 100]));

describe('findFirstFixes', () => {
  it('takes the dimension below the gate first, then what adds most, each check with all that it gives', () => {
    expect(summarize(findFirstFixes(exampleReport()))).toEqual([
      ['hypothesis', 'curiosity', 1.5],
      ['data-source', 'curiosity', 1.5],
      ['uncertainty', 'curiosity', 1],
      ['guardrail-metric', 'impact', 1.19],
      ['primary-metric', 'impact', 0.94],
      ['signposting', 'communication', 0.25],
      ['hedging', 'communication', 0.25],
    ]);
  });

  it('says what the engine would then give', () => {
    const report = exampleReport();
    const fix = findFirstFixes(report).find(({ check }) => check.id === 'data-source');
    const results = new Map(report.checks.map((check) => [check.id, check.id === 'data-source' ? { ...check, status: 'present' as const, score: 1 } : check]));
    const mended = scoreDimension(
      dimensionSchema.parse({
        id: 'curiosity', title: 'Curiosity', weight: 1, fullCreditAt: 0.8, anchors: [{ score: 1, description: '.' }],
        checks: [{ check: 'hypothesis', weight: 3 }, { check: 'data-source', weight: 3 }, { check: 'uncertainty', weight: 2 }, { check: 'decision-rule', weight: 2 }],
      }),
      report.scale,
      results,
    );
    const before = report.dimensions.find(({ id }) => id === 'curiosity')?.score;
    expect((mended.score ?? 0) - (before ?? 0)).toBeCloseTo(fix?.gains[0]?.points ?? Number.NaN, 6);
  });

  it('finds something in an answer that shows nothing and is held at the bottom', () => {
    const report = sketchReport({
      checks: [
        sketchCheck({ id: 'a', title: 'A', status: 'absent' }),
        sketchCheck({ id: 'b', title: 'B', status: 'absent' }),
        sketchCheck({ id: 'flag', title: 'F', polarity: 'red-flag' }),
      ],
      dimensions: [{ id: 'd', title: 'D', checks: [{ check: 'a', weight: 1 }, { check: 'b', weight: 3 }, { check: 'flag', weight: 2 }] }],
    });
    expect(report.dimensions[0]?.score).toBe(1);
    expect(summarize(findFirstFixes(report))).toEqual([['b', 'd', 3], ['flag', 'd', 2], ['a', 'd', 1]]);
    expect(findFirstFixes(report).map(describeGains), 'nothing tells what share of the strengths earns the top').toEqual(['D at least +3.00', 'D +2.00', 'D at least +1.00']);
  });

  it('counts the lifting of a cap', () => {
    const report = sketchReport({
      checks: [sketchCheck({ id: 'a', title: 'A' }), sketchCheck({ id: 'b', title: 'B', status: 'absent' })],
      dimensions: [{ id: 'd', title: 'D', fullCreditAt: 0.5, checks: [{ check: 'a', weight: 1 }, { check: 'b', weight: 1, cap: 2 }] }],
    });
    expect(report.dimensions[0]?.score).toBe(2);
    expect(summarize(findFirstFixes(report))).toEqual([['b', 'd', 3]]);
  });

  it('leaves out what decided nothing, what is there, and dimensions that are not scored', () => {
    const report = sketchReport({
      checks: [
        sketchCheck({ id: 'a', title: 'A' }),
        sketchCheck({ id: 'b', title: 'B', status: 'needs-review' }),
        sketchCheck({ id: 'c', title: 'C', status: 'not-applicable' }),
      ],
      dimensions: [
        { id: 'd', title: 'D', checks: [{ check: 'a', weight: 2 }, { check: 'b', weight: 1 }] },
        { id: 'e', title: 'E', checks: [{ check: 'c', weight: 1 }] },
      ],
    });
    expect(findFirstFixes(report)).toEqual([]);
  });

  it('adds up what a check gives to several dimensions', () => {
    const checks = ['a', 'b', 'c'].map((id) => sketchCheck({ id, title: id, status: 'absent' }));
    const report = sketchReport({
      checks,
      dimensions: [
        { id: 'd', title: 'D', checks: [{ check: 'a', weight: 5 }, { check: 'c', weight: 3 }] },
        { id: 'e', title: 'E', checks: [{ check: 'b', weight: 5 }, { check: 'c', weight: 3 }] },
      ],
    });
    expect(summarize(findFirstFixes(report))).toEqual([['c', 'd', 1.5], ['c', 'e', 1.5], ['a', 'd', 2.5], ['b', 'e', 2.5]]);
  });

  it('weighs dimensions by their share in the average', () => {
    const checks = ['a', 'b'].map((id) => sketchCheck({ id, title: id, status: 'absent' }));
    const dimension = (id: string, check: string, weight: number) => ({ id, title: id, weight, checks: [{ check, weight: 1 }] });
    const report = sketchReport({ checks, dimensions: [dimension('light', 'a', 1), dimension('heavy', 'b', 3)] });
    expect(findFirstFixes(report).map(({ check }) => check.id)).toEqual(['b', 'a']);
  });
});
