import { z } from 'zod';
import { customCheckSchema } from './custom-check.ts';
import { gateSchema } from './gate.ts';

const identifier = z.string().min(1).max(200);

export const rubricCheckSchema = z
  .strictObject({
    check: identifier.describe('Identifier of the check.'),
    weight: z
      .number()
      .nonnegative()
      .max(1_000)
      .describe('For a strength, its share in the dimension\'s mean; for a red flag, how much of the same total it takes away.'),
    options: z.record(z.string(), z.unknown()).optional().describe('Options of the check; its own schema validates them.'),
    cap: z
      .number()
      .optional()
      .describe(
        'Highest score the dimension can have while a red flag is present, or while a strength is absent; in between (partial) ' +
          'the limit lies in proportion between this and the top of the scale.',
      ),
  })
  .describe('A check that a dimension draws on.');
export type RubricCheck = z.infer<typeof rubricCheckSchema>;

export const anchorSchema = z
  .strictObject({
    score: z.number().describe('Point of the scale.'),
    description: z.string().min(1).describe('What an answer at this point is like.'),
  })
  .describe('A described point of a dimension\'s scale.');

export const dimensionSchema = z
  .strictObject({
    id: identifier.describe('Identifier, unique within the rubric.'),
    title: z.string().min(1).max(200).describe('Name shown to people.'),
    weight: z.number().nonnegative().max(1_000).describe('Its share in the average of the dimensions.'),
    source: z.string().min(1).optional().describe('Where the dimension comes from.'),
    anchors: z.array(anchorSchema).min(1).max(50).describe('Described points of the scale, in any order.'),
    checks: z.array(rubricCheckSchema).min(1).max(200).describe('The checks that it draws on.'),
    fullCreditAt: z
      .number()
      .positive()
      .max(1)
      .default(1)
      .describe('Share of the applicable strength weight that earns the top of the scale: no single answer shows every strength.'),
    minimumCoverage: z
      .number()
      .min(0)
      .max(1)
      .default(0.5)
      .describe('Share of its strength weight that has to be decidable; below it the dimension is not scored.'),
  })
  .describe('One quality that a rubric rates.');
export type Dimension = z.infer<typeof dimensionSchema>;

export const rubricSchema = z
  .strictObject({
    id: identifier.describe('Identifier of the rubric.'),
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/, 'a version has the form 1.2.3')
      .describe('Version of the rubric, in semantic versioning.'),
    title: z.string().min(1).max(200).describe('Name shown to people.'),
    description: z.string().min(1).optional().describe('What it is for and where it comes from.'),
    scale: z
      .strictObject({
        min: z.number().describe('Lowest score.'),
        max: z.number().describe('Highest score.'),
      })
      .describe('The scale that every dimension is scored on.'),
    dimensions: z.array(dimensionSchema).min(1).max(50).describe('What is rated.'),
    gate: gateSchema,
    customChecks: z.array(customCheckSchema).min(1).max(200).optional().describe('Checks of the rubric\'s own, for its dimensions and its gate to name.'),
  })
  .describe('What an answer is rated on, and what it has to reach.');
export type Rubric = z.infer<typeof rubricSchema>;
/** A rubric as a caller may write it: fields with defaults may be left out. */
export type RubricInput = z.input<typeof rubricSchema>;
