import type { PlacedValue } from './placed-value.ts';

/** Something in a text that cannot be taken as data. */
export interface TextFault {
  /** Where it is: UTF-16 offset into the text. */
  readonly offset: number;
  readonly path: readonly (string | number)[];
  /** Reason and remedy. */
  readonly message: string;
}

/** What a text holds, or why it cannot be read. */
export type TextReading =
  | { readonly faults: readonly [TextFault, ...TextFault[]] }
  | { readonly faults: readonly []; readonly data: unknown; readonly root: PlacedValue };

/** Gives the reading, or its faults in order of place where there are any. */
export function concludeReading(faults: readonly TextFault[], data: unknown, root: PlacedValue): TextReading {
  const [first, ...others] = [...faults].sort((a, b) => a.offset - b.offset);
  return first === undefined ? { faults: [], data, root } : { faults: [first, ...others] };
}

/** Why a name cannot stand for a field; undefined where it can. */
export function refuseName(name: string, seen: { has: (name: string) => boolean }): string | undefined {
  if (name === '__proto__') return 'is not allowed as a name; remove it';
  return seen.has(name) ? `the name "${cut(name)}" stands here a second time; each may stand once, so remove one or rename it` : undefined;
}

/** A name that is shown in a message. */
export const cut = (name: string): string => (name.length > 80 ? `${name.slice(0, 80)}…` : name);

/** Why a number is refused. */
export const notFinite = 'is no finite number; give one that can be written out';
