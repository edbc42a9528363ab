import { describeUnknown, findBuiltIn, readFields } from './pipeline/read-input.ts';
import { engineVersion } from './pipeline/version.ts';
import { nearestName } from './document/nearest-name.ts';
import { loops, questions, rubrics, type LoopId } from './rubrics/index.ts';
import { createScorer, type Scorer } from './score-answer.ts';
import { answerSchema } from './schema/answer.ts';
import { HighbarError, type HighbarIssue } from './schema/highbar-error.ts';
import { loopSchema, ratingSchema, type Loop, type LoopInput, type Rating, type Stage } from './schema/loop.ts';
import type { LoopReport, RatedAnswer, StageReport } from './schema/loop-report.ts';
import { parseOrThrow, readBySchema } from './schema/parse.ts';
import { questionSchema, type Question } from './schema/question.ts';
import { combineRatings } from './scoring/combine-ratings.ts';
import { scoreStage, shortfallsOf } from './scoring/score-stage.ts';
import { suggest } from './scoring/suggest.ts';
import { z } from 'zod';

/** An answer given in a loop. */
export interface LoopAnswer {
  /** Identifier, unique within the loop; ratings name it. */
  readonly id: string;
  /** Identifier of the question that it answers: one of the stage's. */
  readonly question: string;
  /** Stage that it belongs to; may be left out where one stage alone asks the question. */
  readonly stage?: string | undefined;
  /** What was said; left out where people alone rate it. */
  readonly text?: string | undefined;
  /** Whether the text was written, or is a transcript of speech; "written" where left out. */
  readonly mode?: 'written' | 'spoken' | undefined;
  /** For a transcript: whether fillers such as "um" were kept; taken as unknown where left out. */
  readonly verbatim?: boolean | undefined;
}

/** What `scoreLoop` takes. */
export interface ScoreLoopInput {
  /** The loop, or the id of a built-in one. */
  readonly loop: LoopInput | LoopId | (string & Record<never, never>);
  /** The answers given, in any order. */
  readonly answers: readonly LoopAnswer[];
  /** What people gave the answers, if any did. */
  readonly ratings?: readonly Rating[] | undefined;
}

const loopAnswerSchema = z.strictObject({
  id: z.string().min(1).max(200),
  question: z.string().min(1).max(200),
  stage: z.string().min(1).max(200).optional(),
  text: answerSchema.shape.text.optional(),
  mode: answerSchema.shape.mode.optional(),
  verbatim: answerSchema.shape.verbatim,
});

/**
 * Scores a loop stage by stage. The answers of a stage are scored by its rubric, their raters combined, then the answers, by the rules
 * of the loop (`combine`), and its gate decides: the first stage that is failed ends the loop, and the answers of later ones are
 * named but not scored. A stage with too few answers is `incomplete`, never failed, and the loop goes on.
 *
 * @throws HighbarError `INVALID_LOOP`, `INVALID_ANSWER`, `INVALID_RATING`, `INVALID_INPUT` or `UNKNOWN_LOOP`, naming every fault by path:
 * a stage that names a rubric or question that does not exist, an answer to none of its questions, a rating off the scale or of an
 * answer that was not given.
 */
export function scoreLoop(input: ScoreLoopInput): LoopReport {
  const fields = readFields(input, ['loop', 'answers', 'ratings']);
  const loop = readLoop(fields.loop);
  const stages = prepareStages(loop);
  const answers = readAnswers(fields.answers, stages);
  const ratings = readRatings(fields.ratings ?? [], answers);

  const reports: StageReport[] = [];
  let ended: StageReport | undefined;
  for (const stage of stages) {
    const own = answers.filter(({ place }) => place === stage);
    if (ended !== undefined) reports.push(notReached(stage, own, ended));
    else {
      const report = judge(stage, own, ratings, loop);
      if (report.status === 'failed') ended = report;
      reports.push(report);
    }
  }
  return summarize(loop, reports, ended);
}

/** A stage made ready. */
interface PreparedStage {
  readonly stage: Stage;
  readonly scorer: Scorer;
  readonly questions: ReadonlyMap<string, Question>;
}

interface PlacedAnswer {
  readonly answer: z.infer<typeof loopAnswerSchema>;
  readonly place: PreparedStage;
}

function readLoop(value: unknown): Loop {
  if (typeof value === 'string') return findBuiltIn('LOOP', loops, value);
  return parseOrThrow(loopSchema, value, 'INVALID_LOOP', 'The loop is not valid.');
}

/** Reads a loop with all that its stages name, without scoring anything. */
export function checkLoop(value: unknown): Loop {
  const loop = readLoop(value);
  prepareStages(loop);
  return loop;
}

