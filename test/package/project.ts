import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Path of a file that the build makes. */
export const dist = (file: string): string => join(root, 'dist', file);

/** Files that the build makes, and the package holds. */
export const builtFiles = [
  'cli.js',
  'index.cjs',
  'index.d.cts',
  'index.d.ts',
  'index.js',
  'inputs.cjs',
  'inputs.d.cts',
  'inputs.d.ts',
  'inputs.js',
  'playground.html',
  'schemas/loop.schema.json',
  'schemas/question.schema.json',
  'schemas/questions.schema.json',
  'schemas/report.schema.json',
  'schemas/rubric.schema.json',
  'schemas/suite.schema.json',
  'vitest.cjs',
  'vitest.d.cts',
  'vitest.d.ts',
  'vitest.js',
] as const;

/** What a process did. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, without standard input; a failure is in the result, not thrown. */
export function run(program: string, args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      program,
      args,
      { cwd: options.cwd ?? root, env: options.env ?? process.env, maxBuffer: 64 * 1024 * 1024, encoding: 'utf8' },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : 1, stdout, stderr });
      },
    );
    child.stdin?.end();
  });
}

/** Every file under a folder whose name ends so, as absolute paths in order of name. */
export function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Whether the build is missing, or older than what it is made from. */
export function buildIsStale(): boolean {
  const built = Math.min(...builtFiles.map((file) => statSync(dist(file), { throwIfNoEntry: false })?.mtimeMs ?? 0));
  const kinds = ['.ts', '.html', '.css'].flatMap((ending) => filesUnder(join(root, 'src'), ending));
  const sources = [...kinds, ...['LICENSE', 'THIRD_PARTY_NOTICES', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsup.config.ts'].map((file) => join(root, file))];
  return sources.some((file) => statSync(file).mtimeMs > built);
}
