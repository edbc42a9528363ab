/** A linear model as stored: its intercept, and "feature:weight" pairs, features by their place in the list of names, in base 36. */
export type StoredModel = readonly [intercept: number, weights: string];

/** What the classifier of one check has learned. */
export interface StoredClassifier {
  /** Of one sentence. */
  readonly sentence: StoredModel;
  /** Of the whole answer; only where the classifier has a say in the decision. */
  readonly answer?: StoredModel;
  /** How what is known is combined into log odds; without it the rules decide alone, and the sentences are ranked as evidence only. */
  readonly combine?: Combination;
}

/** Weights of the log odds that a check's signal is present. */
export interface Combination {
  /** Log odds of an answer with ordinary scores, in which the rules find nothing. */
  readonly intercept: number;
  /** Ordinary scores, which are taken off: of the best sentence, of the second best, of the whole answer. */
  readonly means: readonly [best: number, second: number, answer: number];
  /** Weights of these scores. */
  readonly weights: readonly [best: number, second: number, answer: number];
  /** Weight of what the rules found: 1 for present, 0.6 for partial, else 0. */
  readonly found: number;
  /** Added where the rules found it present in full. */
  readonly full: number;
  /** Added for what the rules found, the more the shorter the answer: in few words there is little for them to mistake. */
  readonly short: number;
}

/** All classifiers, as written by `npm run train`. */
export interface ClassifierData {
  /** Probability from which a signal counts. */
  readonly threshold: number;
  /** Names of the features that have a weight, separated by tabs. */
  readonly features: string;
  readonly checks: Readonly<Record<string, StoredClassifier>>;
}

/** The weights of one feature: for each of `checks`, by place, its weight for a sentence or for the answer. */
interface FeatureWeights {
  readonly checks: number[];
  readonly weights: number[];
}

/** Classifiers ready to run. */
export interface Classifiers {
  readonly threshold: number;
  readonly checks: readonly string[];
  readonly place: ReadonlyMap<string, number>;
  readonly combinations: readonly (Combination | undefined)[];
  readonly sentence: LinearModels;
  readonly answer: LinearModels;
  /** Annotations that its features are made of, by name. */
  readonly annotations: ReadonlySet<string>;
}

/** A linear model for each check, turned over: by feature, so that a text looks up each of its features once. */
export interface LinearModels {
  readonly intercepts: Float64Array;
  readonly byFeature: ReadonlyMap<string, FeatureWeights>;
}

const nothing: StoredModel = [0, ''];

/** Unpacks the stored classifiers. */
export function decodeClassifiers(data: ClassifierData): Classifiers {
  const names = data.features.split('\t');
  const entries = Object.entries(data.checks);
  return {
    threshold: data.threshold,
    checks: entries.map(([id]) => id),
    place: new Map(entries.map(([id], place) => [id, place])),
    combinations: entries.map(([, { combine }]) => combine),
    sentence: turnOver(names, entries.map(([, { sentence }]) => sentence)),
    answer: turnOver(names, entries.map(([, { answer = nothing }]) => answer)),
    annotations: new Set(names.filter((name) => name.includes('|')).map((name) => name.slice(name.startsWith('!') ? 1 : 0, name.indexOf('|')))),
  };
}

function turnOver(names: readonly string[], stored: readonly StoredModel[]): LinearModels {
  const byFeature = new Map<string, FeatureWeights>();
  for (const [place, [, weights]] of stored.entries()) {
    if (weights === '') continue;
    for (const pair of weights.split(' ')) {
      const colon = pair.indexOf(':');
      const name = names[Number.parseInt(pair.slice(0, colon), 36)]!;
      let entry = byFeature.get(name);
      if (entry === undefined) byFeature.set(name, (entry = { checks: [], weights: [] }));
      entry.checks.push(place);
      entry.weights.push(Number(pair.slice(colon + 1)));
    }
  }
  return { intercepts: Float64Array.from(stored, ([intercept]) => intercept), byFeature };
}
