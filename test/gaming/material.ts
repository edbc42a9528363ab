import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checks as builtIn, createScorer, type Check } from '../../src/index.ts';

/** What an attacker finds in the package: its checks, its rubric and its lexicons. */
export const checks: readonly Check[] = builtIn;
export const { rubric: netflixRubric } = createScorer({ rubric: 'netflix-pm' });

const folder = new URL('../../src/lexicons/', import.meta.url);
const modules = await Promise.all(
  readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith('.ts') && !/^(?:function-words|person-words|persons|places|lexicon)\.ts$/.test(name))
    .sort()
    .map(async (name) => (await import(new URL(name, folder).href)) as Record<string, unknown>),
);

const stringsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value) || value instanceof Set) return [...(value as Iterable<unknown>)].flatMap(stringsOf);
  return typeof value === 'object' && value !== null && 'phrases' in value ? stringsOf(value.phrases) : [];
};

/** Every word of the lexicons once, without the signs of the pattern language. */
export const lexiconWords: readonly string[] = [
  ...new Set(modules.flatMap((exported) => Object.values(exported)).flatMap(stringsOf).flatMap((phrase) => phrase.match(/[a-z]{3,}/g) ?? [])),
].sort();
