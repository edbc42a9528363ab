import { defineAnnotation, type Document } from '../document.ts';
import type { Anchor } from './find-anchor.ts';
import { numberPrefix, prefixesOf } from './vocabulary.ts';
import { wordColumns } from './word-columns.ts';

/** What is looked for from an anchor: a compiled pattern, by its set and its place in it. */
export interface Anchored {
  /** Number of its set, as given by `registerAnchors`. */
  readonly set: number;
  /** Its place in the set. */
  readonly id: number;
  readonly anchor: Anchor;
}

/** Anchors found, in pairs: the place of a pattern in its set, and the index in `lists` of where a word of its anchor stands. */
export interface Hits {
  readonly pairs: readonly number[];
  readonly lists: readonly (readonly number[])[];
}

/**
 * One index for the anchors of all sets: a document looks up each of its words once, instead of once for each of some
 * hundred sets. It holds the patterns compiled so far and grows with the library, not with the texts.
 */
const byWord = new Map<string, Anchored[]>();
/** By number of the prefix. */
const byPrefix = new Map<number, Anchored[]>();
const registered: (readonly Anchored[])[] = [];
/** Patterns by spelling, prefixes resolved, in pairs of set and place in it; bounded, as these are words of the texts. */
const resolved = new Map<string, readonly number[]>();
const resolvedBound = 20_000;
const none: readonly never[] = [];

/** The number that the next set is registered under. */
export function nextSet(): number {
  return registered.length;
}

/** Enters the patterns of a set. */
export function registerAnchors(patterns: readonly Anchored[]): void {
  registered.push(patterns);
  for (const pattern of patterns) {
    for (const word of pattern.anchor.words) enter(byWord, word, pattern);
    for (const prefix of new Set(pattern.anchor.prefixes)) enter(byPrefix, numberPrefix(prefix), pattern);
  }
  resolved.clear();
}

function enter<Key>(index: Map<Key, Anchored[]>, key: Key, pattern: Anchored): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [pattern]);
  else list.push(pattern);
}

function patternsAt(norm: string): readonly number[] {
  let patterns = resolved.get(norm);
  if (patterns === undefined) {
    const found = [...(byWord.get(norm) ?? none)];
    for (const prefix of prefixesOf(norm)) found.push(...(byPrefix.get(prefix) ?? none));
    patterns = found.length === 0 ? none : found.flatMap(({ set, id }) => [set, id]);
    if (resolved.size >= resolvedBound) resolved.clear();
    resolved.set(norm, patterns);
  }
  return patterns;
}

/** Hits of a document by set, for the sets that were known when it was first asked. */
const anchorHits = defineAnnotation('anchor hits', (document) => {
  const known = registered.length;
  const bySet = new Array<number[] | undefined>(known).fill(undefined);
  const lists: (readonly number[])[] = [];
  for (const [norm, places] of document.read(wordColumns).places) {
    const patterns = patternsAt(norm);
    if (patterns.length === 0) continue;
    for (let at = 0; at < patterns.length; at += 2) {
      const set = patterns[at]!;
      const pairs = bySet[set];
      if (pairs === undefined) bySet[set] = [patterns[at + 1]!, lists.length];
      else pairs.push(patterns[at + 1]!, lists.length);
    }
    lists.push(places);
  }
  return { known, bySet, lists };
});

/** Where words of a set's anchors stand in a document; undefined where none does. */
export function hitsOf(document: Document, set: number): Hits | undefined {
  const { known, bySet, lists } = document.read(anchorHits);
  if (set < known) {
    const pairs = bySet[set];
    return pairs === undefined ? undefined : { pairs, lists };
  }
  // Compiled after this document was indexed, which happens to the first document only.
  const late: { pairs: number[]; lists: (readonly number[])[] } = { pairs: [], lists: [] };
  const { places } = document.read(wordColumns);
  for (const { id, anchor } of registered[set]!) {
    const enter = (at: readonly number[]): void => void late.pairs.push(id, late.lists.push(at) - 1);
    for (const word of anchor.words) if (places.has(word)) enter(places.get(word)!);
    if (anchor.prefixes.length === 0) continue;
    for (const [norm, at] of places) if (anchor.prefixes.some((prefix) => norm.startsWith(prefix))) enter(at);
  }
  return late;
}
