import type { Document } from '../document/document.ts';
import type { Mention } from '../document/patterns/define-patterns.ts';
import { stem } from '../document/stem.ts';
import type { RuleCount, RulePosition, RuleReach } from '../schema/check-rule.ts';

/** A passage that a rule finds, and the parts that it is put together of. */
export interface Passage extends Mention {
  readonly parts: readonly Mention[];
}

/** Passages by position without those that overlap one before, the longest of those from one word on. */
export function inReadingOrder(passages: readonly Passage[]): Passage[] {
  return keepApart([...passages].sort((a, b) => a.first - b.first || b.last - a.last));
}

function keepApart(passages: readonly Passage[]): Passage[] {
  const kept: Passage[] = [];
  let end = 0;
  for (const passage of passages) {
    if (passage.first < end) continue;
    kept.push(passage);
    end = passage.last;
  }
  return kept;
}

/**
 * Passages made of one part of each list: in the lists' order, or in any. The parts don't overlap. From each part that can come first the
 * nearest others are taken, by tables of what comes next, so that the cost is linear in the text.
 */
export function combine(document: Document, lists: readonly (readonly Passage[])[], within: RuleReach, inOrder: boolean): Passage[] {
  if (lists.some((list) => list.length === 0)) return [];
  const tables = lists.map((list) => tabulate(list, document.words.length));
  const after = (index: number, word: number): Passage | undefined => lists[index]?.[tables[index]?.[word] ?? -1];
  const fits = (first: number, last: number): boolean =>
    within === 'answer' || (within === 'sentence' ? document.words[first]!.sentence === document.words[last - 1]!.sentence : last - first <= within);
  const found: Passage[] = [];

  for (const [leading, list] of lists.entries()) {
    if (inOrder && leading > 0) break;
    for (const head of list) {
      const parts: Passage[] = [head];
      const left = lists.map((_, index) => index).filter((index) => index !== leading);
      let { last } = head;
      while (left.length > 0 && fits(head.first, last)) {
        const nexts = (inOrder ? left.slice(0, 1) : left).flatMap((index) => {
          const passage = after(index, last);
          return passage === undefined ? [] : [{ index, passage }];
        });
        const nearest = nexts.sort((a, b) => a.passage.last - b.passage.last || a.index - b.index)[0];
        if (nearest === undefined) break;
        parts.push(nearest.passage);
        left.splice(left.indexOf(nearest.index), 1);
        last = nearest.passage.last;
      }
      if (left.length === 0 && fits(head.first, last)) found.push({ first: head.first, last, parts: parts.flatMap((part) => part.parts) });
    }
  }
  return keepApart(found.sort((a, b) => a.last - b.last || b.first - a.first));
}

/** For each word the place in the list of the first passage that begins there or later; passages are in reading order. */
function tabulate(list: readonly Passage[], words: number): Int32Array {
  const table = new Int32Array(words + 1);
  let next = list.length;
  for (let word = words; word >= 0; word -= 1) {
    while (next > 0 && list[next - 1]!.first >= word) next -= 1;
    table[word] = next;
  }
  return table;
}

/** Whether a passage begins where a rule wants it. */
export function isAt({ words, sentences }: Document, { first }: Mention, position: RulePosition): boolean {
  const { firstSentences = Infinity, lastSentences = Infinity, firstShare = 1, lastShare = 1 } = position;
  const sentence = words[first]!.sentence;
  if (sentence >= firstSentences || sentence < sentences.length - lastSentences) return false;
  return first < words.length * firstShare && first >= words.length * (1 - lastShare);
}

/** Whether there are as many passages as a rule wants. */
export function isEnough({ words }: Document, passages: readonly Passage[], { atLeast = 1, atMost = Infinity, distinct = false }: RuleCount): boolean {
  const wording = ({ parts }: Passage): string => parts.map(({ first, last }) => words.slice(first, last).map(({ norm }) => stem(norm)).join(' ')).join('|');
  const number = distinct ? new Set(passages.map(wording)).size : passages.length;
  return number >= atLeast && number <= atMost;
}
