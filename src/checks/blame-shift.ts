import { blame, ownFaults } from '../document/annotations/faults.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { isAsserted } from '../document/annotations/scopes.ts';
import type { Document } from '../document/document.ts';
import type { Mention } from '../document/patterns/define-patterns.ts';
import { defineCheck } from '../engine/define-check.ts';

export const blameShift = defineCheck({
  id: 'blame-shift',
  title: 'Puts a bad outcome on others',
  polarity: 'red-flag',
  appliesTo: ['behavioral', 'culture'],
  rationale: 'Misses blamed on the team, a supplier or the times tell the listener that nothing was learned.',
  source: 'Domain notes, section 1: a red flag is that misses are blamed on team or process.',
  blindSpots: ["A fair account of somebody else's fault reads like blame where the speaker takes no share."],
  messages: {
    found: (data: { quote: string }) => `The bad end is put on others ("${data.quote}"). Say what your own share was, even if it was the smaller one.`,
    missing: () => 'No bad end is put on others alone.',
  },
  examples: [
    { title: 'the vendor did it', kind: 'behavioral', answer: 'The migration did not go well. The vendor basically lied to us about what their system could do, and then two people left, so there was nothing that I could have done about it.', expect: { status: 'present' } },
    { title: 'they just did not get it', kind: 'behavioral', answer: 'The designers were impossible. I sent them the deadlines twice, and they just did not understand how a hospital works, so we missed the opening in March because of them.', expect: { status: 'present' } },
    { title: 'circumstances', kind: 'behavioral', mode: 'spoken', answer: 'The trial failed, but that was outside my control, because the market turned that summer and the supplier had never told us about the shortage, so the whole plan was dead by July.', expect: { status: 'present' } },
    { title: 'others failed, and a share is taken', kind: 'behavioral', answer: 'The vendor was late by a month. But it was my mistake to sign without a penalty, and I should have asked their other customers, so most of that delay was on me.', expect: { status: 'absent' } },
    { title: 'others, with no bad end', kind: 'behavioral', answer: 'The union said no and the growers said yes. They met twice in the old hall, and in the end the gate opened at five, which nobody loved and everybody could live with.', expect: { status: 'absent' } },
    { title: 'a view on blame', kind: 'culture', answer: 'I try never to blame the team or the supplier. When something goes badly I ask what I could have seen, and I write that down before I speak with anybody else about it.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const asserted = document.read(blame).filter((match) => isAsserted(document, match, { ignore: ['negated'] }) && !isCondition(document, match) && !isAnswered(document, match));
    const owned = document.read(ownFaults).some((match) => isAsserted(document, match));
    if (owned || asserted.length === 0) return absent('missing');
    const evidence = withoutOverlap(asserted.map((match) => widen(document, match, 6, 22))).map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: asserted.length > 1 ? 0.8 : 0.5 };
  },
});

/** "If they don't get it right": nothing has gone wrong yet. */
function isCondition({ words }: Document, { first }: Mention): boolean {
  return /^(?:if|when|whenever)$/.test(words[first - 1]?.norm ?? '');
}

/** "They did not understand it, so we cut it to one page": told as the reason of what was done about it. */
function isAnswered({ words }: Document, { first, last }: Mention): boolean {
  const sentence = words[first]!.sentence;
  for (let index = first + 1; index < Math.min(words.length - 1, last + 10) && words[index]!.sentence === sentence; index += 1)
    if (words[index]!.norm === 'so' && /^(?:i|we)$/.test(words[index + 1]!.norm)) return true;
  return false;
}
