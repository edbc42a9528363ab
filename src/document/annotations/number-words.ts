import { defineAnnotation } from '../document.ts';
import { isNumberWord } from './numerals.ts';
import type { Mention } from '../patterns/define-patterns.ts';

const loose = new Set(['half', 'third', 'quarter', 'fifth', 'tenth', 'dozen', 'dozens', 'hundreds', 'thousands', 'both', 'several', 'handful', 'couple', 'majority', 'most', 'few', 'percent']);

/**
 * The words of a number alone, without what it counts ("two hundred" of "two hundred letters"), exact or loose: for patterns
 * that name the counted thing themselves. `quantities` reads both together.
 */
export const numberWords = defineAnnotation('number words', (document): readonly Mention[] => {
  const found: Mention[] = [];
  const { words } = document;
  const counts = (index: number): boolean => {
    const word = words[index];
    return word !== undefined && (word.kind === 'number' || isNumberWord(word.norm) || loose.has(word.norm));
  };
  for (let index = 0; index < words.length; index += 1) {
    if (!counts(index)) continue;
    let last = index + 1;
    while (counts(last) && words[last]!.breakBefore === 0) last += 1;
    found.push({ first: index, last });
    index = last - 1;
  }
  return found;
});
