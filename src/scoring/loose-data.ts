// Reading data that may have any shape: rules beyond the schema are looked for even where the schema has faults, so that one
// error names them all.

export type Loose = Readonly<Record<string, unknown>>;

/** The value as an object; an empty one where it is none. */
export function asObject(value: unknown): Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {};
}

/** The value as an array; an empty one where it is none. */
export function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** The value as a number that can be compared. */
export function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function asString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
