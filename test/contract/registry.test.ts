import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { Check } from '../../src/engine/define-check.ts';
import { filesUnder, root } from '../package/project.ts';

const isCheck = (value: unknown): value is Check => typeof value === 'object' && value !== null && 'configure' in value && 'messageIds' in value;

const files = filesUnder(join(root, 'src', 'checks'), '.ts').filter((file) => basename(file) !== 'index.ts');

describe('the registry of checks', () => {
  it('has a check for every file, and a file for every check', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(checks.map(({ id }) => id).sort()).toEqual(files.map((file) => basename(file, '.ts')).sort());
  });

  it.each(files.map((file) => [basename(file), file] as const))('%s exports one check, named after its file and registered', async (name, file) => {
    const exported = Object.values((await import(file)) as Record<string, unknown>).filter(isCheck);
    expect(exported.map(({ id }) => id)).toEqual([basename(name, '.ts')]);
    expect((checks as readonly unknown[]).includes(exported[0]), `${name} is not the check that src/checks/index.ts registers`).toBe(true);
  });

  it('has no two checks with one title', () => {
    const titles = checks.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});
