import { expect, it } from 'vitest';
import { parseOrThrow } from '../../src/schema/parse.ts';
import { formatPath, HighbarError } from '../../src/schema/highbar-error.ts';
import { questionSchema } from '../../src/schema/question.ts';

const read = (expectedPoints: unknown) => parseOrThrow(questionSchema, { id: 'q', prompt: 'Why?', kind: 'strategy', expectedPoints }, 'INVALID_QUESTION', 'No.');

it('expected points may be texts, or say more', () => {
  const points = ['Repairs cost most', { text: 'Volunteers leave', id: 'leaving', weight: 2, synonyms: [['volunteer', 'helper'], ['walk out']] }];
  expect(read(points).expectedPoints).toEqual(points);
});

it.each<[string, unknown, string]>([
  ['is no point', 5, 'expectedPoints[0]: is not a point; write it as a text, or as { text, synonyms }'],
  ['is empty', '', 'expectedPoints[0]: has no words; say the point in a few'],
  ['has no words', '?!', 'expectedPoints[0]: has no words; say the point in a few'],
  ['has no text', { id: 'x' }, 'expectedPoints[0].text: is missing; give a string'],
  ['has a field misspelt', { text: 'x', synonym: [] }, 'expectedPoints[0].synonym: is not a known field; did you mean "synonyms"?'],
  ['has an empty group', { text: 'x', synonyms: [[]] }, 'expectedPoints[0].synonyms[0]: is empty; give at least one word or phrase'],
  ['has a synonym without words', { text: 'x', synonyms: [['y', '-']] }, 'expectedPoints[0].synonyms[0][1]: has no words; write a word or a phrase'],
])('a point that %s is refused', (_, point, expected) => {
  try {
    read([point]);
  } catch (error) {
    if (!(error instanceof HighbarError)) throw error;
    expect(error.issues.map(({ path, message }) => `${formatPath(path)}: ${message}`)).toEqual([expected]);
    return;
  }
  throw new Error('nothing was thrown');
});
