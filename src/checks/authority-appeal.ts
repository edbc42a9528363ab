import { rankCues } from '../document/annotations/disputes.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { isAsserted } from '../document/annotations/scopes.ts';
import { defineCheck } from '../engine/define-check.ts';

/** How far behind a senior's word its effect may be told, in words. */
const reach = 45;

export const authorityAppeal = defineCheck({
  id: 'authority-appeal',
  title: 'Settles the matter by rank',
  polarity: 'red-flag',
  appliesTo: ['behavioral', 'culture'],
  rationale: 'A matter settled by rank shows whose side power was on, not who had the better case.',
  source: 'Domain notes, section 1: persuasion by hierarchy, or no concrete artifact, rates low on judgment.',
  blindSpots: ['A senior person who decides on the evidence brought reads like rank where the evidence is told elsewhere.'],
  messages: {
    found: (data: { quote: string }) => `The matter is settled by rank ("${data.quote}"). Say what argument would have settled it without the title.`,
    missing: () => 'The matter is not settled by rank.',
  },
  examples: [
    { title: 'taken to the boss', kind: 'behavioral', answer: 'The other team would not move, so I escalated it to our director. He called their boss, and the next day the slot was ours, and we went on with the plan as it was.', expect: { status: 'present' } },
    { title: 'a senior picks a side', kind: 'behavioral', answer: 'We had argued for a month about the gate. In the end the chief executive picked a side, and it was mine, so that was how we did it from then on.', expect: { status: 'present' } },
    { title: 'backing as the argument', kind: 'culture', answer: 'When people disagree I make sure that I have executive backing from the top first. My director supports me in front of the others, and so they have to accept it in the end.', expect: { status: 'present' } },
    { title: 'asked not to', kind: 'behavioral', answer: 'Somebody said that the director should call it. I asked her not to, and I borrowed the simulator for two Thursdays, and after that there was nothing left to call.', expect: { status: 'absent' } },
    { title: 'a senior persuaded', kind: 'behavioral', answer: 'The director wanted the list doubled. I showed her the beds hour by hour, and she changed her mind in the margin of page two, and wrote to the surgeons herself.', expect: { status: 'absent' } },
    { title: 'a boss in the story', kind: 'behavioral', answer: 'My manager asked me to look at the gate in the spring. I counted the vans for two weeks, and I wrote a page about it, and I sent it to the drivers and to her.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const cues = document.read(rankCues).filter((match) => isAsserted(document, match, { inside: match.label === 'settled' }));
    // A senior who speaks up settles the matter if people then simply do it.
    const found = cues.filter(({ label, last }) => label === 'settled' || (label === 'told' && cues.some((after) => after.label === 'obeyed' && after.first >= last - 1 && after.first - last < reach)));
    if (found.length === 0) return absent('missing');
    const evidence = withoutOverlap(found.map((match) => widen(document, match, 6, 20))).map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: 0.6 };
  },
});
