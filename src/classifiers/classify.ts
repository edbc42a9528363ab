import { declaredAnnotations, defineAnnotation, type Annotation } from '../document/document.ts';
import { decodeClassifiers, type Classifiers, type LinearModels } from './decode.ts';
import { damp, readFeatures, type Features } from './features.ts';
import { models } from './models.ts';

/** What the linear models say of an answer, for each check by its place. */
export interface Scores {
  /** Score of the whole answer. */
  readonly answer: Float64Array;
  /** Scores of each sentence. */
  readonly sentences: readonly Float64Array[];
}

/** Twice the unit vector: the scale that the models were trained on. */
const scale = 2;

let unpacked: Classifiers | undefined;
let annotations: readonly Annotation<unknown>[] = [];
let declaredThen = -1;

/** The built-in classifiers, unpacked on first use. */
export function classifiers(): Classifiers {
  return (unpacked ??= decodeClassifiers(models));
}

function usedAnnotations(): readonly Annotation<unknown>[] {
  const declared = declaredAnnotations();
  if (declared.length !== declaredThen) {
    const { annotations: names } = classifiers();
    annotations = declared.filter(({ id }) => names.has(id));
    declaredThen = declared.length;
  }
  return annotations;
}

/** The scores of all classifiers, computed in one pass over the features. */
export const classifierScores = defineAnnotation('scores of classifiers', (document): Scores => {
  const found = readFeatures(document, usedAnnotations());
  const { answer, sentence } = classifiers();
  return scoreFeatures(found, answer, sentence);
});

/** Scores of features by linear models. */
function scoreFeatures(found: Features, answer: LinearModels, sentence: LinearModels): Scores {
  const whole = Float64Array.from(answer.intercepts);
  for (const [name, count] of found.counts) add(whole, answer, name, answerValue(count, found.norm));
  return {
    answer: whole,
    sentences: found.sentences.map(({ names, words }) => {
      const scores = Float64Array.from(sentence.intercepts);
      const value = sentenceValue(words);
      for (const name of names) add(scores, sentence, name, value);
      return scores;
    }),
  };
}

/** Value of a feature in the vector of an answer. */
export const answerValue = (count: number, norm: number): number => (norm === 0 ? 0 : (scale * damp(count)) / norm);

/** Value of a feature in the vector of a sentence. */
export const sentenceValue = (words: number): number => (words === 0 ? 0 : scale / Math.sqrt(words));

function add(scores: Float64Array, { byFeature }: LinearModels, name: string, value: number): void {
  const entry = byFeature.get(name);
  if (entry === undefined) return;
  for (let at = 0; at < entry.checks.length; at += 1) scores[entry.checks[at]!]! += entry.weights[at]! * value;
}
