import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineAnnotation } from '../../src/document/document.ts';
import { definePatterns } from '../../src/document/patterns/define-patterns.ts';
import type { Word } from '../../src/document/sentences.ts';
import { Break } from '../../src/document/tokenize.ts';
import { read } from './read.ts';

/** What the patterns match in a text, as quotes of content words. */
function find(patterns: string | readonly string[], text: string, uses: Parameters<typeof definePatterns>[2] = {}): string[] {
  const document = read(text);
  const set = definePatterns('test', { found: typeof patterns === 'string' ? [patterns] : patterns }, uses);
  return document.read(set).map(({ first, last }) => document.words.slice(first, last).map(({ norm }) => norm).join(' '));
}

const harm = { id: 'harm', about: 'Harms, for a test.', phrases: ['churn', '~refund rate', '~loss'] };
const pairs = defineAnnotation('pairs', ({ words }) => words.flatMap(({ index, norm }) => (norm === 'queue' ? [{ first: index, last: index + 1 }, { first: index, last: index + 2 }] : [])));

describe('elements', () => {
  it.each<[string, string, string[]]>([
    // A word, in any spelling; articles in patterns and texts stand for nothing.
    ['cut', 'We cut it. Cuts hurt. CUT!', ['cut', 'cut']],
    ['prioritise', 'They prioritize and prioritise.', ['prioritize', 'prioritize']],
    ['cut the queue', 'We cut a queue', ['cut queue']],
    // Beginnings and inflections.
    ['measur*', 'measure, measured, measurement, treasure', ['measure', 'measured', 'measurement']],
    ['prioritis* it', 'prioritizing it', ['prioritizing it']],
    ['~cut', 'cut cuts, cutting, cutter', ['cut', 'cuts', 'cutting']],
    ['~give up', 'gave up, given up, giving in', ['gave up', 'given up']],
    // One of several.
    ['cut|~give|measur*', 'gave, measured, cut, took', ['gave', 'measured', 'cut']],
    ['(give up|~lose) it', 'give up it, lost it, give it', ['give up it', 'lost it']],
    ['(cut|a) queue', 'cut queue and the queue', ['cut queue', 'queue', 'queue']],
    // Any word, a number, an optional one.
    ['cut _ queue', 'cut long queue, cut queue', ['cut long queue']],
    ['# week', '3 week, three week, 10% week', ['3 week', '10% week']],
    ['very? long queue', 'very long queue; long queue', ['very long queue', 'long queue', 'long queue']],
    // Not here.
    ['no !doubt _', 'no doubt and no queue', ['no queue']],
    ['no !(doubt|long) _', 'no long queue, no queue', ['no queue']],
    ['no !queue', 'we say no', ['no']],
    // Beginning and end.
    ['^ we cut', 'We cut it. Then we cut it. We cut.', ['we cut', 'we cut']],
    ['cut it $', 'We cut it. We cut it now. Then cut it', ['cut it', 'cut it']],
    ['cut it? $', 'We cut. We cut it.', ['cut', 'cut it']],
  ])('%s in %j', (pattern, text, expected) => expect(find(pattern, text)).toEqual(expected));

  it('a name stands for a lexicon or an annotation', () => {
    expect(find('more @harm', 'more churn, more refund rates, more refund rate, more joy', { harm })).toEqual(['more churn', 'more refund rate']);
    expect(find('~lose|@harm today', 'lost today, losses today, gone today', { harm })).toEqual(['lost today', 'losses today']);
    // The longest mention first, and the shorter one where only that goes on.
    expect(find('the @pair', 'queue here', { pair: pairs })).toEqual(['queue here']);
    expect(find('@pair here', 'queue here', { pair: pairs })).toEqual(['queue here']);
  });
});

describe('gaps', () => {
  it.each<[string, string, string[]]>([
    ['cut ..2 queue', 'cut queue', ['cut queue']],
    ['cut ..2 queue', 'cut one two queue', ['cut one two queue']],
    ['cut ..2 queue', 'cut one two three queue', []],
    ['cut ..6 queue', 'cut it, and the queue', ['cut it and queue']],
    ['cut ..6 queue', 'cut it; the queue', ['cut it queue']],
    ['cut ..6 queue', 'We cut. The queue', []],
    ['cut --6 queue', 'cut it, and the queue', ['cut it and queue']],
    ['cut --6 queue', 'cut it; the queue', []],
    ['cut --6 queue', 'cut it — the queue', []],
    ['cut --6 queue', 'We cut. The queue', []],
    ['cut >>6 queue', 'We cut it. Then the queue', ['cut it then queue']],
    ['cut >>2 queue', 'We cut it. Then came the queue', []],
    ['cut >>6 queue', 'We cut it.\n\nThen the queue', ['cut it then queue']],
    // The nearest continuation wins.
    ['cut ..6 queue', 'cut queue queue and queue', ['cut queue']],
    // Side by side means in one sentence.
    ['cut queue', 'We cut. Queue', []],
    ['cut queue', 'We cut, queue', ['cut queue']],
    ['cut queue? ', 'We cut. Queue', ['cut']],
    ['cut ..3 $', 'cut it now. Then', ['cut it now']],
  ])('%s in %j', (pattern, text, expected) => expect(find(pattern, text)).toEqual(expected));
});

