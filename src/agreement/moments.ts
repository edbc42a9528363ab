/** Arithmetic mean of a series that is not empty. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Population covariance (divided by n) of two series of one length that are not empty; of a series with itself, its variance. */
export function covariance(a: readonly number[], b: readonly number[]): number {
  const meanA = mean(a);
  const meanB = mean(b);
  return a.reduce((sum, value, index) => sum + (value - meanA) * (b[index]! - meanB), 0) / a.length;
}

/** Whether all values of the series are the same. */
export function isConstant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}
