import { flawlessness } from '../document/annotations/faults.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { isAsserted } from '../document/annotations/scopes.ts';
import { defineCheck } from '../engine/define-check.ts';

export const claimsNoFailures = defineCheck({
  id: 'claims-no-failures',
  title: 'Claims that nothing failed',
  polarity: 'red-flag',
  appliesTo: ['behavioral', 'culture'],
  rationale: "Nobody's projects all succeed; who says so has not looked, or will not say.",
  source: 'Domain notes, section 1: a red flag is that every project succeeded.',
  blindSpots: ['A true run of success told modestly is not told apart from a boast if it uses the same words.'],
  messages: {
    found: (data: { quote: string }) => `Everything is said to have worked ("${data.quote}"). Name one thing that did not, and what it taught you.`,
    missing: () => 'It is not claimed that everything worked.',
  },
  examples: [
    { title: 'nothing different', kind: 'behavioral', answer: 'The parking app went live on time and within budget in all nine districts, residents were happy with it, and with hindsight nothing would have been done differently by me or by the team.', expect: { status: 'present' } },
    { title: 'a strength as a weakness', kind: 'culture', answer: 'My biggest weakness is that I care too much about the quality of our work. People tell me to go home, but I simply cannot leave a report before each figure in it is right.', expect: { status: 'present' } },
    { title: 'never failed', kind: 'behavioral', answer: 'To be honest I have never failed at a project. Each launch that I ran was delivered on time, and all of them were a success with the farmers who used the machines.', expect: { status: 'present' } },
    { title: 'a failure told', kind: 'behavioral', answer: 'We opened with sixteen beds instead of forty, and it took until the summer to put it right. I would staff the ward first if I did it again, and count the rooms after that.', expect: { status: 'absent' } },
    { title: 'one thing went well', kind: 'behavioral', answer: 'The second launch went well, apart from the labels, which came off in the rain. We reprinted four thousand of them, and I paid for it out of the budget for the fair.', expect: { status: 'absent' } },
    { title: 'a view on failing', kind: 'culture', answer: 'Everybody fails at some point, and I would not trust a person who says otherwise. I would ask them for the last thing that went wrong, and I would listen to what they leave out.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const found = document.read(flawlessness).filter((match) => isAsserted(document, match, { ignore: ['negated'] }));
    if (found.length === 0) return absent('missing');
    const evidence = withoutOverlap(found.map((match) => widen(document, match, 6, 20))).map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: 0.7 };
  },
});
