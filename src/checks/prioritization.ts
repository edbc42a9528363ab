import { orderings } from '../document/annotations/orderings.ts';
import { isWeighed } from '../document/annotations/denials.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { passagesOf, weighCues } from '../document/patterns/weigh-cues.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

const weights = { ranked: 0.9, order: 0.6, reason: 0.35 } as const;
/** Words within which the order and its criterion have to stand. */
const reach = 14;
const threshold = 0.85;

export const prioritization = defineCheck({
  id: 'prioritization',
  title: 'Says what comes first or is cut, and by which criterion',
  polarity: 'strength',
  appliesTo: allKinds,
  rationale: 'Everybody can make a list. An order with its criterion shows what the speaker would do with too little time.',
  source: 'Domain notes, sections 2 and 3: few high-leverage decisions beat many; uses a method of prioritisation.',
  blindSpots: ['It does not judge the criterion.', 'An order of telling ("first I ..., then I ...") with a reason beside it may be taken for an order of importance.'],
  messages: {
    found: (data: { quote: string }) => `An order and its criterion are given ("${data.quote}"), so others could apply it too.`,
    missing: () => 'Nothing says what comes first, or what is cut, and why. Put your points in order and name the one criterion that made the order.',
  },
  examples: [
    {
      title: 'first, because',
      answer: 'I would fix the payment page first, because it stops every single customer who has got that far. The gift wrapping can wait until after the holidays, and the new colours can wait for ever as far as I care.',
      expect: { status: 'present' },
    },
    {
      title: 'ranked by two quantities',
      answer: 'I ranked the fourteen requests by how many farms each would help against how many weeks it takes to build. That left three, and everything below the line was told so the same afternoon by telephone.',
      expect: { status: 'present' },
    },
    {
      title: 'in an order of risk',
      answer: 'We would do the work in order of risk: the lifts, then the boilers, then the doors. A stuck door annoys people for ten minutes, and a lift that fails may hurt somebody badly on the way down.',
      expect: { status: 'present' },
    },
    {
      title: 'the word alone',
      answer: 'I have always been someone who prioritises ruthlessly. I would look at the data, talk to the users and to engineering, see what leadership wants, put together a roadmap, prioritise, get buy-in and then execute it.',
      expect: { status: 'absent' },
    },
    {
      title: 'an order of telling',
      answer: 'First I met the head of the school, then I met the parents, and after that we sat together in the gym for an evening with tea and biscuits. In the end everybody went home and slept on it.',
      expect: { status: 'absent' },
    },
    {
      title: 'put off',
      answer: 'Later on I would define how to prioritise the backlog together with the clinic managers. For now the important thing is to listen to all of them, to keep an open mind, and to write everything down carefully.',
      expect: { status: 'absent' },
    },
  ],
  evaluate({ document, present, absent }) {
    const cues = document.read(orderings).filter((cue) => isWeighed(document, cue));
    const windows = weighCues(cues, weights, { reach, threshold });
    if (windows.length === 0) return absent('missing');
    const passages = withoutOverlap(windows.flatMap((window) => passagesOf(document, window, weights)).map((mention) => widen(document, mention)));
    const evidence = passages.map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: 0.65 };
  },
});
