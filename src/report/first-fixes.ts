import type { CheckResult } from '../schema/check-result.ts';
import type { Contribution, DimensionScore, Report } from '../schema/report.ts';
import { readThresholds } from './gate-thresholds.ts';
import { formatPoints } from './number-text.ts';

/** A strength that the answer lacks, wholly or in part, or a fault that it has, with what mending it would add. */
export interface Fix {
  readonly check: CheckResult;
  readonly dimension: DimensionScore;
  /** Points that the dimension would gain, within its scale. */
  readonly points: number;
  /** Whether the dimension is below what the gate asks of it. */
  readonly isBelowGate: boolean;
}

/** As many as a person can work on before the next try. */
export const mostFixes = 3;

/** Less than this is not worth anybody's time. */
const leastPoints = 0.005;

/**
 * What would add most, best first: fixes in dimensions below the gate before all others, then by what they would add to the
 * average. A check that several dimensions draw on stands once, where it ranks highest.
 */
export function findFirstFixes(report: Report): Fix[] {
  const thresholds = readThresholds(report.gate);
  const results = new Map(report.checks.map((check) => [check.id, check]));

  const fixes = report.dimensions.flatMap((dimension): Fix[] => {
    const { score } = dimension;
    if (score === null) return [];
    const floor = thresholds.dimension(dimension.id);
    const perWeight = pointsPerWeight(dimension, results, report.scale);
    return dimension.contributions.flatMap((contribution) => {
      const check = results.get(contribution.check);
      if (check === undefined || contribution.points === null) return [];
      const target = contribution.polarity === 'strength' ? perWeight * contribution.weight : 0;
      // In millionths, as scores are, so that equal gains stay in the rubric's order.
      const points = Math.round(gain(dimension, score, contribution, target - contribution.points, report.scale) * 1e6) / 1e6;
      return points < leastPoints ? [] : [{ check, dimension, points, isBelowGate: floor !== undefined && score < floor }];
    });
  });

  const seen = new Set<string>();
  return fixes
    .sort((a, b) => Number(b.isBelowGate) - Number(a.isBelowGate) || b.points * b.dimension.weight - a.points * a.dimension.weight)
    .filter(({ check }) => !seen.has(check.id) && seen.add(check.id));
}

/** "Curiosity +1.50, missing: states a belief that can be tested". */
export function describeFix({ check, dimension, points }: Fix): string {
  const state = check.polarity === 'red-flag' ? 'red flag' : check.status === 'partial' ? 'only in part' : 'missing';
  // Titles are sentences; one that begins with an abbreviation keeps its capitals.
  const title = /^[A-Z][a-z]/.test(check.title) ? check.title.charAt(0).toLowerCase() + check.title.slice(1) : check.title;
  return `${dimension.title} ${formatPoints(points)}, ${state}: ${title}`;
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

/** Scale points for one unit of weight, read off a strength that earned some; where none did, the least that it can be. */
function pointsPerWeight(dimension: DimensionScore, results: ReadonlyMap<string, CheckResult>, scale: Report['scale']): number {
  const counted = dimension.contributions.filter(({ polarity, points }) => polarity === 'strength' && points !== null);
  for (const { check, points, weight } of counted.toSorted((a, b) => (b.points ?? 0) - (a.points ?? 0))) {
    const score = results.get(check)?.score ?? 0;
    if (points !== null && points > 0 && weight > 0 && score > 0) return points / (weight * score);
  }
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  return total > 0 ? (scale.max - scale.min) / total : 0;
}
