import type { Evidence } from '../schema/evidence.ts';
import type { Question } from '../schema/question.ts';
import type { Answer } from '../schema/answer.ts';
import { Break, tokenize, type Token } from './tokenize.ts';
import { segment, type Sentence, type Word } from './sentences.ts';

/** A shared reading of a document, computed at most once for each. The import of it is the dependency declaration. */
export interface Annotation<T> {
  /** Name for error messages; unique. */
  readonly id: string;
  /** Where documents keep its value. */
  readonly slot: number;
  /** Computes the reading; it may read other annotations, but not itself. */
  readonly compute: (document: Document) => T;
}

/** Declares a shared reading. */
export function defineAnnotation<T>(id: string, compute: (document: Document) => T): Annotation<T> {
  const annotation = { id, slot: declared.length, compute };
  declared.push(annotation);
  return annotation;
}

/** Annotations declared so far, by slot; they are part of the library, so their number does not grow with the texts. */
const declared: Annotation<unknown>[] = [];

/** The annotations that are declared by the modules imported so far, in order of declaration. */
export function declaredAnnotations(): readonly Annotation<unknown>[] {
  return declared;
}

/** An answer as the checks see it: its words and sentences with exact offsets, and readings shared between checks. */
export interface Document {
  /** The answer as it was given; all offsets are UTF-16 positions in it. */
  readonly text: string;
  /** The question that it answers. */
  readonly question: Question;
  /** Whether it is written or spoken. */
  readonly mode: Answer['mode'];
  /** For a transcript: whether fillers were kept; undefined where that is not known. */
  readonly verbatim: boolean | undefined;
  /** What the transcript says of the text, where it is one. */
  readonly recording: Answer['recording'];
  /** Every word and number, fillers and articles included. */
  readonly tokens: readonly Token[];
  /** The content words, which patterns run over. */
  readonly words: readonly Word[];
  /** Its sentences, list items and headings, in order. */
  readonly sentences: readonly Sentence[];
  /** For each token, 1 where it is a filler or a stumble. */
  readonly fillers: Uint8Array;
  /** The value of a shared reading, computed on first use. */
  read<T>(annotation: Annotation<T>): T;
  /** Evidence for the words from `first` to `last` (exclusive). */
  quote(first: number, last: number, role?: string): Evidence;
  /** Evidence for a range of UTF-16 code units. */
  quoteSpan(start: number, end: number, role?: string): Evidence;
}

const unread = Symbol('unread');
const inProgress = Symbol('in progress');
const articles = new Set(['a', 'an', 'the']);

/** Reads an answer into a document. */
export function createDocument(question: Question, answer: Answer): Document {
  const { text } = answer;
  const tokens = tokenize(text);
  const { words, sentences, fillers } = segment(tokens);
  const readings = new Array<unknown>(declared.length).fill(unread);

  const document: Document = {
    text,
    question,
    mode: answer.mode,
    verbatim: answer.verbatim,
    recording: answer.recording,
    tokens,
    words,
    sentences,
    fillers,
    read<T>(annotation: Annotation<T>): T {
      const { slot } = annotation;
      while (slot >= readings.length) readings.push(unread);
      const known = readings[slot];
      if (known !== unread && known !== inProgress) return known as T;
      if (known === inProgress) throw new Error(`annotation "${annotation.id}" reads itself`);
      readings[slot] = inProgress;
      try {
        const value = annotation.compute(document);
        readings[slot] = value;
        return value;
      } finally {
        if (readings[slot] === inProgress) readings[slot] = unread;
      }
    },
    quote(first, last, role) {
      const from = words[first];
      const to = words[last - 1];
      if (from === undefined || to === undefined || last <= first) throw new RangeError(`no words ${first} to ${last}`);
      // An article is no content word, but a quote without its article reads as cut.
      const before = tokens[from.token - 1];
      const article = before !== undefined && tokens[from.token]!.breakBefore === Break.none && articles.has(before.norm);
      return document.quoteSpan(article ? before.start : from.start, to.end, role);
    },
    quoteSpan(start, end, role) {
      return { start, end, quote: text.slice(start, end), ...(role === undefined ? {} : { role }) };
    },
  };
  return document;
}
