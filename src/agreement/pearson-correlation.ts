import { covariance, isConstant } from './moments.ts';
import { defined, incomparable, undefinedBecause, type Statistic } from './statistic.ts';

/**
 * Pearson's product-moment correlation, -1 to 1: cov(a, b) / (sd(a) sd(b)). Undefined where a series is constant.
 *
 * Source: K. Pearson (1896); RSMTool, evaluation statistics, "Pearson correlation".
 */
export function pearsonCorrelation(a: readonly number[], b: readonly number[]): Statistic {
  const obstacle = incomparable(a, b);
  if (obstacle !== undefined) return obstacle;
  if (isConstant(a) || isConstant(b)) return undefinedBecause('a series is constant, so it has nothing to correlate');
  const value = covariance(a, b) / Math.sqrt(covariance(a, a) * covariance(b, b));
  return Number.isFinite(value) ? defined(Math.max(-1, Math.min(1, value))) : undefinedBecause('the variance is too small or too large to compute with');
}
