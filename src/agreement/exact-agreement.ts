import { defined, incomparable, type Statistic } from './statistic.ts';

/**
 * Exact agreement: the share, 0 to 1, of pairs in which both raters gave the same rating.
 *
 * Source: RSMTool, evaluation statistics, "exact agreement" (there in percent).
 */
export function exactAgreement<T extends number | string | boolean>(a: readonly T[], b: readonly T[]): Statistic {
  return incomparable(a, b) ?? defined(a.filter((value, index) => value === b[index]).length / a.length);
}
