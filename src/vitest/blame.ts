import type { GateOutcome, GateTrace, Report } from '../index.ts';

type Leaf = Extract<GateTrace, { condition: unknown }>;

const contrary: Readonly<Record<GateOutcome, GateOutcome>> = { held: 'not-held', 'not-held': 'held', unknown: 'unknown' };

/** The conditions to which an outcome of the gate is due. */
function decisive(trace: GateTrace, outcome: GateOutcome): Leaf[] {
  if (trace.outcome !== outcome) return [];
  if ('condition' in trace) return [trace];
  return trace.of.flatMap((part) => decisive(part, trace.kind === 'not' ? contrary[outcome] : outcome));
}

/** A name that a gate may stop an answer by, and whether it did. */
export interface Blame {
  /** What the answer was stopped for: dimensions and checks by their ids, and "average" and "coverage". */
  readonly blamed: readonly string[];
  /** All that may be named, in the order of the report. */
  readonly known: readonly string[];
}

/** What stopped an answer; nothing where it was not stopped. */
export function findBlame(report: Report): Blame {
  const leaves = report.verdict.outcome === 'stop' ? decisive(report.gate, 'not-held') : [];
  const known = [...new Set(['average', 'coverage', ...report.dimensions.map(({ id }) => id), ...report.checks.map(({ id }) => id)])];
  return { blamed: [...new Set(leaves.flatMap((leaf) => namesOf(leaf, report)))], known };
}

function namesOf({ condition, outcome, dimension }: Leaf, { dimensions }: Report): string[] {
  switch (condition.kind) {
    case 'average':
    case 'coverage':
      return [condition.kind];
    case 'dimension':
      return [condition.dimension];
    case 'check':
      return [condition.check];
    case 'every-dimension': {
      // The trace names the weakest alone; all below the threshold are to blame.
      const below = dimensions.filter(({ score }) => score !== null && score < condition.atLeast).map(({ id }) => id);
      return outcome === 'not-held' && below.length > 0 ? below : dimension === undefined ? [] : [dimension];
    }
  }
}
