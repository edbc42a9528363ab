import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adjacentAgreement,
  bootstrapInterval,
  cohensKappa,
  countConfusion,
  exactAgreement,
  f1Score,
  fleissKappa,
  matthewsCorrelation,
  meanAbsoluteError,
  pearsonCorrelation,
  precision,
  quadraticWeightedKappa,
  recall,
  spearmanCorrelation,
  type Statistic,
} from '../../src/agreement/index.ts';

const value = (statistic: Statistic): number => {
  if (statistic.status === 'undefined') throw new Error(statistic.reason);
  return statistic.value;
};

describe('on real ratings (RSMTool\'s ASAP 2 example, figures computed independently)', () => {
  const rows = readFileSync(new URL('../../fixtures/ratings/rsmtool-asap2-scores.csv', import.meta.url), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(',').slice(1).map(Number) as [number, number, number]);
  const human = rows.map(([first]) => first);
  const system = rows.map(([, scored]) => scored);
  const second = rows.map(([, , other]) => other);

  it('has 200 responses', () => expect(rows).toHaveLength(200));
  it('human and human: quadratic-weighted kappa', () => expect(value(quadraticWeightedKappa(human, second))).toBeCloseTo(0.833333, 6));
  it('human and human: exact agreement', () => expect(value(exactAgreement(human, second))).toBe(0.725));
  // The figure handed over is 0.796757; two separate computations of the formula on the file's decimals give 0.796760.
  it('human and system: quadratic-weighted kappa, continuous', () => {
    expect(value(quadraticWeightedKappa(human, system))).toBeCloseTo(0.796757, 5);
    expect(value(quadraticWeightedKappa(human, system))).toBeCloseTo(0.79676006, 8);
  });
});

describe('published worked examples', () => {
  it('Cohen\'s kappa: the grant example of the literature, 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no, gives 0.40', () => {
    const times = (count: number, one: string, other: string): [string, string][] => Array.from({ length: count }, () => [one, other]);
    const pairs = [...times(20, 'y', 'y'), ...times(5, 'y', 'n'), ...times(10, 'n', 'y'), ...times(15, 'n', 'n')];
    expect(value(cohensKappa(pairs.map(([a]) => a), pairs.map(([, b]) => b)))).toBeCloseTo(0.4, 12);
  });
  it('Fleiss\' kappa by hand', () => {
    // Two yes-yes, one split, one no-no: p_o = 3/4 and p = 5/8, so P_e = 34/64 and kappa = (48 - 34) / (64 - 34).
    expect(value(fleissKappa([2, 2, 1, 0], 2))).toBeCloseTo(14 / 30, 12);
    expect(value(fleissKappa([3, 0, 3, 0], 3))).toBe(1);
  });
  it('Spearman: intelligence quotient and hours of television, ten people, gives -29/165', () => {
    const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
    expect(value(spearmanCorrelation(iq, hours))).toBeCloseTo(-29 / 165, 12);
  });
  it('Matthews: 6 TP, 1 FP, 2 FN, 3 TN gives 0.478', () => {
    expect(value(matthewsCorrelation({ truePositives: 6, falsePositives: 1, falseNegatives: 2, trueNegatives: 3 }))).toBeCloseTo(0.478, 3);
  });
  it('precision, recall and F1: 30 TP, 12 FP, 30 FN', () => {
    const confusion = { truePositives: 30, falsePositives: 12, falseNegatives: 30, trueNegatives: 0 };
    expect(value(precision(confusion))).toBeCloseTo(5 / 7, 12);
    expect(value(recall(confusion))).toBe(0.5);
    expect(value(f1Score(confusion))).toBeCloseTo(10 / 17, 12);
  });
  it('Pearson, mean absolute error and adjacent agreement by hand', () => {
    expect(value(pearsonCorrelation([1, 2, 3, 4], [2, 4, 5, 9]))).toBeCloseTo(11 / Math.sqrt(5 * 26), 12);
    expect(value(meanAbsoluteError([1, 2, 3], [2, 2, 5]))).toBe(1);
    expect(value(adjacentAgreement([1, 2, 3, 4], [2, 2, 5, 4]))).toBe(0.75);
    expect(value(adjacentAgreement([1, 2], [1.5, 3], 0.5))).toBe(0.5);
  });
});

