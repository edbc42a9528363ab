import type { Document } from '../document.ts';
import type { Mention } from '../patterns/define-patterns.ts';
import type { Sentence } from '../sentences.ts';
import { defineAnnotation } from '../document.ts';
import { Break } from '../tokenize.ts';
import { isNumberWord } from './numerals.ts';

/** Fewest content words in which an answer would have spoken of itself or of a figure: every labelled answer has by the sixtieth. */
const fewestWords = 40;
const firstPerson = new Set('i we my our me us mine ours myself ourselves'.split(' '));
/** Counted so often in general talk that they are no figures. */
const smallNumbers = new Set(['one', 'two', 'first', 'second', 'half', 'zero']);

/** Verbs by which graders describe answers: "names a metric", "weighs a gain against a loss". */
const gradingVerbs = new Set(
  ('names states weighs admits commits cites proposes describes defines articulates demonstrates shows gives puts sets draws foresees questions treats lists claims credits blames ' +
    'picks chooses rejects singles tells answers uses ties reports explains mentions contains includes provides exhibits displays identifies meets exceeds covers offers presents opens ' +
    'begins leads speaks frames says takes looks asks bases makes keeps has leaves considers acknowledges recognizes quantifies measures justifies').split(' '),
);
/** The competencies that interview rubrics grade by, as labels. */
const competencies = new Set('judgment communication impact curiosity leadership ownership collaboration creativity integrity execution innovation inclusion'.split(' '));

/** Whether nothing in the words is the speaker's own or a figure. */
function isImpersonal({ words }: Document, { first, last }: Mention): boolean {
  for (let index = first; index < last; index += 1) {
    const { norm, kind } = words[index]!;
    if (kind === 'number' || firstPerson.has(norm) || (isNumberWord(norm) && !smallNumbers.has(norm))) return false;
  }
  return true;
}

/** Fewest content words of a text that may hold a figure in passing and still be a textbook's. */
const fewestPlainWords = 60;

/** "A test assigns users at random, at a significance level of 5%": nobody speaks, and hardly a figure is given. */
function isTextbook({ words }: Document): boolean {
  let figures = 0;
  for (const { norm, kind } of words) {
    if (firstPerson.has(norm)) return false;
    if (kind === 'number' || (isNumberWord(norm) && !smallNumbers.has(norm))) figures += 1;
  }
  return figures * fewestPlainWords <= words.length;
}

/**
 * Stretches that recite how answers are graded instead of answering: sentences that begin with a grader's verb and no subject
 * ("Names one metric.") or have the answer itself for subject ("This answer weighs ..."), a rubric read out label by label, and
 * a text of some length without any person or figure.
 */
export const recitals = defineAnnotation('recitals', (document): readonly Mention[] => {
  const { words, sentences } = document;
  if (words.length >= fewestWords && isImpersonal(document, { first: 0, last: words.length })) return [{ first: 0, last: words.length }];
  if (words.length >= fewestPlainWords && isTextbook(document)) return [{ first: 0, last: words.length }];
  const graded = sentences.filter(
    (sentence) =>
      sentence.last - sentence.first >= 3 &&
      isGrading(document, sentence) &&
      isImpersonal(document, { first: sentence.first + 1, last: sentence.last }),
  );
  // One clipped sentence may be a speaker's; three are a list of criteria.
  return [...(graded.length >= 3 ? graded : []), ...rubricRead(document)];
});

function isGrading({ words }: Document, { first }: Sentence): boolean {
  const head = words[first]!.norm;
  if (gradingVerbs.has(head)) return true;
  return (head === 'this' || head === 'my') && /^(?:answer|response)$/.test(words[first + 1]?.norm ?? '') && gradingVerbs.has(words[first + 2]?.norm ?? '');
}

/** Two competencies and more as labels, with general words behind each. */
function rubricRead(document: Document): Mention[] {
  const { words, sentences } = document;
  const found: Mention[] = [];
  const labels = new Set<string>();
  for (const { index, first, last } of sentences) {
    const label = words[first];
    if (label === undefined || last <= first || !competencies.has(label.norm)) continue;
    const alone = last - first === 1;
    const end = alone ? (sentences[index + 1]?.last ?? last) : last;
    if ((!alone && words[first + 1]!.breakBefore < Break.clause) || !isImpersonal(document, { first, last: end })) continue;
    labels.add(label.norm);
    found.push({ first, last: end });
  }
  return labels.size >= 2 ? found : [];
}

/** Share of sentences with a "not" and number of them in 100 words from which an answer denies all that it says; real ones have at most 0.63 and 6. */
const denyingShare = 0.65;
const denialsPerHundred = 6.5;

/** Whether the answer is one denial after another, so that nothing is left that it would stand for. */
export const deniesThroughout = defineAnnotation('denies throughout', ({ words, sentences }): boolean => {
  if (words.length < fewestWords || sentences.length < 3) return false;
  let denials = 0;
  const denying = new Set<number>();
  for (const { norm, sentence } of words) {
    if (norm !== 'not' && norm !== 'never') continue;
    denials += 1;
    denying.add(sentence);
  }
  return denying.size >= sentences.length * denyingShare && denials * 100 >= words.length * denialsPerHundred;
});
