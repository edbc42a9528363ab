import { claimed } from '../document/annotations/claims.ts';
import { guardrails } from '../document/annotations/guardrails.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { defineCheck, hypotheticalKinds } from '../engine/define-check.ts';

export const guardrailMetric = defineCheck({
  id: 'guardrail-metric',
  title: 'Names a measure that must not get worse',
  polarity: 'strength',
  appliesTo: hypotheticalKinds,
  rationale: 'Almost any number can be raised at the cost of another. Naming the one that may not suffer shows that the cost was looked for before it was paid.',
  source: 'Domain notes, section 2: beside the primary metric, a guardrail with a threshold.',
  blindSpots: ['A limit on something that it does not know as measurable is missed.', 'It cannot tell whether the limit protects against the harm that is likely.'],
  messages: {
    found: (data: { quote: string }) => `Something measurable is protected ("${data.quote}"), so a win elsewhere cannot hide the damage.`,
    missing: () => 'Nothing measurable is protected. Ask what your proposal could quietly make worse, name the number that would show it, and say how far it may move.',
  },
  examples: [
    {
      title: 'must not rise',
      answer: 'The aim is more beds free by noon, and I would judge it on that. But readmissions within a week must not rise while we do it, because sending people home early is the easiest way to empty a ward and the worst.',
      expect: { status: 'present' },
    },
    {
      title: 'a limit with a threshold',
      answer: 'I would push for faster delivery in the two northern districts. If breakages go over one in two hundred parcels we slow down again, since a broken parcel costs us more than a late one ever did.',
      expect: { status: 'present' },
    },
    {
      title: 'allowed to dip a little',
      answer: 'Donors should give more often, that is the plan for the year. The average gift is allowed to dip a bit, say five percent but not more, or we have only cut the same money into smaller pieces.',
      expect: { status: 'present' },
    },
    {
      title: 'the word without a measure',
      answer: 'Around the main goal I would set guardrails to protect the brand and the experience of our tenants, and I would review all of it every month with the housing team and with finance so that nobody is surprised.',
      expect: { status: 'absent' },
    },
    {
      title: 'refused',
      answer: "I wouldn't worry about protecting other numbers at this stage. It is one row on one screen, and if it does not work you take it out again and nobody will remember that it was ever there at all.",
      expect: { status: 'absent' },
    },
    {
      title: 'a prohibition on something else',
      answer: 'We should not move too fast and we must not lose sight of the pupils. I would talk to the teachers, plan the pilot for the spring term, and keep the parents informed about every step that we take.',
      expect: { status: 'absent' },
    },
  ],
  evaluate({ document, present, absent }) {
    const found = claimed(document, document.read(guardrails), { ignore: ['negated'] });
    if (found.length === 0) return absent('missing');
    const evidence = withoutOverlap(found.map((mention) => widen(document, mention)), 2).map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: 0.8 };
  },
});
