import { z } from 'zod';
import { featureTalk, peopleTalk } from '../document/annotations/preamble.ts';
import { claimed } from '../document/annotations/claims.ts';
import { specificMetrics } from '../document/annotations/metrics.ts';
import { timeline } from '../document/annotations/timeline.ts';
import { defineCheck, hypotheticalKinds } from '../engine/define-check.ts';

const options = z.strictObject({
  seconds: z.number().positive().max(3_600).default(30).describe('Seconds within which a success metric should have been named.'),
});

interface Found {
  quote: string;
  seconds: number;
  within: number;
  estimated: boolean;
  people: number;
  features: number;
}

const about = (estimated: boolean): string => (estimated ? 'about ' : '');
/** "; 12 of them on people, 8 on features". */
const spent = ({ people, features }: Found): string => {
  const parts = [...(people >= 1 ? [`${people} of them on people`] : []), ...(features >= 1 ? [`${features} on features`] : [])];
  return parts.length === 0 ? '' : `, ${parts.join(' and ')}`;
};

export const timeToMetric = defineCheck({
  id: 'time-to-metric',
  title: 'Comes to a success metric soon',
  polarity: 'strength',
  appliesTo: hypotheticalKinds,
  rationale: 'A listener who hears in the first half minute how success would be read can follow the rest; after minutes of personas they no longer do.',
  source: 'Domain notes, section 2: the core metric first; many minutes of personas before any metric are a red flag.',
  blindSpots: [
    'Without times the seconds are estimated at 150 words a minute.',
    'It takes the first metric named for the success metric, and misses one that is described in no usual shape.',
  ],
  options,
  messages: {
    soon: (found: Found) => `A metric comes after ${about(found.estimated)}${found.seconds} seconds ("${found.quote}").`,
    late: (found: Found) =>
      `The first metric ("${found.quote}") comes after ${about(found.estimated)}${found.seconds} seconds${spent(found)}; ${found.within} are enough. Say first what you would count, then whom it is about and what to build.`,
    never: () => 'No metric is named at all. Say within the first half minute what you would count to know that it worked.',
  },
  examples: [
    {
      title: 'at once',
      kind: 'analytical',
      answer: 'I would look first at [[the share of parcels that are delivered at the first attempt]], because every second trip costs us four euros and an annoyed customer. After that I would ask the drivers where they wait.',
      expect: { status: 'present', message: 'soon' },
    },
    {
      title: 'after a tour of the people',
      kind: 'strategy',
      answer:
        'There is the young family that orders on Sunday evenings, tired, with a child on the lap. There is the pensioner who reads every label and who wants to talk to somebody. There is the student who buys for one and forgets half of it. ' +
        'For the family I would make a list that fills itself, for the pensioner a telephone line, and for the student a small basket with a fixed price. Then there is the office that orders fruit for thirty people. In the end I would look at the repeat order rate.',
      expect: { status: 'partial', message: 'late' },
    },
    {
      title: 'no metric',
      kind: 'strategy',
      answer: 'I would talk to the drivers and to the depots, find out where the problems are, and then build whatever helps them most. After that I would tell everybody about it and keep listening to what they say.',
      expect: { status: 'absent', message: 'never' },
    },
    {
      title: 'a promised one is none',
      kind: 'analytical',
      answer: 'Before anything else I would define the right success metrics together with the stakeholders, and make sure that everybody agrees on them. Once that is settled we could talk about the groups that matter most and about the message.',
      expect: { status: 'absent', message: 'never' },
    },
  ],
  evaluate({ document, options: { seconds: within }, present, partial, absent }) {
    const first = claimed(document, document.read(specificMetrics))[0];
    const { at, isRecorded } = document.read(timeline);
    if (first === undefined) return absent('never');
    const quote = document.quote(first.first, first.last);
    const reached = at(quote.start);
    const spend = (sentences: ReadonlySet<number>): number => Math.round(secondsOf(document, sentences, quote.start, at));
    const seconds = Math.round(reached);
    const [people, features] = [spend(document.read(peopleTalk)), spend(document.read(featureTalk))];
    const found = { quote: quote.quote, seconds, within, estimated: !isRecorded, people, features };
    const measure = { value: Math.round(reached * 10) / 10, unit: 's', estimated: !isRecorded };
    if (reached <= within) return { ...present('soon', [quote], found), measure };
    if (reached <= 2 * within) return { ...partial('late', [quote], found), measure };
    return { ...absent('late', found), evidence: [quote], measure };
  },
});

/** Seconds of those sentences that stand before an offset. */
function secondsOf(
  { sentences, words }: { sentences: readonly { first: number; last: number }[]; words: readonly { start: number; end: number }[] },
  chosen: ReadonlySet<number>,
  before: number,
  at: (offset: number) => number,
): number {
  let sum = 0;
  for (const index of chosen) {
    const { first, last } = sentences[index]!;
    const start = words[first]?.start ?? 0;
    const end = Math.min(words[last - 1]?.end ?? start, before);
    if (end > start) sum += at(end) - at(start);
  }
  return sum;
}
