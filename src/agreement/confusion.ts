/** How often a yes-or-no prediction met a yes-or-no reference. */
export interface Confusion {
  /** Predicted, and so. */
  readonly truePositives: number;
  /** Predicted, and not so. */
  readonly falsePositives: number;
  /** Not predicted, and yet so. */
  readonly falseNegatives: number;
  /** Not predicted, and not so. */
  readonly trueNegatives: number;
}

/**
 * Counts predictions against a reference.
 * @throws RangeError where the series have different lengths.
 */
export function countConfusion(predicted: readonly boolean[], reference: readonly boolean[]): Confusion {
  if (predicted.length !== reference.length) throw new RangeError(`the series have different lengths, ${predicted.length} and ${reference.length}`);
  const count = (said: boolean, is: boolean): number => predicted.filter((value, index) => value === said && reference[index] === is).length;
  return {
    truePositives: count(true, true),
    falsePositives: count(true, false),
    falseNegatives: count(false, true),
    trueNegatives: count(false, false),
  };
}
