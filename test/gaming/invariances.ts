import { givenNames, otherNames } from './given-names.ts';
import { seedOf, seeded } from './seeded.ts';
import { britishSpellings, contractions } from './spellings.ts';

/** A rewriting that says the same, so that the score must not move. */
export interface Invariance {
  readonly id: string;
  readonly what: string;
  readonly apply: (text: string) => string;
}

/** Wraps lines at 72 characters; a dash or a number never opens a line, where it would be a list marker. */
function wrap(text: string, lineEnd: string): string {
  return text
    .split('\n')
    .map((line) => {
      let column = 0;
      return line
        .split(' ')
        .map((word, index) => {
          const opens = index === 0;
          const breaks = !opens && column + word.length > 72 && !/^[-–—*•#\d(]/.test(word);
          column = breaks || opens ? word.length : column + 1 + word.length;
          return (opens ? '' : breaks ? lineEnd : ' ') + word;
        })
        .join('');
    })
    .join(lineEnd);
}

const capitalLike = (model: string, word: string): string => (/^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word);

/** Replaces whole words, keeping a capital. */
function respell(text: string, pairs: readonly (readonly [string, string])[]): string {
  const known = new Map(pairs);
  return text.replace(/\p{L}+/gu, (word) => {
    const other = known.get(word.toLowerCase());
    return other === undefined ? word : capitalLike(word, other);
  });
}

/** Drops or changes some of the matches, by a generator that the text seeds. */
function some(text: string, pattern: RegExp, share: number, change: (match: string) => string): string {
  const random = seeded(seedOf(text));
  return text.replace(pattern, (match) => (random() < share ? change(match) : match));
}

const fillers = ['um, ', 'uh, ', 'you know, ', 'I mean, '];

export const invariances: readonly Invariance[] = [
  { id: 'lower-case', what: 'all in lower case', apply: (text) => text.toLowerCase() },
  { id: 'upper-case', what: 'ALL IN CAPITALS', apply: (text) => text.toUpperCase() },
  { id: 'smart-quotes', what: 'curly quotes and apostrophes', apply: (text) => text.replace(/(\p{L})'(\p{L})/gu, '$1’$2').replace(/(^|[\s(])"/g, '$1“').replace(/"/g, '”') },
  { id: 'straight-quotes', what: 'straight quotes and apostrophes', apply: (text) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"') },
  { id: 'em-dashes', what: 'dashes between spaces as em dashes without', apply: (text) => text.replace(/ [-–—]{1,2} /g, '—') },
  { id: 'hyphen-dashes', what: 'dashes as hyphens between spaces', apply: (text) => text.replace(/ ?— ?| – /g, ' - ') },
  { id: 'wrapped', what: 'lines wrapped at 72 characters', apply: (text) => wrap(text, '\n') },
  { id: 'wrapped-crlf', what: 'the same with CRLF line ends', apply: (text) => wrap(text, '\n').replace(/\n/g, '\r\n') },
  { id: 'double-spaces', what: 'two spaces between words', apply: (text) => text.replace(/ /g, '  ') },
  { id: 'american', what: 'American spelling', apply: (text) => respell(text, britishSpellings.map(([british, american]) => [british, american])) },
  { id: 'british', what: 'British spelling', apply: (text) => respell(text, britishSpellings.map(([british, american]) => [american, british])) },
  { id: 'contracted', what: 'contracted wherever one can', apply: (text) => contractions.reduce((now, [full, short]) => now.replace(new RegExp(`\\b${full}\\b`, 'gi'), (match) => capitalLike(match, short)), text) },
  { id: 'expanded', what: 'no contractions', apply: (text) => contractions.reduce((now, [full, short]) => now.replace(new RegExp(`\\b${short.replace("'", "['’]")}\\b`, 'gi'), (match) => capitalLike(match, full)), text) },
  ...otherNames.map(({ origin, names }) => ({
    id: `names-${origin}`,
    what: `first names such as ${names.slice(0, 2).join(' and ')}`,
    apply: (text: string) => text.replace(/\b\p{Lu}\p{Ll}+\b/gu, (word) => (givenNames.has(word) ? names[seedOf(word) % names.length]! : word)),
  })),
  { id: 'articles-dropped', what: 'one article in eight dropped', apply: (text) => some(text, / (?:the|a|an)(?= \p{L})/gu, 1 / 8, () => '') },
  { id: 'plurals-dropped', what: 'one plural in ten without its s', apply: (text) => some(text, /\b\p{Ll}{3,}[^\Ws'’ui]s\b(?!['’])/gu, 1 / 10, (word) => word.slice(0, -1)) },
  { id: 'fillers', what: 'an um or a you know every forty words or so', apply: (text) => { let next = 0; return some(text, /(?<=[,.] )(?=\p{Ll}|I )/gu, 1 / 3, () => fillers[next++ % fillers.length]!); } },
];
