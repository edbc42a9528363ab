import { designs } from '../document/annotations/experiments.ts';
import { claimed } from '../document/annotations/claims.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

export const experimentDesign = defineCheck({
  id: 'experiment-design',
  title: 'Describes how a test would be or was set up',
  polarity: 'strength',
  appliesTo: allKinds,
  rationale: 'Who is compared with whom, how many, and for how long decides whether a test can tell anything. Its name alone does not.',
  source: 'Domain notes, section 1: the product-sense exercise asks for an experiment plan, and test power counts as named evidence.',
  blindSpots: ['It does not judge whether the design could detect the effect.', 'A comparison that is only implied by two figures is missed.'],
  messages: {
    found: (data: { quote: string }) => `A test is described by its parts ("${data.quote}"), so that one can see what it would show.`,
    missing: () => 'No test is described beyond its name. Say who gets the change and who does not, for how long, and what difference would count.',
  },
  examples: [
    { title: 'a comparison group', answer: 'I would try the new handover on four wards and keep four similar ones on the old form, for six weeks, and count the drug errors that are caught at the morning round.', expect: { status: 'present' } },
    { title: 'a split told in plain words', answer: 'We could not agree, so I proposed that half of the drivers get the printed route and the other half go on with the app, three weeks, and whoever has fewer late drops wins.', expect: { status: 'present' } },
    { title: 'sample and power', answer: 'The school trial needs about forty classes on each side. With fewer we have no power to see two points in reading age, and one keen teacher would tip the result.', expect: { status: 'present' } },
    { title: 'the name alone', answer: 'Then I would run an A/B test, look at the result with the team, and if it is significant we ship it to everybody and move on to the next idea on the list.', expect: { status: 'absent' } },
    { title: 'negated', answer: 'There was no control group and we never ran a trial of any length. The warehouse simply switched all lines at once on a Monday, and people hoped for the best that week.', expect: { status: 'absent' } },
    { title: 'attributed', answer: 'Every textbook says that a good experiment needs a control group, random assignment and a fixed duration. The authors recommend it strongly, and I find their chapter on it quite readable.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const found = claimed(document, document.read(designs));
    const first = found[0];
    if (first === undefined) return absent('missing');
    const evidence = withoutOverlap(found.map((match) => widen(document, match, 7, 26))).map(({ first: from, last }) => document.quote(from, last));
    return present('found', evidence, { quote: evidence[0]!.quote });
  },
});
