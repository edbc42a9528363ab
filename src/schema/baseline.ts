import { z } from 'zod';

export const acceptedShortfallSchema = z
  .strictObject({
    file: z.string().min(1).describe('File of the case, from the folder of the baseline, with "/" between folders.'),
    case: z.string().min(1).describe('Id of the case.'),
    expectation: z.string().min(1).describe('Which expectation fails: the id that the report of the test names.'),
  })
  .describe('An expectation that is known to fail, and accepted.');
/** An expectation that is known to fail, and accepted. */
export type AcceptedShortfall = z.infer<typeof acceptedShortfallSchema>;

export const baselineSchema = z
  .strictObject({
    version: z.literal(1).describe('Version of the format.'),
    accepted: z.array(acceptedShortfallSchema).max(1_000_000).describe('What is accepted, in order of file, case and expectation.'),
  })
  .describe('Shortfalls that are accepted, so that only new ones fail.');
export type Baseline = z.infer<typeof baselineSchema>;
