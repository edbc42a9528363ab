import { z } from 'zod';
import { expectedPointSchema } from './expected-point.ts';

/** The eight kinds of question that the codebook distinguishes; a check says which of them it applies to. */
export const questionKinds = [
  'behavioral',
  'culture',
  'product-sense',
  'analytical',
  'strategy',
  'pricing',
  'system-design',
  'technical',
] as const;

export const questionKindSchema = z
  .enum(questionKinds)
  .describe('What the question asks for: past experience, values, a design, a measurement, an entry, a price, a system, a fact.');
export type QuestionKind = z.infer<typeof questionKindSchema>;

export const questionSchema = z
  .strictObject({
    id: z.string().min(1).max(200).describe('Identifier, unique within a question bank.'),
    prompt: z.string().min(1).max(10_000).describe('The words that the interviewer asks.'),
    kind: questionKindSchema,
    role: z.string().min(1).max(200).optional().describe('Role interviewed for, such as "product manager".'),
    stage: z.string().min(1).max(200).optional().describe('Stage of the loop at which it is asked.'),
    limitSeconds: z
      .number()
      .positive()
      .max(86_400)
      .nullable()
      .transform((limit) => limit ?? undefined)
      .optional()
      .describe('Time allowed for the answer, in seconds.'),
    tags: z.array(z.string().min(1).max(100)).max(50).optional().describe('Free labels for search and grouping.'),
    keyMetrics: z
      .array(z.string().min(1).max(200))
      .max(50)
      .optional()
      .describe('Metrics that a strong answer to this question would probably use.'),
    expectedPoints: z
      .array(expectedPointSchema)
      .min(1)
      .max(100)
      .optional()
      .describe('Points that a good answer makes, in the author\'s words; the check "covers-points" looks for them.'),
    checks: z
      .array(z.string().min(1).max(200))
      .max(50)
      .optional()
      .describe('The checks that matter most for this question, by id.'),
  })
  .describe('An interview question.');
export type Question = z.infer<typeof questionSchema>;
/** A question as a caller may write it. */
export type QuestionInput = z.input<typeof questionSchema>;
