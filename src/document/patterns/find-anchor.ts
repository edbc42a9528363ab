import { adverbs, auxiliaries, conjunctions, determiners, prepositions, pronouns } from '../../lexicons/function-words.ts';
import type { Node } from './parse-pattern.ts';

/** How many content words something takes: between `least` and `most`, plus a mention of each of `classes`. */
export interface Extent {
  readonly least: number;
  readonly most: number;
  /** Classes whose mentions come on top of `most`; how long these are, only the document tells. */
  readonly classes: readonly string[];
}

/**
 * The element by which matches of a pattern are looked for: one that has to be there and leaves the fewest starts to try.
 * Most patterns have one that most answers lack, and then cost nothing.
 */
export interface Anchor {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly classes: ReadonlySet<string>;
  /** Whether it is any number in digits. */
  readonly number: boolean;
  /** How often it stands in an answer of usual length, by estimate. */
  readonly frequency: number;
  /** What the pattern may take before it. */
  readonly after: Extent;
}

/** Places in an answer of about 200 words, by estimate; only their order of magnitude matters. */
const frequencies = { frequent: 4, common: 0.8, word: 0.06, prefix: 0.15, class: 3, number: 4 };
const frequent = new Set('i we it to of in and is that this not be for on with was you they have but are so if will would what do'.split(' '));
const common = new Set([...adverbs, ...auxiliaries, ...conjunctions, ...determiners, ...prepositions, ...pronouns]);
/** Words of a usual mention, for the estimate. */
const usualMention = 3;
const nothing: Extent = { least: 0, most: 0, classes: [] };

/** The best anchor of a sequence; undefined where nothing in it has to be a certain word or class. */
export function findAnchor(nodes: readonly Node[]): Anchor | undefined {
  let best: Anchor | undefined;
  let least = 0;
  let place = nothing;
  let before = nothing;
  for (const node of nodes) {
    const anchor = anchorOf(node);
    if (anchor !== undefined) {
      const after = add(before, anchor.after);
      const cost = effort(anchor.frequency, after);
      if (best === undefined || cost < least) [best, least, place] = [anchor, cost, after];
    }
    before = add(before, extentOf(node));
  }
  return best === undefined ? undefined : { ...best, after: place };
}

/** Classes that every match of a sequence has a mention of. */
export function requiredClasses(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => (node.type === 'class' ? [node.name] : node.type === 'capture' ? requiredClasses([node.node]) : []));
}

/** Starts to try in a usual answer. */
function effort(frequency: number, { least, most, classes }: Extent): number {
  return frequency * (most - least + 1 + classes.length * usualMention);
}

const noNames: ReadonlySet<string> = new Set();

/** Anchors by element, as patterns share theirs. */
const known = new WeakMap<Node, Anchor | undefined>();

function anchorOf(node: Node): Anchor | undefined {
  if (known.has(node)) return known.get(node);
  const anchor = chooseAnchor(node);
  known.set(node, anchor);
  return anchor;
}

function chooseAnchor(node: Node): Anchor | undefined {
  const bare = { words: noNames, prefixes: [], classes: noNames, number: false, after: nothing };
  switch (node.type) {
    case 'literal':
      return { ...bare, words: new Set([node.word]), frequency: frequencyOf(node.word) };
    case 'words': {
      let frequency = node.prefixes.length * frequencies.prefix;
      for (const word of node.words) frequency += frequencyOf(word);
      return { ...bare, words: node.words, prefixes: node.prefixes, frequency };
    }
    case 'class':
      return { ...bare, classes: new Set([node.name]), frequency: frequencies.class };
    case 'number':
      return { ...bare, number: true, frequency: frequencies.number };
    case 'capture':
      return anchorOf(node.node);
    case 'group': {
      const anchors: Anchor[] = [];
      for (const option of node.options) {
        const anchor = findAnchor(option);
        if (anchor === undefined) return undefined;
        anchors.push(anchor);
      }
      return {
        words: new Set(anchors.flatMap(({ words }) => [...words])),
        prefixes: anchors.flatMap(({ prefixes }) => prefixes),
        classes: new Set(anchors.flatMap(({ classes }) => [...classes])),
        number: anchors.some(({ number }) => number),
        frequency: anchors.reduce((sum, { frequency }) => sum + frequency, 0),
        after: either(anchors.map(({ after }) => after)),
      };
    }
    case 'any':
    case 'gap':
    case 'optional':
    case 'not':
    case 'start':
    case 'end':
      return undefined;
  }
}

function frequencyOf(word: string): number {
  return frequent.has(word) ? frequencies.frequent : common.has(word) ? frequencies.common : frequencies.word;
}

/** How many content words an element can take. */
function extentOf(node: Node): Extent {
  switch (node.type) {
    case 'literal':
    case 'words':
    case 'any':
    case 'number':
      return { least: 1, most: 1, classes: [] };
    case 'class':
      return { least: 1, most: 0, classes: [node.name] };
    case 'gap':
      return { least: 0, most: node.most, classes: [] };
    case 'optional':
      return { ...extentOf(node.node), least: 0 };
    case 'capture':
      return extentOf(node.node);
    case 'group':
      return either(node.options.map((option) => option.map(extentOf).reduce(add, nothing)));
    case 'not':
    case 'start':
    case 'end':
      return nothing;
  }
}

function add(a: Extent, b: Extent): Extent {
  return { least: a.least + b.least, most: a.most + b.most, classes: b.classes.length === 0 ? a.classes : [...a.classes, ...b.classes] };
}

/** One of several: an extent that holds them all. */
function either(extents: readonly Extent[]): Extent {
  const classes: string[] = [];
  for (const extent of extents) {
    const rest = [...classes];
    for (const name of extent.classes) {
      const at = rest.indexOf(name);
      if (at < 0) classes.push(name);
      else rest.splice(at, 1);
    }
  }
  return { least: Math.min(...extents.map(({ least }) => least)), most: Math.max(...extents.map(({ most }) => most)), classes };
}
