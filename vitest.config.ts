import { defineConfig } from 'vitest/config';

/** Tests of the package as built, which build it first where it is missing or older than its sources. */
const ofTheBuild = ['test/contract/built-*.test.ts', 'test/package/**/*.test.ts', 'test/browser/**/*.test.ts'];
const limits = { testTimeout: 60_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { ...limits, name: 'unit', include: ['test/**/*.test.ts'], exclude: ofTheBuild } },
      { test: { ...limits, name: 'built', include: ofTheBuild, globalSetup: 'test/package/build-if-stale.ts' } },
    ],
  },
});
