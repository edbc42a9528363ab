import type { Document } from '../document/document.ts';
import type { CheckResult } from '../schema/check-result.ts';
import { byPlace, type Evidence } from '../schema/evidence.ts';
import { classifiers, classifierScores } from './classify.ts';
import { combine } from './combine.ts';

/** Probabilities between which the score of a signal rises from 0 to 1: between them careful readers differ, too. */
const scoreRises = { from: 0.25, to: 0.75 };

/** Evidence is at most so many sentences, none of which reads less like the signal than the first by more than `behind`, in log odds. */
const quoted = { most: 3, behind: 2.5 };
/** How much more a sentence reads like the signal, in log odds, where the rules point at it. */
const pointedAt = 1;

/**
 * What the rules of a check found, weighed with how the answer reads as a whole: `run` decides by rules that can be named; a classifier, trained
 * on labelled answers, tells from words and annotations how probable the signal is; and the probability of both together decides.
 * Rules do not know every wording, and find their wording where it means something else; each corrects the other.
 * Where the rules decide alone, the second reading only chooses what to quote; a check without a classifier is returned as it is.
 */
export function withSecondReading(id: string, run: (document: Document) => CheckResult): (document: Document) => CheckResult {
  const place = classifiers().place.get(id);
  if (place === undefined) return run;
  return (document) => weigh(run(document), document, place);
}

/**
 * The score of a signal, 0 to 1, by its probability: 0 where it does not count, and then rising with it.
 *
 * @param probability That the signal is present, 0 to 1.
 * @param threshold From where on it counts.
 */
export function scoreOf(probability: number, threshold: number): number {
  if (probability < threshold) return 0;
  const share = (probability - scoreRises.from) / (scoreRises.to - scoreRises.from);
  return Math.round(Math.min(1, share) * 1000) / 1000;
}

function weigh(result: CheckResult, document: Document, place: number): CheckResult {
  if (result.status !== 'present' && result.status !== 'partial' && result.status !== 'absent') return result;
  const { answer, sentences } = document.read(classifierScores);
  if (sentences.length === 0) return result;
  const { threshold, combinations } = classifiers();
  const combination = combinations[place];
  if (combination === undefined) return result.evidence.length === 0 ? result : { ...result, evidence: choose(result.evidence, document, place) };
  const [best, second] = twoHighest(sentences, place);
  const probability = combine(combination, { best, second, answer: answer[place]!, words: document.words.length, status: result.status });
  const score = scoreOf(probability, threshold);
  const found = result.status !== 'absent';
  const percent = Math.round(probability * 100);
  if (score === 0) {
    const confidence = (100 - percent) / 100;
    if (!found) return { ...result, confidence };
    const message = { id: 'unlikely', text: `Some of its wording is there, but read as a whole the answer is not like it (${percent}%).` };
    return { ...result, status: 'absent', score, confidence, evidence: [], message };
  }
  const read = { ...result, status: score === 1 ? 'present' : 'partial', score, confidence: percent / 100, evidence: choose(result.evidence, document, place) } as const;
  if (found) return read;
  return { ...read, message: { id: 'likely', text: `No wording that the rules know, but the answer reads like it (${percent}%), most of all here.` } };
}

/** The highest and the second highest score of a sentence. */
function twoHighest(sentences: readonly Float64Array[], place: number): readonly [number | undefined, number | undefined] {
  let best: number | undefined;
  let second: number | undefined;
  for (const scores of sentences) {
    const score = scores[place]!;
    if (best === undefined || score > best) [best, second] = [score, best];
    else if (second === undefined || score > second) second = score;
  }
  return [best, second];
}

/** What shows a signal: the sentences that read most like it; of those that the rules point at, the passages that they name. */
function choose(byRules: readonly Evidence[], document: Document, place: number): Evidence[] {
  const { sentences } = document.read(classifierScores);
  const ranked = document.sentences.map(({ start, end }, index) => {
    const passages = byRules.filter((passage) => passage.start < end && passage.end > start);
    return { start, end, passages, score: sentences[index]![place]! + (passages.length > 0 ? pointedAt : 0) };
  });
  ranked.sort((a, b) => b.score - a.score);
  const chosen = ranked.slice(0, quoted.most).filter(({ score }) => score > ranked[0]!.score - quoted.behind);
  const passages = chosen.flatMap(({ start, end, passages: own }) => (own.length > 0 ? own : [document.quoteSpan(start, end)]));
  return [...new Set(passages)].sort(byPlace);
}
