import type { Document } from '../document.ts';
import type { Mention } from '../patterns/define-patterns.ts';
import { Break } from '../tokenize.ts';

/**
 * Widens a mention to the words around it that a reader would quote with it: on both sides up to the next comma or
 * stronger break once it is `fewest` words long, never past its sentence and never beyond `most` words.
 */
export function widen(document: Document, mention: Mention, fewest = 6, most = 26): Mention {
  const { words, sentences } = document;
  let { first, last } = mention;
  const from = sentences[words[first]!.sentence]!.first;
  const to = sentences[words[last - 1]!.sentence]!.last;
  while (
    first > from &&
    last - first < most &&
    (words[first]!.breakBefore === Break.none || (last - first < fewest && words[first]!.breakBefore < Break.clause))
  )
    first -= 1;
  while (
    last < to &&
    last - first < most &&
    (words[last]!.breakBefore === Break.none || (last - first < fewest && words[last]!.breakBefore < Break.clause))
  )
    last += 1;
  return { first, last };
}

/** Mentions without those that overlap an earlier one of the list; the first of the list is the strongest. */
export function withoutOverlap<M extends Mention>(mentions: readonly M[], most = 3): M[] {
  const kept: M[] = [];
  for (const mention of mentions) {
    if (kept.length === most) break;
    if (!kept.some((other) => mention.first < other.last && other.first < mention.last)) kept.push(mention);
  }
  return kept;
}
