import { writtenWork } from '../document/annotations/written-artifacts.ts';
import { withoutOverlap } from '../document/annotations/passages.ts';
import { isAsserted } from '../document/annotations/scopes.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

export const writtenArtifact = defineCheck({
  id: 'written-artifact',
  title: 'Writes something down for others',
  polarity: 'strength',
  appliesTo: allKinds,
  rationale:
    'Where context is preferred to control, a page that others can read before they meet persuades better than slides, and it can be checked later.',
  source: 'Domain notes, section 1: a written context memo circulated before the meeting is worth more than slides.',
  blindSpots: ['It does not judge what the document says.', 'A document known only by a project name is missed.'],
  messages: {
    found: (data: { quote: string }) => `A written piece of work is named ("${data.quote}"), which lets others check the reasoning.`,
    missing: () =>
      'No written piece of work is named. If a note, memo or brief carried the argument, say what it said and who read it; if none did, consider one.',
  },
  examples: [
    { title: 'a memo by name', answer: 'The director wanted to expand the clinic to Saturdays. [[I wrote a two-page memo]] with the case for and against, and she read it before the meeting on Monday and asked me two good questions.', expect: { status: 'present' } },
    { title: 'described, not named', answer: 'Nobody agreed on what the depot should do about late vans, so [[I put it all on one side of paper]], what we knew and what we did not, and left it on every desk.', expect: { status: 'present' } },
    { title: 'a plan to share', answer: "Before anything else [[I'd write one page]] to the head of nursing by Wednesday, saying which wards are short, why that is, and what we are not going to do about it this month.", expect: { status: 'present' } },
    { title: 'the name alone', answer: 'The spec was unclear and the documents that we had been given contradicted each other, so it took the engineers about three weeks to find out what was really wanted by the hospital.', expect: { status: 'absent' } },
    { title: 'somebody else wrote it', answer: 'My colleague in the finance team wrote the memo that persuaded everybody, and by the time I joined the project the budget had been agreed and the machines had already been ordered.', expect: { status: 'absent' } },
    { title: 'negated', answer: 'We talked it through on the phone with the drivers and the depot. I never wrote a memo or a brief about it, and nobody asked for one, because it was a small change to one route.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const found = document.read(writtenWork).filter((match) => isAsserted(document, match, { inside: true }));
    const first = found[0];
    if (first === undefined) return absent('missing');
    const longestFirst = [...found].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
    const evidence = withoutOverlap(longestFirst).map((match) => document.quote(match.first, match.last));
    return present('found', evidence, { quote: evidence[0]!.quote });
  },
});
