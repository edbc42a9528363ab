import type { Gate, GateCondition } from '../../schema/gate.ts';
import type { HighbarIssue } from '../../schema/highbar-error.ts';

/** A condition of a gate, or its contrary. */
export interface Literal {
  readonly condition: Exclude<GateCondition, { kind: 'every-dimension' }>;
  readonly isNegated: boolean;
  readonly path: HighbarIssue['path'];
}

/** Most ways to pass that are gone through; a gate written by a person has a handful. */
const mostWays = 128;

/**
 * The ways to pass a gate: it holds where all literals of one of them hold (disjunctive normal form). `every-dimension` is spelled out
 * over the dimensions. Undefined where there are more than {@link mostWays}.
 */
export function findWays(gate: Gate, dimensions: readonly string[], path: HighbarIssue['path'], isNegated = false): Literal[][] | undefined {
  switch (gate.kind) {
    case 'not':
      return findWays(gate.of, dimensions, [...path, 'of'], !isNegated);
    case 'all-of':
    case 'any-of': {
      const parts = gate.of.map((part, index) => () => findWays(part, dimensions, [...path, 'of', index], isNegated));
      return (gate.kind === 'all-of') !== isNegated ? allOf(parts) : anyOf(parts);
    }
    case 'every-dimension': {
      const each = dimensions.map((dimension): Literal => ({ condition: { kind: 'dimension', dimension, atLeast: gate.atLeast }, isNegated, path }));
      return isNegated ? anyOf(each.map((literal) => () => [[literal]])) : [each];
    }
    default:
      return [[{ condition: gate, isNegated, path }]];
  }
}

type Part = () => Literal[][] | undefined;

function allOf(parts: readonly Part[]): Literal[][] | undefined {
  let ways: Literal[][] = [[]];
  for (const part of parts) {
    const own = part();
    if (own === undefined || ways.length * own.length > mostWays) return undefined;
    ways = ways.flatMap((way) => own.map((more) => [...way, ...more]));
  }
  return ways;
}

function anyOf(parts: readonly Part[]): Literal[][] | undefined {
  const ways: Literal[][] = [];
  for (const part of parts) {
    const own = part();
    if (own === undefined || ways.length + own.length > mostWays) return undefined;
    ways.push(...own);
  }
  return ways;
}