describe('degenerate input has a reason, never NaN', () => {
  const cases: [string, Statistic][] = [
    ['no pairs', quadraticWeightedKappa([], [])],
    ['lengths differ', pearsonCorrelation([1, 2], [1])],
    ['a constant has no correlation', pearsonCorrelation([1, 1, 1], [1, 2, 3])],
    ['nor a rank', spearmanCorrelation([1, 2, 3], [2, 2, 2])],
    ['one constant twice', quadraticWeightedKappa([3, 3], [3, 3])],
    ['one category throughout', cohensKappa(['a', 'a'], ['a', 'a'])],
    ['votes all the same', fleissKappa([3, 3], 3)],
    ['votes off the count', fleissKappa([4, 3], 3)],
    ['a value that is not finite', meanAbsoluteError([1, Number.NaN], [1, 2])],
    ['nothing predicted', precision(countConfusion([false, false], [true, false]))],
    ['nothing to find', recall(countConfusion([true, false], [false, false]))],
    ['no positives at all', f1Score(countConfusion([false], [false]))],
    ['one answer throughout', matthewsCorrelation(countConfusion([true, true], [true, false]))],
  ];
  it.each(cases)('%s', (_, statistic) => {
    expect(statistic.status).toBe('undefined');
    expect((statistic as { reason: string }).reason.length).toBeGreaterThan(10);
  });
  it('for any two series the value is finite and in range, or there is a reason', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }))), (pairs) => {
        const a = pairs.map(([x]) => x);
        const b = pairs.map(([, y]) => y);
        for (const compute of [quadraticWeightedKappa, pearsonCorrelation, spearmanCorrelation]) {
          const statistic = compute(a, b);
          if (statistic.status === 'defined') expect(Math.abs(statistic.value)).toBeLessThanOrEqual(1 + 1e-9);
          else expect(statistic.reason).not.toBe('');
        }
      }),
    );
  });
});

describe('quadratic-weighted kappa', () => {
  it('equals weighted kappa from the contingency table, for integer ratings', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })), { minLength: 2 }), (pairs) => {
        const n = pairs.length;
        let observed = 0;
        let expected = 0;
        for (const [a, b] of pairs) observed += (a - b) ** 2 / n;
        for (const [a] of pairs) for (const [, b] of pairs) expected += (a - b) ** 2 / (n * n);
        const statistic = quadraticWeightedKappa(pairs.map(([a]) => a), pairs.map(([, b]) => b));
        if (expected === 0) expect(statistic.status).toBe('undefined');
        else expect(value(statistic)).toBeCloseTo(1 - observed / expected, 9);
      }),
    );
  });
});

describe('bootstrap interval', () => {
  const units = Array.from({ length: 60 }, (_, index) => [index % 5, (index * 7) % 5] as const);
  const statistic = (sample: readonly (readonly [number, number])[]) => exactAgreement(sample.map(([a]) => a), sample.map(([, b]) => b));

  it('is the same for the same seed, and holds the value', () => {
    const interval = bootstrapInterval(units, statistic, { seed: 7 });
    expect(interval).toEqual(bootstrapInterval(units, statistic, { seed: 7 }));
    expect(interval).not.toEqual(bootstrapInterval(units, statistic, { seed: 8 }));
    if (interval.status === 'undefined') throw new Error(interval.reason);
    const observed = value(statistic(units));
    expect(interval.lower).toBeLessThanOrEqual(observed);
    expect(interval.upper).toBeGreaterThanOrEqual(observed);
  });
  it('is about as wide as the normal approximation for a share', () => {
    const half = Array.from({ length: 400 }, (_, index) => [index % 2, 0] as const);
    const interval = bootstrapInterval(half, statistic, { seed: 1, resamples: 2_000 });
    if (interval.status === 'undefined') throw new Error(interval.reason);
    expect(interval.upper - interval.lower).toBeCloseTo(2 * 1.96 * Math.sqrt(0.25 / 400), 1);
  });
  it('refuses settings that mean nothing, and units that give nothing', () => {
    expect(() => bootstrapInterval(units, statistic, { seed: 1, resamples: 10 })).toThrow(RangeError);
    expect(() => bootstrapInterval(units, statistic, { seed: 1, level: 1 })).toThrow(RangeError);
    expect(() => bootstrapInterval(units, statistic, { seed: 0.5 })).toThrow(RangeError);
    expect(bootstrapInterval([], statistic, { seed: 1 }).status).toBe('undefined');
    expect(bootstrapInterval([1, 2], () => ({ status: 'undefined', reason: 'never' }), { seed: 1 }).status).toBe('undefined');
  });
});
