import { limits } from '../document/annotations/limits.ts';
import { claimed } from '../document/annotations/claims.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

const strength = { rule: 0, time: 1, means: 2, line: 3, inability: 4 } as const;

export const constraint = defineCheck({
  id: 'constraint',
  title: 'States a limit that shapes the answer',
  polarity: 'strength',
  appliesTo: allKinds,
  rationale: 'A plan without limits is a wish. Naming what cannot be had, done or changed shows that the plan was made for this world.',
  source: 'Domain notes, section 1: constraints stated are a green flag; a solution with infinite resources or perfect information is a red one.',
  blindSpots: ['It does not judge whether the limit is real.', 'A limit that is only implied by the choice made is missed.'],
  messages: {
    found: (data: { quote: string }) => `A limit is stated ("${data.quote}"), and it shapes what can be done.`,
    missing: () => 'No limit is stated. Say what bounds the answer, be it time, money, people, law or the equipment in use, and what it rules out.',
  },
  examples: [
    { title: 'a date with its reason', answer: 'We had three weeks to choose a supplier, because the old contract ran out at the end of term and children had to be fed on the Monday. So I looked only at firms already approved.', expect: { status: 'present' } },
    { title: 'a rule from outside', answer: 'I would not record the calls. The law here requires consent from both sides, so the coaching has to be done with a supervisor who sits beside the nurse and takes notes.', expect: { status: 'present' } },
    { title: 'what the place allows, not called a limit', answer: 'Half of the villages on that route have no signal, so drivers cannot confirm a delivery on the spot. The phone has to keep the signature until the van is back on the main road.', expect: { status: 'present' } },
    { title: 'the name without substance', answer: 'Of course there are always constraints in any organisation, and a product manager has to be mindful of these and balance them. I am good at working within constraints and enjoy it.', expect: { status: 'absent' } },
    { title: 'negated', answer: 'There was no deadline and no fixed budget. The director told us to take whatever we wanted, so we tried out all of the ideas that people liked and kept most of these.', expect: { status: 'absent' } },
    { title: 'a wish, no limit', answer: 'I love the idea and I would build it at once. People enjoy sharing recipes, the pictures look good, and once it is live the whole town would talk about our little market.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const found = claimed(document, document.read(limits)).sort((a, b) => strength[a.label] - strength[b.label] || a.first - b.first);
    const first = found[0];
    if (first === undefined) return absent('missing');
    const evidence = withoutOverlap(found.map((match) => widen(document, match, 7, 24))).map(({ first: from, last }) => document.quote(from, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: strength[first.label] <= 1 ? 0.85 : 0.65 };
  },
});