describe('matches', () => {
  it('are the longest of a label from one word on', () => expect(find(['cut', 'cut queue', 'cut queue now'], 'cut queue, then')).toEqual(['cut queue']));

  it('may overlap, and stand in order', () => expect(find(['cut ..3 queue', 'queue'], 'cut cut a queue'.replace('cut cut', 'cut, then cut'))).toEqual(['cut then cut queue', 'cut queue', 'queue']));

  it('bear their label, each label its own', () => {
    const document = read('We cut the queue');
    expect(document.read(definePatterns('test', { act: ['cut queue'], thing: ['queue'], other: ['cut'] })).map(({ label, first, last }) => [label, first, last])).toEqual([
      ['other', 1, 2],
      ['act', 1, 3],
      ['thing', 2, 3],
    ]);
  });

  const captured = (pattern: string, text: string): Record<string, string> => {
    const document = read(text);
    const [match] = document.read(definePatterns('test', { found: [pattern] }));
    return Object.fromEntries(Object.entries(match?.captures ?? {}).map(([name, { first, last }]) => [name, document.words.slice(first, last).map(({ norm }) => norm).join(' ')]));
  };

  it('capture what an element matched', () => {
    expect(captured('from=# to to=#', 'from 9 to 6')).toEqual({ from: '9', to: '6' });
    expect(captured('cut what=(long queue|queue)', 'cut long queue')).toEqual({ what: 'long queue' });
    expect(captured('cut ..4 what=queue', 'cut one or two queue')).toEqual({ what: 'queue' });
  });

  it('capture what the way that succeeded took, and nothing of the ways given up', () => {
    expect(captured('what=(cut long|cut) long queue', 'cut long queue')).toEqual({ what: 'cut' });
    expect(captured('(cut one=long two|cut two=long) queue', 'cut long queue')).toEqual({ two: 'long' });
    expect(captured('cut (some=very queue|queue)', 'cut queue')).toEqual({});
    expect(captured('cut !what=long queue', 'cut queue')).toEqual({});
    expect(captured('outer=(cut inner=(long|very long) queue)', 'cut very long queue')).toEqual({ outer: 'cut very long queue', inner: 'very long' });
  });
});

describe('wrong patterns', () => {
  it.each<[string, RegExp]>([
    ['(cut', /pattern "\(cut", at 4: a group is not closed/],
    ['cut)', /pattern "cut\)", at 3/],
    ['', /it is empty/],
    ['the', /it is empty/],
    ['(cut|)', /a group has an empty option/],
    ['cut||queue', /an alternative is empty/],
    ['cut, queue', /"cut," is not an element/],
    ['what=', /at 5: an element is missing/],
    ['cut @harm', /names @harm, which is not in its uses/],
    ['..3 cut', /begins with a gap/],
    ['_ _', /no word or class that has to be there/],
    ['cut? queue?', /no word or class/],
  ])('%j', (pattern, message) => {
    expect(() => definePatterns('the set', { theLabel: [pattern] }).check()).toThrow(message);
    // Whose it is, so that the author finds it.
    expect(() => definePatterns('the set', { theLabel: [pattern] }).check()).toThrow(/^the set, theLabel: /);
  });

  it('throw on first use, not when they are declared', () => {
    const set = definePatterns('late', { found: ['(cut'] });
    expect(() => read('cut').read(set)).toThrow('not closed');
  });
});

type Piece =
  | { readonly type: 'word'; readonly word: string }
  | { readonly type: 'any' }
  | { readonly type: 'number' }
  | { readonly type: 'gap'; readonly most: number; readonly sign: '..' | '--' | '>>' }
  | { readonly type: 'choice'; readonly words: readonly string[] }
  | { readonly type: 'pair'; readonly words: readonly [string, string]; readonly other: string }
  | { readonly type: 'optional'; readonly word: string }
  | { readonly type: 'not'; readonly word: string }
  | { readonly type: 'end' };

const write = (piece: Piece): string => {
  switch (piece.type) {
    case 'word': return piece.word;
    case 'any': return '_';
    case 'number': return '#';
    case 'gap': return `${piece.sign}${piece.most}`;
    case 'choice': return `(${piece.words.join('|')})`;
    case 'pair': return `(${piece.words.join(' ')}|${piece.other})`;
    case 'optional': return `${piece.word}?`;
    case 'not': return `!${piece.word}`;
    case 'end': return '$';
  }
};

type Item = Pick<Word, 'norm' | 'kind' | 'breakBefore'>;

