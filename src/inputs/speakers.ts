import { HighbarError } from '../schema/highbar-error.ts';
import { asks, sentencesOf, wordsOf } from './interviewer-words.ts';
import type { Turn } from './turns.ts';

const interviewerLabel = /\b(interviewer|interviewers|host|recruiter|moderator|panel|panelist|hiring manager|examiner|assessor|coach|question)\b/i;
const candidateLabel = /\b(candidate|interviewee|applicant|respondent|participant|student|me|answer)\b/i;

/** Who answers and who asks. */
export interface Roles {
  /** Null where the transcript names nobody, or one person only, who answers. */
  readonly candidate: string | null;
  /** Whether anybody else speaks. */
  readonly hasInterviewer: boolean;
}

/** What is known of a speaker by their words. */
interface Tally {
  readonly name: string;
  readonly words: number;
  /** Words of sentences that ask nothing. */
  readonly stated: number;
  /** Turns that ask. */
  readonly asking: number;
}

/** Who states this many times the words of the next is the one who answers, if somebody else asks. */
const leastRatio = 1.5;

/**
 * Tells who of the speakers is the candidate: the one named, or by label ("Candidate"), or the one who answers, that is, states most
 * while somebody else asks. Where it is not plain, the input is refused with the choices: a guess would score the interviewer.
 *
 * @param named name of the candidate as the caller gives it
 * @throws HighbarError `UNKNOWN_SPEAKER` where the name is none of the speakers', `AMBIGUOUS_SPEAKER` where nobody is named and several may be.
 */
export function assignRoles(turns: readonly Turn[], named?: string): Roles {
  const tallies = tally(turns);
  const names = tallies.map(({ name }) => name);
  if (named !== undefined) {
    const candidate = findName(named, names);
    if (candidate === undefined) {
      throw new HighbarError('UNKNOWN_SPEAKER', 'The candidate is not among the speakers.', [
        { path: ['candidate'], message: names.length === 0 ? 'the transcript names no speakers; leave the name out' : `nobody is named "${named}"; the speakers are ${list(tallies)}` },
      ]);
    }
    return { candidate, hasInterviewer: turns.some(({ speaker }) => speaker !== candidate) };
  }
  if (tallies.length <= 1) {
    const [only] = tallies;
    if (only !== undefined && turns.some(({ speaker }) => speaker === null)) return { candidate: only.name, hasInterviewer: true };
    return { candidate: only?.name ?? null, hasInterviewer: false };
  }
  const labelled = tallies.filter(({ name }) => candidateLabel.test(name) && !interviewerLabel.test(name));
  if (labelled.length === 1) return { candidate: labelled[0]!.name, hasInterviewer: true };
  const open = tallies.filter(({ name }) => !interviewerLabel.test(name));
  if (open.length === 1) return { candidate: open[0]!.name, hasInterviewer: true };

  const [most, ...others] = [...tallies].sort((a, b) => b.stated - a.stated);
  const isAsked = others.some(({ asking }) => asking > 0);
  if (most !== undefined && !interviewerLabel.test(most.name) && isAsked && others.every(({ stated }) => most.stated >= leastRatio * stated)) {
    return { candidate: most.name, hasInterviewer: true };
  }
  throw new HighbarError('AMBIGUOUS_SPEAKER', 'It is not plain who answers.', [
    { path: ['candidate'], message: `name the candidate; the speakers are ${list(tallies)}` },
  ]);
}

function tally(turns: readonly Turn[]): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { speaker, text } of turns) {
    if (speaker === null) continue;
    const { words, stated, asking } = tallies.get(speaker) ?? { words: 0, stated: 0, asking: 0 };
    const statements = sentencesOf(text).filter((sentence) => !asks(sentence)).join(' ');
    tallies.set(speaker, {
      name: speaker,
      words: words + wordsOf(text).length,
      stated: stated + wordsOf(statements).length,
      asking: asking + (asks(text) ? 1 : 0),
    });
  }
  return [...tallies.values()];
}

/** The speaker of a name: as written, else without regard to case, else the only one of whose name it is a part. */
function findName(named: string, names: readonly string[]): string | undefined {
  const fold = (name: string): string => name.normalize('NFKC').toLowerCase().trim();
  if (names.includes(named)) return named;
  const same = names.filter((name) => fold(name) === fold(named));
  if (same.length === 1) return same[0];
  const parts = names.filter((name) => fold(name).split(/[\s,()]+/).includes(fold(named)));
  return parts.length === 1 ? parts[0] : undefined;
}

function list(tallies: readonly Tally[]): string {
  return tallies.map(({ name, words, asking }) => `"${name}" (${words} words, asks ${asking} times)`).join(', ');
}
