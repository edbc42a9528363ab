import type { Annotation, Document } from '../document.ts';
import type { Lexicon } from '../../lexicons/lexicon.ts';
import { defineAnnotation } from '../document.ts';
import { compilePattern, type ByStart, type Matcher, type Run } from './compile-pattern.ts';
import { findAnchor, type Anchor } from './find-anchor.ts';
import { parsePattern, type Node } from './parse-pattern.ts';

/** A range of content words: `first` inclusive, `last` exclusive. */
export interface Mention {
  readonly first: number;
  readonly last: number;
}

/** Where a pattern matched. */
export interface Match<Label extends string = string> extends Mention {
  readonly label: Label;
  readonly captures: Readonly<Record<string, Mention>>;
}

/** What "@name" in a pattern may stand for. */
export type Class = Lexicon | Annotation<readonly Mention[]>;

/** Patterns under labels, and the classes that they name. Reading it gives the matches in order of position. */
export interface PatternSet<Label extends string = string> extends Annotation<readonly Match<Label>[]> {
  /** Compiles the patterns now instead of on first use; throws for a pattern that is wrong. */
  readonly check: () => void;
}

/**
 * Declares labelled patterns as a reading of the document. They are compiled on first use, so that importing the library
 * stays cheap; a contract test compiles every set.
 *
 * @example
 * const concessions = definePatterns('concessions', { giveUp: ['(~give up|~sacrifice|~lose) ..6 (to|for|so) ..4 @gain'] }, { gain: gains });
 */
export function definePatterns<const Label extends string>(
  id: string,
  patterns: Readonly<Record<Label, readonly string[]>>,
  uses: Readonly<Record<string, Class>> = {},
): PatternSet<Label> {
  let compiled: Compiled<Label> | undefined;
  const compile = (): Compiled<Label> => (compiled ??= compileSet(id, patterns, uses));
  return {
    id,
    check: () => void compile(),
    compute: (document) => run(compile(), document),
  };
}

const lexiconSets = new WeakMap<Lexicon, PatternSet>();

/** The reading of a lexicon: every place where one of its phrases stands. */
export function lexiconMatches(lexicon: Lexicon): PatternSet {
  let set = lexiconSets.get(lexicon);
  if (set === undefined) {
    set = definePatterns(`lexicon ${lexicon.id}`, { [lexicon.id]: lexicon.phrases });
    lexiconSets.set(lexicon, set);
  }
  return set;
}

interface Program<Label extends string> {
  readonly id: number;
  readonly label: Label;
  readonly match: Matcher;
  readonly anchor: Anchor;
}
interface Compiled<Label extends string> {
  readonly count: number;
  readonly byWord: ReadonlyMap<string, readonly Program<Label>[]>;
  readonly byPrefix: readonly (readonly [string, Program<Label>])[];
  readonly byClass: readonly (readonly [number, Program<Label>])[];
  readonly byNumber: readonly Program<Label>[];
  readonly classes: readonly Annotation<readonly Mention[]>[];
  /** Programs by word form, prefixes resolved; bounded. */
  readonly memo: Map<string, readonly Program<Label>[]>;
}

const memoBound = 20_000;
const none: readonly never[] = [];

function compileSet<Label extends string>(
  id: string,
  patterns: Readonly<Record<Label, readonly string[]>>,
  uses: Readonly<Record<string, Class>>,
): Compiled<Label> {
  const classes: Annotation<readonly Mention[]>[] = [];
  const classIndex = new Map<string, number>();
  for (const [name, bound] of Object.entries(uses)) {
    classIndex.set(name, classes.length);
    classes.push('phrases' in bound ? lexiconMatches(bound) : bound);
  }
  const byWord = new Map<string, Program<Label>[]>();
  const byPrefix: (readonly [string, Program<Label>])[] = [];
  const byClass: (readonly [number, Program<Label>])[] = [];
  const byNumber: Program<Label>[] = [];
  let count = 0;

  for (const [label, sources] of Object.entries(patterns) as [Label, readonly string[]][]) {
    for (const source of sources) {
      const fail = (reason: string): never => {
        throw new Error(`${id}, ${label}: ${reason}`);
      };
      const nodes = read(source, fail);
      for (const name of namesOf(nodes)) if (!classIndex.has(name)) fail(`pattern "${source}" names @${name}, which is not in its uses`);
      if (nodes[0]!.type === 'gap') fail(`pattern "${source}" begins with a gap`);
      const anchor = findAnchor(nodes) ?? fail(`pattern "${source}" has no word or class that has to be there`);
      const program = { id: count, label, match: compilePattern(nodes, classIndex), anchor };
      count += 1;
      for (const word of anchor.words) {
        const list = byWord.get(word);
        if (list === undefined) byWord.set(word, [program]);
        else list.push(program);
      }
      for (const prefix of anchor.prefixes) byPrefix.push([prefix, program]);
      for (const name of anchor.classes) byClass.push([classIndex.get(name)!, program]);
      if (anchor.number) byNumber.push(program);
    }
  }
  return { count, byWord, byPrefix, byClass, byNumber, classes, memo: new Map() };
}