/** Finds the rubric and the questions of every stage, and reports all that is missing at once. */
function prepareStages(loop: Loop): PreparedStage[] {
  const issues: HighbarIssue[] = [];
  const ids = new Set<string>();
  const prepared = loop.stages.map((stage, index): PreparedStage | undefined => {
    const at = (...path: (string | number)[]): (string | number)[] => ['stages', index, ...path];
    if (ids.has(stage.id)) issues.push({ path: at('id'), message: `"${stage.id}" is the id of an earlier stage; give it one of its own` });
    ids.add(stage.id);
    const asked = new Map<string, Question>();
    for (const [place, each] of stage.questions.entries()) {
      const question = typeof each === 'string' ? questions.find(({ id }) => id === each) : each;
      if (question === undefined) issues.push({ path: at('questions', place), message: describeUnknown('question', questions, each as string) });
      else asked.set(question.id, question);
    }
    if (stage.answersNeeded > stage.questions.length) {
      issues.push({ path: at('answersNeeded'), message: `is ${stage.answersNeeded}, but the stage asks ${stage.questions.length}; ask more or need fewer` });
    }
    const scorer = prepareRubric(stage, at, issues);
    return scorer === undefined ? undefined : { stage, scorer, questions: asked };
  });
  if (issues.length > 0) throw new HighbarError('INVALID_LOOP', 'The loop is not valid.', issues);
  return prepared.filter((stage) => stage !== undefined);
}

function prepareRubric(stage: Stage, at: (...path: (string | number)[]) => (string | number)[], issues: HighbarIssue[]): Scorer | undefined {
  const rubric = typeof stage.rubric === 'string' ? rubrics.find(({ id }) => id === stage.rubric) : stage.rubric;
  if (rubric === undefined) {
    issues.push({ path: at('rubric'), message: describeUnknown('rubric', rubrics, stage.rubric as string) });
    return undefined;
  }
  try {
    // The gate of the stage is read with the rubric, so that a dimension that it names has to be there.
    return createScorer({ rubric: stage.gate === undefined ? rubric : { ...rubric, gate: stage.gate } });
  } catch (error) {
    if (!(error instanceof HighbarError)) throw error;
    for (const { path, message } of error.issues) issues.push({ path: path[0] === 'gate' && stage.gate !== undefined ? at(...path) : at('rubric', ...path), message });
    return undefined;
  }
}

function readAnswers(value: unknown, stages: readonly PreparedStage[]): PlacedAnswer[] {
  const { value: answers, issues: faults } = readBySchema(z.array(loopAnswerSchema), value);
  const issues: HighbarIssue[] = [...faults];
  const placed: PlacedAnswer[] = [];
  const ids = new Set<string>();
  for (const [index, answer] of (answers ?? []).entries()) {
    const refuse = (field: string, message: string): void => void issues.push({ path: [index, field], message });
    if (ids.has(answer.id)) refuse('id', `"${answer.id}" is the id of an earlier answer; give it one of its own`);
    ids.add(answer.id);
    const asking = stages.filter(({ stage, questions: asked }) => asked.has(answer.question) && (answer.stage === undefined || stage.id === answer.stage));
    const [place] = asking;
    if (answer.stage !== undefined && !stages.some(({ stage }) => stage.id === answer.stage)) {
      refuse('stage', `there is no stage ${suggest(answer.stage, stages.map(({ stage }) => stage.id), nearestName)}`);
    } else if (place === undefined) {
      const all = stages.flatMap(({ stage, questions: asked }) => (answer.stage === undefined || stage.id === answer.stage ? [...asked.keys()] : []));
      refuse('question', `no stage asks ${suggest(answer.question, all, nearestName)}`);
    } else if (asking.length > 1) {
      refuse('stage', `is missing; ${asking.map(({ stage }) => `"${stage.id}"`).join(' and ')} both ask "${answer.question}", so say which it is`);
    } else placed.push({ answer, place });
  }
  if (issues.length > 0) throw new HighbarError('INVALID_ANSWER', 'The answers of the loop are not valid.', issues);
  return placed;
}

function readRatings(value: unknown, answers: readonly PlacedAnswer[]): Rating[] {
  const { value: ratings, issues: faults } = readBySchema(z.array(ratingSchema), value);
  const issues: HighbarIssue[] = [...faults];
  const seen = new Set<string>();
  for (const [index, { answer, rater, scores }] of (ratings ?? []).entries()) {
    const place = answers.find((each) => each.answer.id === answer)?.place;
    if (place === undefined) {
      issues.push({ path: [index, 'answer'], message: `there is no answer ${suggest(answer, answers.map((each) => each.answer.id), nearestName)}` });
      continue;
    }
    const key = JSON.stringify([answer, rater]);
    if (seen.has(key)) issues.push({ path: [index, 'rater'], message: `"${rater}" rated "${answer}" already; keep one of the two ratings` });
    seen.add(key);
    issues.push(...findScoreFaults(scores, place.scorer, [index, 'scores']));
  }
  if (issues.length > 0) throw new HighbarError('INVALID_RATING', 'The ratings are not valid.', issues);
  return ratings ?? [];
}

