import { HighbarError } from '../index.ts';

/** One thing that is wrong, and where in the value it is. */
export interface FaultIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** Line of the file, from 1, where it is known. */
  readonly line?: number;
  readonly column?: number;
}

/** Why something could not be done, and what to do about it. */
export interface Fault {
  readonly code: string;
  readonly reason: string;
  readonly remedy: string;
  readonly issues: readonly FaultIssue[];
}

/** An error that the command reports and does not explain by a stack trace. */
export class FaultError extends Error {
  override readonly name = 'FaultError';
  /** What it is about: a file, an option. */
  readonly place: string;
  readonly fault: Fault;

  constructor(place: string, fault: Fault) {
    super(fault.reason);
    this.place = place;
    this.fault = fault;
  }
}

/** A fault of an input or of the command line with nothing to point to inside of it. */
export function inputFault(reason: string, remedy: string, issues: readonly FaultIssue[] = []): Fault {
  return { code: 'INVALID_INPUT', reason, remedy, issues };
}

/** A fault of the command line. */
export function usageError(place: string, reason: string, remedy: string): FaultError {
  return new FaultError(place, { code: 'USAGE', reason, remedy, issues: [] });
}

const remedies: Readonly<Record<string, string>> = {
  INVALID_RUBRIC: 'Correct the rubric at the places named.',
  INVALID_SYNTAX: 'Correct the file at the places named.',
  INVALID_LOOP: 'Correct the loop at the places named.',
  INVALID_GATE: 'Correct the gate of the rubric at the places named.',
  UNKNOWN_RUBRIC: '"highbar list rubrics" names the built-in ones.',
  UNKNOWN_QUESTION: '"highbar list questions" names the built-in ones.',
  UNKNOWN_CHECK: '"highbar list checks" names them all.',
};

/** A documented error of the library as a fault. */
export function faultOf({ code, summary, issues }: HighbarError): Fault {
  return { code, reason: summary, remedy: remedies[code] ?? 'Correct the fields named.', issues };
}

/** The same of one row, in which the question is a field and the answer's fields are the row's own. */
export function rowFaultOf(error: HighbarError): Fault {
  const fault = faultOf(error);
  if (error.code !== 'INVALID_QUESTION') return fault;
  return { ...fault, issues: fault.issues.map(({ path, message }) => ({ path: ['question', ...path], message })) };
}

/** Does what may throw a documented error of the library, which then becomes a fault of the place. */
export function attempt<T>(place: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof HighbarError) throw new FaultError(place, faultOf(error));
    throw error;
  }
}

/** A fault of highbar itself. */
export function internalFault(error: unknown): Fault {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: 'INTERNAL', reason: `Scoring failed, and not through the input: ${reason}.`, remedy: 'Please report this with the answer.', issues: [] };
}

/** `question.kind`, `dimensions[0].weight`; empty for the value itself. */
export function formatPath(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`), '');
}

/** `line 3, column 5, dimensions[0].title: `, with as much of it as there is. */
function formatPlace({ path, line, column }: FaultIssue): string {
  const parts = [...(line === undefined ? [] : [`line ${line}`]), ...(column === undefined ? [] : [`column ${column}`]), ...(path.length === 0 ? [] : [formatPath(path)])];
  return parts.length === 0 ? '' : `${parts.join(', ')}: `;
}

const mostIssues = 8;

/** A fault as lines for people: place and reason, each issue, remedy. */
export function describeFault(place: string, { reason, remedy, issues }: Fault): string {
  const shown = issues.slice(0, mostIssues);
  const lines = [
    `highbar: ${place}: ${reason}`,
    ...shown.map((issue) => `  ${formatPlace(issue)}${issue.message}`),
    ...(issues.length > shown.length ? [`  and ${issues.length - shown.length} more`] : []),
    `  ${remedy}`,
  ];
  return `${lines.map(makePrintable).join('\n')}\n`;
}

/** Longest line of an error message; names and values in it come from the input, which may be anything. */
const longestLine = 1_000;

/** Shows what a terminal would obey, and line breaks, as `\u001b`. */
export function makePrintable(text: string): string {
  const cut = text.length > longestLine ? `${text.slice(0, longestLine)}…` : text;
  return cut.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Cs}/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
