import { textNotes, unjudgeable } from './document/annotations/fitness.ts';
import { wordCount } from './document/annotations/word-count.ts';
import { createDocument } from './document/document.ts';
import type { Check } from './engine/define-check.ts';
import { runChecks } from './engine/run-checks.ts';
import { compileRubric, type CompiledRubric } from './pipeline/compile-rubric.ts';
import { describeRecording } from './pipeline/describe-recording.ts';
import { hashJson, hashText } from './pipeline/hash.ts';
import { locateEvidence } from './pipeline/locate-evidence.ts';
import { findBuiltIn, isIterable, readFields } from './pipeline/read-input.ts';
import { engineVersion } from './pipeline/version.ts';
import { questions, rubrics, type RubricId } from './rubrics/index.ts';
import { answerSchema, type Answer, type AnswerInput } from './schema/answer.ts';
import { HighbarError } from './schema/highbar-error.ts';
import { parseOrThrow } from './schema/parse.ts';
import { questionSchema, type Question, type QuestionInput } from './schema/question.ts';
import { reportSchemaVersion, type Report } from './schema/report.ts';
import type { Rubric, RubricInput } from './schema/rubric.ts';
import { coach } from './scoring/coach.ts';
import { averageScore, evaluateGate } from './scoring/evaluate-gate.ts';
import { reachVerdict } from './scoring/reach-verdict.ts';
import { weightedMean } from './scoring/rounding.ts';
import { scoreDimension } from './scoring/score-dimension.ts';

/** An answer and the question that it answers. */
export interface ScorerInput {
  /** The question, or the id of a built-in one. */
  readonly question: QuestionInput | string;
  /** The answer, or just its text. */
  readonly answer: AnswerInput | string;
}

/** A rubric, or the id of a built-in one. */
export type RubricChoice = RubricInput | RubricId | (string & Record<never, never>);

/** What `scoreAnswer` takes. */
export interface ScoreAnswerInput extends ScorerInput {
  /** What it is rated on: a rubric, or the id of a built-in one. */
  readonly rubric: RubricChoice;
}

/** What `createScorer` takes. */
export interface ScorerOptions {
  /** What answers are rated on: a rubric, or the id of a built-in one. */
  readonly rubric: RubricChoice;
  /** Checks of your own, beside the built-in ones, for the rubric to name. */
  readonly checks?: readonly Check[];
}

/** A rubric made ready once, to score any number of answers by. */
export interface Scorer {
  /** The rubric with its defaults filled in; it cannot be changed. */
  readonly rubric: Rubric;
  /**
   * Scores one answer.
   *
   * @throws HighbarError `INVALID_QUESTION`, `INVALID_ANSWER`, `INVALID_INPUT` or `UNKNOWN_QUESTION`.
   */
  readonly score: (input: ScorerInput) => Report;
}

/**
 * Makes a rubric ready once, to score many answers by.
 *
 * @throws HighbarError `INVALID_RUBRIC`, `INVALID_GATE`, `INVALID_CHECK`, `INVALID_INPUT` or `UNKNOWN_RUBRIC`, naming every fault by path.
 */
export function createScorer(options: ScorerOptions): Scorer {
  const { rubric, checks } = readFields(options, ['rubric', 'checks']);
  const compiled = compile(rubric, checks);
  return { rubric: compiled.rubric, score: (input) => scoreInput(compiled, readFields(input, ['question', 'answer'])) };
}

/**
 * Scores one answer by a rubric. The same input gives the same report, byte for byte as JSON. A built-in rubric is compiled on
 * first use; for many answers by a rubric of your own, `createScorer` saves compiling it each time.
 *
 * @throws HighbarError for input that cannot be scored, naming every fault by path. An answer that cannot be *judged* (empty, too short,
 * not English) is no error: its verdict is `incomplete`.
 */
export function scoreAnswer(input: ScoreAnswerInput): Report {
  const fields = readFields(input, ['question', 'answer', 'rubric']);
  return scoreInput(compile(fields.rubric, undefined), fields);
}

/** What `scoreAnswers` takes of each answer: its rubric may be left to the options. */
export interface ScoreAnswersItem extends ScorerInput {
  /** What this answer is rated on; the rubric of the options where left out. */
  readonly rubric?: RubricChoice;
}

/** Options of `scoreAnswers`. */
export interface ScoreAnswersOptions {
  /** Rubric of the answers that bring none of their own. */
  readonly rubric?: RubricChoice;
  /** Checks of your own, beside the built-in ones, for rubrics to name. */
  readonly checks?: readonly Check[];
}

/**
 * Scores answers one by one, as the reports are asked for, so that a stream of any length needs the memory of one. The rubric of the
 * options is compiled at once; each rubric object of an item is compiled once, and must not be changed meanwhile.
 *
 * @throws HighbarError as `scoreAnswer` does, naming the item by its number from 0. The iteration ends with it: to go on after a
 * bad item, take `createScorer` and score them one by one.
 */
