import { z } from 'zod';
import { readSource, type Source, type SourceOptions } from '../authoring/read-source.ts';
import type { Check } from '../engine/define-check.ts';
import { HighbarError, type HighbarErrorCode, type HighbarIssue } from '../schema/highbar-error.ts';
import { isAboutName, parseOrThrow } from '../schema/parse.ts';
import { questionSchema, type Question } from '../schema/question.ts';
import type { Rubric } from '../schema/rubric.ts';
import { compileRubric } from './compile-rubric.ts';

/** How the text of a rubric is to be read. */
export interface RubricTextOptions extends SourceOptions {
  /** Checks of your own, beside the built-in ones, for the rubric to name. */
  readonly checks?: readonly Check[];
}

/**
 * Reads a rubric from YAML or JSON. It comes back with its defaults filled in, and cannot be changed.
 *
 * @throws HighbarError `INVALID_SYNTAX` for a text that is neither, `INVALID_RUBRIC`, `INVALID_GATE`, `INVALID_CHECK` or `INVALID_INPUT`; every
 * fault in the text bears its line and column beside its path.
 */
export function parseRubricText(text: string, options: RubricTextOptions = {}): Rubric {
  const source = readSource(text, options);
  return placeFaults(source, options, () => compileRubric(source.data, options.checks).rubric);
}

/**
 * Reads a question from YAML or JSON.
 *
 * @throws HighbarError `INVALID_SYNTAX`, `INVALID_QUESTION` or `INVALID_INPUT`; every fault in the text bears its line and column beside its path.
 */
export function parseQuestionText(text: string, options: SourceOptions = {}): Question {
  const source = readSource(text, options);
  return placeFaults(source, options, () => parseOrThrow(questionSchema, source.data, 'INVALID_QUESTION', 'The question is not valid.'));
}

/**
 * Reads a question bank from YAML or JSON: a list of questions, no two of which have the same id.
 *
 * @throws HighbarError as `parseQuestionText` does.
 */
export function parseQuestionsText(text: string, options: SourceOptions = {}): readonly Question[] {
  const source = readSource(text, options);
  return placeFaults(source, options, () => {
    const questions = parseOrThrow(questionBankSchema, source.data, 'INVALID_QUESTION', 'The questions are not valid.');
    const first = new Map<string, number>();
    const issues = questions.flatMap(({ id }, index): HighbarIssue[] => {
      const earlier = first.get(id);
      if (earlier !== undefined) return [{ path: [index, 'id'], message: `is the same as that of question ${earlier}; give each an id of its own` }];
      first.set(id, index);
      return [];
    });
    if (issues.length > 0) throw new HighbarError('INVALID_QUESTION', 'The questions are not valid.', issues);
    return questions;
  });
}

const questionBankSchema = z.array(questionSchema).min(1);

/** Faults that lie in the text, and not in what was passed beside it. */
const ofTheText: ReadonlySet<HighbarErrorCode> = new Set(['INVALID_RUBRIC', 'INVALID_GATE', 'INVALID_QUESTION', 'INVALID_LOOP', 'INVALID_SUITE']);

/** Does what may find faults in the data of a text, and gives each its line and column. */
export function placeFaults<T>(source: Source, { name }: SourceOptions, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof HighbarError) || !ofTheText.has(error.code)) throw error;
    const issues = error.issues.map((issue) => ({ ...issue, message: quoteHint(issue.message), ...source.locate(issue.path, isAboutName(issue)) }));
    issues.sort((a, b) => a.line - b.line || a.column - b.column);
    throw new HighbarError(error.code, name === undefined || name === '' ? error.summary : `${name}: ${error.summary}`, issues);
  }
}

/** YAML reads `1.0` as a number and `true` as a truth value, which surprises those who meant a text. */
function quoteHint(message: string): string {
  return /expected string, received (number|boolean|null)$/.test(message) ? `${message}; put a text in quotes` : message;
}
