import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideRounded, formatPercent, formatScore, formatShortfall, formatThreshold, roundScore, weightedMean } from '../../src/scoring/rounding.ts';

const weight = fc.double({ min: 0.000_001, max: 1_000, noNaN: true });
/** A score as it can occur: whole millionths. */
const score = fc.integer({ min: 1_000_000, max: 5_000_000 }).map((millionths) => millionths / 1_000_000);
const terms = fc.array(fc.record({ value: score, weight }), { minLength: 1, maxLength: 30 });

describe('roundScore', () => {
  it('absorbs binary noise and nothing else', () => {
    expect(roundScore(0.1 + 0.2)).toBe(0.3);
    expect(roundScore(2.999)).toBe(2.999);
    expect(roundScore(2.999_999)).toBe(2.999_999);
    expect(roundScore(3 - 1e-12)).toBe(3);
    expect(Object.is(roundScore(-1e-9), 0)).toBe(true);
  });

  it('changes nothing when applied again', () => {
    fc.assert(fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
      expect(roundScore(roundScore(value))).toBe(roundScore(value));
      expect(Math.abs(roundScore(value) - value)).toBeLessThan(0.000_000_51);
    }));
  });
});

describe('divideRounded', () => {
  it('rounds halves upwards on both sides of zero', () => {
    expect([5n, 4n, -5n, -4n, -6n, 7n].map((dividend) => divideRounded(dividend, 2n))).toEqual([3n, 2n, -2n, -2n, -3n, 4n]);
    expect([-1n, -2n, 1n, 2n, -4n, -5n].map((dividend) => divideRounded(dividend, 3n))).toEqual([0n, -1n, 0n, 1n, -1n, -2n]);
  });
});

describe('weightedMean', () => {
  it('of equal scores is that score, for any weights', () => {
    fc.assert(fc.property(score, fc.array(weight, { minLength: 1, maxLength: 30 }), (value, weights) => {
      expect(weightedMean(weights.map((w) => ({ value, weight: w })))).toBe(value);
    }));
  });

  it('does not depend on the order', () => {
    fc.assert(fc.property(terms.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), ([list, shuffled]) => {
      expect(weightedMean(shuffled)).toBe(weightedMean(list));
    }));
  });

  it('lies between the lowest and the highest score', () => {
    fc.assert(fc.property(terms, (list) => {
      const mean = weightedMean(list)!;
      expect(mean).toBeGreaterThanOrEqual(Math.min(...list.map(({ value }) => value)));
      expect(mean).toBeLessThanOrEqual(Math.max(...list.map(({ value }) => value)));
    }));
  });

  it('is exact at a boundary, whatever the weights: scores mirrored about 4 average exactly 4', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), weight), { minLength: 1, maxLength: 15 }), (pairs) => {
      const mirrored = pairs.flatMap(([offset, w]) => [
        { value: 4 + offset / 1_000_000, weight: w },
        { value: 4 - offset / 1_000_000, weight: w },
      ]);
      expect(weightedMean(mirrored)).toBe(4);
    }));
  });

  it('never lifts a score below a boundary to it', () => {
    expect(weightedMean([{ value: 2.999, weight: 0.1 }, { value: 2.999, weight: 0.7 }])).toBe(2.999);
    fc.assert(fc.property(fc.array(weight, { minLength: 1, maxLength: 30 }), (weights) => {
      expect(weightedMean(weights.map((w) => ({ value: 3.999_999, weight: w })))).toBeLessThan(4);
    }));
  });

  it('rises with each of its scores', () => {
    fc.assert(fc.property(terms, fc.nat(), fc.integer({ min: 0, max: 1_000_000 }), (list, at, rise) => {
      const index = at % list.length;
      const raised = list.map((term, i) => (i === index ? { ...term, value: term.value + rise / 1_000_000 } : term));
      expect(weightedMean(raised)!).toBeGreaterThanOrEqual(weightedMean(list)!);
    }));
  });

  it('is undefined, not NaN or 0, where the weights sum to zero', () => {
    expect(weightedMean([])).toBeUndefined();
    expect(weightedMean([{ value: 3, weight: 0 }])).toBeUndefined();
  });
});

describe('numbers for people', () => {
  it('cuts a score and never rounds it up', () => {
    expect([2.999, 2.999_999, 3, 3.875, 4.12, -0.001].map((value) => formatScore(value))).toEqual(['2.99', '2.99', '3.00', '3.87', '4.12', '-0.01']);
  });

  it('shows a score below a threshold exactly where it is below', () => {
    const threshold = fc.integer({ min: -50_000, max: 50_000 }).map((n) => n / 10_000);
    const near = fc.integer({ min: -30_000, max: 30_000 });
    fc.assert(fc.property(threshold, near, (least, offset) => {
      const value = roundScore(least + offset / 1_000_000);
      expect(Number(formatScore(value, least)) >= Number(formatThreshold(least))).toBe(value >= roundScore(least));
    }));
  });

  it('writes a threshold with the decimals that it needs', () => {
    expect([3, 4, 3.25, 2.999, 0.1 + 0.2, 1 / 3].map(formatThreshold)).toEqual(['3.0', '4.0', '3.25', '2.999', '0.3', '0.333333']);
  });

  it('cuts a share to a tenth of a percent', () => {
    expect([0, 0.5, 0.4999, 1 / 3, 1, 0.9999999].map(formatPercent)).toEqual(['0%', '50%', '49.9%', '33.3%', '100%', '100%']);
  });

  it('shows what is missing so that it adds up, never as nothing', () => {
    expect(formatShortfall(2.999, 3)).toBe('0.01');
    expect(formatShortfall(2.5, 3)).toBe('0.50');
    expect(formatShortfall(2.998, 2.999)).toBe('0.001');
  });
});