/** The language as its README tells it, tried from every word, with no thought for speed. Yields ends in the order of preference. */
function* ends(
  pieces: readonly Piece[],
  at: number,
  words: readonly Item[],
  took: boolean,
): Generator<number> {
  const [piece, ...rest] = pieces;
  if (piece === undefined) {
    yield at;
    return;
  }
  const closed = at < words.length && words[at]!.breakBefore >= Break.sentence;
  if (took && closed && piece.type !== 'gap' && piece.type !== 'end') {
    // Nothing more can be taken from this sentence; what is left has to be dispensable.
    if (pieces.every(({ type }) => type === 'optional' || type === 'not' || type === 'end'))
      yield* ends(
        pieces.filter(({ type }) => type !== 'optional'),
        at,
        words,
        false,
      );
    return;
  }
  const norm = words[at]?.norm;
  switch (piece.type) {
    case 'word':
      if (norm === piece.word) yield* ends(rest, at + 1, words, true);
      return;
    case 'any':
      if (norm !== undefined) yield* ends(rest, at + 1, words, true);
      return;
    case 'number':
      if (words[at]?.kind === 'number') yield* ends(rest, at + 1, words, true);
      return;
    case 'choice':
      if (norm !== undefined && piece.words.includes(norm)) yield* ends(rest, at + 1, words, true);
      return;
    case 'pair':
      if (norm === piece.words[0] && words[at + 1]?.norm === piece.words[1] && words[at + 1]!.breakBefore < Break.sentence)
        yield* ends(rest, at + 2, words, true);
      if (norm === piece.other) yield* ends(rest, at + 1, words, true);
      return;
    case 'optional':
      if (norm === piece.word) yield* ends(rest, at + 1, words, true);
      yield* ends(rest, at, words, false);
      return;
    case 'not':
      if (norm !== piece.word) yield* ends(rest, at, words, false);
      return;
    case 'end':
      if (norm === undefined || closed) yield* ends(rest, at, words, false);
      return;
    case 'gap': {
      const stop = piece.sign === '..' ? Break.sentence : piece.sign === '--' ? Break.clause : Break.paragraph + 1;
      for (let skipped = 0; skipped <= piece.most && at + skipped <= words.length; skipped += 1) {
        const here = at + skipped;
        if (here > 0 && here < words.length && words[here]!.breakBefore >= stop) {
          if (rest[0]?.type === 'end') yield* ends(rest, here, words, false);
          return;
        }
        if (here === words.length && skipped > 0 && rest.length > 0 && rest[0]!.type !== 'end') return;
        yield* ends(rest, here, words, false);
      }
    }
  }
}

describe('the search by anchors', () => {
  it('finds what trying every word finds', () => {
    const word = fc.constantFrom('cut', 'queue', 'we', 'so');
    const taking = fc.oneof(
      { weight: 4, arbitrary: word.map((of): Piece => ({ type: 'word', word: of })) },
      fc.constant<Piece>({ type: 'any' }),
      fc.constant<Piece>({ type: 'number' }),
      fc.uniqueArray(word, { minLength: 2, maxLength: 3 }).map((words): Piece => ({ type: 'choice', words })),
      fc.tuple(word, word, word).map(([one, two, other]): Piece => ({ type: 'pair', words: [one, two], other })),
    );
    const between = fc.oneof(
      taking,
      word.map((of): Piece => ({ type: 'optional', word: of })),
      word.map((of): Piece => ({ type: 'not', word: of })),
      fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom('..' as const, '--' as const, '>>' as const)).map(([most, sign]): Piece => ({ type: 'gap', most, sign })),
    );
    const pattern = fc.tuple(fc.array(between, { maxLength: 3 }), taking, fc.constantFrom<Piece[]>([], [{ type: 'end' }])).map(([before, last, end]) => [...before, last, ...end]);
    const text = fc.array(fc.tuple(fc.constantFrom('cut', 'queue', 'we', 'so', '5', 'or'), fc.constantFrom(' ', ' ', ' ', ', ', '; ', '. ', '\n\n')), { maxLength: 14 }).map((parts) => parts.flat().join(''));
    let matched = 0;
    fc.assert(
      fc.property(pattern, text, (pieces, of) => {
        // A pattern may not begin with a gap, and needs a word or a number that has to be there.
        fc.pre(pieces[0]!.type !== 'gap' && pieces.some(({ type }) => /^(?:word|number|choice|pair)$/.test(type)));
        const document = read(of);
        const found = document.read(definePatterns('random', { found: [pieces.map(write).join(' ')] })).map(({ first, last }) => [first, last]);
        const expected = document.words.flatMap(({ index }) => {
          const end = ends(pieces, index, document.words, false).next();
          return end.done === true || end.value <= index ? [] : [[index, end.value]];
        });
        matched += expected.length;
        expect(found).toEqual(expected);
      }),
      { numRuns: 1_500 },
    );
    expect(matched).toBeGreaterThan(300);
  });
});
