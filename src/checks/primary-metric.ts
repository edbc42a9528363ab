import { claimed } from '../document/annotations/claims.ts';
import { metricChoices } from '../document/annotations/metric-choices.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { defineCheck, hypotheticalKinds } from '../engine/define-check.ts';

export const primaryMetric = defineCheck({
  id: 'primary-metric',
  title: 'Singles out one metric that decides',
  polarity: 'strength',
  appliesTo: hypotheticalKinds,
  rationale: 'Several metrics will always point in several directions. Whoever says beforehand which of them decides has made the judgement that the others leave open.',
  source: 'Domain notes, section 2: a metric hierarchy with one primary metric; seven in a row are a dashboard, not a strategy.',
  blindSpots: ['It sees that one metric is put above the others, not whether it is the right one.', 'A metric that decides only by the way the whole answer is built is missed.'],
  messages: {
    found: (data: { quote: string }) => `One metric is put above the others ("${data.quote}"), so it is clear what would decide.`,
    missing: () => 'No single metric is named as the one that decides. Pick the one number you would be judged by, say why that one, and let the others explain it.',
  },
  examples: [
    {
      title: 'by name',
      answer: 'My primary metric would be repeat orders within thirty days. Basket size and ratings are worth a look when it moves, but I would not let either of them decide whether the new delivery slots stay.',
      expect: { status: 'present' },
    },
    {
      title: 'without the name',
      answer: 'We can count leaflets and visits all day. What I would be judged on is how many farmers who got the storm warning had the hay in before the rain, and nothing else gets a vote when the board meets in June.',
      expect: { status: 'present' },
    },
    {
      title: 'speech, the number named afterwards',
      answer: 'so um calls that end without a second call that week that is my number and then the other stuff the handling time and the satisfaction score i look at when it goes the wrong way but they do not decide anything',
      mode: 'spoken',
      expect: { status: 'present' },
    },
    {
      title: 'a bare list singles nothing out',
      answer: 'We would track sign-ups, churn, ride frequency, satisfaction, complaints and app rating, report them to the leadership every week, and take the right measures where the figures are not what everybody expected them to be.',
      expect: { status: 'absent' },
    },
    {
      title: 'a north star without a metric',
      answer: 'I would define a north star together with the stakeholders, one that reflects the value we deliver to our patients every day, and I would make sure that every team in the hospital understands it and works toward it.',
      expect: { status: 'absent' },
    },
    {
      title: 'somebody else\'s rule',
      answer: 'The book says that you should always pick one metric, and that it should be retention. I have read it twice. For a charity of our size things are a bit different, and I would first talk to the people who answer the phones.',
      expect: { status: 'absent' },
    },
    {
      title: 'refused',
      answer: 'There is no single metric that I would trust here. A library is for many things, and I would sit down with the branch managers, walk through the rooms, and look at what people actually do in them on a wet Tuesday.',
      expect: { status: 'absent' },
    },
  ],
  evaluate({ document, present, absent }) {
    const choices = claimed(document, document.read(metricChoices));
    if (choices.length === 0) return absent('missing');
    const strongest = [...choices].sort((a, b) => Number(b.metric !== undefined) - Number(a.metric !== undefined) || a.first - b.first);
    const evidence = withoutOverlap(strongest.map((choice) => widen(document, choice)), 2).map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: strongest[0]!.metric === undefined ? 0.65 : 0.85 };
  },
});
