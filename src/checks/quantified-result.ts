import { outcomes } from '../document/annotations/story.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { defineCheck } from '../engine/define-check.ts';

/** Weight of a single outcome from which its number is a result and not a setting. */
const enough = 0.6;

export const quantifiedResult = defineCheck({
  id: 'quantified-result',
  title: 'Puts a number on what came of it',
  polarity: 'strength',
  appliesTo: ['behavioral'],
  rationale: 'A number lets the listener tell a large effect from a small one, and shows that somebody looked.',
  source: 'Domain notes, section 3: records accomplishments with numbers.',
  blindSpots: ['It cannot tell whether the number was caused by the work.', 'A number of the setting told next to the end may be taken for the result.'],
  messages: {
    found: (data: { quote: string }) => `The result has a number ("${data.quote}").`,
    missing: () => 'No number says how much came of it. Give one, with what it was before: a rough one, said to be rough, is better than none.',
  },
  examples: [
    { title: 'before and after', answer: 'I moved the blood tests to the afternoon. Missed appointments fell from 14 to 9 in a hundred over the spring, and I kept the old rota in a drawer in case they had not.', expect: { status: 'present' } },
    { title: 'in words', mode: 'spoken', answer: "so we took the fence down and the thing is the complaints dropped by about half in six weeks and two of the three farms that had left us came back to us on their own", expect: { status: 'present' } },
    { title: 'a cost counts', answer: 'I signed for the bigger press and nobody could run it. We lost ninety thousand pounds that year and two printers left us, and that was my signature on the order, nobody else had one.', expect: { status: 'present' } },
    { title: 'an end without a number', answer: 'I rode with the drivers for a week and wrote it all down on a page. In the end the depot dropped the new route, and the drivers who had wanted to leave stayed with us after all.', expect: { status: 'absent' } },
    { title: 'numbers of the setting', answer: 'We were a team of twelve with 400 stations and a budget of two million. I talked to everybody, I made a plan, and in the end people were happy with it and the mood was good.', expect: { status: 'absent' } },
    { title: 'a target is not a result', answer: 'My goal was to cut missed appointments by 30%. I spoke with the nurses and the doctors, and everybody agreed that it was the right goal for us to have in the coming year.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const found = document.read(outcomes).filter(({ quantified, weight }) => quantified && weight >= enough);
    if (found.length === 0) return absent('missing');
    const evidence = withoutOverlap(found.map((outcome) => widen(document, outcome, 6, 22))).map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: found[0]!.weight >= 0.9 ? 0.9 : 0.6 };
  },
});
