import type { Document } from '../document.ts';
import type { Match, Mention } from './define-patterns.ts';

/** A stretch of text in which cues of different kinds stand together. */
export interface CueWindow<Label extends string> extends Mention {
  /** Sum of the weights, each label counted once. */
  readonly score: number;
  readonly cues: readonly Match<Label>[];
}

/**
 * Looks for stretches where several weak cues meet: one says little ("but", "cheaper"), several within a sentence or two say
 * a lot. From each cue on, those that end within `reach` words are added up, each label at its weight and once. Returns the
 * stretches that reach `threshold`, the best first, without overlaps. Linear in the number of cues for a given reach.
 */
export function weighCues<Label extends string>(
  cues: readonly Match<Label>[],
  weights: Readonly<Record<Label, number>>,
  { reach, threshold }: { readonly reach: number; readonly threshold: number },
): CueWindow<Label>[] {
  const windows: CueWindow<Label>[] = [];
  for (let from = 0; from < cues.length; from += 1) {
    const limit = cues[from]!.first + reach;
    const inside = new Map<Label, Match<Label>>();
    let score = 0;
    for (let index = from; index < cues.length && cues[index]!.first < limit; index += 1) {
      const cue = cues[index]!;
      if ((cue.last > limit && index > from) || inside.has(cue.label)) continue;
      inside.set(cue.label, cue);
      score += weights[cue.label];
    }
    if (score >= threshold) {
      const kept = [...inside.values()];
      windows.push({ first: kept[0]!.first, last: Math.max(...kept.map((cue) => cue.last)), score, cues: kept });
    }
  }
  const chosen: CueWindow<Label>[] = [];
  for (const window of windows.sort((a, b) => b.score - a.score || a.last - a.first - (b.last - b.first) || a.first - b.first)) {
    if (chosen.length >= mostWindows) break;
    if (chosen.every((other) => window.last <= other.first || window.first >= other.last)) chosen.push(window);
  }
  return chosen;
}

/** Number of content words to which counts are scaled. */
const usualLength = 150;
const shortest = 60;

/**
 * Adds up the cues of a whole document: the sum of `points(label) * ln(1 + count)`. Counts are scaled to a usual length, by the
 * square root for cues that say something each time, and fully (`perLength`) for words that any long text has: so saying more
 * is worth something, and saying the same at twice the length is not. The points are rounded coefficients of a logistic fit,
 * so that a sum (with the check's constant) above 0 speaks for the signal and its size is the logarithm of the odds.
 */
export function tallyCues<Label extends string>(
  document: Document,
  cues: readonly Match<Label>[],
  points: Readonly<Record<Label, number>>,
  { perLength = false }: { readonly perLength?: boolean } = {},
): number {
  const ratio = usualLength / Math.max(document.words.length, shortest);
  const scale = perLength ? ratio : Math.sqrt(ratio);
  const counts = new Map<Label, number>();
  for (const { label } of cues) counts.set(label, (counts.get(label) ?? 0) + 1);
  let sum = 0;
  for (const [label, count] of counts) sum += points[label] * Math.log1p(count * scale);
  return sum;
}

/** Two readings as one, in order of position. */
export function mergeCues<A extends string, B extends string>(one: readonly Match<A>[], other: readonly Match<B>[]): Match<A | B>[] {
  return [...one, ...other].sort((a, b) => a.first - b.first || a.last - b.last);
}

/** How sure a check may be of a tally: 0.5 at the border, rising with the distance, never certain. */
export function confidenceOf(tally: number): number {
  return Math.round(Math.min(0.9, 0.5 + Math.abs(tally) / 5) * 100) / 100;
}

/** More passages than anybody reads; a bound so that choosing stays linear. */
const mostWindows = 12;

/** What of a window to quote: all of it where that is short enough, else its weightiest cues. */
export function passagesOf<Label extends string>(document: Document, window: CueWindow<Label>, weights: Readonly<Record<Label, number>>, most = 22): Mention[] {
  const { words } = document;
  const oneSentence = words[window.first]!.sentence === words[window.last - 1]!.sentence;
  if (oneSentence && window.last - window.first <= most) return [window];
  const heaviest = Math.max(...window.cues.map(({ label }) => weights[label]));
  return window.cues
    .filter(({ label }) => weights[label] >= heaviest * 0.6)
    .sort((a, b) => weights[b.label] - weights[a.label] || b.last - b.first - (a.last - a.first))
    .slice(0, 2);
}
