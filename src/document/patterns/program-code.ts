import type { Node } from './parse-pattern.ts';
import { numberPrefix, numberWord } from './vocabulary.ts';

/** What the instructions of a program do; their operands follow them in the code. */
export const Op = {
  /** The match ends here. */
  accept: 0,
  /** word: this word. */
  literal: 1,
  /** n, words: one of n words, ascending. */
  words: 2,
  /** n, m, words, prefixes: one of n words, or a word that begins with one of m prefixes. */
  prefixed: 3,
  any: 4,
  number: 5,
  /** class: a mention of it. */
  class: 6,
  /** tail: at the end of a sentence go on at the tail, or fail where it is -1. */
  guard: 7,
  /** most, stopsAt, toEnd, needsWord: a gap. */
  gap: 8,
  /** most, stopsAt, n, words: a gap that one of n words ends. */
  gapTo: 9,
  /** other: go on, and failing that, at the other place. */
  split: 10,
  /** to. */
  jump: 11,
  /** after: what follows here must not match; then go on after it. */
  not: 12,
  start: 13,
  end: 14,
  /** slot: a capture begins. */
  open: 15,
  /** slot, name: it ends. */
  close: 16,
  /** n, words: looks whether one of n words is here, and takes nothing. */
  test: 17,
} as const;

/**
 * The code of all programs, one after the other in one array of numbers: some ten thousand patterns, each of which few answers need,
 * stay near one another in memory, where a tree of objects or closures costs a cache miss at each step.
 */
export const code: { ints: Int32Array; length: number } = { ints: new Int32Array(1 << 15), length: 0 };

/** Names of captures, by the number that `Op.close` bears. */
export const captureNames: string[] = [];

/**
 * Appends the program of a pattern to the code.
 *
 * @param classIndex the index of a class among those of its set, by name
 * @returns where it begins
 */
export function emitProgram(nodes: readonly Node[], classIndex: ReadonlyMap<string, number>): number {
  const start = code.length;
  let slots = 0;

  const emit = (...values: readonly number[]): void => values.forEach(append);
  /** Leaves room for a place that is known later. */
  const hole = (): number => {
    append(-1);
    return code.length - 1;
  };
  const fill = (at: number): void => {
    code.ints[at] = code.length;
  };
  const emitWords = (words: readonly number[]): void => emit(words.length, ...words);

  const sequence = (of: readonly Node[]): void => {
    const tails: { readonly hole: number; readonly nodes: readonly Node[] }[] = [];
    for (const [at, node] of of.entries()) {
      // An element that takes no words needs no guard.
      if (node.type === 'gap' || node.type === 'not' || node.type === 'start' || node.type === 'end') {
        element(node, of[at + 1]);
        continue;
      }
      const optional = node.type === 'optional';
      if (optional) emit(Op.split);
      const without = optional ? hole() : undefined;
      element(optional ? node.node : node, undefined);
      const tail = guard(of, at);
      if (tail !== undefined) tails.push(tail);
      if (without !== undefined) fill(without);
    }
    const ends: number[] = [];
    for (const tail of tails) {
      if (tail.nodes.length === 0) {
        ends.push(tail.hole);
        continue;
      }
      emit(Op.jump);
      ends.push(hole());
      fill(tail.hole);
      for (const node of tail.nodes) element(node, undefined);
    }
    for (const end of ends) fill(end);
  };

  /** Two elements side by side belong to one sentence; only ">>" crosses its end. What may be left out is, at the end of a sentence. */
  const guard = (of: readonly Node[], at: number): { hole: number; nodes: readonly Node[] } | undefined => {
    const following = of[at + 1];
    if (following === undefined || following.type === 'gap' || following.type === 'end') return undefined;
    const rest = of.slice(at + 1);
    emit(Op.guard);
    const tail = hole();
    const mayEnd = rest.every(({ type }) => type === 'optional' || type === 'not' || type === 'end');
    return mayEnd ? { hole: tail, nodes: rest.filter(({ type }) => type !== 'optional') } : undefined;
  };

  const element = (node: Node, following: Node | undefined): void => {
    switch (node.type) {
      case 'literal':
        return emit(Op.literal, numberWord(node.word));
      case 'words': {
        const words = numbered(node.words);
        if (node.prefixes.length === 0) {
          emit(Op.words);
          return emitWords(words);
        }
        const prefixes = node.prefixes.map(numberPrefix);
        return emit(Op.prefixed, words.length, prefixes.length, ...words, ...prefixes);
      }
      case 'any':
        return emit(Op.any);
      case 'number':
        return emit(Op.number);
      case 'class':
        return emit(Op.class, classIndex.get(node.name)!);
      case 'gap': {
        const toEnd = following?.type === 'end';
        const words = following === undefined ? undefined : openingWords(following);
        if (words === undefined) return emit(Op.gap, node.most, node.stopsAt, toEnd ? 1 : 0, following !== undefined && !toEnd ? 1 : 0);
        emit(Op.gapTo, node.most, node.stopsAt);
        return emitWords(words);
      }
      case 'group': {
        const words = openingWords(node);
        if (words !== undefined) {
          emit(Op.test);
          emitWords(words);
        }
        const ends: number[] = [];
        node.options.forEach((option, at) => {
          const last = at === node.options.length - 1;
          if (last) return sequence(option);
          emit(Op.split);
          const other = hole();
          sequence(option);
          emit(Op.jump);
          ends.push(hole());
          fill(other);
        });
        return ends.forEach(fill);
      }
      case 'optional':
        return sequence([node]);
      case 'not': {
        emit(Op.not);
        const after = hole();
        sequence([node.node]);
        emit(Op.accept);
        return fill(after);
      }
      case 'start':
        return emit(Op.start);
      case 'end':
        return emit(Op.end);
      case 'capture': {
        const slot = slots++;
        emit(Op.open, slot);
        sequence([node.node]);
        return emit(Op.close, slot, captureName(node.name));
      }
    }
  };

  sequence(nodes);
  emit(Op.accept);
  return start;
}

function append(value: number): void {
  if (code.length === code.ints.length) {
    const larger = new Int32Array(code.ints.length * 2);
    larger.set(code.ints);
    code.ints = larger;
  }
  code.ints[code.length++] = value;
}

function captureName(name: string): number {
  const known = captureNames.indexOf(name);
  return known >= 0 ? known : captureNames.push(name) - 1;
}

/** Words by number, ascending. */
function numbered(words: Iterable<string>): number[] {
  return Array.from(words, numberWord).sort((a, b) => a - b);
}

/** The words of which a match of an element has to begin with one; undefined where it may begin otherwise. */
function openingWords(node: Node): number[] | undefined {
  const words = openingOf(node);
  return words === undefined ? undefined : numbered(words);
}

function openingOf(node: Node): ReadonlySet<string> | undefined {
  switch (node.type) {
    case 'literal':
      return new Set([node.word]);
    case 'words':
      return node.prefixes.length === 0 ? node.words : undefined;
    case 'capture':
      return openingOf(node.node);
    case 'group': {
      const words = new Set<string>();
      for (const [first] of node.options) {
        const opening = first === undefined ? undefined : openingOf(first);
        if (opening === undefined) return undefined;
        for (const word of opening) words.add(word);
      }
      return words;
    }
    default:
      return undefined;
  }
}
