import type { Combination, Rating } from '../schema/loop.ts';
import type { RatedDimension } from '../schema/loop-report.ts';
import type { DimensionScore } from '../schema/report.ts';
import type { Dimension } from '../schema/rubric.ts';
import { roundScore, weightedMean } from './rounding.ts';

/**
 * One score from several: their mean, or their median (the mean of the two in the middle where their number is even), rounded by
 * the rounding rule. Null without any.
 */
export function combineScores(scores: readonly number[], how: 'mean' | 'median'): number | null {
  if (scores.length === 0) return null;
  const sorted = [...scores].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return weightedMean((how === 'mean' ? sorted : middle).map((value) => ({ value, weight: 1 }))) ?? null;
}

/**
 * Combines what the raters of one answer give each dimension. With `mean` and `median` highbar is a rater like any person; with
 * `people-override` it counts only where no person gives the dimension a score, and several people are averaged.
 */
export function combineRatings(
  dimensions: readonly Dimension[],
  highbar: readonly DimensionScore[] | undefined,
  ratings: readonly Rating[],
  { raters, reviewBeyond }: Combination,
): RatedDimension[] {
  return dimensions.map(({ id, title, weight }) => {
    const own = highbar?.find((dimension) => dimension.id === id)?.score ?? null;
    const people = ratings.flatMap(({ rater, scores }) => {
      const score = scores[id];
      return score === undefined || score === null ? [] : [{ rater, score }];
    });
    const given = people.map(({ score }) => score);
    const all = own === null ? given : [own, ...given];
    const spread = all.length < 2 ? null : roundScore(Math.max(...all) - Math.min(...all));
    const score = raters === 'people-override' ? combineScores(given.length > 0 ? given : all, 'mean') : combineScores(all, raters);
    return { id, title, weight, score, highbar: own, people, spread, review: spread !== null && spread > reviewBeyond };
  });
}
