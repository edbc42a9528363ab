import { meanOf, type PointFigures } from './expected-points.ts';

/** The section of the validity report on `covers-points`. */
export function renderPoints(figures: readonly PointFigures[]): string {
  const answers = figures.reduce((sum, figure) => sum + figure.answers, 0);
  const mean = (of: (figure: PointFigures) => number): string => meanOf(figures, of).toFixed(2);
  const rows = [...figures].sort((a, b) => b.coversPoints - a.coversPoints || (a.question < b.question ? -1 : 1));
  return `## Expected points against human scores
\`covers-points\` on ${answers} answers to ${figures.length} questions on communication networks, scored by people from 0 to 1 (SebOchs/SAF, Filighera et
al., ACL 2022; not shipped). Each reference answer is split into points at its lines and sentences, without synonyms. The figure is
Spearman's correlation of the share of points made with the human score within a question; the mean weighs questions by their answers.
Its constants were set by reasoning and looked at once on these answers, where none of them moved the mean by more than 0.02. One choice
was made here: unlike other checks it takes recitals and the question's own wording for claims, since a question of fact asks for
definitions; with those two scopes left out the mean was 0.30 and 0.36.

| question | answers | points | covers-points | word count alone |
| --- | --: | --: | --: | --: |
| **mean** | ${answers} | – | **${mean(({ coversPoints }) => coversPoints)}** | ${mean(({ words }) => words)} |
${rows.map(({ question, answers: of, points, coversPoints, words }) => `| ${question} | ${of} | ${points} | ${coversPoints.toFixed(2)} | ${words.toFixed(2)} |`).join('\n')}`;
}
