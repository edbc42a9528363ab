/**
 * The words of all patterns, numbered from 1, so that patterns compare numbers instead of strings. Words of answers are
 * never added: it grows with the library, not with the texts that it reads.
 */
const numbers = new Map<string, number>();
const spellings: string[] = [''];

/** The number of a word of a pattern, given on first use. */
export function numberWord(word: string): number {
  let number = numbers.get(word);
  if (number === undefined) {
    number = spellings.length;
    numbers.set(word, number);
    spellings.push(word);
  }
  return number;
}

/** The number of a word; 0 where no pattern compiled so far names it. */
export function wordNumber(word: string): number {
  return numbers.get(word) ?? 0;
}

/** One past the highest number given. */
export function vocabularySize(): number {
  return spellings.length;
}

/** The word of a number. */
export function wordOf(number: number): string {
  return spellings[number]!;
}

const prefixIds = new Map<string, number>();
const prefixLengths: number[] = [];

/** The number of a beginning of words ("measur*"), given on first use. */
export function numberPrefix(prefix: string): number {
  let number = prefixIds.get(prefix);
  if (number === undefined) {
    number = prefixIds.size;
    prefixIds.set(prefix, number);
    if (!prefixLengths.includes(prefix.length)) prefixLengths.push(prefix.length);
  }
  return number;
}

/** How many beginnings are numbered. */
export function prefixCount(): number {
  return prefixIds.size;
}

/** The numbers of the beginnings that a word has. */
export function prefixesOf(word: string): number[] {
  const found: number[] = [];
  for (const length of prefixLengths) {
    if (length > word.length) continue;
    const number = prefixIds.get(word.slice(0, length));
    if (number !== undefined) found.push(number);
  }
  return found;
}
