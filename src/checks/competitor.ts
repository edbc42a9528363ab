import { rivals } from '../document/annotations/rivals.ts';
import { isWeighed } from '../document/annotations/denials.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { passagesOf, weighCues } from '../document/patterns/weigh-cues.ts';
import { hypotheticalKinds, defineCheck } from '../engine/define-check.ts';

/** A form that tells what a rival does to the case stands alone; a mere name needs what it does and what follows. */
const weights = { named: 1, unnamed: 1, kind: 1, substitute: 1, name: 0.4, proper: 0.25, relation: 0.35, implied: 0.25 } as const;
/** Words within which they have to stand. */
const reach = 18;
const threshold = 1;

export const competitor = defineCheck({
  id: 'competitor',
  title: 'Names a competitor or substitute and what it implies',
  polarity: 'strength',
  appliesTo: hypotheticalKinds,
  rationale: 'People always have something else to choose, if only doing nothing. What that is decides how much better an offer has to be.',
  source: 'Domain notes, sections 2 and 3: competitor analysis after the outcome is agreed; rivals named with what follows from them.',
  blindSpots: ['A firm that no list has is found only in a sentence about what it does or who goes to it.', 'It does not know the market, so it cannot tell a rival from a partner by name.'],
  messages: {
    found: (data: { quote: string }) => `A competitor or substitute is considered ("${data.quote}"), so the offer is measured against what people have.`,
    missing: () => 'Nobody else is in the picture. Name what people would use or do instead, and say what that means for your choice.',
  },
  examples: [
    {
      title: 'a rival by name, and what follows',
      answer: 'Ocado already delivers within the hour in the city, so we cannot win there on speed. I would sell the Tuesday box to the villages, where nobody comes at all and people plan their meals a week ahead.',
      expect: { status: 'present' },
    },
    {
      title: 'a substitute that is no firm',
      answer: 'Most of these growers use a notebook already, and it is free and never needs charging. So the first screen has to be quicker than a notebook: one tap for rain, one for spray, and nothing to log in to.',
      expect: { status: 'present' },
    },
    {
      title: 'a class of rivals',
      answer: 'If we start to charge for the basic lessons, people will go to other apps the same evening, because the beginner course is the same everywhere. I would charge for the speaking practice, which nobody copies easily.',
      expect: { status: 'present' },
    },
    {
      title: 'benchmarking for its own sake',
      answer: 'I would do some benchmarking, look at the market in general, gather the insights in a deck, and share it with the stakeholders. After that we could think about what our own clinic might want to build first.',
      expect: { status: 'absent' },
    },
    {
      title: 'a firm as a tool',
      answer: 'I put the numbers into Excel and drew the chart for the head nurse, and then we printed it and hung it next to the coffee machine, where everyone walks by twice a day and has time to read.',
      kind: 'analytical',
      expect: { status: 'absent' },
    },
    {
      title: 'nobody else in the picture',
      answer: 'The aim is fewer missed appointments. I would send one message the day before with two buttons, and count how many slots are freed early enough to be given to somebody else who has been waiting for weeks.',
      expect: { status: 'absent' },
    },
  ],
  evaluate({ document, present, absent }) {
    const cues = document.read(rivals).filter((cue) => isWeighed(document, cue));
    const windows = weighCues(cues, weights, { reach, threshold });
    if (windows.length === 0) return absent('missing');
    const passages = withoutOverlap(windows.flatMap((window) => passagesOf(document, window, weights)).map((mention) => widen(document, mention)));
    const evidence = passages.map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: windows.some(({ cues: inside }) => inside.some(({ label }) => label === 'named')) ? 0.8 : 0.65 };
  },
});
