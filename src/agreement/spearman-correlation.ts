import { pearsonCorrelation } from './pearson-correlation.ts';
import { incomparable, type Statistic } from './statistic.ts';

/**
 * Spearman's rank correlation, -1 to 1: Pearson's correlation of the ranks, ties sharing their mean rank. Undefined where a
 * series is constant.
 *
 * Source: C. Spearman, "The proof and measurement of association between two things", American Journal of Psychology 15 (1904).
 */
export function spearmanCorrelation(a: readonly number[], b: readonly number[]): Statistic {
  return incomparable(a, b) ?? pearsonCorrelation(ranks(a), ranks(b));
}

/** Ranks from 1, ties sharing their mean rank. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((x, y) => values[x]! - values[y]!);
  const result = new Array<number>(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to += 1;
    for (let at = from; at < to; at += 1) result[order[at]!] = (from + 1 + to) / 2;
    from = to;
  }
  return result;
}
