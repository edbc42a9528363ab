import { z } from 'zod';

const pointText = z.string().min(1).max(2_000);

const describedPointSchema = z
  .strictObject({
    id: z.string().min(1).max(200).optional().describe('Name of the point in messages; its text where left out.'),
    text: pointText.describe('The point in a sentence or a few words: "Refunds cost more than the fee brings in".'),
    synonyms: z
      .array(z.array(z.string().min(1).max(200)).min(2).max(50))
      .max(50)
      .optional()
      .describe('Groups of words or phrases that mean the same here: [["refund", "money back"], ["fee", "charge", "price"]].'),
    weight: z.number().positive().max(1_000).optional().describe('How much it counts beside the other points; 1 where left out.'),
  })
  .describe('A point with more to say about it.');

/** A point that a good answer makes: its text, or its text with a name, synonyms and a weight. */
export const expectedPointSchema = z
  .union([pointText, describedPointSchema], {
    error: ({ input }) => (typeof input === 'object' ? undefined : 'is not a point; write it as a text, or as { text, synonyms }'),
  })
  .describe('A point that a good answer makes, in the author\'s words.');
export type ExpectedPoint = z.infer<typeof expectedPointSchema>;
