import { claimed } from '../document/annotations/claims.ts';
import { decisionRules } from '../document/annotations/decision-rules.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { defineCheck, hypotheticalKinds } from '../engine/define-check.ts';

export const decisionRule = defineCheck({
  id: 'decision-rule',
  title: 'Ties a condition to an action',
  polarity: 'strength',
  appliesTo: hypotheticalKinds,
  rationale: 'A result that changes nothing was not worth measuring. A rule set beforehand says what each result will lead to, and it keeps a hoped-for answer from bending the reading of it.',
  source: 'Domain notes, section 2: a ratio past which it fails; below this lift we do not launch; pre-agreed responses with thresholds.',
  blindSpots: ['It cannot tell a rule for the decision asked about from a rule for a detail.', 'A rule given in the form of a table is missed.'],
  messages: {
    found: (data: { quote: string }) => `What will be done is tied to what is found ("${data.quote}"), so the result has a consequence.`,
    missing: () => 'No finding is tied to an action. Say in one sentence what you would have to see to stop, and what to go on: "if it is under X, we do Y".',
  },
  examples: [
    {
      title: 'a threshold and a stop',
      answer: 'Three clinics try the text reminders for eight weeks, three do not. If no-shows are not at least two points lower by then, we switch the texts off and give the nurses their Friday afternoons back.',
      expect: { status: 'present' },
    },
    {
      title: 'without "if"',
      answer: 'The new route runs from March with four vans. Below eighty percent on time I pull the vans and put them back on the old route, whatever the planners say. Above it, the other depots get the same plan.',
      expect: { status: 'present' },
    },
    {
      title: 'in a diagnosis',
      answer: 'Sales fell on Tuesday and nobody knows why. First I would cut it by device. If it is only the old tablets, I roll back the release the same day; when it is everywhere, the school holidays are the more likely cause.',
      expect: { status: 'present' },
    },
    {
      title: 'a promise of thresholds',
      answer: 'I would define clear thresholds for success and failure with the stakeholders, agree on them up front, and then act on the data in a disciplined way so that the decision about the pilot is transparent to everybody.',
      expect: { status: 'absent' },
    },
    {
      title: 'a condition that leads to no act',
      answer: 'If a patient waits more than four hours, she gets angry and goes home without being seen. That is bad for her and it is bad for the staff, and it has been like this in our hospital for several years now.',
      expect: { status: 'absent' },
    },
    {
      title: 'a story told',
      answer: 'When I joined the charity, donations had fallen by a tenth, so we launched a scheme for monthly givers. It took a year. The board was happy with it and we all learned a good deal about our donors on the way.',
      kind: 'culture',
      expect: { status: 'absent' },
    },
  ],
  evaluate({ document, present, absent }) {
    const rules = claimed(document, document.read(decisionRules), { ignore: ['negated', 'echo'] });
    if (rules.length === 0) return absent('missing');
    const evidence = withoutOverlap(rules.map((rule) => widen(document, rule))).map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: rules[0]!.strength === 2 ? 0.85 : 0.65 };
  },
});
