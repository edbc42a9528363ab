import { z } from 'zod';
import { timeline, wordStarts } from '../document/annotations/timeline.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

const options = z.strictObject({
  wordsPerMinute: z.number().min(50).max(300).default(150).describe('Speaking pace by which the duration is estimated where there are no times.'),
  tolerance: z.number().min(0).max(1).default(0).describe('Share of the limit that may be exceeded: 0.1 allows 99 seconds for 90.'),
});

interface Timing {
  seconds: number;
  limit: number;
  recorded: boolean;
}

export const withinTime = defineCheck({
  id: 'within-time',
  title: 'Stays within the time limit',
  polarity: 'strength',
  appliesTo: allKinds,
  measuresOnly: true,
  rationale: 'Interviewers keep to their time: an answer that runs over is cut off, and its point may never be heard.',
  source: 'Domain notes, section 2: answers in under 90 seconds; the pace of 150 words a minute is that of ordinary speech.',
  blindSpots: ['Without the times of a recording the duration is estimated from the number of words; pauses and a fast or slow speaker are not heard.'],
  options,
  messages: {
    within: ({ seconds, limit, recorded }: Timing) => (recorded ? `${seconds} of ${limit} seconds.` : `About ${seconds} of ${limit} seconds when spoken.`),
    over: ({ seconds, limit, recorded }: Timing) =>
      `${recorded ? `${seconds} seconds` : `About ${seconds} seconds when spoken`}, for a limit of ${limit}: it would be cut off. Give the point first and drop what it can do without.`,
    unlimited: () => 'The question sets no time limit.',
  },
  examples: [
    { title: 'short enough', answer: 'We stop the rollout at the two depots and keep the rest.', limitSeconds: 30, expect: { status: 'present', message: 'within' } },
    { title: 'at the limit exactly: five words are two seconds', answer: 'one two three four five', limitSeconds: 2, expect: { status: 'present' } },
    { title: 'one word over', answer: 'one two three four five six', limitSeconds: 2, expect: { status: 'absent', score: 0, message: 'over' } },
    { title: 'a slower pace', answer: 'one two three four five', limitSeconds: 2, options: { wordsPerMinute: 100 }, expect: { status: 'absent' } },
    { title: 'no limit', answer: 'We stop the rollout at the two depots and keep the rest.', expect: { status: 'not-applicable' } },
  ],
  evaluate({ document, options: { wordsPerMinute, tolerance }, present, absent, notApplicable }) {
    const limit = document.question.limitSeconds;
    if (limit === undefined) return notApplicable('unlimited');
    const { isRecorded, duration } = document.read(timeline);
    const exact = isRecorded ? duration : (wordStarts(document.tokens).length / wordsPerMinute) * 60;
    const seconds = Math.round(exact);
    const measure = { value: seconds, unit: 's', estimated: !isRecorded };
    const timing = { seconds, limit, recorded: isRecorded };
    // The product of two decimals may differ in its last bit from the number that it means.
    return exact <= limit * (1 + tolerance) + 1e-9 ? { ...present('within', [], timing), measure } : { ...absent('over', timing), measure };
  },
});
