import { buildIsStale, run } from './project.ts';

/** Builds the package before the tests of the build, where they would otherwise test an old one. */
export async function setup(): Promise<void> {
  if (!buildIsStale()) return;
  const build = await run('npm', ['run', 'build']);
  if (build.code !== 0) throw new Error(`The build failed, so there is nothing to test.\n${build.stdout}\n${build.stderr}`);
}
