import { z } from 'zod';

/** Words of some sort; not a `pattern` of the JSON Schema, since not every editor reads those as Unicode. */
const wording = (longest: number, error: string) =>
  z
    .string()
    .min(1, { error, abort: true })
    .max(longest)
    .refine((text) => /[\p{L}\p{N}]/u.test(text), error);

const pointText = wording(2_000, 'has no words; say the point in a few');

const describedPointSchema = z
  .strictObject({
    id: z.string().min(1).max(200).optional().describe('Name of the point in messages; its text where left out.'),
    text: pointText.describe('The point in a sentence or a few words: "Refunds cost more than the fee brings in".'),
    synonyms: z
      .array(z.array(wording(200, 'has no words; write a word or a phrase')).min(1, 'is empty; give at least one word or phrase').max(50))
      .max(50)
      .optional()
      .describe('Groups of words or phrases that mean the same here: [["refund", "money back"], ["fee", "charge"]]. A group without a word of the text stands for all of the point.'),
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
