import { defineAnnotation, type Document } from '../document.ts';
import type { Mention } from '../patterns/define-patterns.ts';
import { activities, type Activity, type ActivityKind } from './activities.ts';
import { substance, substanceWithin } from './substance.ts';

/** How far the answer is made of work named as work, with what it holds besides taken off. Units are cues per 100 words. */
export interface Busyness {
  /** Research, documents and meetings; above 0 where they outweigh the substance. */
  readonly activity: number;
  /** Tasks, dates and launch steps. */
  readonly schedule: number;
  /** Number of research, document and meeting cues. */
  readonly count: number;
  /** Number of schedule cues. */
  readonly steps: number;
}

// Weights by kind, fitted on the labelled answers in steps of a few tenths; the agreement is flat around them.
const forActivity: Readonly<Record<ActivityKind, number>> = { research: 1, deliverable: 1, ceremony: 1, plan: 0.3, busy: 0.5 };
const forSchedule: Readonly<Record<ActivityKind, number>> = { research: 0.3, deliverable: 0.5, ceremony: 0.5, plan: 1, busy: 0.2 };
const countsAsActivity: Readonly<Record<ActivityKind, number>> = { research: 1, deliverable: 1, ceremony: 1, plan: 0, busy: 0.5 };

/** Weighs the work named against what the answer holds besides. */
export const busyness = defineAnnotation('busyness', (document): Busyness => {
  const found = document.read(activities);
  const { perHundred } = document.read(substance);
  const perWord = document.words.length === 0 ? 0 : 100 / document.words.length;
  const sum = (weights: Readonly<Record<ActivityKind, number>>): number => found.reduce((total, { kind }) => total + weights[kind], 0);
  return {
    activity: sum(forActivity) * perWord - 0.3 * perHundred,
    schedule: sum(forSchedule) * perWord - 0.6 * perHundred,
    count: sum(countsAsActivity),
    steps: found.filter(({ kind }) => kind === 'plan' || kind === 'ceremony').length,
  };
});

/** The activities that show it best: those that stand close together, with the least substance around them. */
export function densest(document: Document, kinds: readonly ActivityKind[], reach = 14): Mention[] {
  const found = document.read(activities).filter(({ kind }) => kinds.includes(kind));
  const rated: { activity: Activity; score: number; last: number }[] = [];
  let until = 0;
  for (let index = 0; index < found.length; index += 1) {
    const activity = found[index]!;
    if (until < index) until = index;
    while (
      until + 1 < found.length &&
      found[until + 1]!.last <= activity.first + reach &&
      document.words[found[until + 1]!.first]!.sentence === document.words[activity.first]!.sentence
    )
      until += 1;
    const last = Math.max(activity.last, found[until]!.last);
    rated.push({ activity, last, score: until - index + 1 - 0.5 * Math.min(3, substanceWithin(document, { first: activity.first, last })) });
  }
  return rated
    .sort((a, b) => b.score - a.score || a.activity.first - b.activity.first)
    .slice(0, 12)
    .map(({ activity, last }) => ({ first: activity.first, last }));
}
