/** What went wrong, for programs. */
export type HighbarErrorCode =
  | 'INVALID_QUESTION'
  | 'INVALID_ANSWER'
  | 'INVALID_RUBRIC'
  | 'INVALID_GATE'
  | 'INVALID_CHECK'
  | 'INVALID_OPTIONS'
  | 'INVALID_INPUT'
  | 'INVALID_LOOP'
  | 'INVALID_SUITE'
  | 'INVALID_RATING'
  | 'INVALID_TRANSCRIPT'
  | 'INVALID_SYNTAX'
  | 'UNKNOWN_RUBRIC'
  | 'UNKNOWN_QUESTION'
  | 'UNKNOWN_LOOP'
  | 'UNKNOWN_SPEAKER'
  | 'AMBIGUOUS_SPEAKER'
  | 'MISSING_QUESTION'
  | 'UNKNOWN_CHECK';

/** One fault: where it is, why it is one, and what to do. */
export interface HighbarIssue {
  /** Path to the fault, from the question, answer, rubric or other value that the error speaks of. */
  readonly path: readonly (string | number)[];
  /** Reason and remedy. */
  readonly message: string;
  /** For what was read from a text: line of the fault, from 1. */
  readonly line?: number;
  /** Column of the fault in that line, from 1, in UTF-16 code units. */
  readonly column?: number;
}

/** How many faults the message of an error lists; `issues` has them all. */
const listedIssues = 50;
/** Longest name in a path that is shown whole. */
const longestName = 80;

/** The same in every bundle of the package, so that an error of one subpath is an instance of the class of another. */
const brand = Symbol.for('highbar error');

/** The only error that highbar throws on purpose. */
export class HighbarError extends Error {
  /** Always "HighbarError". */
  override readonly name = 'HighbarError';
  /** What went wrong, for programs. */
  readonly code: HighbarErrorCode;
  /** What could not be done, without the faults. */
  readonly summary: string;
  /** Every fault found, in order of position; never empty. */
  readonly issues: readonly HighbarIssue[];

  /** Whether a value is an error of highbar, made by whichever bundle of the package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && brand in value;
  }

  constructor(code: HighbarErrorCode, summary: string, issues: readonly HighbarIssue[]) {
    const listed = issues.slice(0, listedIssues).map((issue) => `  ${formatPlace(issue)}: ${issue.message}`);
    if (issues.length > listedIssues) listed.push(`  and ${issues.length - listedIssues} more`);
    super([summary, ...listed].join('\n'));
    this.code = code;
    this.summary = summary;
    this.issues = issues;
    Object.defineProperty(this, brand, { value: true });
  }
}

/** `line 3, column 5, dimensions[0].title`, with as much of it as there is. */
function formatPlace({ path, line, column }: HighbarIssue): string {
  if (line === undefined) return formatPath(path);
  const place = column === undefined ? `line ${line}` : `line ${line}, column ${column}`;
  return path.length === 0 ? place : `${place}, ${formatPath(path)}`;
}

/** `dimensions[0].checks[2].check`, or `(the value itself)` for the empty path. */
export function formatPath(path: readonly (string | number)[]): string {
  if (path.length === 0) return '(the value itself)';
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? cut(part) : `${text}.${cut(part)}`),
    '',
  );
}

const cut = (name: string): string => (name.length > longestName ? `${name.slice(0, longestName)}…` : name);

/** What was thrown, in words; itself throws nothing, whatever it is given. */
export function describeThrown(error: unknown): string {
  try {
    return error instanceof Error ? String(error.message) : String(error);
  } catch {
    return 'it throws something that cannot be told';
  }
}
