import type { LabelledAnswer } from '../validity/labelled-answers.ts';
import { attacks, definitions, instructions } from './attacks.ts';
import { offTopic } from './off-topic.ts';
import { inner, sentencesOf, wordsOf } from './sentences.ts';
import { seedOf, seeded, shuffle } from './seeded.ts';

/** A way to make an answer worse, or to dress it up, that must not gain. */
export interface Transformation {
  readonly id: string;
  readonly what: string;
  /** Whether nothing but an attack is left, so that the score has to be below 2.0. */
  readonly nothingLeft?: boolean;
  readonly apply: (row: LabelledAnswer) => string;
}

const attack = (id: string, row: LabelledAnswer): string => attacks.find((one) => one.id === id)?.text(row.question) ?? '';
const eachSentence = (text: string, change: (sentence: string) => string): string => sentencesOf(text).map(change).join(' ');

/** Puts a "not" into every clause that a subject or an auxiliary opens. */
function negate(text: string): string {
  return text
    .replace(/\b(I|we|they|he|she|it|you|We|They|He|She|It|You)['’]d\b/g, '$1 would not')
    .replace(/\b(I|we|they|you|We|They|You)['’](?:ve|ll)\b/g, '$1 have not')
    .replace(/\b(would|will|can|could|should|must|is|are|was|were|has|had|might)\b(?!\s+not\b|n['’]t)/g, '$1 not')
    .replace(/\b(I|we|We)\s+(?!would|will|can|could|should|must|have|had|am|was|were|are|do|did|might|not)(\p{Ll}+)/gu, '$1 did not $2');
}

export const transformations: readonly Transformation[] = [
  { id: 'words-sorted', what: 'its words in alphabetical order', nothingLeft: true, apply: ({ text }) => wordsOf(text).sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)).join(' ') },
  { id: 'words-shuffled', what: 'its words in a random order', nothingLeft: true, apply: ({ text }) => shuffle(wordsOf(text), seeded(seedOf(text))).join(' ') },
  {
    id: 'words-shuffled-punctuated',
    what: 'its words in a random order, a full stop after every twelve',
    nothingLeft: true,
    apply: ({ text }) => {
      const words = shuffle(wordsOf(text), seeded(seedOf(text) + 1)).map((word) => word.replace(/[.,]+$/, ''));
      return words.map((word, index) => (index % 12 === 11 ? `${word}.` : word)).join(' ');
    },
  },
  { id: 'sentences-shuffled', what: 'its sentences in a random order', apply: ({ text }) => shuffle(sentencesOf(text), seeded(seedOf(text))).join(' ') },
  {
    id: 'sentence-repeated',
    what: 'its longest sentence, ten times and nothing else',
    apply: ({ text }) => Array<string>(10).fill([...sentencesOf(text)].sort((a, b) => b.length - a.length)[0] ?? '').join(' '),
  },
  { id: 'repeated', what: 'the whole answer twice', apply: ({ text }) => `${text}\n\n${text}` },
  { id: 'negated', what: 'every clause with a "not"', apply: ({ text }) => negate(text) },
  { id: 'promised', what: 'every sentence put off: "I would later say that ..."', apply: ({ text }) => eachSentence(text, (sentence) => `I would later say that ${inner(sentence)}`) },
  { id: 'attributed', what: 'every sentence given to another: "A good candidate would say that ..."', apply: ({ text }) => eachSentence(text, (sentence) => `A good candidate would say that ${inner(sentence)}`) },
  { id: 'padded', what: 'fluent talk of a garden before and after', apply: ({ text }) => `${offTopic}\n\n${text}\n\n${offTopic}` },
  { id: 'plus-keywords', what: 'the answer, and 60 words of our lexicons', apply: (row) => `${row.text}\n\n${attack('keyword-list', row)}` },
  { id: 'plus-rubric', what: 'the answer, and the best anchors of the rubric', apply: (row) => `${row.text}\n\n${attack('best-anchors-recited', row)}` },
  { id: 'plus-definitions', what: 'the answer, and ten terms defined', apply: ({ text }) => `${text}\n\n${definitions}` },
  { id: 'plus-question', what: 'the question parroted before the answer', apply: ({ text, question }) => `${question.prompt} ${question.prompt}\n\n${text}` },
  { id: 'plus-instructions', what: 'the answer, and orders to the scorer', apply: ({ text }) => `${text}\n\n${instructions}` },
];
