import { busyness, densest } from '../document/annotations/busyness.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

export const activityNotOutcome = defineCheck({
  id: 'activity-not-outcome',
  title: 'Lists activities that lead to nothing',
  polarity: 'red-flag',
  appliesTo: allKinds,
  rationale: 'Workshops, personas and decks are means. An answer that stops at them leaves open whether anything was decided or got better, which is what the listener wants to know.',
  source: 'Domain notes, section 2: activity (personas built with others) against outcome (a launch killed because acquisition cost a multiple of the benchmark); research as delivery against research as a filter.',
  blindSpots: ['It weighs activities against figures, decisions and results in the whole answer; a result that belongs to another activity counts too.', 'Activities of a trade that it has no words for are seen only by their verbs.'],
  messages: {
    found: (data: { quote: string }) =>
      `The answer lists work ("${data.quote}") without saying what it led to. Work done is no result: for each activity say what it decided or changed, or leave it out.`,
    missing: () => 'The answer does not stop at activities. Keep tying the work to what it decided or changed.',
  },
  examples: [
    { title: 'workshops and documents, and nothing after them', kind: 'behavioral', answer: 'I set up a working group of ward sisters and porters, ran three workshops, and we mapped the whole journey of a bed. I wrote up the findings in a report, presented it to the management board, and we agreed to hold a monthly meeting from then on. It was very well received.', expect: { status: 'present' } },
    { title: 'plans of research without a question', kind: 'product-sense', answer: "First I'd talk to users and do some market research, then build personas and a journey map. We'd run a brainstorming session with the drivers, gather feedback, and put together a roadmap that we would share with all of the stakeholders at the depot.", expect: { status: 'present' } },
    { title: 'meetings told in speech', kind: 'behavioral', mode: 'spoken', answer: 'so i um i scheduled a weekly call with the schools and i sent round a newsletter and i did a training session for the teachers and i followed up with everyone and i put together a toolkit and yeah it was a lot of work and people really appreciated it', expect: { status: 'present' } },
    { title: 'one workshop with a decision and its effect', kind: 'behavioral', answer: 'I ran one workshop with the porters, and what came out was that 40% of the calls were for beds that nobody had cleaned. So I moved the cleaners on to the same radio, and waiting for a bed fell from three hours to fifty minutes by May.', expect: { status: 'absent' } },
    { title: 'research that decides', kind: 'strategy', answer: "I'd interview fifteen growers who stopped ordering, because if more than half of them say it's the minimum order, I cut the minimum to one crate and stop the leaflet campaign. If it's price, I leave the box alone and close the route.", expect: { status: 'absent' } },
    { title: 'activities refused', kind: 'strategy', answer: "I wouldn't run a workshop and I wouldn't build personas for this. The fare is too high on Sundays, since a family of four pays more than for a taxi, so I'd halve it and look at the takings in March.", expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const { activity, count } = document.read(busyness);
    if (activity < 1.5 || count < 2) return absent('missing');
    const evidence = withoutOverlap(densest(document, ['research', 'deliverable', 'ceremony', 'busy']).map((mention) => widen(document, mention, 6, 24))).map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: Math.min(0.9, 0.5 + activity / 15) };
  },
});
