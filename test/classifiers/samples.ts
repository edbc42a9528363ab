import { checks } from '../../src/checks/index.ts';
import { answerValue, sentenceValue } from '../../src/classifiers/classify.ts';
import { readFeatures } from '../../src/classifiers/features.ts';
import { createDocument, declaredAnnotations } from '../../src/document/document.ts';
import type { CheckStatus } from '../../src/schema/check-result.ts';
import type { SparseRow } from './fit-ridge.ts';
import type { TrainingText } from './training-texts.ts';

/** An answer as the training sees it. */
export interface Sample {
  readonly text: TrainingText;
  /** Where its sentences stand. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  /** Content words. */
  readonly words: number;
  /** What the rules alone find, by check. */
  readonly statuses: ReadonlyMap<string, CheckStatus>;
  /** Features of the whole answer. */
  readonly answerRow: SparseRow;
  readonly sentenceRows: readonly SparseRow[];
}

/** A feature has to occur in so many answers. */
const fewestAnswers = 4;

/** Answers as rows of features, the names of the columns, and what makes such rows of other answers; rules are run for the checks given. */
export function readSamples(texts: readonly TrainingText[], ruled = checks.map(({ id }) => id as string)): {
  readonly samples: Sample[];
  readonly names: string[];
  readonly read: (text: TrainingText) => Sample;
} {
  // The lexicons are left out: a document reads them only as far as patterns need them, and their words are features themselves.
  const annotations = declaredAnnotations().filter(({ id }) => !id.startsWith('lexicon '));
  const runs = checks.filter(({ id }) => ruled.includes(id)).map((check) => [check.id as string, check.configure()] as const);
  const readText = (text: TrainingText) => {
    const document = createDocument(text.question, { text: text.text, mode: text.mode });
    const statuses = new Map(runs.filter(([id]) => id in text.labels).map(([id, run]) => [id, run(document).status]));
    return { text, document, statuses, features: readFeatures(document, annotations) };
  };
  const read = texts.map(readText);
  const answersWith = new Map<string, number>();
  for (const { features } of read) {
    const own = new Set([...features.counts.keys(), ...features.sentences.flatMap(({ names }) => [...names])]);
    for (const name of own) answersWith.set(name, (answersWith.get(name) ?? 0) + 1);
  }
  const names = [...answersWith].filter(([, count]) => count >= fewestAnswers).map(([name]) => name).sort();
  const columns = new Map(names.map((name, index) => [name, index]));
  const toRow = (entries: readonly (readonly [string, number])[]): SparseRow => {
    const known = entries.filter(([name]) => columns.has(name));
    return { columns: known.map(([name]) => columns.get(name)!), values: known.map(([, value]) => value) };
  };
  const toSample = ({ text, document, statuses, features }: ReturnType<typeof readText>): Sample => ({
    text,
    sentences: document.sentences,
    words: document.words.length,
    statuses,
    answerRow: toRow(Array.from(features.counts, ([name, count]) => [name, answerValue(count, features.norm)] as const)),
    sentenceRows: features.sentences.map(({ names: own, words }) => toRow(Array.from(own, (name) => [name, sentenceValue(words)] as const))),
  });
  return { samples: read.map(toSample), names, read: (text) => toSample(readText(text)) };
}
