import { z } from 'zod';
import { answerSchema } from './answer.ts';
import { questionSchema } from './question.ts';

export const foundAnswerSchema = z
  .strictObject({
    question: questionSchema.describe('What was asked: the question given, one of the bank that the interviewer\'s words match, or those words.'),
    answer: answerSchema,
  })
  .describe('An answer found in a transcript, ready to score.');
export type FoundAnswer = z.infer<typeof foundAnswerSchema>;

export const leftOutSchema = z
  .strictObject({
    reason: z
      .enum(['greeting', 'closing', 'before-a-question', 'back-channel'])
      .describe('Why it is not scored: small talk; the candidate\'s own questions at the end; said before anything was asked; a sign of listening.'),
    speaker: z.string().nullable().describe('Who said it; null where the transcript names nobody.'),
    text: z.string().describe('What was said.'),
    from: z.number().nonnegative().nullable().describe('Seconds at which it begins.'),
  })
  .describe('What was said and is no answer; it is listed, so that nothing is lost.');
export type LeftOut = z.infer<typeof leftOutSchema>;

export const interviewSchema = z
  .strictObject({
    candidate: z.string().nullable().describe('Who answers; null where the transcript names nobody.'),
    answers: z.array(foundAnswerSchema).describe('The candidate\'s answers with what was asked, in order.'),
    leftOut: z.array(leftOutSchema).describe('All else that was said beyond questions, in order.'),
  })
  .describe('The answers of one interview, in order.');
export type Interview = z.infer<typeof interviewSchema>;
