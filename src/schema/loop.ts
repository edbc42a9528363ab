import { z } from 'zod';
import { gateSchema } from './gate.ts';
import { questionSchema } from './question.ts';
import { rubricSchema } from './rubric.ts';

const identifier = z.string().min(1).max(200);

export const combinationSchema = z
  .strictObject({
    answers: z.enum(['mean', 'median']).default('mean').describe('How the scores of several answers of a stage become one, dimension by dimension.'),
    raters: z
      .enum(['mean', 'median', 'people-override'])
      .default('people-override')
      .describe('How several raters of an answer become one: all alike, or the mean of the people wherever one of them rated a dimension.'),
    reviewBeyond: z
      .number()
      .nonnegative()
      .default(1)
      .describe('Points by which two raters of a dimension may differ; beyond it the answer is flagged for review.'),
  })
  .describe('How answers and raters are combined.');
export type Combination = z.infer<typeof combinationSchema>;

export const stageSchema = z
  .strictObject({
    id: identifier.describe('Identifier, unique within the loop.'),
    title: z.string().min(1).max(200).describe('Name shown to people.'),
    description: z.string().min(1).optional().describe('What the stage is for, and who asks.'),
    minutes: z.number().positive().max(1_440).optional().describe('How long it takes, in minutes.'),
    rubric: z.union([identifier, rubricSchema]).describe('What its answers are rated on: the id of a built-in rubric, or a rubric.'),
    questions: z
      .array(z.union([identifier, questionSchema]))
      .min(1)
      .max(100)
      .describe('What is asked: ids of built-in questions, or questions.'),
    answersNeeded: z.int().positive().max(100).default(1).describe('How many of its questions have to be answered; with fewer it is incomplete.'),
    gate: gateSchema.optional().describe('What the stage has to reach; the gate of its rubric where left out.'),
  })
  .describe('One round of a loop.');
export type Stage = z.infer<typeof stageSchema>;

export const loopSchema = z
  .strictObject({
    id: identifier.describe('Identifier of the loop.'),
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/, 'a version has the form 1.2.3')
      .describe('Version of the loop, in semantic versioning.'),
    title: z.string().min(1).max(200).describe('Name shown to people.'),
    description: z.string().min(1).optional().describe('Whose loop it is, and where it comes from.'),
    stages: z.array(stageSchema).min(1).max(50).describe('The rounds in order; the first that fails ends the loop.'),
    combine: combinationSchema.prefault({}),
  })
  .describe('The rounds of a hiring process, in order.');
export type Loop = z.infer<typeof loopSchema>;
/** A loop as a caller may write it: fields with defaults may be left out. */
export type LoopInput = z.input<typeof loopSchema>;

export const ratingSchema = z
  .strictObject({
    answer: identifier.describe('Identifier of the answer that is rated.'),
    rater: identifier.describe('Who rated it.'),
    scores: z
      .record(identifier, z.number().nullable())
      .describe('Score of each dimension on the scale of the stage\'s rubric; null, or left out, where the rater gives none.'),
    note: z.string().max(10_000).optional().describe('What the rater has to say.'),
  })
  .describe('What one person gave one answer.');
export type Rating = z.infer<typeof ratingSchema>;