function read(source: string, fail: (reason: string) => never): Node[] {
  try {
    return parsePattern(source);
  } catch (error) {
    return fail((error as Error).message);
  }
}

function namesOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'class') return [node.name];
    if (node.type === 'group') return node.options.flatMap(namesOf);
    if (node.type === 'optional' || node.type === 'not' || node.type === 'capture') return namesOf([node.node]);
    return [];
  });
}

/** What all pattern sets need of a document, once. */
const columns = defineAnnotation('word columns', ({ words }) => {
  const count = words.length;
  const breaks = new Uint8Array(count);
  const numeric = new Uint8Array(count);
  const opens = new Uint8Array(count);
  const positions = new Map<string, number[]>();
  words.forEach((word, index) => {
    breaks[index] = word.breakBefore;
    if (word.kind === 'number') numeric[index] = 1;
    if (index === 0 || word.sentence !== words[index - 1]!.sentence) opens[index] = 1;
    const list = positions.get(word.norm);
    if (list === undefined) positions.set(word.norm, [index]);
    else list.push(index);
  });
  const numbers = [...numeric.keys()].filter((index) => numeric[index] === 1);
  return { count, norms: words.map(({ norm }) => norm), breaks, numeric, opens, positions, numbers };
});

const indexes = new WeakMap<Annotation<readonly Mention[]>, Annotation<ByStart>>();

/** Mentions by their first word, the longest first. */
function mentionsByStart(document: Document, annotation: Annotation<readonly Mention[]>): ByStart {
  let index = indexes.get(annotation);
  if (index === undefined) {
    index = {
      id: `${annotation.id}, by start`,
      compute: (of) => {
        const starts: (Mention[] | undefined)[] = [];
        for (const mention of of.read(annotation)) (starts[mention.first] ??= []).push(mention);
        for (const list of starts) list?.sort((a, b) => b.last - a.last);
        return starts;
      },
    };
    indexes.set(annotation, index);
  }
  return document.read(index);
}

function run<Label extends string>(set: Compiled<Label>, document: Document): Match<Label>[] {
  const { count, norms, breaks, numeric, opens, positions, numbers } = document.read(columns);
  const classes = set.classes.map((annotation) => mentionsByStart(document, annotation));
  const state: Run = { count, norms, breaks, numeric, opens, classes, captures: [], slots: [] };
  const tried = new Set<number>();
  const best = new Map<string, Match<Label>>();

  const attempt = (program: Program<Label>, start: number): void => {
    const key = start * set.count + program.id;
    if (tried.has(key)) return;
    tried.add(key);
    state.captures.length = 0;
    const last = program.match(start, state);
    if (last <= start) return;
    const place = `${start} ${program.label}`;
    const before = best.get(place);
    if (before !== undefined && before.last >= last) return;
    best.set(place, {
      label: program.label,
      first: start,
      last,
      captures: Object.fromEntries(state.captures.map(([name, first, end]) => [name, { first, last: end }])),
    });
  };
  /** Tries every start from which the anchor can stand at `index`; none lies in an earlier paragraph's sentence but by ">>". */
  const attemptAround = (program: Program<Label>, index: number): void => {
    const { least, most } = program.anchor.after;
    for (let start = Math.max(0, index - most); start <= index - least; start += 1) attempt(program, start);
  };

  for (const [norm, places] of positions) {
    const programs = programsFor(set, norm);
    for (const program of programs) for (const index of places) attemptAround(program, index);
  }
  for (const [id, program] of set.byClass) for (const index in classes[id]!) attemptAround(program, Number(index));
  for (const program of set.byNumber) for (const index of numbers) attemptAround(program, index);
  return [...best.values()].sort((a, b) => a.first - b.first || a.last - b.last);
}

function programsFor<Label extends string>(set: Compiled<Label>, norm: string): readonly Program<Label>[] {
  if (set.byPrefix.length === 0) return set.byWord.get(norm) ?? none;
  let programs = set.memo.get(norm);
  if (programs === undefined) {
    const found = new Set(set.byWord.get(norm));
    for (const [prefix, program] of set.byPrefix) if (norm.startsWith(prefix)) found.add(program);
    programs = found.size === 0 ? none : [...found];
    if (set.memo.size >= memoBound) set.memo.clear();
    set.memo.set(norm, programs);
  }
  return programs;
}
