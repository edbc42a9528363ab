import { z } from 'zod';
import { answerModeSchema } from './answer.ts';
import { checkRuleSchema } from './check-rule.ts';
import { polaritySchema } from './check-result.ts';
import { questionKindSchema } from './question.ts';

const sentence = z.string().min(1).max(1_000);

export const customCheckExampleSchema = z
  .strictObject({
    title: z.string().min(1).max(200).describe('What the example shows.'),
    answer: z.string().min(1).max(20_000).describe('An answer; where passages are marked [[so]], the evidence has to be exactly those.'),
    kind: questionKindSchema.optional(),
    prompt: z.string().min(1).max(10_000).optional().describe('The question\'s words, where they matter.'),
    mode: answerModeSchema.optional(),
    expect: z.enum(['present', 'absent', 'needs-review', 'not-applicable']).describe('What the check has to say of it.'),
  })
  .describe('An answer and what the check has to say of it; `runExamples` tells whether it does.');
export type CustomCheckExample = z.infer<typeof customCheckExampleSchema>;

export const customCheckSchema = z
  .strictObject({
    id: z.string().min(1).max(200).describe('Identifier; no other check may have it.'),
    title: z.string().min(1).max(200).describe('The passing condition, or for a red flag the fault, in words.'),
    polarity: polaritySchema,
    kinds: z.array(questionKindSchema).min(1).optional().describe('Kinds of question that it applies to; all where left out.'),
    messages: z
      .strictObject({
        present: sentence.describe('What is said where the rule holds; "{quote}" stands for the first passage found.'),
        absent: sentence.describe('What is said where it does not: what is missing, and what to do.'),
      })
      .describe('What the report says.'),
    rationale: sentence.optional().describe('Why an interviewer cares.'),
    rule: checkRuleSchema,
    examples: z.array(customCheckExampleSchema).min(1).max(100).optional().describe('Answers to test the check on.'),
  })
  .describe('A check of the rubric\'s own: a rule over words, as data.');
export type CustomCheck = z.infer<typeof customCheckSchema>;
/** A check of a rubric's own as its author writes it. */
export type CustomCheckInput = z.input<typeof customCheckSchema>;
