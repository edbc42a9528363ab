import type { GateOutcome, GateTrace, Verdict } from '../schema/report.ts';
import { combine, negate } from './evaluate-gate.ts';

/** What a verdict is reached from. */
export interface VerdictFacts {
  readonly gate: GateTrace;
  /** Share of the rubric's strength weight that could be decided, 0 to 1. */
  readonly coverage: number;
  /** Why the text cannot be judged at all, in words; left out where it can. */
  readonly obstacle?: string | undefined;
}

/**
 * Turns a gate trace into a verdict: held advances, not held stops, unknown is incomplete.
 *
 * An answer is never stopped for what could not be judged: where the text cannot carry a judgement, where nothing could be decided, and
 * where the gate fails only for want of coverage, the verdict is `incomplete`. The reasons are the texts of the conditions
 * that decided it.
 */
export function reachVerdict({ gate, coverage, obstacle }: VerdictFacts): Verdict {
  if (obstacle !== undefined) return { outcome: 'incomplete', reasons: [obstacle] };
  if (coverage === 0) {
    return { outcome: 'incomplete', reasons: ['None of the strengths that the rubric asks for could be decided.', ...reasonsFor(gate, 'unknown')] };
  }
  if (gate.outcome === 'held') return { outcome: 'advance', reasons: reasonsFor(gate, 'held') };
  if (gate.outcome === 'unknown') return { outcome: 'incomplete', reasons: reasonsFor(gate, 'unknown') };
  const excused = excuseCoverage(gate);
  if (excused.outcome === 'not-held') return { outcome: 'stop', reasons: reasonsFor(excused, 'not-held') };
  return { outcome: 'incomplete', reasons: reasonsFor(excused, 'unknown') };
}

/** The trace with every missed coverage taken as unknown: too little to judge by is no fault of the answer. */
function excuseCoverage(trace: GateTrace): GateTrace {
  if ('condition' in trace) {
    return trace.condition.kind === 'coverage' && trace.outcome === 'not-held' ? { ...trace, outcome: 'unknown' } : trace;
  }
  const of = trace.of.map(excuseCoverage);
  const outcomes = of.map(({ outcome }) => outcome);
  return { ...trace, of, outcome: trace.kind === 'not' ? negate(outcomes[0] ?? 'unknown') : combine(trace.kind, outcomes) };
}

/** Texts of the conditions to which an outcome is due, each once. */
function reasonsFor(trace: GateTrace, outcome: GateOutcome): string[] {
  return [...new Set(decisive(trace, outcome, false))];
}

function decisive(trace: GateTrace, outcome: GateOutcome, negated: boolean): string[] {
  if (trace.outcome !== outcome) return [];
  if ('condition' in trace) return [negated ? `The contrary is required of this: ${trace.text}` : trace.text];
  if (trace.kind === 'not') return trace.of.flatMap((part) => decisive(part, negate(outcome), !negated));
  return trace.of.flatMap((part) => decisive(part, outcome, negated));
}
