import { indirectEffects } from '../document/annotations/indirect-effects.ts';
import { findSignal } from '../document/annotations/signal-in-setting.ts';
import { isWeighed } from '../document/annotations/denials.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

/** What each kind of cue adds to the odds: rounded from a logistic fit on the labelled answers and those of fixtures/paraphrases. */
const points = { named: 1.9, word: 0.3, reaction: 1.9, spoil: 1, chain: 0.1, bad: 0.2, conditional: 0.1 } as const;
const background = { stake: 1.3, compared: 0.4, ground: 0.2, condition: 0.7, number: 1, process: -0.7, hedge: 0 } as const;
const start = -5.4;
/** What of a passage is quoted first. */
const weights = { named: 0.9, word: 0.3, reaction: 0.45, spoil: 0.5, chain: 0.35, bad: 0.25, conditional: 0.25 } as const;
/** Words within which the cause and the consequence have to stand. */
const reach = 26;
const threshold = 0.5;
/** A passage that carries the signal alone, however little else there is. */
const telling = 1.6;

export const secondOrderEffect = defineCheck({
  id: 'second-order-effect',
  title: 'Sees an indirect consequence',
  polarity: 'strength',
  appliesTo: allKinds,
  rationale: 'People react to what is built for them. Who foresees the reaction (waiting for the sale, gaming the target, moving down) avoids wins that turn into losses.',
  source: 'Domain notes, section 2: cannibalisation and substitution; gross additions without substitution is a fault.',
  blindSpots: ['It does not judge whether the consequence is likely.', 'A consequence told without a reaction, a chain or a word for it is missed.'],
  messages: {
    found: (data: { quote: string }) => `An indirect consequence is seen ("${data.quote}"), so the gain is not counted twice.`,
    missing: () =>
      'Only the direct effect is described. Ask what people will do once they are used to it: wait, switch, game it, tell others. Say which of these worries you most.',
  },
  examples: [
    {
      title: 'people adapt to the target',
      answer: 'If we pay the agents by the number of calls, they will hang up early and the callers will ring again the next morning, so the count goes up while the same forty people are still without an answer.',
      expect: { status: 'present' },
    },
    {
      title: 'the load moves elsewhere',
      answer: 'Closing the desk at noon looks cheap. It only moves the queue to the telephones, where the nurses pick up, and then there is nobody left on the ward to change a dressing before the evening round.',
      expect: { status: 'present' },
    },
    {
      title: 'a habit is taught',
      answer: 'A sale every spring teaches growers to wait for it. By the third year nobody orders seed in January any more, and the warehouse stands empty for two months and then cannot keep up with the orders in March.',
      expect: { status: 'present' },
    },
    {
      title: 'the direct effect alone',
      answer: 'The new reminder is sent two days before the appointment. Patients read it, press yes or no, and the clinic sees at once which slots are free. That is how it works, and it works in all four languages.',
      expect: { status: 'absent' },
    },
    {
      title: 'the bare word',
      answer: 'I always think about second-order effects, unintended consequences and the bigger picture. As a product manager it is important to be strategic and to have the whole system in mind when making plans with the team.',
      expect: { status: 'absent' },
    },
    {
      title: 'somebody else\'s saying',
      answer: '"Discounts train customers to wait" is what everybody says at conferences. I have heard it so often, in so many rooms, from so many people with slides, that I stopped writing it down some years ago.',
      expect: { status: 'absent' },
    },
  ],
  evaluate({ document, present, absent }) {
    const cues = document.read(indirectEffects).filter((cue) => isWeighed(document, cue));
    const signal = findSignal(document, cues, { points, background, start, weights, reach, threshold, telling });
    if (signal === undefined) return absent('missing');
    const evidence = signal.passages.map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: signal.confidence };
  },
});
