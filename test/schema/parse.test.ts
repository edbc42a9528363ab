import { describe, expect, it } from 'vitest';
import { HighbarError, type HighbarIssue } from '../../src/schema/highbar-error.ts';
import { parseOrThrow } from '../../src/schema/parse.ts';
import { answerSchema, maximumAnswerLength } from '../../src/schema/answer.ts';
import { questionSchema } from '../../src/schema/question.ts';
import { rubricSchema } from '../../src/schema/rubric.ts';

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

describe('the nearest valid name', () => {
  const issuesIn = (value: unknown): string[] => {
    try {
      parseOrThrow(rubricSchema, value, 'INVALID_RUBRIC', 'The rubric is not valid.');
      return [];
    } catch (error) {
      return (error as HighbarError).issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    }
  };
  const dimension = { id: 'd', title: 'D', weight: 1, anchors: [{ score: 1, description: 'Low.' }], checks: [{ check: 'trade-off', weight: 1 }] };
  const rubric = { id: 'r', version: '1.0.0', title: 'R', scale: { min: 1, max: 5 }, dimensions: [dimension], gate: { kind: 'average', atLeast: 3 } };

  it('is given for an unknown field, wherever it stands', () => {
    expect(issuesIn({ ...rubric, titel: 'R' })).toEqual(['titel: is not a known field; did you mean "title"?']);
    expect(issuesIn({ ...rubric, dimensions: [{ ...dimension, minimalCoverage: 0.5 }] })).toEqual([
      'dimensions.0.minimalCoverage: is not a known field; did you mean "minimumCoverage"?',
    ]);
    expect(issuesIn({ ...rubric, dimensions: [{ ...dimension, checks: [{ check: 'trade-off', weight: 1, caps: 3 }] }] })).toEqual([
      'dimensions.0.checks.0.caps: is not a known field; did you mean "cap"?',
    ]);
    expect(issuesIn({ ...rubric, gate: { kind: 'all-of', of: [{ kind: 'average', atLest: 3, atLeast: 3 }] } })).toEqual([
      'gate.of.0.atLest: is not a known field; did you mean "atLeast"?',
    ]);
  });

  it('is followed by the fields that there are where none is near', () => {
    expect(issuesIn({ ...rubric, scale: { min: 1, max: 5, wobble: 1 } })).toEqual([
      'scale.wobble: is not a known field; correct its name or remove it (the fields here are min, max)',
    ]);
  });

  it('is given for names like those of what every object inherits', () => {
    expect(issuesIn({ ...rubric, constructor: 1, toString: 2 }).every((text) => text.includes('is not a known field'))).toBe(true);
    expect(issuesIn({ ...rubric, constructor: 1, toString: 2 })).toHaveLength(2);
  });

  it('is given for a value out of a list', () => {
    expect(issuesOf({ id: 'q', kind: 'behavioural', prompt: 'Why?' })[0]?.message).toMatch(/did you mean "behavioral"\?$/);
    expect(issuesIn({ ...rubric, gate: { kind: 'every-dimensions', atLeast: 3 } })).toEqual(['gate.kind: is not a kind of condition; did you mean "every-dimension"?']);
  });
});
