import { stops, type Stop } from '../document/annotations/stops.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import type { Document } from '../document/document.ts';
import type { Mention } from '../document/patterns/define-patterns.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

export const stoppedWork = defineCheck({
  id: 'stopped-work',
  title: 'Stops something that was wanted',
  polarity: 'strength',
  appliesTo: allKinds,
  rationale: 'Starting is easy to like. Ending or declining a thing that people want costs something, so it shows what the speaker puts first.',
  source: 'Domain notes, section 1: no story of killing or sunsetting something is a red flag.',
  blindSpots: ['Wanting that is told far from the stop is not connected with it.', 'It cannot tell whether the thing deserved to end.'],
  messages: {
    found: (data: { quote: string }) => `Something wanted is stopped or declined ("${data.quote}"), which shows a priority held at a cost.`,
    missing: () => 'Nothing that somebody wanted is ended or turned down. Name one thing that you stopped or would stop, who wanted it, and why you did so all the same.',
  },
  examples: [
    { title: 'ended against a wish', kind: 'behavioral', answer: 'Our Saturday clinic was popular and the board had asked for a second one. I closed it in March, because half of the nurses who staffed it were leaving, and the wards needed them more.', expect: { status: 'present' } },
    { title: 'declined', kind: 'strategy', answer: 'The one thing that every driver asks for is a night route to the airport, and I would say no to it this year. It takes four buses, and those four carry the school run.', expect: { status: 'present' } },
    { title: 'a condition, and it would be missed', kind: 'product-sense', answer: 'We try the smart timetable for six weeks in two schools. If teachers do not plan any faster with it we turn it off, even though the head teachers like to show it to visitors.', expect: { status: 'present' } },
    { title: 'nobody wanted it', kind: 'product-sense', answer: 'We would run the new label for six weeks in two shops next to the old label. If the share of returned jackets does not go down by a tenth, then the test ends there.', expect: { status: 'absent' } },
    { title: 'never stopped', kind: 'behavioral', answer: 'The reading club cost a lot and few came to it. I never cancelled it, and nobody asked me to, so it went on as before until the library moved into its new building.', expect: { status: 'absent' } },
    { title: 'a principle about saying no', kind: 'culture', answer: 'A good manager says no more often than yes, as the book puts it. Focus is about priorities, and great companies are known for how they choose between the many good ideas they have.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const [best, ...rest] = document.read(stops);
    if (best === undefined) return absent('missing');
    const passages = withoutOverlap([best, ...rest].map((stop) => widen(document, withDemand(document, stop), 8, 24)), 3);
    const evidence = passages.map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: best.score >= 1.3 ? 0.8 : 0.6 };
  },
});

/** The stop together with what shows that it was wanted, where one sentence holds both. */
function withDemand(document: Document, { first, last, demand }: Stop): Mention {
  const { words } = document;
  if (
    demand === undefined ||
    words[first]!.sentence !== words[demand.last - 1]!.sentence ||
    words[first]!.sentence !== words[demand.first]!.sentence
  )
    return { first, last };
  const both = { first: Math.min(first, demand.first), last: Math.max(last, demand.last) };
  return both.last - both.first <= 22 ? both : { first, last };
}
