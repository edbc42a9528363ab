import { fieldWork } from '../document/annotations/field-work.ts';
import { affirmed } from '../document/annotations/claims.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

const strength = { met: 0, readWords: 1, heard: 2, planned: 3 } as const;

export const qualitativeEvidence = defineCheck({
  id: 'qualitative-evidence',
  title: 'Uses what people said or did up close',
  polarity: 'strength',
  appliesTo: allKinds,
  rationale: 'Numbers say how many; only a conversation or a visit says why. Figures without a single voice behind them are often misread.',
  source: 'Domain notes, section 1: data without any qualitative signal is a red flag.',
  blindSpots: ['It does not judge whether the people were well chosen.', 'An observation told without saying how it was made is missed.'],
  messages: {
    found: (data: { quote: string }) => `People were heard or watched up close ("${data.quote}"), which gives the reasons behind the figures.`,
    missing: () => 'Nobody is heard or watched in this answer. Add one conversation, visit or set of messages you read, and what it told you that the figures could not.',
  },
  examples: [
    { title: 'calls, with what was said', answer: 'I rang twelve of the volunteers who had left, and nine of them said the same thing: nobody had told them when their shift was over. So we put the end time on the badge.', expect: { status: 'present' } },
    { title: 'watched, not asked', answer: 'The dashboard had nothing to say about it, so I spent two mornings behind the counter of the busiest pharmacy and saw that staff typed every order twice, once for us and once for stock.', expect: { status: 'present' } },
    { title: 'words read one by one', answer: 'I read two hundred complaint letters about the bus route over a weekend. People did not mind waiting, they minded standing in the rain without knowing, so shelters came before buses.', expect: { status: 'present' } },
    { title: 'a chore on a list', answer: 'First I would do some user research, run focus groups and interviews in a few markets, build personas from these, and present the insights to everyone in a workshop in spring.', expect: { status: 'absent' } },
    { title: 'negated', answer: 'We never talked to a single tenant and nobody visited the estate. Everything came from the repair system, which has counts of calls by month and the name of the contractor.', expect: { status: 'absent' } },
    { title: 'attributed', answer: 'The book says that a good manager would sit in on customer calls and visit people at home. I agree with its author, and I think more companies should follow this advice.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const found = affirmed(document, document.read(fieldWork)).sort((a, b) => strength[a.label] - strength[b.label] || a.first - b.first);
    const first = found[0];
    if (first === undefined) return absent('missing');
    const evidence = withoutOverlap(found.map((match) => widen(document, match, 7, 26))).map(({ first: from, last }) => document.quote(from, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: first.label === 'planned' ? 0.6 : 0.85 };
  },
});
