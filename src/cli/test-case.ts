import { dirname, join } from 'node:path';
import {
  compareReports,
  createScorer,
  evaluateExpectations,
  findRegressions,
  HighbarError,
  recordExpectations,
  rubrics,
  type AnswerCase,
  type CaseFinding,
  type Expectations,
  type ExpectationResult,
  type Report,
  type ResultPlace,
  type Scorer,
} from '../index.ts';
import { attempt, FaultError, faultOf, inputFault, internalFault, rowFaultOf, type Fault } from './fault.ts';
import { loadRubric } from './load.ts';
import type { EarlierReports } from './test-options.ts';

/** What the command line says of all cases. */
export interface CaseSettings {
  /** Rubric of the cases that name none. */
  readonly rubric: string | undefined;
  readonly earlier: EarlierReports | undefined;
  readonly tolerance: number;
  /** Whether expectations that fail are to become what is seen. */
  readonly update: boolean;
  /** Told of each file that a case names its rubric by. */
  readonly onRubricFile: (file: string) => void;
}

/** A case that was run: its report and what is to be said of it, or why it could not be scored. */
export type CaseRun =
  | { readonly report: Report; readonly findings: readonly CaseFinding[]; readonly changed?: Expectations }
  | { readonly fault: Fault };

/** Runs cases, each rubric being made ready once. */
export function createRunner(settings: CaseSettings): (file: string, item: AnswerCase) => Promise<CaseRun> {
  const scorers = new Map<string, Promise<Scorer>>();
  const open = (file: string, item: AnswerCase): Promise<Scorer> => {
    const name = nameRubric(file, item, settings.rubric);
    if (rubrics.every(({ id }) => id !== name)) settings.onRubricFile(name);
    const known = scorers.get(name) ?? loadRubric(name).then((rubric) => attempt(name, () => createScorer({ rubric })));
    scorers.set(name, known);
    return known;
  };
  return async (file, item) => {
    try {
      const scorer = await open(file, item);
      if (item.question === undefined) throw new FaultError(file, inputFault('Nothing says which question it answers.', 'Add "question": the id of a built-in one, or a question.'));
      const answer = { id: item.id, text: item.text, ...(item.mode === undefined ? {} : { mode: item.mode }) };
      return judge(item, scorer.score({ question: item.question, answer }), settings);
    } catch (error) {
      return { fault: describeCaseError(error, item) };
    }
  };
}

function nameRubric(file: string, { rubric }: AnswerCase, given: string | undefined): string {
  if (rubric === undefined) {
    if (given === undefined) throw new FaultError(file, inputFault('Nothing says which rubric it is scored by.', 'Add "rubric", or pass --rubric for all that name none.'));
    return given;
  }
  const isFile = rubrics.every(({ id }) => id !== rubric) && /[/\\.]/.test(rubric);
  return isFile ? join(dirname(file), rubric) : rubric;
}

function describeCaseError(error: unknown, item: AnswerCase): Fault {
  if (error instanceof FaultError) {
    // Another file is at fault, a rubric: its lines are none of this one.
    const { line: _, column: __, ...issue } = error.fault.issues[0] ?? { path: [], message: '' };
    return error.fault.issues.length === 0 ? error.fault : { ...error.fault, reason: `${error.place}: ${error.fault.reason}`, issues: [issue] };
  }
  if (!(error instanceof HighbarError)) return internalFault(error);
  if (error.code !== 'INVALID_SUITE') return rowFaultOf(error);
  const fault = faultOf(error);
  return { ...fault, issues: fault.issues.map((issue) => ({ ...issue, ...item.locate(issue.path) })) };
}

function judge(item: AnswerCase, report: Report, { earlier, tolerance, update }: CaseSettings): CaseRun {
  const results = evaluateExpectations(report, item.expect);
  const shortfalls = results.filter(({ held }) => !held);
  const regressions = earlier === undefined ? [] : compareWithEarlier(report, earlier, tolerance);
  const isEmpty = results.length === 0;
  if (update && (isEmpty || shortfalls.length > 0)) {
    const findings = [...shortfalls.map((result) => describeShortfall(item, result, 'note')), ...regressions];
    return { report, findings, changed: recordExpectations(report, isEmpty ? {} : item.expect) };
  }
  const nothing: CaseFinding = {
    id: 'nothing-expected',
    rule: 'nothing-expected',
    level: 'warning',
    message: 'Nothing is expected of the answer, so that it passes whatever the report says. Pass --update to write what is seen.',
  };
  return {
    report,
    findings: [...shortfalls.map((result) => describeShortfall(item, result, 'error')), ...regressions, ...(isEmpty && earlier === undefined ? [nothing] : [])],
  };
}

const rules: Readonly<Record<string, string>> = { overall: 'expected-score', dimensions: 'expected-score' };

function describeShortfall(item: AnswerCase, { id, path, message, evidence }: ExpectationResult, level: 'error' | 'note'): CaseFinding {
  const kind = String(path[0]);
  return { id, rule: rules[kind] ?? `expected-${kind}`, level, message: level === 'note' ? `Written anew: ${message}` : message, place: placeShortfall(item, path, evidence) };
}

/** At the passage where there is one to look at, else where the expectation is written. */
function placeShortfall(item: AnswerCase, path: ExpectationResult['path'], evidence: ExpectationResult['evidence']): ResultPlace {
  const [first] = evidence;
  const region = first === undefined ? undefined : item.locateEvidence(first);
  if (region === undefined) return item.locate(path);
  const { start, end } = region;
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

function compareWithEarlier(report: Report, earlier: EarlierReports, tolerance: number): CaseFinding[] {
  const before = earlier(report);
  if (before === undefined) {
    return [{ id: 'not-compared', rule: 'not-compared', level: 'note', message: 'The reports to compare with have none on this answer.' }];
  }
  const comparison = compareReports(before, report);
  const notes = comparison.notes.length === 0 ? '' : ` ${comparison.notes.join(' ')}`;
  return findRegressions(comparison, tolerance).map(({ id, message }) => ({ id, rule: 'regression', level: 'error', message: `${message}${notes}` }));
}
