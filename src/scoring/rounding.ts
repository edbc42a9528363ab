/**
 * The rounding rule, stated once. A score is a whole number of millionths: whatever is computed (a check's points, a dimension,
 * the average, a coverage, a margin) is rounded to six decimals where it is computed, half a millionth upwards, and weights,
 * caps and thresholds are read at the same precision. Comparisons use those values, so binary noise never decides: an average
 * of exactly 4 passes "at least 4", and 2.999 stays below 3. For people a score is cut to two decimals, never rounded up, so
 * that no score is shown as reaching a threshold that it missed.
 *
 * Sums are taken over whole millionths (as BigInt, since weight times score outgrows a double), so no order of adding can
 * change a result.
 */
export const scoreDecimals = 6;
const unit = 10 ** scoreDecimals;

/** A number as whole millionths. Exact for magnitudes up to a thousand million. */
export function toMillionths(value: number): bigint {
  return BigInt(Math.round(value * unit));
}

/** The number nearest to so many millionths. */
export function fromMillionths(millionths: bigint): number {
  return Number(millionths) / unit;
}

/** Rounds to six decimals; never gives -0. */
export function roundScore(value: number): number {
  return fromMillionths(toMillionths(value));
}

/** Quotient to the nearest whole number, halves upwards. The divisor is positive. */
export function divideRounded(dividend: bigint, divisor: bigint): bigint {
  const doubled = 2n * dividend + divisor;
  const quotient = doubled / (2n * divisor);
  return doubled % (2n * divisor) < 0n ? quotient - 1n : quotient;
}

/** A value and its share in a mean. */
export interface Weighted {
  readonly value: number;
  /** At least 0; only its size relative to the others matters. */
  readonly weight: number;
}

/**
 * Weighted mean, rounded by the rule; `undefined` where the weights sum to zero. It doesn't depend on the order, and the mean of equal
 * values is that value for any weights.
 */
export function weightedMean(terms: readonly Weighted[]): number | undefined {
  let sum = 0n;
  let total = 0n;
  for (const { value, weight } of terms) {
    const share = toMillionths(weight);
    sum += share * toMillionths(value);
    total += share;
  }
  return total === 0n ? undefined : fromMillionths(divideRounded(sum, total));
}

/** Decimals that a threshold is written with, between 1 and six: `3` is shown as "3.0". */
function writtenDecimals(value: number): number {
  for (let decimals = 1; decimals < scoreDecimals; decimals += 1) {
    if (toMillionths(value) % 10n ** BigInt(scoreDecimals - decimals) === 0n) return decimals;
  }
  return scoreDecimals;
}

/** A threshold in words, with as many decimals as it needs: "4.0", "3.25". */
export function formatThreshold(value: number): string {
  return roundScore(value).toFixed(writtenDecimals(value));
}

/**
 * A score for people: cut (towards minus infinity) to two decimals, or to as many as the threshold beside it is written with,
 * so that the number shown is below the threshold exactly where the score is.
 */
export function formatScore(value: number, threshold?: number): string {
  const decimals = Math.max(2, threshold === undefined ? 0 : writtenDecimals(threshold));
  const step = 10n ** BigInt(scoreDecimals - decimals);
  const millionths = toMillionths(value);
  const remainder = ((millionths % step) + step) % step;
  return fromMillionths(millionths - remainder).toFixed(decimals);
}

/** How much is missing to a threshold, for people: `formatScore` of the score plus this is the threshold, so it is never shown as 0. */
export function formatShortfall(value: number, threshold: number): string {
  const decimals = Math.max(2, writtenDecimals(threshold));
  return roundScore(roundScore(threshold) - Number(formatScore(value, threshold))).toFixed(decimals);
}

/** A share, 0 to 1, for people: cut to a tenth of a percent, which is left away where it is nothing. "50%", "49.9%". */
export function formatPercent(share: number): string {
  const tenths = toMillionths(share) / 1_000n;
  return tenths % 10n === 0n ? `${tenths / 10n}%` : `${tenths / 10n}.${tenths % 10n}%`;
}
