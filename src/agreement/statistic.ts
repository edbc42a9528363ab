/**
 * A statistic, or why there is none. A degenerate input (no pairs, no variance, no positives) has no value, and a number in
 * its place would be read as one.
 */
export type Statistic =
  | {
      /** There is a value. */
      readonly status: 'defined';
      /** The value. */
      readonly value: number;
    }
  | {
      /** There is none. */
      readonly status: 'undefined';
      /** Why, for people. */
      readonly reason: string;
    };

/** A statistic with a value. */
export function defined(value: number): Statistic {
  return { status: 'defined', value };
}

/** A statistic that does not exist for this input. */
export function undefinedBecause(reason: string): Statistic {
  return { status: 'undefined', reason };
}

/** Why two series cannot be compared; undefined where they can. */
export function incomparable(a: readonly (number | string | boolean)[], b: readonly (number | string | boolean)[]): Statistic | undefined {
  if (a.length !== b.length) return undefinedBecause(`the series have different lengths, ${a.length} and ${b.length}`);
  if (a.length === 0) return undefinedBecause('the series are empty');
  for (const value of [...a, ...b]) {
    if (typeof value === 'number' && !Number.isFinite(value)) return undefinedBecause('the series hold a value that is not a finite number');
  }
  return undefined;
}
