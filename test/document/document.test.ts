import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument, defineAnnotation } from '../../src/document/document.ts';
import { hostileText } from './hostile.ts';
import { ask, read } from './read.ts';

describe('a document', () => {
  it('carries the answer and the question', () => {
    const question = ask('Why?', 'culture');
    expect(createDocument(question, { text: 'Because.', mode: 'spoken', verbatim: true })).toMatchObject({ text: 'Because.', question, mode: 'spoken', verbatim: true });
  });

  it('quotes words with the article before them', () => {
    const document = read('We cut the long queue. The end.');
    expect(document.quote(2, 4)).toEqual({ start: 7, end: 21, quote: 'the long queue' });
    expect(document.quote(0, 1, 'actor')).toEqual({ start: 0, end: 2, quote: 'We', role: 'actor' });
    // An article that belongs to what stands before stays out.
    expect(read('Is it the? Queue').quote(2, 3).quote).toBe('Queue');
  });

  it('refuses to quote words that are not there', () => {
    expect(() => read('One two').quote(1, 3)).toThrow(RangeError);
    expect(() => read('One two').quote(1, 1)).toThrow(RangeError);
    expect(() => read('').quote(0, 1)).toThrow('no words 0 to 1');
  });

  it('quotes a slice of any text exactly', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const document = read(text);
        for (const { index } of document.words) {
          const { start, end, quote } = document.quote(index, Math.min(document.words.length, index + 3));
          expect(quote).toBe(text.slice(start, end));
          expect(quote).not.toBe('');
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('annotations', () => {
  it('are computed once for each document, on first use', () => {
    let computed = 0;
    const count = defineAnnotation('count', ({ words }) => {
      computed += 1;
      return words.length;
    });
    const document = read('one two three');
    expect(computed).toBe(0);
    expect([document.read(count), document.read(count)]).toEqual([3, 3]);
    expect(computed).toBe(1);
    expect(read('one').read(count)).toBe(1);
    expect(computed).toBe(2);
  });

  it('remember a value of undefined', () => {
    let computed = 0;
    const nothing = defineAnnotation('nothing', () => void (computed += 1));
    const document = read('one');
    document.read(nothing);
    document.read(nothing);
    expect(computed).toBe(1);
  });

  it('may read others, but not themselves', () => {
    const one = defineAnnotation('one', ({ words }) => words.length);
    expect(read('a b c').read(defineAnnotation('two', (document) => document.read(one) * 2))).toBe(4);
    const loop = defineAnnotation('loop', (document): number => document.read(loop));
    expect(() => read('a').read(loop)).toThrow('"loop" reads itself');
  });

  it('can be read again after they failed', () => {
    let fails = true;
    const moody = defineAnnotation('moody', () => {
      if (fails) throw new Error('not now');
      return 1;
    });
    const document = read('a');
    expect(() => document.read(moody)).toThrow('not now');
    fails = false;
    expect(document.read(moody)).toBe(1);
  });
});
