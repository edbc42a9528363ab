import type { Document } from '../document/document.ts';
import type { CheckResult } from '../schema/check-result.ts';
import { byPlace, type Evidence } from '../schema/evidence.ts';
import { classifiers, classifierScores } from './classify.ts';
import { combine } from './combine.ts';

/** How far the probability has to be above the one at which a signal begins to count, for it to count in full. */
const ramp = 0.15;

/** A second sentence is quoted where its score is less than this below the best, in log odds. */
const near = 1;
/** Evidence of the rules is not left alone where the best sentence scores by more than this above it. */
const far = 1;

/**
 * What the rules of a check found, weighed with how the answer reads as a whole: `run` decides by rules that can be named; a classifier, trained
 * on labelled answers, tells from words and annotations how probable the signal is; and the probability of both together decides.
 * Rules do not know every wording, and find their wording where it means something else; each corrects the other.
 * A check without a classifier is returned as it is.
 */
export function withSecondReading(id: string, run: (document: Document) => CheckResult): (document: Document) => CheckResult {
  const place = classifiers().place.get(id);
  if (place === undefined) return run;
  return (document) => weigh(run(document), document, place);
}

interface Ranked {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

function weigh(result: CheckResult, document: Document, place: number): CheckResult {
  if (result.status !== 'present' && result.status !== 'partial' && result.status !== 'absent') return result;
  const { answer, sentences } = document.read(classifierScores);
  if (sentences.length === 0) return result;
  const { threshold, overruled, combinations } = classifiers();
  const ranked = document.sentences.map(({ start, end }, index): Ranked => ({ start, end, score: sentences[index]![place]! }));
  ranked.sort((a, b) => b.score - a.score);
  const probability = combine(combinations[place]!, {
    best: ranked[0]?.score,
    second: ranked[1]?.score,
    answer: answer[place]!,
    words: document.words.length,
    status: result.status,
  });
  const found = result.status !== 'absent';
  const percent = Math.round(probability * 100);
  const from = found ? overruled : threshold;
  if (probability < from) {
    const confidence = (100 - percent) / 100;
    if (!found) return { ...result, confidence };
    const message = { id: 'unlikely', text: `Some of its wording is there, but read as a whole the answer is not like it (${percent}%).` };
    return { ...result, status: 'absent', score: 0, confidence, evidence: [], message };
  }
  const share = Math.min(1, (probability - from) / ramp);
  const confidence = percent / 100;
  if (found) {
    const score = roundShare(share * (result.score ?? 1));
    return { ...result, status: score === 1 ? 'present' : 'partial', score, confidence, evidence: withBest(result.evidence, ranked, document) };
  }
  const score = roundShare(share);
  const most = ranked.slice(0, 2).filter((each) => each.score > ranked[0]!.score - near);
  const evidence = most.map(({ start, end }) => document.quoteSpan(start, end)).sort(byPlace);
  const message = { id: 'likely', text: `No wording that the rules know, but the answer reads like it (${percent}%), most of all here.` };
  return { ...result, status: score === 1 ? 'present' : 'partial', score, confidence, evidence, message };
}

const roundShare = (value: number): number => Math.round(value * 1000) / 1000;

/** The rules' evidence, and the sentence that reads most like the signal where what the rules point at reads much less like it. */
function withBest(evidence: readonly Evidence[], ranked: readonly Ranked[], document: Document): Evidence[] {
  const [best] = ranked;
  if (best === undefined || evidence.length === 0) return [...evidence];
  const pointedAt = ranked.find(({ start, end }) => evidence.some((passage) => passage.start < end && passage.end > start));
  if (pointedAt === undefined || pointedAt.score > best.score - far) return [...evidence];
  return [...evidence, document.quoteSpan(best.start, best.end)].sort(byPlace);
}
