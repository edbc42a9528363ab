import { buzzwordMentions } from '../document/annotations/buzzwords.ts';
import { jargonReading } from '../document/annotations/jargon.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { substance } from '../document/annotations/substance.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

/** Share of trade words above which they begin to count themselves: good answers stay below. */
const commonShare = 0.22;

export const buzzwords = defineCheck({
  id: 'buzzwords',
  title: 'Recites slogans and frameworks in place of substance',
  polarity: 'red-flag',
  appliesTo: allKinds,
  rationale: 'A slogan fits every company and every case, so it says nothing about this one. Reciting the culture memo, or naming a method without putting the case into it, shows reading, not judgement.',
  source: 'Domain notes, section 1: the culture memo recited; section 2: generic frameworks among the typical mistakes.',
  blindSpots: ['It knows common slogans and methods only; a new one passes.', 'A single slogan beside a thorough argument is let pass on purpose.', 'It cannot tell a method that was applied in numbers from one that was named, but by the figures around it.'],
  messages: {
    found: (data: { quote: string }) =>
      `Phrases such as "${data.quote}" would fit any company and any question. Replace each by what it means here: who, what, how much; or drop it.`,
    salad: (data: { quote: string }) =>
      `The answer is made of trade words ("${data.quote}") with no thing, person or figure that they would be about. Say what happened, or would happen, to whom, in plain words.`,
    missing: () => 'Slogans and names of methods do not stand in for the argument here. Keep to the words of the case.',
  },
  examples: [
    { title: 'slogans one after the other', kind: 'strategy', answer: 'We would put the patient at the heart of everything, fail fast, and build a world-class, end-to-end experience. With a data-driven culture and a clear north star we can move the needle and delight every stakeholder on this journey.', expect: { status: 'present' } },
    { title: 'methods named, none applied', kind: 'product-sense', answer: "I'd apply jobs to be done and the double diamond, then a SWOT and RICE to prioritise, and OKRs to track. Design thinking would be the backbone, with an MVP and lean startup principles, as it should be in any modern charity.", expect: { status: 'present' } },
    { title: 'a culture memo recited', kind: 'culture', answer: 'To me it means context not control and extreme ownership. I assume positive intent, I practise radical candour, and then we disagree and commit. A growth mindset and a bias for action are in my DNA, and I always raise the bar for the people around me.', expect: { status: 'present' } },
    { title: 'a method applied to the case', kind: 'strategy', answer: 'With RICE the night bus wins: it reaches 4,000 riders, the change for each is large, I trust the figure by half, and it costs two months. The app redesign reaches 30,000 but changes little for any of them and takes a year, so it loses by a factor of three.', expect: { status: 'absent' } },
    { title: 'plain words', kind: 'culture', answer: 'It means that I decide alone about anything that I can put right alone. Last year I moved the closing time of two branches without asking. One was wrong, the pensioners came at six as they always had, and I moved it back and wrote to them.', expect: { status: 'absent' } },
    { title: 'a slogan refused', kind: 'culture', answer: "I don't believe in failing fast, not in a pharmacy. When we changed the labels I tried them on twelve customers over eighty first, because a mistake there is a hospital bed, and I found two that could be read the wrong way round.", expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const found = document.read(buzzwordMentions);
    const { share, salad } = document.read(jargonReading);
    const weight = found.reduce((sum, { kind }) => sum + (kind === 'slogan' ? 1 : 0.7), 0);
    const surplus = Math.max(0, share - commonShare) * 5;
    const per = (100 * weight) / Math.max(1, document.words.length);
    const score = per + surplus - 0.12 * document.read(substance).perHundred;
    if (!salad && (weight + surplus < 1.6 || score < 0.6 || weight === 0)) return absent('missing');
    const ranked = [...found].sort((a, b) => Number(a.kind === 'framework') - Number(b.kind === 'framework') || a.first - b.first);
    const passages = ranked.map((mention) => widen(document, mention, 6, 22));
    if (passages.length === 0) passages.push(widen(document, { first: 0, last: 4 }, 8, 22));
    const evidence = withoutOverlap(crowded(passages)).map(({ first, last }) => document.quote(first, last));
    return { ...present(salad ? 'salad' : 'found', evidence, { quote: evidence[0]!.quote }), confidence: salad ? 0.7 : Math.min(0.9, 0.5 + score / 10) };
  },
});

/** Passages that hold several buzzwords first. */
function crowded<M extends { first: number; last: number }>(passages: readonly M[]): M[] {
  const counts = new Map<string, number>();
  const key = ({ first, last }: M): string => `${first}-${last}`;
  for (const passage of passages) counts.set(key(passage), (counts.get(key(passage)) ?? 0) + 1);
  return [...passages].sort((a, b) => (counts.get(key(b)) ?? 0) - (counts.get(key(a)) ?? 0));
}
