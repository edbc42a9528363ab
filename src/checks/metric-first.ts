import { claimed } from '../document/annotations/claims.ts';
import { metricOpenings } from '../document/annotations/metric-openings.ts';
import { widen } from '../document/annotations/passages.ts';
import { defineCheck, hypotheticalKinds } from '../engine/define-check.ts';

export const metricFirst = defineCheck({
  id: 'metric-first',
  title: 'Names a success metric before people, features and plans',
  polarity: 'strength',
  appliesTo: hypotheticalKinds,
  rationale:
    'Who says first how success will be read can choose among ideas; who begins with personas and features has nothing to choose by, and often finds a metric that suits them afterwards.',
  source: 'Domain notes, section 2: the core metric comes first; personas, segments and competitors after the outcome is agreed.',
  blindSpots: ['A metric of a trade that is described by neither a name nor a usual shape (rate, share, per, how many) is missed.', 'It does not judge whether the metric fits the question.'],
  conflictsWith: ['member-outcome-first', 'objective-stated'],
  messages: {
    found: (data: { quote: string }) => `A measurable sign of success comes before people and plans ("${data.quote}"), so that the rest can be judged by it.`,
    missing: () => 'No measurable sign of success comes before the talk of people, features or plans. Open with the one number that would tell you it worked, then say how to move it.',
  },
  examples: [
    {
      title: 'a described metric opens the answer',
      answer: 'I would look first at how many patients come back within a week with the same complaint, because that is what a good discharge prevents. Then I would ask the wards what they tell people, and only after that think about leaflets or calls.',
      kind: 'analytical',
      expect: { status: 'present' },
    },
    {
      title: 'the goal is cleared up before',
      answer: 'I take it that the aim is to fill evening buses and not to sell more passes. So the number is empty seats after eight. With that settled, I would start with the three lines past the hospital and offer late workers a return for the price of a single.',
      kind: 'strategy',
      expect: { status: 'present' },
    },
    {
      title: 'a list counts too',
      answer: 'We would track lessons finished, weekly active learners, completion rate and complaints per class. After that I would build a page for teachers, and a second one for parents, and run a campaign in the autumn.',
      kind: 'analytical',
      expect: { status: 'present' },
    },
    {
      title: 'personas first',
      answer: 'Three groups come to mind: the student, the young family and the pensioner. Each needs a message of its own. I would build a leaflet for each of them, and in the end I would look at repeat visits per household to see whether it helped.',
      kind: 'strategy',
      expect: { status: 'absent' },
    },
    {
      title: 'the solution first',
      answer: "I'd build a shared shopping list that the whole flat can edit. Everyone gets a colour, and the till receipt ticks things off. Afterwards I would measure orders per household and the share of lists that are used twice.",
      kind: 'product-sense',
      expect: { status: 'absent' },
    },
    {
      title: 'the name of a metric without one',
      answer: 'It is very important to define the right success metrics up front, together with the stakeholders. Once those are agreed we can talk about the segments, write the stories, and plan a launch that everybody in the hospital can stand behind.',
      kind: 'strategy',
      expect: { status: 'absent' },
    },
  ],
  evaluate({ document, present, absent }) {
    const first = claimed(document, document.read(metricOpenings))[0];
    if (first === undefined) return absent('missing');
    const passage = widen(document, first);
    const evidence = [document.quote(passage.first, passage.last)];
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: 0.75 };
  },
});
