import { defined, incomparable, undefinedBecause, type Statistic } from './statistic.ts';

/**
 * Cohen's kappa for two raters and nominal categories: agreement beyond chance, -1 to 1.
 *
 * kappa = (p_o - p_e) / (1 - p_e), where p_o is the observed agreement and p_e = sum over categories of the product of the
 * two raters' shares. Undefined where p_e is 1 (both raters used one and the same category throughout).
 *
 * Source: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960).
 */
export function cohensKappa<T extends number | string | boolean>(a: readonly T[], b: readonly T[]): Statistic {
  const obstacle = incomparable(a, b);
  if (obstacle !== undefined) return obstacle;
  const n = a.length;
  const share = (of: readonly T[], category: T): number => of.filter((value) => value === category).length / n;
  const observed = a.filter((value, index) => value === b[index]).length / n;
  const categories = [...new Set([...a, ...b])];
  if (categories.length === 1) return undefinedBecause('both raters used one and the same category throughout, so chance alone explains all agreement');
  const expected = categories.reduce((sum, category) => sum + share(a, category) * share(b, category), 0);
  return defined((observed - expected) / (1 - expected));
}
