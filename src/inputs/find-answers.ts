import { HighbarError } from '../schema/highbar-error.ts';
import type { FoundAnswer, Interview, LeftOut } from '../schema/interview.ts';
import { questionKindSchema, questionSchema, type Question, type QuestionKind } from '../schema/question.ts';
import { transcriptSchema, type Transcript } from '../schema/transcript.ts';
import { parseOrThrow } from '../schema/parse.ts';
import { z } from 'zod';
import { inferKind } from './infer-kind.ts';
import { asks, isBackChannel, isClosing, isFollowUp, isSocial, questionPart, sentencesOf, wordsOf } from './interviewer-words.ts';
import { matchQuestion } from './match-question.ts';
import { assignRoles } from './speakers.ts';
import { joinTexts, joinTurns, type Turn } from './turns.ts';

/** Options of `findAnswers`. */
export interface FindAnswersOptions {
  /** Name of the candidate; found by who answers where left out. */
  readonly candidate?: string | undefined;
  /** The question that the whole transcript answers: then all that the candidate says is one answer. */
  readonly question?: Question | undefined;
  /** Questions that may have been asked; an interviewer's words that match none are a question of their own. */
  readonly questions?: readonly Question[] | undefined;
  /** Kind of the questions that match none of the bank; inferred from the interviewer's words where left out. */
  readonly kind?: QuestionKind | undefined;
  /** Beginning of the identifiers of the answers; "answer" where left out. */
  readonly name?: string | undefined;
}

const optionsSchema = z.strictObject({
  candidate: z.string().min(1).optional(),
  question: questionSchema.optional(),
  questions: z.array(questionSchema).optional(),
  kind: questionKindSchema.optional(),
  name: z.string().min(1).max(150).optional(),
});

/**
 * Finds the answers in a transcript: the candidate's turns after each question of the interviewer.
 *
 * - Signs of listening ("Mm-hmm", "Right") do not end an answer, nor does a question that points back to it ("Why that one?") or a question
 *   of the candidate about the question: a clarifying exchange stays inside.
 * - Small talk before the first question, and what follows "questions for me?", is left out, and listed in `leftOut`.
 * - Without an interviewer the transcript is one answer, for which the caller has to give the question.
 *
 * @throws HighbarError `UNKNOWN_SPEAKER`, `AMBIGUOUS_SPEAKER`, `INVALID_TRANSCRIPT` or `INVALID_INPUT`; `MISSING_QUESTION` where nobody asks
 * and no question is given.
 */
export function findAnswers(transcript: Transcript, options: FindAnswersOptions = {}): Interview {
  const read = parseOrThrow(transcriptSchema, transcript, 'INVALID_TRANSCRIPT', 'The transcript is not valid.');
  const given = parseOrThrow(optionsSchema, options, 'INVALID_INPUT', 'The options are not valid.');
  const turns = joinTurns(read);
  const { candidate, hasInterviewer } = assignRoles(turns, given.candidate);
  const leftOut: LeftOut[] = [];
  const name = given.name ?? 'answer';

  if (given.question !== undefined || !hasInterviewer) {
    if (given.question === undefined) {
      throw new HighbarError('MISSING_QUESTION', 'It is not known which question is answered.', [
        { path: ['question'], message: 'nobody in the transcript asks anything; pass the question that it answers' },
      ]);
    }
    const own = hasInterviewer ? turns.filter(({ speaker }) => speaker === candidate) : turns;
    const answer = own.length === 0 ? [] : [compose(read, candidate, { asked: null, question: given.question, turns: own }, name, false)];
    return { candidate, answers: answer, leftOut };
  }

  const exchanges = split(turns, candidate, leftOut);
  const answers = exchanges.map(({ asked, turns: own }, index) => {
    const match = matchQuestion(asked, given.questions ?? []);
    const id = `${name}-${index + 1}`;
    const question = match ?? { id: `${id}-question`, prompt: asked.slice(0, 10_000), kind: given.kind ?? inferKind(asked) };
    return compose(read, candidate, { asked, question, turns: own }, id, match === undefined && given.kind === undefined);
  });
  return { candidate, answers, leftOut };
}

interface Exchange {
  readonly asked: string;
  readonly turns: Turn[];
}

/** Of a candidate's turn that asks: at most so many words, before much of an answer was given, and it asks about the question. */
const mostClarifyingWords = 30;

/** Parts the turns into questions with the turns that answer them. */
function split(turns: readonly Turn[], candidate: string | null, leftOut: LeftOut[]): Exchange[] {
  const exchanges: Exchange[] = [];
  let open: { asked: string; turns: Turn[] } | undefined;
  /** What was last asked, or said, that opens no answer. */
  let state: LeftOut['reason'] = 'before-a-question';
  const leaveOut = (turn: Turn, reason: LeftOut['reason']): void =>
    void leftOut.push({ reason, speaker: turn.speaker, text: turn.text, from: turn.segments[0]?.from ?? null });

  for (const turn of turns) {
    if (turn.speaker === candidate) {
      if (open === undefined) leaveOut(turn, state);
      else open.turns.push(turn);
      continue;
    }
    if (isClosing(turn.text) && !asks(withoutClosing(turn.text))) {
      open = undefined;
      state = 'closing';
      leaveOut(turn, 'closing');
    } else if (isBackChannel(turn.text)) {
      leaveOut(turn, 'back-channel');
    } else if (open !== undefined && staysInside(turn.text, open.turns)) {
      // The interviewer's part of a clarifying exchange is context, and no part of the answer.
    } else if (asks(turn.text)) {
      const asked = questionPart(turn.text);
      if (asked === '' || !asks(asked)) {
        open = undefined;
        state = 'greeting';
        leaveOut(turn, 'greeting');
      } else if (open !== undefined && open.turns.length === 0) {
        // Asked in two goes, with nothing said between them.
        open.asked = `${open.asked} ${asked}`;
      } else {
        open = { asked, turns: [] };
        exchanges.push(open);
      }
    } else if (open === undefined) {
      if (isSocial(turn.text)) state = 'greeting';
      leaveOut(turn, state === 'closing' ? 'closing' : 'greeting');
    }
    // A remark in the middle of an answer is context.
  }
  return exchanges.filter(({ turns: own }) => own.length > 0);
}

/** Whether what the interviewer says belongs to the answer that is being given. */
function staysInside(text: string, given: readonly Turn[]): boolean {
  const last = given.at(-1);
  if (last === undefined) return false;
  const clarifies = last.text.trimEnd().endsWith('?') && wordsOf(last.text).length <= mostClarifyingWords;
  if (clarifies) return true;
  return asks(text) && isFollowUp(questionPart(text) || text);
}

/** What is asked beside "any questions for me?". */
function withoutClosing(text: string): string {
  return sentencesOf(text).filter((sentence) => !isClosing(sentence) && !isSocial(sentence)).join(' ');
}

function compose(
  { format, verbatim, notes }: Transcript,
  speaker: string | null,
  { asked, question, turns }: { asked: string | null; question: Question; turns: readonly Turn[] },
  id: string,
  kindInferred: boolean,
): FoundAnswer {
  const { text, segments } = joinTexts(turns, '\n');
  return {
    question,
    answer: {
      id,
      text,
      mode: format === 'text' || format === 'markdown' ? 'written' : 'spoken',
      ...(verbatim === null ? {} : { verbatim }),
      recording: { format, speaker, question: asked, kindInferred, segments, notes },
    },
  };
}
