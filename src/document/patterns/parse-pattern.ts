import { normalizeWord } from '../normalize.ts';
import { inflections } from '../inflect.ts';
import { Break } from '../tokenize.ts';

/** One element of a pattern. */
export type Node =
  | { readonly type: 'literal'; readonly word: string }
  | { readonly type: 'words'; readonly words: ReadonlySet<string>; readonly prefixes: readonly string[] }
  | { readonly type: 'class'; readonly name: string }
  | { readonly type: 'any' }
  | { readonly type: 'number' }
  | { readonly type: 'gap'; readonly most: number; readonly stopsAt: number }
  | { readonly type: 'group'; readonly options: readonly (readonly Node[])[] }
  | { readonly type: 'optional'; readonly node: Node }
  | { readonly type: 'not'; readonly node: Node }
  | { readonly type: 'start' }
  | { readonly type: 'end' }
  | { readonly type: 'capture'; readonly name: string; readonly node: Node };

const captureName = /[a-z][a-zA-Z]*=/y;
const inGroup = /[^\s()?|]+/y;
const outside = /[^\s()?]+/y;
const dropped = new Set(['a', 'an', 'the']);
const gapStops: Record<string, number> = { '..': Break.sentence, '--': Break.clause, '>>': Break.paragraph + 1 };

/**
 * Elements met before, by their text: ten thousand patterns are made of far fewer words and groups, and what is shared is read once,
 * by the parser and by all that looks at its nodes.
 */
const known = new Map<string, Node | undefined>();

