import { z } from 'zod';
import { substance } from '../document/annotations/substance.ts';
import { timeline } from '../document/annotations/timeline.ts';
import { allKinds, defineCheck } from '../engine/define-check.ts';

const options = z.strictObject({
  atMost: z.number().positive().max(3_600).default(45).describe('Seconds that may pass without a point.'),
});

interface Stretch {
  seconds: number;
  atMost: number;
  estimated: boolean;
  opening: string;
}

const about = (estimated: boolean): string => (estimated ? 'about ' : '');

export const longStretch = defineCheck({
  id: 'long-stretch',
  title: 'Talks for long without a point',
  polarity: 'red-flag',
  appliesTo: allKinds,
  rationale: 'A listener waits for the next thing that could be true or false, decided or done. After most of a minute without one, they stop listening.',
  source: 'Domain notes, section 2: rambling is cut off. What counts as a point: a figure with a role, an outcome, a rule, a decision, a belief, an unknown.',
  blindSpots: ['Without times the seconds are estimated at 150 words a minute.', 'A story that builds up to its point is counted like one that has none.'],
  options,
  messages: {
    long: ({ seconds, atMost, estimated, opening }: Stretch) =>
      `${about(estimated)}${seconds} seconds pass without a point, from "${opening}" on (${atMost} are bearable). Drop what leads nowhere, or say there what you decided, measured or learnt.`,
    short: ({ seconds, estimated }: Stretch) => `The longest stretch without a point takes ${about(estimated)}${seconds} seconds.`,
  },
  examples: [
    {
      title: 'a minute of attitudes',
      answer:
        'I think that communication is really the key to everything in a team, and I have always tried to be somebody who listens. People come to me because they know that I am open to what they have to say. At the same time it matters to be clear, ' +
        'and to be respectful, and to make sure that everybody feels included in the process. I have worked with many different people in my life, from many different places, and every one of them brought something of their own. That is what makes work interesting to me. ' +
        'So in general I would say that it is about finding a balance, and about being honest with each other, and about enjoying the journey together, which in my experience is something that a lot of people forget when things get busy around them. Everyone has a story, and everyone has something to give, and a good atmosphere is what lets people give it freely and with a smile on their face.',
      options: { atMost: 30 },
      expect: { status: 'present', message: 'long' },
    },
    {
      title: 'points all along',
      answer:
        'I would close the branch on Mill Road. It loses 9,000 a month, and two thirds of its customers live within a mile of the other one. If more than a fifth of them leave us by June, I was wrong and we open a counter in the library. What I do not know is what the pensioners will do.',
      expect: { status: 'absent', message: 'short' },
    },
  ],
  evaluate({ document, options: { atMost }, present, absent }) {
    const { at, duration, isRecorded } = document.read(timeline);
    const { words } = document;
    const marks = document.read(substance).marks.filter(({ weight }) => weight >= 0.5).sort((a, b) => a.first - b.first);
    let longest = 0;
    let from = 0;
    let place = 0;
    let reached = 0;
    let next = 0;
    const close = (time: number, first: number, after: number): void => {
      if (time - reached > longest) [longest, from, place] = [time - reached, next, first];
      reached = Math.max(reached, at(words[after - 1]?.end ?? 0));
      next = Math.max(next, after);
    };
    for (const { first, last } of marks) close(at(words[first]!.start), first, last);
    close(duration, words.length, words.length);
    const seconds = Math.round(longest);
    const measure = { value: Math.round(longest * 10) / 10, unit: 's', estimated: !isRecorded };
    const opening = document.text.slice(words[from]?.start ?? 0, words[Math.min(from + 7, place - 1)]?.end ?? 0);
    const stretch = { seconds, atMost, estimated: !isRecorded, opening };
    if (longest <= atMost || place <= from) return { ...absent('short', stretch), measure };
    return { ...present('long', [document.quote(from, Math.min(place, from + 25))], stretch), measure };
  },
});
