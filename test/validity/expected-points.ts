import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { spearmanCorrelation, type Statistic } from '../../src/agreement/index.ts';
import { coversPoints } from '../../src/checks/covers-points.ts';
import { createDocument } from '../../src/document/document.ts';

/**
 * The human scores that `covers-points` is measured on: short answers on communication networks (repository SebOchs/SAF, MIT; Filighera
 * et al., ACL 2022; the training part). They are no part of this repository.
 */
const source = fileURLToPath(new URL('../../../shared/external/saf-train.jsonl', import.meta.url));
const figuresFile = fileURLToPath(new URL('./expected-points.json', import.meta.url));

interface ScoredAnswer {
  readonly question_id: string;
  readonly question: string;
  readonly reference: readonly string[];
  readonly answer: string;
  readonly score: number;
}

/** What was measured for one question. */
export interface PointFigures {
  readonly question: string;
  readonly answers: number;
  readonly points: number;
  /** Spearman of the share of points made with the human score. */
  readonly coversPoints: number;
  /** Spearman of the number of words with the human score. */
  readonly words: number;
}

/** Whether the human scores are at hand. */
export const hasScoredAnswers = (): boolean => existsSync(source);

/** The figures as last measured; they stand in the repository, the answers don't. */
export const readPointFigures = (): readonly PointFigures[] => JSON.parse(readFileSync(figuresFile, 'utf8')) as PointFigures[];

export const pointFiguresFile = figuresFile;

/** Measures the check on the human scores, question by question. */
export function measurePoints(): PointFigures[] {
  const rows = readFileSync(source, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as ScoredAnswer);
  const questions = new Map<string, ScoredAnswer[]>();
  for (const row of rows) questions.set(row.question_id, [...(questions.get(row.question_id) ?? []), row]);
  const check = coversPoints.configure();
  return [...questions].map(([question, answers]) => {
    const expectedPoints = splitPoints(answers[0]!.reference);
    const shares = answers.map(({ question: prompt, answer }) => {
      const result = check(createDocument({ id: question, kind: 'technical', prompt, expectedPoints }, { text: answer, mode: 'written' }));
      return result.measure?.value ?? 0;
    });
    const scores = answers.map(({ score }) => score);
    return {
      question,
      answers: answers.length,
      points: expectedPoints.length,
      coversPoints: rounded(spearmanCorrelation(shares, scores)),
      words: rounded(spearmanCorrelation(answers.map(({ answer }) => answer.split(/\s+/).filter(Boolean).length), scores)),
    };
  });
}

/** A reference answer as points: its lines, and the sentences in them. */
export function splitPoints(reference: readonly string[]): string[] {
  return reference
    .join('\n')
    .split(/\n|(?<=[.!?;]) +(?=[A-Z0-9])/)
    .map((point) => point.replace(/^[\s\-•●○*]+/, '').trim())
    .filter((point) => /\p{L}/u.test(point));
}

const rounded = (statistic: Statistic): number => (statistic.status === 'defined' ? Math.round(statistic.value * 1000) / 1000 : 0);

/** Mean over the questions, each with the weight of its answers. */
export function meanOf(figures: readonly PointFigures[], of: (figure: PointFigures) => number): number {
  const answers = figures.reduce((sum, figure) => sum + figure.answers, 0);
  return figures.reduce((sum, figure) => sum + of(figure) * figure.answers, 0) / answers;
}
