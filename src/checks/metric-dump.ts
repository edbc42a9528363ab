import { claimed } from '../document/annotations/claims.ts';
import { metricChoices } from '../document/annotations/metric-choices.ts';
import { metricDumps } from '../document/annotations/metric-dumps.ts';
import { withoutOverlap } from '../document/annotations/passages.ts';
import { defineCheck, hypotheticalKinds } from '../engine/define-check.ts';

export const metricDump = defineCheck({
  id: 'metric-dump',
  title: 'Lists metrics without ranking them',
  polarity: 'red-flag',
  appliesTo: hypotheticalKinds,
  rationale: 'A long list of metrics looks thorough and decides nothing: whatever happens, one of them will have gone up.',
  source: 'Domain notes, section 2: seven KPIs in a row are a dashboard, not a strategy; metric dumping against a decision rule.',
  blindSpots: ['A list is told by its form; metrics spread over several sentences are not taken for one.', 'Purposes that are given far from the list are missed.'],
  conflictsWith: ['guardrail-metric'],
  messages: {
    found: (data: { quote: string }) => `Several metrics are listed with nothing to rank them ("${data.quote}"). Say which one decides, which must not get worse, and drop those that would change nothing.`,
    missing: () => 'No unranked list of metrics. Keep it that way: each metric should have a reason to be there.',
  },
  examples: [
    {
      title: 'a list in a row',
      answer: 'After the launch we would track sign-ups, churn, ride frequency, NPS, LTV, CAC, engagement and app rating, and report on them to the leadership every Monday so that everybody has the full picture of how the service is doing.',
      expect: { status: 'present' },
    },
    {
      title: 'in speech with or',
      answer: 'well it could be how many patients come or i suppose the waiting time or the satisfaction score or like the number of complaints i would put them all on one page and look at them together with the ward every week',
      mode: 'spoken',
      expect: { status: 'present' },
    },
    {
      title: 'as bullets',
      answer: 'For the new reading app I would watch the following once it is live in the schools:\n- completion rate\n- weekly active pupils\n- session length\n- retention after a month\n- number of books opened',
      expect: { status: 'present' },
    },
    {
      title: 'ranked',
      answer: 'I would look at completion rate, weekly active pupils, session length and retention, in that order. The first one decides whether the schools keep it; the other three only tell me where to look when it falls.',
      expect: { status: 'absent' },
    },
    {
      title: 'one of them decides',
      answer: 'Repeat orders within a month is my primary metric. Baskets, ratings, late deliveries and refunds are there to explain it, and I would not open them in a week in which the first one has not moved.',
      expect: { status: 'absent' },
    },
    {
      title: 'a list of other things',
      answer: 'The depot has vans, bikes, two trucks, a crane and a yard that floods. I would talk to the drivers, the planners, the mechanics and the neighbours before I changed anything about the routes in the morning.',
      expect: { status: 'absent' },
    },
  ],
  evaluate({ document, present, absent }) {
    const dumps = claimed(document, document.read(metricDumps));
    const chosen = claimed(document, document.read(metricChoices)).length > 0;
    if (dumps.length === 0 || chosen) return absent('missing');
    const evidence = withoutOverlap(dumps, 2).map(({ first, last }) => document.quote(first, last));
    return { ...present('found', evidence, { quote: evidence[0]!.quote }), confidence: 0.8 };
  },
});
