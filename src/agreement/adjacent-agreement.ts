import { defined, incomparable, type Statistic } from './statistic.ts';

/**
 * Adjacent agreement: the share, 0 to 1, of pairs that differ by at most `within` scale points (1 by default).
 *
 * Source: RSMTool, evaluation statistics, "adjacent agreement" (there in percent, within one point).
 */
export function adjacentAgreement(a: readonly number[], b: readonly number[], within = 1): Statistic {
  return incomparable(a, b) ?? defined(a.filter((value, index) => Math.abs(value - b[index]!) <= within).length / a.length);
}
