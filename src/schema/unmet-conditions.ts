import type { GateTrace } from './report.ts';

/** A condition of a gate with what was found. */
export type ConditionTrace = Extract<GateTrace, { condition: unknown }>;

/** The conditions for which a gate does not hold, in its order; those of a part that holds do not count. */
export function unmetConditions(trace: GateTrace): ConditionTrace[] {
  if (trace.outcome === 'held') return [];
  return 'condition' in trace ? [trace] : trace.of.flatMap(unmetConditions);
}
