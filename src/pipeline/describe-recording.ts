import type { Answer } from '../schema/answer.ts';
import type { Question } from '../schema/question.ts';
import type { Recording } from '../schema/recording.ts';
import type { Report } from '../schema/report.ts';

/** What a report tells of an answer that was found in a transcript. */
export function describeRecording({ text }: Answer, { kind }: Question, { speaker, question, kindInferred, segments }: Recording, words: number): Partial<Report['answer']> {
  const starts = segments.flatMap(({ from }) => (from === null ? [] : [from]));
  const ends = segments.flatMap(({ to }) => (to === null ? [] : [to]));
  const start = starts.reduce((least, each) => Math.min(least, each), Infinity);
  const end = ends.reduce((most, each) => Math.max(most, each), -Infinity);
  const time = end >= start && Number.isFinite(start) && Number.isFinite(end) ? { start, end } : null;
  const minutes = time === null ? 0 : (time.end - time.start) / 60;
  return { text, speaker, question, kind, kindInferred, time, wordsPerMinute: minutes > 0 ? Math.round((words / minutes) * 10) / 10 : null };
}
