import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { classifiers } from '../../src/classifiers/classify.ts';
import { combine } from '../../src/classifiers/combine.ts';
import { scoreOf, withSecondReading } from '../../src/classifiers/second-reading.ts';
import { createDocument } from '../../src/document/document.ts';
import type { CheckResult } from '../../src/schema/check-result.ts';
import { offTopic } from '../gaming/off-topic.ts';
import { readFreshAnswers } from './training-texts.ts';

const base = { id: 'trade-off', title: 'T', polarity: 'strength', message: { id: 'found', text: 'Found.' } } as const;
const absent: CheckResult = { ...base, status: 'absent', score: 0, confidence: 0.8, evidence: [] };
const documentOf = (text: string): ReturnType<typeof createDocument> =>
  createDocument({ id: 'q', kind: 'strategy', prompt: 'Which market next?' }, { text, mode: 'written' });
const weighs = [
  'We would take Peru first.',
  'Taking it means giving up the Chilean launch this year, and I accept losing that revenue, because two half-served markets cost us more than one late one.',
].join(' ');

describe('the probability of a signal', () => {
  const combination = { intercept: -1, means: [1, 0, 0.5], weights: [0.5, 0.1, 1], found: 1.5, full: 0.5, short: 1 } as const;
  const ordinary = { best: 1, second: 0, answer: 0.5, words: 100, status: 'absent' } as const;

  it('is that of the intercept where scores are ordinary and the rules find nothing', () => {
    expect(combine(combination, ordinary)).toBeCloseTo(1 / (1 + Math.exp(1)), 9);
  });

  it('takes what is not known as ordinary', () => {
    expect(combine(combination, { ...ordinary, best: undefined, second: undefined })).toBe(combine(combination, ordinary));
  });

  it('rises with what the rules find', () => {
    const [none, some, all] = (['absent', 'partial', 'present'] as const).map((status) => combine(combination, { ...ordinary, status }));
    expect(some).toBeGreaterThan(none!);
    expect(all).toBeGreaterThan(some!);
  });

  it('heeds the answer as a whole the less, the shorter it is', () => {
    const [short, long] = [10, 300].map((words) => combine(combination, { ...ordinary, answer: 3, words }));
    expect(long).toBeGreaterThan(short!);
  });
});

describe('the score of a probability', () => {
  it('is 0 below the threshold, and above 0 from it on', () => {
    expect(scoreOf(0.349, 0.35)).toBe(0);
    expect(scoreOf(0.35, 0.35)).toBeCloseTo(0.2, 9);
  });

  it('rises with the probability, to 1', () => {
    expect(scoreOf(0.5, 0.35)).toBe(0.5);
    expect([0.75, 0.9, 1].map((probability) => scoreOf(probability, 0.35))).toEqual([1, 1, 1]);
  });
});

describe('a second reading', () => {
  it.each(['not-applicable', 'needs-review', 'error'] as const)('leaves a result alone that is %s', (status) => {
    const result: CheckResult = { ...base, status, score: null, confidence: null, evidence: [] };
    expect(withSecondReading('trade-off', () => result)(documentOf(weighs))).toBe(result);
  });

  it('leaves a check alone that has no classifier', () => {
    const run = (): CheckResult => absent;
    expect(withSecondReading('within-time', run)).toBe(run);
  });

  it('finds what the rules did not, and quotes the sentences', () => {
    const result = withSecondReading('trade-off', () => absent)(documentOf(`${weighs} ${weighs.replace('Peru', 'Ecuador').replace('Chilean', 'Bolivian')}`));
    expect(result).toMatchObject({ message: { id: 'likely' } });
    expect(result.score).toBeGreaterThan(0);
    expect(result.evidence.map(({ quote }) => quote).join(' ')).toContain('giving up');
  });

  it('lets go what the rules found in words that say nothing of the kind', () => {
    const document = documentOf(offTopic);
    const found: CheckResult = { ...base, status: 'present', score: 1, confidence: 0.9, evidence: [document.quoteSpan(0, 10)] };
    expect(withSecondReading('economic-framing', () => found)(document)).toMatchObject({ status: 'absent', score: 0, evidence: [], message: { id: 'unlikely' } });
  });

  it('has a score above 0 and evidence exactly where a signal is present, in every answer', () => {
    const runs = checks.map((check) => withSecondReading(check.id, check.configure()));
    for (const { question, text, mode } of readFreshAnswers().filter((_, index) => index % 83 === 0)) {
      const document = createDocument(question, { text, mode });
      for (const run of runs) {
        const { id, status, score, evidence, confidence } = run(document);
        if (score === null) continue;
        expect.soft({ id, isPresent: status !== 'absent' }).toEqual({ id, isPresent: score > 0 });
        expect.soft(confidence).toBeGreaterThanOrEqual(0);
        expect.soft(confidence).toBeLessThanOrEqual(1);
        for (const { start, end, quote } of evidence) expect.soft(text.slice(start, end)).toBe(quote);
        if (status !== 'absent' && classifiers().place.has(id)) expect.soft(evidence.length, id).toBeGreaterThan(0);
      }
    }
  });
});
