import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Break, tokenize } from '../../src/document/tokenize.ts';
import { hostileText } from './hostile.ts';

const norms = (text: string): string[] => tokenize(text).map(({ norm }) => norm);
const slices = (text: string): string[] => tokenize(text).map(({ start, end }) => text.slice(start, end));
/** Breaks before the tokens but the first. */
const breaks = (text: string): Break[] => tokenize(text).slice(1).map(({ breakBefore }) => breakBefore);

describe('words', () => {
  it.each<[string, string[], string[]]>([
    ['We cut the queue.', ['we', 'cut', 'the', 'queue'], ['We', 'cut', 'the', 'queue']],
    ["I don't", ['i', 'do', 'not'], ['I', 'do', "n't"]],
    ['we can’t', ['we', 'can', 'not'], ['we', 'ca', 'n’t']],
    ["won't shan't ain't", ['will', 'not', 'shall', 'not', 'is', 'not'], ['wo', "n't", 'sha', "n't", 'ai', "n't"]],
    ["I'd we've they're I'm", ['i', 'would', 'we', 'have', 'they', 'are', 'i', 'am'], ['I', "'d", 'we', "'ve", 'they', "'re", 'I', "'m"]],
    ["it's the nurse's", ['it', 'is', 'the', 'nurse', "'s"], ['it', "'s", 'the', 'nurse', "'s"]],
    ["let's go", ['let', 'us', 'go'], ['let', "'s", 'go']],
    ['cannot', ['can', 'not'], ['canno', 't']],
    ['gonna dunno', ['going', 'to', 'do', 'not', 'know'], ['gonn', 'a', 'dun', 'n', 'o']],
    ["'cause it rains", ['because', 'it', 'rains'], ['cause', 'it', 'rains']],
    ['trade-off', ['trade', 'off'], ['trade', 'off']],
    ['café Łódź', ['cafe', 'łodz'], ['café', 'Łódź']],
    ['node.js', ['node', 'js'], ['node', 'js']],
    ["o'clock", ["o'clock"], ["o'clock"]],
    ["n't", ["n't"], ["n't"]],
  ])('%s', (text, expected, quoted) => {
    expect(norms(text)).toEqual(expected);
    expect(slices(text)).toEqual(quoted);
  });
});

