import { describe, expect, it } from 'vitest';
import { wordCount } from '../../src/document/annotations/word-count.ts';
import { createDocument } from '../../src/document/document.ts';

describe('wordCount', () => {
  it.each([
    ['', 0],
    ['... — !', 0],
    ['one two three', 3],
    ["we don't and they won't", 5],
    ['a trade-off in the sign-up flow', 6],
    ['cut from 10 to 5 - a half', 7],
    ['um um we, we stopped', 5],
  ])('%s: %i', (text, words) => {
    expect(createDocument({ id: 'q', kind: 'culture', prompt: 'Why?' }, { text, mode: 'written' }).read(wordCount)).toBe(words);
  });
});
