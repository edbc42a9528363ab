import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitRidge, type SparseRow } from './fit-ridge.ts';

const dense = (...values: number[]): SparseRow => ({ columns: values.map((_, at) => at), values });

const empty = [dense(0), dense(0), dense(0), dense(0)];
const oneInFour = [true, false, false, false];

describe('fitRidge', () => {
  it('gives the log odds as intercept where no column tells anything', () => {
    const { intercept, weights } = fitRidge(empty, oneInFour, { columns: 1, ridge: 1, balanced: false, tolerance: 1e-9 });
    expect(intercept).toBeCloseTo(Math.log(1 / 3), 6);
    expect([...weights]).toEqual([0]);
  });

  it('weighs both classes alike when balanced', () => {
    const { intercept } = fitRidge(empty, oneInFour, { columns: 1, ridge: 1, balanced: true, tolerance: 1e-9 });
    expect(intercept).toBeCloseTo(0, 6);
  });

  it('refuses rows of one class', () => {
    expect(() => fitRidge([dense(1), dense(2)], [true, true], { columns: 1, ridge: 1, balanced: false })).toThrow('both classes have to occur');
  });

  it('ends where the gradient of the objective is zero', () => {
    const row = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 3, maxLength: 3 });
    const rows = fc
      .array(fc.tuple(row, fc.boolean()), { minLength: 4, maxLength: 30 })
      .filter((all) => new Set(all.map(([, positive]) => positive)).size === 2);
    fc.assert(
      fc.property(rows, fc.double({ min: 0.05, max: 5, noNaN: true }), fc.boolean(), (all, ridge, balanced) => {
        const isPositive = all.map(([, positive]) => positive);
        const { intercept, weights } = fitRidge(all.map(([values]) => dense(...values)), isPositive, { columns: 3, ridge, balanced, tolerance: 1e-8 });
        const positives = isPositive.filter(Boolean).length;
        const cost = (positive: boolean): number => (balanced ? all.length / (2 * (positive ? positives : all.length - positives)) : 1);
        const residuals = all.map(([values, positive]) => {
          const margin = intercept + values.reduce((sum, value, at) => sum + value * weights[at]!, 0);
          return cost(positive) * (1 / (1 + Math.exp(-margin)) - (positive ? 1 : 0));
        });
        expect(residuals.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 4);
        for (const at of [0, 1, 2]) {
          const slope = residuals.reduce((sum, value, index) => sum + value * all[index]![0][at]!, 0);
          expect(slope + ridge * weights[at]!).toBeCloseTo(0, 4);
        }
      }),
    );
  });
});