/** Reads a pattern; throws a plain Error that shows the pattern and the fault, for the author. */
export function parsePattern(source: string): Node[] {
  let position = 0;
  const hasCaptures = source.includes('=');
  const fail = (reason: string): never => {
    throw new Error(`pattern "${source}", at ${position}: ${reason}`);
  };

  const sequence = (closing: boolean): Node[] => {
    const nodes: Node[] = [];
    for (;;) {
      while (source[position] === ' ') position += 1;
      const here = source[position];
      if (here === undefined) {
        if (closing) fail('a group is not closed');
        return nodes;
      }
      if (closing && (here === '|' || here === ')')) return nodes;
      const node = element(closing);
      if (node !== undefined) nodes.push(node);
    }
  };

  const element = (grouped: boolean): Node | undefined => {
    captureName.lastIndex = position;
    const capture = hasCaptures ? captureName.exec(source) : null;
    if (capture !== null) {
      position += capture[0].length;
      const node = element(grouped);
      return node === undefined ? fail('a capture needs an element') : { type: 'capture', name: capture[0].slice(0, -1), node };
    }
    if (source[position] === '!') {
      position += 1;
      const node = element(grouped);
      return node === undefined ? fail('"!" needs an element') : { type: 'not', node };
    }
    const node = atom(grouped);
    if (source[position] === '?') {
      position += 1;
      return node === undefined ? undefined : { type: 'optional', node };
    }
    return node;
  };

  const atom = (grouped: boolean): Node | undefined => {
    if (source[position] === '(') {
      const opened = position;
      const text = source.slice(opened, closingOf(source, opened));
      if (known.has(text)) {
        position += text.length;
        return known.get(text);
      }
      const options: Node[][] = [];
      do {
        position += 1;
        const from = position;
        options.push(sequence(true));
        if (source.slice(from, position).trim() === '') fail('a group has an empty option');
      } while (source[position] === '|');
      position += 1;
      // An article is no content word, so an option that is nothing but one may as well be left out.
      const filled = options.filter((option) => option.length > 0);
      const node: Node | undefined =
        filled.length === 0
          ? undefined
          : filled.length < options.length
            ? { type: 'optional', node: { type: 'group', options: filled } }
            : mergeWords(options);
      known.set(text, node);
      return node;
    }
    // Inside a group a "|" parts the options; outside, "a|b" is one element.
    const rest = grouped ? inGroup : outside;
    rest.lastIndex = position;
    const text = rest.exec(source)?.[0] ?? fail('an element is missing');
    position += text.length;
    if (text === '_') return { type: 'any' };
    if (text === '#') return { type: 'number' };
    if (text === '^') return { type: 'start' };
    if (text === '$') return { type: 'end' };
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before;
    const gap = /^(\.\.|--|>>)(\d+)$/.exec(text);
    const node: Node | undefined = gap === null ? alternatives(text) : { type: 'gap', most: Number(gap[2]), stopsAt: gapStops[gap[1]!]! };
    known.set(text, node);
    return node;
  };

  const alternatives = (text: string): Node | undefined => {
    const options = text.split('|');
    const classes = options.filter((option) => option.startsWith('@'));
    const words = new Set<string>();
    const prefixes: string[] = [];
    for (const option of options) {
      if (option.startsWith('@')) continue;
      if (option === '') fail('an alternative is empty');
      if (!/^~?[\p{L}\d%'.&+$£€]+\*?$/u.test(option)) fail(`"${option}" is not an element`);
      if (option.startsWith('~')) for (const form of formsOf(option.slice(1))) words.add(form);
      else if (option.endsWith('*')) prefixes.push(normalizePrefix(option.slice(0, -1)));
      else words.add(normalizeWord(option));
    }
    if (classes.length === 0) {
      if (options.length === 1 && dropped.has(options[0]!)) return undefined;
      if (words.size === 1 && prefixes.length === 0) return { type: 'literal', word: [...words][0]! };
      return { type: 'words', words, prefixes };
    }
    const nodes: Node[] = classes.map((name) => ({ type: 'class', name: name.slice(1) }));
    if (words.size > 0 || prefixes.length > 0) nodes.push({ type: 'words', words, prefixes });
    return nodes.length === 1 ? nodes[0]! : { type: 'group', options: nodes.map((node) => [node]) };
  };

  const nodes = sequence(false);
  if (position < source.length) fail('a ")" or "|" too many');
  // A gap takes as little as it can, so at the end it takes nothing; left in, it would keep the match from ending where its sentence does.
  while (nodes.length > 1 && nodes.at(-1)?.type === 'gap') nodes.pop();
  if (nodes.length === 0) fail('it is empty');
  return nodes;
}

/** The place after the bracket that closes the one at `opened`; the end where none does. */
function closingOf(source: string, opened: number): number {
  let depth = 0;
  for (let at = opened; at < source.length; at += 1) {
    if (source[at] === '(') depth += 1;
    else if (source[at] === ')' && --depth === 0) return at + 1;
  }
  return source.length;
}

const forms = new Map<string, readonly string[]>();

function formsOf(base: string): readonly string[] {
  let known = forms.get(base);
  if (known === undefined) forms.set(base, (known = inflections(base)));
  return known;
}

/** A prefix may end in the middle of a respelled ending ("prioritis*"); it is folded by the same endings. */
function normalizePrefix(prefix: string): string {
  return prefix.toLowerCase().replace(/is$/, (ending) => (prefix.length > 6 ? 'iz' : ending));
}

/** A group whose options include single words holds them as one element: a set is looked up once, options are tried in turn. */
function mergeWords(options: readonly (readonly Node[])[]): Node {
  const words = new Set<string>();
  const prefixes: string[] = [];
  const others: (readonly Node[])[] = [];
  for (const option of options) {
    const only = option.length === 1 ? option[0]! : undefined;
    if (only?.type === 'literal') words.add(only.word);
    else if (only?.type === 'words') {
      for (const word of only.words) words.add(word);
      prefixes.push(...only.prefixes);
    } else others.push(option);
  }
  const single: Node[] = words.size === 0 && prefixes.length === 0 ? [] : words.size === 1 && prefixes.length === 0 ? [{ type: 'literal', word: [...words][0]! }] : [{ type: 'words', words, prefixes }];
  if (others.length === 0) return single[0]!;
  return { type: 'group', options: [...others, ...single.map((node) => [node])] };
}
