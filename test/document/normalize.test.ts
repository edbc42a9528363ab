import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeWord } from '../../src/document/normalize.ts';
import { britishSpellings } from '../gaming/spellings.ts';

describe('normalizeWord', () => {
  it.each([
    ['CHURN', 'churn'],
    ['café', 'cafe'],
    ['naïve', 'naive'],
    ['don’t', "don't"],
    ['ﬁnal', 'final'],
    ['travelled', 'traveled'],
    ['catalogue', 'catalog'],
    ['four', 'four'],
    ['hours', 'hours'],
    ['size', 'size'],
  ])('%s is %s', (raw, expected) => expect(normalizeWord(raw)).toBe(expected));

  it.each(britishSpellings)('%s and %s are one word', (british, american) => expect(normalizeWord(british)).toBe(normalizeWord(american)));

  it('is the same in capitals, and gives no empty word', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéüñ'), minLength: 1, maxLength: 14 }), (word) => {
        expect(normalizeWord(word.toUpperCase())).toBe(normalizeWord(word));
        expect(normalizeWord(word)).not.toBe('');
      }),
    );
  });
});
