import { z } from 'zod';
import { pointCoverage, type PointCoverage } from '../document/annotations/point-coverage.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

const options = z.strictObject({
  threshold: z.number().min(0.05).max(1).default(0.7).describe('Share of the points, by weight, that is enough.'),
  coveredAt: z.number().min(0.1).max(1).default(0.5).describe('Share of a point\'s words, by rarity, from which the point counts as made.'),
});

interface Tally {
  made: number;
  of: number;
  missed: readonly string[];
}

export const coversPoints = defineCheck({
  id: 'covers-points',
  title: 'Makes the points expected',
  polarity: 'strength',
  appliesTo: allKinds,
  measuresOnly: true,
  rationale: 'For some questions whoever asks them knows beforehand what a good answer has in it; what is missing can then be named.',
  source: 'The question\'s own expectedPoints.',
  blindSpots: [
    'It compares words: a point made in other words is missed unless the question gives them as synonyms.',
    'It does not see whether the words are put together rightly: the right words in a wrong claim, or in a bare list, pass for the point.',
  ],
  options,
  messages: {
    covered: ({ made, of }: Tally) => `Makes ${made} of the ${of} ${of === 1 ? 'point' : 'points'} expected.`,
    most: ({ made, of, missed }: Tally) => `Makes ${made} of the ${of} points expected. Not found: ${list(missed)}.`,
    some: ({ made, of, missed }: Tally) => `Makes ${made} of the ${of} points expected. Not found: ${list(missed)}. Add what is missing, or say why it does not matter here.`,
    none: ({ of, missed }: Tally) => `Makes none of the ${of} ${of === 1 ? 'point' : 'points'} expected: ${list(missed)}. Say each in a sentence of its own.`,
    unasked: () => 'The question expects no points in particular.',
    wordless: () => 'There are no words to look for points in.',
  },
  examples: [
    {
      title: 'every point, in other forms of the words',
      expectedPoints: ['Refunds cost more than the fee brings in', 'Small farms leave first'],
      answer: 'I would drop it. [[The refunds cost us twice what the fee was bringing]] in, and it was [[the small farms that left]] before any others.',
      expect: { status: 'present', message: 'covered' },
    },
    {
      title: 'one of two',
      expectedPoints: ['Refunds cost more than the fee brings in', { id: 'small farms', text: 'Small farms leave first' }],
      answer: 'I would drop it, because the refunds cost us twice what the fee was bringing in, and the rest I would look at when spring comes.',
      expect: { status: 'partial', message: 'some' },
    },
    {
      title: 'in the words that the question gives as synonyms',
      expectedPoints: [{ text: 'Refunds cost more than the fee brings in', synonyms: [['refund', 'money back'], ['bring in', 'earn'], ['fee', 'charge']] }],
      answer: 'Giving people their [[money back cost us twice what the charge ever earned]] in that year.',
      expect: { status: 'present' },
    },
    {
      title: 'a group without a word of the point says all of it',
      expectedPoints: [{ text: 'Small farms leave first', synonyms: [['smallholders quit', 'crofters gave up']] }],
      answer: 'In the second year [[crofters gave up]] all along the coast.',
      expect: { status: 'present' },
    },
    {
      title: 'denied',
      expectedPoints: ['Freeze the price of the season ticket'],
      answer: 'We will not freeze the price of the season ticket.',
      expect: { status: 'absent', score: 0, message: 'none' },
    },
    {
      title: 'a denial that was expected',
      expectedPoints: ['Do not freeze the price of the season ticket'],
      answer: 'We will not [[freeze the price of the season ticket]].',
      expect: { status: 'present' },
    },
    {
      title: 'nothing of them',
      expectedPoints: ['Refunds cost more than the fee brings in', 'Small farms leave first'],
      answer: 'Everybody was very happy with how the project went, and we celebrated with a cake.',
      expect: { status: 'absent', message: 'none' },
    },
    { title: 'a question that expects none', answer: 'The refunds cost us twice what the fee was bringing in.', expect: { status: 'not-applicable', message: 'unasked' } },
  ],
  evaluate({ document, options: { threshold, coveredAt }, present, partial, absent, needsReview, notApplicable }) {
    const points = document.read(pointCoverage);
    if (points === undefined) return notApplicable('unasked');
    if (document.words.length === 0) return needsReview('wordless');
    const made = points.filter(({ share }) => share >= coveredAt - 1e-9);
    const missed = points.filter((point) => !made.includes(point)).map(({ label }) => label);
    const share = shareOf(points, coveredAt);
    const measure = { value: share, unit: 'share of the points', estimated: true };
    const tally = { made: made.length, of: points.length, missed };
    const evidence = made.flatMap(({ label, passage }) => (passage === undefined ? [] : [document.quote(passage.first, passage.last, shorten(label))]));
    const score = Math.min(1, share / threshold);
    if (share >= threshold - 1e-9 && made.length > 0) return { ...present(missed.length === 0 ? 'covered' : 'most', evidence, tally), measure };
    if (made.length > 0) return { ...partial('some', evidence, tally), score, measure };
    return { ...absent('none', tally), measure };
  },
});

/** Share of the points made, by weight; a point that is half made counts half. */
function shareOf(points: readonly PointCoverage[], coveredAt: number): number {
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  return points.reduce((sum, { weight, share }) => sum + weight * Math.min(1, share / coveredAt), 0) / total;
}

/** The first of the points missed, each cut to a line. */
function list(missed: readonly string[]): string {
  const shown = missed.slice(0, 5).map((label) => `“${shorten(label)}”`);
  return `${shown.join(', ')}${missed.length > shown.length ? ` and ${missed.length - shown.length} more` : ''}`;
}

function shorten(label: string): string {
  return label.length <= 80 ? label : `${label.slice(0, 80).replace(/\s+\S*$/, '')} …`;
}
