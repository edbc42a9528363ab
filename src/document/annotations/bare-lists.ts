import type { Document } from '../document.ts';
import type { Mention } from '../patterns/define-patterns.ts';
import { Break } from '../tokenize.ts';

/** Most words of a list item that is only named. */
const longestItem = 4;

/** The stretch between commas around a word, as the index of its first word and one past its last. */
function segmentAround(document: Document, index: number): Mention {
  const { words } = document;
  let first = index;
  let last = index + 1;
  while (first > 0 && index - first <= longestItem && words[first]!.breakBefore === Break.none && words[first]!.norm !== 'and') first -= 1;
  if (words[first]!.norm === 'and' && first < index) first += 1;
  while (last < words.length && last - index <= longestItem && words[last]!.breakBefore === Break.none && words[last]!.norm !== 'and') last += 1;
  return { first, last };
}

/**
 * Whether a mention is one of several things that are only listed ("sign-ups, churn, LTV, CAC and rating"): it and its
 * neighbours on both sides are a few words each, between commas or "and".
 */
export function isBareListItem(document: Document, mention: Mention): boolean {
  const { words } = document;
  const own = segmentAround(document, mention.first);
  if (own.last - own.first > longestItem || own.last < mention.last) return false;
  let short = 0;
  let before = own.first - 1;
  let after = own.last;
  if (words[after]?.norm === 'and') after += 1;
  if (words[before]?.norm === 'and') before -= 1;
  for (const index of [before, after]) {
    const word = words[index];
    if (word === undefined || word.sentence !== words[mention.first]!.sentence) continue;
    const { first, last } = segmentAround(document, index);
    if (last - first <= longestItem) short += 1;
  }
  return short === 2 || (short === 1 && (words[own.last] === undefined || words[own.last]!.breakBefore >= Break.sentence));
}
