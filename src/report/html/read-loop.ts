import { HighbarError, type HighbarIssue } from '../../schema/highbar-error.ts';
import type { Loop, Stage } from '../../schema/loop.ts';
import type { LoopReport, RatedAnswer, StageReport } from '../../schema/loop-report.ts';
import type { Question } from '../../schema/question.ts';
import type { Report } from '../../schema/report.ts';
import type { Rubric } from '../../schema/rubric.ts';
import { readSheet } from './read-sheet.ts';
import type { Sheet } from './sheet.ts';

/** The report of a loop with what its page can show beyond it. */
export interface HtmlLoop {
  /** What `scoreLoop` gives. */
  readonly report: LoopReport;
  /** The loop that was scored, for what its stages are for, what is asked in them, and the anchors of its rubrics. */
  readonly loop?: Loop | undefined;
  /** The answers as they were scored, for their evidence to be marked in them. */
  readonly answers?:
    | readonly {
        /** Identifier of the answer. */
        readonly id: string;
        /** Its text; an answer that people alone rated has none. */
        readonly text?: string | undefined;
      }[]
    | undefined;
  /** The rubrics that the loop names by id; others may be among them. */
  readonly rubrics?: readonly Rubric[] | undefined;
  /** The questions that the loop names by id; others may be among them. */
  readonly questions?: readonly Question[] | undefined;
}

/** An answer of a stage on its way to a page. */
export interface AnswerEntry {
  readonly answer: RatedAnswer;
  /** The words of its question, where they are known. */
  readonly prompt: string | undefined;
  /** Its report; undefined where people alone rated it. */
  readonly sheet: Sheet | undefined;
}

/** A stage on its way to a page. */
export interface StageEntry {
  readonly stage: StageReport;
  /** Identifier of its part of the page. */
  readonly name: string;
  readonly description: string | undefined;
  readonly minutes: number | undefined;
  readonly rubric: Rubric | undefined;
  readonly scale: Report['scale'] | undefined;
  readonly answers: readonly AnswerEntry[];
}

/**
 * Puts the report of a loop together with what is known beyond it.
 *
 * @throws HighbarError `INVALID_INPUT` for a loop, an answer, a text or a rubric that is not what the report was made of.
 */
export function readLoopEntries({ report, loop, answers = [], rubrics = [], questions = [] }: HtmlLoop): StageEntry[] {
  const issues = [...findLoopFaults(report, loop), ...findAnswerFaults(report, answers)];
  let count = 0;
  const entries = report.stages.map((stage, index): StageEntry => {
    const declared = loop?.stages.find(({ id }) => id === stage.id);
    const rubric = findRubric(declared, rubrics);
    const read = stage.answers.map((answer): AnswerEntry => {
      const prompt = answer.report?.question.prompt ?? findPrompt(answer.question, declared, questions);
      if (answer.report === null) return { answer, prompt, sheet: undefined };
      count += 1;
      const at = answers.findIndex(({ id }) => id === answer.id);
      const { sheet, issues: found } = readSheet({ report: answer.report, text: answers[at]?.text, rubric }, { prefix: `a${count}-`, level: 3 });
      issues.push(...found.map(({ path, message }) => ({ path: path[0] === 'text' ? ['answers', at, ...path] : ['loop', 'stages', index, ...path], message })));
      return { answer, prompt, sheet };
    });
    const scale = rubric?.scale ?? stage.answers.find((answer) => answer.report !== null)?.report?.scale;
    return { stage, name: `s${index + 1}`, description: declared?.description, minutes: declared?.minutes, rubric, scale, answers: read };
  });
  if (issues.length > 0) throw new HighbarError('INVALID_INPUT', 'The page cannot be made.', issues);
  return entries;
}

function findLoopFaults({ versions }: LoopReport, loop: Loop | undefined): HighbarIssue[] {
  const { id, version } = versions.loop;
  if (loop === undefined || (loop.id === id && loop.version === version)) return [];
  return [{ path: ['loop'], message: `is ${loop.id} ${loop.version}, and the report was made of ${id} ${version}; give that one, or leave it out` }];
}

function findAnswerFaults({ stages }: LoopReport, answers: NonNullable<HtmlLoop['answers']>): HighbarIssue[] {
  const known = new Set(stages.flatMap((stage) => [...stage.answers.map(({ id }) => id), ...stage.unscored]));
  return answers.flatMap(({ id }, index) => (known.has(id) ? [] : [{ path: ['answers', index, 'id'], message: 'is that of no answer in the report; give the answers that were scored' }]));
}

function findRubric(stage: Stage | undefined, rubrics: readonly Rubric[]): Rubric | undefined {
  return typeof stage?.rubric === 'string' ? rubrics.find(({ id }) => id === stage.rubric) : stage?.rubric;
}

function findPrompt(id: string, stage: Stage | undefined, questions: readonly Question[]): string | undefined {
  const own = (stage?.questions ?? []).filter((question) => typeof question !== 'string');
  return [...own, ...questions].find((question) => question.id === id)?.prompt;
}
