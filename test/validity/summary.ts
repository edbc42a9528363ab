import type { Report } from '../../src/index.ts';
import { bagOfWordsBaseline } from './baselines/bag-of-words.ts';
import { keywordBaseline } from './baselines/keywords.ts';
import { wordCountBaseline } from './baselines/word-count.ts';
import { readLabelledAnswers, type LabelledAnswer } from './labelled-answers.ts';
import { readPointFigures } from './expected-points.ts';
import { measure, type Figures, type Scored } from './measure.ts';
import { renderPoints } from './render-points.ts';
import { scoreRows, toPrediction } from './predict.ts';
import type { Prediction } from './prediction.ts';
import { macroNote, renderBreakdown, renderChecks, renderDimensions, renderOverview, type Named } from './render-summary.ts';

const pair = (rows: readonly LabelledAnswer[], predict: (row: LabelledAnswer, index: number) => Prediction): Scored[] =>
  rows.map((row, index) => ({ row, prediction: predict(row, index) }));

const pairReports = (rows: readonly LabelledAnswer[], reports: readonly Report[]): Scored[] => pair(rows, (_, index) => toPrediction(reports[index]!));

function breakdown(scored: readonly Scored[], title: string, part: (row: LabelledAnswer) => string): Named[] {
  const names = [...new Set(scored.map(({ row }) => part(row)))].sort();
  return names.map((name) => ({ name: `${title}: ${name}`, figures: measure(scored.filter(({ row }) => part(row) === name)) }));
}

/** Bands of length, in words. */
export function lengthBand(row: LabelledAnswer): string {
  const words = row.text.split(/\s+/).filter(Boolean).length;
  return words < 110 ? 'short (under 110 words)' : words <= 240 ? 'middle' : 'long (over 240 words)';
}

/** What a recogniser without punctuation would make of a text: figures keep their points and signs. */
function strip(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<!\d)[.,:]|[.,:](?!\d)|[;!?"“”„«»()[\]*#_…]|(?<=\s)[-–—]+(?=\s)|—/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Everything that the validity report says: figures and their rendering. */
export function summarize(): { readonly train: Figures; readonly check: Figures; readonly parts: readonly Named[]; readonly markdown: string } {
  const trainRows = readLabelledAnswers('train');
  const checkRows = readLabelledAnswers('check');
  const trainScored = pairReports(trainRows, scoreRows(trainRows));
  const checkScored = pairReports(checkRows, scoreRows(checkRows));
  const train = measure(trainScored);
  const check = measure(checkScored);
  const wordCount = wordCountBaseline(trainRows);
  const overview = renderOverview([
    { name: '**highbar**, check rows', figures: check },
    { name: 'word count alone, check rows', figures: measure(pair(checkRows, wordCount)) },
    { name: 'keyword per check, check rows', figures: measure(pair(checkRows, keywordBaseline)) },
    { name: 'bag-of-words regression, check rows', figures: measure(pair(checkRows, bagOfWordsBaseline(trainRows))) },
    { name: '**highbar**, train rows', figures: train },
    { name: 'word count alone, train rows', figures: measure(pair(trainRows, wordCount)) },
    { name: 'keyword per check, train rows', figures: measure(pair(trainRows, keywordBaseline)) },
  ]);
  const all = [...trainScored, ...checkScored];
  const written = [...trainRows, ...checkRows].filter(({ mode }) => mode === 'written');
  const stripped = written.map((row) => ({ ...row, text: strip(row.text), mode: 'spoken' as const }));
  const parts = [
    ...breakdown(all, 'mode', (row) => row.mode),
    { name: 'mode: written, with punctuation and capitals taken away', figures: measure(pairReports(written, scoreRows(stripped))) },
    ...breakdown(all, 'kind', (row) => row.question.kind),
    ...breakdown(all, 'length', lengthBand),
    ...breakdown(all, 'writer', (row) => row.writer),
  ];
  const markdown = `# How far the scores can be trusted
Written by \`npm run validity\`; a test holds it true. The labelled answers and their readers are described in
\`fixtures/labelled/README.md\`: writers and readers are language models, so agreement shows that a check follows its
definition, not that it predicts hiring. The rules were developed and the classifiers trained on the train rows; the check rows were run for
these figures only, so the gap between the two is the measure of over-fitting. What rules and classifiers are worth on writers left out is in
[test/classifiers](../classifiers/README.md), check by check.

## Scorers side by side
${macroNote} Evidence is the share of true positives whose evidence overlaps a reader's quote. QWK is the quadratic-weighted
kappa of a dimension with the mean reader; verdict is the share of answers on which the gate agrees with the readers' ratings;
the last column is the correlation of the mean score with the word count. The train rows of the baselines are their own
training rows.

${overview}

## Dimensions
${renderDimensions(train, check)}

## Checks
P is precision, R recall, MCC the Matthews correlation; kappa is that with the readers' majority, readers' is Fleiss' kappa among
the three readers. A dash stands where a statistic does not exist, for want of positives.

${renderChecks(train, check)}

${renderPoints(readPointFigures())}

## Parts of the rows, train and check together
${renderBreakdown(parts)}
`;
  return { train, check, parts, markdown };
}
