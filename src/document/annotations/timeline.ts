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

/** A segment with both its times. */
export type TimedSegment = RecordingSegment & { readonly from: number; readonly to: number };

export function isTimed(segment: RecordingSegment): segment is TimedSegment {
  return segment.from !== null && segment.to !== null;
}

/** Seconds at which a character of a segment stands, on the clock of its file: as if every character took as long as the next. */
export function timeWithin({ start, end, from, to }: TimedSegment, offset: number): number {
  const share = end > start ? Math.min(1, Math.max(0, (offset - start) / (end - start))) : 0;
  return from + share * (to - from);
}

/** Segments of a recording that have both times, in order of the text; empty where the answer is none. */
export const timedSegments = defineAnnotation('timed segments', ({ recording }): readonly TimedSegment[] =>
  (recording?.segments ?? []).filter(isTimed).filter(({ from, to }) => to >= from),
);

/** The times of a recording where it has some for most of the text; else estimates by {@link ordinaryPace}. */
export const timeline = defineAnnotation('timeline', (document): Timeline => {
  const segments = document.read(timedSegments);
  const covered = segments.reduce((sum, { start, end }) => sum + end - start, 0);
  return covered * 2 > document.text.trim().length ? recorded(segments) : estimated(document);
});

function recorded(segments: readonly TimedSegment[]): Timeline {
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
      return Math.max(0, timeWithin(segments[low]!, offset) - begin);
    },
  };
}

/** Where the words begin as a listener hears them: the parts of a contraction or a compound are one. */
export function wordStarts(tokens: Document['tokens']): number[] {
  const starts: number[] = [];
  let end = -1;
  for (const token of tokens) {
    if (token.start > end) starts.push(token.start);
    ({ end } = token);
  }
  return starts;
}

function estimated({ tokens }: Document): Timeline {
  const starts = wordStarts(tokens);
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
