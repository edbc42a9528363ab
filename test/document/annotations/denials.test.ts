import { expect, it } from 'vitest';
import { createDocument } from '../../../src/document/document.ts';
import { isWeighed } from '../../../src/document/annotations/denials.ts';

const read = (text: string) => createDocument({ id: 'q', kind: 'strategy', prompt: 'What would you do?', limitSeconds: undefined }, { text, mode: 'written' });
const at = (text: string, word: string) => {
  const document = read(text);
  const first = document.words.findIndex(({ norm }) => norm === word);
  return isWeighed(document, { first, last: first + 1 });
};

it('counts what is turned down in an answer that also says what is done', () => {
  expect(at('I would sell the smaller box at the same price as now, and I would not match the discount, because our buyers come for the recipes.', 'match')).toBe(true);
});

it('counts nothing that is denied in an answer that only denies', () => {
  expect(at('I did not weigh any costs. I would not match the price. I never named a metric. I did not compare options. There was no threshold.', 'match')).toBe(false);
});
