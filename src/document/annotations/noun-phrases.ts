import { adverbs, auxiliaries, commonVerbs, conjunctions, determiners, prepositions, pronouns } from '../../lexicons/function-words.ts';
import { inflections } from '../inflect.ts';
import { normalizeWord } from '../normalize.ts';
import type { Word } from '../sentences.ts';
import { joined } from './numerals.ts';

const fold = (list: Iterable<string>): string[] => [...list].map(normalizeWord);
const grammar: ReadonlySet<string> = new Set([...fold(prepositions), ...fold(pronouns), ...fold(auxiliaries), ...fold(conjunctions), ...fold(adverbs)]);
const determinerWords: ReadonlySet<string> = new Set(fold(determiners));
/** Forms that are nouns or modifiers at least as often as verbs. */
const nounForms = new Set(
  ('cost costs report reports test tests play plays visit visits view views click clicks contact contacts call calls name names move moves change changes turn turns start starts run runs hold holds ' +
    'return returns order orders paying opening spend reads read write watch watches lift drop drops rise rises fall falls gain gains cut cuts growth cancel open closed missed lost paid learning training ' +
    'building testing viewing playing watching reading pricing spending buying selling finished completed opened closing churned repeated repeating following leading moving growing falling rising saved work ' +
    'increase increases decrease decreases influence impact measure measures count counts estimate estimates forecast forecasts plan plans target targets aim hope pay charge charges meaning thinking ' +
    'answer answers review reviews share shares trade shift shifts tag tags split dip swing slip slips own double play treat treats train trains hire hires lead leads focus care worry check checks sitting feeling telling closing ending beginning waiting staying living').split(' '),
);
const verbForms: ReadonlySet<string> = new Set(commonVerbs.flatMap(inflections).filter((form) => !nounForms.has(form)));

/** Whether a word belongs to the grammar of a clause: no noun phrase runs over it. */
export function isGrammar(norm: string): boolean {
  return grammar.has(norm);
}

export function isDeterminer(norm: string): boolean {
  return determinerWords.has(norm);
}

/** Whether a word is a form of a frequent verb that is not as often a noun. */
export function isVerbForm(norm: string): boolean {
  return verbForms.has(norm);
}

const irregularPlurals = new Set('people children men women staff police data media teeth feet mice cattle fish sheep aircraft series crew personnel criteria'.split(' '));

function looksPlural(norm: string): boolean {
  return irregularPlurals.has(norm) || (norm.length > 3 && norm.endsWith('s') && !/(ss|us|is|ous|ious)$/.test(norm));
}

/**
 * The noun that a number counts: the nearest plural within three words, or else the next word if it can be a noun.
 * Returns its form, its index and the end of the counted phrase.
 */
export function countedNoun(words: readonly Word[], from: number): { unit: string; at: number; last: number } | undefined {
  for (let at = from; at < from + 4 && at < words.length; at += 1) {
    if (!joined(words, at)) break;
    const { norm, kind } = words[at]!;
    if (kind === 'number' || norm === 'percent') break;
    if (grammar.has(norm) || (determinerWords.has(norm) && !/^(more|other|less|fewer|extra|same)$/.test(norm))) break;
    if (verbForms.has(norm) && !(norm.endsWith('ing') || norm.endsWith('ed'))) break;
    if (looksPlural(norm)) {
      // "five customer support agents": a plural in front of another plural is the modifier.
      const next = words[at + 1];
      const last =
        next !== undefined &&
        joined(words, at + 1) &&
        looksPlural(next.norm) &&
        !grammar.has(next.norm) &&
        !verbForms.has(next.norm) &&
        !nounForms.has(next.norm)
          ? at + 1
          : at;
      return { unit: words[last]!.norm, at: last, last: last + 1 };
    }
  }
  const head = words[from];
  if (head === undefined || !joined(words, from) || head.kind === 'number') return undefined;
  if (grammar.has(head.norm) || determinerWords.has(head.norm) || verbForms.has(head.norm) || comparatives.has(head.norm)) return undefined;
  return { unit: head.norm, at: from, last: from + 1 };
}

const comparatives = new Set('more less fewer higher lower better worse faster slower bigger smaller larger greater cheaper longer shorter above below up down early late earlier later old each apiece strong high wide deep tall long'.split(' '));
