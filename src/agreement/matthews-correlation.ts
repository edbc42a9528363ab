import type { Confusion } from './confusion.ts';
import { defined, undefinedBecause, type Statistic } from './statistic.ts';

/**
 * Matthews correlation coefficient, -1 to 1: (TP TN - FP FN) / sqrt((TP+FP)(TP+FN)(TN+FP)(TN+FN)), Pearson's correlation of
 * two yes-or-no series. Undefined where the prediction or the reference is all one answer.
 *
 * Source: B. W. Matthews, "Comparison of the predicted and observed secondary structure of T4 phage lysozyme",
 * Biochimica et Biophysica Acta 405 (1975).
 */
export function matthewsCorrelation({ truePositives, falsePositives, falseNegatives, trueNegatives }: Confusion): Statistic {
  const product =
    (truePositives + falsePositives) * (truePositives + falseNegatives) * (trueNegatives + falsePositives) * (trueNegatives + falseNegatives);
  if (product === 0) return undefinedBecause('the prediction or the reference is all positive or all negative');
  return defined((truePositives * trueNegatives - falsePositives * falseNegatives) / Math.sqrt(product));
}
