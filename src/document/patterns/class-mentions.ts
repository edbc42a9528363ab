import { defineAnnotation, type Annotation, type Document } from '../document.ts';
import type { Mention } from './define-patterns.ts';

/** The mentions of a class, as patterns look them up. */
export interface ClassMentions {
  /** First words of mentions, ascending. */
  readonly starts: readonly number[];
  /** Mentions by their first word, the longest first. */
  readonly at: ReadonlyMap<number, readonly Mention[]>;
  /** Words of the longest mention. */
  readonly longest: number;
}

const indexes = new WeakMap<Annotation<readonly Mention[]>, Annotation<ClassMentions>>();

/** Indexes the mentions of a class by their first word, once for each document. */
export function readClass(document: Document, annotation: Annotation<readonly Mention[]>): ClassMentions {
  let index = indexes.get(annotation);
  if (index === undefined) {
    index = defineAnnotation(`${annotation.id}, by start`, (of) => indexMentions(of.read(annotation)));
    indexes.set(annotation, index);
  }
  return document.read(index);
}

function indexMentions(mentions: readonly Mention[]): ClassMentions {
  const at = new Map<number, Mention[]>();
  const starts: number[] = [];
  let longest = 0;
  let ordered = true;
  for (const mention of mentions) {
    const list = at.get(mention.first);
    if (list === undefined) {
      at.set(mention.first, [mention]);
      if (starts.length > 0 && mention.first < starts[starts.length - 1]!) ordered = false;
      starts.push(mention.first);
    } else {
      list.push(mention);
    }
    if (mention.last - mention.first > longest) longest = mention.last - mention.first;
  }
  for (const list of at.values()) if (list.length > 1) list.sort((a, b) => b.last - a.last);
  if (!ordered) starts.sort((a, b) => a - b);
  return { starts, at, longest };
}
