import type { Annotation, Document } from '../document.ts';
import type { Lexicon } from '../../lexicons/lexicon.ts';
import { hitsOf, nextSet, registerAnchors, type Anchored } from './anchor-index.ts';
import { readClass, type ClassMentions } from './class-mentions.ts';
import { compilePattern, openingWords, type Matcher, type Run } from './compile-pattern.ts';
import { findAnchor, requiredClasses } from './find-anchor.ts';
import { parsePattern, type Node } from './parse-pattern.ts';
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
  return {
    id,
    check: () => void compile(),
    compute: (document) => run(compile(), document) as Match<Label>[],
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

/** A compiled pattern. */
interface Program extends Anchored {
  readonly label: string;
  readonly match: Matcher;
  /** Words of which a match has to begin with one, by number, where there are such. */
  readonly opening: ReadonlySet<number> | undefined;
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
  /** Number of labels, to tell places from one another. */
  readonly labels: ReadonlyMap<string, number>;
}

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
  const labels = new Map(Object.keys(patterns).map((label, index) => [label, index]));

  for (const [label, sources] of Object.entries(patterns)) {
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
        anchor,
        match: compilePattern(nodes, classIndex),
        opening: openingWords(nodes[0]!),
        classes: indexesOf(names),
        required: indexesOf(new Set(requiredClasses(nodes))),
        anchors: indexesOf(anchor.classes),
        before: indexesOf(anchor.after.classes),
      });
    }
  }
  registerAnchors(programs);
  const wordless = programs.filter(({ anchor }) => anchor.classes.size > 0 || anchor.number);
  return { set, programs, wordless, classes, labels };
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

function run({ set, programs, wordless, classes: sources, labels }: Compiled, document: Document): Match[] {
  const hits = hitsOf(document, set);
  if (hits === undefined && wordless.length === 0) return [];
  const columns = document.read(wordColumns);
  enterNewWords(columns);
  const classes: (ClassMentions | undefined)[] = [];
  for (let index = 0; index < sources.length; index += 1) classes.push(undefined);
  const { count, norms, numbers, breaks, numeric, opens } = columns;
  const state: Run = { count, norms, numbers, breaks, numeric, opens, classes, captures: [], slots: [] };

  // Where the anchor of each program stands; lists of several words are put in order below.
  const anchored = new Map<Program, readonly number[]>();
  const stand = (program: Program, places: readonly number[]): void => {
    if (places.length === 0) return;
    const before = anchored.get(program);
    anchored.set(program, before === undefined ? places : [...before, ...places]);
  };
  const mentions = (index: number): ClassMentions => (classes[index] ??= readClass(document, sources[index]!));
  if (hits !== undefined) for (let at = 0; at < hits.length; at += 1) stand(programs[hits[at]!.id]!, hits[at]!.places);
  for (const program of wordless) {
    for (const index of program.anchors) stand(program, mentions(index).starts);
    if (program.anchor.number) stand(program, columns.digits);
  }

  const best = new Map<number, Match>();
  for (const program of programs) {
    const found = anchored.get(program);
    if (found === undefined || program.required.some((index) => mentions(index).starts.length === 0)) continue;
    for (const index of program.classes) mentions(index);
    const { match, label, opening, anchor } = program;
    const { least } = anchor.after;
    let { most } = anchor.after;
    for (const index of program.before) most += mentions(index).longest;
    const places = isAscending(found) ? found : [...found].sort((a, b) => a - b);
    let from = 0;
    // Windows of neighbouring anchors overlap; each start is tried once.
    for (let at = 0; at < places.length; at += 1) {
      const to = places[at]! - least;
      for (let start = Math.max(from, places[at]! - most); start <= to; start += 1) {
        if (opening !== undefined && !opening.has(numbers[start]!)) continue;
        if (state.captures.length > 0) state.captures.length = 0;
        const last = match(start, state);
        if (last <= start) continue;
        const place = start * labels.size + labels.get(label)!;
        const before = best.get(place);
        if (before !== undefined && before.last >= last) continue;
        best.set(place, { label, first: start, last, captures: capturesOf(state) });
      }
      if (to >= from) from = to + 1;
    }
  }
  return best.size < 2 ? [...best.values()] : [...best.values()].sort((a, b) => a.first - b.first || a.last - b.last);
}

function isAscending(places: readonly number[]): boolean {
  for (let at = 1; at < places.length; at += 1) if (places[at]! < places[at - 1]!) return false;
  return true;
}

function capturesOf({ captures }: Run): Match['captures'] {
  if (captures.length === 0) return noCaptures;
  return Object.fromEntries(captures.map(([name, first, last]) => [name, { first, last }]));
}
