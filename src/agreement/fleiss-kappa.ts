import { defined, undefinedBecause, type Statistic } from './statistic.ts';

/**
 * Fleiss' kappa for two categories: agreement beyond chance among several raters of whom only the votes are known.
 *
 * With n raters, N subjects and v_i yes-votes for subject i: P_i = (v_i^2 + (n - v_i)^2 - n) / (n (n - 1)); p = sum v_i / (N n);
 * kappa = (mean P_i - P_e) / (1 - P_e), where P_e = p^2 + (1 - p)^2. Undefined where all votes are the same.
 *
 * Source: J. L. Fleiss, "Measuring nominal scale agreement among many raters", Psychological Bulletin 76 (1971).
 *
 * @param votes yes-votes for each subject, integers from 0 to `raters`
 * @param raters number of raters for each subject, at least 2
 */
export function fleissKappa(votes: readonly number[], raters: number): Statistic {
  if (votes.length === 0) return undefinedBecause('there are no subjects');
  if (!Number.isInteger(raters) || raters < 2) return undefinedBecause('it takes at least two raters');
  if (votes.some((count) => !Number.isInteger(count) || count < 0 || count > raters)) return undefinedBecause(`a vote count is not an integer from 0 to ${raters}`);
  const yes = votes.reduce((sum, count) => sum + count, 0) / (votes.length * raters);
  if (yes === 0 || yes === 1) return undefinedBecause('all votes are the same');
  const observed = votes.reduce((sum, count) => sum + (count ** 2 + (raters - count) ** 2 - raters) / (raters * (raters - 1)), 0) / votes.length;
  const expected = yes ** 2 + (1 - yes) ** 2;
  return defined((observed - expected) / (1 - expected));
}
