import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';
import { hostileText } from './hostile.ts';

const sentences = (text: string): string[] => read(text).sentences.map(({ start, end }) => text.slice(start, end));
const words = (text: string): string => read(text).words.map(({ norm }) => norm).join(' ');

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['We cut it. It worked! Why? Because.', ['We cut it', 'It worked', 'Why', 'Because']],
    ['We cut it\nby half.', ['We cut it\nby half']],
    ['First paragraph\n\nsecond one', ['First paragraph', 'second one']],
    ['Goals:\n- speed\n- price', ['Goals', 'speed', 'price']],
    ['## Plan\nCut it.', ['Plan', 'Cut it']],
    ['', []],
    ['...', []],
  ])('%j', (text, expected) => expect(sentences(text)).toEqual(expected));

  it('have a kind', () => {
    expect(read('## Plan\nCut it.\n\n- first\n- second').sentences.map(({ kind }) => kind)).toEqual(['heading', 'prose', 'item', 'item']);
  });

  it('open a paragraph', () => {
    expect(read('One. Two.\n\nThree. Four.').sentences.map(({ opensParagraph }) => opensParagraph)).toEqual([true, false, true, false]);
  });

  it('are guessed in speech without punctuation, and say so', () => {
    const { sentences: guessed } = read(`${'we went to the depot and looked at every bus in the yard '.repeat(3)}so we stopped the whole plan and told the council about it`);
    expect(guessed.length).toBeGreaterThan(1);
    expect(guessed[0]!.soft).toBe(false);
    expect(guessed.slice(1).every(({ soft }) => soft)).toBe(true);
  });

  it('never grow beyond fifty words without a mark', () => {
    for (const { first, last } of read('buses '.concat('and trams '.repeat(200))).sentences) expect(last - first).toBeLessThanOrEqual(50);
  });
});

describe('content words', () => {
  it.each([
    ['The queue in a hall', 'queue in hall'],
    ['um we uh cut it', 'we cut it'],
    ['the, the queue', 'queue'],
    ['we, you know, cut it', 'we cut it'],
    ['do you know what we cut', 'do you know what we cut'],
    ['it was, like, dead', 'it was dead'],
    ['it looks like rain', 'it looks like rain'],
    ['5 5', '5 5'],
    ["the nurse's desk", 'nurse desk'],
  ])('%s: %s', (text, expected) => expect(words(text)).toBe(expected));

  it('keep the strongest break over the words left out', () => {
    expect(read('We cut. Um, the queue').words.map(({ breakBefore }) => breakBefore).slice(2)).toEqual([3]);
  });
});

describe('any text', () => {
  it('parts into sentences that hold every content word once', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const document = read(text);
        let next = 0;
        for (const [index, sentence] of document.sentences.entries()) {
          expect(sentence).toMatchObject({ index, first: next });
          expect(sentence.last).toBeGreaterThanOrEqual(sentence.first);
          for (let word = sentence.first; word < sentence.last; word += 1) {
            expect(document.words[word]).toMatchObject({ index: word, sentence: index });
            expect(document.words[word]!.start).toBeGreaterThanOrEqual(sentence.start);
            expect(document.words[word]!.end).toBeLessThanOrEqual(sentence.end);
          }
          next = sentence.last;
        }
        expect(next).toBe(document.words.length);
      }),
      { numRuns: 300 },
    );
  });
});
