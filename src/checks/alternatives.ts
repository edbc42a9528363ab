import { options } from '../document/annotations/options.ts';
import { findSignal } from '../document/annotations/signal-in-setting.ts';
import { isWeighed } from '../document/annotations/denials.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

/** What each kind of cue adds to the odds: rounded from a logistic fit on the labelled answers and those of fixtures/paraphrases. */
const points = { contrast: 1.6, apart: 0.7, several: 0, opposed: 0, rejected: 1, chosen: 1.4, reason: 0.3, merit: 0 } as const;
const background = { stake: 0.4, compared: 0.4, ground: -0.2, condition: 0.4, number: 1.1, process: -1.4, hedge: -0.3 } as const;
const start = -3.4;
/** What of a passage is quoted first. */
const weights = { contrast: 0.85, apart: 0.45, several: 0.7, opposed: 0.4, rejected: 0.7, chosen: 0.45, reason: 0.3, merit: 0.2 } as const;
/** Words within which the options and the reason have to stand. */
const reach = 26;
const threshold = 0.5;
/** A passage that carries the signal alone, however little else there is. */
const telling = 1.6;

export const alternatives = defineCheck({
  id: 'alternatives',
  title: 'Names another option and why it is not taken',
  polarity: 'strength',
  appliesTo: allKinds,
  rationale: 'A choice is only as good as what it was chosen over. An option named and turned down with a reason shows that there was a choice.',
  source: 'Domain notes, sections 1 and 2: the alternative proposed; few decisions of high leverage rather than many.',
  blindSpots: ['It does not see whether the options were the serious ones.', 'Options told across several paragraphs without a word of contrast are missed.'],
  messages: {
    found: (data: { quote: string }) => `Another option is named and weighed ("${data.quote}"), so the choice can be followed.`,
    missing: () => 'Only one way is described. Name the option that a sensible colleague would have preferred, and say in a sentence why you would not take it.',
  },
  examples: [
    {
      title: 'two ways, and the reason',
      answer: 'We could have bought a second scanner or trained two more nurses. I went for the nurses, because the scanner that we have stands idle every night and on Sundays, and nobody can read its pictures then.',
      expect: { status: 'present' },
    },
    {
      title: 'a contrast, no word for options',
      answer: 'Text messages rather than an app, because half of the growers have a phone that cannot run one. Every evening at six they get the price of tomatoes at the three nearest markets and nothing more than that.',
      expect: { status: 'present' },
    },
    {
      title: 'the obvious move turned down',
      answer: 'The obvious move is a discount for students. I would not do it, since it mostly reaches people who take the tram anyway. What I would sell them is one pass that works on the night bus too.',
      expect: { status: 'present' },
    },
    {
      title: 'options without a choice or a reason',
      answer: 'There are several options and they all have their merits. I would put the options on a slide, discuss the alternatives with the stakeholders, and come to a shared view on the way forward with everybody in the room.',
      expect: { status: 'absent' },
    },
    {
      title: 'one way only',
      answer: 'I set up a weekly call with the depots, wrote the rota for the summer, trained the six new dispatchers and went round the yards with the safety officer, and by the autumn the fleet was back to normal.',
      expect: { status: 'absent' },
    },
    {
      title: 'somebody else\'s advice',
      answer: '"Choose the patch rather than the rewrite, because rewrites run late" is what a famous book on software says. I read it at university, and the library of the hospital still has the copy that I used then.',
      expect: { status: 'absent' },
    },
  ],
  evaluate({ document, present, absent }) {
    const cues = document.read(options).filter((cue) => isWeighed(document, cue));
    const signal = findSignal(document, cues, { points, background, start, weights, reach, threshold, telling });
    if (signal === undefined) return absent('missing');
    const evidence = signal.passages.map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: signal.confidence };
  },
});
