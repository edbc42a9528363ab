import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { defineConfig, type Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Sources of the package's subpaths, with the file that each is built into. */
const libraryEntries = new Map(
  [['src/index.ts', './index.js'], ['src/inputs/index.ts', './inputs.js'], ['src/vitest/index.ts', './vitest.js']].map(([source, built]) => [fileURLToPath(new URL(source!, import.meta.url)), built!]),
);
const metafiles = new URL('.cache/metafiles/', import.meta.url);

/** Keeps esbuild's account of what went into each bundle, from which THIRD_PARTY_NOTICES is written and tested. */
const keepMetafile = (name: string): Plugin => ({
  name: 'keep-metafile',
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      if (metafile === undefined) return;
      mkdirSync(metafiles, { recursive: true });
      writeFileSync(new URL(`${name}-${build.initialOptions.format ?? 'esm'}.json`, metafiles), JSON.stringify(metafile));
    });
  },
});

/** The command and the matchers use the library as built, so that the package does not hold it twice. */
const useBuiltLibrary: Plugin = {
  name: 'use-built-library',
  setup(build) {
    build.onResolve({ filter: /\/index\.ts$/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (kind === 'entry-point' || pluginData === useBuiltLibrary) return undefined;
      const resolved = await build.resolve(path, { importer, resolveDir, kind, pluginData: useBuiltLibrary });
      const built = libraryEntries.get(resolved.path);
      if (built === undefined) return resolved;
      return { path: build.initialOptions.format === 'cjs' ? built.replace(/\.js$/, '.cjs') : built, external: true, sideEffects: false };
    });
  },
};

/** The part of the library as built that is used here. */
interface Library {
  readonly jsonSchemaNames: readonly string[];
  readonly createJsonSchema: (name: string) => unknown;
  readonly formatHtml: (items: readonly []) => string;
}

const importLibrary = async (): Promise<Library> => (await import(new URL('dist/index.js', import.meta.url).href)) as Library;

/** Writes the JSON Schemas of the format into the package, from the library as built. */
async function writeJsonSchemas(): Promise<void> {
  const { createJsonSchema, jsonSchemaNames } = await importLibrary();
  const folder = new URL('dist/schemas/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const name of jsonSchemaNames) writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(createJsonSchema(name), null, 2)}\n`);
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Puts the library as built into a bundle. */
const bundleBuiltLibrary: Plugin = {
  name: 'bundle-built-library',
  setup(bundle) {
    bundle.onResolve({ filter: /^\.\.\/index\.ts$/ }, () => ({ path: fileURLToPath(new URL('dist/index.js', import.meta.url)) }));
  },
};

/** Writes the playground: one page with the library as built, the style of the reports and its own, and a policy that lets in these alone. */
async function writePlayground(): Promise<void> {
  const room = new URL('src/playground/', import.meta.url);
  const read = (path: string, base: URL = room): string => readFileSync(new URL(path, base), 'utf8');
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL('main.ts', room))],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    plugins: [bundleBuiltLibrary],
  });
  mkdirSync(metafiles, { recursive: true });
  writeFileSync(new URL('playground-iife.json', metafiles), JSON.stringify(metafile));
  const script = outputFiles[0]?.text ?? '';
  if (/<\/script|<!--/i.test(script)) throw new Error('dist/playground.html: the script holds "</script" or "<!--", which would end it early; break these words in the source');
  const { formatHtml } = await importLibrary();
  const style = `${/<style>([^<]*)<\/style>/.exec(formatHtml([]))?.[1]}\n${read('page.css')}`;
  const parts: Readonly<Record<string, string>> = {
    policy: `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`,
    style,
    script,
    licences: `${read('LICENSE', new URL(import.meta.url))}\n${read('THIRD_PARTY_NOTICES', new URL(import.meta.url))}`.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  };
  writeFileSync(new URL('dist/playground.html', import.meta.url), read('page.html').replace(/\{\{(\w+)\}\}/g, (_, name: string) => parts[name] ?? ''));
}

const shared: Options = {
  outDir: 'dist',
  target: 'es2022',
  splitting: false,
  // The licences of what is bundled are in THIRD_PARTY_NOTICES.
  esbuildOptions: (options) => {
    options.legalComments = 'none';
    options.mainFields = ['module', 'main'];
  },
};

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    // tsup still sets `baseUrl` when it builds declarations, which TypeScript 6 calls deprecated.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    // "natural" installs 65 MB and prints on import; the others set global state, which bundling makes our own.
    noExternal: ['compromise', 'franc-min', 'natural', '@noble/hashes', 'pure-rand', 'string-width', 'yaml'],
    // compromise looks into the environment (`process.env`, or `self.env`) at every step, and ends its term ids, which are unique
    // without it, in a random digit. Bundled, it finds an empty environment and, as `Number()` is 0, always the same digit.
    define: { process: 'undefined', self: '{}', 'Math.random': 'Number' },
    esbuildPlugins: [keepMetafile('index')],
    onSuccess: async () => {
      await writeJsonSchemas();
      await writePlayground();
    },
  },
  {
    ...shared,
    entry: { inputs: 'src/inputs/index.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    noExternal: [/^(?!zod)/],
    esbuildPlugins: [keepMetafile('inputs')],
  },
  {
    ...shared,
    entry: { vitest: 'src/vitest/index.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    esbuildPlugins: [useBuiltLibrary, keepMetafile('vitest')],
  },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    dts: false,
    // commander is CommonJS and requires Node's own modules, which an ES module cannot do by itself.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as highbarCreateRequire } from 'node:module';\nconst require = highbarCreateRequire(import.meta.url);",
    },
    noExternal: [
      'chokidar', 'cli-progress', 'commander', 'fdir', 'picocolors', 'picomatch', 'readdirp', 'string-width', 'tinyglobby', 'wrap-ansi',
    ],
    esbuildPlugins: [useBuiltLibrary, keepMetafile('cli')],
  },
]);
