import type { Confusion } from './confusion.ts';
import { defined, undefinedBecause, type Statistic } from './statistic.ts';

/**
 * F1, 0 to 1: the harmonic mean of precision and recall, 2 TP / (2 TP + FP + FN). Undefined where neither the prediction nor
 * the reference has a positive.
 *
 * Source: C. J. van Rijsbergen, "Information Retrieval", 2nd edition (1979), chapter 7.
 */
export function f1Score({ truePositives, falsePositives, falseNegatives }: Confusion): Statistic {
  const total = 2 * truePositives + falsePositives + falseNegatives;
  return total === 0 ? undefinedBecause('neither the prediction nor the reference has a positive') : defined((2 * truePositives) / total);
}
