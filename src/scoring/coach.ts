import type { CheckResult } from '../schema/check-result.ts';
import type { Coaching, CoachingAction } from '../schema/coaching.ts';
import type { Gate } from '../schema/gate.ts';
import type { DimensionScore } from '../schema/report.ts';
import { averageScore } from './evaluate-gate.ts';
import { createLinearModel } from './linear-model.ts';
import { roundScore } from './rounding.ts';
import { findSmallestFix } from './smallest-fix.ts';
import { canBeMet, describeChange, rescore, type ScoredAnswer } from './what-if.ts';

/** What a check has to tell a person who does not meet it. */
export interface Advice {
  readonly why: string;
  readonly example: string | undefined;
  /** Checks whose advice pulls the other way. */
  readonly conflictsWith: readonly string[];
}

/** As many as a person can work on. */
const mostActions = 5;
const mostKept = 3;

/**
 * Says what to do next and what each thing would gain, found by scoring the same results again with that one thing met.
 *
 * Actions stand in order of gain: what they add to the overall score, then (where caps or other faults would swallow that) what they add to
 * single dimensions, then the rubric's order. Of two whose advice pulls against one another only the one that gains more is given, and
 * none that contradicts a strength the answer has. An answer that cannot be judged gets none.
 *
 * @param advice what each check has to tell, by id
 */
export function coach(answer: ScoredAnswer, advice: (check: string) => Advice): Coaching {
  if (answer.obstacle !== undefined) return { keep: [], actions: [], smallestFix: null };
  const candidates = rank(answer, findCandidates(answer));
  const before = averageScore(answer.dimensions) ?? 0;

  const scored = candidates
    .slice(0, mostRescored)
    .map((result) => {
      const after = rescore(answer, [result.id]);
      const moved = after.dimensions.reduce((sum, { score, weight }, index) => sum + weight * ((score ?? 0) - (answer.dimensions[index]!.score ?? 0)), 0);
      return { result, after, gain: roundScore((after.overall ?? before) - before), moved: roundScore(moved) };
    })
    .sort((a, b) => b.gain - a.gain || b.moved - a.moved);
  // Where faults hold every score at the bottom, nothing gains by itself; a weak answer has to begin somewhere.
  const gaining = scored.filter(({ gain, moved }) => gain > 0 || moved > 0);
  const actions = gaining.length > 0 ? gaining : scored;

  const chosen: typeof actions = [];
  for (const action of actions) {
    if (chosen.length >= mostActions) break;
    if (!chosen.some(({ result }) => pullsApart(result.id, action.result.id, advice))) chosen.push(action);
  }

  return {
    keep: findKept(answer),
    actions: chosen.map(({ result, after, gain }): CoachingAction => {
      const { why, example } = advice(result.id);
      return {
        check: result.id,
        title: result.title,
        polarity: result.polarity,
        status: result.status,
        advice: result.message.text,
        why,
        ...(example === undefined ? {} : { example }),
        now: result.evidence,
        gain,
        counterfactual: describeChange(answer, after),
      };
    }),
    smallestFix: findFix(answer, [...new Set([...candidates.map(({ id }) => id), ...askedByGate(answer)])], advice),
  };
}

/** The checks of scored dimensions that are not met, in the rubric's order. */
function findCandidates({ rubric, results, dimensions }: ScoredAnswer): CheckResult[] {
  const found = new Set<CheckResult>();
  for (const [index, dimension] of rubric.dimensions.entries()) {
    if (dimensions[index]!.score === null) continue;
    for (const { check, weight, cap } of dimension.checks) {
      const result = results.get(check);
      if (result !== undefined && canBeMet(result) && (weight > 0 || cap !== undefined)) found.add(result);
    }
  }
  return [...found];
}

/** So many are scored by the engine for their gain; ties and limits seldom reach further. */
const mostRescored = 12;

/** The candidates by the sums of their points, those that add most first. */
function rank(answer: ScoredAnswer, candidates: readonly CheckResult[]): CheckResult[] {
  const { dimensions } = createLinearModel(answer, candidates.map(({ id }) => id));
  return candidates
    .map((result, index) => ({ result, points: dimensions.reduce((sum, { share, points }) => sum + share * points[index]!, 0) }))
    .sort((a, b) => b.points - a.points)
    .map(({ result }) => result);
}

/** Checks that the gate asks for by name and that could be met, whether a dimension draws on them or not. */
function askedByGate({ rubric, results }: ScoredAnswer): string[] {
  const namedIn = (gate: Gate): string[] => {
    if (gate.kind === 'check') return [gate.check];
    if (gate.kind === 'all-of' || gate.kind === 'any-of') return gate.of.flatMap(namedIn);
    return [];
  };
  return namedIn(rubric.gate).filter((id) => {
    const result = results.get(id);
    return result !== undefined && canBeMet(result);
  });
}

function pullsApart(one: string, other: string, advice: (check: string) => Advice): boolean {
  return advice(one).conflictsWith.includes(other) || advice(other).conflictsWith.includes(one);
}

function findFix(answer: ScoredAnswer, candidates: readonly string[], advice: (check: string) => Advice): Coaching['smallestFix'] {
  if (answer.verdict.outcome === 'advance') return null;
  // Of two that pull apart the set may hold one: that which adds more.
  const compatible = candidates.filter((check, index) => !candidates.slice(0, index).some((earlier) => pullsApart(earlier, check, advice)));
  const fix = findSmallestFix(answer, compatible);
  if (fix === undefined) return null;
  return { checks: [...fix.checks], isSmallest: fix.isSmallest, counterfactual: describeChange(answer, rescore(answer, fix.checks)) };
}

/** The strengths that give most points, each with its evidence: nothing is praised that cannot be shown. */
function findKept({ dimensions, results }: ScoredAnswer): Coaching['keep'] {
  const points = new Map<string, number>();
  for (const { contributions, weight } of dimensions) for (const one of contributions) addPoints(points, one, weight);
  return [...points]
    .flatMap(([check, sum]) => {
      const result = results.get(check);
      const isShown = result !== undefined && result.polarity === 'strength' && result.evidence.length > 0 && sum > 0;
      return isShown ? [{ check, title: result.title, points: roundScore(sum), evidence: result.evidence }] : [];
    })
    .sort((a, b) => b.points - a.points)
    .slice(0, mostKept);
}

function addPoints(points: Map<string, number>, { check, points: given }: DimensionScore['contributions'][number], weight: number): void {
  if (given !== null && weight > 0) points.set(check, (points.get(check) ?? 0) + given);
}
