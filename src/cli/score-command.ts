import { setImmediate as turn } from 'node:timers/promises';
import { createScorer, HighbarError, questions, rubrics, type AnswerInput, type QuestionKind, type Report, type Rubric } from '../index.ts';
import { attempt, describeFault, internalFault, rowFaultOf, usageError, type Fault } from './fault.ts';
import { checkFiles, describePlace, readItems, type Item } from './inputs.ts';
import type { Io } from './io.ts';
import { loadQuestion, loadQuestions, loadRubric } from './load.ts';
import { leavesRoom, openOutputs, pairOutputs, writeAll } from './outputs.ts';
import { openProgress } from './progress.ts';
import { createWriter, type Format, type RecordWriter } from './record-writers.ts';
import type { Defaults } from './row.ts';
import type { Sink } from './sink.ts';
import type { TranscriptFormat } from '../inputs/index.ts';
import type { TranscriptOptions } from './transcripts.ts';
import { watchRuns } from './watch.ts';

/** Options that say which question texts answer that name none, and how they were given. */
export interface QuestionOptions {
  readonly question?: string;
  readonly prompt?: string;
  readonly kind?: QuestionKind;
  readonly limit?: number;
  readonly mode?: AnswerInput['mode'];
}

/** Options of `highbar score` as the command line gives them. */
export interface ScoreOptions extends QuestionOptions {
  readonly rubric?: string;
  readonly format?: readonly Format[];
  readonly output?: readonly string[];
  readonly gate?: boolean;
  readonly input?: TranscriptFormat;
  readonly candidate?: string;
  readonly questions?: string;
  readonly watch?: boolean;
  readonly quiet?: boolean;
}

/** `highbar score`: once, or whenever a file changes. Gives the exit code. */
export async function score(files: readonly string[], options: ScoreOptions, io: Io, out: Sink, err: Sink): Promise<number> {
  if (options.watch !== true) return scoreFiles(files, options, io, out, err);
  if (files.length === 0 || files.includes('-')) {
    throw usageError('--watch', 'Standard input cannot be watched: it is read once.', 'Name files, or leave --watch out.');
  }
  const isBuiltIn = (name: string): boolean => [...rubrics, ...questions].some(({ id }) => id === name);
  const named = [options.rubric, options.question].filter((name) => name !== undefined && !isBuiltIn(name));
  const read = [...files, ...named, options.questions].filter((file) => file !== undefined);
  const watched = {
    run: (signal: AbortSignal) => scoreFiles(files, options, io, out, err, signal),
    files: () => read,
    folders: [],
    isOutdated: () => Promise.resolve(false),
    isQuiet: options.quiet === true,
  };
  return watchRuns(watched, io, out, err);
}

/**
 * Scores answers as they are read and writes each report before the next answer is read, so that a batch of any length takes the
 * memory of one answer. Gives the exit code: 0, 1 where `--gate` is set and an answer does not advance, 2 where any could not be
 * scored. Where the signal comes, it ends with what is scored so far.
 */
async function scoreFiles(files: readonly string[], options: ScoreOptions, io: Io, out: Sink, err: Sink, signal?: AbortSignal): Promise<number> {
  const named = [options.rubric, options.question, options.questions].filter((file) => file !== undefined);
  const choices = pairOutputs(options.format ?? ['pretty'], options.output ?? [], [...files, ...named]);
  const defaults: Defaults = { question: await readQuestionOptions(files, options), mode: options.mode };
  const { score: scoreItem, rubric } = await openScorer(options, defaults.question);
  const transcripts = await readTranscriptOptions(options);
  const checked = await checkFiles(files, defaults, transcripts, io);

  const progress = openProgress(io, options.quiet !== true && leavesRoom(choices, io));
  const outputs = await openOutputs(choices, io, io.stdout.isTTY === true ? progress.aside(out) : out);
  const complaints = progress.aside(err);
  const sinks = outputs.map(({ sink }) => sink);
  const writers = outputs.map((output) => createWriter(output.format, output, rubric));
  let code = 0;
  let done = 0;
  try {
    for await (const item of readItems(checked, defaults, transcripts, io, (bytes) => (done += bytes))) {
      // Otherwise nothing but scoring happens where nothing is written before the end: no Ctrl-C is heard, and no bar is drawn.
      await turn();
      if (signal?.aborted === true) break;
      const scored = scoreItem(item);
      let write: (writer: RecordWriter) => string;
      if ('fault' in scored) {
        code = 2;
        await complaints.write(describeFault(describePlace(item.place), scored.fault));
        const record = { id: scored.id, place: item.place, fault: scored.fault };
        write = (writer) => writer.fault(record);
      } else {
        if (options.gate === true && scored.report.verdict.outcome !== 'advance') code = Math.max(code, 1);
        const source = { place: item.place, answer: scored.text, ...textOf(item) };
        write = (writer) => writer.report(scored.report, source);
      }
      if (!(await writeAll(sinks, writers.map(write)))) break;
      progress.advance(checked.size === undefined ? undefined : done / checked.size);
    }
  } finally {
    progress.end();
  }
  await writeAll(sinks, writers.map((writer) => writer.end()));
  for (const { close } of outputs) await close();
  return code;
}

