import { findJsonFault, type AnswerInput, type ScorerInput } from '../index.ts';
import { inputFault, type Fault } from './fault.ts';

/** What is to be scored, as far as it is known; the library validates it. */
export interface Task {
  readonly id: string;
  readonly question: ScorerInput['question'];
  readonly answer: AnswerInput;
}

/** What the command line says for all answers that do not say it themselves. */
export interface Defaults {
  readonly question: ScorerInput['question'] | undefined;
  readonly mode: AnswerInput['mode'];
}

/** A row read, or why it could not be; `id` is the row's own where it has one. */
export type Row = { readonly task: Task } | { readonly id: string | null; readonly fault: Fault };

/** Reads one line of JSONL. Fields other than those of an answer are left alone: labelled answers have more of them. */
export function readRow(text: string, fallbackId: string, defaults: Defaults): Row {
  let row: unknown;
  try {
    row = JSON.parse(text);
  } catch {
    const found = findJsonFault(text);
    const where = found === undefined ? '' : ` at column ${found.column}: ${found.reason}`;
    return { id: null, fault: inputFault(`The line is not JSON${where}.`, 'Give one answer a line, as {"id", "question", "text", "mode"}.') };
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return { id: null, fault: inputFault('The line is not a JSON object.', 'Give one answer a line, as {"id", "question", "text", "mode"}.') };
  }
  const fields = row as Readonly<Record<string, unknown>>;
  const id = fields['id'];
  const ownId = typeof id === 'string' ? id : null;
  const question = readQuestion(fields['question'], defaults);
  if ('fault' in question) return { id: ownId, fault: question.fault };
  const { text: answerText, mode = defaults.mode, verbatim } = fields;
  // Whatever stands in the fields is passed on: the library says what is wrong with it, by path.
  const answer = { id: id ?? fallbackId, text: answerText, ...(mode == null ? {} : { mode }), ...(verbatim == null ? {} : { verbatim }) };
  return { task: { id: ownId ?? fallbackId, question: question.value, answer: answer as AnswerInput } };
}

function readQuestion(value: unknown, { question }: Defaults): { value: ScorerInput['question'] } | { fault: Fault } {
  if (value === undefined || value === null) {
    if (question !== undefined) return { value: question };
    return {
      fault: inputFault('The line does not say which question it answers.', 'Add "question", or pass --question for all lines that have none.', [
        { path: ['question'], message: 'is missing; give a question or the id of a built-in one' },
      ]),
    };
  }
  // An id or a question, or neither: the library says what is wrong with it, by path.
  return { value: value as ScorerInput['question'] };
}
