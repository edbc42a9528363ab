import { z } from 'zod';
import { checkStatusSchema, polaritySchema } from './check-result.ts';
import { evidenceSchema } from './evidence.ts';

const outcome = z.enum(['advance', 'stop', 'incomplete']);
const score = z.number().nullable();
const change = z.strictObject({ before: score.describe('As it is.'), after: score.describe('As it would be.') });

export const counterfactualSchema = z
  .strictObject({
    dimensions: z
      .array(
        z.strictObject({
          id: z.string().describe('Identifier of the dimension.'),
          title: z.string().describe('Its name.'),
          before: score.describe('Its score as it is.'),
          after: score.describe('Its score if that alone were met.'),
        }),
      )
      .describe('The dimensions that would move, in the rubric\'s order.'),
    overall: change.describe('The weighted mean, as it is and as it would be.'),
    verdict: z
      .strictObject({ before: outcome.describe('As it is.'), after: outcome.describe('As it would be.') })
      .describe('The verdict, as it is and as it would be.'),
  })
  .describe('What the engine gives when it scores the same results again with something met that was not.');
export type Counterfactual = z.infer<typeof counterfactualSchema>;

export const coachingActionSchema = z
  .strictObject({
    check: z.string().describe('Identifier of the check that is not met.'),
    title: z.string().describe('What it looks for.'),
    polarity: polaritySchema,
    status: checkStatusSchema.describe('What was found: a strength absent or partial, a red flag present or partial.'),
    advice: z.string().describe('What is missing or wrong, and what to do.'),
    why: z.string().describe('Why an interviewer cares.'),
    example: z.string().optional().describe('How it may sound, in other words and mostly about other things; never a text to recite.'),
    now: z.array(evidenceSchema).describe('What the answer says now, where it says something: the part that is there, or the fault.'),
    gain: z.number().nonnegative().describe('Points that it alone adds to the overall score.'),
    counterfactual: counterfactualSchema,
  })
  .describe('One thing to do, with what it would gain.');
export type CoachingAction = z.infer<typeof coachingActionSchema>;

export const coachingSchema = z
  .strictObject({
    keep: z
      .array(
        z.strictObject({
          check: z.string().describe('Identifier of the check.'),
          title: z.string().describe('What it looks for.'),
          points: z.number().describe('Scale points that it gives, over all dimensions.'),
          evidence: z.array(evidenceSchema).min(1).describe('Where the answer shows it.'),
        }),
      )
      .max(3)
      .describe('What carries the answer now, by the points that it gives, each with its evidence.'),
    actions: z.array(coachingActionSchema).max(5).describe('What to do, in order of gain; no two pull against each other.'),
    smallestFix: z
      .strictObject({
        checks: z.array(z.string()).min(1).describe('The checks to meet, all of them.'),
        isSmallest: z.boolean().describe('Whether it is proven that no smaller set does; a search that grew too large stops.'),
        counterfactual: counterfactualSchema,
      })
      .nullable()
      .describe('The fewest fixes that together pass the gate; null where it is passed already or no fixes pass it.'),
  })
  .describe('What to keep, what to do next, and what it would gain.');
export type Coaching = z.infer<typeof coachingSchema>;
