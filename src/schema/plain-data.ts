import { describeThrown, type HighbarIssue } from './highbar-error.ts';

/** Deepest nesting that is read; a rubric with the deepest gate allowed needs about 40. */
export const maximumDepth = 64;
/** Most values (fields, items) that are read in one input. */
export const maximumValues = 200_000;

/** Why a value cannot be taken as data. */
export type PlainDataFault = HighbarIssue & { readonly fault: 'depth' | 'cycle' | 'size' | 'unreadable' | 'key' | 'type' };

/** A copy of a value as plain JSON data, and what had to be left out of it. */
export interface PlainData {
  readonly data: unknown;
  readonly faults: readonly PlainDataFault[];
}

/**
 * Copies a value of unknown origin into plain objects and arrays, reading every property once. After it no getter or proxy can
 * throw or change its mind, nothing refers to itself, and no recursion over the data can overflow the stack. Fields whose value is
 * `undefined` are dropped. Never throws; time and memory are bounded by {@link maximumValues}.
 */
export function toPlainData(value: unknown): PlainData {
  const faults: PlainDataFault[] = [];
  const ancestors: object[] = [];
  let values = 0;

  const refuse = (fault: PlainDataFault['fault'], path: readonly (string | number)[], message: string): undefined => {
    faults.push({ fault, path, message });
    return undefined;
  };

  const copy = (source: unknown, path: readonly (string | number)[]): unknown => {
    values += 1;
    if (values > maximumValues) {
      if (values === maximumValues + 1) refuse('size', path.slice(0, 2), `holds more than ${maximumValues} values; pass a smaller one`);
      return undefined;
    }
    switch (typeof source) {
      case 'function':
      case 'symbol':
      case 'bigint':
        return refuse('type', path, `is a ${typeof source}, which JSON cannot carry; pass plain data`);
      case 'object':
        break;
      default:
        return source;
    }
    if (source === null) return null;
    if (ancestors.includes(source)) return refuse('cycle', path, 'refers back to something that contains it; pass a tree');
    if (ancestors.length >= maximumDepth) return refuse('depth', path, `is nested deeper than ${maximumDepth} levels; flatten it`);
    ancestors.push(source);
    const copied = Array.isArray(source) ? copyArray(source, path) : copyObject(source, path);
    ancestors.pop();
    return copied;
  };

  const read = (source: object, key: string | number, path: readonly (string | number)[]): unknown => {
    let field: unknown;
    try {
      field = (source as Record<string | number, unknown>)[key];
    } catch (error) {
      return refuse('unreadable', path, `cannot be read (${describeThrown(error)}); pass plain data`);
    }
    return copy(field, path);
  };

  const copyArray = (source: readonly unknown[], path: readonly (string | number)[]): unknown => {
    const { length } = source;
    if (length > maximumValues) return refuse('size', path, `has ${length} items; at most ${maximumValues} values are read`);
    const copied: unknown[] = [];
    for (let index = 0; index < length && values <= maximumValues; index += 1) copied.push(read(source, index, [...path, index]));
    return copied;
  };

  const copyObject = (source: object, path: readonly (string | number)[]): unknown => {
    let keys: string[];
    try {
      keys = Object.keys(source);
    } catch (error) {
      return refuse('unreadable', path, `cannot be read (${describeThrown(error)}); pass plain data`);
    }
    const copied: Record<string, unknown> = {};
    for (const key of keys) {
      if (values > maximumValues) break;
      if (key === '__proto__') {
        refuse('key', [...path, key], 'is not allowed as a name; remove it');
        continue;
      }
      const field = read(source, key, [...path, key]);
      if (field !== undefined) copied[key] = field;
    }
    return copied;
  };

  let data: unknown;
  try {
    data = copy(value, []);
  } catch (error) {
    // A proxy that refuses even to say whether it is an array.
    refuse('unreadable', [], `cannot be read (${describeThrown(error)}); pass plain data`);
  }
  return { data, faults };
}
