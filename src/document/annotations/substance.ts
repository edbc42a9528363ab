import { defineAnnotation, type Document } from '../document.ts';
import type { Mention } from '../patterns/define-patterns.ts';
import { beliefs } from './beliefs.ts';
import { claimed } from './claims.ts';
import { decisionRules } from './decision-rules.ts';
import { discourseMarkers } from './discourse.ts';
import { metricChoices } from './metric-choices.ts';
import { measuredQuantities } from './quantities.ts';
import { stances } from './stances.ts';
import { outcomes, ownDecisions } from './story.ts';
import { unknowns } from './unknowns.ts';

/** What an answer holds beside its vocabulary: the things that could be wrong, checked or disputed. */
export interface Substance {
  /** Places that carry it, with their weight, in no order. */
  readonly marks: readonly (Mention & { readonly weight: number })[];
  /** Sum of the weights per 100 words; slogans and task lists have 0 to 2, good answers 4 and more. */
  readonly perHundred: number;
}

/**
 * Weighs figures with a role, outcomes, rules, decisions, beliefs and reasons. Bare durations and head counts are left out,
 * since plans are full of them ("six sprints", "four workshops").
 */
export const substance = defineAnnotation('substance', (document): Substance => {
  const { words } = document;
  const marks: (Mention & { weight: number })[] = [];
  const add = (mentions: readonly Mention[], weight: number): void => {
    for (const { first, last } of mentions) marks.push({ first, last, weight });
  };
  const figures = claimed(document, document.read(measuredQuantities));
  add(figures.filter(({ type, role }) => role !== 'plain' || (type !== 'duration' && type !== 'count')), 1);
  add(figures.filter(({ type, role }) => role === 'plain' && (type === 'duration' || type === 'count')), 0.2);
  add(claimed(document, document.read(outcomes).filter(({ weight }) => weight >= 0.7)), 1);
  add(document.read(decisionRules), 1);
  add(document.read(ownDecisions), 0.8);
  add(claimed(document, document.read(beliefs)), 0.8);
  add(document.read(metricChoices).filter(({ metric }) => metric !== undefined), 0.8);
  add(claimed(document, document.read(unknowns)), 0.5);
  const cues = document.read(stances);
  add(claimed(document, cues.filter(({ label }) => label === 'judged'), { ignore: ['negated'] }), 0.5);
  const markers = document.read(discourseMarkers);
  add(markers.filter(({ label }) => label === 'cause'), 0.3);
  add(markers.filter(({ label }) => label === 'contrast'), 0.4);
  const sum = marks.reduce((total, { weight }) => total + weight, 0);
  return { marks, perHundred: words.length === 0 ? 0 : (100 * sum) / words.length };
});

const weightBefore = defineAnnotation('substance before', (document): Float64Array => {
  const sums = new Float64Array(document.words.length + 1);
  for (const { first, weight } of document.read(substance).marks) sums[first + 1]! += weight;
  for (let index = 1; index < sums.length; index += 1) sums[index]! += sums[index - 1]!;
  return sums;
});

/** Weight of the substance that begins in a range of words. */
export function substanceWithin(document: Document, { first, last }: Mention): number {
  const sums = document.read(weightBefore);
  return sums[last]! - sums[first]!;
}
