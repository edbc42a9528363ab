import { beliefs } from '../document/annotations/beliefs.ts';
import { claimed } from '../document/annotations/claims.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

const strength = { named: 0, held: 1, predicted: 2, recipe: 3, falsifiable: 4, explained: 5 } as const;

export const hypothesis = defineCheck({
  id: 'hypothesis',
  title: 'States a belief that could be proved wrong',
  polarity: 'strength',
  appliesTo: allKinds,
  rationale: 'A belief about what causes what turns a feature into a bet that can be lost, and so into something that can be learned from.',
  source: 'Domain notes, section 1: the product-sense exercise asks for a hypothesis, and strong answers tie a measured lift to one.',
  blindSpots: ['A cause that is only implied by the order of sentences is missed.', 'It does not judge whether the belief is likely.'],
  messages: {
    found: (data: { quote: string }) => `A belief about cause and effect is stated ("${data.quote}"), and a result could prove it wrong.`,
    missing: () => 'No testable belief is stated. Say what you expect to change, for whom, and why: "if we do X, people will do Y, because Z".',
  },
  examples: [
    { title: 'expected, with the reason', answer: 'I suspect that patients skip the second visit because the letter arrives after they have made other plans. Sending a text on the day of the first visit should bring more of them back.', expect: { status: 'present' } },
    { title: 'implied, without the name', answer: 'Parents do not ignore our notes out of laziness. If we send one message on Friday instead of five in the week, more of them will read it, because it is the only one.', expect: { status: 'present' } },
    { title: 'what would prove it wrong', answer: 'The late vans come from the new rota and not from traffic, I believe. If I am right, the delays sit on the days with swapped shifts; if Sundays are just as bad, I was wrong.', expect: { status: 'present' } },
    { title: 'the name without substance', answer: 'We follow a hypothesis-driven culture, so I would define a clear hypothesis with the team, align everyone around it and then validate it in an agile way with the right stakeholders.', expect: { status: 'absent' } },
    { title: 'promised', answer: 'In the second phase I would come up with some hypotheses together with the analysts, prioritise them by effort, and then write each of them down in the shared plan for review.', expect: { status: 'absent' } },
    { title: 'attributed', answer: 'The book says that a hypothesis is a belief that a change will raise a metric. The author recommends that everybody writes one for each feature, which seems sensible advice for teams.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const found = claimed(document, document.read(beliefs)).sort((a, b) => strength[a.label] - strength[b.label] || a.first - b.first);
    const first = found[0];
    if (first === undefined) return absent('missing');
    const evidence = withoutOverlap(found.map((match) => widen(document, match, 8, 30)), 2).map(({ first: from, last }) => document.quote(from, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: strength[first.label] <= 1 ? 0.85 : 0.6 };
  },
});
