import { ownershipClaims } from '../document/annotations/ownership.ts';
import { ownDecisions, ownSteps, sharedSteps } from '../document/annotations/story.ts';
import { withoutOverlap } from '../document/annotations/passages.ts';
import { defineCheck } from '../engine/define-check.ts';

/** Steps of "we" or the team that make a story theirs. */
const fewestShared = 3;
/** Share of all steps that are the team's from which the speaker's part is lost. */
const mostlyShared = 0.75;

export const weCredit = defineCheck({
  id: 'we-credit',
  title: 'Credits everything to "we"',
  polarity: 'red-flag',
  appliesTo: ['behavioral', 'culture'],
  rationale: 'If all of it was "we", the interviewer cannot tell what the person in the room would do next time.',
  source: 'Domain notes, section 1: a red flag is "we led" with no judgement call of one\'s own.',
  blindSpots: ['In some cultures and languages "we" is how one politely says "I".'],
  messages: {
    found: (data: { shared: number; own: number }) => `${data.shared} steps are told of "we" or the team and ${data.own} of you. Say which of them you decided or did.`,
    clear: () => 'The speaker\'s part can be told from the team\'s.',
  },
  examples: [
    { title: 'we, throughout', kind: 'behavioral', answer: 'We went out to the branches and we listened. We changed the screen, we took the names off it, and by June we were at eighty percent. It was a team effort from start to end.', expect: { status: 'present' } },
    { title: 'the team did', kind: 'behavioral', answer: 'Our team defined a north star. We put the customer at the centre, we applied design thinking, and the team built a platform that moved the needle. We launched in May, and everybody was proud of it.', expect: { status: 'present' } },
    { title: 'we in unpunctuated speech', kind: 'behavioral', mode: 'spoken', answer: 'so what happened is we moved the stalls and then we painted the lines again and we asked the council for the second gate and we got it in the summer and it was a really nice thing for all of us', expect: { status: 'present' } },
    { title: 'we and I', kind: 'behavioral', answer: 'We had to choose a supplier. I visited both plants, I counted the rejects, and I chose the dearer one. We signed in May, and we built the line over the summer with four people.', expect: { status: 'absent' } },
    { title: 'the share marked off', kind: 'behavioral', answer: 'We built it together, we tested it together, and we argued about it every day. But the question on the first screen was my decision, and when it put people off I was the one who said so.', expect: { status: 'absent' } },
    { title: 'others, not we', kind: 'behavioral', answer: 'The growers wanted the gate open at four. The union said no. They met twice, the auction closed for a day, and in the end the mayor decided it, which was the least bad thing for everyone.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const shared = document.read(sharedSteps);
    const own = document.read(ownSteps).length;
    const claimed = document.read(ownershipClaims).length + document.read(ownDecisions).length > 0;
    if (claimed || shared.length < fewestShared || shared.length / (shared.length + own) < mostlyShared) return absent('clear');
    const evidence = withoutOverlap(shared).map(({ first, last }) => document.quote(first, Math.min(last, first + 18)));
    return present('found', evidence, { shared: shared.length, own });
  },
});
