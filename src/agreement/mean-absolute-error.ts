import { defined, incomparable, type Statistic } from './statistic.ts';

/** Mean absolute error: the mean distance between scores and reference, in scale points, 0 or more. */
export function meanAbsoluteError(scores: readonly number[], reference: readonly number[]): Statistic {
  return (
    incomparable(scores, reference) ??
    defined(scores.reduce((sum, score, index) => sum + Math.abs(score - reference[index]!), 0) / scores.length)
  );
}
