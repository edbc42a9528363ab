import { nearestName } from '../document/nearest-name.ts';
import { describeThrown, HighbarError } from '../schema/highbar-error.ts';
import { suggest } from '../scoring/suggest.ts';

/**
 * Reads the fields of an input object; the values themselves are read by their schemas.
 *
 * @throws HighbarError `INVALID_INPUT` for what is no object, cannot be read, or has a field of another name.
 */
export function readFields<const K extends string>(input: unknown, fields: readonly K[]): { readonly [Field in K]?: unknown } {
  const refuse = (path: string[], message: string): never => {
    throw new HighbarError('INVALID_INPUT', 'The input is not valid.', [{ path, message }]);
  };
  if (typeof input !== 'object' || input === null) return refuse([], `is not an object; pass { ${fields.join(', ')} }`);
  const read: { [Field in K]?: unknown } = {};
  let keys: readonly string[] = [];
  try {
    keys = Object.keys(input);
    for (const field of fields) read[field] = (input as Readonly<Record<string, unknown>>)[field];
  } catch (error) {
    refuse([], `cannot be read (${describeThrown(error)}); pass plain data`);
  }
  const unknown = keys.find((key) => !(fields as readonly string[]).includes(key));
  if (unknown !== undefined) refuse([unknown], `is not a known field; the fields are ${fields.join(', ')}`);
  return read;
}

/** Says that there is no built-in thing of an id, with the id spelled most like it. */
export function describeUnknown(noun: string, all: readonly { readonly id: string }[], id: string): string {
  return `there is no built-in ${noun} ${suggest(id, all.map((each) => each.id), nearestName)}`;
}

/**
 * The built-in rubric, question or loop of an id.
 *
 * @throws HighbarError `UNKNOWN_RUBRIC`, `UNKNOWN_QUESTION` or `UNKNOWN_LOOP`, with the id spelled most like it.
 */
export function findBuiltIn<T extends { readonly id: string }>(what: 'RUBRIC' | 'QUESTION' | 'LOOP', all: readonly T[], id: string): T {
  const found = all.find((each) => each.id === id);
  if (found !== undefined) return found;
  const noun = what.toLowerCase();
  throw new HighbarError(`UNKNOWN_${what}`, `The ${noun} is not known.`, [{ path: [noun], message: describeUnknown(noun, all, id) }]);
}

/** Whether a value has an iterator of the sort; a text, though iterable, is none. */
export function isIterable<T>(value: unknown, symbol: symbol): value is T {
  try {
    return typeof value === 'object' && value !== null && typeof (value as Readonly<Record<symbol, unknown>>)[symbol] === 'function';
  } catch {
    return false;
  }
}
