import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Lexicon } from '../../src/lexicons/lexicon.ts';
import type { PatternSet, definePatterns as define } from '../../src/document/patterns/define-patterns.ts';
import { filesUnder, root } from '../package/project.ts';

const declared = vi.hoisted(() => [] as PatternSet[]);

// Sets are compiled on first use and many are not exported, so every declaration is caught as it is made.
vi.mock('../../src/document/patterns/define-patterns.ts', async (original) => {
  const actual = await original<{ definePatterns: typeof define }>();
  return {
    ...actual,
    definePatterns: (...args: Parameters<typeof define>) => {
      const set = actual.definePatterns(...args);
      declared.push(set);
      return set;
    },
  };
});

const { definePatterns, lexiconMatches } = await import('../../src/document/patterns/define-patterns.ts');

const files = ['document', 'checks', 'lexicons'].flatMap((room) => filesUnder(join(root, 'src', room), '.ts').filter((file) => !file.endsWith('.d.ts')));

// One after the other: loaded side by side, some modules now and then get the function that is not replaced.
const modules: (readonly [string, Record<string, unknown>])[] = [];
for (const file of files) modules.push([relative(root, file), (await import(file)) as Record<string, unknown>]);

/** How many sets the sources declare, by their text; the file of the function shows one as an example. */
const written = files
  .filter((file) => !file.endsWith('define-patterns.ts'))
  .reduce((sum, file) => sum + (readFileSync(file, 'utf8').match(/\bdefinePatterns\(\s*'/g)?.length ?? 0), 0);

const isLexicon = (value: unknown): value is Lexicon => typeof value === 'object' && value !== null && 'phrases' in value && 'about' in value;

/** Lexicons among the exports, also those that stand in a list or a record. */
const lexicons = [
  ...new Set(
    modules
      .flatMap(([, exported]) => Object.values(exported))
      .flatMap((value): unknown[] => [value, ...(typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [])])
      .filter(isLexicon),
  ),
];

const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

describe('patterns', () => {
  it('are found', () => {
    expect(new Set(declared.map(({ id }) => id)).size).toBeGreaterThanOrEqual(written);
    expect(written).toBeGreaterThan(50);
    expect(lexicons.length).toBeGreaterThan(0);
  });

  it.each(declared.map((set) => [set.id, set] as const))('compile: %s', (_, set) => {
    expect(() => set.check()).not.toThrow();
  });

  it.each(lexicons.map((lexicon) => [lexicon.id, lexicon] as const))('compile: lexicon %s', (_, lexicon) => {
    expect(() => lexiconMatches(lexicon).check()).not.toThrow();
    expect(lexicon.phrases.length).toBeGreaterThan(0);
    expect(repeated(lexicon.phrases)).toEqual([]);
  });

  it('have names of their own, which error messages use', () => {
    expect(repeated(declared.map(({ id }) => id))).toEqual([]);
    expect(repeated(lexicons.map(({ id }) => id))).toEqual([]);
  });

  it('would fail where they name a class that is not there', () => {
    expect(() => definePatterns('an example', { label: ['~give up @nothing'] }).check()).toThrow('@nothing');
  });
});
