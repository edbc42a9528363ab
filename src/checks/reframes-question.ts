import { premises } from '../document/annotations/premises.ts';
import { isAsserted } from '../document/annotations/scopes.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { hypotheticalKinds, defineCheck } from '../engine/define-check.ts';

export const reframesQuestion = defineCheck({
  id: 'reframes-question',
  title: 'Questions the premise, or asks a better question',
  polarity: 'strength',
  appliesTo: hypotheticalKinds,
  rationale: 'Sometimes the question is the mistake. Who notices it, and says why, saves the company an excellent answer to the wrong problem.',
  source: 'Domain notes, section 2: challenging the premise of the question with a reason is a strength.',
  blindSpots: ['A premise that is quietly replaced, without a word about it, is missed.', 'It does not judge whether the new question is better.'],
  conflictsWith: ['answer-first'],
  messages: {
    found: (data: { quote: string }) => `The question itself is examined ("${data.quote}"), which can save work on the wrong problem.`,
    missing: () => 'The question is taken as given. If its premise is shaky, or another question comes before it, say so in one sentence, give the reason, and then answer.',
  },
  examples: [
    {
      title: 'the premise',
      answer: 'The question assumes that the hospital needs more sign-ups, and I don\'t think that it does. It needs fewer people who book and then stay away, so that is what I would work on in the first quarter.',
      expect: { status: 'present' },
    },
    {
      title: 'another problem comes first',
      answer: 'Price is the second problem. The first is that we cannot tell a family from a shared flat, and until we can, any price is charged to the wrong door. I would start with the addresses and the meters.',
      expect: { status: 'present' },
    },
    {
      title: 'a word of it',
      answer: 'Let me challenge the word "loyalty" for a moment. Passengers on that line have no other bus, so they come back whatever we do. I would look at how many walk instead when it rains and the bus is late.',
      expect: { status: 'present' },
    },
    {
      title: 'a clarifying question only',
      answer: 'Before I start I would like to know which region you mean and whether the figure is for the year or for the month. Then I would cut it by depot and by driver and see where it has changed the most.',
      expect: { status: 'absent' },
    },
    {
      title: 'answered as asked',
      answer: 'I would price the second seat at half of the first, test it in two theatres for a season, and keep it if the house is fuller on weekdays and the takings per evening are not lower than last year.',
      expect: { status: 'absent' },
    },
    {
      title: 'a habit talked about',
      answer: 'Good product managers always challenge the premise of the question, as the saying goes. I am very curious and like to learn, and in my last role at the bank people valued that about me quite a lot, I think.',
      expect: { status: 'absent' },
    },
  ],
  evaluate({ document, present, absent }) {
    const found = document.read(premises).filter((match) => isAsserted(document, match, { ignore: ['negated', 'echo', 'quoted'] }));
    if (found.length === 0) return absent('missing');
    const passages = withoutOverlap(found.map((match) => widen(document, match)));
    const evidence = passages.map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: 0.7 };
  },
});
