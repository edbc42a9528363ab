/** A value of a text, with the place of everything in it as UTF-16 offsets into the text. */
export interface PlacedValue {
  readonly start: number;
  /** For an object: its fields by name. */
  readonly fields?: ReadonlyMap<string, PlacedField>;
  /** For a list: its items. */
  readonly items?: readonly PlacedValue[];
}

/** A field of an object. */
export interface PlacedField {
  /** Where its name begins. */
  readonly nameStart: number;
  readonly value: PlacedValue;
}

type Path = readonly (string | number)[];

/**
 * The offset that a path leads to: that of a plain value itself, that of the name where the name is meant or where an object or a
 * list has one, and where something is missing that of what it is missing from.
 */
export function findOffset(root: PlacedValue, path: Path, isName: boolean): number {
  let value = root;
  let name: number | undefined;
  for (const [index, part] of path.entries()) {
    const field = typeof part === 'string' ? value.fields?.get(part) : undefined;
    const next = typeof part === 'number' ? value.items?.[part] : field?.value;
    if (next === undefined) break;
    value = next;
    name = field?.nameStart;
    if (isName && index === path.length - 1) return name ?? value.start;
  }
  const isPlain = value.fields === undefined && value.items === undefined;
  return isPlain ? value.start : (name ?? value.start);
}
