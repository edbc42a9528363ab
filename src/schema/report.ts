import { z } from 'zod';
import { checkResultSchema, polaritySchema, checkStatusSchema } from './check-result.ts';
import { gateConditionSchema, type GateCondition } from './gate.ts';
import { questionKindSchema, questionSchema } from './question.ts';
import { answerModeSchema } from './answer.ts';
import { coachingSchema } from './coaching.ts';

/** Version of the report format; changes with the shape, not with the scores. */
export const reportSchemaVersion = '1.1.0';

const score = z.number().nullable().describe('Score on the rubric\'s scale, rounded to six decimals; null where not scored.');

export const contributionSchema = z
  .strictObject({
    check: z.string().describe('Identifier of the check.'),
    polarity: polaritySchema,
    status: checkStatusSchema,
    weight: z.number().describe('Its weight in the rubric.'),
    points: z.number().nullable().describe('Scale points that it added or, for a red flag, took away; null where it left the mean.'),
    cap: z.number().optional().describe('The cap that this check imposed, where it did.'),
  })
  .describe('What one check gave to one dimension.');
export type Contribution = z.infer<typeof contributionSchema>;

export const dimensionScoreSchema = z
  .strictObject({
    id: z.string().describe('Identifier of the dimension.'),
    title: z.string().describe('Its name.'),
    weight: z.number().describe('Its share in the average.'),
    status: z.enum(['scored', 'not-scored']).describe('Whether enough of it could be decided for a score.'),
    score,
    coverage: z.number().min(0).max(1).describe('Share of its strength weight that could be decided.'),
    base: z.number().nullable().describe('Where counting starts: the lowest point of the scale.'),
    contributions: z.array(contributionSchema).describe('What each of its checks gave, in the rubric\'s order.'),
    adjustment: z
      .number()
      .nullable()
      .describe('What staying within the scale and under the caps took or gave: score = base + points + adjustment.'),
    reason: z.string().optional().describe('Why it was not scored.'),
  })
  .describe('A dimension\'s score with what it is made of.');
export type DimensionScore = z.infer<typeof dimensionScoreSchema>;

/** What came of a condition: "unknown" where what it asks for could not be scored or decided. */
export type GateOutcome = 'held' | 'not-held' | 'unknown';
/** The gate, condition by condition, with the value found and the margin. */
export type GateTrace =
  | {
      /** The condition, as the rubric has it. */
      condition: GateCondition;
      /** What came of it. */
      outcome: GateOutcome;
      /** The value found: a score, a share or a status; null where there is none. */
      actual: number | string | null;
      /** Actual value less the threshold: negative is how much is missing; null where there is no number. */
      margin: number | null;
      /** The condition and what was found, in words. */
      text: string;
      /** For "every-dimension", the weakest dimension. */
      dimension?: string | undefined;
    }
  | {
      /** How the parts are joined. */
      kind: 'all-of' | 'any-of' | 'not';
      /** What came of them together. */
      outcome: GateOutcome;
      /** The parts. */
      of: GateTrace[];
    };

const gateOutcomeSchema = z.enum(['held', 'not-held', 'unknown']);
export const gateTraceSchema: z.ZodType<GateTrace> = z
  .lazy(() =>
    z.union([
      z.strictObject({
        condition: gateConditionSchema,
        outcome: gateOutcomeSchema,
        actual: z.union([z.number(), z.string()]).nullable().describe('The value found; null where there is none.'),
        margin: z.number().nullable().describe('Actual value less the threshold: negative is how much is missing.'),
        text: z.string().describe('The condition and what was found, in words.'),
        dimension: z.string().optional().describe('For "every-dimension", the weakest dimension.'),
      }),
      z.strictObject({
        kind: z.enum(['all-of', 'any-of', 'not']),
        outcome: gateOutcomeSchema,
        of: z.array(gateTraceSchema),
      }),
    ]),
  )
  .describe('The gate, condition by condition, with the value found and the margin.');

export const verdictSchema = z
  .strictObject({
    outcome: z
      .enum(['advance', 'stop', 'incomplete'])
      .describe('advance: the gate holds; stop: it does not; incomplete: too little could be judged to tell.'),
    reasons: z.array(z.string()).min(1).describe('Why, from the gate trace.'),
  })
  .describe('What follows from the scores.');
export type Verdict = z.infer<typeof verdictSchema>;

export const reportSchema = z
  .strictObject({
    id: z.string().optional().describe('The answer\'s identifier, where it had one.'),
    versions: z
      .strictObject({
        schema: z.string().describe('Version of the report format.'),
        engine: z.string().describe('Version of highbar.'),
        rubric: z
          .strictObject({ id: z.string().describe('Identifier of the rubric.'), version: z.string().describe('Its version.') })
          .describe('The rubric that it was scored by.'),
      })
      .describe('What produced this report.'),
    scale: z
      .strictObject({ min: z.number().describe('Lowest score.'), max: z.number().describe('Highest score.') })
      .describe('The rubric\'s scale, so that a report can be drawn without its rubric.'),
    hashes: z
      .strictObject({
        rubric: z.string().describe('SHA-256 of the rubric as canonical JSON.'),
        question: z.string().describe('SHA-256 of the question as canonical JSON.'),
        answer: z.string().describe('SHA-256 of the answer text as UTF-16LE, so that a lone surrogate counts too.'),
      })
      .describe('Fingerprints of what was scored.'),
    question: questionSchema,
    answer: z
      .strictObject({
        mode: answerModeSchema,
        characters: z.int().nonnegative().describe('Length in UTF-16 code units.'),
        words: z.int().nonnegative().describe('Number of words.'),
        sentences: z.int().nonnegative().describe('Number of sentences, list items and headings.'),
        notes: z
          .array(z.strictObject({ code: z.string().describe('Which note it is; stable, for programs.'), text: z.string().describe('What was found, in words.') }))
          .describe('What limits the judgement: too short, not English, no punctuation, doubtful times, ...'),
        text: z.string().optional().describe('For an answer found in a transcript: what was scored; evidence offsets are positions in it.'),
        speaker: z.string().nullable().optional().describe('For a transcript: who answers; null where it names nobody.'),
        question: z.string().nullable().optional().describe('For a transcript: the interviewer\'s words; null where the question was given.'),
        kind: questionKindSchema.optional().describe('For a transcript: the kind of question that it was scored as.'),
        kindInferred: z.boolean().optional().describe('For a transcript: whether the kind was inferred from the interviewer\'s words.'),
        time: z
          .strictObject({ start: z.number().nonnegative().describe('When it begins, in seconds.'), end: z.number().nonnegative().describe('When it ends, in seconds.') })
          .nullable()
          .optional()
          .describe('For a transcript: when the answer is given, in seconds on the clock of the file; null without times.'),
        wordsPerMinute: z.number().nullable().optional().describe('For a transcript: words over all of that time; null without times.'),
      })
      .describe('Facts about the text that was scored.'),
    checks: z.array(checkResultSchema).describe('What every check found, in the order of the checks.'),
    dimensions: z.array(dimensionScoreSchema).describe('The scores, in the rubric\'s order.'),
    overall: z
      .strictObject({
        score: score.describe('Weighted mean of the scored dimensions; null where none is scored.'),
        coverage: z.number().min(0).max(1).describe('Share of the rubric\'s strength weight that could be decided.'),
      })
      .describe('The dimensions together.'),
    gate: gateTraceSchema,
    verdict: verdictSchema,
    coaching: coachingSchema,
  })
  .describe('A scored, evidenced, gated answer.');
export type Report = z.infer<typeof reportSchema>;
