import { Scope, scopes } from '../document/annotations/scopes.ts';
import type { Annotation, Document } from '../document/document.ts';

/** What classifiers see of a sentence. */
export interface SentenceFeatures {
  /** Names of its features, each once: see {@link readFeatures}. */
  readonly names: ReadonlySet<string>;
  /** How many content words it has, said or only mentioned. */
  readonly words: number;
}

/** What classifiers see of an answer. */
export interface Features {
  readonly sentences: readonly SentenceFeatures[];
  /** For each feature, the number of sentences that have it. */
  readonly counts: ReadonlyMap<string, number>;
  /** Length of the vector of damped word counts: what features of the whole answer are divided by. */
  readonly norm: number;
}

/** A mention as most annotations have it: a range of words, and what kind of thing stands there. */
interface LabelledMention {
  readonly first: number;
  readonly last: number;
  readonly label?: unknown;
  readonly kind?: unknown;
  readonly role?: unknown;
}

/** Said, but not claimed: put off, in another's mouth, recited, an echo of the question, no sentence, or said before. */
const notClaimed = Scope.promised | Scope.quoted | Scope.attributed | Scope.recited | Scope.echo | Scope.broken | Scope.repeated;

/** A count of sentences, damped: the tenth mention tells less than the second. */
export const damp = (count: number): number => 1 + Math.log(count);

/**
 * What classifiers see of an answer: words, neighbours and the mentions of the annotations given, by sentence and in all. Names are "word",
 * "annotation|label/kind/role" for a mention that begins in the sentence, both with "!" before them inside a negation; "word word" for two that
 * follow each other, commas and articles aside; "#first", "#second", "#last" for the place; "#kind:pricing" for the question. Words that the
 * speaker does not stand behind are left out, so that what is recited or put in another's mouth proves nothing.
 */
export function readFeatures(document: Document, annotations: readonly Annotation<unknown>[]): Features {
  const { words, sentences } = document;
  const { flags } = document.read(scopes);
  const bags = sentences.map(() => new Set<string>());
  const enter = (word: number, name: string): void => {
    const flag = flags[word]!;
    if ((flag & notClaimed) === 0) bags[words[word]!.sentence]!.add((flag & Scope.negated) === 0 ? name : `!${name}`);
  };
  const wordCounts = new Map<string, number>();
  let before = '';
  for (const { index, norm, kind, sentence } of words) {
    const name = kind === 'number' || /\d/u.test(norm) ? '0' : norm;
    enter(index, name);
    wordCounts.set(name, (wordCounts.get(name) ?? 0) + 1);
    const follows = index > 0 && words[index - 1]!.sentence === sentence;
    if (follows && ((flags[index]! | flags[index - 1]!) & notClaimed) === 0) bags[sentence]!.add(`${before} ${name}`);
    before = name;
  }
  for (const annotation of annotations) {
    const value = document.read(annotation);
    if (!isMentions(value)) continue;
    for (const mention of value) if (mention.first < words.length) enter(mention.first, nameOf(annotation.id, mention));
  }
  const counts = new Map<string, number>();
  for (const bag of bags) for (const name of bag) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kind = `#kind:${document.question.kind}`;
  counts.set(kind, 1);
  for (const [index, bag] of bags.entries()) {
    bag.add(kind);
    if (index === 0) bag.add('#first');
    if (index === 1) bag.add('#second');
    if (index === bags.length - 1) bag.add('#last');
  }
  let square = 0;
  for (const count of wordCounts.values()) square += damp(count) ** 2;
  return {
    sentences: sentences.map(({ first, last }, index) => ({ names: bags[index]!, words: last - first })),
    counts,
    norm: Math.sqrt(square),
  };
}

/** Whether the value of an annotation is a list of mentions; an empty list is none, as nothing is to be learned from it. */
function isMentions(value: unknown): value is readonly LabelledMention[] {
  if (!Array.isArray(value)) return false;
  const [first] = value as readonly unknown[];
  return typeof first === 'object' && first !== null && 'first' in first && 'last' in first && !('opensParagraph' in first);
}

const part = (value: unknown): string => (typeof value === 'string' ? `/${value}` : '');

function nameOf(annotation: string, { label, kind, role }: LabelledMention): string {
  return `${annotation}|${typeof label === 'string' ? label : ''}${part(kind)}${part(role)}`;
}
