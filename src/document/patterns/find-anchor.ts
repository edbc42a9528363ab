import { adverbs, auxiliaries, conjunctions, determiners, prepositions, pronouns } from '../../lexicons/function-words.ts';
import type { Node } from './parse-pattern.ts';

/**
 * The element by which matches of a pattern are looked for: one that has to be there and is rarer than the others. Most
 * patterns have one that most answers lack, and then cost nothing.
 */
export interface Anchor {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly classes: ReadonlySet<string>;
  /** Whether it is any number in digits. */
  readonly number: boolean;
  /** How likely an answer is to have it, by estimate, 0 to 1. */
  readonly likelihood: number;
  /** Fewest and most content words that the pattern may take before it. */
  readonly after: { readonly least: number; readonly most: number };
}

/** Longest mention that is looked back over; longer ones before an anchor do not occur. */
const longestMention = 40;

const likelihoods = { common: 0.95, word: 0.04, prefix: 0.08, class: 0.6, number: 0.7 };
const common = new Set([...adverbs, ...auxiliaries, ...conjunctions, ...determiners, ...prepositions, ...pronouns]);

/** The best anchor of a sequence; undefined where nothing in it has to be a certain word or class. */
export function findAnchor(nodes: readonly Node[]): Anchor | undefined {
  let best: Anchor | undefined;
  let least = 0;
  let most = 0;
  for (const node of nodes) {
    const anchor = anchorOf(node);
    if (anchor !== undefined) {
      const placed = { ...anchor, after: { least: least + anchor.after.least, most: most + anchor.after.most } };
      if (best === undefined || placed.likelihood < best.likelihood) best = placed;
    }
    const length = lengthOf(node);
    least += length.least;
    most += length.most;
  }
  return best;
}

function anchorOf(node: Node): Anchor | undefined {
  const here = { least: 0, most: 0 };
  const nothing = { words: new Set<string>(), prefixes: [], classes: new Set<string>(), number: false, after: here };
  switch (node.type) {
    case 'literal':
      return { ...nothing, words: new Set([node.word]), likelihood: common.has(node.word) ? likelihoods.common : likelihoods.word };
    case 'words': {
      let likelihood = node.prefixes.length * likelihoods.prefix;
      for (const word of node.words) likelihood += common.has(word) ? likelihoods.common : likelihoods.word;
      return { ...nothing, words: node.words, prefixes: node.prefixes, likelihood: Math.min(1, likelihood) };
    }
    case 'class':
      return { ...nothing, classes: new Set([node.name]), likelihood: likelihoods.class };
    case 'number':
      return { ...nothing, number: true, likelihood: likelihoods.number };
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
        likelihood: Math.min(1, anchors.reduce((sum, { likelihood }) => sum + likelihood, 0)),
        after: { least: Math.min(...anchors.map(({ after }) => after.least)), most: Math.max(...anchors.map(({ after }) => after.most)) },
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

/** How many content words an element can take. */
function lengthOf(node: Node): { least: number; most: number } {
  switch (node.type) {
    case 'literal':
    case 'words':
    case 'any':
    case 'number':
      return { least: 1, most: 1 };
    case 'class':
      return { least: 1, most: longestMention };
    case 'gap':
      return { least: 0, most: node.most };
    case 'optional':
      return { least: 0, most: lengthOf(node.node).most };
    case 'capture':
      return lengthOf(node.node);
    case 'group': {
      const lengths = node.options.map((option) =>
        option.map(lengthOf).reduce((sum, { least, most }) => ({ least: sum.least + least, most: sum.most + most }), { least: 0, most: 0 }),
      );
      return { least: Math.min(...lengths.map(({ least }) => least)), most: Math.max(...lengths.map(({ most }) => most)) };
    }
    case 'not':
    case 'start':
    case 'end':
      return { least: 0, most: 0 };
  }
}
