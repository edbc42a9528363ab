import { z } from 'zod';
import { answerModeSchema, maximumAnswerLength } from './answer.ts';
import { questionSchema } from './question.ts';

const name = z.string().min(1).max(200);
const bound = z.number().finite();

export const scoreRangeSchema = z
  .strictObject({
    atLeast: bound.optional().describe('The least score that is expected; a score equal to it is.'),
    atMost: bound.optional().describe('The highest score that is expected; a score equal to it is.'),
  })
  .refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, 'expects nothing; give "atLeast", "atMost" or both')
  .refine(({ atLeast, atMost }) => atLeast === undefined || atMost === undefined || atLeast <= atMost, 'holds for no score: "atLeast" is above "atMost"')
  .describe('A range on the scale of the rubric.');
export type ScoreRange = z.infer<typeof scoreRangeSchema>;

export const expectationsSchema = z
  .strictObject({
    verdict: z.enum(['advance', 'stop', 'incomplete']).optional().describe('The verdict.'),
    overall: scoreRangeSchema.optional().describe('Where the overall score lies.'),
    dimensions: z.record(z.string(), scoreRangeSchema).optional().describe('Where the scores of dimensions lie, by id.'),
    present: z.array(name).max(500).optional().describe('Checks that find their signal, in part at least, by id.'),
    absent: z.array(name).max(500).optional().describe('Checks that do not find it, by id.'),
    evidence: z
      .array(
        z.strictObject({
          check: name.describe('Identifier of the check.'),
          contains: z.string().min(1).max(2_000).describe('What one of its quotes contains; white space in any amount is one space, and letter case does not count.'),
        }),
      )
      .max(500)
      .optional()
      .describe('Phrases that the evidence of checks contains.'),
  })
  .describe('What is expected of the report on an answer. What is left out is not looked at.');
/** What is expected of the report on an answer. */
export type Expectations = z.infer<typeof expectationsSchema>;

const shared = {
  rubric: name.optional().describe('Identifier of a built-in rubric, or the name of a file, from the folder of this one.'),
  question: z.union([name, questionSchema]).optional().describe('Identifier of a built-in question, or the question itself.'),
  mode: answerModeSchema.optional(),
};

export const answerFixtureSchema = z
  .strictObject({ id: name.optional().describe('Name of the case; that of the file where left out.'), ...shared, expect: expectationsSchema.default({}) })
  .describe('The front matter of an answer that is kept in a file of its own.');

export const answerSuiteSchema = z
  .strictObject({
    ...shared,
    cases: z
      .array(
        z.strictObject({
          id: name,
          ...shared,
          text: z.string().max(maximumAnswerLength).describe('The answer.'),
          expect: expectationsSchema.default({}),
        }),
      )
      .min(1)
      .max(10_000),
  })
  .describe('Answers with what is expected of them. What is said of all stands at the top; a case may say otherwise.');
