import { limitPhrases } from '../document/annotations/limit-phrases.ts';
import { limits } from '../document/annotations/limits.ts';
import { claimed } from '../document/annotations/claims.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { mergeCues, passagesOf, weighCues } from '../document/patterns/weigh-cues.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

/** A limit stated as one stands alone; a weak form is one only where something follows from it. */
const weights = { rule: 1, time: 1, means: 1, line: 1, inability: 1, weak: 0.6, shape: 0.4 } as const;
/** Words within which the limit and what follows have to stand. */
const reach = 14;
const threshold = 1;

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
    const stated = document.read(limits);
    // "Cannot", "no room" and "nobody waits" hold their own negation.
    const negative = stated.filter(({ label }) => label === 'inability' || label === 'means' || label === 'weak');
    const cues = new Set([...claimed(document, stated), ...claimed(document, negative, { ignore: ['negated'] })]);
    const loose = claimed(document, document.read(limitPhrases)).map((phrase) => ({ ...phrase, label: 'weak' as const }));
    const windows = weighCues(mergeCues(stated.filter((cue) => cues.has(cue)), loose), weights, { reach, threshold });
    const [best] = windows;
    if (best === undefined) return absent('missing');
    const passages = windows.flatMap((window) => passagesOf(document, window, weights)).map((mention) => widen(document, mention, 7, 24));
    const evidence = withoutOverlap(passages).map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: best.score >= 1.4 ? 0.85 : 0.65 };
  },
});
