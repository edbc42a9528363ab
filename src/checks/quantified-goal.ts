import { claimed } from '../document/annotations/claims.ts';
import { goals } from '../document/annotations/goals.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

export const quantifiedGoal = defineCheck({
  id: 'quantified-goal',
  title: 'Sets a target with a number',
  polarity: 'strength',
  appliesTo: allKinds,
  rationale: 'A goal without a number can always be declared reached. How much, of what, and by when is what others can plan for, doubt and hold somebody to.',
  source: 'Domain notes, section 2: work backward from a quantified goal (how many, where, by when); section 3: specific, measurable goals.',
  blindSpots: ['It does not judge whether the target is realistic.', 'A target that is told only by its result ("we got there in May") is missed.'],
  messages: {
    found: (data: { quote: string }) => `A target is set in figures ("${data.quote}"), so that it can be planned for and checked.`,
    missing: () => 'No target has a number. Say how much of what you want to reach and by when, even as a rough guess that you mark as one.',
  },
  examples: [
    {
      title: 'a wish with a figure',
      answer: 'Right now one tenant in four rings twice about the same repair. I would want that down to one in ten by the end of the winter, and I would ask the two big contractors which of their jobs come back.',
      expect: { status: 'present' },
    },
    {
      title: 'a target in a story',
      answer: 'When I took over the night trains, our target was 95% of arrivals within ten minutes. I rang the dispatchers every morning for a month, moved two crossings, and by summer the line had got there and stayed there.',
      expect: { status: 'present' },
    },
    {
      title: 'from and to by a date',
      answer: 'The plan for the clinic is simple. Bring missed appointments from 14% to 8% by Easter. We start with the patients who missed two in a row, because they are a third of all the lost hours in the week.',
      expect: { status: 'present' },
    },
    {
      title: 'targets promised',
      answer: 'I would set clear and ambitious targets with the regional leads once we have seen the first figures, and make sure that everybody in the depots knows them and feels that they are fair and within reach.',
      expect: { status: 'absent' },
    },
    {
      title: 'numbers that are no goal',
      answer: 'We have five engineers and two designers for six weeks. I would talk to twenty customers in the first week, read two hundred tickets in the second, and run the test with 5% of the traffic in the weeks after that.',
      expect: { status: 'absent' },
    },
    {
      title: 'refused',
      answer: 'I would not set a target of 30% at this stage. Nobody has ever sold a season ticket in that town, and any figure would be made up. I would open the counter, wait until autumn, and see who comes.',
      expect: { status: 'absent' },
    },
  ],
  evaluate({ document, present, absent }) {
    const found = claimed(document, document.read(goals));
    if (found.length === 0) return absent('missing');
    const evidence = withoutOverlap(found.map((mention) => widen(document, mention)), 2).map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: 0.8 };
  },
});
