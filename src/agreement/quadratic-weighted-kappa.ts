import { covariance, isConstant, mean } from './moments.ts';
import { defined, incomparable, undefinedBecause, type Statistic } from './statistic.ts';

/**
 * Quadratic-weighted kappa, for integer ratings and continuous scores alike, -1 to 1.
 *
 * QWK = 2 cov(a, b) / (var(a) + var(b) + (mean(a) - mean(b))^2), with population moments (divided by n). For integer
 * ratings it equals Cohen's weighted kappa with quadratic weights. Undefined where both series are the same constant.
 *
 * Source: RSMTool, evaluation statistics, "quadratic weighted kappa"; S. J. Haberman, "Measures of agreement versus
 * measures of prediction accuracy", ETS Research Report RR-19-20 (2019).
 */
export function quadraticWeightedKappa(a: readonly number[], b: readonly number[]): Statistic {
  const obstacle = incomparable(a, b);
  if (obstacle !== undefined) return obstacle;
  if (isConstant(a) && isConstant(b) && a[0] === b[0]) return undefinedBecause('both series are the same constant');
  const denominator = covariance(a, a) + covariance(b, b) + (mean(a) - mean(b)) ** 2;
  return defined((2 * covariance(a, b)) / denominator);
}