/** The text of a file that is one answer; that of a line or of a transcript stands otherwise in its file. */
function textOf(item: Item): { text?: string } {
  if (!('task' in item) || item.place.line !== undefined || item.task.answer.recording !== undefined) return {};
  return { text: item.task.answer.text };
}

/** A scored answer with its text, or why there is none. */
export type Scored = { readonly report: Report; readonly text: string } | { readonly id: string | null; readonly fault: Fault };

/** What answers are scored by. */
export interface OpenScorer {
  readonly score: (item: Item) => Scored;
  readonly rubric: Rubric | undefined;
}

/**
 * Makes the scorer of `--rubric`.
 *
 * @throws FaultError where no rubric is named or it cannot be read, or the question is not valid.
 */
export async function openScorer({ rubric: name }: ScoreOptions, question: Defaults['question']): Promise<OpenScorer> {
  if (name === undefined) throw usageError('--rubric', 'No rubric is named.', 'Pass --rubric with one of "highbar list rubrics", or with the name of a YAML or JSON file.');
  const rubric = await loadRubric(name);
  const scorer = attempt(name, () => createScorer({ rubric }));
  // A fault of the question that all answers share is told once, and not for each of them.
  if (question !== undefined) attempt('the question', () => scorer.score({ question, answer: { text: '' } }));
  const scoreItem = (item: Item): Scored => {
    if ('fault' in item) return item;
    const { id, question, answer } = item.task;
    try {
      return { report: scorer.score({ question, answer }), text: answer.text };
    } catch (error) {
      // Whatever happens to one answer, the others are scored all the same.
      return { id, fault: error instanceof HighbarError ? rowFaultOf(error) : internalFault(error) };
    }
  };
  return { score: scoreItem, rubric: typeof rubric === 'string' ? rubrics.find(({ id }) => id === rubric) : rubric };
}

/** What is said of transcripts: `--kind` without `--prompt` is the kind of the questions in them. */
async function readTranscriptOptions({ input, candidate, questions: name, prompt, kind }: ScoreOptions): Promise<TranscriptOptions> {
  const questions = name === undefined ? undefined : await loadQuestions(name);
  return { format: input, candidate, kind: prompt === undefined ? kind : undefined, questions };
}

/** Whether `--kind` can be meant for the questions of a transcript. */
function mayHoldTranscript(files: readonly string[], { input, candidate, questions }: ScoreOptions): boolean {
  return input !== undefined || candidate !== undefined || questions !== undefined || files.some((file) => /\.(vtt|srt|json|txt|md)$/i.test(file));
}

/**
 * The question that the options name or describe, if they do.
 *
 * @throws FaultError where they do so in part, or twice.
 */
export async function readQuestionOptions(files: readonly string[], options: ScoreOptions): Promise<Defaults['question']> {
  const { question, prompt, kind, limit } = options;
  if (question !== undefined) {
    const extra = Object.entries({ prompt, kind, limit }).find(([, value]) => value !== undefined);
    if (extra !== undefined) throw usageError(`--${extra[0]}`, 'It describes a question, and --question names one.', 'Pass one or the other.');
    return loadQuestion(question);
  }
  if (prompt === undefined && kind === undefined && limit === undefined) return undefined;
  if (prompt === undefined && limit === undefined && mayHoldTranscript(files, options)) return undefined;
  if (prompt === undefined) throw usageError('--prompt', 'It is missing.', 'Pass the words of the question too: --prompt TEXT --kind KIND.');
  if (kind === undefined) throw usageError('--kind', 'It is missing.', 'Pass the kind of question too: --prompt TEXT --kind KIND.');
  return { id: 'prompt', prompt, kind, ...(limit === undefined ? {} : { limitSeconds: limit }) };
}
