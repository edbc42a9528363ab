import { ownSteps } from '../document/annotations/story.ts';
import { withoutOverlap } from '../document/annotations/passages.ts';
import { defineCheck } from '../engine/define-check.ts';

/** Steps of one's own that make a part in the story; one alone may be a remark in passing. */
const fewestSteps = 2;

export const action = defineCheck({
  id: 'action',
  title: 'Says what the speaker did',
  polarity: 'strength',
  appliesTo: ['behavioral'],
  rationale: 'The interview is about the person in the room: steps of their own show how they work.',
  source: 'Domain notes, section 4: the action of situation, task, action, result.',
  blindSpots: ['Steps told in the passive voice without a name count as nobody\'s.', 'It does not judge whether the steps were good ones.'],
  messages: {
    found: (data: { quote: string; steps: number }) => `${data.steps} steps of your own are told ("${data.quote}").`,
    missing: () => 'It cannot be told what you did yourself. Say two or three steps in the first person: "I rang ...", "I rebuilt ...".',
  },
  examples: [
    { title: 'plain steps', answer: 'The vans left late every day. I rode with six drivers, wrote down each stop, and moved the loading of frozen goods to the evening before. After that they left at seven, apart from the Mondays.', expect: { status: 'present' } },
    { title: 'dropped subjects in speech', mode: 'spoken', answer: 'so what I did was I pulled the call logs and listened to about forty of them and then I rewrote the letter that everyone was calling about and sent it to two streets first', expect: { status: 'present' } },
    { title: 'decisions are steps', answer: 'The board wanted both sites. I chose the smaller one and I told them in writing why: the bigger one had no bus. We opened in March with eleven children and had thirty in June.', expect: { status: 'present' } },
    { title: 'the team worked hard', answer: 'Our team worked really hard on the migration. We had long days, everybody helped each other, and the spirit was great throughout. In the end the project was a success and all of us were proud of it.', expect: { status: 'absent' } },
    { title: 'states of mind', answer: 'I was in charge of the budget and I felt that it was wrong. I thought about it a lot, I knew that something had to change, and I believed in the team, but it was a hard time.', expect: { status: 'absent' } },
    { title: 'a plan', answer: 'I would ring the growers first, and I would write down what they say. Then I would move the loading to the evening, and I would tell the drivers about it before they hear it elsewhere.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const steps = document.read(ownSteps);
    if (steps.length < fewestSteps) return absent('missing');
    const longest = [...steps].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
    const evidence = withoutOverlap(longest).map(({ first, last }) => document.quote(first, Math.min(last, first + 22)));
    return present('found', evidence, { quote: evidence[0]!.quote, steps: steps.length });
  },
});
