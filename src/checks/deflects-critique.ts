import { deflections } from '../document/annotations/faults.ts';
import { disputeCues } from '../document/annotations/disputes.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { isAsserted } from '../document/annotations/scopes.ts';
import { defineCheck } from '../engine/define-check.ts';

export const deflectsCritique = defineCheck({
  id: 'deflects-critique',
  title: 'Declines to criticise',
  polarity: 'red-flag',
  appliesTo: ['culture'],
  rationale: "Asked for a critique, \"I would have done the same\" shows neither curiosity nor the nerve to say something uncomfortable.",
  source: "Domain notes, section 1: deflecting, or \"I would have done the same\", shows a lack of curiosity and humility.",
  blindSpots: ['Praise that comes before a real critique may be taken for a deflection where the critique is not recognised.'],
  messages: {
    found: (data: { quote: string }) => `The critique asked for is declined ("${data.quote}"). Name one decision, what it cost whom, and what you would have done.`,
    missing: () => 'The critique asked for is not declined.',
  },
  examples: [
    { title: 'would have done the same', kind: 'culture', answer: 'It is hard to fault anything you have done in the last years. The ticket reform was brave and it worked, and I would have done the same in your place, with the same timing.', expect: { status: 'present' } },
    { title: 'would rather learn first', kind: 'culture', answer: 'I do not have access to your internal data, and any criticism from outside would be naive. So at this point I would rather learn more before forming an opinion on the reform.', expect: { status: 'present' } },
    { title: 'nothing comes to mind', kind: 'culture', answer: 'I honestly cannot think of anything to criticise. I am a big fan of everything that the museum has done, and I trust that the team had good reasons for each step.', expect: { status: 'present' } },
    { title: 'a critique', kind: 'culture', answer: 'I disagree with closing the night desk. It saved two salaries, and it cost you the callers who had nobody else. I would have kept it on two nights and counted the calls.', expect: { status: 'absent' } },
    { title: 'a critique with its limits', kind: 'culture', answer: 'The ticket reform was a mistake for short trips. I do not know what the board saw, but a family that goes two stops now pays double, and they have stopped going.', expect: { status: 'absent' } },
    { title: 'another culture question', kind: 'culture', answer: 'Freedom with responsibility means that I may decide alone what I can repair alone. Below five thousand pounds I ask nobody. Above it I write a page and wait for two days.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const found = document.read(deflections).filter((match) => isAsserted(document, match, { ignore: ['negated'] }));
    const critical = document.read(disputeCues).some(({ label, first, last }) => label === 'open' && isAsserted(document, { first, last }) && !found.some((match) => match.first < last && first < match.last));
    if (found.length === 0 || critical) return absent('missing');
    const evidence = withoutOverlap(found.map((match) => widen(document, match, 6, 22))).map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: found.length > 1 ? 0.8 : 0.6 };
  },
});
