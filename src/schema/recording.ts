import { z } from 'zod';
import { transcriptFormatSchema, transcriptNoteSchema } from './transcript.ts';

const offset = z.int().nonnegative();
const seconds = z.number().nonnegative().nullable();

export const recordingSegmentSchema = z
  .strictObject({
    start: offset.describe('Where it begins in the answer\'s text, in UTF-16 code units.'),
    end: offset.describe('One past its end in the answer\'s text.'),
    speaker: z.string().min(1).nullable().describe('Who says it; null where the transcript names nobody.'),
    from: seconds.describe('Seconds at which it begins, on the clock of the file; null where there are none.'),
    to: seconds.describe('Seconds at which it ends; null where there are none.'),
    isWord: z.boolean().describe('Whether it is one word with its own time; a place within a longer segment is estimated.'),
    source: z
      .strictObject({ start: offset.describe('First UTF-16 code unit.'), end: offset.describe('One past the last UTF-16 code unit.') })
      .nullable()
      .describe('Where it stands in the source file; null where it does not stand there as it is.'),
  })
  .describe('A stretch of the answer\'s text with what the transcript says of it.');
export type RecordingSegment = z.infer<typeof recordingSegmentSchema>;

export const recordingSchema = z
  .strictObject({
    format: transcriptFormatSchema,
    speaker: z.string().min(1).nullable().describe('Who answers; null where the transcript names nobody.'),
    question: z.string().nullable().describe('The interviewer\'s words that were taken for the question; null where it was given.'),
    kindInferred: z.boolean().describe('Whether the kind of the question was inferred from those words.'),
    segments: z.array(recordingSegmentSchema).describe('In order, without overlap.'),
    notes: z.array(transcriptNoteSchema).describe('What is doubtful about the transcript.'),
  })
  .describe('Where the text of an answer comes from, when it is a transcript.');
export type Recording = z.infer<typeof recordingSchema>;
