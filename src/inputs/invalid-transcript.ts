import { HighbarError, type HighbarIssue } from '../schema/highbar-error.ts';

/** Where a fault is: a path in JSON, or a line and column, or both. */
export interface Place {
  readonly path?: readonly (string | number)[];
  readonly line?: number;
  readonly column?: number;
}

/** The error for a file that cannot be read as a transcript: place, reason and remedy. */
export function invalidTranscript(message: string, { path = [], line, column }: Place = {}): HighbarError {
  const issue: HighbarIssue = { path, message, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
  return new HighbarError('INVALID_TRANSCRIPT', 'The transcript cannot be read.', [issue]);
}
