import { isAsserted } from '../document/annotations/scopes.ts';
import { signposts, type Signpost } from '../document/annotations/signposts.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

/** How many signs of a kind make a structure: one list item or label alone structures nothing. */
const enough = { announcing: 1, item: 2, label: 2 } as const;
const ranks: ReadonlySet<string> = new Set(['first', 'second', 'third', 'last']);

export const signposting = defineCheck({
  id: 'signposting',
  title: 'Shows its structure',
  polarity: 'strength',
  appliesTo: allKinds,
  rationale: 'A listener cannot look back: announced and numbered parts tell them where they are.',
  source: 'Codebook, section E; domain notes, section 2: "no structure" is among the typical mistakes.',
  blindSpots: ['Paragraphs that follow a clear order without saying so are missed.', 'It does not see whether the parts announced do come.'],
  messages: {
    found: (data: { quote: string }) => `The structure is audible ("${data.quote}"), so a listener can follow.`,
    missing: () => 'No part is announced, numbered or headed. Say how many points there are, then number them as you go.',
  },
  examples: [
    { title: 'announced parts', answer: 'Three things decide whether the night bus stays. Riders, because nobody else pays for it. Drivers, because two of them have left. And the council, which gave us money until June only.', expect: { status: 'present' } },
    { title: 'numbered points in speech', mode: 'spoken', answer: 'First, I would ring the ten farms that left. Second, I would look at what they paid us in the last year, because I suspect that the fee went up just as the milk price went down.', expect: { status: 'present' } },
    { title: 'a list', answer: 'What I would do about the missed appointments:\n- ring everybody who missed two\n- let people move a slot from the reminder itself\n- stop the fine, which only keeps them away', expect: { status: 'present' } },
    { title: 'run-in labels', answer: 'Problem: parents book a place and forget it. Belief: they forget because they booked four weeks before. Test: half of the town gets the message two days ahead, and half does not, for a month.', expect: { status: 'present' } },
    { title: 'a story in order, with no signs', answer: 'I came to the depot in March and found the vans parked in the wrong order. I asked the loaders why, and they showed me the door that had been blocked since the winter, and we cleared it.', expect: { status: 'absent' } },
    { title: 'ordinals that count nothing', answer: 'It was my first job and I sat on the second floor, where the support team took calls from schools about the timetable. We had about two hundred of them each week in September.', expect: { status: 'absent' } },
    { title: 'durations and amounts are no parts', answer: 'It took three weeks and four people, and we paid two thousand pounds for the lamp at the bus stop, and after it was lit the riders came back at night, most of them women.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const found = document.read(signposts).filter((signpost) => isAsserted(document, signpost));
    const of = (kind: Signpost['kind']): Signpost[] => found.filter((signpost) => signpost.kind === kind);
    const ranked = found.filter(({ kind }) => ranks.has(kind));
    const structure =
      (['announcing', 'label', 'item'] as const).map(of).find((some) => some.length > 0 && some.length >= enough[some[0]!.kind as keyof typeof enough]) ??
      // The same ordinal twice ("first ... first") counts nothing up.
      (new Set(ranked.map(({ kind }) => kind)).size > 1 ? ranked : undefined);
    if (structure === undefined) return absent('missing');
    const evidence = structure.slice(0, 4).map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: structure[0]!.kind === 'announcing' ? 0.7 : 0.9 };
  },
});
