import { claimed } from '../document/annotations/claims.ts';
import { memberOpenings } from '../document/annotations/member-openings.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { defineCheck, hypotheticalKinds } from '../engine/define-check.ts';

export const memberOutcomeFirst = defineCheck({
  id: 'member-outcome-first',
  title: 'Opens with what the people served gain or suffer',
  polarity: 'strength',
  appliesTo: hypotheticalKinds,
  rationale: 'An answer that begins with somebody\'s trouble has a problem to solve; one that begins with the firm\'s figures has only a wish.',
  source: 'Domain notes, section 1: starts with the member outcome rather than the business goal; section 2: anchors on member value.',
  blindSpots: ['It looks at the first three sentences or quarter of the answer only.', 'A trouble told without a word for it, by the facts alone, is missed.'],
  messages: {
    found: (data: { quote: string }) => `The opening speaks of what people go through ("${data.quote}"), so the proposal has a problem to answer to.`,
    missing: () => 'The opening does not say what the people served gain or suffer. Begin with one person and the moment in which it goes wrong for her, before any benefit of the firm.',
  },
  examples: [
    {
      title: 'a moment of trouble',
      answer: 'A patient who needs a repeat prescription rings at eight, waits forty minutes on hold and is told to ring again tomorrow. I would let the pharmacist renew the common ones, and measure calls per hundred patients.',
      kind: 'product-sense',
      expect: { status: 'present' },
    },
    {
      title: 'what they want',
      answer: 'Donors want to know that their ten pounds did something, and today we send them a calendar instead. I would write to each of them once, in spring, with the name of the village and a photograph of the pump.',
      kind: 'product-sense',
      expect: { status: 'present' },
    },
    {
      title: 'speech',
      answer: 'so my grandmother she cannot read the timetable it is too small and so she just stays at home and i think that is a lot of people so what i would do is big print and a phone number that somebody answers',
      kind: 'product-sense',
      mode: 'spoken',
      expect: { status: 'present' },
    },
    {
      title: 'the firm first',
      answer: 'Revenue per order is falling and the business needs a new source of margin before the end of the year. Later on I would also look at what annoys the drivers, who wait for an hour at the depot because nobody tells them the bay.',
      kind: 'strategy',
      expect: { status: 'absent' },
    },
    {
      title: 'the plan first',
      answer: 'I would start in two cities with ten vans each and extend it to the whole country in spring. The contracts are signed by March, the training takes two weeks, and the marketing follows a fortnight later in every city.',
      kind: 'strategy',
      expect: { status: 'absent' },
    },
    {
      title: 'the word without a trouble',
      answer: 'It all comes back to customer centricity. Our stakeholders need a clear roadmap, and I would align the leadership around it in a series of workshops, with a deck for each function and a kick-off in the autumn.',
      kind: 'strategy',
      expect: { status: 'absent' },
    },
  ],
  evaluate({ document, present, absent }) {
    const openings = claimed(document, document.read(memberOpenings), { ignore: ['negated'] });
    if (openings.length === 0) return absent('missing');
    const evidence = withoutOverlap(openings.map((mention) => widen(document, mention)), 2).map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: openings[0]!.score >= 1.3 ? 0.8 : 0.65 };
  },
});
