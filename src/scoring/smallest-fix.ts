import type { Gate } from '../schema/gate.ts';
import { createLinearModel, type LinearModel } from './linear-model.ts';
import { rescore, type Rescored, type ScoredAnswer } from './what-if.ts';

/** The fewest checks that together pass the gate. */
export interface SmallestFix {
  readonly checks: readonly string[];
  /** Whether no smaller set does, for certain. */
  readonly isSmallest: boolean;
  /** What the engine gives when they are met. */
  readonly after: Rescored;
}

/** Sets tried for each answer, so that coaching keeps pace with typing. */
const mostTries = 500;

/**
 * Looks for the fewest of `candidates` that pass the gate when met together; undefined where all of them do not.
 *
 * First greedily: whatever brings the scores nearest to the gate, until it passes; then what turned out needless is left out. Then
 * smaller sets are tried, as far as `mostTries` reaches, cutting off those that even the best of the rest could not carry over the
 * gate. The set found is scored by the engine.
 */
export function findSmallestFix(answer: ScoredAnswer, candidates: readonly string[]): SmallestFix | undefined {
  const model = createLinearModel(answer, candidates);
  const all = new Uint8Array(candidates.length).fill(1);
  if (candidates.length === 0 || !model.holds(all)) return undefined;

  const greedy = findGreedily(model);
  const bound = createBound(answer.rubric.gate, model);
  const budget = { left: mostTries };
  for (let size = 1; size < greedy.length; size += 1) {
    const found = search(model, bound, size, budget);
    if (found !== undefined) {
      const fix = tryOut(answer, found.map((index) => candidates[index]!), true);
      if (fix !== undefined) return fix;
    }
    if (budget.left <= 0) return settle(answer, model, greedy, false);
  }
  return settle(answer, model, greedy, true);
}

/** A set as a fix, if the engine agrees that it passes. */
function tryOut(answer: ScoredAnswer, checks: readonly string[], isSmallest: boolean): SmallestFix | undefined {
  const after = rescore(answer, checks);
  return after.verdict.outcome === 'advance' ? { checks, isSmallest, after } : undefined;
}

/** The greedy set, if the engine agrees that it passes; else all candidates, if they do. */
function settle(answer: ScoredAnswer, { candidates }: LinearModel, greedy: readonly number[], isSmallest: boolean): SmallestFix | undefined {
  return tryOut(answer, greedy.map((index) => candidates[index]!), isSmallest) ?? tryOut(answer, candidates, false);
}

function findGreedily(model: LinearModel): number[] {
  const count = model.candidates.length;
  const chosen = new Uint8Array(count);
  const order: number[] = [];
  while (order.length < count && !model.holds(chosen)) {
    let best = -1;
    let least = Infinity;
    for (let index = 0; index < count; index += 1) {
      if (chosen[index] === 1) continue;
      chosen[index] = 1;
      const shortfall = model.shortfall(chosen);
      chosen[index] = 0;
      if (best < 0 || shortfall < least) [best, least] = [index, shortfall];
    }
    chosen[best] = 1;
    order.push(best);
  }
  return order.filter((index) => {
    chosen[index] = 0;
    const needless = model.holds(chosen);
    if (!needless) chosen[index] = 1;
    return !needless;
  });
}

/** Whether the best `more` of the candidates from an index on could still carry a set over the gate, as far as sums can tell. */
type Bound = (chosen: readonly number[], from: number, more: number) => boolean;

function createBound(gate: Gate, { candidates, dimensions, min }: LinearModel): Bound {
  const demands = demandsOf(gate).flatMap((demand) => {
    const rows = demand.dimension === undefined ? dimensions : dimensions.filter(({ id }) => id === demand.dimension);
    const each = demand.kind === 'average' ? [rows] : rows.map((row) => [row]);
    return each.map((of) => {
      const share = (row: (typeof dimensions)[number]): number => (demand.kind === 'average' ? row.share : 1);
      const points = candidates.map((_, index) => of.reduce((sum, row) => sum + share(row) * row.points[index]!, 0));
      const start = of.reduce((sum, row) => sum + share(row) * Math.max(min, row.sum ?? min), 0);
      return { needed: demand.atLeast - start - 1e-6, points, ranked: points.map((_, index) => index).sort((a, b) => points[b]! - points[a]!) };
    });
  });
  return (chosen, from, more) =>
    demands.every(({ needed, points, ranked }) => {
      let sum = 0;
      for (const index of chosen) sum += points[index]!;
      let left = more;
      for (const index of ranked) {
        if (left === 0 || sum >= needed) break;
        if (index < from) continue;
        sum += points[index]!;
        left -= 1;
      }
      return sum >= needed;
    });
}

interface Demand {
  readonly kind: 'average' | 'dimension';
  readonly dimension: string | undefined;
  readonly atLeast: number;
}

/** Score conditions that have to hold in any case; those of "any of" and "not" need not. */
function demandsOf(gate: Gate): Demand[] {
  switch (gate.kind) {
    case 'average':
      return [{ kind: 'average', dimension: undefined, atLeast: gate.atLeast }];
    case 'every-dimension':
      return [{ kind: 'dimension', dimension: undefined, atLeast: gate.atLeast }];
    case 'dimension':
      return [{ kind: 'dimension', dimension: gate.dimension, atLeast: gate.atLeast }];
    case 'all-of':
      return gate.of.flatMap(demandsOf);
    case 'any-of':
    case 'not':
    case 'check':
    case 'coverage':
      return [];
  }
}

function search(model: LinearModel, bound: Bound, size: number, budget: { left: number }): readonly number[] | undefined {
  const count = model.candidates.length;
  const chosen: number[] = [];
  const marks = new Uint8Array(count);
  const choose = (from: number): readonly number[] | undefined => {
    budget.left -= 1;
    if (budget.left <= 0) return undefined;
    if (chosen.length === size) return model.holds(marks) ? [...chosen] : undefined;
    if (!bound(chosen, from, size - chosen.length)) return undefined;
    for (let index = from; index <= count - (size - chosen.length); index += 1) {
      chosen.push(index);
      marks[index] = 1;
      const found = choose(index + 1);
      if (found !== undefined) return found;
      chosen.pop();
      marks[index] = 0;
      if (budget.left <= 0) return undefined;
    }
    return undefined;
  };
  return choose(0);
}
