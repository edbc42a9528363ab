import { describe, expect, it } from 'vitest';
import { deniesThroughout, recitals } from '../../../src/document/annotations/recital.ts';
import { answers } from '../../gaming/sample.ts';
import { read } from '../read.ts';

const recited = (text: string): string[] => {
  const document = read(text);
  return document.read(recitals).map(({ first, last }) => document.words.slice(first, last).map(({ norm }) => norm).join(' '));
};

describe('recitals', () => {
  it.each([
    ['criteria in a row', 'Names one metric for success. Weighs a gain against a loss. States what is not known. I would cut the queue by 3%.', ['names one metric for success', 'weighs gain against loss', 'states what is not known']],
    ['an answer about itself', 'This answer names a metric. This answer weighs a loss. My response admits its limits. I cut it by 5%.', ['this answer names metric', 'this answer weighs loss', 'my response admits its limits']],
    ['a rubric by its labels', 'I would stop it at 5%. Judgment. A committed choice under limits. Curiosity: evidence is wanted.', ['judgment committed choice under limits', 'curiosity evidence is wanted']],
  ])('%s', (_, text, expected) => expect(recited(text)).toEqual(expected));

  it('a text of some length in which nobody acts and nothing is counted', () => {
    const text = 'A good choice has a reason and a cost. What bounds it is said, and what would change it is known in advance. Evidence is wanted where belief would be cheap, and the point stands at the start, so that nothing has to be guessed by a listener.';
    expect(recited(text)).toHaveLength(1);
    expect(recited(`${text} My clinic works like that.`)).toEqual([]);
    expect(recited(`${text} It took nine weeks.`)).toEqual([]);
  });

  it.each([
    'Gives us time. Costs us $3 a head. Takes my team two weeks.',
    'Impact: churn fell from 9% to 6%. Judgment: I would stop at 2%.',
    'Curiosity. What would prove it wrong?',
    'Names matter here.',
  ])('are no speaker\'s clipped sentences or labels: %s', (text) => expect(recited(text)).toEqual([]));

  it('are in no labelled answer', () => expect(answers.filter(({ text, question }) => read(text, { kind: question.kind }).read(recitals).length > 0).map(({ id }) => id)).toEqual([]));
});

describe('deniesThroughout', () => {
  const denied = 'I would not name a metric. We did not run a test. It was not my choice to stop it, and I did not write a memo. The team did not cut the queue. We have not asked a single patient, and I never looked at the logs.';
  it('knows denial after denial', () => expect(read(denied).read(deniesThroughout)).toBe(true));
  it('is no matter of a few', () => expect(read(`${denied} But then we cut it by 5% in nine weeks. The nurses told us why. I stopped the app. Refunds fell to 2%.`).read(deniesThroughout)).toBe(false));
  it('holds for no labelled answer', () => expect(answers.filter(({ text }) => read(text).read(deniesThroughout)).map(({ id }) => id)).toEqual([]));
});
