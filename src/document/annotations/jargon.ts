import { jargonWords } from '../../lexicons/jargon.ts';
import { prepositions, pronouns, auxiliaries, conjunctions, determiners, adverbs } from '../../lexicons/function-words.ts';
import { defineAnnotation } from '../document.ts';
import { inflections } from '../inflect.ts';
import { coherence } from './coherence.ts';
import { measuredQuantities } from './quantities.ts';

const functionWords = new Set([...prepositions, ...pronouns, ...auxiliaries, ...conjunctions, ...determiners, ...adverbs, 'not', 'i', 'to', 'no', 'yes']);
const jargon = new Set(jargonWords.flatMap((word) => word.split('-')).flatMap((word) => [word, ...inflections(word)]));

/** How much of the answer is the vocabulary of the trade. */
export interface Jargon {
  /** Share of the content words that are words of product management, 0 to 1: plain answers have 0.05 to 0.2. */
  readonly share: number;
  /** Number of content words that the share is of. */
  readonly of: number;
  /** Amounts of something in the world per 100 words: salad has next to none. */
  readonly amountsPerHundred: number;
  /** Whether the answer is fluent nonsense: trade words throughout, and no name, amount or plain thing that they would be about. */
  readonly salad: boolean;
}

/** Share of trade words from which an answer without particulars says nothing. */
const saladShare = 0.46;
const fewestWords = 20;

/** Reads how far the words of the trade make up the answer. */
export const jargonReading = defineAnnotation('jargon', (document): Jargon => {
  const { words } = document;
  let content = 0;
  let hits = 0;
  let names = 0;
  for (const { norm, kind, capital, breakBefore, index } of words) {
    if (kind === 'number' || functionWords.has(norm)) continue;
    content += 1;
    if (jargon.has(norm)) hits += 1;
    else if (capital && breakBefore === 0 && index > 0) names += 1;
  }
  const amounts = document.read(measuredQuantities).length;
  const share = content === 0 ? 0 : hits / content;
  const amountsPerHundred = words.length === 0 ? 0 : (100 * amounts) / words.length;
  const salad =
    content >= fewestWords &&
    (share >= saladShare || (share >= saladShare - 0.1 && document.read(coherence).brokenShare > 0.5)) &&
    (100 * (amounts + names)) / words.length < 2.5;
  return { share, of: content, amountsPerHundred, salad };
});