export function scoreAnswers(items: Iterable<ScoreAnswersItem>, options?: ScoreAnswersOptions): Generator<Report, void, undefined>;
export function scoreAnswers(items: AsyncIterable<ScoreAnswersItem>, options?: ScoreAnswersOptions): AsyncGenerator<Report, void, undefined>;
export function scoreAnswers(
  items: Iterable<ScoreAnswersItem> | AsyncIterable<ScoreAnswersItem>,
  options: ScoreAnswersOptions = {},
): Generator<Report, void, undefined> | AsyncGenerator<Report, void, undefined> {
  const { rubric, checks } = readFields(options, ['rubric', 'checks']);
  const shared = rubric === undefined ? undefined : compile(rubric, checks);
  const compiled = new WeakMap<object, CompiledRubric>();
  const scoreItem = (item: unknown, index: number): Report => {
    try {
      const fields = readFields(item, ['question', 'answer', 'rubric']);
      if (fields.rubric === undefined && shared !== undefined) return scoreInput(shared, fields);
      return scoreInput(compile(fields.rubric, checks, compiled), fields);
    } catch (error) {
      if (error instanceof HighbarError) throw new HighbarError(error.code, `Item ${index}: ${error.summary}`, error.issues);
      throw error;
    }
  };
  if (isIterable<AsyncIterable<unknown>>(items, Symbol.asyncIterator)) return scoreLater(items, scoreItem);
  if (isIterable<Iterable<unknown>>(items, Symbol.iterator)) return scoreEach(items, scoreItem);
  throw new HighbarError('INVALID_INPUT', 'The answers cannot be scored.', [{ path: [], message: 'is not iterable; pass an array, a generator or a stream of { question, answer }' }]);
}

function* scoreEach(items: Iterable<unknown>, score: (item: unknown, index: number) => Report): Generator<Report, void, undefined> {
  let index = 0;
  for (const item of items) yield score(item, index++);
}

async function* scoreLater(items: AsyncIterable<unknown>, score: (item: unknown, index: number) => Report): AsyncGenerator<Report, void, undefined> {
  let index = 0;
  for await (const item of items) yield score(item, index++);
}

/** The pipeline: answer, document, check results, dimension scores, gate, verdict, report. Nothing flows back. */
function score({ rubric, hash, checks, advice }: CompiledRubric, question: Question, answer: Answer): Report {
  const document = createDocument(question, answer);
  const found = runChecks(document, checks);
  const { recording } = answer;
  const results = recording === undefined ? found : locateEvidence(found, recording);
  const byId = new Map(results.map((result) => [result.id, result]));
  const dimensions = rubric.dimensions.map((dimension) => scoreDimension(dimension, rubric.scale, byId));
  const coverage = weightedMean(dimensions.map((dimension) => ({ value: dimension.coverage, weight: dimension.weight }))) ?? 0;
  const gate = evaluateGate(rubric.gate, { dimensions, checks: byId, coverage });
  const obstacle = document.read(unjudgeable)?.text;
  const verdict = reachVerdict({ gate, coverage, obstacle });
  return {
    ...(answer.id === undefined ? {} : { id: answer.id }),
    versions: { schema: reportSchemaVersion, engine: engineVersion, rubric: { id: rubric.id, version: rubric.version } },
    scale: { ...rubric.scale },
    hashes: { rubric: hash, question: hashJson(question), answer: hashText(answer.text) },
    question: withoutUndefined(question),
    answer: {
      mode: answer.mode,
      characters: answer.text.length,
      words: document.read(wordCount),
      sentences: document.sentences.length,
      notes: [...document.read(textNotes), ...(recording?.notes ?? [])].map(({ code, text }) => ({ code, text })),
      ...(recording === undefined ? {} : describeRecording(answer, question, recording, document.read(wordCount))),
    },
    checks: results,
    dimensions,
    overall: { score: averageScore(dimensions) ?? null, coverage },
    gate,
    verdict,
    coaching: coach({ rubric, results: byId, dimensions, coverage, verdict, obstacle }, advice),
  };
}

/** Built-in rubrics that were used; a built-in rubric cannot be changed, so that its compilation holds for good. */
const compiledBuiltIns = new WeakMap<object, CompiledRubric>();
const builtInRubrics: ReadonlySet<unknown> = new Set(rubrics);

/** Compiles a rubric, or takes it from a cache: that of the built-in ones, or one for as long as the caller's objects are theirs to keep. */
function compile(choice: unknown, checks: unknown, own = new WeakMap<object, CompiledRubric>()): CompiledRubric {
  const rubric: unknown = typeof choice === 'string' ? findBuiltIn('RUBRIC', rubrics, choice) : choice;
  if (typeof rubric !== 'object' || rubric === null) return compileRubric(rubric, checks);
  const cache = checks === undefined && builtInRubrics.has(rubric) ? compiledBuiltIns : own;
  const compiled = cache.get(rubric) ?? compileRubric(rubric, checks);
  cache.set(rubric, compiled);
  return compiled;
}

function scoreInput(compiled: CompiledRubric, input: { question?: unknown; answer?: unknown }): Report {
  const question = typeof input.question === 'string' ? findBuiltIn('QUESTION', questions, input.question) : input.question;
  const answer = typeof input.answer === 'string' ? { text: input.answer } : input.answer;
  return score(
    compiled,
    parseOrThrow(questionSchema, question, 'INVALID_QUESTION', 'The question is not valid.'),
    parseOrThrow(answerSchema, answer, 'INVALID_ANSWER', 'The answer is not valid.'),
  );
}

function withoutUndefined<T extends object>(data: T): T {
  return Object.fromEntries(Object.entries(data).filter(([, field]) => field !== undefined)) as T;
}
