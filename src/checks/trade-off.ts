import { exchanges } from '../document/annotations/exchanges.ts';
import { findSignal } from '../document/annotations/signal-in-setting.ts';
import { isWeighed } from '../document/annotations/denials.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

/** What each kind of cue adds to the odds: rounded from a logistic fit on the labelled answers and those of fixtures/paraphrases. */
const points = { exchange: 1, turned: 1.8, accepted: 1.4, costly: 0.6, loses: 0.8, turn: 0.7 } as const;
const background = { stake: 0.3, compared: 0.4, ground: -0.2, condition: 0.3, number: 0.8, process: -0.9, hedge: -0.4 } as const;
const start = -3.75;
/** What of a passage is quoted first. */
const weights = { exchange: 0.7, turned: 0.7, accepted: 0.6, costly: 0.4, loses: 0.35, turn: 0.15 } as const;
/** Words within which both sides have to stand: a long sentence or two short ones. */
const reach = 28;
const threshold = 0.5;
/** A passage that carries the signal alone, however little else there is. */
const telling = 1.6;

export const tradeOff = defineCheck({
  id: 'trade-off',
  title: 'Weighs a gain against a loss',
  polarity: 'strength',
  appliesTo: allKinds,
  rationale: 'A choice that costs nothing needs no judgement. Saying what is lost, and why that is fair, shows that the other side was looked at.',
  source: 'Domain notes, sections 1 and 2: the trade-off between speed and trust acknowledged; the trade-off proposed in a conflict.',
  blindSpots: ['It sees that two sides stand together, not that they are the ones that matter.', 'A loss told as a story, without a word for it, is missed.'],
  messages: {
    found: (data: { quote: string }) => `A gain is weighed against a loss ("${data.quote}"), which shows what the choice costs.`,
    missing: () => 'Nothing is given up for what is won. Say who or what is worse off by your choice, roughly how much, and why you accept it.',
  },
  examples: [
    {
      title: 'both sides, no name for it',
      answer: 'With stricter checks we would turn away perhaps fifty honest claims a year. I accept that, because the fraud that we let through now costs every policyholder more than those fifty together would ever lose.',
      expect: { status: 'present' },
    },
    {
      title: 'give up for',
      answer: 'I would give up the evening slot so that the morning train can run on time. Evening passengers will grumble, and they are few; in the morning three thousand people are late for work every single day.',
      expect: { status: 'present' },
    },
    {
      title: 'speech without punctuation',
      answer: 'so what you lose is flexibility the nurses cannot swap shifts on the day any more and what you gain is that the ward is never short and honestly i would take that every time because a short ward hurts people',
      mode: 'spoken',
      expect: { status: 'present' },
    },
    {
      title: 'the bare word earns nothing',
      answer: 'My hypothesis is that this is a trade-off. Balancing trade-offs is what product managers do, and I would be mindful of the trade-offs between the three groups and of their needs when the team makes its plan.',
      expect: { status: 'absent' },
    },
    {
      title: 'gains only',
      answer: 'The new timetable makes everything better: the pupils sleep longer, the teachers are happier, the buses are fuller, and the parents can drive to work at a reasonable hour, so I would introduce it everywhere in September.',
      expect: { status: 'absent' },
    },
    {
      title: 'somebody else\'s words',
      answer: '"You give up speed to get safety" is what the textbook says about air traffic. I have read that chapter several times, and the people who wrote it work at the agency that certifies the towers in our region.',
      expect: { status: 'absent' },
    },
  ],
  evaluate({ document, present, absent }) {
    const cues = document.read(exchanges).filter((cue) => isWeighed(document, cue));
    const signal = findSignal(document, cues, { points, background, start, weights, reach, threshold, telling });
    if (signal === undefined) return absent('missing');
    const evidence = signal.passages.map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: signal.confidence };
  },
});
