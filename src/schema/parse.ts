import type { z } from 'zod';
import { HighbarError, type HighbarErrorCode, type HighbarIssue } from './highbar-error.ts';
import { knownFields } from './known-fields.ts';
import { findNearest } from './nearest.ts';
import { toPlainData, type PlainDataFault } from './plain-data.ts';

/** What came of reading a value by a schema. */
export interface Reading<T> {
  /** The value by the schema; undefined where it has faults. */
  readonly value: T | undefined;
  /** The plain copy that was read, for rules beyond the schema. */
  readonly data: unknown;
  /** Where the value is no plain data. */
  readonly faults: readonly PlainDataFault[];
  /** All faults, those of the plain copy among them. */
  readonly issues: readonly HighbarIssue[];
}

/** Reads a value of unknown origin by a schema: copies it into plain data first, so that nothing in it can throw. */
export function readBySchema<S extends z.ZodType>(schema: S, value: unknown): Reading<z.output<S>> {
  const { data, faults } = toPlainData(value);
  const parsed = schema.safeParse(data);
  const issues: HighbarIssue[] = [...faults];
  if (!parsed.success) {
    // What could not be copied is missing from the copy; one message for each place is enough.
    const known = faults.map(({ path }) => path);
    const explained = parsed.error.issues.flatMap((issue) => explain(issue, { schema, data }));
    issues.push(...explained.filter((issue) => !known.some((path) => isWithin(issue.path, path))));
  }
  return { value: issues.length === 0 ? parsed.data : undefined, data, faults, issues };
}

/** Parses a value by a schema, or throws a {@link HighbarError} that names every fault by path. */
export function parseOrThrow<S extends z.ZodType>(schema: S, value: unknown, code: HighbarErrorCode, what: string): z.output<S> {
  const { value: read, issues } = readBySchema(schema, value);
  if (issues.length > 0) throw new HighbarError(code, what, issues);
  return read as z.output<S>;
}

/** Whether a path is that of a place or of something in it. */
export function isWithin(path: readonly (string | number)[], place: readonly (string | number)[]): boolean {
  return place.every((part, index) => path[index] === part);
}

/** How the message of every fault begins that is one of a field's name and not of its value. */
const unknownField = 'is not a known field';

/** Whether a fault is one of a field's name and not of its value. */
export function isAboutName({ message }: HighbarIssue): boolean {
  return message.startsWith(unknownField);
}

type Path = readonly (string | number)[];

/** What was read by what. */
interface Source {
  readonly schema: z.ZodType;
  readonly data: unknown;
}

function explain(issue: z.core.$ZodIssue, source: Source, base: Path = []): HighbarIssue[] {
  const path = [...base, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
  if (issue.code === 'unrecognized_keys') {
    const fields = knownFields(source.schema, path, source.data);
    return issue.keys.map((key) => ({ path: [...path, key], message: refuseField(key, fields) }));
  }
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) {
    return [{ path, message: `is missing; give ${withArticle(issue.expected)}` }];
  }
  if (issue.code === 'invalid_value') {
    const names = issue.values.filter((value) => typeof value === 'string');
    return [{ path, message: `${issue.message}${suggestion(valueAt(source.data, path), names)}` }];
  }
  if (issue.code === 'invalid_union') {
    // Of the forms that a value may have, the one that it has at all tells more than "none fits".
    const meant = issue.errors.filter((errors) => errors.length > 0 && !errors.some((error) => error.code === 'invalid_type' && error.path.length === 0));
    if (meant.length === 1) return meant[0]!.flatMap((inner) => explain(inner, source, path));
  }
  return [{ path, message: issue.message }];
}

/** Most names that are listed where none is near: more would hide the rest of the message. */
const mostListed = 8;

function refuseField(name: string, fields: readonly string[]): string {
  const nearest = findNearest(name, fields);
  if (nearest !== undefined) return `${unknownField}; did you mean "${nearest}"?`;
  const list = fields.length === 0 || fields.length > mostListed ? '' : ` (the fields here are ${fields.join(', ')})`;
  return `${unknownField}; correct its name or remove it${list}`;
}

const suggestion = (value: unknown, names: readonly string[]): string => {
  const nearest = typeof value === 'string' ? findNearest(value, names) : undefined;
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
};

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    return (value as Readonly<Record<string | number, unknown>>)[part];
  }, data);
}

const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
