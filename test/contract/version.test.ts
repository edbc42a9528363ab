import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { engineVersion } from '../../src/pipeline/version.ts';
import { root } from '../package/project.ts';

interface Manifest {
  readonly version: string;
  readonly packages?: Readonly<Record<string, { readonly version: string }>>;
}

const read = (file: string): Manifest => JSON.parse(readFileSync(join(root, file), 'utf8')) as Manifest;

it('the version is the same in reports, in the manifest, in the lock and in the changelog', () => {
  const { version } = read('package.json');
  const lock = read('package-lock.json');
  expect(engineVersion).toBe(version);
  expect(lock.version).toBe(version);
  expect(lock.packages?.['']?.version).toBe(version);
  expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).toContain(`\n## [${version}] `);
});
