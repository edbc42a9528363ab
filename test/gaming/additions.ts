/** A sentence that shows a strength, in words that fit any field, and the dimension that it should help. */
export interface Addition {
  readonly check: string;
  readonly sentence: string;
}

/** For each strength what a speaker may add to an answer that lacks it. */
export const additions: readonly Addition[] = [
  { check: 'guardrail-metric', sentence: 'The number that must not get worse meanwhile is the complaint rate, and I would hold it under 2%.' },
  { check: 'decision-rule', sentence: 'If fewer than one in ten comes back within four weeks, I stop it.' },
  { check: 'quantified-goal', sentence: 'The target is to bring the repeat rate from 30% to 36% by the end of June.' },
  { check: 'data-source', sentence: 'I take this from the support tickets of the last quarter, in which 140 people describe the same problem.' },
  { check: 'hypothesis', sentence: 'My hypothesis is that people leave because the first week shows them nothing they want, so a shorter first step will raise the number who stay.' },
  { check: 'experiment-design', sentence: 'I would test it on a randomly chosen tenth of the users for four weeks, against a control group that sees no change.' },
  { check: 'prior-result', sentence: 'When we tried this in Portugal last year, cancellations fell from 9% to 6%.' },
  { check: 'qualitative-evidence', sentence: 'I sat with eleven of them while they used it, and nine gave up at the same screen.' },
  { check: 'trade-off', sentence: 'This gives up some revenue now in exchange for people who stay longer, and I take that loss.' },
  { check: 'constraint', sentence: 'We have only two engineers and eight weeks, so anything that needs a new backend is out.' },
  { check: 'uncertainty', sentence: 'What I do not know is whether those who left would have come back anyway.' },
  { check: 'alternatives', sentence: 'I also looked at a price cut and at a longer trial, and rejected both because neither touches the reason why people leave.' },
  { check: 'economic-framing', sentence: 'Each month of delay costs about $40,000 in lost margin, more than the whole fix.' },
  { check: 'second-order-effect', sentence: 'The risk behind it is that people learn to wait for the discount and buy less at the full price.' },
  { check: 'written-artifact', sentence: 'I wrote a two-page memo with the numbers and sent it to everybody who had to decide.' },
  { check: 'stopped-work', sentence: 'I stopped the newsletter that sales had asked for, although they wanted to keep it.' },
];
