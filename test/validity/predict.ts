import { createScorer, type Report } from '../../src/index.ts';
import type { LabelledAnswer } from './labelled-answers.ts';
import type { Prediction } from './prediction.ts';

/** Scores labelled answers with highbar's `netflix-pm` rubric. */
export function scoreRows(rows: readonly LabelledAnswer[], rubric: Parameters<typeof createScorer>[0]['rubric'] = 'netflix-pm'): Report[] {
  const scorer = createScorer({ rubric });
  return rows.map((row) => scorer.score({ question: row.question, answer: { id: row.id, text: row.text, mode: row.mode } }));
}

/** A report as a prediction. */
export function toPrediction(report: Report): Prediction {
  return {
    signals: Object.fromEntries(report.checks.map(({ id, status }) => [id, status === 'present' || status === 'partial'])),
    evidence: Object.fromEntries(report.checks.map(({ id, evidence }) => [id, evidence])),
    dimensions: Object.fromEntries(report.dimensions.map(({ id, score }) => [id, score])),
    advances: report.verdict.outcome === 'advance',
  };
}
