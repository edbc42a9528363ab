import { stat } from 'node:fs/promises';
import { isAbsolute, join, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { usageError } from './fault.ts';

/** Names of files that are taken for answers with expectations where a folder, or nothing, is named. */
const names = ['*.answer.md', '*.answer.txt', '*.answers.yaml', '*.answers.yml', '*.answers.json'];
const leftOut = ['**/node_modules/**', '**/.git/**'];

/**
 * Files that patterns name, each once, in the order of their names: files as they are, folders with the fixtures in them, patterns with
 * `*`, `**`, `?` and `{a,b}`. Without a pattern: the fixtures in the current folder.
 *
 * @throws FaultError for a pattern that names nothing.
 */
export async function findFixtures(patterns: readonly string[]): Promise<string[]> {
  const found = new Map<string, string>();
  for (const pattern of patterns.length === 0 ? ['.'] : patterns) {
    const files = await expand(pattern);
    if (files.length === 0) throw usageError(pattern, 'It names no fixture.', `Name files or a pattern in quotes; in a folder, fixtures are called ${names.join(', ')}.`);
    for (const file of files) if (!found.has(resolve(file))) found.set(resolve(file), file);
  }
  return [...found.values()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

async function expand(pattern: string): Promise<string[]> {
  const known = await stat(pattern).catch(() => undefined);
  if (known?.isFile() === true) return [pattern];
  // Within the folder itself, so that it is searched even where it lies in one that is left out.
  if (known?.isDirectory() === true) {
    const inside = await glob(names.map((name) => `**/${name}`), { cwd: pattern, ignore: leftOut, expandDirectories: false });
    return inside.map((file) => join(pattern, file));
  }
  const slashed = sep === '/' ? pattern : pattern.replaceAll(sep, '/');
  const files = await glob(slashed, { ignore: leftOut, expandDirectories: false, absolute: isAbsolute(pattern) });
  return files.filter((file) => !/[/\\](node_modules|\.git)[/\\]/.test(file) || /node_modules|\.git\b/.test(pattern));
}

/** Folders in which there may come to be files that patterns name. */
export async function foldersOf(patterns: readonly string[]): Promise<string[]> {
  const folders = await Promise.all((patterns.length === 0 ? ['.'] : patterns).map(folderOf));
  return [...new Set(folders.flat())];
}

async function folderOf(pattern: string): Promise<string[]> {
  const known = await stat(pattern).catch(() => undefined);
  if (known?.isFile() === true) return [];
  if (known?.isDirectory() === true) return [pattern];
  // Up to the first part in which a character has a meaning.
  const parts = pattern.split(/[/\\]/);
  const fixed = parts.slice(0, Math.max(0, parts.findIndex((part) => /[*?{}[\]()!+@]/.test(part))));
  return [fixed.length === 0 ? '.' : fixed.join('/') || '/'];
}
