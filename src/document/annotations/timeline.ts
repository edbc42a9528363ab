import type { RecordingSegment } from '../../schema/recording.ts';
import { defineAnnotation, type Document } from '../document.ts';

/** Words a minute of ordinary speech, by which times are estimated where there are none. */
export const ordinaryPace = 150;

/** When an answer says what, in seconds from its beginning. */
export interface Timeline {
  /** Whether the times are those of a recording; else they are estimated from the number of words. */
  readonly isRecorded: boolean;
  /** Seconds at which the character stands. */
  readonly at: (offset: number) => number;
  /** Seconds from beginning to end, with what others say in between. */
  readonly duration: number;
}

type Timed = RecordingSegment & { readonly from: number; readonly to: number };

/** Segments of a recording that have both times, in order of the text; empty where the answer is none. */
export const timedSegments = defineAnnotation('timed segments', ({ recording }): readonly Timed[] =>
  (recording?.segments ?? []).filter((segment): segment is Timed => segment.from !== null && segment.to !== null && segment.to >= segment.from),
);

/** The times of a recording where it has some for most of the text; else estimates by {@link ordinaryPace}. */
export const timeline = defineAnnotation('timeline', (document): Timeline => {
  const segments = document.read(timedSegments);
  const covered = segments.reduce((sum, { start, end }) => sum + end - start, 0);
  return covered * 2 > document.text.trim().length ? recorded(segments) : estimated(document);
});

function recorded(segments: readonly Timed[]): Timeline {
  const begin = segments[0]!.from;
  const end = segments.reduce((latest, { to }) => Math.max(latest, to), begin);
  return {
    isRecorded: true,
    duration: end - begin,
    at: (offset) => {
      let low = 0;
      let high = segments.length - 1;
      // The last segment that begins at or before the character.
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (segments[middle]!.start <= offset) low = middle;
        else high = middle - 1;
      }
      const { start, end: last, from, to } = segments[low]!;
      const share = last > start ? Math.min(1, Math.max(0, (offset - start) / (last - start))) : 0;
      return Math.max(0, from + share * (to - from) - begin);
    },
  };
}

function estimated({ tokens }: Document): Timeline {
  const starts: number[] = [];
  let end = -1;
  for (const token of tokens) {
    // The parts of a contraction or a compound are one word to a listener.
    if (token.start > end) starts.push(token.start);
    ({ end } = token);
  }
  const perWord = 60 / ordinaryPace;
  return {
    isRecorded: false,
    duration: starts.length * perWord,
    at: (offset) => {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (starts[middle]! < offset) low = middle + 1;
        else high = middle;
      }
      return low * perWord;
    },
  };
}
