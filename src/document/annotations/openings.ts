import { defineAnnotation, type Document } from '../document.ts';
import type { Mention } from '../patterns/define-patterns.ts';
import { Break } from '../tokenize.ts';

/** What is said first, throat-clearing aside. */
export interface Opening extends Mention {
  /** One past the first sentence of it. */
  readonly firstSentenceLast: number;
}

/** Longest opening of speech without sentence marks, in content words; longest of all. */
const longestUnmarked = 40;
const longest = 70;

const leading = new Set('so okay ok yeah yes sure well right now oh alright hm hmm honestly look basically thanks thank great good actually anyway gosh wow you know cool'.split(' '));
/** Words that make up a sentence said to gain time: "Oh, that is a good one.", "Sure. Great question.", "Can I think for a second?" */
const clearing = /^(?:so|okay|ok|yeah|sure|well|right|oh|hm|hmm|great|good|nice|interesting|tough|hard|big|question|one|that|this|is|thanks|thank|you|for|asking|me|let|think|see|second|moment|i|love|it|such|really|lovely|very|honest|honestly|like|fun|all|absolutely|cool|of|course|happy|to|answer|time|my|favorite|actually|lived|have)$/;

/** The opening: two sentences, or the first forty words of unpunctuated speech. */
export const opening = defineAnnotation('opening', (document): Opening => {
  const { words, sentences } = document;
  const found: { first: number; last: number; soft: boolean }[] = [];
  for (const sentence of sentences) {
    if (found.length === 2 || sentence.first - (found[0]?.first ?? 0) > longest) break;
    if (sentence.first >= sentence.last || sentence.kind === 'heading' || (found.length === 0 && clearsThroat(document, sentence))) continue;
    found.push({ first: sentence.first, last: sentence.last, soft: sentences[sentence.index + 1]?.soft === true || sentence.soft });
    // A single word or two ("Search.", "Um, failed.") is a head to the sentence after it.
    if (found.length === 2 && found[0]!.last - found[0]!.first <= 2) {
      const [head, body] = found as [typeof found[0], typeof found[0]];
      found.splice(0, 2, { first: head.first, last: body.last, soft: body.soft });
    }
  }
  if (found.length === 0) return { first: 0, last: Math.min(words.length, longestUnmarked), firstSentenceLast: Math.min(words.length, longestUnmarked) };
  let { first } = found[0]!;
  while (first < found[0]!.last - 3 && leading.has(words[first]!.norm) && !/^(?:yes|yeah)$/.test(words[first]!.norm)) first += 1;
  const limit = first + (found.some(({ soft }) => soft) ? longestUnmarked : longest);
  return { first, last: Math.min(limit, found.at(-1)!.last), firstSentenceLast: Math.min(limit, found[0]!.last) };
});

function clearsThroat({ words }: Document, { first, last }: Mention): boolean {
  if (last - first > 9) return false;
  if (last - first <= 2 && /^(?:yes|no|absolutely|sure|definitely)$/.test(words[first]!.norm) && words[last]?.breakBefore === Break.sentence) return words[first]!.norm === 'sure';
  for (let index = first; index < last; index += 1) if (!clearing.test(words[index]!.norm)) return false;
  return true;
}
