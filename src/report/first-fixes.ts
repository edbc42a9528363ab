import type { CheckResult } from '../schema/check-result.ts';
import type { Contribution, DimensionScore, Report } from '../schema/report.ts';
import { readThresholds } from './gate-thresholds.ts';
import { formatPoints } from './number-text.ts';

/** What one dimension would gain. */
export interface Gain {
  readonly dimension: DimensionScore;
  /** Points, within the scale. */
  readonly points: number;
  /** Whether it may be more: where no strength of the dimension earned points, what one is worth cannot be read off. */
  readonly isAtLeast: boolean;
  /** Whether the dimension is below what the gate asks of it. */
  readonly isBelowGate: boolean;
}

/** A strength that the answer lacks, wholly or in part, or a fault that it has, with what mending it would add. */
export interface Fix {
  readonly check: CheckResult;
  /** In every dimension that draws on the check, in the rubric's order. */
  readonly gains: readonly Gain[];
}

/** As many as a person can work on before the next try. */
export const mostFixes = 3;

/** Less than this is not worth anybody's time. */
const leastPoints = 0.005;

/**
 * What would add most, best first: by what it adds to dimensions that are below the gate, then by what it adds to the average. A
 * check that several dimensions draw on counts for all of them.
 */
export function findFirstFixes(report: Report): Fix[] {
  const thresholds = readThresholds(report.gate);
  const results = new Map(report.checks.map((check) => [check.id, check]));
  const gains = new Map<CheckResult, Gain[]>();

  for (const dimension of report.dimensions) {
    const { score } = dimension;
    if (score === null) continue;
    const floor = thresholds.dimension(dimension.id);
    const measured = measurePointsPerWeight(dimension, results);
    const perWeight = measured ?? leastPointsPerWeight(dimension, report.scale);
    for (const contribution of dimension.contributions) {
      const check = results.get(contribution.check);
      if (check === undefined || contribution.points === null) continue;
      const target = contribution.polarity === 'strength' ? perWeight * contribution.weight : 0;
      const points = gain(dimension, score, contribution, target - contribution.points, report.scale);
      if (points < leastPoints) continue;
      const isAtLeast = measured === undefined && contribution.polarity === 'strength';
      gains.set(check, [...(gains.get(check) ?? []), { dimension, points, isAtLeast, isBelowGate: floor !== undefined && score < floor }]);
    }
  }

  const ranked = Array.from(gains, ([check, each]) => ({ check, gains: each, below: sumOf(each.filter(({ isBelowGate }) => isBelowGate)), all: sumOf(each) }));
  return ranked.sort((a, b) => b.below - a.below || b.all - a.all).map(({ check, gains: each }) => ({ check, gains: each }));
}

/** Points by the weight of their dimensions, in millionths as scores are, so that equal sums stay in the rubric's order. */
function sumOf(gains: readonly Gain[]): number {
  return Math.round(gains.reduce((sum, { dimension, points }) => sum + dimension.weight * points, 0) * 1e6) / 1e6;
}

/** "Missing: states a belief that can be tested". */
export function describeFix({ check }: Fix): string {
  const state = check.polarity === 'red-flag' ? 'Red flag' : check.status === 'partial' ? 'Only in part' : 'Missing';
  // Titles are sentences; one that begins with an abbreviation keeps its capitals.
  const title = /^[A-Z][a-z]/.test(check.title) ? check.title.charAt(0).toLowerCase() + check.title.slice(1) : check.title;
  return `${state}: ${title}`;
}

/** "Judgment +1.19, Curiosity +0.80". */
export function describeGains({ gains }: Fix): string {
  return gains.map(({ dimension, points, isAtLeast }) => `${dimension.title} ${isAtLeast ? 'at least ' : ''}${formatPoints(points)}`).join(', ');
}

/**
 * What a dimension gains when one check gives `more` points and lifts its cap. Where faults or caps would swallow the gain,
 * it is what the points are worth in themselves: a weak answer has to begin somewhere.
 */
function gain({ base, contributions }: DimensionScore, score: number, mended: Contribution, more: number, { min, max }: Report['scale']): number {
  const total = contributions.reduce((sum, { points }) => sum + (points ?? 0), base ?? min) + more;
  const ceiling = contributions.reduce((least, one) => (one === mended ? least : Math.min(least, one.cap ?? max)), max);
  const mendedScore = Math.min(ceiling, Math.max(min, total));
  return Math.max(mendedScore - score, Math.min(more, max - score));
}

/** Scale points for one unit of weight, read off a strength that earned some; undefined where none did. */
function measurePointsPerWeight({ contributions }: DimensionScore, results: ReadonlyMap<string, CheckResult>): number | undefined {
  for (const { check, polarity, points, weight } of contributions.toSorted((a, b) => (b.points ?? 0) - (a.points ?? 0))) {
    const score = results.get(check)?.score ?? 0;
    if (polarity === 'strength' && points !== null && points > 0 && weight > 0 && score > 0) return points / (weight * score);
  }
  return undefined;
}

/** The same at the least: where it takes all of the strengths to reach the top of the scale. */
function leastPointsPerWeight({ contributions }: DimensionScore, { min, max }: Report['scale']): number {
  const total = contributions.reduce((sum, { polarity, points, weight }) => (polarity === 'strength' && points !== null ? sum + weight : sum), 0);
  return total > 0 ? (max - min) / total : 0;
}
