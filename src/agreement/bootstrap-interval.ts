import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Statistic } from './statistic.ts';

/** A confidence interval, or why there is none. */
export type Interval =
  | {
      /** There is an interval. */
      readonly status: 'defined';
      /** Its lower end. */
      readonly lower: number;
      /** Its upper end. */
      readonly upper: number;
      /** Resamples on which the statistic was defined. */
      readonly resamples: number;
    }
  | {
      /** There is none. */
      readonly status: 'undefined';
      /** Why, for people. */
      readonly reason: string;
    };

/** Settings of {@link bootstrapInterval}. */
export interface BootstrapSettings {
  /** Seed of the random numbers: the same seed gives the same interval. */
  readonly seed: number;
  /** How many resamples to draw; 1,000 by default, at least 100. */
  readonly resamples?: number;
  /** Share of resamples inside the interval, above 0 and below 1; 0.95 by default. */
  readonly level?: number;
}

/**
 * Percentile bootstrap: draws as many units as there are, with replacement, computes the statistic on each resample, and takes
 * the middle `level` of the values. Units that belong together (answers of one writer) should be passed as one unit.
 * Resamples on which the statistic is undefined are left out and counted; undefined where they are more than half.
 *
 * Source: B. Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7 (1979).
 *
 * @throws RangeError for fewer than 100 resamples, a level outside (0, 1), or a seed that is not an integer.
 */
export function bootstrapInterval<Unit>(units: readonly Unit[], statistic: (sample: readonly Unit[]) => Statistic, settings: BootstrapSettings): Interval {
  const { seed, resamples = 1_000, level = 0.95 } = settings;
  if (!Number.isInteger(resamples) || resamples < 100) throw new RangeError(`resamples must be an integer of at least 100, not ${resamples}`);
  if (!(level > 0 && level < 1)) throw new RangeError(`level must be above 0 and below 1, not ${level}`);
  if (!Number.isInteger(seed)) throw new RangeError(`seed must be an integer, not ${seed}`);
  if (units.length === 0) return { status: 'undefined', reason: 'there are no units to draw from' };
  const random = xoroshiro128plus(seed);
  const values: number[] = [];
  for (let drawn = 0; drawn < resamples; drawn += 1) {
    const result = statistic(units.map(() => units[uniformInt(random, 0, units.length - 1)]!));
    if (result.status === 'defined') values.push(result.value);
  }
  if (values.length * 2 <= resamples) return { status: 'undefined', reason: `the statistic is undefined on ${resamples - values.length} of ${resamples} resamples` };
  values.sort((a, b) => a - b);
  const tail = (1 - level) / 2;
  return { status: 'defined', lower: quantile(values, tail), upper: quantile(values, 1 - tail), resamples: values.length };
}

/** Quantile of a sorted series by linear interpolation (Hyndman and Fan, type 7). */
function quantile(sorted: readonly number[], probability: number): number {
  const position = probability * (sorted.length - 1);
  const below = Math.floor(position);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (position - below) * (sorted[above]! - sorted[below]!);
}
