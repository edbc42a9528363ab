import { storySettings, toldEvents } from '../document/annotations/story.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { defineCheck } from '../engine/define-check.ts';

/** Past events that make a story: fewer is a remark. */
const fewestEvents = 3;

export const situation = defineCheck({
  id: 'situation',
  title: 'Sets a specific past scene',
  polarity: 'strength',
  appliesTo: ['behavioral'],
  rationale: 'Only a real event can be asked about further; "what I usually do" cannot.',
  source: 'Domain notes, section 4: past experience in the order situation, task, action, result.',
  blindSpots: ['An invented story with a place and a date passes.', 'A scene that is only implied ("the lock-out at gate four") may be missed.'],
  messages: {
    found: (data: { quote: string }) => `The scene is set ("${data.quote}"), so this could be one real event.`,
    general: () => 'This tells what you usually do, or would do, not what happened once. Name the place, the time and the problem of one event.',
    missing: () => 'There is a story, but not where or when it happened. One sentence is enough: the product, your part in it, the problem.',
  },
  examples: [
    { title: 'place and role', answer: 'I ran the outpatient desk at a county hospital, and every Monday the queue went out of the door. I counted it for two weeks, and then I moved the blood tests to the afternoon. The queue was gone by May.', expect: { status: 'present' } },
    { title: 'a time and a team', answer: 'In 2019 my team did the timetable app for a tram operator. The drivers hated it. I rode along for a week, wrote down what they shouted at it, and we took out the screen that they shouted at most.', expect: { status: 'present' } },
    { title: 'told from the middle', mode: 'spoken', answer: "so the growers wanted the gate open at four and the union said no and this was two years ago at a flower auction and I sat between them and I asked them both for their numbers and they gave me them", expect: { status: 'present' } },
    { title: 'what one usually does', answer: 'Whenever there is a conflict I usually bring people together and I listen to both sides. I look at the data and I weigh it up, and then I go with the option that has the lowest risk.', expect: { status: 'absent', message: 'general' } },
    { title: 'what one would do', answer: 'If a director asked me to stop a project I would look at the data first, then I would talk to the people concerned, and only then would I decide, and I would explain it to everybody.', expect: { status: 'absent' } },
    { title: 'a principle', answer: 'Failure is how teams grow. Great leaders fail fast and learn, and they build a culture in which everybody feels safe to fail, because psychological safety is the base of all high performance everywhere.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const found = document.read(storySettings);
    if (document.read(toldEvents) < fewestEvents) return absent('general');
    const [first] = found;
    if (first === undefined) return absent('missing');
    const evidence = withoutOverlap(found.map((match) => widen(document, match, 7, 18)), 2).map(({ first: from, last }) => document.quote(from, last));
    return present('found', evidence, { quote: evidence[0]!.quote });
  },
});
