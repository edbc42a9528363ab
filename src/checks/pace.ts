import { z } from 'zod';
import { timedSegments, timeline } from '../document/annotations/timeline.ts';
import { wordCount } from '../document/annotations/word-count.ts';
import type { Document } from '../document/document.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

const options = z.strictObject({
  atLeast: z.number().min(40).max(400).default(110).describe('Words a minute below which speech drags.'),
  atMost: z.number().min(40).max(400).default(190).describe('Words a minute above which it cannot be followed.'),
  pause: z.number().min(0.1).max(10).default(0.5).describe('Silence in seconds from which a gap between two words is a pause, and left out of the time.'),
});

interface Rate {
  rate: number;
  atLeast: number;
  atMost: number;
}

/** Fewest words that make a rate. */
const fewestWords = 25;

export const pace = defineCheck({
  id: 'pace',
  title: 'Speaks at a pace that can be followed',
  polarity: 'strength',
  appliesTo: allKinds,
  measuresOnly: true,
  rationale: 'A listener who takes notes follows about 110 to 190 words a minute; faster, the point is lost, and slower, the time.',
  source: 'Codebook, signals measured without reading for meaning; ordinary speech in English has about 150 words a minute.',
  blindSpots: ['Pauses are left out only where the file has times for words.', 'It does not hear emphasis, accent or a bad line.'],
  options,
  messages: {
    even: ({ rate }: Rate) => `${rate} words a minute.`,
    fast: ({ rate, atMost }: Rate) => `${rate} words a minute; above ${atMost} a listener cannot follow. Say less, and stop after each point.`,
    slow: ({ rate, atLeast }: Rate) => `${rate} words a minute; below ${atLeast} the time runs out before the point. Decide on the point first, then speak.`,
    untimed: () => 'There are no times to tell the pace by.',
    tooShort: () => `Fewer than ${fewestWords} words are too few for a pace.`,
  },
  examples: [{ title: 'a text has no pace', answer: 'We stop the rollout at the two depots and keep the rest.', expect: { status: 'not-applicable', message: 'untimed' } }],
  evaluate({ document, options: { atLeast, atMost, pause }, present, partial, absent, notApplicable }) {
    if (!document.read(timeline).isRecorded) return notApplicable('untimed');
    const words = document.read(wordCount);
    if (words < fewestWords) return notApplicable('tooShort');
    const seconds = spokenSeconds(document, pause);
    if (seconds <= 0) return notApplicable('untimed');
    const rate = Math.round((words / seconds) * 60);
    const found = { rate, atLeast, atMost };
    const measure = { value: rate, unit: 'words a minute', estimated: false };
    if (rate >= atLeast && rate <= atMost) return { ...present('even', [], found), measure };
    const message = rate > atMost ? 'fast' : 'slow';
    const isNear = rate > atMost ? rate <= atMost * 1.15 : rate >= atLeast * 0.85;
    return isNear ? { ...partial(message, [], found), measure } : { ...absent(message, found), measure };
  },
});

/** Seconds of speech: the segments, joined where they overlap, with the gaps between two words that are shorter than a pause. */
function spokenSeconds(document: Document, pause: number): number {
  let sum = 0;
  let end = -Infinity;
  let wasWord = false;
  for (const { from, to, isWord } of document.read(timedSegments)) {
    const gap = from - end;
    if (isWord && wasWord && gap > 0 && gap < pause) sum += gap;
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
    wasWord = isWord;
  }
  return sum;
}
