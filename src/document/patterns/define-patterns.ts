import { defineAnnotation, type Annotation, type Document } from '../document.ts';
import type { Lexicon } from '../../lexicons/lexicon.ts';
import { hitsOf, nextSet, registerAnchors, type Anchored, type Hits } from './anchor-index.ts';
import { readClass, type ClassMentions } from './class-mentions.ts';
import { findAnchor, requiredClasses } from './find-anchor.ts';
import { parsePattern, type Node } from './parse-pattern.ts';
import { emitProgram } from './program-code.ts';
import { lastCaptures, runProgram } from './run-program.ts';
import { enterNewWords, wordColumns } from './word-columns.ts';

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
  let compiled: Compiled | undefined;
  const compile = (): Compiled => (compiled ??= compileSet(id, patterns, uses));
  return { ...defineAnnotation(id, (document) => run(compile(), document) as Match<Label>[]), check: () => void compile() };
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

/** A pattern that can be looked for. */
interface Program extends Anchored {
  readonly label: string;
  /** Place of the label among those of the set. */
  readonly labelIndex: number;
  /** Its elements, until its code is made, on first use: most patterns are never needed in a run of the library. */
  nodes: readonly Node[] | undefined;
  /** Indexes of the classes that it names. */
  readonly classes: readonly number[];
  /** Those that every match has a mention of. */
  readonly required: readonly number[];
  /** Those that anchor it. */
  readonly anchors: readonly number[];
  /** Those whose mentions may stand before the anchor. */
  readonly before: readonly number[];
}

interface Compiled {
  readonly set: number;
  readonly programs: readonly Program[];
  /** Programs that are looked for by a class or by numbers in digits. */
  readonly wordless: readonly Program[];
  readonly classes: readonly Annotation<readonly Mention[]>[];
  readonly classIndex: ReadonlyMap<string, number>;
  /** What running a program needs, `columnsOfTable` numbers for each, close together: see `Column`. */
  readonly table: Int32Array;
  /** How many labels it has. */
  readonly labels: number;
}

/**
 * The numbers of a program in the table: where its code begins (-1 until it is made), its label, what it may take before its anchor, and
 * whether it names classes.
 */
const Column = { pc: 0, label: 1, least: 2, most: 3, classes: 4 } as const;
const columnsOfTable = 5;

const noIndexes: readonly number[] = [];

