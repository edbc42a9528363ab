import nlp from 'compromise/two';
import { defineAnnotation, type Document } from './document.ts';

/** The steps of compromise that tag by lexicon and spelling: a fifth of the cost of its whole tagger. */
const steps = ['freeze', 'lexicon', 'preTagger', 'contractionTwo'];
/** Words shown to the tagger before and after the one asked about. */
const before = 8;
const after = 5;
/** Questions asked of the tagger for one document: each costs as much as all other readings of a short answer together. */
const mostQuestions = 3;

const asked = defineAnnotation('words asked of the tagger', () => new Map<number, boolean | undefined>());

/**
 * Whether a word that can be noun or verb ("report progress", "price sensitivity") stands as a verb, by compromise's tagger.
 * Only for what rules cannot tell; undefined once a document has used up its questions.
 */
export function taggedAsVerb(document: Document, index: number): boolean | undefined {
  const answers = document.read(asked);
  if (answers.has(index)) return answers.get(index);
  if (answers.size >= mostQuestions) return undefined;
  const { words, sentences } = document;
  const sentence = sentences[words[index]!.sentence]!;
  const first = Math.max(sentence.first, index - before);
  const chunk = words.slice(first, Math.min(sentence.last, index + after)).map(({ norm }) => norm);
  // One word in, one term out: terms are counted instead of matched by offset.
  const terms = nlp.tokenize(chunk.join(' ')).compute(steps).docs.flat() as unknown as readonly { readonly tags: ReadonlySet<string> }[];
  const verb = terms.length === chunk.length ? terms[index - first]?.tags.has('Verb') : undefined;
  answers.set(index, verb);
  return verb;
}
