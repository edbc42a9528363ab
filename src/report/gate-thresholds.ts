import type { GateTrace } from '../schema/report.ts';

/** A single condition of a gate with what was found. */
export type GateLeaf = Extract<GateTrace, { condition: unknown }>;

/** What the gate asks of the average and of the dimensions, as far as it asks it in any case. */
export interface GateThresholds {
  readonly average: number | undefined;
  /** The least score of a dimension. */
  readonly dimension: (id: string) => number | undefined;
}

/** The conditions that have to hold in any case: those under no "any-of" and no "not". */
function requiredConditions(gate: GateTrace): GateLeaf[] {
  if ('condition' in gate) return [gate];
  return gate.kind === 'all-of' || gate.of.length === 1 && gate.kind === 'any-of' ? gate.of.flatMap(requiredConditions) : [];
}

/** Whether average and dimensions are all that the gate asks about, so that its bars show it whole. */
export function isShownByBars(gate: GateTrace): boolean {
  if ('condition' in gate) return ['average', 'every-dimension', 'dimension'].includes(gate.condition.kind);
  return gate.kind === 'all-of' && gate.of.every(isShownByBars);
}

/** Reads off what the gate asks for; of several thresholds the highest decides. */
export function readThresholds(gate: GateTrace): GateThresholds {
  const required = requiredConditions(gate).map(({ condition }) => condition);
  const highest = (values: readonly number[]): number | undefined => (values.length === 0 ? undefined : Math.max(...values));
  return {
    average: highest(required.flatMap((condition) => (condition.kind === 'average' ? [condition.atLeast] : []))),
    dimension: (id) =>
      highest(
        required.flatMap((condition) =>
          condition.kind === 'every-dimension' || (condition.kind === 'dimension' && condition.dimension === id) ? [condition.atLeast] : [],
        ),
      ),
  };
}
