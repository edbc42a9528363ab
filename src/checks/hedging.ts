import { hedges } from '../document/annotations/discourse.ts';
import { noncommittal } from '../document/annotations/noncommittal.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { isAsserted } from '../document/annotations/scopes.ts';
import { substance } from '../document/annotations/substance.ts';
import type { Mention } from '../document/patterns/define-patterns.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

interface Softener extends Mention {
  readonly weight: number;
}

export const hedging = defineCheck({
  id: 'hedging',
  title: 'Hedges its main claims',
  polarity: 'red-flag',
  appliesTo: allKinds,
  rationale: 'One honest "I don\'t know which" is worth a lot; "maybe", "kind of" and "it depends" on every claim leave nothing that could be right or wrong, and so no judgement to rate.',
  source: 'Codebook, section E: repeated hedges that weaken commitment; domain notes, section 1: unknowns are named together with what would settle them.',
  blindSpots: ['Habits of speech ("sort of") weigh as much as real doubt, though firm figures nearby make up for some.', 'Hedging by irony or by questions is missed.'],
  conflictsWith: ['uncertainty'],
  messages: {
    found: (data: { count: number; quote: string }) =>
      `${data.count} hedges weaken the answer, as in "${data.quote}". Say the claim flatly, or name the one thing that you do not know and how you would find out.`,
    missing: () => 'The claims are not softened away. Where you are unsure, go on naming what exactly is unknown.',
  },
  examples: [
    { title: 'soft from end to end', kind: 'strategy', mode: 'spoken', answer: "I guess it sort of depends on the town, maybe. It could be that the buses are kind of too late, or perhaps it's the price, I don't know. So we'd probably try something, I suppose, and maybe see what happens.", expect: { status: 'present' } },
    { title: 'formal hedging', kind: 'analytical', answer: 'It may perhaps be argued that attendance is the measure. It might also be worth looking at grades, which could possibly be relevant. Both have their merits, and the choice would probably depend on the school. On balance it is perhaps a judgement call.', expect: { status: 'present' } },
    { title: 'a story told in maybes', kind: 'behavioral', mode: 'spoken', answer: "so I guess I was kind of in charge of the depot and we sort of had a problem with late vans and I suppose I maybe should have said something but it was more or less okay in the end I think probably or something like that", expect: { status: 'present' } },
    { title: 'one unknown, named', kind: 'strategy', answer: "I'd close the Sunday clinic. I don't know how many of its patients could come on a Saturday instead, and it might be half; that is the one thing I would ask the 120 regulars before the first of June, and below a third I would keep it open.", expect: { status: 'absent' } },
    { title: 'firm', kind: 'pricing', answer: 'Charge eight euros. Below that the courier loses money on each parcel, above ten the shops go back to the post, and both of these we saw in the spring. I would not offer a discount for volume, because the large shops would take it and the small ones pay for it.', expect: { status: 'absent' } },
    { title: 'kinds and sorts are not hedges', kind: 'product-sense', answer: 'There are two kinds of visitor, and each sort of ticket serves one. The first kind comes once and wants the big whale; the other sort of person comes monthly with a child and wants a bench, so I would sell the second a year at the price of three visits.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const covered = new Uint8Array(document.words.length);
    const softeners: Softener[] = document.read(hedges).map(({ first, last, strength }) => ({ first, last, weight: strength === 2 ? 1 : 0.6 }));
    for (const { first, last } of softeners) covered.fill(1, first, last);
    for (const { first, last, label } of document.read(noncommittal)) {
      if (covered.subarray(first, last).includes(1) || !isAsserted(document, { first, last })) continue;
      covered.fill(1, first, last);
      softeners.push({ first, last, weight: label === 'open' ? 0.8 : 0.4 });
    }
    const sum = softeners.reduce((total, { weight }) => total + weight, 0);
    const perHundred = (100 * sum) / Math.max(1, document.words.length);
    if (softeners.length < 3 || sum < 2 || perHundred - 0.1 * document.read(substance).perHundred < 1.7) return absent('missing');
    // Where hedges stand close together they do the most harm.
    softeners.sort((a, b) => a.first - b.first);
    const rated = softeners.map((softener, index) => {
      let last = softener.last;
      let score = softener.weight;
      for (let next = index + 1; next < softeners.length && next < index + 4 && softeners[next]!.last - softener.first <= 16; next += 1) {
        last = softeners[next]!.last;
        score += softeners[next]!.weight;
      }
      return { first: softener.first, last, score };
    });
    const best = rated.sort((a, b) => b.score - a.score || a.first - b.first).slice(0, 8);
    const evidence = withoutOverlap(best.map((mention) => widen(document, mention, 6, 24))).map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { count: softeners.length, quote: evidence[0]!.quote }), confidence: Math.min(0.9, 0.5 + perHundred / 15) };
  },
});