describe('numbers', () => {
  it.each<[string, string[]]>([
    ['from 9 to 6', ['from', '9', 'to', '6']],
    ['3.5%, 4 %', ['3.5%', '4%']],
    ['$1,250.50', ['$1250.50']],
    ['€ 5 and £3', ['€5', 'and', '£3']],
    ['5€', ['5€']],
    ['US$5', ['us', '$5']],
    ['10-15', ['10', '15']],
    ['10–15%', ['10', '15%']],
    ['-5% and +3', ['-5%', 'and', '+3']],
    ['down −2 points', ['down', '−2', 'points']],
    ['.5 of it', ['.5', 'of', 'it']],
    ['2k, 3M, 4bn', ['2k', '3m', '4bn']],
    ['3rd 2nd', ['3rd', '2nd']],
    ['10km', ['10', 'km']],
    ['3x', ['3x']],
    ['24/7', ['24', '7']],
    ['3:1', ['3', '1']],
    ['It rose by 5.', ['it', 'rose', 'by', '5']],
    ['1,,2', ['1', '2']],
    ['Q3', ['q', '3']],
    ['½ of them', ['1⁄2', 'of', 'them']],
    ['٣ weeks', ['٣', 'weeks']],
  ])('%s', (text, expected) => expect(norms(text)).toEqual(expected));

  it('covers a number with its signs, and no more', () => {
    expect(slices('It cost $1,250.50, or +3.5 %, in all.')).toEqual(['It', 'cost', '$1,250.50', 'or', '+3.5 %', 'in', 'all']);
  });

  it('takes time in proportion to its length', () => {
    const started = performance.now();
    expect(tokenize(`1${','.repeat(300_000)}1`).map(({ norm }) => norm)).toEqual(['1', '1']);
    // A quadratic scan takes minutes.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('breaks', () => {
  it.each<[string, Break[]]>([
    ['one two', [Break.none]],
    ['one, two', [Break.comma]],
    ['one (two)', [Break.comma]],
    ['one; two', [Break.clause]],
    ['one: two', [Break.clause]],
    ['one — two', [Break.clause]],
    ['one—two', [Break.clause]],
    ['one – two', [Break.clause]],
    ['one - two', [Break.clause]],
    ['one--two', [Break.clause]],
    ['one-two', [Break.none]],
    ['one. Two', [Break.sentence]],
    ['one! Two? Three', [Break.sentence, Break.sentence]],
    ['one.) Two', [Break.sentence]],
    ['one.” Two', [Break.sentence]],
    ['one\ntwo', [Break.none]],
    ['one\r\ntwo', [Break.none]],
    ['one\rtwo', [Break.none]],
    ['one\n\ntwo', [Break.paragraph]],
    ['one\r\n\r\ntwo', [Break.paragraph]],
    ['one\n  \ntwo', [Break.paragraph]],
    ['one\n- two', [Break.paragraph]],
  ])('%j', (text, expected) => expect(breaks(text)).toEqual(expected));

  it.each([
    'Mr. Smith', 'Dr. Okafor', 'J. Smith', 'tools, e.g. surveys', 'the U.S. market', 'approx. 5', 'No. 5', 'vs. Netflix', 'version 2.5', 'in Sept. 2020',
  ])('a point that ends no sentence: %s', (text) => expect(breaks(text).every((level) => level < Break.sentence)).toBe(true));

  it.each(['No. I would wait.', 'no. we stop', 'We chose plan B. We never looked back.', 'the usual metrics etc. Then we left', 'It ended in Dec. We left', 'in the U.S. We left', 'so did I. They left'])(
    'a point that ends one: %s',
    (text) => expect(breaks(text)).toContain(Break.sentence),
  );
});

describe('lists, headings and quotation marks', () => {
  const markers = (text: string): string[] => tokenize(text).filter(({ marker }) => marker !== '').map(({ marker, norm }) => `${marker} ${norm}`);

  it.each<[string, string[]]>([
    ['- one\n* two\n• three', ['bullet one', 'bullet two', 'bullet three']],
    ['1. one\n2) two\n(3) three', ['number one', 'number two', 'number three']],
    ['a) one\nb) two', ['number one', 'number two']],
    ['  - indented', ['bullet indented']],
    ['> - cited', ['bullet cited']],
    ['## Why\nBecause.', ['heading why']],
    ['a - b', []],
    ['-5 degrees', []],
    ['#1 in sales', []],
    ['in 2019. Then', []],
  ])('%j', (text, expected) => expect(markers(text)).toEqual(expected));

  it('a heading ends with its line', () => expect(breaks('## Why not\nBecause')).toEqual([Break.none, Break.paragraph]));

  const quoted = (text: string): string => tokenize(text).filter((token) => token.quoted).map(({ norm }) => norm).join(' ');
  it.each<[string, string]>([
    ['she said "never again" and left', 'never again'],
    ['she said “never again” and left', 'never again'],
    ['she said «never again» and left', 'never again'],
    ["it's the nurses' choice, isn't it", ''],
    ['an open " mark\n\nends with the paragraph', 'mark'],
  ])('%j', (text, expected) => expect(quoted(text)).toBe(expected));

  it('a mark that never closes does not swallow the answer', () => {
    expect(tokenize(`"open ${'word '.repeat(400)}end`).at(-1)).toMatchObject({ norm: 'end', quoted: false });
  });
});

describe('any text', () => {
  it('gives tokens that rise, lie within it, and lose no letter or digit', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tokens = tokenize(text);
        const covered = new Uint8Array(text.length);
        let before = 0;
        for (const { start, end, norm } of tokens) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(norm).not.toBe('');
          covered.fill(1, start, end);
          before = end;
        }
        // The marks of a list are no words, but known by the token that they mark.
        const unmarked = text.replace(/(?<=^[ \t\u00a0>]*)(?:\(?\d{1,2}[.)]|\(?[a-h]\))(?=[ \t])/gm, (mark) => ' '.repeat(mark.length));
        for (const { index } of unmarked.matchAll(/[\p{L}\p{N}]/gu)) expect(covered[index], `lost at ${index} of ${JSON.stringify(text)}`).toBe(1);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same words whatever its case, apostrophes, line ends and spaces', () => {
    const word = fc.constantFrom('we', 'cut', "don't", "it's", 'the', 'queue', '3.5%', '2k', '$4', 'trade-off', 'cannot', "nurse's", 'colour', 'so,', 'then.', 'Why?', '"never"');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const expected = norms(words.join(' '));
        expect(norms(words.join(' ').toUpperCase())).toEqual(expected);
        expect(norms(words.join(' ').replaceAll("'", '’').replace(/"(\w+)"/g, '“$1”'))).toEqual(expected);
        for (const space of ['  ', '\n', '\r\n', '\t', '\u00a0']) {
          expect(norms(words.join(space))).toEqual(expected);
          // Wrapped or spaced out, it has the same sentences as well.
          expect(breaks(words.join(space))).toEqual(breaks(words.join(' ')));
        }
      }),
    );
  });
});
