import type { Annotation, Document } from '../document.ts';
import type { Lexicon } from '../../lexicons/lexicon.ts';
import { Break } from '../tokenize.ts';
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
  readonly label: Label;
  readonly nodes: readonly Node[];
}
interface Compiled<Label extends string> {
  readonly byWord: Map<string, Program<Label>[]>;
  readonly byPrefix: readonly (readonly [string, Program<Label>])[];
  readonly byClass: readonly (readonly [string, Program<Label>])[];
  readonly anywhere: readonly Program<Label>[];
  readonly classes: ReadonlyMap<string, Annotation<readonly Mention[]>>;
  /** Programs by word form, prefixes resolved; bounded. */
  readonly memo: Map<string, readonly Program<Label>[]>;
}

const memoBound = 20_000;

function compileSet<Label extends string>(
  id: string,
  patterns: Readonly<Record<Label, readonly string[]>>,
  uses: Readonly<Record<string, Class>>,
): Compiled<Label> {
  const classes = new Map<string, Annotation<readonly Mention[]>>();
  for (const [name, bound] of Object.entries(uses)) classes.set(name, 'phrases' in bound ? lexiconMatches(bound) : bound);
  const byWord = new Map<string, Program<Label>[]>();
  const byPrefix: (readonly [string, Program<Label>])[] = [];
  const byClass: (readonly [string, Program<Label>])[] = [];
  const anywhere: Program<Label>[] = [];

  for (const [label, sources] of Object.entries(patterns) as [Label, readonly string[]][]) {
    for (const source of sources) {
      let nodes: Node[];
      try {
        nodes = parsePattern(source);
      } catch (error) {
        throw new Error(`${id}, ${label}: ${(error as Error).message}`);
      }
      const program = { label, nodes };
      for (const name of namesOf(nodes)) if (!classes.has(name)) throw new Error(`${id}, ${label}: pattern "${source}" names @${name}, which is not in its uses`);
      const firsts = firstsOf(nodes);
      if (firsts === 'gap') throw new Error(`${id}, ${label}: pattern "${source}" begins with a gap`);
      if (firsts === 'any') anywhere.push(program);
      else {
        for (const word of firsts.words) {
          const list = byWord.get(word);
          if (list === undefined) byWord.set(word, [program]);
          else list.push(program);
        }
        for (const prefix of firsts.prefixes) byPrefix.push([prefix, program]);
        for (const name of firsts.classes) byClass.push([name, program]);
      }
    }
  }
  return { byWord, byPrefix, byClass, anywhere, classes, memo: new Map() };
}

function namesOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'class') return [node.name];
    if (node.type === 'group') return node.options.flatMap(namesOf);
    if (node.type === 'optional' || node.type === 'not' || node.type === 'capture') return namesOf([node.node]);
    return [];
  });
}

interface Firsts {
  readonly words: Set<string>;
  readonly prefixes: Set<string>;
  readonly classes: Set<string>;
}

/** What a sequence can begin with; "any" where that cannot be told from one word, "gap" where it is a gap. */
function firstsOf(nodes: readonly Node[]): Firsts | 'any' | 'gap' {
  const firsts: Firsts = { words: new Set(), prefixes: new Set(), classes: new Set() };
  const add = (more: Firsts): void => {
    for (const word of more.words) firsts.words.add(word);
    for (const prefix of more.prefixes) firsts.prefixes.add(prefix);
    for (const name of more.classes) firsts.classes.add(name);
  };
  for (const node of nodes) {
    switch (node.type) {
      case 'start':
      case 'not':
        continue;
      case 'literal':
        firsts.words.add(node.word);
        return firsts;
      case 'words':
        add({ words: new Set(node.words), prefixes: new Set(node.prefixes), classes: new Set() });
        return firsts;
      case 'class':
        firsts.classes.add(node.name);
        return firsts;
      case 'gap':
        return 'gap';
      case 'any':
      case 'number':
      case 'end':
        return 'any';
      case 'capture': {
        const inner = firstsOf([node.node]);
        if (typeof inner === 'string') return inner;
        add(inner);
        return firsts;
      }
      case 'group': {
        for (const option of node.options) {
          const inner = firstsOf(option);
          if (typeof inner === 'string') return inner;
          add(inner);
        }
        return firsts;
      }
      case 'optional': {
        const inner = firstsOf([node.node]);
        if (typeof inner === 'string') return inner;
        add(inner);
        continue;
      }
    }
  }
  return 'any';
}

type ByStart = (readonly Mention[] | undefined)[];
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
  const { words } = document;
  const matches: Match<Label>[] = [];
  const best = new Map<Label, Match<Label>>();
  const classStarts = set.byClass.map(([name, program]) => [mentionsByStart(document, set.classes.get(name)!), program] as const);

  for (let index = 0; index < words.length; index += 1) {
    best.clear();
    const attempt = (program: Program<Label>): void => {
      const captures: [string, number, number][] = [];
      const last = matchSequence(program.nodes, 0, index, set, document, captures, (end) => end);
      if (last < 0 || last === index) return;
      const before = best.get(program.label);
      if (before !== undefined && before.last >= last) return;
      best.set(program.label, {
        label: program.label,
        first: index,
        last,
        captures: Object.fromEntries(captures.map(([name, first, end]) => [name, { first, last: end }])),
      });
    };
    for (const program of programsFor(set, words[index]!.norm)) attempt(program);
    for (const [starts, program] of classStarts) if (starts[index] !== undefined) attempt(program);
    for (const program of set.anywhere) attempt(program);
    for (const match of best.values()) matches.push(match);
  }
  return matches;
}

