import { defineAnnotation, type Document } from '../document.ts';
import { Break } from '../tokenize.ts';
import { functionWordShare, isFunctionWord } from './fitness.ts';

type WordClass = 'determiner' | 'preposition' | 'conjunction' | 'auxiliary' | 'modal' | 'subject' | 'it' | 'particle' | 'to' | 'not';

const classes = new Map<string, WordClass>(
  (
    [
      ['determiner', "the a an my our their your its every"],
      ['preposition', 'of from with into at by between among per during toward upon within onto'],
      ['conjunction', 'and or but because if although unless whereas while'],
      ['auxiliary', 'is are was were am has had'],
      ['modal', 'would will can could should might must may'],
      ['subject', 'i we they he she'],
      ['it', 'it'],
      ['particle', 'in on for so then that'],
      ['to', 'to'],
      ['not', 'not'],
    ] as const
  ).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

/**
 * Pairs of neighbours that English grammar forbids or nearly so. Slips (a dropped article, a stumble) make few of them;
 * words in a random order make one in every eight pairs or so.
 */
const forbidden: Readonly<Partial<Record<WordClass, readonly WordClass[]>>> = {
  determiner: ['determiner', 'preposition', 'conjunction', 'auxiliary', 'modal', 'subject', 'it', 'particle', 'to', 'not'],
  preposition: ['preposition', 'conjunction', 'auxiliary', 'modal', 'subject', 'to'],
  // "closed it and had to open again" is good English, so an auxiliary may follow.
  conjunction: ['conjunction'],
  auxiliary: ['modal', 'auxiliary'],
  modal: ['determiner', 'preposition', 'modal', 'auxiliary', 'conjunction', 'to'],
  subject: ['determiner', 'preposition', 'subject', 'it', 'to', 'not'],
  it: ['it'],
  to: ['preposition', 'conjunction', 'auxiliary', 'modal', 'subject', 'to'],
  not: ['modal', 'subject', 'auxiliary'],
};

/** Number of tokens that are judged together. */
const windowSize = 40;
/** Share of forbidden pairs from which a window counts as words without grammar. */
const forbiddenShare = 0.06;

/** Whether the words make sentences. */
export interface Coherence {
  /** For each token, 1 where the words around it are not sentences (shuffled, sorted, a list of terms). */
  readonly broken: Uint8Array;
  /** Share of tokens that stand in such a stretch, 0 to 1. */
  readonly brokenShare: number;
  /** Share of neighbouring pairs that grammar forbids, 0 to 1, over the whole text. */
  readonly forbiddenShare: number;
}

/** Share from which the text as a whole does: the labelled answers stay below 0.014, and 98 of 100 are above 0.02 when shuffled. */
const forbiddenShareOverall = 0.019;
/** Fewest forbidden pairs that condemn anything: in a short text one slip is a large share. */
const fewestPairs = 3;
/** Length of a run without any function word that no labelled answer has, its bare lists included. */
const barestRun = 30;
/** Length of an alphabetical run that no sentence has by chance (one in half a billion). */
const alphabeticalRun = 12;

function isForbidden(document: Document, index: number): boolean {
  const { tokens, fillers } = document;
  const next = tokens[index + 1];
  if (next === undefined || fillers[index] === 1 || fillers[index + 1] === 1) return false;
  const left = classes.get(tokens[index]!.norm);
  if (left === undefined) return false;
  // A speaker may break off after "the"; nobody ends sentence after sentence on it.
  if (next.breakBefore >= Break.sentence) return left === 'determiner';
  // "the in-house team": a compound may begin with anything.
  if (next.breakBefore > Break.none || (left === 'determiner' && document.text[next.end] === '-')) return false;
  const right = classes.get(next.norm);
  // "and if", "but because": one clause inside another.
  if (left === 'conjunction' && /^(?:if|because)$/.test(next.norm)) return false;
  return right !== undefined && (forbidden[left]?.includes(right) ?? false);
}

/** Finds stretches that have words but no grammar. */
export const coherence = defineAnnotation('coherence', (document): Coherence => {
  const { tokens } = document;
  const broken = new Uint8Array(tokens.length);
  let forbiddenPairs = 0;
  let brokenCount = 0;
  for (let from = 0; from < tokens.length; from += windowSize) {
    const to = Math.min(from + windowSize, tokens.length);
    let pairs = 0;
    for (let index = Math.max(0, from - windowSize / 4); index < Math.min(to + windowSize / 4, tokens.length); index += 1) {
      if (!isForbidden(document, index)) continue;
      pairs += 1;
      if (index >= from && index < to) forbiddenPairs += 1;
    }
    const width = Math.min(to + windowSize / 4, tokens.length) - Math.max(0, from - windowSize / 4);
    if (pairs >= fewestPairs && pairs / width >= forbiddenShare) {
      broken.fill(1, from, to);
      brokenCount += to - from;
    }
  }
  brokenCount += markAlphabetical(document, broken) + markBareLists(document, broken);
  const mostlyBroken = brokenCount > tokens.length / 2;
  if (mostlyBroken || (forbiddenPairs >= fewestPairs && forbiddenPairs / tokens.length >= forbiddenShareOverall)) {
    broken.fill(1);
    brokenCount = tokens.length;
  }
  // A list of terms has almost no grammar at all, and so nothing that could be broken.
  if (tokens.length >= 20 && document.read(functionWordShare) < 0.15) {
    broken.fill(1);
    brokenCount = tokens.length;
  }
  return {
    broken,
    brokenShare: tokens.length === 0 ? 0 : brokenCount / tokens.length,
    forbiddenShare: tokens.length === 0 ? 0 : forbiddenPairs / tokens.length,
  };
});

/** Marks runs of words in alphabetical order; returns how many it newly marked. */
function markAlphabetical(document: Document, broken: Uint8Array): number {
  const { tokens } = document;
  let marked = 0;
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    while (to < tokens.length && tokens[to]!.norm >= tokens[to - 1]!.norm) to += 1;
    if (to - from >= alphabeticalRun) {
      for (let index = from; index < to; index += 1) {
        if (broken[index] === 0) marked += 1;
        broken[index] = 1;
      }
    }
    from = to;
  }
  return marked;
}

/** Marks long runs of words without a single function word: terms in a row. Returns how many it newly marked. */
function markBareLists(document: Document, broken: Uint8Array): number {
  const { tokens } = document;
  let marked = 0;
  for (let from = 0; from < tokens.length; from += 1) {
    let to = from;
    while (to < tokens.length && !isFunctionWord(tokens[to]!.norm)) to += 1;
    if (to - from >= barestRun) {
      for (let index = from; index < to; index += 1) {
        if (broken[index] === 0) marked += 1;
        broken[index] = 1;
      }
    }
    from = to;
  }
  return marked;
}
