import { describe, expect, it } from 'vitest';
import { answerValue, classifiers, classifierScores, sentenceValue } from '../../src/classifiers/classify.ts';
import { readFeatures } from '../../src/classifiers/features.ts';
import { checks } from '../../src/checks/index.ts';
import { createDocument, declaredAnnotations, type Document } from '../../src/document/document.ts';
import { guardrails } from '../../src/document/annotations/guardrails.ts';

const read = (text: string): Document => createDocument({ id: 'q', kind: 'analytical', prompt: 'How would you measure the new returns process?' }, { text, mode: 'written' });

describe('readFeatures', () => {
  it('names words, neighbours, numbers, places and the kind of the question', () => {
    const { sentences, counts } = readFeatures(read('We ship it in 12 weeks. We stop early. They watch.'), []);
    expect([...sentences[0]!.names]).toEqual(['we', 'ship', 'we ship', 'it', 'ship it', 'in', 'it in', '0', 'in 0', 'weeks', '0 weeks', '#kind:analytical', '#first']);
    expect([...sentences[1]!.names]).toContain('#second');
    expect([...sentences[2]!.names]).toContain('#last');
    expect(counts.get('we')).toBe(2);
    expect(counts.get('#kind:analytical')).toBe(1);
  });

  it('marks what is negated', () => {
    const { counts } = readFeatures(read('We never ran a holdout.'), []);
    expect(counts.has('holdout')).toBe(false);
    expect(counts.has('!holdout')).toBe(true);
  });

  it.each([
    ['put in another\'s mouth', 'A good candidate would name a guardrail such as the refund rate.'],
    ['repeats what was said', 'We watch refunds every single week. We watch refunds every single week.'],
  ])('leaves out what %s', (_, text) => {
    const { counts } = readFeatures(read(text), []);
    expect(counts.get('refund') ?? 0).toBe(0);
    expect(counts.get('refunds') ?? 0).toBeLessThan(2);
  });

  it('names the mentions of annotations by their labels, in the sentence where they begin', () => {
    const { sentences } = readFeatures(read('We cut the queue. The refund rate must not rise above 3%.'), [guardrails]);
    expect([...sentences[0]!.names].some((name) => name.startsWith('guardrails|'))).toBe(false);
    expect([...sentences[1]!.names].some((name) => name.startsWith('guardrails|'))).toBe(true);
  });

  it('has values that do not grow with the length of a text', () => {
    expect(sentenceValue(0)).toBe(0);
    expect(sentenceValue(16)).toBe(0.5);
    expect(answerValue(1, 0)).toBe(0);
    expect(answerValue(1, 4)).toBe(0.5);
  });
});

describe('the classifiers', () => {
  it('are for built-in checks, and use annotations that exist', () => {
    const { checks: ids, annotations } = classifiers();
    const known = new Set<string>(checks.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    const declared = declaredAnnotations().map(({ id }) => id);
    expect([...annotations].filter((id) => !declared.includes(id))).toEqual([]);
    expect(declared.filter((id, at) => annotations.has(id) && declared.indexOf(id) !== at)).toEqual([]);
  });

  it('score a text alike whatever was read before it', () => {
    const text = 'Success is the share of returns that a shop settles in two days. The refund rate must not rise above 3%.';
    const first = read(text).read(classifierScores);
    read('We closed the depot because the vans stood still.').read(classifierScores);
    expect(read(text).read(classifierScores)).toEqual(first);
  });

  it('give the same for an empty sentence list as their intercepts', () => {
    const { answer } = classifiers();
    const { answer: scores, sentences } = createDocument({ id: 'q', kind: 'culture', prompt: 'Why?' }, { text: '...', mode: 'written' }).read(classifierScores);
    expect(sentences.length).toBeLessThan(2);
    expect(scores.length).toBe(answer.intercepts.length);
  });
});
