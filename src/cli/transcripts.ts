import { basename, extname } from 'node:path';
import { HighbarError, questions as builtIn, type Question, type QuestionKind } from '../index.ts';
import { detectFormat, findAnswers, readTranscript, type TranscriptFormat } from '../inputs/index.ts';
import { inputFault, rowFaultOf } from './fault.ts';
import type { Item } from './inputs.ts';
import type { Defaults } from './row.ts';

/** What the command line says of transcripts. */
export interface TranscriptOptions {
  /** Format of the files; recognised from their content where left out. */
  readonly format?: TranscriptFormat | undefined;
  readonly candidate?: string | undefined;
  /** Questions that may have been asked. */
  readonly questions?: readonly Question[] | undefined;
  /** Kind of the questions that are none of these. */
  readonly kind?: QuestionKind | undefined;
}

const subtitleExtensions = new Set(['.vtt', '.srt']);

/** Whether a file is a transcript by its name alone. */
export function isNamedTranscript(file: string, { format }: TranscriptOptions): boolean {
  return format !== undefined || subtitleExtensions.has(extname(file).toLowerCase());
}

/** Whether the content of a file is a transcript with speakers or times, and not one answer or a list of answers. */
export function isTranscript(file: string, bytes: Uint8Array): boolean {
  try {
    const name = basename(file);
    const format = detectFormat(bytes, { name });
    if (format !== 'markdown') return format !== 'text';
    // Notes of an interview may be kept in Markdown; an answer written in it names no two speakers.
    return new Set(readTranscript(bytes, { name, format }).pieces.flatMap(({ speaker }) => speaker ?? [])).size > 1;
  } catch {
    return false;
  }
}

/** The answers in a transcript as items to score, or one item that says why there are none. */
export function readInterview(file: string, bytes: Uint8Array, { question, mode }: Defaults, options: TranscriptOptions): Item[] {
  const { format, candidate, questions, kind } = options;
  const name = file === '-' ? 'answer' : basename(file, extname(file)).slice(0, 150);
  try {
    const transcript = readTranscript(bytes, { name: basename(file), ...(format === undefined ? {} : { format }) });
    const given = typeof question === 'string' ? builtIn.find(({ id }) => id === question) : (question as Question | undefined);
    const { answers } = findAnswers(transcript, { name, candidate, question: given, questions: questions ?? builtIn, kind });
    if (answers.length === 0) {
      const fault = inputFault('No answer was found in the transcript: nobody answers a question in it.', 'Name the candidate with --candidate NAME, or the question with --question.');
      return [{ id: null, place: { file }, fault }];
    }
    return answers.map(({ question: asked, answer }) => {
      const task = { id: answer.id ?? name, question: asked, answer: mode === undefined ? answer : { ...answer, mode } };
      return { task, place: { file } };
    });
  } catch (error) {
    if (!(error instanceof HighbarError)) throw error;
    return [{ id: null, place: { file }, fault: { ...rowFaultOf(error), remedy: remedies[error.code] ?? 'Correct the file at the place named.' } }];
  }
}

const remedies: Readonly<Record<string, string>> = {
  AMBIGUOUS_SPEAKER: 'Pass --candidate with the name of the one who answers.',
  UNKNOWN_SPEAKER: 'Pass --candidate with one of the names listed.',
  MISSING_QUESTION: 'Pass --question ID, or --prompt TEXT and --kind KIND.',
};
