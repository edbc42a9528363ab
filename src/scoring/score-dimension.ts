import type { CheckResult, CheckStatus } from '../schema/check-result.ts';
import { HighbarError } from '../schema/highbar-error.ts';
import type { Contribution, DimensionScore } from '../schema/report.ts';
import type { Dimension, Rubric, RubricCheck } from '../schema/rubric.ts';
import { divideRounded, formatPercent, fromMillionths, toMillionths } from './rounding.ts';

/**
 * Scores one dimension from the results of its checks.
 *
 * - Counting starts at the lowest point of the scale (`base`).
 * - A strength adds `range * weight * score / (W * fullCreditAt)` points, where `W` is the weight of the strengths that were
 *   decided; a red flag takes away points by the same formula. What is not applicable, needs a review or failed leaves the sum and `W`.
 * - Then the sum is held within the scale, and then under the caps. A cap works in proportion: a red flag found in full caps at
 *   `cap`, one found by half (`partial`) halfway between `cap` and the top, and so on; a strength caps by what it lacks. A step instead
 *   would let one word move a score by points.
 * - `score = base + sum of points + adjustment`, exactly, in millionths.
 *
 * The dimension is `not-scored`, with a reason and never with a 0, where less than `minimumCoverage` of its strength weight
 * could be decided, or none of it.
 *
 * @param results Results by check id; every check of the dimension has to be among them.
 * @throws HighbarError `UNKNOWN_CHECK` where one is not.
 */
export function scoreDimension(dimension: Dimension, scale: Rubric['scale'], results: ReadonlyMap<string, CheckResult>): DimensionScore {
  const entries = dimension.checks.map((entry, index) => readEntry(entry, index, results));
  const strengthWeight = (of: readonly Entry[]): bigint =>
    of.reduce((sum, { result, weight }) => (result.polarity === 'strength' ? sum + weight : sum), 0n);
  const decidedWeight = strengthWeight(entries.filter(({ score }) => score !== undefined));
  const allWeight = strengthWeight(entries);
  const coverage = allWeight === 0n ? 0n : divideRounded(decidedWeight * 1_000_000n, allWeight);
  const shared = { id: dimension.id, title: dimension.title, weight: dimension.weight };

  if (decidedWeight === 0n || coverage < toMillionths(dimension.minimumCoverage)) {
    return {
      ...shared,
      status: 'not-scored',
      score: null,
      coverage: fromMillionths(coverage),
      base: null,
      contributions: entries.map((entry) => contribution(entry, null)),
      adjustment: null,
      reason: whyNotScored(entries, coverage, dimension.minimumCoverage),
    };
  }

  const min = toMillionths(scale.min);
  const max = toMillionths(scale.max);
  const divisor = decidedWeight * toMillionths(dimension.fullCreditAt);
  let exactSum = 0n;
  let sum = 0n;
  let ceiling = max;
  const contributions = entries.map((entry) => {
    const { result, weight, score, cap } = entry;
    if (score === undefined) return contribution(entry, null);
    exactSum += (result.polarity === 'strength' ? weight : -weight) * score * (max - min);
    // Rounding the running sum, and not each share, keeps thirds from adding up to 4.999999.
    const next = divideRounded(exactSum, divisor);
    const points = fromMillionths(next - sum);
    sum = next;
    const fault = result.polarity === 'strength' ? 1_000_000n - score : score;
    if (cap === undefined || fault === 0n) return contribution(entry, points);
    const imposed = max - divideRounded((max - toMillionths(cap)) * fault, 1_000_000n);
    if (imposed < ceiling) ceiling = imposed;
    return contribution(entry, points, imposed);
  });
  const total = min + sum;
  const within = total < min ? min : total > max ? max : total;
  const final = within > ceiling ? ceiling : within;
  return {
    ...shared,
    status: 'scored',
    score: fromMillionths(final),
    coverage: fromMillionths(coverage),
    base: fromMillionths(min),
    contributions,
    adjustment: fromMillionths(final - total),
  };
}

interface Entry {
  readonly result: CheckResult;
  /** In millionths. */
  readonly weight: bigint;
  /** Score of the check in millionths; undefined where it decided nothing. */
  readonly score: bigint | undefined;
  readonly cap: number | undefined;
  readonly givenWeight: number;
}

function readEntry(entry: RubricCheck, index: number, results: ReadonlyMap<string, CheckResult>): Entry {
  const result = results.get(entry.check);
  if (result === undefined) {
    throw new HighbarError('UNKNOWN_CHECK', 'A dimension cannot be scored.', [
      { path: ['checks', index, 'check'], message: `there is no result of a check "${entry.check}"; run it first` },
    ]);
  }
  const decided = result.status === 'present' || result.status === 'partial' || result.status === 'absent';
  return {
    result,
    weight: toMillionths(entry.weight),
    score: decided && result.score !== null ? toMillionths(result.score) : undefined,
    cap: entry.cap,
    givenWeight: entry.weight,
  };
}

function contribution({ result, givenWeight }: Entry, points: number | null, cap?: bigint): Contribution {
  return {
    check: result.id,
    polarity: result.polarity,
    status: result.status,
    weight: givenWeight,
    points,
    ...(cap === undefined ? {} : { cap: fromMillionths(cap) }),
  };
}

function whyNotScored(entries: readonly Entry[], coverage: bigint, minimumCoverage: number): string {
  const strengths = entries.filter(({ result }) => result.polarity === 'strength');
  const count = (status: CheckStatus, text: (n: number) => string): string[] => {
    const n = strengths.filter(({ result }) => result.status === status).length;
    return n === 0 ? [] : [text(n)];
  };
  const causes = [
    ...count('not-applicable', (n) => `${n} ${n === 1 ? 'does' : 'do'} not apply to this question`),
    ...count('needs-review', (n) => `${n} ${n === 1 ? 'needs' : 'need'} a person's review`),
    ...count('error', (n) => `${n} failed`),
  ].join(', ');
  const share =
    coverage === 0n
      ? 'none of its strengths could be decided'
      : `only ${formatPercent(fromMillionths(coverage))} of its strength weight could be decided, and ${formatPercent(minimumCoverage)} is needed`;
  return causes === '' ? `${share}.` : `${share}: of ${strengths.length} ${strengths.length === 1 ? 'strength' : 'strengths'} ${causes}.`;
}
