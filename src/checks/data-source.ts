import { dataSources } from '../document/annotations/data-sources.ts';
import { affirmed } from '../document/annotations/claims.ts';
import { widen, withoutOverlap } from '../document/annotations/passages.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

const strength = { record: 0, gathered: 1, consulted: 2, spoke: 3, drawn: 4 } as const;

export const dataSource = defineCheck({
  id: 'data-source',
  title: 'Names where the facts come from',
  polarity: 'strength',
  appliesTo: allKinds,
  rationale: 'A claim that names its source can be checked, and shows that somebody looked. "The data says so" cannot.',
  source: 'Domain notes, section 1: strong product-sense answers name the data sources that they rely on.',
  blindSpots: ['A source known only by an in-house name is missed.', 'It does not judge whether the source is any good for the question.'],
  messages: {
    found: (data: { quote: string }) => `The answer says where its facts come from ("${data.quote}"), so that a listener could check them.`,
    missing: () =>
      'No source of data is named. "The data" convinces nobody; say which log, register, survey or count you looked at, or would, and what it would tell you.',
  },
  examples: [
    { title: 'records by kind', answer: 'Before I moved the Saturday clinic I went through the appointment records for two winters, and the no-shows sat almost wholly in the slots before nine in the morning.', expect: { status: 'present' } },
    { title: 'facts gathered by hand, no source word', answer: 'I stood at the loading bay with a stopwatch for three mornings, and we timed every pallet. The forklift was idle for half of each hour while drivers looked for paperwork.', expect: { status: 'present' } },
    { title: 'a survey that says something', answer: 'Parents told the school they loved the app. Yet in our last survey of families, four in ten had never opened it, so I stopped sending the newsletter through it altogether.', expect: { status: 'present' } },
    { title: 'a planned source with what it would tell', answer: 'I would start with the search queries on our site, since they would show which courses people look for and never find, and only then talk about what to build next year.', expect: { status: 'present' } },
    { title: 'the bare word', answer: 'The data was very clear, and everyone who had seen the data agreed with me. I am a data-driven person, so I looked at the data and the data told us what to do next.', expect: { status: 'absent' } },
    { title: 'a chore on a list', answer: 'In the first month I would run a survey and some focus groups, put together personas, set up a dashboard and present it all to the leadership team in a readout.', expect: { status: 'absent' } },
    { title: 'negated', answer: 'We had no telemetry and never kept a complaints log, and nobody had asked for the delivery records, so my choice of the depot was a matter of taste and little more.', expect: { status: 'absent' } },
    { title: 'attributed', answer: 'A good candidate would look at server logs and support tickets, the book says, and a great one would read session recordings. I think that this is sound advice for us all.', expect: { status: 'absent' } },
  ],
  evaluate({ document, present, absent }) {
    const found = affirmed(document, document.read(dataSources)).sort((a, b) => strength[a.label] - strength[b.label] || a.first - b.first);
    if (found.length === 0) return absent('missing');
    const evidence = withoutOverlap(found.map((match) => widen(document, match, 5, 20))).map(({ first, last }) => document.quote(first, last));
    return present('found', evidence, { quote: evidence[0]!.quote });
  },
});
