import { baselineSchema, type AcceptedShortfall, type Baseline } from '../schema/baseline.ts';
import { parseOrThrow } from '../schema/parse.ts';

const keyOf = ({ file, case: name, expectation }: AcceptedShortfall): string => JSON.stringify([file, name, expectation]);
const byKey = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Shortfalls sorted by whether they are accepted. */
export interface BaselineOutcome<T extends AcceptedShortfall> {
  /** Shortfalls that the baseline does not accept, in the order given. */
  readonly fresh: readonly T[];
  /** Shortfalls that it accepts. */
  readonly accepted: readonly T[];
  /** Entries of the baseline for which nothing falls short any more: they can be taken out. */
  readonly stale: readonly AcceptedShortfall[];
}

/**
 * Sorts the shortfalls of a run by whether a baseline accepts them. Entries on cases that were not run are not stale: the run says
 * nothing of them.
 *
 * @throws HighbarError `INVALID_INPUT` for what is no baseline.
 */
export function applyBaseline<T extends AcceptedShortfall>(
  shortfalls: readonly T[],
  baseline: Baseline,
  ran: (entry: AcceptedShortfall) => boolean,
): BaselineOutcome<T> {
  const { accepted } = parseOrThrow(baselineSchema, baseline, 'INVALID_INPUT', 'The baseline is not valid.');
  const known = new Set(accepted.map(keyOf));
  const seen = new Set(shortfalls.map(keyOf));
  return {
    fresh: shortfalls.filter((shortfall) => !known.has(keyOf(shortfall))),
    accepted: shortfalls.filter((shortfall) => known.has(keyOf(shortfall))),
    stale: accepted.filter((entry) => !seen.has(keyOf(entry)) && ran(entry)),
  };
}

/** A baseline that accepts these shortfalls, in an order that does not depend on theirs. */
export function recordBaseline(shortfalls: readonly AcceptedShortfall[]): Baseline {
  const entries = new Map(shortfalls.map(({ file, case: name, expectation }) => {
    const entry = { file, case: name, expectation };
    return [keyOf(entry), entry] as const;
  }));
  return { version: 1, accepted: [...entries].sort(([a], [b]) => byKey(a, b)).map(([, entry]) => entry) };
}
