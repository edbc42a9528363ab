import { z } from 'zod';
import { gateTraceSchema, reportSchema } from './report.ts';

const score = z.number().nullable();

export const ratedDimensionSchema = z
  .strictObject({
    id: z.string().describe('Identifier of the dimension.'),
    title: z.string().describe('Its name.'),
    weight: z.number().describe('Its share in the average.'),
    score: score.describe('What the raters together give it, by the rule of the loop; null where none gives it a score.'),
    highbar: score.describe('What highbar gives it; null where it scored nothing.'),
    people: z
      .array(z.strictObject({ rater: z.string().describe('Who rated.'), score: z.number().describe('On the rubric\'s scale.') }))
      .describe('What each person gives it, in the order of the ratings.'),
    spread: score.describe('Highest less lowest score of all its raters; null with fewer than two.'),
    review: z.boolean().describe('Whether the raters differ by more than the loop allows, so that somebody should look.'),
  })
  .describe('A dimension of one answer with what each rater gives it.');
export type RatedDimension = z.infer<typeof ratedDimensionSchema>;

export const ratedAnswerSchema = z
  .strictObject({
    id: z.string().describe('Identifier of the answer.'),
    question: z.string().describe('Identifier of the question.'),
    report: reportSchema.nullable().describe('Highbar\'s report; null where people alone rated the answer.'),
    dimensions: z.array(ratedDimensionSchema).describe('Its scores, in the rubric\'s order.'),
  })
  .describe('An answer of a stage with its raters\' scores combined.');
export type RatedAnswer = z.infer<typeof ratedAnswerSchema>;

const stageDimensionSchema = z.strictObject({
  id: z.string().describe('Identifier of the dimension.'),
  title: z.string().describe('Its name.'),
  weight: z.number().describe('Its share in the average.'),
  score: score.describe('The scores of the answers, combined; null where there is none.'),
});

export const stageReportSchema = z
  .strictObject({
    id: z.string().describe('Identifier of the stage.'),
    title: z.string().describe('Its name.'),
    status: z
      .enum(['passed', 'failed', 'incomplete', 'not-reached'])
      .describe('incomplete: too few answers, or too little in them to judge; not-reached: an earlier stage ended the loop.'),
    reasons: z.array(z.string()).min(1).describe('Why.'),
    answers: z.array(ratedAnswerSchema).describe('The answers of the stage; empty where it was not reached.'),
    dimensions: z.array(stageDimensionSchema).describe('The answers combined, dimension by dimension.'),
    overall: score.describe('Weighted mean of the dimensions that have a score.'),
    gate: gateTraceSchema.nullable().describe('The gate of the stage; null where it was not evaluated.'),
    unscored: z.array(z.string()).describe('Answers given for a stage that was not reached.'),
  })
  .describe('What became of one stage.');
export type StageReport = z.infer<typeof stageReportSchema>;

export const loopReportSchema = z
  .strictObject({
    versions: z
      .strictObject({
        engine: z.string().describe('Version of highbar.'),
        loop: z
          .strictObject({ id: z.string().describe('Identifier of the loop.'), version: z.string().describe('Its version.') })
          .describe('The loop that was gone through.'),
      })
      .describe('What produced this report.'),
    title: z.string().describe('Name of the loop.'),
    outcome: z.enum(['advance', 'stop', 'incomplete']).describe('stop: a stage was failed; incomplete: none was, but not all were passed.'),
    reasons: z.array(z.string()).min(1).describe('Why, in words.'),
    stoppedAt: z
      .strictObject({
        stage: z.string().describe('Identifier of the stage.'),
        title: z.string().describe('Its name.'),
        shortfalls: z
          .array(
            z.strictObject({
              dimension: z.string().nullable().describe('The competency; null where the average, or no score, decides.'),
              title: z.string().describe('Its name, or what else decides.'),
              score: score.describe('What it has; null where it was not scored.'),
              needed: z.number().nullable().describe('What the gate asks for; null where it asks for no score.'),
              missing: z.number().nullable().describe('Points missing to what is needed.'),
            }),
          )
          .describe('Which competencies stopped it, and by how much, the furthest first.'),
      })
      .nullable()
      .describe('The stage that was failed; null where none was.'),
    stages: z.array(stageReportSchema).describe('Every stage, in order.'),
    review: z.array(z.string()).describe('What somebody should look at, in words: raters who differ.'),
  })
  .describe('A loop, stage by stage, up to the stage that ended it.');
export type LoopReport = z.infer<typeof loopReportSchema>;
