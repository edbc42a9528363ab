import { z } from 'zod';
import { checkStatusSchema, polaritySchema } from './check-result.ts';
import { evidenceSchema } from './evidence.ts';

const outcome = z.enum(['advance', 'stop', 'incomplete']);
const score = z.number().nullable();
const moved = z
  .strictObject({
    before: score.describe('In the earlier report; null where not scored.'),
    after: score.describe('In the later report; null where not scored.'),
    change: score.describe('After less before; null where one of them is not scored.'),
  })
  .describe('A score in both reports.');

export const signalChangeSchema = z
  .strictObject({
    check: z.string().describe('Identifier of the check.'),
    title: z.string().describe('What it looks for.'),
    polarity: polaritySchema,
    before: checkStatusSchema.nullable().describe('In the earlier report; null where it has no such check.'),
    after: checkStatusSchema.nullable().describe('In the later report; null where it has no such check.'),
    evidence: z.array(evidenceSchema).describe('Of a signal gained, where it stands in the later text; of one lost, where it stood in the earlier.'),
  })
  .describe('A signal that is there in one report and not in the other.');

export const comparisonSchema = z
  .strictObject({
    notes: z.array(z.string()).describe('What else differs, and limits the comparison: the rubric, the question, the engine.'),
    sameText: z.boolean().describe('Whether both reports are about the same text.'),
    gained: z.array(signalChangeSchema).describe('Strengths gained and red flags got rid of.'),
    lost: z.array(signalChangeSchema).describe('Strengths lost and red flags taken on.'),
    undecided: z.array(signalChangeSchema).describe('Checks that decide in one report only.'),
    dimensions: z
      .array(moved.extend({ id: z.string().describe('Identifier of the dimension.'), title: z.string().describe('Its name.') }))
      .describe('Every dimension of either report.'),
    overall: moved,
    gate: z
      .array(
        z.strictObject({
          condition: z.string().describe('The condition in words, as the later report has it.'),
          before: score.describe('Margin in the earlier report: what is above the threshold; negative is how much is missing.'),
          after: score.describe('Margin in the later report.'),
          change: score.describe('After less before; null where one of them is not known.'),
        }),
      )
      .describe('The margin of each condition that both gates have.'),
    verdict: z
      .strictObject({ before: outcome.describe('In the earlier report.'), after: outcome.describe('In the later report.') })
      .describe('The verdicts.'),
  })
  .describe('What changed between two reports.');
export type Comparison = z.infer<typeof comparisonSchema>;
