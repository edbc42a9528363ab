import { z } from 'zod';
import { allKinds, defineCheck } from '../engine/define-check.ts';

const options = z.strictObject({
  atMost: z.number().min(0).max(100).default(6).describe('Fillers per 100 words that are still ordinary.'),
});

interface Rate {
  rate: number;
  atMost: number;
}

export const fillerRate = defineCheck({
  id: 'filler-rate',
  title: 'Many fillers and stumbles',
  polarity: 'red-flag',
  appliesTo: allKinds,
  measuresOnly: true,
  rationale: 'A few fillers are how people speak; very many make an answer hard to follow.',
  source: 'Codebook, signals measured without reading for meaning: fillers per 100 words. Ordinary speech has two to six.',
  blindSpots: ['Transcription tools often drop fillers; where it is not known that the transcript is verbatim, none found means nothing.', '"Like" and "so" are counted only where commas set them apart.'],
  options,
  messages: {
    many: ({ rate, atMost }: Rate) => `${rate} fillers or stumbles per 100 words (up to ${atMost} is ordinary). Pause instead: silence reads as thought.`,
    ordinary: ({ rate, atMost }: Rate) => `${rate} fillers or stumbles per 100 words; up to ${atMost} is ordinary.`,
    written: () => 'A written answer has no fillers to count.',
    notVerbatim: () => 'The transcript is not verbatim, or does not show that it is, so fillers cannot be counted.',
    tooShort: () => 'Fewer than 25 words are too few for a rate.',
  },
  examples: [
    {
      title: 'every few words',
      mode: 'spoken',
      verbatim: true,
      answer: '[[um]] so I looked at the [[uh]] queue and [[um]] the nurses had [[you know]] a list and [[uh]] I asked them [[um]] what was on it and who kept it',
      expect: { status: 'present', message: 'many' },
    },
    {
      title: 'one in a long sentence',
      mode: 'spoken',
      verbatim: true,
      answer: 'So I looked at the queue and the nurses had a list, um, and I asked them what was on it and who kept it up to date and why.',
      expect: { status: 'absent', message: 'ordinary' },
    },
    { title: 'written', answer: 'I looked at the queue and asked the nurses what was on their list.', expect: { status: 'not-applicable', message: 'written' } },
    {
      title: 'no filler, and nobody says that they were kept',
      mode: 'spoken',
      answer: 'So I looked at the queue and the nurses had a list and I asked them what was on it and who kept it up to date and why that was so.',
      expect: { status: 'not-applicable', message: 'notVerbatim' },
    },
  ],
  evaluate({ document, options: { atMost }, present, absent, notApplicable }) {
    if (document.mode === 'written') return notApplicable('written');
    const { tokens, fillers } = document;
    if (tokens.length < 25) return notApplicable('tooShort');
    const passages: { first: number; last: number }[] = [];
    for (let index = 0; index < tokens.length; index += 1) {
      if (fillers[index] === 0) continue;
      const first = index;
      // "you know" is one filler of two words; "um, uh" are two.
      if (tokens[index]!.norm === 'you' || tokens[index]!.norm === 'i') index += 1;
      passages.push({ first, last: index + 1 });
    }
    if (document.verbatim === false || (document.verbatim === undefined && passages.length === 0)) return notApplicable('notVerbatim');
    const rate = Math.round((passages.length / tokens.length) * 1000) / 10;
    const measure = { value: rate, unit: 'per 100 words', estimated: false };
    if (rate <= atMost) return { ...absent('ordinary', { rate, atMost }), measure };
    const evidence = passages.map(({ first, last }) => document.quoteSpan(tokens[first]!.start, tokens[last - 1]!.end));
    return { ...present('many', evidence, { rate, atMost }), measure };
  },
});
