import { z } from 'zod';

export const evidenceSchema = z
  .strictObject({
    start: z.int().nonnegative().describe('First UTF-16 code unit of the quote in the answer.'),
    end: z.int().positive().describe('One past the last UTF-16 code unit of the quote.'),
    quote: z.string().min(1).describe('The words themselves: always `text.slice(start, end)`.'),
    speaker: z.string().min(1).optional().describe('For a transcript: who says it.'),
    time: z
      .strictObject({
        start: z.number().nonnegative().describe('When it begins, in seconds on the clock of the file.'),
        end: z.number().nonnegative().describe('When it ends, in seconds on the clock of the file.'),
        estimated: z.literal(true).optional().describe('There where the file has no times for these words, and their place within a longer stretch is estimated.'),
      })
      .optional()
      .describe('For a transcript with times: when it is said.'),
    source: z
      .strictObject({ start: z.int().nonnegative().describe('First UTF-16 code unit.'), end: z.int().positive().describe('One past the last UTF-16 code unit.') })
      .optional()
      .describe('For a transcript: where it stands in the file, in UTF-16 code units; left out where it does not stand there as it is.'),
    role: z.string().min(1).optional().describe('What this part shows, where a signal has parts: "gain" and "loss", say.'),
  })
  .describe('A passage of the answer that a result rests on.');
export type Evidence = z.infer<typeof evidenceSchema>;

/** Order of evidence in a report: by where it begins, then by where it ends. */
export const byPlace = (a: Evidence, b: Evidence): number => a.start - b.start || a.end - b.end;
