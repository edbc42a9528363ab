import type { Confusion } from './confusion.ts';
import { defined, undefinedBecause, type Statistic } from './statistic.ts';

/** Recall, 0 to 1: TP / (TP + FN), the share of what is there that was found. Undefined where there is nothing to find. */
export function recall({ truePositives, falseNegatives }: Confusion): Statistic {
  const there = truePositives + falseNegatives;
  return there === 0 ? undefinedBecause('the reference has no positives') : defined(truePositives / there);
}
