import { Break } from '../tokenize.ts';
import type { ClassMentions } from './class-mentions.ts';
import type { Node } from './parse-pattern.ts';
import { numberWord } from './vocabulary.ts';

/** What a compiled pattern runs on: the columns of the content words, and its scratch space. */
export interface Run {
  readonly count: number;
  readonly norms: readonly string[];
  readonly numbers: Int32Array;
  readonly breaks: Uint8Array;
  readonly numeric: Uint8Array;
  readonly opens: Uint8Array;
  /** Mentions by class index; those that the pattern names are filled in before it runs. */
  readonly classes: readonly (ClassMentions | undefined)[];
  /** Captures so far: name, first, last. */
  readonly captures: [string, number, number][];
  /** Where each capture began. */
  readonly slots: number[];
}

/** Matches from a word on: the index after the match, or -1. */
export type Matcher = (index: number, run: Run) => number;

const accept: Matcher = (index) => index;

/**
 * Compiles a pattern into functions that call one another, each knowing what follows it: nothing is allocated while matching.
 *
 * @param classIndex the index of a class in `Run.classes`, by name
 */
export function compilePattern(nodes: readonly Node[], classIndex: ReadonlyMap<string, number>): Matcher {
  let slots = 0;

  /** `nodes`, then `next`. */
  const sequence = (of: readonly Node[], next: Matcher): Matcher => {
    let matcher = next;
    for (let at = of.length - 1; at >= 0; at -= 1) matcher = element(of[at]!, of, at, matcher, next);
    return matcher;
  };

  /** What follows an element that took words: two elements side by side belong to one sentence; only ">>" crosses its end. */
  const guarded = (of: readonly Node[], at: number, after: Matcher, next: Matcher): Matcher => {
    const following = of[at + 1];
    if (following === undefined || following.type === 'gap' || following.type === 'end') return after;
    const rest = of.slice(at + 1);
    const mayEnd = rest.every(({ type }) => type === 'optional' || type === 'not' || type === 'end');
    const tail = mayEnd ? sequence(rest.filter(({ type }) => type !== 'optional'), next) : undefined;
    return (index, run) =>
      index < run.count && run.breaks[index]! >= Break.sentence ? (tail === undefined ? -1 : tail(index, run)) : after(index, run);
  };

  const element = (node: Node, of: readonly Node[], at: number, after: Matcher, next: Matcher): Matcher => {
    // An element that takes no words needs no guard; giving a row of "!x" one each would double the tails with each of them.
    const takesWords = node.type !== 'gap' && node.type !== 'not' && node.type !== 'start' && node.type !== 'end';
    const follow = takesWords ? guarded(of, at, after, next) : after;
    switch (node.type) {
      case 'literal': {
        const number = numberWord(node.word);
        return (index, run) => (run.numbers[index] === number ? follow(index + 1, run) : -1);
      }
      case 'words': {
        const { prefixes } = node;
        const words = numbered(node.words);
        if (prefixes.length === 0) return (index, run) => (words.has(run.numbers[index]!) ? follow(index + 1, run) : -1);
        return (index, run) =>
          index < run.count && (words.has(run.numbers[index]!) || startsWithAny(run.norms[index]!, prefixes)) ? follow(index + 1, run) : -1;
      }
      case 'any':
        return (index, run) => (index < run.count ? follow(index + 1, run) : -1);
      case 'number':
        return (index, run) => (run.numeric[index] === 1 ? follow(index + 1, run) : -1);
      case 'class': {
        const id = classIndex.get(node.name)!;
        return (index, run) => {
          const mentions = run.classes[id]!.at.get(index);
          if (mentions === undefined) return -1;
          for (let at = 0; at < mentions.length; at += 1) {
            const result = follow(mentions[at]!.last, run);
            if (result >= 0) return result;
          }
          return -1;
        };
      }
      case 'gap': {
        const { most, stopsAt } = node;
        const following = of[at + 1];
        const toEnd = following?.type === 'end';
        const needsWord = following !== undefined && !toEnd;
        // Looking for the word that ends the gap here saves a call for each word that it skips.
        const words = following === undefined ? undefined : openingWords(following);
        if (words !== undefined) {
          return (index, run) => {
            const end = Math.min(index + most, run.count - 1);
            for (let here = index; here <= end; here += 1) {
              if (here > 0 && run.breaks[here]! >= stopsAt) return -1;
              if (!words.has(run.numbers[here]!)) continue;
              const result = after(here, run);
              if (result >= 0) return result;
            }
            return -1;
          };
        }
        return (index, run) => {
          for (let skipped = 0; skipped <= most; skipped += 1) {
            const here = index + skipped;
            if (here > run.count || (here === run.count && skipped > 0 && needsWord)) return -1;
            if (here > 0 && here < run.count && run.breaks[here]! >= stopsAt) return toEnd ? after(here, run) : -1;
            const result = after(here, run);
            if (result >= 0) return result;
          }
          return -1;
        };
      }
      case 'group': {
        const options = node.options.map((option) => sequence(option, follow));
        const words = openingWords(node);
        return (index, run) => {
          if (words !== undefined && !words.has(run.numbers[index]!)) return -1;
          for (let at = 0; at < options.length; at += 1) {
            const result = options[at]!(index, run);
            if (result >= 0) return result;
          }
          return -1;
        };
      }
      case 'optional': {
        const inner = sequence([node.node], follow);
        return (index, run) => {
          const result = inner(index, run);
          return result >= 0 ? result : after(index, run);
        };
      }
      case 'not': {
        const inner = sequence([node.node], accept);
        return (index, run) => {
          const mark = run.captures.length;
          const found = inner(index, run) >= 0;
          run.captures.length = mark;
          return found ? -1 : after(index, run);
        };
      }
      case 'start':
        return (index, run) => (run.opens[index] === 1 ? after(index, run) : -1);
      case 'end':
        return (index, run) => (index >= run.count || run.breaks[index]! >= Break.sentence ? after(index, run) : -1);
      case 'capture': {
        const slot = ++slots;
        const { name } = node;
        const inner = sequence([node.node], (end, run) => {
          const mark = run.captures.length;
          run.captures.push([name, run.slots[slot]!, end]);
          const result = follow(end, run);
          if (result < 0) run.captures.length = mark;
          return result;
        });
        return (index, run) => {
          const before = run.slots[slot]!;
          run.slots[slot] = index;
          const result = inner(index, run);
          run.slots[slot] = before;
          return result;
        };
      }
    }
  };

  return sequence(nodes, accept);
}

/** The words of which a match of an element has to begin with one, by number; undefined where it may begin otherwise. */
export function openingWords(node: Node): ReadonlySet<number> | undefined {
  switch (node.type) {
    case 'literal':
      return new Set([numberWord(node.word)]);
    case 'words':
      return node.prefixes.length === 0 ? numbered(node.words) : undefined;
    case 'capture':
      return openingWords(node.node);
    case 'group': {
      const words = new Set<number>();
      for (const [first] of node.options) {
        const opening = first === undefined ? undefined : openingWords(first);
        if (opening === undefined) return undefined;
        for (const word of opening) words.add(word);
      }
      return words;
    }
    default:
      return undefined;
  }
}

function numbered(words: Iterable<string>): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const word of words) numbers.add(numberWord(word));
  return numbers;
}

function startsWithAny(norm: string, prefixes: readonly string[]): boolean {
  for (const prefix of prefixes) if (norm.startsWith(prefix)) return true;
  return false;
}
