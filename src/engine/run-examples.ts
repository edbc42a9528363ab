import { createDocument } from '../document/document.ts';
import { describeThrown } from '../schema/highbar-error.ts';
import type { Check, CheckExample } from './define-check.ts';

/** What came of one example of a check. */
export interface ExampleOutcome {
  /** Title of the example. */
  readonly title: string;
  /** Whether the check did what the example expects, in status, score, message and evidence. */
  readonly passed: boolean;
  /** What differs from what the example expects, each in a sentence; empty where it passed. */
  readonly problems: readonly string[];
}

/**
 * Runs a check on its own examples: status, score and message as each expects; evidence exactly the passages marked `[[so]]`, where
 * any are; every quote the very words of the answer; no presence without evidence, but for a check that only measures. Knows no
 * test runner, so that it serves in any.
 *
 * @example
 * for (const { title, passed, problems } of runExamples(myCheck)) test(title, () => assert.ok(passed, problems.join('\n')));
 */
export function runExamples(check: Check): ExampleOutcome[] {
  const titles = new Set<string>();
  return check.examples.map((example) => {
    const problems = findProblems(check, example);
    if (titles.has(example.title)) problems.unshift('An earlier example has the same title; give it one of its own.');
    titles.add(example.title);
    return { title: example.title, passed: problems.length === 0, problems };
  });
}

function findProblems(check: Check, example: CheckExample): string[] {
  const { text, marks, fault } = readMarks(example.answer);
  if (fault !== undefined) return [fault];
  const { expect } = example;
  const problems: string[] = [];
  const compare = (what: string, expected: string | number | undefined, actual: string | number | null): void => {
    if (expected !== undefined && expected !== actual) problems.push(`The ${what} is ${actual ?? 'none'} instead of ${expected} (“${result.message.text}”).`);
  };
  const question = {
    id: 'example',
    kind: example.kind ?? check.appliesTo[0]!,
    prompt: example.prompt ?? 'What would you do?',
    limitSeconds: example.limitSeconds,
    expectedPoints: example.expectedPoints,
  };
  let result: ReturnType<Check['run']>;
  try {
    result = check.run(createDocument(question, { text, mode: example.mode ?? 'written', verbatim: example.verbatim }), example.options);
  } catch (error) {
    return [`The check cannot be run: ${describeThrown(error)}`];
  }
  compare('status', expect.status, result.status);
  compare('score', expect.score, result.score);
  compare('message', expect.message, result.message.id);
  for (const { start, end, quote } of result.evidence) {
    if (text.slice(start, end) !== quote) problems.push(`The evidence at ${start} to ${end}, “${quote}”, is not what the answer says there.`);
  }
  if (marks.length > 0) {
    const show = (places: readonly { readonly start: number; readonly end: number }[]): string =>
      places.map(({ start, end }) => `“${text.slice(start, end)}” at ${start}`).join(', ') || 'nothing';
    const [marked, quoted] = [show(marks), show(result.evidence)];
    if (marked !== quoted) problems.push(`The evidence is ${quoted} instead of ${marked}.`);
  }
  const found = result.status === 'present' || result.status === 'partial';
  if (found && !check.measuresOnly && result.evidence.length === 0) problems.push(`The status is ${result.status}, and there is no evidence for it.`);
  return problems;
}

/** An example without its `[[marks]]`, and where these stood in what is left. */
export function readMarks(marked: string): { readonly text: string; readonly marks: readonly { start: number; end: number }[]; readonly fault?: string } {
  const marks: { start: number; end: number }[] = [];
  let text = '';
  for (let at = 0; ; ) {
    const opened = marked.indexOf('[[', at);
    if (opened < 0) return { text: text + marked.slice(at), marks };
    const closed = marked.indexOf(']]', opened + 2);
    if (closed < 0) return { text, marks, fault: `The mark “[[” at ${opened} is not closed; write “]]” after the words that are evidence.` };
    text += marked.slice(at, opened);
    const start = text.length;
    text += marked.slice(opened + 2, closed);
    marks.push({ start, end: text.length });
    at = closed + 2;
  }
}
