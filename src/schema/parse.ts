import type { z } from 'zod';
import { HighbarError, type HighbarErrorCode, type HighbarIssue } from './highbar-error.ts';
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
    for (const issue of parsed.error.issues.flatMap(explain)) if (!known.some((path) => isWithin(issue.path, path))) issues.push(issue);
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

function explain(issue: z.core.$ZodIssue): HighbarIssue[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], message: 'is not a known field; correct its name or remove it' }));
  }
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) {
    return [{ path, message: `is missing; give ${withArticle(issue.expected)}` }];
  }
  if (issue.code === 'invalid_union') {
    // Of the forms that a value may have, the one that it has at all tells more than "none fits".
    const meant = issue.errors.filter((errors) => errors.length > 0 && !errors.some((error) => error.code === 'invalid_type' && error.path.length === 0));
    if (meant.length === 1) return meant[0]!.flatMap(explain).map((inner) => ({ ...inner, path: [...path, ...inner.path] }));
  }
  return [{ path, message: issue.message }];
}

const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
