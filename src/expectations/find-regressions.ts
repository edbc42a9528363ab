import type { Comparison } from '../schema/comparison.ts';
import { HighbarError } from '../schema/highbar-error.ts';

/** Something that is worse in the later of two reports. */
export interface Regression {
  /** `compare.verdict`, `compare.overall` or `compare.dimensions.judgment`. */
  readonly id: string;
  /** What became worse, and by how much, as a sentence. */
  readonly message: string;
}

const outcomes: readonly Comparison['verdict']['before'][] = ['stop', 'incomplete', 'advance'];
/** Scores are rounded to millionths: what is less is no difference. */
const inexactness = 5e-7;

/**
 * What is worse in the later of two compared reports: a verdict further from advancing, a score that fell by more than the tolerance
 * (points of the scale), or one that is missing. Signals lost alone are no regression: they show in the scores where they count.
 *
 * @throws HighbarError `INVALID_OPTIONS` for a tolerance that is no number from 0.
 */
export function findRegressions({ verdict, overall, dimensions, lost }: Comparison, tolerance = 0): Regression[] {
  if (!(Number.isFinite(tolerance) && tolerance >= 0)) {
    throw new HighbarError('INVALID_OPTIONS', 'The tolerance is not valid.', [{ path: ['tolerance'], message: 'is no number of points from 0; give one, such as 0.1' }]);
  }
  const fell = (before: number | null, after: number | null): boolean => before !== null && (after === null || before - after > tolerance + inexactness);
  const tell = (before: number | null, after: number | null): string => (after === null ? `is not scored any more; it was ${before}` : `fell from ${before} to ${after}`);
  const why = lost.length === 0 ? '' : ` Lost: ${lost.map(({ check, polarity }) => (polarity === 'red-flag' ? `red flag ${check}` : check)).join(', ')}.`;
  const found: Regression[] = [];
  if (outcomes.indexOf(verdict.after) < outcomes.indexOf(verdict.before)) {
    found.push({ id: 'compare.verdict', message: `The verdict was ${verdict.before} and is ${verdict.after}.${why}` });
  }
  if (fell(overall.before, overall.after)) found.push({ id: 'compare.overall', message: `The overall score ${tell(overall.before, overall.after)}.${why}` });
  for (const { id, before, after } of dimensions) {
    if (fell(before, after)) found.push({ id: `compare.dimensions.${id}`, message: `The score of ${id} ${tell(before, after)}.` });
  }
  return found;
}
