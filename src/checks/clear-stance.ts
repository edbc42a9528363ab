import { stances } from '../document/annotations/stances.ts';
import { reckoning } from '../document/annotations/reckoning.ts';
import { isWeighed } from '../document/annotations/denials.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { confidenceOf, tallyCues } from '../document/patterns/weigh-cues.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

type Cue = 'verdict' | 'pick' | 'choice' | 'decided' | 'judged' | 'command' | 'weak' | 'hedge' | 'process';

/** What each kind of cue adds to the odds, or takes from them: rounded from a logistic fit on the labelled answers and those of fixtures/paraphrases. */
const points: Readonly<Record<Cue, number>> = {
  verdict: 0.8,
  pick: 0.2,
  choice: 0.6,
  decided: 0.6,
  judged: 1.1,
  command: 0,
  weak: 1.2,
  hedge: -0.5,
  process: -0.4,
};
const background = { stake: 0.7, compared: 0.6, ground: 0.8, condition: 0.2, number: 0.7, process: -1.2, hedge: -0.4 } as const;
const start = -3;
/** Which kind of cue is quoted first. */
const quotable: readonly Cue[] = ['pick', 'decided', 'verdict', 'command', 'choice', 'judged'];

/** Kinds of cue of which the first in the answer is quoted as well: the position is usually stated before it is argued. */
const openers: readonly Cue[] = ['verdict', 'pick', 'decided', 'choice', 'command'];

export const clearStance = defineCheck({
  id: 'clear-stance',
  title: 'Commits to a position that could be disputed',
  polarity: 'strength',
  appliesTo: allKinds,
  rationale: 'An interviewer wants to see a decision that somebody could disagree with. Balanced considerations without one leave nothing to judge.',
  source: 'Domain notes, sections 1 and 2: a way forward proposed, the decision named; no choice made rates lowest on judgment.',
  blindSpots: ['It weighs words of commitment against hedges and talk of process; it does not know whether the position is sensible.', 'A position on a side issue counts like one on the question.'],
  messages: {
    found: (data: { quote: string }) => `A position is taken ("${data.quote}"), so there is something to agree or disagree with.`,
    missing: () => 'No position is taken. Say in one sentence what you would do (or did), so plainly that a colleague could disagree, and then give the reasons.',
  },
  examples: [
    {
      title: 'a plain no with a reason',
      answer: 'No. A loyalty card is the wrong tool for a business that people use twice a year. I would put the same money into a longer guarantee, since the first repair is the moment at which most of our customers leave.',
      expect: { status: 'present' },
    },
    {
      title: 'a decision in a story',
      answer: 'The board wanted the second clinic open by Easter. I told them that we had to wait, and I closed the booking page the same evening, because two of the five nurses had not been trained on the new pumps.',
      expect: { status: 'present' },
    },
    {
      title: 'an order given',
      answer: 'Raise the fare by ten pence on the airport line and leave every other fare alone. Travellers with a suitcase have no other way into town that is half as quick, and commuters never ride that line at all.',
      expect: { status: 'present' },
    },
    {
      title: 'it depends, left open',
      answer: 'It depends on the strategy, I guess. There are probably good arguments on both sides, and it might work or it might not. Perhaps one could look at several approaches and maybe talk to the relevant people first.',
      expect: { status: 'absent' },
    },
    {
      title: 'process in place of a position',
      answer: 'I would align with the stakeholders, run a workshop, understand the personas, and put together a roadmap. Then we would review the dashboard with leadership and the steering committee and iterate on the framework from there.',
      expect: { status: 'absent' },
    },
    {
      title: 'other people\'s positions',
      answer: 'One analyst argues for volume and another for value, and a former editor that I know swears by awards. All of them have merit. The correct approach will probably depend on the season, and perhaps also on the region.',
      expect: { status: 'absent' },
    },
  ],
  evaluate({ document, present, absent }) {
    const cues = document.read(stances).filter((cue) => isWeighed(document, cue));
    const setting = document.read(reckoning);
    const tally = start + tallyCues(document, cues, points) + tallyCues(document, setting, background, { perLength: true });
    const best = cues
      .filter(({ label }) => quotable.includes(label))
      .sort((a, b) => quotable.indexOf(a.label) - quotable.indexOf(b.label) || a.first - b.first);
    if (tally <= 0 || best.length === 0) return absent('missing');
    const opening = cues.find(({ label }) => openers.includes(label)) ?? best[0]!;
    const passages = withoutOverlap([best[0]!, opening, ...best.slice(1)].map((match) => widen(document, match, 9, 26)));
    const evidence = passages.map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: confidenceOf(tally) };
  },
});
