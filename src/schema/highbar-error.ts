import type { z } from 'zod';

/** What went wrong, for programs. */
export type HighbarErrorCode =
  | 'INVALID_QUESTION'
  | 'INVALID_ANSWER'
  | 'INVALID_RUBRIC'
  | 'INVALID_GATE'
  | 'INVALID_CHECK'
  | 'INVALID_OPTIONS'
  | 'INVALID_INPUT'
  | 'UNKNOWN_RUBRIC'
  | 'UNKNOWN_QUESTION'
  | 'UNKNOWN_CHECK';

/** One fault: where it is, why it is one, and what to do. */
export interface HighbarIssue {
  /** Path to the fault, from the value that was passed. */
  readonly path: readonly (string | number)[];
  /** Reason and remedy. */
  readonly message: string;
}

/** The only error that highbar throws on purpose. */
export class HighbarError extends Error {
  override readonly name = 'HighbarError';
  /** What went wrong, for programs. */
  readonly code: HighbarErrorCode;
  /** Every fault found, in order of position; never empty. */
  readonly issues: readonly HighbarIssue[];

  constructor(code: HighbarErrorCode, what: string, issues: readonly HighbarIssue[]) {
    super([what, ...issues.map((issue) => `  ${formatPath(issue.path)}: ${issue.message}`)].join('\n'));
    this.code = code;
    this.issues = issues;
  }
}

/** `dimensions[0].checks[2].check`, or `(the value itself)` for the empty path. */
export function formatPath(path: readonly (string | number)[]): string {
  if (path.length === 0) return '(the value itself)';
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  );
}

/** Parses a value by a schema, or throws a {@link HighbarError} that names every fault by path. */
export function parseOrThrow<S extends z.ZodType>(schema: S, value: unknown, code: HighbarErrorCode, what: string): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new HighbarError(
    code,
    what,
    parsed.error.issues.map((issue) => ({
      path: issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
      message: issue.message,
    })),
  );
}
