import { locality } from '../document/annotations/locality.ts';
import { findSignal } from '../document/annotations/signal-in-setting.ts';
import { isWeighed } from '../document/annotations/denials.ts';
import { hypotheticalKinds, defineCheck } from '../engine/define-check.ts';

/** What each kind of cue adds to the odds: rounded from a logistic fit on the labelled answers of five writers. */
const points = { differs: 1.4, rule: 3, fact: 1.3, at: 0.6, ground: 1.3, spot: 1.2, then: 0.8 } as const;
const background = { stake: 0, compared: 0, ground: 1.1, condition: 0, number: -0.4, process: -0.7, hedge: 0 } as const;
const start = -5.2;
/** What of a passage is quoted first. */
const weights = { differs: 0.7, rule: 0.5, fact: 0.5, at: 0.25, ground: 0.4, spot: 0.2, then: 0.1 } as const;
/** Words within which the difference and what follows from it have to stand. */
const reach = 24;
const threshold = 0.5;
/** A passage that carries the signal alone, however little else there is. */
const telling = 1.5;

export const localization = defineCheck({
  id: 'localization',
  title: 'Treats places, languages or devices as different',
  polarity: 'strength',
  appliesTo: hypotheticalKinds,
  rationale: 'What works in one market, language or device fails in the next. Saying where they differ, and what is done about it, shows that the plan has met the world.',
  source: 'Domain notes, sections 2 and 5: over 190 countries, TV, mobile and web; local people act on what they know.',
  blindSpots: ['Places and peoples that the list does not have are missed unless they are described.', 'It does not know whether the difference is true.'],
  messages: {
    found: (data: { quote: string }) => `Places, languages or devices are told apart ("${data.quote}"), so the plan fits where it lands.`,
    missing: () => 'Every market and device is treated alike. Name one that differs (law, income, language, phone), and say what you would do differently there.',
  },
  examples: [
    {
      title: 'a fact of the place and what follows',
      answer: 'In Kenya most people pay by mobile money, so a form for card numbers is useless there and I would leave it out. In Poland the same screen needs the bank transfer first and the card as the second choice.',
      expect: { status: 'present' },
    },
    {
      title: 'devices told apart',
      answer: 'On the ward tablets the text can be long. On a phone nobody reads six lines while walking to the next bed, so on the phone I would show the dose and the time only, and keep the rest behind one tap.',
      expect: { status: 'present' },
    },
    {
      title: 'town and country',
      answer: 'In the villages the bus comes twice a day, so a live map is no use there and a printed card by the stop is better. In the city it is the other way round, and the map should open first.',
      expect: { status: 'present' },
    },
    {
      title: 'countries in a list of steps',
      answer: 'Week one we go live in Spain and France, week four in Italy and Austria, and the help articles are translated into eighteen languages. I would own the calendar and send out a report to all teams every Friday.',
      expect: { status: 'absent' },
    },
    {
      title: 'places as scenery',
      answer: 'I worked in London for a scooter company, and my manager was from Berlin. We met every morning at nine, wrote down what had broken overnight, and shared the list with the workshop before the vans went out again.',
      expect: { status: 'absent' },
    },
    {
      title: 'somebody else\'s slogan',
      answer: '"Think global, act local, because every market is different" is printed on the wall of our canteen. I like the poster, it has been there for years, and the colours have faded a little from the afternoon sun.',
      expect: { status: 'absent' },
    },
  ],
  evaluate({ document, present, absent }) {
    const cues = document.read(locality).filter((cue) => isWeighed(document, cue));
    const signal = findSignal(document, cues, {
      points,
      background,
      start,
      weights,
      reach,
      threshold,
      telling,
      counts: (window) => window.cues.some(({ label }) => label === 'spot' || label === 'differs'),
    });
    if (signal === undefined) return absent('missing');
    const evidence = signal.passages.map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: signal.confidence };
  },
});
