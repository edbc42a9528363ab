import { z } from 'zod';
import { recordingSchema } from './recording.ts';

/** Longest text accepted, in UTF-16 code units: about thirty hours of speech. Longer input is refused, never cut. */
export const maximumAnswerLength = 2_000_000;

export const answerModeSchema = z
  .enum(['written', 'spoken'])
  .describe('Whether the text was written, or is a transcript of speech.');
export type AnswerMode = z.infer<typeof answerModeSchema>;

export const answerSchema = z
  .strictObject({
    id: z.string().min(1).max(200).optional().describe('Identifier, carried over to the report.'),
    text: z
      .string()
      .max(maximumAnswerLength, `is longer than ${maximumAnswerLength} UTF-16 code units; split it or pass the part to be scored`)
      .describe('The answer itself; evidence offsets are UTF-16 positions in it.'),
    mode: answerModeSchema.default('written'),
    verbatim: z
      .boolean()
      .optional()
      .describe('For a transcript: whether fillers such as "um" were kept. Left out, it is taken as unknown.'),
    recording: recordingSchema.optional().describe('For an answer found in a transcript: who said it, when, and where in the file.'),
  })
  .superRefine(({ text, recording }, context) => {
    let end = 0;
    for (const [index, segment] of (recording?.segments ?? []).entries()) {
      if (segment.start >= end && segment.end >= segment.start && segment.end <= text.length) {
        end = segment.end;
        continue;
      }
      const message = `covers ${segment.start} to ${segment.end}, which overlaps the segment before or leaves the text of ${text.length} characters; correct it`;
      context.addIssue({ code: 'custom', path: ['recording', 'segments', index], message });
      return;
    }
  })
  .describe('One answer to one question.');
export type Answer = z.infer<typeof answerSchema>;
/** An answer as a caller may write it: `mode` defaults to "written". */
export type AnswerInput = z.input<typeof answerSchema>;
