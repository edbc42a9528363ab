import type { Gate } from '../schema/gate.ts';
import { canBeMet, met, type ScoredAnswer } from './what-if.ts';

/**
 * An answer's scores as sums, for searches that try many sets of fixes: the same formula as `scoreDimension`, in floating point and
 * without its records. What a search finds is scored by the engine before anybody is told.
 */
export interface LinearModel {
  readonly candidates: readonly string[];
  readonly dimensions: readonly LinearDimension[];
  readonly min: number;
  /** Score of a dimension when the candidates marked 1 are met; undefined where it is not scored. */
  readonly scoreOf: (dimension: LinearDimension, chosen: Uint8Array) => number | undefined;
  /** Whether a gate holds when the candidates marked 1 are met. */
  readonly holds: (chosen: Uint8Array) => boolean;
  /** How far the scores are from what the gate asks, in points. */
  readonly shortfall: (chosen: Uint8Array) => number;
}

export interface LinearDimension {
  readonly id: string;
  /** Its share in the average, 0 to 1. */
  readonly share: number;
  /** Sum before limits; undefined where the dimension is not scored. */
  readonly sum: number | undefined;
  /** Points that each candidate adds. */
  readonly points: readonly number[];
  readonly caps: readonly { readonly candidate: number; readonly ceiling: number }[];
}

/** Less than this is rounding. */
const tolerance = 1e-6;

export function createLinearModel(answer: ScoredAnswer, candidates: readonly string[]): LinearModel {
  const { rubric, results, coverage } = answer;
  const { min, max } = rubric.scale;
  const place = new Map(candidates.map((check, index) => [check, index]));
  const scored = answer.dimensions.filter(({ score }) => score !== null);
  const total = scored.reduce((sum, { weight }) => sum + weight, 0);

  const dimensions = rubric.dimensions.map((dimension, index): LinearDimension => {
    const isScored = answer.dimensions[index]!.score !== null;
    const entries = dimension.checks.flatMap(({ check, weight, cap }) => {
      const result = results.get(check);
      const decided = result?.status === 'present' || result?.status === 'partial' || result?.status === 'absent';
      return result === undefined || !decided || result.score === null ? [] : [{ check, weight, cap, isStrength: result.polarity === 'strength', score: result.score }];
    });
    const decidedWeight = entries.reduce((sum, { weight, isStrength }) => sum + (isStrength ? weight : 0), 0);
    const perWeight = isScored ? (max - min) / (decidedWeight * dimension.fullCreditAt) : 0;
    const points = new Array<number>(candidates.length).fill(0);
    const caps: { candidate: number; ceiling: number }[] = [];
    let sum = min;
    for (const { check, weight, cap, isStrength, score } of entries) {
      sum += perWeight * weight * (isStrength ? score : -score);
      const fault = isStrength ? 1 - score : score;
      const candidate = place.get(check) ?? -1;
      if (candidate >= 0) points[candidate]! += perWeight * weight * fault;
      if (cap !== undefined && fault > 0) caps.push({ candidate, ceiling: max - (max - cap) * fault });
    }
    return { id: dimension.id, share: isScored && total > 0 ? dimension.weight / total : 0, sum: isScored ? sum : undefined, points, caps };
  });

  const scoreOf = ({ sum, points, caps }: LinearDimension, chosen: Uint8Array): number | undefined => {
    if (sum === undefined) return undefined;
    let score = sum;
    for (let at = 0; at < chosen.length; at += 1) if (chosen[at] === 1) score += points[at]!;
    score = Math.min(max, Math.max(min, score));
    for (const { candidate, ceiling } of caps) if (candidate < 0 || chosen[candidate] !== 1) score = Math.min(score, ceiling);
    return score;
  };

  /** How far a gate is from holding; 0 where it holds, Infinity where scores cannot mend it. */
  const missing = (gate: Gate, scores: readonly (number | undefined)[], chosen: Uint8Array): number => {
    const below = (score: number | undefined, atLeast: number): number =>
      score === undefined ? Infinity : score >= atLeast - tolerance ? 0 : atLeast - score;
    switch (gate.kind) {
      case 'average': {
        if (dimensions.some(({ sum }, index) => sum === undefined && rubric.dimensions[index]!.weight > 0)) return Infinity;
        return below(dimensions.reduce((sum, { share }, index) => sum + share * (scores[index] ?? 0), 0), gate.atLeast) * dimensions.length;
      }
      case 'every-dimension':
        return scores.reduce<number>((sum, score) => sum + below(score, gate.atLeast), 0);
      case 'dimension':
        return below(scores[dimensions.findIndex(({ id }) => id === gate.dimension)], gate.atLeast);
      case 'coverage':
        return coverage >= gate.atLeast ? 0 : Infinity;
      case 'check': {
        const result = results.get(gate.check);
        if (result === undefined) return Infinity;
        const { status } = chosen[place.get(gate.check) ?? -1] === 1 ? met(result) : result;
        if (status !== 'present' && status !== 'partial' && status !== 'absent') return Infinity;
        if ((status === 'absent') === (gate.is === 'absent')) return 0;
        return canBeMet(result) && place.has(gate.check) ? 1 : Infinity;
      }
      case 'all-of':
        return gate.of.reduce((sum, part) => sum + missing(part, scores, chosen), 0);
      case 'any-of':
        return Math.min(...gate.of.map((part) => missing(part, scores, chosen)));
      case 'not':
        return missing(gate.of, scores, chosen) === 0 ? Infinity : 0;
    }
  };

  const shortfall = (chosen: Uint8Array): number => missing(rubric.gate, dimensions.map((dimension) => scoreOf(dimension, chosen)), chosen);
  return { candidates, dimensions, min, scoreOf, shortfall, holds: (chosen) => shortfall(chosen) === 0 };
}
