import { claimed } from '../document/annotations/claims.ts';
import { objectives } from '../document/annotations/objectives.ts';
import { widen } from '../document/annotations/passages.ts';
import { defineCheck, hypotheticalKinds } from '../engine/define-check.ts';

export const objectiveStated = defineCheck({
  id: 'objective-stated',
  title: 'States what the work is for before measures and solutions',
  polarity: 'strength',
  appliesTo: hypotheticalKinds,
  rationale: 'Growth and margin, newcomers and regulars call for different measures. Saying which of them the work serves makes the rest of the answer checkable, and it shows that the question was thought about before it was answered.',
  source: 'Domain notes, section 2: a metric hierarchy begins with the business objective; section 3: ties work to a company objective.',
  blindSpots: ['An objective that is clear from the context but never stated is missed.', 'It cannot tell an objective from the question\'s own one in other words.'],
  messages: {
    found: (data: { quote: string }) => `The purpose is stated before the means ("${data.quote}"), so the choice of measure can be checked against it.`,
    missing: () => 'It is not said what the work is for. Begin with the objective that it serves (growth or margin, new people or those already there) and say why that one.',
  },
  examples: [
    {
      title: 'assumed and said',
      answer: "I'm going to assume that this is about growth, people who never bought from us, and not about margin from those who already do. If that is right, the number to watch is first orders per week in the four new towns.",
      expect: { status: 'present' },
    },
    {
      title: 'the reason why it is done',
      answer: 'The reason we run evening classes at all is to keep people in work after fifty. So I would count how many of those who finish a course are in a job half a year later, and I would design the timetable from there.',
      expect: { status: 'present' },
    },
    {
      title: 'one of two jobs',
      answer: 'A night bus has one of two jobs: to bring staff to the hospital, or to keep drinkers out of their cars. I would ask the council which, because the stops, the hours and the measure follow from it.',
      expect: { status: 'present' },
    },
    {
      title: 'no objective',
      answer: 'We would track sign-ups weekly, compare them with the forecast and report by region. Over time we would improve the pages, write better e-mails, and add a second language for the people in the south.',
      expect: { status: 'absent' },
    },
    {
      title: 'a slogan',
      answer: 'Our goal is to be truly customer-obsessed and to work as one team. With that mindset I would run workshops in every depot, collect ideas from everybody, and put the best of them on a wall for all to see.',
      expect: { status: 'absent' },
    },
    {
      title: 'only after the measures',
      answer: 'The one number is weekly rides per pass holder, and next to it complaints per thousand rides must not rise. I would sell the pass in Lyon first. In the end the objective here is retention, I suppose, as with everything.',
      expect: { status: 'absent' },
    },
  ],
  evaluate({ document, present, absent }) {
    const first = claimed(document, document.read(objectives), { ignore: ['hypothetical'] })[0];
    if (first === undefined) return absent('missing');
    const passage = widen(document, first);
    const evidence = [document.quote(passage.first, passage.last)];
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: 0.7 };
  },
});
