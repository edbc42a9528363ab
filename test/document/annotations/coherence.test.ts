import { describe, expect, it } from 'vitest';
import { coherence } from '../../../src/document/annotations/coherence.ts';
import { offTopic } from '../../gaming/off-topic.ts';
import { seeded, shuffle } from '../../gaming/seeded.ts';
import { answers } from '../../gaming/sample.ts';
import { wordsOf } from '../../gaming/sentences.ts';
import { read } from '../read.ts';

const brokenShare = (text: string): number => read(text).read(coherence).brokenShare;

describe('coherence', () => {
  it.each([
    offTopic,
    'so um we we went to the, the depot and if I am honest it was a mess and because if you ask me nobody had looked at it in the in-house team',
    'Most of it I had seen before. I gave it a try, and as it was and is free, we kept it on.',
    'Metric: repeat orders. Guardrail: refunds. Stop at 2%.',
    '',
    'The',
  ])('leaves sentences alone: %s', (text) => expect(brokenShare(text)).toBe(0));

  it('leaves every labelled answer alone', () => {
    expect(answers.filter(({ text }) => brokenShare(text) > 0).map(({ id }) => id)).toEqual([]);
  });

  it('knows nearly all of them when their words are shuffled or sorted', () => {
    const missed = answers.filter(({ text }) => brokenShare(shuffle(wordsOf(text), seeded(7)).join(' ')) < 1);
    expect(missed.length).toBeLessThanOrEqual(answers.length * 0.04);
    expect(answers.every(({ text }) => brokenShare(wordsOf(text).sort().join(' ')) > 0.5)).toBe(true);
  });

  it('marks a list of terms at the end, and not the answer before it', () => {
    const terms = 'churn metric retention guardrail hypothesis funnel cohort segment roadmap pricing margin revenue target threshold experiment holdout survey interview memo decision owner risk reach impact effort confidence launch rollback market persona';
    const { broken } = read(`${offTopic} ${terms}`).read(coherence);
    const words = offTopic.match(/[\p{L}]+/gu)?.length ?? 0;
    expect(broken.slice(0, words - 2).every((flag) => flag === 0)).toBe(true);
    expect(broken.slice(-25).every((flag) => flag === 1)).toBe(true);
  });
});
