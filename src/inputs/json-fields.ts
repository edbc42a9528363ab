import type { Notes } from './notes.ts';
import { toMilliseconds } from './clock.ts';

/** A JSON object whose fields are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list; none where there is no list. */
export const fieldsIn = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

/** A text; null for all else, and for one of nothing but white space. */
export const textIn = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);

/** The name of a speaker, which some write as a number; null for none, and for `"?"`. */
export function speakerIn(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return null;
  const name = value.trim().replace(/\s+/g, ' ');
  return name === '' || name === '?' || /^unknown$/i.test(name) ? null : name;
}

/** A number, which some write as a text; null where it is missing or none. */
export function numberIn(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/**
 * Seconds of a time; null where it is missing or, which is noted, no time.
 *
 * @param unit - How many of what the file counts make a second.
 */
export function timeIn(value: unknown, unit: number, notes: Notes, place: string): number | null {
  const number = numberIn(value);
  if (number === null) {
    if (value !== undefined && value !== null) notes.tally('some-times-missing', 'A time that is no number is taken as missing', place);
    return null;
  }
  if (number < 0) {
    notes.tally('some-times-missing', 'A negative time is taken as missing', place);
    return null;
  }
  return toMilliseconds(number / unit);
}

/** A share between 0 and 1; null where it is missing or beyond. */
export function confidenceIn(value: unknown): number | null {
  const number = numberIn(value);
  return number === null || number < 0 || number > 1 ? null : number;
}

/** The value of a path of fields; undefined where it breaks off. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => (isFields(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined), value);
}
