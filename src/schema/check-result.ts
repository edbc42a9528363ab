import { z } from 'zod';
import { evidenceSchema } from './evidence.ts';

export const polaritySchema = z
  .enum(['strength', 'red-flag'])
  .describe('Whether it is good ("strength") or bad ("red-flag") for the answer that the signal is present.');
export type Polarity = z.infer<typeof polaritySchema>;

/** What a check can say of an answer. */
export const checkStatuses = ['present', 'partial', 'absent', 'not-applicable', 'needs-review', 'error'] as const;
export const checkStatusSchema = z
  .enum(checkStatuses)
  .describe(
    'present: the signal is there; partial: some of it; absent: it is not; not-applicable: not looked for in this kind ' +
      'of question; needs-review: the text cannot carry a decision; error: the check itself failed.',
  );
export type CheckStatus = z.infer<typeof checkStatusSchema>;

export const measureSchema = z
  .strictObject({
    value: z.number().describe('The quantity measured.'),
    unit: z.string().min(1).describe('Its unit: "s", "per 100 words", ...'),
    estimated: z.boolean().describe('Whether the value is an estimate rather than a count.'),
  })
  .describe('For a check that measures: what it measured.');
export type Measure = z.infer<typeof measureSchema>;

export const messageSchema = z
  .strictObject({
    id: z.string().min(1).describe('Which of the check\'s messages this is; stable, for programs.'),
    text: z.string().min(1).describe('What was found, why it matters and what to do; for people.'),
  })
  .describe('The explanation of a result.');

export const checkResultSchema = z
  .strictObject({
    id: z.string().min(1).describe('Identifier of the check.'),
    title: z.string().min(1).describe('The condition in words.'),
    polarity: polaritySchema,
    status: checkStatusSchema,
    score: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('How far the signal is present, 0 to 1; null where the status decides nothing. For a red flag, 1 is a full fault.'),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('How sure the check is of its own status, 0 to 1: of a built-in check with a classifier the probability, estimated on answers by other writers, ' +
          'that the signal is there (or, where it is absent, that it is not); of others a judgement of the evidence\'s directness.'),
    evidence: z.array(evidenceSchema).describe('Passages that the status rests on, in order of position.'),
    message: messageSchema,
    measure: measureSchema.optional(),
  })
  .describe('What one check found in one answer.');
export type CheckResult = z.infer<typeof checkResultSchema>;
