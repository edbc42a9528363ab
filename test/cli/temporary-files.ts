import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder of a test file, which is gone when its tests are done. */
export interface TemporaryFiles {
  readonly folder: string;
  /** Path of a name in it. */
  readonly path: (name: string) => string;
  /** Writes a file, with the folders that it stands in, and gives its path. */
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly read: (name: string) => string;
}

/** Makes a folder; to be called at the top of a test file or of a `describe`. */
export function useTemporaryFiles(): TemporaryFiles {
  const folder = mkdtempSync(join(tmpdir(), 'highbar-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = (name: string): string => join(folder, name);
  return {
    folder,
    path,
    write(name, content) {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
      return path(name);
    },
    read: (name) => readFileSync(path(name), 'utf8'),
  };
}
