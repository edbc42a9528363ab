import type { QuestionKind } from '../../schema/question.ts';
import { formatPercent, formatThreshold, roundScore, scoreDecimals, weightedMean } from '../rounding.ts';
import { listWords, type LintTarget } from './finding.ts';
import type { Literal } from './gate-literals.ts';
import { findReach, type Reach, type Requirements } from './score-range.ts';

/** Bounds that are asked of a value: at least `lower`, and below `upper`. */
interface Bounds {
  lower: number;
  upper: number;
}

const step = 10 ** -scoreDecimals;
const noBounds = (): Bounds => ({ lower: -Infinity, upper: Infinity });

/**
 * Why no answer to a kind of question can meet all of these literals; undefined where none is known. Scores are taken as intervals, so
 * that what is reported cannot be met, while not everything that cannot be met is found.
 */
export function whyOutOfReach(literals: readonly Literal[], target: LintTarget, kind: QuestionKind): string | undefined {
  const required = new Map<string, 'present' | 'absent'>();
  const dimensionBounds = new Map<string, Bounds>();
  const [average, coverage] = [noBounds(), noBounds()];
  for (const { condition, isNegated } of literals) {
    if (condition.kind === 'check') {
      const is = (condition.is === 'present') !== isNegated ? 'present' : 'absent';
      if (target.checks.get(condition.check)?.appliesTo.includes(kind) !== true) return `"${condition.check}" is not looked for in ${kind} questions`;
      const before = required.get(condition.check);
      if (before !== undefined && before !== is) return `"${condition.check}" would have to be both present and absent`;
      required.set(condition.check, is);
    } else if (condition.kind === 'dimension') {
      const bounds = dimensionBounds.get(condition.dimension) ?? noBounds();
      dimensionBounds.set(condition.dimension, bounds);
      tighten(bounds, condition.atLeast, isNegated);
    } else tighten(condition.kind === 'average' ? average : coverage, condition.atLeast, isNegated);
  }
  const reach = findReach(target, kind, required);
  return (
    dimensionReason(dimensionBounds, reach, target, required) ??
    averageReason(average, dimensionBounds, reach, target, required) ??
    coverageReason(coverage, reach, kind)
  );
}

function tighten(bounds: Bounds, atLeast: number, isNegated: boolean): void {
  const value = roundScore(atLeast);
  if (isNegated) bounds.upper = Math.min(bounds.upper, value);
  else bounds.lower = Math.max(bounds.lower, value);
}

const isFree = ({ lower, upper }: Bounds): boolean => lower === -Infinity && upper === Infinity;

/** Why a value that can go from `low` to `high` cannot be within bounds. */
function boundsReason(name: string, { lower, upper }: Bounds, low: number, high: number, given: string, show: (value: number) => string): string | undefined {
  if (lower >= upper) return `${name} would have to be at least ${show(lower)} and below ${show(upper)}`;
  if (lower > high) return `${name} reaches ${show(high)} at most${given}, and at least ${show(lower)} is asked`;
  if (upper <= low) return `${name} is never below ${show(low)}${given}, and below ${show(upper)} is asked`;
  return undefined;
}

function dimensionReason(all: ReadonlyMap<string, Bounds>, reach: Reach, target: LintTarget, required: Requirements): string | undefined {
  for (const [id, bounds] of all) {
    const title = target.rubric.dimensions.find((dimension) => dimension.id === id)?.title ?? id;
    const range = reach.dimensions.get(id);
    if (range === undefined) return `${title} cannot be scored`;
    const reason = boundsReason(title, bounds, range.low, range.high, describe(required), formatThreshold);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function averageReason(bounds: Bounds, all: ReadonlyMap<string, Bounds>, reach: Reach, { rubric }: LintTarget, required: Requirements): string | undefined {
  if (isFree(bounds)) return undefined;
  const counted = rubric.dimensions.filter(({ weight }) => weight > 0);
  const missing = counted.find(({ id }) => reach.dimensions.get(id) === undefined);
  if (missing !== undefined) return `${missing.title} cannot be scored, so that there is no average`;
  const mean = (end: (id: string) => number): number => weightedMean(counted.map(({ id, weight }) => ({ value: end(id), weight }))) ?? 0;
  const low = mean((id) => Math.max(reach.dimensions.get(id)?.low ?? 0, all.get(id)?.lower ?? -Infinity));
  const high = mean((id) => Math.min(reach.dimensions.get(id)?.high ?? 0, (all.get(id)?.upper ?? Infinity) - step));
  const given = all.size > 0 ? ' with what is asked of the dimensions' : describe(required);
  return boundsReason('the average', bounds, low, high, given, formatThreshold);
}

function coverageReason(bounds: Bounds, reach: Reach, kind: QuestionKind): string | undefined {
  return isFree(bounds) ? undefined : boundsReason('the coverage', bounds, 0, reach.coverage, ` in ${kind} questions`, formatPercent);
}

function describe(required: Requirements): string {
  if (required.size === 0) return '';
  return ` with ${listWords([...required].map(([check, is]) => `"${check}" ${is}`))}`;
}
