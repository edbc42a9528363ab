import { economics } from '../document/annotations/economics.ts';
import { isBareListItem } from '../document/annotations/bare-lists.ts';
import { reckoning } from '../document/annotations/reckoning.ts';
import { isAsserted } from '../document/annotations/scopes.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { confidenceOf, tallyCues } from '../document/patterns/weigh-cues.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

/** What each kind of cue adds to the odds: rounded from a logistic fit on the labelled answers and those of fixtures/paraphrases. */
const points = { cost: 2.7, opportunity: 3.5, sum: 2.2, term: 2.1, time: 2.4 } as const;
const background = { stake: 0.7, compared: 0.8, ground: -0.2, condition: 0.3, number: 0.9, process: -0.6, hedge: -0.5 } as const;
const start = -4.5;
/** Which kind of mention makes the better quote. */
const directness = { sum: 0, cost: 1, opportunity: 2, time: 3, term: 4 } as const;

export const economicFraming = defineCheck({
  id: 'economic-framing',
  title: 'Puts money or people\'s time on a choice',
  polarity: 'strength',
  appliesTo: allKinds,
  rationale: 'A choice that is put in money, margin or the time of people can be compared with other uses of the same money; one that is only "better" cannot.',
  source: 'Domain notes, section 2: the cost of delay in money, net revenue after those who trade down, acquisition cost against a benchmark.',
  blindSpots: ['It does not check the arithmetic.', 'A price proposed with nothing said about what it earns or costs is not counted.'],
  messages: {
    found: (data: { quote: string }) => `The economics of the choice are on the table ("${data.quote}"), so it can be weighed against other uses of the money.`,
    missing: () =>
      'Nothing says what the choice costs or earns. Put a rough sum on it: what a week of delay costs, what one more customer is worth, how many people it takes for how long.',
  },
  examples: [
    {
      title: 'a cost for each case',
      answer: 'Each missed appointment costs the clinic about £120, and a text message the day before costs four pence. Even if the reminder only brings back one patient in fifty, it has paid for the whole ward by lunchtime.',
      expect: { status: 'present' },
    },
    {
      title: 'people\'s time, no money named',
      answer: 'Keeping the old import alive took one developer in five all year, and what it gave the library was a report that two people opened. I would switch it off in June and give those hours to search.',
      expect: { status: 'present' },
    },
    {
      title: 'opportunity cost without the name',
      answer: 'The drone project is fun. But that money would buy two more vans for the northern depot, and a van shortens every single round there, so the vans come first and the drones can wait for a grant.',
      expect: { status: 'present' },
    },
    {
      title: 'names of measures in a list',
      answer: 'We would track sign-ups, churn, frequency, NPS, LTV, CAC, engagement and rating every week, share the dashboard with all of the teams, and iterate from there until everybody is happy with how things look.',
      expect: { status: 'absent' },
    },
    {
      title: 'expensive, and no more',
      answer: 'The rights are obviously expensive, everybody knows that they are, but the stadium is full of people who love the club, so I would make the case for it and start with something really big for the fans.',
      expect: { status: 'absent' },
    },
    {
      title: 'somebody else\'s saying',
      answer: '"Every hour of downtime costs £40,000" is what the vendor writes in its brochure. I have no idea where that comes from, and for our school the timetable matters more than anything that is printed there.',
      expect: { status: 'absent' },
    },
    {
      title: 'no money in it',
      answer: 'Pupils forget what they read on Monday by the time of the test on Friday, so I would ask them three short questions every morning and count how many they still get right after four weeks.',
      expect: { status: 'absent' },
    },
  ],
  evaluate({ document, present, absent }) {
    const found = document
      .read(economics)
      .filter((match) => isAsserted(document, match) && !(match.label === 'term' && isBareListItem(document, match)))
      .sort((a, b) => directness[a.label] - directness[b.label]);
    const tally = start + tallyCues(document, found, points) + tallyCues(document, document.read(reckoning), background, { perLength: true });
    const telling = tally > -0.8 && found.some(({ label }) => label !== 'term');
    if (found.length === 0 || (tally <= 0 && !telling)) return absent('missing');
    const passages = withoutOverlap(found.map((match) => widen(document, match)));
    const evidence = passages.map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: confidenceOf(Math.max(tally, 0.5)) };
  },
});
