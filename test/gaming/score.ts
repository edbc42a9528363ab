import { createScorer, type Question, type Report } from '../../src/index.ts';
import type { LabelledAnswer } from '../validity/labelled-answers.ts';

const scorer = createScorer({ rubric: 'netflix-pm' });
const known = new Map<string, Report>();

/** Scores a text by the built-in rubric; one that was scored before is remembered. */
export function score(question: Question, text: string, mode: LabelledAnswer['mode'] = 'written'): Report {
  const key = JSON.stringify([question.id, question.kind, question.prompt, mode, text]);
  const report = known.get(key) ?? scorer.score({ question, answer: { text, mode } });
  const failed = report.checks.find(({ status }) => status === 'error');
  // A check that fails leaves its signal out, and would make the figures mean something else.
  if (failed !== undefined) throw new Error(`${failed.id}: ${failed.message.text}`);
  known.set(key, report);
  return report;
}

/** The overall score, the lowest of the scale where an answer could not be judged: who writes nothing gains nothing. */
export function overall(report: Report): number {
  return report.overall.score ?? report.scale.min;
}
