import { createDocument, type Annotation, type Document } from '../../src/document/document.ts';
import type { Match } from '../../src/document/patterns/define-patterns.ts';
import { tallyCues } from '../../src/document/patterns/weigh-cues.ts';
import { isWeighed } from '../../src/document/annotations/denials.ts';
import { reckoning } from '../../src/document/annotations/reckoning.ts';
import { economics } from '../../src/document/annotations/economics.ts';
import { exchanges } from '../../src/document/annotations/exchanges.ts';
import { indirectEffects } from '../../src/document/annotations/indirect-effects.ts';
import { locality } from '../../src/document/annotations/locality.ts';
import { options } from '../../src/document/annotations/options.ts';
import { stances } from '../../src/document/annotations/stances.ts';
import { readLabelledAnswers, type LabelledAnswer } from './labelled-answers.ts';

/**
 * Prints the points that the checks of judgment give to their cues: `tsx test/validity/fit-cue-points.ts`. A logistic fit with
 * a quadratic penalty on the answers of five writers, and its F1 on those five and on the other writers at several thresholds.
 * The checks hold these figures rounded, with a constant moved by up to 0.6 where another threshold serves both better.
 */
const writers = new Set(['a1', 'a2', 'a3', 'a4', 'a9']);
const fits: readonly (readonly [check: string, cues: Annotation<readonly Match[]>, penalty: number])[] = [
  ['trade-off', exchanges, 10],
  ['alternatives', options, 10],
  ['second-order-effect', indirectEffects, 4],
  ['economic-framing', economics, 4],
  ['localization', locality, 2],
  ['clear-stance', stances, 10],
];

interface Row {
  readonly present: boolean;
  readonly mine: boolean;
  readonly features: readonly number[];
}

function featuresOf(document: Document, cues: Annotation<readonly Match[]>, labels: readonly string[], background: readonly string[]): number[] {
  const found = document.read(cues).filter((cue) => isWeighed(document, cue));
  const one = (names: readonly string[], label: string) => Object.fromEntries(names.map((name) => [name, name === label ? 1 : 0]));
  return [
    ...labels.map((label) => tallyCues(document, found, one(labels, label))),
    ...background.map((label) => tallyCues<string>(document, document.read(reckoning), one(background, label), { perLength: true })),
  ];
}

/** Gradient descent on standardised features; returns the coefficients in the features' own units, the constant last. */
function fit(rows: readonly Row[], penalty: number): number[] {
  const width = rows[0]!.features.length;
  const columns = Array.from({ length: width }, (_, index) => rows.map((row) => row.features[index]!));
  const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / rows.length);
  const spreads = columns.map((column, index) => Math.sqrt(column.reduce((sum, value) => sum + (value - means[index]!) ** 2, 0) / rows.length) + 1e-6);
  const weights = new Array<number>(width).fill(0);
  let constant = 0;
  for (let step = 0; step < 2_000; step += 1) {
    const slopes = weights.map((weight) => (penalty * weight) / rows.length);
    let slope = 0;
    for (const { features, present } of rows) {
      const scaled = features.map((value, index) => (value - means[index]!) / spreads[index]!);
      const sum = scaled.reduce((total, value, index) => total + value * weights[index]!, constant);
      const error = (1 / (1 + Math.exp(-sum)) - (present ? 1 : 0)) / rows.length;
      scaled.forEach((value, index) => (slopes[index]! += error * value));
      slope += error;
    }
    slopes.forEach((value, index) => (weights[index]! -= 0.3 * value));
    constant -= 0.3 * slope;
  }
  const own = weights.map((weight, index) => weight / spreads[index]!);
  return [...own, constant - own.reduce((sum, weight, index) => sum + weight * means[index]!, 0)];
}

function f1(rows: readonly Row[], points: readonly number[], threshold: number): string {
  let hits = 0, wrong = 0;
  for (const { features, present } of rows) {
    const said = features.reduce((sum, value, index) => sum + value * points[index]!, points.at(-1)!) > threshold;
    if (said && present) hits += 1;
    else if (said !== present) wrong += 1;
  }
  return ((2 * hits) / (2 * hits + wrong || 1)).toFixed(2);
}

const answers = readLabelledAnswers('train');
const documents = new Map<LabelledAnswer, Document>(
  answers.map((answer) => [answer, createDocument(answer.question, { text: answer.text, mode: answer.mode })]),
);
const namesIn = (cues: Annotation<readonly Match[]>): string[] =>
  [...new Set([...documents.values()].flatMap((document) => document.read(cues).map(({ label }) => label)))].sort();
const background = namesIn(reckoning);

for (const [check, cues, penalty] of fits) {
  const labels = namesIn(cues);
  const rows = answers.flatMap((answer): Row[] => {
    const label = answer.signals[check];
    if (label === undefined) return [];
    return [{ present: label.present, mine: writers.has(answer.writer), features: featuresOf(documents.get(answer)!, cues, labels, background) }];
  });
  const points = fit(rows.filter(({ mine }) => mine), penalty);
  const named = [...labels, ...background.map((name) => `(${name})`), 'constant'].map((name, index) => `${name} ${points[index]!.toFixed(1)}`);
  console.log(`${check}: ${named.join(', ')}`);
  for (const threshold of [-0.6, -0.3, 0, 0.3]) {
    const [mine, others] = [true, false].map((which) => f1(rows.filter((row) => row.mine === which), points, threshold));
    console.log(`  above ${threshold}: F1 ${mine!} on the five writers, ${others!} on the others`);
  }
}
