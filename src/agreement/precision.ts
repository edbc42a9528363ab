import type { Confusion } from './confusion.ts';
import { defined, undefinedBecause, type Statistic } from './statistic.ts';

/** Precision, 0 to 1: TP / (TP + FP), the share of what was found that is there. Undefined where nothing was found. */
export function precision({ truePositives, falsePositives }: Confusion): Statistic {
  const found = truePositives + falsePositives;
  return found === 0 ? undefinedBecause('nothing was predicted positive') : defined(truePositives / found);
}
