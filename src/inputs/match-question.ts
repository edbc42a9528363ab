import type { Question } from '../schema/question.ts';
import { wordsOf } from './interviewer-words.ts';

const common = new Set(
  ('a an the of to in on at for from by with and or but so if as is are was were be been do does did have has had you your yours i me my we us our it its this that these those ' +
    'would could should can will what how why when which who whom where tell about there not no yes please time one any some then than more most just also').split(' '),
);
/** Share of the rarer words of a question that the interviewer has to say. */
const leastShare = 0.6;

/**
 * The question of a bank that an interviewer asks, by the share of its content words that are said; undefined where none is near enough, or
 * two are equally near.
 */
export function matchQuestion(asked: string, bank: readonly Question[]): Question | undefined {
  const said = contentOf(asked);
  const ranked = bank
    .map((question) => ({ question, share: shareOf(contentOf(question.prompt), said) }))
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.share - a.share);
  return ranked.length === 0 || ranked[0]!.share === ranked[1]?.share ? undefined : ranked[0]!.question;
}

function contentOf(text: string): Set<string> {
  // Endings are cut alike on both sides, so that "members" is asked by "member".
  return new Set(wordsOf(text).filter((word) => !common.has(word)).map((word) => word.replace(/'s$/, '').replace(/(ing|ed|es|s)$/, '')));
}

function shareOf(wanted: ReadonlySet<string>, said: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  let found = 0;
  for (const word of wanted) if (said.has(word)) found += 1;
  return found / wanted.size;
}