function compileSet(id: string, patterns: Readonly<Record<string, readonly string[]>>, uses: Readonly<Record<string, Class>>): Compiled {
  const classes: Annotation<readonly Mention[]>[] = [];
  const classIndex = new Map<string, number>();
  for (const [name, bound] of Object.entries(uses)) {
    classIndex.set(name, classes.length);
    classes.push('phrases' in bound ? lexiconMatches(bound) : bound);
  }
  const indexesOf = (names: Iterable<string>): number[] => Array.from(names, (name) => classIndex.get(name)!);
  const set = nextSet();
  const programs: Program[] = [];

  for (const [labelIndex, [label, sources]] of Object.entries(patterns).entries()) {
    for (const source of sources) {
      const fail = (reason: string): never => {
        throw new Error(`${id}, ${label}: ${reason}`);
      };
      const nodes = read(source, fail);
      const names = new Set(namesOf(nodes));
      for (const name of names) if (!classIndex.has(name)) fail(`pattern "${source}" names @${name}, which is not in its uses`);
      if (nodes[0]!.type === 'gap') fail(`pattern "${source}" begins with a gap`);
      const anchor = findAnchor(nodes) ?? fail(`pattern "${source}" has no word or class that has to be there`);
      programs.push({
        set,
        id: programs.length,
        label,
        labelIndex,
        anchor,
        nodes,
        classes: names.size === 0 ? noIndexes : indexesOf(names),
        required: names.size === 0 ? noIndexes : indexesOf(new Set(requiredClasses(nodes))),
        anchors: indexesOf(anchor.classes),
        before: indexesOf(anchor.after.classes),
      });
    }
  }
  registerAnchors(programs);
  const wordless = programs.filter(({ anchor }) => anchor.classes.size > 0 || anchor.number);
  const table = Int32Array.from(
    programs.flatMap(({ labelIndex, anchor, classes: named }) => [-1, labelIndex, anchor.after.least, anchor.after.most, named.length > 0 ? 1 : 0]),
  );
  return { set, programs, wordless, classes, classIndex, table, labels: Object.keys(patterns).length };
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

const noCaptures: Match['captures'] = Object.freeze({});

function run(compiled: Compiled, document: Document): Match[] {
  const { programs, wordless, classes: sources, classIndex, table, labels } = compiled;
  const hits = hitsOf(document, compiled.set);
  if (hits === undefined && wordless.length === 0) return [];
  const classes = new Array<ClassMentions | undefined>(sources.length).fill(undefined);
  const mentions = (index: number): ClassMentions => (classes[index] ??= readClass(document, sources[index]!));
  const columns = document.read(wordColumns);
  enterNewWords(columns);

  const { ids, lists } = anchorsIn(hits, wordless, mentions, columns.digits);
  const matches: Match[] = [];
  const best = new Map<number, number>();
  for (let at = 0; at < ids.length; ) {
    const id = ids[at]!;
    let places = lists[at]!;
    for (at += 1; at < ids.length && ids[at] === id; at += 1) places = merge(places, lists[at]!);
    const row = id * columnsOfTable;
    let most = table[row + Column.most]!;
    if (table[row + Column.classes] === 1) {
      const { required, classes: named, before } = programs[id]!;
      if (lacks(required, mentions)) continue;
      for (const index of named) mentions(index);
      for (const index of before) most += mentions(index).longest;
    }
    if (table[row + Column.pc] === -1) {
      const program = programs[id]!;
      table[row + Column.pc] = emitProgram(program.nodes!, classIndex);
      program.nodes = undefined;
      enterNewWords(columns);
    }
    const pc = table[row + Column.pc]!;
    const labelIndex = table[row + Column.label]!;
    const least = table[row + Column.least]!;
    let from = 0;
    // Windows of neighbouring anchors overlap; each start is tried once.
    for (let next = 0; next < places.length; next += 1) {
      const to = places[next]! - least;
      for (let start = Math.max(from, places[next]! - most); start <= to; start += 1) {
        const last = runProgram(pc, start, columns, classes);
        if (last <= start) continue;
        const key = start * labels + labelIndex;
        const before = best.get(key);
        if (before !== undefined && matches[before]!.last >= last) continue;
        best.set(key, before ?? matches.length);
        matches[before ?? matches.length] = { label: programs[id]!.label, first: start, last, captures: lastCaptures() ?? noCaptures };
      }
      if (to >= from) from = to + 1;
    }
  }
  return matches.length < 2 ? matches : matches.sort((a, b) => a.first - b.first || a.last - b.last);
}

/**
 * The programs whose anchors stand in a document, and where these stand, in the order of declaration, so that of two equal matches the
 * first declared wins. A program may come several times.
 */
function anchorsIn(
  hits: Hits | undefined,
  wordless: readonly Program[],
  mentions: (index: number) => ClassMentions,
  digits: readonly number[],
): { ids: number[]; lists: (readonly number[])[] } {
  const ids: number[] = [];
  const lists: (readonly number[])[] = [];
  const enter = (id: number, places: readonly number[]): void => {
    ids.push(id);
    lists.push(places);
  };
  if (hits !== undefined) for (let at = 0; at < hits.pairs.length; at += 2) enter(hits.pairs[at]!, hits.lists[hits.pairs[at + 1]!]!);
  for (const { id, anchors, anchor } of wordless) {
    for (const index of anchors) enter(id, mentions(index).starts);
    if (anchor.number) enter(id, digits);
  }
  if (ids.length > mostInserted) {
    const order = ids.map((_, at) => at).sort((a, b) => ids[a]! - ids[b]!);
    return { ids: order.map((at) => ids[at]!), lists: order.map((at) => lists[at]!) };
  }
  // By insertion: a sort with a comparison function costs more than the few programs of a usual set.
  for (let at = 1; at < ids.length; at += 1) {
    const id = ids[at]!;
    const places = lists[at]!;
    let to = at;
    for (; to > 0 && ids[to - 1]! > id; to -= 1) {
      ids[to] = ids[to - 1]!;
      lists[to] = lists[to - 1]!;
    }
    ids[to] = id;
    lists[to] = places;
  }
  return { ids, lists };
}

/** Up to so many programs are sorted by insertion. */
const mostInserted = 64;

function lacks(required: readonly number[], mentions: (index: number) => ClassMentions): boolean {
  for (const index of required) if (mentions(index).starts.length === 0) return true;
  return false;
}

/** Two ascending lists as one. */
function merge(a: readonly number[], b: readonly number[]): readonly number[] {
  const merged: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) merged.push(a[i]! <= b[j]! ? a[i++]! : b[j++]!);
  while (i < a.length) merged.push(a[i++]!);
  while (j < b.length) merged.push(b[j++]!);
  return merged;
}
