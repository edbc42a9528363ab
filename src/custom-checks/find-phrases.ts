import type { Document } from '../document/document.ts';
import { inflections } from '../document/inflect.ts';
import { normalizeWord } from '../document/normalize.ts';
import type { Mention } from '../document/patterns/define-patterns.ts';
import { segment } from '../document/sentences.ts';
import { Break, tokenize } from '../document/tokenize.ts';
import { adverbs, conjunctions, determiners, prepositions, pronouns } from '../lexicons/function-words.ts';

/**
 * The words of a phrase as a document has them: normalised, contractions opened, articles and fillers left out. Patterns of the
 * library are numbered once and for good; phrases of a rubric come and go with it, so they are looked for by a tree of their own.
 */
export const wordsOfPhrase = (phrase: string): string[] => segment(tokenize(phrase)).words.map(({ norm }) => norm);

interface Node {
  readonly next: Map<string, Node[]>;
  ends: boolean;
}

const makeNode = (): Node => ({ next: new Map(), ends: false });

/** Finds phrases: in any of the forms of their words, or as written. Of phrases from one word on, the longest is found. */
export function compilePhrases(phrases: readonly string[], exact: boolean): (document: Document) => Mention[] {
  const root = makeNode();
  const children = new Map<Node, Map<string, Node>>();
  for (const phrase of phrases) {
    let node = root;
    for (const word of wordsOfPhrase(phrase)) {
      const byWord = children.get(node) ?? new Map<string, Node>();
      children.set(node, byWord);
      let child = byWord.get(word);
      if (child === undefined) {
        child = makeNode();
        byWord.set(word, child);
        for (const form of exact ? [word] : formsOf(word)) {
          const list = node.next.get(form);
          if (list === undefined) node.next.set(form, [child]);
          else list.push(child);
        }
      }
      node = child;
    }
    if (node !== root) node.ends = true;
  }
  return ({ words, sentences }) => {
    const found: Mention[] = [];
    for (let first = 0; first < words.length; first += 1) {
      let active = root.next.get(words[first]!.norm);
      let last = 0;
      for (let at = first + 1; active !== undefined; at += 1) {
        if (active.some(({ ends }) => ends)) last = at;
        const word = words[at];
        // The beginning of a sentence that was only guessed is none to rely on.
        if (word === undefined || (word.breakBefore >= Break.sentence && sentences[word.sentence]?.soft !== true)) break;
        const next: Node[] = active.flatMap((node) => node.next.get(word.norm) ?? []);
        active = next.length === 0 ? undefined : next;
      }
      if (last > first) found.push({ first, last });
    }
    return found;
  };
}

const grammar: ReadonlySet<string> = new Set([...prepositions, ...pronouns, ...conjunctions, ...determiners, ...adverbs].map(normalizeWord));

/** The forms of a word; a word of grammar has none but itself ("us" is not "uses"). */
function formsOf(word: string): readonly string[] {
  return grammar.has(word) || !/^\p{L}{2,}$/u.test(word) ? [word] : inflections(word);
}
