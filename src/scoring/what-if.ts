import type { CheckResult } from '../schema/check-result.ts';
import type { Counterfactual } from '../schema/coaching.ts';
import type { DimensionScore, GateTrace, Verdict } from '../schema/report.ts';
import type { Rubric } from '../schema/rubric.ts';
import { averageScore, evaluateGate } from './evaluate-gate.ts';
import { reachVerdict } from './reach-verdict.ts';
import { scoreDimension } from './score-dimension.ts';

/** An answer as it was scored: all that scoring it once more with other results needs. */
export interface ScoredAnswer {
  readonly rubric: Rubric;
  readonly results: ReadonlyMap<string, CheckResult>;
  readonly dimensions: readonly DimensionScore[];
  readonly coverage: number;
  readonly verdict: Verdict;
  /** Why the text cannot be judged at all; left out where it can. */
  readonly obstacle?: string | undefined;
}

/** What the engine gives for other results. */
export interface Rescored {
  readonly dimensions: readonly DimensionScore[];
  readonly overall: number | null;
  readonly gate: GateTrace;
  readonly verdict: Verdict;
}

/** The result of a check that is met: a strength found in full, a red flag not found. */
export function met(result: CheckResult): CheckResult {
  return result.polarity === 'strength' ? { ...result, status: 'present', score: 1 } : { ...result, status: 'absent', score: 0 };
}

/** Whether a check decided, and could be met better than it is. */
export function canBeMet({ polarity, status, score }: CheckResult): boolean {
  if (score === null || (status !== 'present' && status !== 'partial' && status !== 'absent')) return false;
  return polarity === 'strength' ? score < 1 : score > 0;
}

/** Scores an answer once more as if these checks were met: the engine's own scoring, gate and verdict, no estimate. */
export function rescore(answer: ScoredAnswer, checks: Iterable<string>): Rescored {
  const { rubric, coverage, obstacle } = answer;
  const results = new Map(answer.results);
  const touched = new Set(checks);
  for (const id of touched) {
    const result = results.get(id);
    if (result !== undefined) results.set(id, met(result));
  }
  const dimensions = rubric.dimensions.map((dimension, index) =>
    dimension.checks.some(({ check }) => touched.has(check)) ? scoreDimension(dimension, rubric.scale, results) : answer.dimensions[index]!,
  );
  const gate = evaluateGate(rubric.gate, { dimensions, checks: results, coverage });
  return { dimensions, overall: averageScore(dimensions) ?? null, gate, verdict: reachVerdict({ gate, coverage, obstacle }) };
}

/** What changes with it, told before and after. */
export function describeChange(answer: ScoredAnswer, after: Rescored): Counterfactual {
  return {
    dimensions: answer.dimensions.flatMap(({ id, title, score }, index) => {
      const next = after.dimensions[index]!.score;
      return next === score ? [] : [{ id, title, before: score, after: next }];
    }),
    overall: { before: averageScore(answer.dimensions) ?? null, after: after.overall },
    verdict: { before: answer.verdict.outcome, after: after.verdict.outcome },
  };
}
