import type { Document } from '../document.ts';
import type { Match, Mention } from '../patterns/define-patterns.ts';
import { confidenceOf, mergeCues, passagesOf, tallyCues, weighCues, type CueWindow } from '../patterns/weigh-cues.ts';
import { widen, withoutOverlap } from './passages.ts';
import { passageWeights, reckoning, type Reckoning } from './reckoning.ts';

/** How a signal is weighed against how far the whole answer reckons with the world. */
export interface SignalScale<Label extends string> {
  /** What each kind of cue adds to the odds, and each kind of reckoning; rounded from a logistic fit. */
  readonly points: Readonly<Record<Label, number>>;
  readonly background: Readonly<Record<Reckoning, number>>;
  /** The constant of the fit. */
  readonly start: number;
  /** What each kind of cue adds to a passage. */
  readonly weights: Readonly<Record<Label, number>>;
  /** How many words a passage spans, and the weight from which it is one. */
  readonly reach: number;
  readonly threshold: number;
  /** The weight from which a passage tells enough, whatever the rest of the answer is like. */
  readonly telling: number;
  /** Passages that may carry the signal; all where left out. */
  readonly counts?: (window: CueWindow<Label | Reckoning>) => boolean;
}

/** A signal that was found: where, and how sure that is. */
export interface WeighedSignal {
  readonly passages: readonly Mention[];
  readonly confidence: number;
}

const settledWeights = new WeakMap<object, Readonly<Record<string, number>>>();

function allWeights<Label extends string>(scale: SignalScale<Label>): Readonly<Record<Label | Reckoning, number>> {
  let weights = settledWeights.get(scale.weights);
  if (weights === undefined) settledWeights.set(scale.weights, (weights = { ...passageWeights, ...scale.weights }));
  return weights;
}

/** Weighs the cues of a signal together with the reckoning around them; undefined where they do not make the signal. */
export function findSignal<Label extends string>(document: Document, cues: readonly Match<Label>[], scale: SignalScale<Label>): WeighedSignal | undefined {
  const { points, background, start, reach, threshold, telling, counts = () => true } = scale;
  const setting = document.read(reckoning);
  const weights = allWeights(scale);
  const tally = start + tallyCues(document, cues, points) + tallyCues(document, setting, background, { perLength: true });
  const windows = weighCues(mergeCues(cues, setting), weights, { reach, threshold }).filter(counts);
  const [best] = windows;
  if (best === undefined || (tally <= 0 && best.score < telling)) return undefined;
  const found = windows.flatMap((window) => passagesOf(document, window, weights)).map((mention) => widen(document, mention, 12, 28));
  return { passages: withoutOverlap(found), confidence: confidenceOf(Math.max(tally, 0.5)) };
}
