import { describe, expect, it } from 'vitest';
import { signposts } from '../../../src/document/annotations/signposts.ts';
import { read } from '../read.ts';

const found = (text: string): string[] => {
  const document = read(text);
  return document.read(signposts).map(({ kind, first }) => `${kind} ${document.words[first]!.norm}`);
};

describe('signposts', () => {
  it.each<[string, string[]]>([
    ['There are three reasons.', ['announcing there']],
    ['I would look at two things. First, the price. Second, the queue.', ['first first', 'second second']],
    ['- speed\n- price', ['item speed', 'item price']],
    ['1. speed\n2. price', ['item speed', 'item price']],
    ['## The plan\nWe cut it.', ['label plan']],
    ['Metric: repeat orders in a week.', ['label metric']],
    ['Finally, I would stop it.', ['last finally']],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expect.arrayContaining(expected)));

  it.each(['It took three weeks.', 'At first I said no, then yes.', 'We were second in the market.', 'I read it as: we stop.', 'One of the nurses told me.', ''])('none in %j', (text) => expect(found(text)).toEqual([]));
});
