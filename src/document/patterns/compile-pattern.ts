import type { Mention } from './define-patterns.ts';
import { Break } from '../tokenize.ts';
import type { Node } from './parse-pattern.ts';

/** Mentions of a class by their first word, the longest first. */
export type ByStart = readonly (readonly Mention[] | undefined)[];

/** What a compiled pattern runs on: the columns of the content words, and its scratch space. */
export interface Run {
  readonly count: number;
  readonly norms: readonly string[];
  readonly breaks: Uint8Array;
  readonly numeric: Uint8Array;
  /** 1 for the first word of a sentence, guessed ones included. */
  readonly opens: Uint8Array;
  /** Mentions by class index. */
  readonly classes: readonly ByStart[];
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
    const follow = guarded(of, at, after, next);
    switch (node.type) {
      case 'literal': {
        const { word } = node;
        return (index, run) => (run.norms[index] === word ? follow(index + 1, run) : -1);
      }
      case 'words': {
        const { words, prefixes } = node;
        if (prefixes.length === 0) return (index, run) => (index < run.count && words.has(run.norms[index]!) ? follow(index + 1, run) : -1);
        return (index, run) =>
          index < run.count && (words.has(run.norms[index]!) || startsWithAny(run.norms[index]!, prefixes)) ? follow(index + 1, run) : -1;
      }
      case 'any':
        return (index, run) => (index < run.count ? follow(index + 1, run) : -1);
      case 'number':
        return (index, run) => (run.numeric[index] === 1 ? follow(index + 1, run) : -1);
      case 'class': {
        const id = classIndex.get(node.name)!;
        return (index, run) => {
          const mentions = run.classes[id]![index];
          if (mentions === undefined) return -1;
          for (const { last } of mentions) {
            const result = follow(last, run);
            if (result >= 0) return result;
          }
          return -1;
        };
      }
      case 'gap': {
        const { most, stopsAt } = node;
        const needsWord = of[at + 1] !== undefined && of[at + 1]!.type !== 'end';
        return (index, run) => {
          for (let skipped = 0; skipped <= most; skipped += 1) {
            const here = index + skipped;
            if (here > run.count || (here === run.count && skipped > 0 && needsWord)) return -1;
            if (here > 0 && here < run.count && run.breaks[here]! >= stopsAt) return -1;
            const result = after(here, run);
            if (result >= 0) return result;
          }
          return -1;
        };
      }
      case 'group': {
        const options = node.options.map((option) => sequence(option, follow));
        return (index, run) => {
          for (const option of options) {
            const result = option(index, run);
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

function startsWithAny(norm: string, prefixes: readonly string[]): boolean {
  for (const prefix of prefixes) if (norm.startsWith(prefix)) return true;
  return false;
}
