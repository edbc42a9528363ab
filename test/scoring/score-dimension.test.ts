import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensionScoreSchema, type DimensionScore } from '../../src/schema/report.ts';
import { HighbarError } from '../../src/schema/highbar-error.ts';
import { roundScore } from '../../src/scoring/rounding.ts';
import { scoreDimension } from '../../src/scoring/score-dimension.ts';
import { byId, cases, dimension, flag, result, scale } from './results.ts';

const points = (scored: DimensionScore): (number | null)[] => scored.contributions.map((each) => each.points);

describe('scoreDimension', () => {
  it('runs from the bottom of the scale to its top', () => {
    const three = dimension([['a', 1], ['b', 1], ['c', 1]]);
    expect(scoreDimension(three, scale, byId([result('a', 'absent'), result('b', 'absent'), result('c', 'absent')])).score).toBe(1);
    const full = scoreDimension(three, scale, byId([result('a', 'present'), result('b', 'present'), result('c', 'present')]));
    expect(full.score).toBe(5);
    expect(points(full)).toEqual([1.333333, 1.333334, 1.333333]);
  });

  it('gives a strength its share of the weight, and half of it when partial', () => {
    const scored = scoreDimension(dimension([['a', 3], ['b', 1]]), scale, byId([result('a', 'partial'), result('b', 'present')]));
    expect(points(scored)).toEqual([1.5, 1]);
    expect(scored).toMatchObject({ score: 3.5, base: 1, adjustment: 0, coverage: 1, status: 'scored' });
  });

  it('reaches the top at the share of the weight that earns it, and no further', () => {
    const scored = scoreDimension(dimension([['a', 1], ['b', 1]], { fullCreditAt: 0.4 }), scale, byId([result('a', 'present'), result('b', 'absent')]));
    expect(scored).toMatchObject({ score: 5, adjustment: -1 });
  });

  it('takes points away for a red flag in the units of the strengths', () => {
    const scored = scoreDimension(
      dimension([['a', 1], ['b', 1], ['f', 0.5]]),
      scale,
      byId([result('a', 'present'), result('b', 'present'), flag('f', 'present')]),
    );
    expect(points(scored)).toEqual([2, 2, -1]);
    expect(scored.score).toBe(4);
  });

  it('stays at the bottom of the scale under many red flags', () => {
    const scored = scoreDimension(dimension([['a', 1], ['f', 9]]), scale, byId([result('a', 'absent'), flag('f', 'present')]));
    expect(scored).toMatchObject({ score: 1, adjustment: 36 });
  });

  it('caps in full for a red flag in full, halfway for a partial one, and not for an absent one', () => {
    const capped = dimension([['a', 1], ['f', 0, 2]]);
    const score = (status: 'present' | 'partial' | 'absent') => scoreDimension(capped, scale, byId([result('a', 'present'), flag('f', status)]));
    expect(score('present')).toMatchObject({ score: 2, adjustment: -3, contributions: [{}, { cap: 2 }] });
    expect(score('partial')).toMatchObject({ score: 3.5, contributions: [{}, { cap: 3.5 }] });
    expect(score('absent').score).toBe(5);
    expect(score('absent').contributions[1]).not.toHaveProperty('cap');
  });

  it('caps while a strength is absent, and the lowest cap wins', () => {
    const capped = dimension([['a', 9], ['b', 1, 3], ['f', 0, 4]]);
    expect(scoreDimension(capped, scale, byId([result('a', 'present'), result('b', 'absent'), flag('f', 'present')])).score).toBe(3);
    expect(scoreDimension(capped, scale, byId([result('a', 'present'), result('b', 'partial'), flag('f', 'absent')])).score).toBe(4);
  });

  it('leaves out of the mean what decided nothing', () => {
    const four = dimension([['a', 1], ['b', 1], ['c', 1], ['d', 3]]);
    const scored = scoreDimension(
      four,
      scale,
      byId([result('a', 'not-applicable'), result('b', 'needs-review'), result('c', 'error'), result('d', 'present')]),
    );
    expect(scored).toMatchObject({ status: 'scored', score: 5, coverage: 0.5 });
    expect(points(scored)).toEqual([null, null, null, 4]);
  });

  it('imposes no cap for a check that decided nothing', () => {
    const scored = scoreDimension(dimension([['a', 1], ['b', 0, 2], ['f', 0, 2]]), scale, byId([result('a', 'present'), result('b', 'needs-review'), flag('f', 'error')]));
    expect(scored.score).toBe(5);
  });

  it('is not scored below its minimum coverage, and says why', () => {
    const scored = scoreDimension(
      dimension([['a', 2], ['b', 1], ['c', 1], ['d', 1], ['f', 5]], { minimumCoverage: 0.5 }),
      scale,
      byId([result('a', 'present'), result('b', 'not-applicable'), result('c', 'not-applicable'), result('d', 'error'), flag('f', 'present')]),
    );
    expect(scored).toMatchObject({ status: 'not-scored', score: null, base: null, adjustment: null, coverage: 0.4 });
    expect(scored.reason).toBe('only 40% of its strength weight could be decided, and 50% is needed: of 4 strengths 2 do not apply to this question, 1 failed.');
    expect(points(scored)).toEqual([null, null, null, null, null]);
  });

  it('is not scored where nothing applies, even with no minimum; decided red flags are not enough', () => {
    const scored = scoreDimension(dimension([['a', 1], ['f', 1]], { minimumCoverage: 0 }), scale, byId([result('a', 'not-applicable'), flag('f', 'absent')]));
    expect(scored).toMatchObject({ status: 'not-scored', score: null, coverage: 0 });
    expect(scored.reason).toBe('none of its strengths could be decided: of 1 strength 1 does not apply to this question.');
  });

  it('needs a result for every check', () => {
    expect(() => scoreDimension(dimension([['a', 1]]), scale, new Map())).toThrow(HighbarError);
  });

  it('score = base + points + adjustment, on the scale, valid by its schema, never NaN', () => {
    fc.assert(fc.property(cases, ({ dimension: of, results }) => {
      const scored = scoreDimension(of, scale, byId(results));
      expect(dimensionScoreSchema.safeParse(scored).success).toBe(true);
      if (scored.status === 'not-scored') {
        expect(scored.score).toBeNull();
        expect(scored.reason).toMatch(/\w/);
        return;
      }
      expect(scored.score).toBeGreaterThanOrEqual(scale.min);
      expect(scored.score).toBeLessThanOrEqual(scale.max);
      const sum = scored.contributions.reduce((total, each) => total + (each.points ?? 0), 0);
      expect(roundScore(scored.base! + sum + scored.adjustment!)).toBe(scored.score);
      for (const each of scored.contributions) {
        if (each.points !== null) expect(Math.sign(each.points)).not.toBe(each.polarity === 'strength' ? -1 : 1);
      }
    }));
  });

  it('does not depend on the order of the checks', () => {
    fc.assert(fc.property(cases, ({ dimension: of, results }) => {
      const reversed = { ...of, checks: [...of.checks].reverse() };
      expect(scoreDimension(reversed, scale, byId(results)).score).toBe(scoreDimension(of, scale, byId(results)).score);
    }));
  });

  it('never falls when a strength rises, and never rises when a red flag does', () => {
    fc.assert(fc.property(cases, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), ({ dimension: of, results }, at, target) => {
      const index = at % results.length;
      const chosen = results[index]!;
      fc.pre(chosen.score !== null && target > chosen.score);
      const raised = results.map((each, i) => (i === index ? { ...each, score: target } : each));
      const before = scoreDimension(of, scale, byId(results));
      const after = scoreDimension(of, scale, byId(raised));
      fc.pre(before.score !== null);
      if (chosen.polarity === 'strength') expect(after.score).toBeGreaterThanOrEqual(before.score);
      else expect(after.score).toBeLessThanOrEqual(before.score);
    }));
  });
});
