import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { readLabelledAnswers, type LabelledAnswer } from '../labelled-answers.ts';
import { advances, dimensionIds, type Prediction } from '../prediction.ts';

/**
 * A bag-of-words logistic regression for each signal (natural's), trained on the train rows. A dimension is the mean rating of
 * the ten train rows with the most signals in common. Training takes minutes and never
 * depends on highbar, so its answers are kept in a file: `tsx test/validity/baselines/bag-of-words.ts` writes it anew.
 */
const path = fileURLToPath(new URL('../../../fixtures/labelled/bag-of-words.json', import.meta.url));

/** Most frequent stems used: the classifier's cost grows with their number. */
const vocabularySize = 250;

interface Classifier {
  addDocument(words: readonly string[], label: string): void;
  train(): void;
  classify(words: readonly string[]): string;
}

function train(rows: readonly LabelledAnswer[], targets: readonly LabelledAnswer[]): Record<string, string[]> {
  const require = createRequire(import.meta.url);
  const LogisticRegressionClassifier = require('natural/lib/natural/classifiers/logistic_regression_classifier') as new () => Classifier;
  const stemmer = require('natural/lib/natural/stemmers/porter_stemmer') as { stem(word: string): string };
  const stems = (text: string): string[] => [...new Set((text.toLowerCase().match(/[a-z']+/g) ?? []).map((word) => stemmer.stem(word)))];

  const counts = new Map<string, number>();
  for (const row of rows) for (const stem of stems(row.text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const vocabulary = new Set(
    [...counts]
      .filter(([, count]) => count < rows.length * 0.7)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, vocabularySize)
      .map(([stem]) => stem),
  );
  const bag = (text: string): string[] => stems(text).filter((stem) => vocabulary.has(stem));

  const present: Record<string, string[]> = Object.fromEntries(targets.map((row) => [row.id, []]));
  for (const id of new Set(rows.flatMap((row) => Object.keys(row.signals)))) {
    const labelled = rows.filter((row) => row.signals[id] !== undefined);
    const classifier = new LogisticRegressionClassifier();
    for (const row of labelled) classifier.addDocument(bag(row.text), row.signals[id]!.present ? 'present' : 'absent');
    if (new Set(labelled.map((row) => row.signals[id]!.present)).size < 2) continue;
    classifier.train();
    for (const row of targets) if (row.signals[id] !== undefined && classifier.classify(bag(row.text)) === 'present') present[row.id]!.push(id);
    console.error(id);
  }
  return present;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const present = train(readLabelledAnswers('train'), readLabelledAnswers('check'));
  writeFileSync(path, `${JSON.stringify(present, null, 1)}\n`);
}

export function bagOfWordsBaseline(train: readonly LabelledAnswer[]): (row: LabelledAnswer) => Prediction {
  const found = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string[]>;
  return (row) => {
    const ids = new Set(found[row.id] ?? []);
    const signals = Object.fromEntries(Object.keys(row.signals).map((id) => [id, ids.has(id)]));
    const dimensions = Object.fromEntries(dimensionIds.map((dimension) => [dimension, ratingOfSimilar(train, signals, dimension)]));
    return { signals, dimensions, advances: advances(Object.values(dimensions)) };
  };
}

/** Mean rating of the ten train rows with the most signals in common. */
function ratingOfSimilar(train: readonly LabelledAnswer[], signals: Readonly<Record<string, boolean>>, dimension: string): number {
  const nearest = train
    .map((row) => ({ row, shared: Object.entries(signals).filter(([id, present]) => row.signals[id]?.present === present).length }))
    .sort((a, b) => b.shared - a.shared || (a.row.id < b.row.id ? -1 : 1))
    .slice(0, 10);
  const ratings = nearest.flatMap(({ row }) => row.dimensions[dimension]!);
  return ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
}
