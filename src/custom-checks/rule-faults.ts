import { maximumRuleDepth, type CheckRule } from '../schema/check-rule.ts';
import type { HighbarIssue } from '../schema/highbar-error.ts';
import { wordsOfPhrase } from './find-phrases.ts';

type Path = readonly (string | number)[];

/** Most words of a phrase. */
const longestPhrase = 12;

/** Whether rules are nested in one another deeper than is allowed; the data may have any shape. */
export function isRuleTooDeep(rule: unknown, depth = 1): boolean {
  if (typeof rule !== 'object' || rule === null || !('of' in rule)) return false;
  if (depth >= maximumRuleDepth) return true;
  return (Array.isArray(rule.of) ? (rule.of as readonly unknown[]) : [rule.of]).some((inner) => isRuleTooDeep(inner, depth + 1));
}

/** What is wrong with a rule that its schema accepts. */
export function findRuleFaults(rule: CheckRule, path: Path): HighbarIssue[] {
  const faults = [...rulesIn(rule, path)].flatMap(([inner, at]) => ownFaults(inner, at));
  if (faults.length === 0 && !canQuote(rule)) {
    faults.push({
      path,
      message: 'can hold by what is not said, and then there is nothing to quote; add something that has to be said (all-of), or ask for the opposite with the other polarity',
    });
  }
  return faults;
}

function* rulesIn(rule: CheckRule, path: Path): Generator<readonly [CheckRule, Path]> {
  yield [rule, path];
  if (!('of' in rule)) return;
  if (!Array.isArray(rule.of)) yield* rulesIn(rule.of, [...path, 'of']);
  else for (const [index, inner] of rule.of.entries()) yield* rulesIn(inner, [...path, 'of', index]);
}

function ownFaults(rule: CheckRule, path: Path): HighbarIssue[] {
  switch (rule.kind) {
    case 'phrases':
      return rule.phrases.flatMap((phrase, index) => {
        const message = phraseFault(phrase);
        return message === undefined ? [] : [{ path: [...path, 'phrases', index], message }];
      });
    case 'in-order':
    case 'near':
      return rule.of.flatMap((part, index) =>
        findsPassages(part)
          ? []
          : [{ path: [...path, 'of', index], message: `"${part.kind}" finds no passage that could stand near another; use phrases, class, quantity, in-order, near, or any-of over these` }],
      );
    case 'any-of':
      if (rule.of.every(findsPassages)) return [];
      return (['position', 'count'] as const).flatMap((field) =>
        rule[field] === undefined ? [] : [{ path: [...path, field], message: 'has no meaning beside "all-of" or "not", which find no passages; put it on the rules inside' }],
      );
    default:
      return [];
  }
}

function findsPassages(rule: CheckRule): boolean {
  return rule.kind === 'any-of' ? rule.of.every(findsPassages) : rule.kind !== 'all-of' && rule.kind !== 'not';
}

/** Whether there is a passage to quote whenever a rule holds. */
function canQuote(rule: CheckRule): boolean {
  if (rule.kind === 'not') return false;
  if (rule.kind === 'all-of') return rule.of.some(canQuote);
  return rule.kind !== 'any-of' || rule.of.every(canQuote);
}

/** Why a phrase is none: it is a pattern, or it has no words to look for. */
function phraseFault(phrase: string): string | undefined {
  const shown = JSON.stringify(phrase.length > 80 ? `${phrase.slice(0, 80)}…` : phrase);
  const sign = strayMark(phrase);
  if (sign !== undefined) {
    return `${shown} has ${/\s/.test(sign) ? 'a line break or tab' : `"${sign}"`}; phrases are plain words and no patterns: other forms of a word (plural, -s, -ed, -ing) are found anyway, and alternatives are phrases of their own`;
  }
  const { length } = wordsOfPhrase(phrase);
  if (length === 0) return `${shown} has nothing but articles and fillers, which are skipped in answers; add a word`;
  return length > longestPhrase ? `${shown} has ${length} words; at most ${longestPhrase} are looked for in a row` : undefined;
}

/** The first character of a phrase that is no part of plain words. */
function strayMark(phrase: string): string | undefined {
  const characters = [...phrase.trim()];
  const isPlain = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);
  for (const [at, character] of characters.entries()) {
    if (isPlain(character) || /[ '’ʼ]/u.test(character)) continue;
    const [before, after] = [isPlain(characters[at - 1]), isPlain(characters[at + 1])];
    if (/[-‐‑–.,/&]/u.test(character) && before && after) continue;
    if (/[$£€¥₹]/u.test(character) && /\p{N}/u.test(characters[at + 1] ?? '')) continue;
    if (/[%€£]/u.test(character) && /\p{N}/u.test(characters[at - 1] ?? '') && !after) continue;
    return character;
  }
  return undefined;
}
