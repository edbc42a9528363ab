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
