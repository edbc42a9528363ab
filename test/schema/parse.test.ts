import { describe, expect, it } from 'vitest';
import { HighbarError, type HighbarIssue } from '../../src/schema/highbar-error.ts';
import { parseOrThrow } from '../../src/schema/parse.ts';
import { answerSchema, maximumAnswerLength } from '../../src/schema/answer.ts';
import { questionSchema } from '../../src/schema/question.ts';

function issuesOf(value: unknown): readonly HighbarIssue[] {
  try {
    parseOrThrow(questionSchema, value, 'INVALID_QUESTION', 'The question is not valid.');
  } catch (error) {
    expect(error).toBeInstanceOf(HighbarError);
    expect((error as HighbarError).code).toBe('INVALID_QUESTION');
    return (error as HighbarError).issues;
  }
  return [];
}

describe('parseOrThrow', () => {
  it('says of a field that it is missing', () => {
    expect(issuesOf({ id: 'q', kind: 'culture' })).toEqual([{ path: ['prompt'], message: 'is missing; give a string' }]);
  });

  it('names each unknown field by its own path', () => {
    expect(issuesOf({ id: 'q', kind: 'culture', prompt: 'Why?', colour: 1, limit: 2 }).map(({ path }) => path)).toEqual([['colour'], ['limit']]);
  });

  it('names the kinds that there are', () => {
    const [issue] = issuesOf({ id: 'q', kind: 'behavioural', prompt: 'Why?' });
    expect(issue).toMatchObject({ path: ['kind'], message: expect.stringContaining('"behavioral"') as string });
  });

  it.each([null, undefined, 5, 'text', [], true, () => 1, Symbol('s'), 1n, new Date(0), new Map()])('refuses %s', (value) => {
    expect(issuesOf(value).length).toBeGreaterThan(0);
  });

  it('gives one message where a field cannot be read', () => {
    const question = { id: 'q', kind: 'culture', get prompt() { throw new Error('not now'); } };
    expect(issuesOf(question)).toMatchObject([{ path: ['prompt'], message: 'cannot be read (not now); pass plain data' }]);
  });

  it('names the limit that a text exceeds', () => {
    const parse = (length: number) => () => parseOrThrow(answerSchema, { text: 'x'.repeat(length) }, 'INVALID_ANSWER', 'The answer is not valid.');
    expect(parse(maximumAnswerLength)).not.toThrow();
    expect(parse(maximumAnswerLength + 1)).toThrow(/text: is longer than 2000000 UTF-16 code units/);
  });

  it('keeps the message of an error readable, and has every fault in its issues', () => {
    const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`${'x'.repeat(500)}${index}`, 1]));
    try {
      parseOrThrow(questionSchema, { id: 'q', kind: 'culture', prompt: 'Why?', ...many }, 'INVALID_QUESTION', 'The question is not valid.');
      expect.unreachable();
    } catch (error) {
      expect((error as HighbarError).issues).toHaveLength(1_000);
      expect((error as HighbarError).message.length).toBeLessThan(10_000);
      expect((error as HighbarError).message).toContain('and 950 more');
    }
  });
});
