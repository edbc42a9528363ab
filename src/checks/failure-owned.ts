import { ownFaults } from '../document/annotations/faults.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { isAsserted, scopeOf } from '../document/annotations/scopes.ts';
import type { Document } from '../document/document.ts';
import type { Mention } from '../document/patterns/define-patterns.ts';
import { defineCheck } from '../engine/define-check.ts';

export const failureOwned = defineCheck({
  id: 'failure-owned',
  title: 'Owns a mistake',
  polarity: 'strength',
  appliesTo: ['behavioral', 'culture'],
  rationale: 'Who can name a mistake of their own can learn from it; who cannot will repeat it.',
  source: 'Domain notes, section 1: ownership of the result is a green flag, misses blamed on others a red one.',
  blindSpots: ["An omission told without regret (\"I did not ask\") is taken as a fault owned.", 'It does not see whether the mistake was a real one.'],
  messages: {
    found: (data: { quote: string }) => `A mistake of your own is named ("${data.quote}").`,
    missing: () => 'No mistake of your own is named. Say one plainly, in the first person, with what it cost.',
  },
  examples: [
    { title: 'said plainly', kind: 'behavioral', answer: 'I ordered forty beds and we opened with sixteen. That was my mistake: I had counted the rooms, and nobody else had signed the order. We paid for the store all winter.', expect: { status: 'present' } },
    { title: 'without the word', kind: 'behavioral', answer: 'The depot burned twelve thousand litres more than planned that year. I had never asked the drivers how long they let the engines run, and it was all in a log that I walked past every day.', expect: { status: 'present' } },
    { title: 'in speech', kind: 'behavioral', mode: 'spoken', answer: 'so we moved the stalls and it was chaos and honestly that is on me because I picked the date and the week was the school fair and I should have looked at the calendar', expect: { status: 'present' } },
    { title: 'somebody else failed', kind: 'behavioral', answer: 'The supplier was late and the engineer left in the middle of it, so the beds did not come until May. The board had picked the supplier, and they apologised to the wards for it.', expect: { status: 'absent' } },
    { title: 'only if', kind: 'behavioral', answer: 'If I was wrong about the beds I would say so at once, because that is what one should do. But in this case everything went to plan, and the wards opened on the day we had announced.', expect: { status: 'absent' } },
    { title: 'a slogan', kind: 'culture', answer: 'I believe that failure is how we grow. Teams that feel safe share their mistakes openly, and leaders must celebrate failure, because without failure there can be no innovation at all.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const found = document
      .read(ownFaults)
      .filter((match) => isAsserted(document, match) && !isSupposed(document, match) && !isAsked(document, match) && !(/^i (?:was|am) /.test(document.quote(match.first, match.last).quote.toLowerCase()) && isCondition(document, match)));

    if (found.length === 0) return absent('missing');
    const evidence = withoutOverlap(found.map((match) => widen(document, match, 6, 20))).map(({ first, last }) => document.quote(first, last));
    return present('found', evidence, { quote: evidence[0]!.quote });
  },
});

/** "I asked whether I was wrong", "he thought that I was wrong": no admission. */
function isAsked({ words }: Document, { first }: Mention): boolean {
  const before = words[first - 1]?.norm ?? '';
  const verb = before === 'that' ? (words[first - 2]?.norm ?? '') : before;
  return /^(?:whether|if|why|thought|thinks|said|says|believed|felt|claimed|insisted|told|tell|reckoned|figured)$/.test(verb) && !/^(?:i|we)$/.test(words[first - (before === 'that' ? 3 : 2)]?.norm ?? '');
}

/** "If that has not moved, I was wrong": what it would take, not what was. */
function isCondition({ words }: Document, { first }: Mention): boolean {
  for (let index = first - 1; index >= Math.max(0, first - 14) && words[index]!.sentence === words[first]!.sentence; index -= 1) if (words[index]!.norm === 'if') return true;
  return false;
}

/** "If I was wrong": no fault yet. "I should have asked" is contrary to fact as well, and owns one. */
function isSupposed(document: Document, match: Mention): boolean {
  return scopeOf(document, match).hypothetical && !/^i should/.test(document.quote(match.first, match.last).quote.toLowerCase());
}
