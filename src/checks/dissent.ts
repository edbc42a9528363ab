import { disputeCues } from '../document/annotations/disputes.ts';
import { weighCues } from '../document/patterns/weigh-cues.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { isAsserted } from '../document/annotations/scopes.ts';
import { defineCheck } from '../engine/define-check.ts';

/** An open word of disagreement is enough; a view of theirs needs one of the speaker's against it. */
const weights = { open: 1, theirs: 0.55, said: 0.25, mine: 0.5, served: 0.3, view: 0.25, pair: 0.25, answered: 0.5 } as const;
/** Where a difference is asked for, less has to be said for one to be heard. */
const asksForIt = /\b(?:push(?:ed)? back|disagree|differ|stood up to|opposed|challenged?)/i;

export const dissent = defineCheck({
  id: 'dissent',
  title: 'Takes a position against someone',
  polarity: 'strength',
  appliesTo: ['behavioral', 'culture'],
  rationale: 'Judgement shows where it diverges from the group, and in how the difference is told.',
  source: 'Domain notes, section 1: green flags are a judgement that diverged from the group, and disagreement with a senior person handled with data or gracefully lost.',
  blindSpots: ["A dispute told only through its end (\"they got the button\") may be missed.", 'It does not see who was right.'],
  messages: {
    found: (data: { quote: string }) => `A position against somebody is told ("${data.quote}").`,
    missing: () => 'No difference of views is told. Say who wanted what, and what you held against it.',
  },
  examples: [
    { title: 'said no to the head', kind: 'behavioral', answer: 'The head of surgery wanted the Monday list doubled. I told him that the wards could not take it, and I showed him the beds, and he was not pleased with me for a week.', expect: { status: 'present' } },
    { title: 'against the consensus', kind: 'culture', answer: 'Everybody in the room was for the second site. I thought that it was wrong, because no bus goes there, and I said so, and I asked them to wait until I had counted.', expect: { status: 'present' } },
    { title: 'would disagree', kind: 'culture', answer: 'Your decision to close the night desk is the one I disagree with. You saved two salaries, and the people who call at night are the ones who have nobody else to call.', expect: { status: 'present' } },
    { title: 'no difference', kind: 'behavioral', answer: 'We all wanted the same thing, and the meeting was a pleasant one. I set up a weekly call, everybody came to it, and the plan was finished a whole week before the date.', expect: { status: 'absent' } },
    { title: 'others disagreed', kind: 'behavioral', answer: 'The growers and the union argued about the gate all summer. I was not part of it. My job was to print the timetable, and I printed it when they had agreed on one.', expect: { status: 'absent' } },
    { title: 'the word alone', kind: 'culture', answer: 'Dissent matters, and candour matters, and great companies welcome both. I am passionate about a culture where all voices are heard and where everybody feels safe, each and every single day.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const cues = document.read(disputeCues).filter((match) => isAsserted(document, match, { ignore: ['negated'] }));
    const threshold = asksForIt.test(document.question.prompt) ? 0.5 : 1;
    const windows = weighCues(cues, weights, { reach: 45, threshold });
    if (windows.length === 0) return absent('missing');
    const passages = windows.flatMap((window) => window.cues.map((cue) => widen(document, cue, 6, 18)));
    const evidence = withoutOverlap(passages).map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: windows[0]!.score > 1 ? 0.8 : 0.6 };
  },
});
