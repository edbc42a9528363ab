import { z } from 'zod';

export const evidenceSchema = z
  .strictObject({
    start: z.int().nonnegative().describe('First UTF-16 code unit of the quote in the answer.'),
    end: z.int().positive().describe('One past the last UTF-16 code unit of the quote.'),
    quote: z.string().min(1).describe('The words themselves: always `text.slice(start, end)`.'),
    role: z.string().min(1).optional().describe('What this part shows, where a signal has parts: "gain" and "loss", say.'),
  })
  .describe('A passage of the answer that a result rests on.');
export type Evidence = z.infer<typeof evidenceSchema>;
