import { describe, expect, it } from 'vitest';
import { repeated } from '../../../src/document/annotations/repetition.ts';
import { read } from '../read.ts';

const said = (text: string): string => {
  const document = read(text);
  const flags = document.read(repeated);
  return document.words.filter(({ index }) => flags[index] === 1).map(({ start }) => start).join(' ');
};

describe('repeated', () => {
  it('marks what was said before, whatever its case and articles', () => {
    const text = 'We cut the long queue today. So. WE CUT A LONG QUEUE TODAY.';
    expect(said(text)).toBe('33 36 42 47 53');
  });
  it('marks every time after the first', () => expect(said('We cut long queues today. '.repeat(3)).split(' ')).toHaveLength(10));
  it.each(["That's it. That's it.", 'We cut the queue today. We cut the price today.', ''])('leaves alone: %s', (text) => expect(said(text)).toBe(''));
});