function findScoreFaults(scores: Rating['scores'], { rubric }: Scorer, path: (string | number)[]): HighbarIssue[] {
  const { min, max } = rubric.scale;
  return Object.entries(scores).flatMap(([dimension, score]): HighbarIssue[] => {
    if (!rubric.dimensions.some(({ id }) => id === dimension)) {
      return [{ path: [...path, dimension], message: `the rubric "${rubric.id}" has no dimension ${suggest(dimension, rubric.dimensions.map(({ id }) => id), nearestName)}` }];
    }
    if (score !== null && (score < min || score > max)) return [{ path: [...path, dimension], message: `is ${score}, off the scale of ${min} to ${max}; correct it` }];
    return [];
  });
}

function judge(place: PreparedStage, answers: readonly PlacedAnswer[], ratings: readonly Rating[], { combine }: Loop): StageReport {
  const { stage, scorer, questions: asked } = place;
  const rated = answers.map(({ answer }): RatedAnswer => {
    const { id, question: questionId, text, mode, verbatim } = answer;
    const question = parseOrThrow(questionSchema, asked.get(questionId), 'INVALID_QUESTION', 'The question is not valid.');
    const given = { id, ...(mode === undefined ? {} : { mode }), ...(verbatim === undefined ? {} : { verbatim }) };
    const report = text === undefined ? null : scorer.score({ question, answer: { ...given, text } });
    const own = ratings.filter((rating) => rating.answer === id);
    return { id, question: questionId, report, dimensions: combineRatings(scorer.rubric.dimensions, report?.dimensions, own, combine) };
  });
  const facts = { rubric: scorer.rubric, gate: scorer.rubric.gate, combine, answers: rated, answersNeeded: stage.answersNeeded };
  return { id: stage.id, title: stage.title, ...scoreStage(facts), answers: rated, unscored: [] };
}

function notReached({ stage, scorer }: PreparedStage, answers: readonly PlacedAnswer[], ended: StageReport): StageReport {
  return {
    id: stage.id,
    title: stage.title,
    status: 'not-reached',
    reasons: [`The loop ended at ${ended.title}.`],
    answers: [],
    dimensions: scorer.rubric.dimensions.map(({ id, title, weight }) => ({ id, title, weight, score: null })),
    overall: null,
    gate: null,
    unscored: answers.map(({ answer }) => answer.id),
  };
}

function summarize(loop: Loop, stages: StageReport[], ended: StageReport | undefined): LoopReport {
  const open = stages.filter(({ status }) => status === 'incomplete');
  const outcome = ended !== undefined ? 'stop' : open.length > 0 ? 'incomplete' : 'advance';
  const shortfalls = ended?.gate == null ? [] : shortfallsOf(ended.gate, ended.dimensions).sort((a, b) => (b.missing ?? 0) - (a.missing ?? 0));
  const reasons =
    ended !== undefined
      ? ended.reasons.map((reason) => `${ended.title}: ${reason}`)
      : open.length > 0
        ? open.flatMap(({ title, reasons: why }) => why.map((reason) => `${title}: ${reason}`))
        : ['Every stage was passed.'];
  return {
    versions: { engine: engineVersion, loop: { id: loop.id, version: loop.version } },
    title: loop.title,
    outcome,
    reasons,
    stoppedAt: ended === undefined ? null : { stage: ended.id, title: ended.title, shortfalls },
    stages,
    review: stages.flatMap(({ title, answers }) =>
      answers.flatMap(({ id, dimensions }) =>
        dimensions.flatMap((dimension) =>
          dimension.review ? [`${title}, ${id}: raters of ${dimension.title} are ${dimension.spread ?? 0} points apart; somebody should look.`] : [],
        ),
      ),
    ),
  };
}

/** A form for a panel: the answers that a loop asks for, without their texts, and a rating of each by each person, still empty. */
export interface PanelForm {
  /** An answer to each question of each stage, named `stage/question`. */
  readonly answers: LoopAnswer[];
  /** A rating of each answer by each rater, with null for every dimension of the stage's rubric. */
  readonly ratings: Rating[];
}

/**
 * Makes the form in which people alone rate a loop. Fill in the scores (null is "not rated"), leave out questions that were not asked, and
 * give it to `scoreLoop` with the loop: `scoreLoop({ loop, ...form })`. Answers are named after stage and question.
 *
 * @param raters who rates, in order
 * @throws HighbarError `INVALID_LOOP`, `UNKNOWN_LOOP`, or `INVALID_INPUT` without any rater.
 */
export function createPanelForm(loop: ScoreLoopInput['loop'], raters: readonly string[]): PanelForm {
  const names = parseOrThrow(z.array(ratingSchema.shape.rater).min(1, 'names nobody; give the names of those who rate'), raters, 'INVALID_INPUT', 'The raters are not valid.');
  const form: PanelForm = { answers: [], ratings: [] };
  for (const { stage, scorer, questions: asked } of prepareStages(readLoop(loop))) {
    const scores = (): Rating['scores'] => Object.fromEntries(scorer.rubric.dimensions.map(({ id }) => [id, null]));
    for (const question of asked.keys()) {
      const id = `${stage.id}/${question}`;
      form.answers.push({ id, stage: stage.id, question });
      form.ratings.push(...names.map((rater) => ({ answer: id, rater, scores: scores() })));
    }
  }
  return form;
}
