import { consensus } from '../document/annotations/consensus.ts';
import { persuasionCues } from '../document/annotations/disputes.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { isAsserted } from '../document/annotations/scopes.ts';
import { substance } from '../document/annotations/substance.ts';
import { defineCheck } from '../engine/define-check.ts';

type Part = 'meeting' | 'accord' | 'feeling' | 'routine';

export const consensusProcess = defineCheck({
  id: 'consensus-process',
  title: 'Resolves a conflict by process alone',
  polarity: 'red-flag',
  appliesTo: ['behavioral', 'culture'],
  rationale: 'A workshop, a compromise or a shared goal is how people met, not what they decided. If nobody did anything differently afterwards, the conflict was only put to sleep.',
  source: 'Domain notes, section 2, conflict: did behaviour change? A workshop, or "we aligned on a shared goal", is process, not resolution; resetting the frame with data is the bar.',
  blindSpots: ['A real decision told without figures or deciding verbs may be overlooked.', 'A compromise that was the right answer is flagged where the story does not say what changed.'],
  messages: {
    found: (data: { quote: string }) =>
      `The story resolves itself by process ("${data.quote}"). Say which decision changed, what one side did differently from then on, and what it cost or gained.`,
    missing: () => 'The resolution does not rest on a meeting or a compromise alone. Keep naming what was decided and what changed.',
  },
  examples: [
    { title: 'a workshop and shared principles', kind: 'behavioral', answer: 'The pharmacists and the nurses disagreed about the rounds. I organised a workshop with a facilitator, everyone got to share their perspective, and we agreed on a set of shared principles. The atmosphere was much better afterwards and we have a monthly meeting now.', expect: { status: 'present' } },
    { title: 'meeting halfway', kind: 'behavioral', mode: 'spoken', answer: "so the drivers wanted one thing and planning wanted another and i got them all together in one room and we talked it through and in the end everybody gave a little and we met in the middle and people felt heard and the relationship is really good now", expect: { status: 'present' } },
    { title: 'consensus as a rule of work', kind: 'culture', answer: 'When there is disagreement I bring everyone together and we keep talking until everybody is comfortable. It is important to me that all sides are heard and that we find common ground, since decisions are better if people are on board with them.', expect: { status: 'present' } },
    { title: 'a meeting with a decision and an effect', kind: 'behavioral', answer: 'I got planning and the drivers into one room with the figures: 31% of the late vans had left on time. So I cancelled the early start, which the director had wanted, and moved the loading to the evening. Late vans fell to 12% in five weeks.', expect: { status: 'absent' } },
    { title: 'disagreement without a meeting', kind: 'behavioral', answer: 'The finance desk refused to pay for the second nurse. I wrote one page that showed what a missed visit costs us, 140 euros, and that we had missed sixty. She read it, called me, and signed the post the same day.', expect: { status: 'absent' } },
    { title: 'compromise refused', kind: 'behavioral', answer: 'They offered a compromise and I did not take it. Half a filter is no filter: I told the board that we either treat the water or close the fountain, and I closed it that afternoon. Two months later the lab report showed why.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const found = document.read(consensus).filter((match) => isAsserted(document, match, { ignore: ['promised'] }));
    const parts = new Set<Part>(found.map(({ label }) => label));
    const soft = Number(parts.has('accord')) + Number(parts.has('feeling')) + 0.5 * Number(parts.has('routine'));
    const score = soft + 0.7 * Number(parts.has('meeting')) + 0.15 * Math.min(4, found.length);
    // That the mood got better, or that a meeting was agreed on, is no other result than the process itself.
    const covered = new Uint8Array(document.words.length);
    for (const { first, last } of found) covered.fill(1, Math.max(0, first - 3), last);
    // What the quarrel was about may be told with figures; what counts is what there is from the remedy on.
    const from = Math.min(found.find(({ label }) => label === 'meeting' || label === 'accord')?.first ?? 0, Math.floor(document.words.length * 0.6));
    const remaining =
      (100 * document.read(substance).marks.reduce((sum, { first, weight }) => (covered[first] === 1 || first < from ? sum : sum + weight), 0)) /
      Math.max(1, document.words.length - from);
    const persuaded = document.read(persuasionCues).some(({ label, ...mention }) => label === 'explicit' && isAsserted(document, mention));
    if (soft < 1 || score < 2 || remaining > (score >= 2.3 ? 4 : 3.2) || persuaded) return absent('missing');
    const order: readonly Part[] = ['accord', 'feeling', 'meeting', 'routine'];
    const ranked = [...found].sort((a, b) => order.indexOf(a.label) - order.indexOf(b.label) || a.first - b.first);
    const leading = [...order.map((part) => ranked.find(({ label }) => label === part)).filter((match) => match !== undefined), ...ranked];
    const evidence = withoutOverlap(leading.slice(0, 12).map((match) => widen(document, match, 7, 24))).map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: Math.min(0.85, 0.4 + score / 8) };
  },
});
