import { unknowns } from '../document/annotations/unknowns.ts';
import { claimed } from '../document/annotations/claims.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

const strength = { unknown: 0, thin: 1, weak: 2, assumed: 3, blurred: 4 } as const;

export const uncertainty = defineCheck({
  id: 'uncertainty',
  title: 'Admits a specific unknown',
  polarity: 'strength',
  appliesTo: allKinds,
  rationale: 'Whoever says what they do not know can be trusted on what they do, and tells the listener where to look before spending money.',
  source: 'Domain notes, section 1: the bar-raiser looks for admitted uncertainty; unknowns named with the experiment that would settle them are a green flag.',
  blindSpots: ['It does not judge whether the unknown matters.', 'Politeness ("I could be wrong") and a real doubt can look alike.'],
  messages: {
    found: (data: { quote: string }) => `A specific gap in what is known is admitted ("${data.quote}"), which makes the rest easier to trust.`,
    missing: () => 'Nothing is named as unknown. Say which assumption the answer rests on, or what you could not tell, and how you would find out.',
  },
  examples: [
    { title: 'an unknown by name', answer: 'The bigger vans paid for themselves within a year. What I still do not know is whether the drivers were faster because of the vans or because we had hired the best of them first.', expect: { status: 'present' } },
    { title: 'an assumption, not called one', answer: 'All of this rests on the figure of four patients an hour, which comes from one clinic in one quiet month. If it is three, the second nurse does not pay and I would stop.', expect: { status: 'present' } },
    { title: 'a limit of the method', answer: 'Reading scores went up two points in the schools that took part. They had volunteered, though, so we cannot separate the scheme from keen head teachers, and I said so to the council.', expect: { status: 'present' } },
    { title: 'hedging in general', answer: 'I guess it might maybe work, you know, and perhaps people would sort of like it. It kind of depends, I suppose. We would probably do something along those lines in the end.', expect: { status: 'absent' } },
    { title: 'negated', answer: 'There were no unknowns in this project. Everything was clear from the start, we knew exactly what the growers wanted, and the harvest tool was built in the order that was planned.', expect: { status: 'absent' } },
    { title: 'not knowing as a filler', answer: 'We could offer people a discount, or, I don\'t know, a free month or a mug. Then I would talk to the team about the launch, and we would pick a date in the spring.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const found = claimed(document, document.read(unknowns)).sort((a, b) => strength[a.label] - strength[b.label] || a.first - b.first);
    const first = found[0];
    if (first === undefined) return absent('missing');
    const evidence = withoutOverlap(found.map((match) => widen(document, match, 7, 24))).map(({ first: from, last }) => document.quote(from, last));
    return present('found', evidence, { quote: evidence[0]!.quote });
  },
});
