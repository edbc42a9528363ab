import type { CheckResult } from '../schema/check-result.ts';
import type { Gate } from '../schema/gate.ts';
import type { Combination } from '../schema/loop.ts';
import type { LoopReport, RatedAnswer, StageReport } from '../schema/loop-report.ts';
import type { DimensionScore, GateTrace } from '../schema/report.ts';
import type { Rubric } from '../schema/rubric.ts';
import { combineScores } from './combine-ratings.ts';
import { averageScore, evaluateGate } from './evaluate-gate.ts';
import { reachVerdict } from './reach-verdict.ts';
import { roundScore, weightedMean } from './rounding.ts';

/** What a stage is judged by. */
export interface StageFacts {
  readonly rubric: Rubric;
  readonly gate: Gate;
  readonly combine: Combination;
  readonly answers: readonly RatedAnswer[];
  readonly answersNeeded: number;
}

/**
 * Judges a stage by its answers together: each dimension combined over the answers that have a score for it, then the gate.
 *
 * A condition on a check holds "present" where any answer shows it. Coverage is the mean over the answers, and whole for an answer that
 * people alone rated. With fewer answers than needed the stage is `incomplete`, never failed.
 */
export function scoreStage({ rubric, gate, combine, answers, answersNeeded }: StageFacts): Pick<StageReport, 'status' | 'reasons' | 'dimensions' | 'overall' | 'gate'> {
  if (answers.length < answersNeeded) {
    const reason = answers.length === 0 ? 'No question of the stage was answered.' : `${answers.length} of at least ${answersNeeded} questions were answered.`;
    return { status: 'incomplete', reasons: [reason], ...combined(rubric, answers, combine), gate: null };
  }
  const { dimensions, overall } = combined(rubric, answers, combine);
  const coverage = weightedMean(answers.map(({ report }) => ({ value: report?.overall.coverage ?? 1, weight: 1 }))) ?? 0;
  const trace = evaluateGate(gate, { dimensions: dimensions.map(asDimensionScore), checks: joinChecks(answers), coverage });
  const verdict = reachVerdict({ gate: trace, coverage });
  const status = { advance: 'passed', stop: 'failed', incomplete: 'incomplete' } as const;
  return { status: status[verdict.outcome], reasons: verdict.reasons, dimensions, overall, gate: trace };
}

type StageDimension = StageReport['dimensions'][number];

function combined(rubric: Rubric, answers: readonly RatedAnswer[], { answers: how }: Combination): { dimensions: StageDimension[]; overall: number | null } {
  const dimensions = rubric.dimensions.map(({ id, title, weight }) => {
    const scores = answers.flatMap((answer) => answer.dimensions.flatMap((each) => (each.id === id && each.score !== null ? [each.score] : [])));
    return { id, title, weight, score: combineScores(scores, how) };
  });
  return { dimensions, overall: averageScore(dimensions.map(asDimensionScore)) ?? null };
}

function asDimensionScore({ id, title, weight, score }: StageDimension): DimensionScore {
  return {
    id,
    title,
    weight,
    status: score === null ? 'not-scored' : 'scored',
    score,
    coverage: score === null ? 0 : 1,
    base: null,
    contributions: [],
    adjustment: null,
    ...(score === null ? { reason: 'no answer of the stage has a score for it.' } : {}),
  };
}

/** Each check by the answer that shows it best: present in one is present. */
function joinChecks(answers: readonly RatedAnswer[]): Map<string, CheckResult> {
  const joined = new Map<string, CheckResult>();
  for (const check of answers.flatMap(({ report }) => report?.checks ?? [])) {
    const known = joined.get(check.id);
    if (known === undefined || (check.score ?? -1) > (known.score ?? -1)) joined.set(check.id, check);
  }
  return joined;
}

type Shortfall = NonNullable<LoopReport['stoppedAt']>['shortfalls'][number];

/** Conditions of a trace that do not hold, with what is missing to them. */
export function shortfallsOf(trace: GateTrace, dimensions: readonly StageDimension[]): Shortfall[] {
  if (!('condition' in trace)) return trace.kind === 'not' ? [] : trace.of.flatMap((part) => shortfallsOf(part, dimensions));
  const { condition, outcome, actual, margin } = trace;
  if (outcome !== 'not-held') return [];
  const short = (id: string, atLeast: number): Shortfall[] =>
    dimensions.flatMap(({ id: each, title, score }) =>
      each === id && score !== null && score < atLeast ? [{ dimension: id, title, score, needed: atLeast, missing: roundScore(atLeast - score) }] : [],
    );
  switch (condition.kind) {
    case 'every-dimension':
      return dimensions.flatMap(({ id }) => short(id, condition.atLeast));
    case 'dimension':
      return short(condition.dimension, condition.atLeast);
    case 'average':
      return [{ dimension: null, title: 'Average', score: typeof actual === 'number' ? actual : null, needed: condition.atLeast, missing: margin === null ? null : -margin }];
    case 'coverage':
    case 'check':
      return [{ dimension: null, title: trace.text, score: null, needed: null, missing: null }];
  }
}
