import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/document.ts';
import { pointCoverage } from '../../../src/document/annotations/point-coverage.ts';
import type { ExpectedPoint } from '../../../src/schema/expected-point.ts';

function cover(text: string, expectedPoints: ExpectedPoint[], prompt = 'What would you do?') {
  const document = createDocument({ id: 'q', kind: 'strategy', prompt, expectedPoints }, { text, mode: 'written' });
  return document.read(pointCoverage)!.map(({ share, passage }) => ({
    share: Math.round(share * 100) / 100,
    quote: passage === undefined ? undefined : document.quote(passage.first, passage.last).quote,
  }));
}
const shareOf = (...input: Parameters<typeof cover>): number => cover(...input)[0]!.share;

describe('the coverage of expected points', () => {
  it('is full for the point itself, and nothing for other words', () => {
    expect(cover('Refunds cost more than the fee brings in.', ['Refunds cost more than the fee brings in'])).toEqual([{ share: 1, quote: 'Refunds cost more than the fee brings' }]);
    expect(cover('We bought a dog.', ['Refunds cost more than the fee brings in'])).toEqual([{ share: 0, quote: undefined }]);
  });

  it('sees inflected and irregular forms, either spelling, and case', () => {
    expect(shareOf('Tenants LEFT the programme.', ['A tenant leaves the program'])).toBe(1);
    expect(shareOf('It was organised by nurses.', ['A nurse organizes it'])).toBeGreaterThanOrEqual(0.9);
  });

  it('weighs what is rare among the points above what they share', () => {
    const points = ['Boats rust', 'Boats leak', 'Boats sink'];
    expect(shareOf('They rust.', points)).toBeGreaterThan(shareOf('The boats.', points));
  });

  it('weighs words of the question and words in talk about anything less', () => {
    expect(shareOf('The ferry.', ['Ferry tariff'], 'What of the ferry?')).toBeLessThan(shareOf('The tariff.', ['Ferry tariff'], 'What of the ferry?'));
    expect(shareOf('A good thing.', ['Good tariff'])).toBeLessThan(0.5);
  });

  it('wants a point made in one passage', () => {
    const between = 'Then we talked about the weather and what was on television for quite some time, as people at the bar do. '.repeat(4);
    expect(shareOf(`Refunds. ${between} The fee.`, ['Refunds and fee'])).toBeLessThan(0.7);
    expect(shareOf(`The fee. Refunds. ${between}`, ['Refunds and fee'])).toBe(1);
  });

  it('adds a little for the order of the words', () => {
    const point = 'Pilots before rollout, rollout before hiring';
    expect(shareOf('The pilots, the rollout, a tax, a fair, a zoo and a bus.', [point])).toBeGreaterThan(shareOf('The rollout, the pilots, a tax, a fair, a zoo and a bus.', [point]));
  });

  it('respects negation on both sides', () => {
    expect(shareOf('We would not freeze the tariff.', ['Freeze the tariff'])).toBe(0);
    expect(shareOf('We would freeze the tariff.', ['Do not freeze the tariff'])).toBe(0);
    expect(shareOf('We would never freeze the tariff.', ['Do not freeze the tariff'])).toBe(1);
  });

  it('takes no credit from what others teach', () => {
    expect(shareOf('A good candidate would freeze the tariff, the book says.', ['Freeze the tariff'])).toBe(0);
  });

  it('knows the synonyms given, words and phrases, in the point and in the answer', () => {
    const point = { text: 'The refund eats the margin', synonyms: [['money back', 'refund'], ['profit', 'margin', 'what is left over']] };
    expect(shareOf('Money back eats the profit.', [point])).toBe(1);
    expect(shareOf('A refund eats what is left over.', [point])).toBe(1);
    expect(shareOf('A loan eats the profit.', [point])).toBeLessThan(0.75);
  });

  it('takes a group without a word of the point for all of it', () => {
    const point = { text: 'The refund eats the margin', synonyms: [['red ink']] };
    expect(cover('It ends in red ink.', [point])).toEqual([{ share: 1, quote: 'red ink' }]);
  });

  it('compares a point of grammar alone by that', () => {
    expect(shareOf('Why not?', ['Why not'])).toBeGreaterThan(0);
  });

  it('does not exist without points', () => {
    expect(createDocument({ id: 'q', kind: 'strategy', prompt: 'Why?' }, { text: 'So.', mode: 'written' }).read(pointCoverage)).toBeUndefined();
  });

  it('takes time in proportion to the answer', () => {
    const points = Array.from({ length: 40 }, (_, index) => `Refund fee ${index} tariff margin`);
    const time = (times: number): number => {
      const document = createDocument({ id: 'q', kind: 'strategy', prompt: 'Why?', expectedPoints: points }, { text: 'refund fee tariff margin refund. '.repeat(times), mode: 'written' });
      const started = performance.now();
      document.read(pointCoverage);
      return performance.now() - started;
    };
    time(500);
    const [short, long] = [time(1_000), time(8_000)];
    expect(long).toBeLessThan(short * 8 * 4 + 200);
  });
});
