import { defineConfig } from 'vitest/config';

/** Tests of the package as built, which build it first where it is missing or older than its sources. */
const ofTheBuild = ['test/contract/built-*.test.ts', 'test/package/**/*.test.ts'];
/** Tests in a browser, one file after the other: what they measure should be theirs. */
const inBrowser = ['test/browser/**/*.test.ts'];
const buildFirst = 'test/package/build-if-stale.ts';
const limits = { testTimeout: 60_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    // Vitest leaves one processor to itself, which is half of a machine that has two.
    maxWorkers: '100%',
    projects: [
      { test: { ...limits, name: 'unit', include: ['test/**/*.test.ts'], exclude: [...ofTheBuild, ...inBrowser] } },
      { test: { ...limits, name: 'built', include: ofTheBuild, globalSetup: buildFirst } },
      { test: { ...limits, name: 'browser', include: inBrowser, globalSetup: buildFirst, fileParallelism: false } },
    ],
  },
});
