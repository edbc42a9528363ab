import type { HighbarError, HighbarIssue } from '../index.ts';
import { FaultError, faultOf, inputFault, type FaultIssue } from './fault.ts';
import { describePlace, type Place } from './inputs.ts';
import type { Io } from './io.ts';
import { parseRecords, readWhole } from './json-records.ts';

/** An answer or a rating as a file has it; the library says what is wrong with it. */
export interface LoopEntry {
  readonly value: unknown;
  readonly place: Place;
  /** Where it stands in the value of the file. */
  readonly path: readonly (string | number)[];
}

/** Answers and ratings of a loop. */
export interface LoopEntries {
  readonly answers: readonly LoopEntry[];
  readonly ratings: readonly LoopEntry[];
}

/**
 * Reads answers, or forms with answers and ratings, and files of ratings alone: JSON, or JSONL with one a line.
 *
 * @throws FaultError where a file cannot be read or holds something else.
 */
export async function readLoopEntries(files: readonly string[], ratingFiles: readonly string[], io: Io): Promise<LoopEntries> {
  const answers: LoopEntry[] = [];
  const ratings: LoopEntry[] = [];
  for (const file of files) {
    for (const { value, place } of parseRecords(await readWhole(file, io), file)) {
      if (isForm(value)) {
        answers.push(...listEntries(value['answers'], place, ['answers']));
        ratings.push(...listEntries(value['ratings'] ?? [], place, ['ratings']));
      } else answers.push(...readEntries(value, place));
    }
  }
  for (const file of ratingFiles) {
    for (const { value, place } of parseRecords(await readWhole(file, io), file)) {
      if (isForm(value)) ratings.push(...listEntries(value['ratings'] ?? [], place, ['ratings']));
      else ratings.push(...readEntries(value, place));
    }
  }
  return { answers, ratings };
}

const isForm = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && 'answers' in value;

const readEntries = (value: unknown, place: Place): LoopEntry[] => (Array.isArray(value) ? listEntries(value, place, []) : [{ value, place, path: [] }]);

function listEntries(list: unknown, place: Place, path: readonly string[]): LoopEntry[] {
  if (!Array.isArray(list)) {
    throw new FaultError(describePlace(place), inputFault('It is no form of a loop.', 'Give "answers" and "ratings" as lists; --form makes an empty form.', [{ path, message: 'is no list' }]));
  }
  return list.map((value: unknown, index) => ({ value, place, path: [...path, index] }));
}

/** A fault of the loop's answers or ratings as one of the file that they stand in. */
export function placeLoopFault(error: HighbarError, loop: string, { answers, ratings }: LoopEntries): FaultError {
  const fault = faultOf(error);
  const entries = error.code === 'INVALID_ANSWER' ? answers : error.code === 'INVALID_RATING' ? ratings : [];
  const placed = error.issues.map((issue) => placeIssue(issue, entries));
  const nameOf = (file = loop): string => describePlace({ file });
  const files = [...new Set(placed.map(({ file }) => nameOf(file)))];
  const issues = placed.map(({ file, issue }) => (files.length === 1 ? issue : { ...issue, message: `${issue.message} (${nameOf(file)})` }));
  return new FaultError(files.join(' and '), { ...fault, issues });
}

function placeIssue({ path, message }: HighbarIssue, entries: readonly LoopEntry[]): { file: string | undefined; issue: FaultIssue } {
  const [index, ...rest] = path;
  const entry = typeof index === 'number' ? entries[index] : undefined;
  if (entry === undefined) return { file: undefined, issue: { path, message } };
  const { file, line } = entry.place;
  return { file, issue: { path: [...entry.path, ...rest], message, ...(line === undefined ? {} : { line }) } };
}
