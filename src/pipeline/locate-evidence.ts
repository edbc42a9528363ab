import { isTimed, timeWithin } from '../document/annotations/timeline.ts';
import type { CheckResult } from '../schema/check-result.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { Recording, RecordingSegment } from '../schema/recording.ts';

/**
 * Adds to the evidence of results what the transcript says of it: the speaker, the time (exact to the word where the file has times for words,
 * estimated within a longer segment), and where it stands in the source file.
 */
export function locateEvidence(results: readonly CheckResult[], { segments }: Recording): CheckResult[] {
  return results.map((result) => ({ ...result, evidence: result.evidence.map((each) => locate(each, segments)) }));
}

function locate(evidence: Evidence, segments: readonly RecordingSegment[]): Evidence {
  const touched: RecordingSegment[] = [];
  for (let index = firstEndingAfter(segments, evidence.start); index < segments.length; index += 1) {
    if (segments[index]!.start >= evidence.end) break;
    touched.push(segments[index]!);
  }
  const [first] = touched;
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return evidence;
  const speaker = first.speaker;
  const time = timeOf(evidence, touched);
  const source = sourceOf(evidence, first, last);
  return { ...evidence, ...(speaker === null ? {} : { speaker }), ...(time === undefined ? {} : { time }), ...(source === undefined ? {} : { source }) };
}

function firstEndingAfter(segments: readonly RecordingSegment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function timeOf({ start, end }: Evidence, touched: readonly RecordingSegment[]): Evidence['time'] {
  const timed = touched.filter(isTimed);
  const [first] = timed;
  const last = timed.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const from = round(timeWithin(first, start));
  const isExact = timed.length === touched.length && timed.every(({ isWord }) => isWord);
  return { start: from, end: Math.max(from, round(timeWithin(last, end))), ...(isExact ? {} : { estimated: true }) };
}

/** Milliseconds are as fine as any recogniser tells. */
const round = (seconds: number): number => Math.round(seconds * 1000) / 1000;

function sourceOf({ start, end }: Evidence, first: RecordingSegment, last: RecordingSegment): Evidence['source'] {
  if (first.source === null || last.source === null) return undefined;
  const from = first.source.start + Math.max(0, start - first.start);
  const to = last.source.end - Math.max(0, last.end - end);
  // Segments that stand in another order in the file than in the text have no one range there.
  return to > from ? { start: from, end: to } : undefined;
}
