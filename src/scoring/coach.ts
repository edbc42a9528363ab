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
 * single dimensions, then their points, then the rubric's order. Of two actions whose advice pulls against one another only the one that
 * gains more is given; an action may still pull against a strength that the answer has. An answer that cannot be judged gets none.
 *
 * @param advice what each check has to tell, by id
 */
export function coach(answer: ScoredAnswer, advice: (check: string) => Advice): Coaching {
  if (answer.obstacle !== undefined) return { keep: [], actions: [], smallestFix: null };
  const candidates = rank(answer, findCandidates(answer));
  // Where faults hold every score at the bottom, nothing gains by itself; a weak answer has to begin somewhere.
  const gaining = candidates.filter(({ moved }) => moved > 0);
  const chosen: CheckResult[] = [];
  for (const { result } of gaining.length > 0 ? gaining : candidates) {
    if (chosen.length >= mostActions) break;
    if (!chosen.some(({ id }) => pullsApart(id, result.id, advice))) chosen.push(result);
  }
  const before = averageScore(answer.dimensions) ?? 0;
  const actions = chosen
    .map((result) => {
      const after = rescore(answer, [result.id]);
      return { result, after, gain: roundScore((after.overall ?? before) - before) };
    })
    .sort((one, other) => other.gain - one.gain);

  return {
    keep: findKept(answer),
    actions: actions.map(({ result, after, gain }): CoachingAction => {
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
    smallestFix: findFix(answer, [...new Set([...candidates.map(({ result }) => result.id), ...askedByGate(answer)])], advice),
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

interface Candidate {
  readonly result: CheckResult;
  /** What it alone adds to the overall score, and to the dimensions by their weight, as far as sums in floating point tell. */
  readonly gain: number;
  readonly moved: number;
}

/** The candidates by what each alone would gain, the most first; of two that are alike the one with more points, then the rubric's order. */
function rank(answer: ScoredAnswer, candidates: readonly CheckResult[]): Candidate[] {
  const model = createLinearModel(answer, candidates.map(({ id }) => id));
  const chosen = new Uint8Array(candidates.length);
  const scores = (): number[] => model.dimensions.map((dimension) => model.scoreOf(dimension, chosen) ?? 0);
  const before = scores();
  const ranked = candidates.map((result, index) => {
    chosen[index] = 1;
    const after = scores();
    chosen[index] = 0;
    const change = (weigh: (at: number) => number): number => roundScore(after.reduce((sum, score, at) => sum + weigh(at) * (score - before[at]!), 0));
    const points = model.dimensions.reduce((sum, { share, points: given }) => sum + share * given[index]!, 0);
    return { result, gain: change((at) => model.dimensions[at]!.share), moved: change((at) => answer.rubric.dimensions[at]!.weight), points };
  });
  return ranked.sort((a, b) => b.gain - a.gain || b.moved - a.moved || roundScore(b.points - a.points));
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
  return { checks: [...fix.checks], isSmallest: fix.isSmallest, counterfactual: describeChange(answer, fix.after) };
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
