import { Break } from '../tokenize.ts';
import type { Word } from '../sentences.ts';

/** A number read from one word or several. */
export interface Numeral {
  /** Index of its first content word. */
  readonly first: number;
  /** One past its last content word. */
  readonly last: number;
  readonly value: number;
  /** Sign or letter that is part of the digits: "$", "%", "pp", "x", "st", "ms", "s". */
  readonly prefix: string;
  readonly suffix: string;
  /** Whether it is written in digits. */
  readonly digits: boolean;
}

const units = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ').map((word, value) => [word, value]),
);
const tens = new Map('twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]));
tens.set('fourty', 40);
const scales = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mn', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
]);
const letterScales = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
]);

const digitPattern = /^([+\-−–]?)((?:us|c|a|r)?[$£€¥₹]?)(\d+(?:\.\d+)*|\.\d+)([%‰]|[a-z]+)?([€£]?)$/;

/** Reads digits: sign, currency, value, scale letter and suffix. */
export function parseDigits(norm: string): { value: number; prefix: string; suffix: string } | undefined {
  const match = digitPattern.exec(norm);
  if (match === null) return undefined;
  const [, sign = '', currency = '', digits = '', letters = '', trailing = ''] = match;
  // "1.2.3" is a version, not an amount.
  if (digits.split('.').length > 2) return undefined;
  const scale = letterScales.get(letters) ?? 1;
  const value = Number(digits) * scale * (/[-−–]/.test(sign) ? -1 : 1);
  return { value, prefix: (currency === '' ? trailing : currency).slice(-1), suffix: scale === 1 ? letters : '' };
}

/** Whether the word can only be a number. */
export function isNumberWord(norm: string): boolean {
  return units.has(norm) || tens.has(norm) || scales.has(norm);
}

/** Whether no punctuation stands between a word and the one before it. */
export function joined(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word !== undefined && index > 0 && word.breakBefore === Break.none;
}

/** Reads the longest number that begins at a word; "k" and scales alone need an article, which the caller knows of. */
export function readNumeral(words: readonly Word[], first: number, articleBefore: boolean): Numeral | undefined {
  const head = words[first];
  if (head === undefined) return undefined;
  if (head.kind === 'number') return readDigitNumeral(words, first);
  const { norm } = head;
  if (norm === 'point') {
    const tail = readDecimals(words, first);
    return tail === undefined ? undefined : { first, last: tail.last, value: tail.value, prefix: '', suffix: '', digits: false };
  }
  if (!units.has(norm) && !tens.has(norm) && !(scales.has(norm) && norm !== 'k' && articleBefore)) return undefined;
  let total = 0;
  let group = 0;
  let lastUnit: 'none' | 'unit' | 'tens' | 'scale' = 'none';
  let index = first;
  for (; index < words.length; index += 1) {
    if (index > first && !joined(words, index)) break;
    const word = words[index]!.norm;
    const unit = units.get(word);
    const ten = tens.get(word);
    const scale = scales.get(word);
    if (unit !== undefined) {
      // "twenty five" and "two hundred ten", but not "one two" or "twenty fifteen".
      if (lastUnit === 'unit' || (lastUnit === 'tens' && (unit === 0 || unit > 9))) break;
      group += unit;
      lastUnit = 'unit';
    } else if (ten !== undefined) {
      if (lastUnit === 'tens' || lastUnit === 'unit') break;
      group += ten;
      lastUnit = 'tens';
    } else if (scale !== undefined) {
      if (word === 'k' && lastUnit === 'none') break;
      if (scale === 100 || scale === 12) group = (group === 0 ? 1 : group) * scale;
      else {
        total += (group === 0 ? 1 : group) * scale;
        group = 0;
      }
      lastUnit = 'scale';
    } else if (word === 'and' && lastUnit === 'scale' && joined(words, index + 1) && scaleBefore(words, index) && smallNumber(words[index + 1]!.norm)) {
      continue;
    } else break;
  }
  let value = total + group;
  const decimals = lastUnit !== 'scale' && words[index]?.norm === 'point' && joined(words, index) ? readDecimals(words, index) : undefined;
  if (decimals !== undefined) {
    value += decimals.value;
    index = decimals.last;
    const scale = joined(words, index) ? scales.get(words[index]!.norm) : undefined;
    if (scale !== undefined) {
      value *= scale;
      index += 1;
    }
  }
  return { first, last: index, value, prefix: '', suffix: '', digits: false };
}

function readDigitNumeral(words: readonly Word[], first: number): Numeral | undefined {
  const read = parseDigits(words[first]!.norm);
  if (read === undefined) return undefined;
  let { value } = read;
  let last = first + 1;
  while (joined(words, last) && read.suffix === '') {
    const scale = scales.get(words[last]!.norm);
    if (scale === undefined) break;
    value *= scale;
    last += 1;
  }
  return { first, last, value, prefix: read.prefix, suffix: read.suffix, digits: true };
}

/** "and" joins only after "hundred" and above: "one hundred and five". */
function scaleBefore(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.norm ?? '';
  return before === 'hundred' || before === 'thousand' || before === 'million';
}

function smallNumber(norm: string): boolean {
  return units.has(norm) || tens.has(norm);
}

function readDecimals(words: readonly Word[], point: number): { value: number; last: number } | undefined {
  let value = 0;
  let place = 0.1;
  let index = point + 1;
  for (; index < words.length && joined(words, index); index += 1) {
    const { norm, kind } = words[index]!;
    const digit = units.get(norm) ?? (kind === 'number' && /^\d$/.test(norm) ? Number(norm) : undefined);
    if (digit === undefined || digit > 9) {
      const ten = tens.get(norm) ?? (digit !== undefined && digit > 9 && place === 0.1 ? digit : undefined);
      if (ten === undefined || place !== 0.1) break;
      value += ten / 100;
      place = 0.01;
      continue;
    }
    value += digit * place;
    place /= 10;
  }
  return index === point + 1 ? undefined : { value: Math.round(value * 1e9) / 1e9, last: index };
}
