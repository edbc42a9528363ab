import type { CheckResult } from '../schema/check-result.ts';
import type { Gate, GateCondition } from '../schema/gate.ts';
import type { DimensionScore, GateOutcome, GateTrace } from '../schema/report.ts';
import { formatPercent, formatScore, formatShortfall, formatThreshold, roundScore, weightedMean } from './rounding.ts';

/** What a gate is evaluated on. */
export interface GateFacts {
  readonly dimensions: readonly DimensionScore[];
  readonly checks: ReadonlyMap<string, CheckResult>;
  /** Share of the rubric's strength weight that could be decided, 0 to 1. */
  readonly coverage: number;
}

/** The part of a trace that stands for one condition. */
export type ConditionTrace = Extract<GateTrace, { condition: GateCondition }>;

/**
 * Evaluates a gate in three-valued logic (Kleene's): a condition that cannot be told is `unknown`, and makes the whole `unknown`
 * only where the rest doesn't decide. It reads scores and never changes them.
 *
 * - `every-dimension` is `not-held` as soon as one scored dimension is below, and `unknown` where none is but one is not scored.
 * - `average` is `unknown` while any dimension that has a weight is not scored, even where no score of it could turn the
 *   outcome: an average of some dimensions is not the average that the rubric asks for.
 * - `check` is `unknown` where the check decided nothing: not applicable, needs a review, failed.
 *
 * The gate is valid for the facts (`parseRubric` sees to it).
 */
export function evaluateGate(gate: Gate, facts: GateFacts): GateTrace {
  switch (gate.kind) {
    case 'all-of':
    case 'any-of': {
      const of = gate.of.map((part) => evaluateGate(part, facts));
      return { kind: gate.kind, outcome: combine(gate.kind, of.map(({ outcome }) => outcome)), of };
    }
    case 'not': {
      const inner = evaluateGate(gate.of, facts);
      return { kind: 'not', outcome: negate(inner.outcome), of: [inner] };
    }
    default:
      return evaluateCondition(gate, facts);
  }
}

/** Outcome of parts taken together. */
export function combine(kind: 'all-of' | 'any-of', outcomes: readonly GateOutcome[]): GateOutcome {
  const decisive = kind === 'all-of' ? 'not-held' : 'held';
  if (outcomes.includes(decisive)) return decisive;
  return outcomes.includes('unknown') ? 'unknown' : negate(decisive);
}

/** Outcome of the contrary. */
export function negate(outcome: GateOutcome): GateOutcome {
  return outcome === 'unknown' ? 'unknown' : outcome === 'held' ? 'not-held' : 'held';
}

/** The weighted mean of the dimensions that were scored; `undefined` where none was. */
export function averageScore(dimensions: readonly DimensionScore[]): number | undefined {
  return weightedMean(dimensions.flatMap(({ score, weight }) => (score === null ? [] : [{ value: score, weight }])));
}

function evaluateCondition(condition: GateCondition, facts: GateFacts): ConditionTrace {
  switch (condition.kind) {
    case 'average':
      return evaluateAverage(condition, facts.dimensions);
    case 'every-dimension':
      return evaluateEveryDimension(condition, facts.dimensions);
    case 'dimension':
      return evaluateDimension(condition, facts.dimensions);
    case 'check':
      return evaluateCheck(condition, facts.checks.get(condition.check));
    case 'coverage': {
      const { outcome, margin } = compare(facts.coverage, condition.atLeast);
      const text = `${formatPercent(facts.coverage)} of the rubric's strength weight could be decided; at least ${formatPercent(condition.atLeast)} is needed.`;
      return { condition, outcome, actual: facts.coverage, margin, text };
    }
  }
}

function evaluateAverage(condition: GateCondition & { kind: 'average' }, dimensions: readonly DimensionScore[]): ConditionTrace {
  const { atLeast } = condition;
  const missing = dimensions.filter(({ score, weight }) => score === null && weight > 0);
  const average = averageScore(dimensions);
  if (missing.length > 0 || average === undefined) return unknown(condition, `The average cannot be told: ${notScored(missing)}`);
  const { outcome, margin } = compare(average, atLeast);
  const text = `The average is ${formatScore(average, atLeast)}; at least ${formatThreshold(atLeast)} is needed${shortfall(average, atLeast)}.`;
  return { condition, outcome, actual: average, margin, text };
}

