import { defineAnnotation } from '../document.ts';
import { prefixCount, prefixesOf, vocabularySize, wordNumber, wordOf } from './vocabulary.ts';

/** What all pattern sets need of a document, column by column: matching touches a few bytes of a word, not an object each. */
export interface WordColumns {
  readonly count: number;
  readonly norms: readonly string[];
  /** The number of each word in the vocabulary, 0 for none; one more at the end, -1, so that looking ahead needs no bounds. */
  readonly numbers: Int32Array;
  readonly breaks: Uint8Array;
  readonly numeric: Uint8Array;
  /** 1 for the first word of a sentence, guessed ones included. */
  readonly opens: Uint8Array;
  /** Where each spelling stands, in ascending order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Where numbers in digits stand. */
  readonly digits: readonly number[];
  /** Size of the vocabulary that `numbers` knows. */
  known: number;
  /** The beginnings that each word has, by number; filled in where they are asked for. */
  readonly prefixes: (readonly number[] | undefined)[];
  /** How many beginnings `prefixes` knows. */
  knownPrefixes: number;
}

/** The columns of a document, computed once. */
export const wordColumns = defineAnnotation('word columns', ({ words }): WordColumns => {
  const count = words.length;
  const norms = new Array<string>(count);
  const numbers = new Int32Array(count + 1);
  const breaks = new Uint8Array(count);
  const numeric = new Uint8Array(count);
  const opens = new Uint8Array(count);
  const places = new Map<string, number[]>();
  const digits: number[] = [];
  let sentence = -1;
  for (let index = 0; index < count; index += 1) {
    const word = words[index]!;
    const { norm } = word;
    norms[index] = norm;
    breaks[index] = word.breakBefore;
    if (word.kind === 'number') {
      numeric[index] = 1;
      digits.push(index);
    }
    if (word.sentence !== sentence) {
      opens[index] = 1;
      ({ sentence } = word);
    }
    const list = places.get(norm);
    if (list === undefined) {
      places.set(norm, [index]);
      numbers[index] = wordNumber(norm);
    } else {
      numbers[index] = numbers[list[0]!]!;
      list.push(index);
    }
  }
  numbers[count] = -1;
  const prefixes = new Array<undefined>(count).fill(undefined);
  return { count, norms, numbers, breaks, numeric, opens, places, digits, known: vocabularySize(), prefixes, knownPrefixes: prefixCount() };
});

/** The beginnings that a word has, by number. */
export function prefixNumbers(columns: WordColumns, index: number): readonly number[] {
  return (columns.prefixes[index] ??= prefixesOf(columns.norms[index]!));
}

/** Patterns are compiled on first use, which may be after the columns were made: enters the words and beginnings numbered since. */
export function enterNewWords(columns: WordColumns): void {
  if (columns.knownPrefixes < prefixCount()) {
    columns.knownPrefixes = prefixCount();
    columns.prefixes.fill(undefined);
  }
  const size = vocabularySize();
  for (; columns.known < size; columns.known += 1) {
    const places = columns.places.get(wordOf(columns.known));
    if (places !== undefined) for (const index of places) columns.numbers[index] = columns.known;
  }
}
