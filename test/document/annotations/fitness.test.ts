import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestWords, functionWordShare, isFunctionWord, textNotes, unjudgeable } from '../../../src/document/annotations/fitness.ts';
import { offTopic } from '../../gaming/off-topic.ts';
import { hostileText } from '../hostile.ts';
import { read } from '../read.ts';

const codes = (text: string): string[] => read(text).read(textNotes).map(({ code }) => code);

describe('notes on a text', () => {
  it.each<[string, string, string[]]>([
    ['ordinary prose', offTopic, []],
    ['nothing', '', ['no-words']],
    ['only marks and numbers', '5 6 7 ... !', ['no-words']],
    ['a few words', 'We cut it.', ['too-short']],
    ['as many words as are needed', 'we '.concat('cut it '.repeat((fewestWords - 1) / 2)), []],
    ['one fewer', 'cut it '.repeat((fewestWords - 1) / 2), ['too-short']],
    ['French', 'Nous avons réduit la file parce que les gens partaient sans revenir, et ensuite nous avons parlé du prix que personne ne voulait payer dans cette ville où tout coûte cher.', ['not-english']],
    ['Russian', 'Мы сократили очередь потому что люди уходили и не возвращались а потом поговорили о цене которую никто не хотел платить в этом городе где всё стоит дорого и никто не жалуется', ['not-english']],
    ['speech without marks', 'and then we went to the depot and looked at it '.repeat(8), ['unpunctuated']],
    ['a half character', `${offTopic} \ud800`, ['damaged-text']],
    ['a NUL', `${offTopic} \u0000`, ['damaged-text']],
    ['an emoji, which is whole', `${offTopic} 👩‍👩‍👧‍👦`, []],
  ])('%s', (_, text, expected) => expect(codes(text)).toEqual(expected));

  it('say what is wrong, and only some make it impossible to judge', () => {
    expect(read('We cut it.').read(unjudgeable)?.text).toBe('The answer has 3 words; fewer than 25 cannot carry a judgement. Give the whole answer.');
    expect(read(`${offTopic} \u0000`).read(unjudgeable)).toBeUndefined();
  });

  it('can be taken of any text', () => {
    fc.assert(fc.property(hostileText, (text) => {
      expect(new Set(codes(text)).size).toBe(codes(text).length);
    }), { numRuns: 150 });
  });
});

describe('functionWordShare', () => {
  it('counts the words that carry grammar', () => {
    expect(read('the queue and the price').read(functionWordShare)).toBeCloseTo(3 / 5);
    expect(read('').read(functionWordShare)).toBe(0);
    expect([isFunctionWord('the'), isFunctionWord('queue')]).toEqual([true, false]);
  });
});