const none: readonly never[] = [];

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

/**
 * Matches `nodes[at...]` from word `index` on, and passes the end to `next`; backtracks until `next` accepts.
 * Returns what `next` returned (at least 0), or -1.
 */
function matchSequence(
  nodes: readonly Node[],
  at: number,
  index: number,
  set: Compiled<string>,
  document: Document,
  captures: [string, number, number][],
  next: (end: number) => number,
): number {
  const node = nodes[at];
  if (node === undefined) return next(index);
  const { words } = document;
  const word = words[index];
  // Most attempts fail on a word; they are turned away before a closure is made for them.
  if (node.type === 'literal' ? word === undefined || word.norm !== node.word : node.type === 'words' && node.prefixes.length === 0 && (word === undefined || !node.words.has(word.norm))) return -1;
  const following = (end: number): number => {
    // Two elements side by side belong to one sentence; only ">>" crosses its end.
    const after = nodes[at + 1];
    if (after !== undefined && after.type !== 'gap' && after.type !== 'end' && end > 0 && end < words.length && end > index && (words[end]!.breakBefore >= Break.sentence)) {
      return optionalTail(nodes, at + 1) ? matchTail(nodes, at + 1, end, set, document, captures, next) : -1;
    }
    return matchSequence(nodes, at + 1, end, set, document, captures, next);
  };
  switch (node.type) {
    case 'literal':
      return word !== undefined && word.norm === node.word ? following(index + 1) : -1;
    case 'words':
      return word !== undefined && (node.words.has(word.norm) || startsWithAny(word.norm, node.prefixes)) ? following(index + 1) : -1;
    case 'any':
      return word !== undefined ? following(index + 1) : -1;
    case 'number':
      return word !== undefined && word.kind === 'number' ? following(index + 1) : -1;
    case 'class': {
      for (const mention of mentionsByStart(document, set.classes.get(node.name)!)[index] ?? none) {
        const result = following(mention.last);
        if (result >= 0) return result;
      }
      return -1;
    }
    case 'gap': {
      for (let skipped = 0; skipped <= node.most; skipped += 1) {
        const here = index + skipped;
        if (here > words.length || (here === words.length && skipped > 0 && nodes[at + 1] !== undefined && nodes[at + 1]!.type !== 'end')) return -1;
        if (here < words.length && words[here]!.breakBefore >= node.stopsAt && here > 0) return -1;
        const result = matchSequence(nodes, at + 1, here, set, document, captures, next);
        if (result >= 0) return result;
      }
      return -1;
    }
    case 'group': {
      for (const option of node.options) {
        const head = option[0];
        if (head !== undefined && head.type === 'literal' && head.word !== word?.norm) continue;
        const result = matchSequence(option, 0, index, set, document, captures, following);
        if (result >= 0) return result;
      }
      return -1;
    }
    case 'optional': {
      const result = matchSequence([node.node], 0, index, set, document, captures, following);
      return result >= 0 ? result : matchSequence(nodes, at + 1, index, set, document, captures, next);
    }
    case 'not':
      return matchSequence([node.node], 0, index, set, document, [], (end) => end) >= 0
        ? -1
        : matchSequence(nodes, at + 1, index, set, document, captures, next);
    case 'start':
      return index === 0 || words[index]?.sentence !== words[index - 1]?.sentence ? matchSequence(nodes, at + 1, index, set, document, captures, next) : -1;
    case 'end':
      return index >= words.length || words[index]!.breakBefore >= Break.sentence ? matchSequence(nodes, at + 1, index, set, document, captures, next) : -1;
    case 'capture': {
      const mark = captures.length;
      const result = matchSequence([node.node], 0, index, set, document, captures, (end) => {
        captures.push([node.name, index, end]);
        const rest = following(end);
        if (rest < 0) captures.length = mark;
        return rest;
      });
      if (result < 0) captures.length = mark;
      return result;
    }
  }
}

/** Whether everything from here on may be left out. */
function optionalTail(nodes: readonly Node[], at: number): boolean {
  return nodes.slice(at).every((node) => node.type === 'optional' || node.type === 'not' || node.type === 'end');
}

function matchTail(
  nodes: readonly Node[],
  at: number,
  end: number,
  set: Compiled<string>,
  document: Document,
  captures: [string, number, number][],
  next: (end: number) => number,
): number {
  const rest = nodes.slice(at).filter((node) => node.type !== 'optional');
  return matchSequence(rest, 0, end, set, document, captures, next);
}

function startsWithAny(norm: string, prefixes: readonly string[]): boolean {
  for (const prefix of prefixes) if (norm.startsWith(prefix)) return true;
  return false;
}
