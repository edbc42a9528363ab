import { persuasionCues } from '../document/annotations/disputes.ts';
import { turnarounds } from '../document/annotations/turnarounds.ts';
import { weighCues } from '../document/patterns/weigh-cues.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { isAsserted } from '../document/annotations/scopes.ts';
import type { Document } from '../document/document.ts';
import type { Mention } from '../document/patterns/define-patterns.ts';
import { defineCheck } from '../engine/define-check.ts';

/** How far apart what was brought and what changed may stand, in words. */
const reach = 60;
/** How far behind what was brought a deed may stand to be taken as its effect. */
const before = 45;

export const influenceByEvidence = defineCheck({
  id: 'influence-by-evidence',
  title: 'Changes a mind by evidence',
  polarity: 'strength',
  appliesTo: ['behavioral', 'culture'],
  rationale: 'Context moves people further than control: what counts is that somebody did something else because of what the speaker brought.',
  source: 'Domain notes, section 1: a written context memo is worth more than slides; persuasion by hierarchy rates low. Section 2: did behaviour change?',
  blindSpots: ['It takes evidence and a change told close together as cause and effect.'],
  messages: {
    found: (data: { quote: string }) => `Somebody changed course after what you brought ("${data.quote}").`,
    missing: () => 'It is not told that evidence of yours changed what somebody thought or did. Say what you showed them, and what they did next.',
  },
  examples: [
    { title: 'showed, and they changed', kind: 'behavioral', answer: 'The head of surgery wanted the Monday list doubled. I showed him the bed counts of six weeks, hour by hour, and he changed his mind and moved half of it to Thursday.', expect: { status: 'present' } },
    { title: 'their conduct changed', kind: 'behavioral', answer: "The shops pressed the button too early. I gave each owner a sheet with his own waiting times on it, next to his neighbour's, and after two weeks most of them stopped pressing before the food was ready.", expect: { status: 'present' } },
    { title: 'the room convinced', kind: 'culture', answer: 'I sat in on eleven calls and read three of them out in the meeting. My director dropped the fee that afternoon, and she asked me to sit in again in the spring.', expect: { status: 'present' } },
    { title: 'rank decided it', kind: 'behavioral', answer: 'He wanted the list doubled and I did not. I took it to my manager, she told him no, and that was the end of the matter for that year.', expect: { status: 'absent' } },
    { title: 'showed, and nothing came of it', kind: 'behavioral', answer: 'I showed them the bed counts of six weeks on a large sheet of paper. They thanked me for my work, and the list stayed as it was, and it is so to this day.', expect: { status: 'absent' } },
    { title: 'influence as a trait', kind: 'culture', answer: 'I am good at influencing people. I speak the language of each stakeholder, I build relationships over coffee, and I always try to understand what their incentives are in the organisation.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const told = document
      .read(persuasionCues)
      .filter((match) => isAsserted(document, match, { inside: match.label === 'changed' || match.label === 'explicit' }) && !(match.label === 'changed' && isHoped(document, match)));
    const brought = told.filter(({ label }) => label === 'brought' || label === 'explicit');
    const turns = document
      .read(turnarounds)
      .filter((turn) => brought.some(({ first }) => first < turn.first && turn.first - first < before))
      .map(({ first, last }) => ({ label: 'changed' as const, first, last, captures: {} }));
    const cues = [...told, ...turns].sort((a, b) => a.first - b.first);
    const windows = weighCues(cues, { explicit: 0.7, changed: 0.5, brought: 0.35, evidence: 0.2 }, { reach, threshold: 0.85 }).filter((window) => window.cues.some((cue) => (cue.label === 'changed' || cue.label === 'explicit') && follows(document, cue, brought)));
    if (windows.length === 0) return absent('missing');
    const changed = windows.flatMap((window) => window.cues.filter(({ label }) => label === 'explicit' || label === 'changed'));
    const passages = withoutOverlap([...changed, ...windows].map((match) => widen(document, match, 6, 24)));
    const evidence = passages.map(({ first, last }) => document.quote(first, Math.min(last, first + 26)));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: windows[0]!.score > 1 ? 0.8 : 0.6 };
  },
});

/** Whether a change is told after what was brought, or together with it: "he rewrote it once he saw which deals came back". */
function follows({ words }: Document, change: Mention, brought: readonly Mention[]): boolean {
  return brought.some(
    ({ first }) =>
      (first <= change.first && change.first - first < reach) ||
      (first > change.first && first - change.last < 12 && /^(?:once|after|when|until|because|having|thanks)$/.test(words[first]!.norm)),
  );
}

/** "They will change the plan": no change yet. */
function isHoped({ words }: Document, { first, last }: Mention): boolean {
  for (let index = Math.max(0, first - 1); index < last; index += 1) if (/^(?:will|would|could|should|can|may|might|hope|if)$/.test(words[index]!.norm)) return true;
  return false;
}