function evaluateEveryDimension(condition: GateCondition & { kind: 'every-dimension' }, dimensions: readonly DimensionScore[]): ConditionTrace {
  const { atLeast } = condition;
  const scored = dimensions.filter((dimension): dimension is Scored => dimension.score !== null);
  const missing = dimensions.filter(({ score }) => score === null);
  const weakest = scored.reduce<Scored | undefined>((least, each) => (least === undefined || each.score < least.score ? each : least), undefined);
  if (weakest === undefined) return unknown(condition, `Whether every dimension is at least ${formatThreshold(atLeast)} cannot be told: ${notScored(missing)}`);
  const { outcome, margin } = compare(weakest.score, atLeast);
  const found = { actual: weakest.score, margin, dimension: weakest.id };
  if (outcome === 'not-held') {
    const below = scored.filter(({ score }) => compare(score, atLeast).outcome === 'not-held');
    const list = below.map(({ title, score }) => `${title} is ${formatScore(score, atLeast)} (${formatShortfall(score, atLeast)} short)`);
    return { condition, outcome, ...found, text: `${joinList(list)}; every dimension needs at least ${formatThreshold(atLeast)}.` };
  }
  if (missing.length > 0) {
    const text = `Whether every dimension is at least ${formatThreshold(atLeast)} cannot be told: ${notScored(missing)}`;
    return { condition, outcome: 'unknown', ...found, text };
  }
  const text = `The weakest dimension, ${weakest.title}, is ${formatScore(weakest.score, atLeast)}; every dimension needs at least ${formatThreshold(atLeast)}.`;
  return { condition, outcome, ...found, text };
}

function evaluateDimension(condition: GateCondition & { kind: 'dimension' }, dimensions: readonly DimensionScore[]): ConditionTrace {
  const { atLeast } = condition;
  const dimension = dimensions.find(({ id }) => id === condition.dimension);
  if (dimension === undefined || dimension.score === null) {
    const title = dimension?.title ?? condition.dimension;
    return unknown(condition, `Whether ${title} is at least ${formatThreshold(atLeast)} cannot be told: ${notScored(dimension === undefined ? [] : [dimension])}`);
  }
  const { score, title } = dimension;
  const { outcome, margin } = compare(score, atLeast);
  const text = `${title} is ${formatScore(score, atLeast)}; at least ${formatThreshold(atLeast)} is needed${shortfall(score, atLeast)}.`;
  return { condition, outcome, actual: score, margin, text };
}

const undecidedWords = {
  'not-applicable': 'does not apply to this question',
  'needs-review': "needs a person's review",
  error: 'failed',
} as const;

function evaluateCheck(condition: GateCondition & { kind: 'check' }, result: CheckResult | undefined): ConditionTrace {
  const { check, is } = condition;
  if (result === undefined) return unknown(condition, `Whether "${check}" is ${is} cannot be told: the check was not run.`);
  const { status } = result;
  if (status === 'not-applicable' || status === 'needs-review' || status === 'error') {
    return { condition, outcome: 'unknown', actual: status, margin: null, text: `Whether "${check}" is ${is} cannot be told: the check ${undecidedWords[status]}.` };
  }
  const held = (status === 'absent') === (is === 'absent');
  const text = held ? `"${check}" is ${status}, as it has to be.` : `"${check}" is ${status}, but has to be ${is}.`;
  return { condition, outcome: held ? 'held' : 'not-held', actual: status, margin: null, text };
}

type Scored = DimensionScore & { score: number };

function compare(actual: number, atLeast: number): { outcome: GateOutcome; margin: number } {
  const margin = roundScore(roundScore(actual) - roundScore(atLeast));
  return { outcome: margin >= 0 ? 'held' : 'not-held', margin };
}

function unknown(condition: GateCondition, text: string): ConditionTrace {
  return { condition, outcome: 'unknown', actual: null, margin: null, text };
}

function shortfall(score: number, atLeast: number): string {
  return compare(score, atLeast).outcome === 'held' ? '' : `, so ${formatShortfall(score, atLeast)} is missing`;
}

function notScored(dimensions: readonly DimensionScore[]): string {
  if (dimensions.length === 0) return 'no dimension that counts was scored.';
  return dimensions.map(({ title, reason }) => `${title} was not scored (${(reason ?? 'no reason given').replace(/\.$/, '')})`).join('; ') + '.';
}

function joinList(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]!}`;
}
