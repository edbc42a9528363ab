import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { dist, root } from '../package/project.ts';

/** A part of the package that can be imported, and the report of what it exports. */
export interface Entry {
  readonly specifier: string;
  readonly declarations: string;
  /** File of the report, from the folder of the project. */
  readonly report: string;
}

export const entries: readonly Entry[] = [
  { specifier: 'highbar', declarations: 'index.d.ts', report: 'src/api.md' },
  { specifier: 'highbar/inputs', declarations: 'inputs.d.ts', report: 'src/inputs/api.md' },
  { specifier: 'highbar/vitest', declarations: 'vitest.d.ts', report: 'src/vitest/api.md' },
];

const strict = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: true };

/** The report of what a part of the package, as built, exports. */
export function renderSurface({ specifier, declarations }: Entry): string {
  const folder = join(root, '.cache', 'surface');
  const reportFileName = declarations.replace('.d.ts', '.api.md');
  mkdirSync(join(folder, 'temp'), { recursive: true });
  const quiet = { default: { logLevel: ExtractorLogLevel.None } };
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: dist(declarations),
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: { ...strict, target: 'ES2022', lib: ['ES2023'], module: 'ESNext', moduleResolution: 'Bundler', types: [] },
          files: [dist(declarations)],
        },
      },
      apiReport: { enabled: true, reportFileName, reportFolder: folder, reportTempFolder: join(folder, 'temp') },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      // Documentation is held by the API reference; here it is the signatures.
      messages: {
        extractorMessageReporting: quiet,
        tsdocMessageReporting: quiet,
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
  });
  const errors: string[] = [];
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback(message) {
      if (message.logLevel === ExtractorLogLevel.Error) errors.push(message.text);
      message.handled = true;
    },
  });
  if (errors.length > 0) throw new Error(`The declarations of ${specifier} cannot be read:\n${errors.join('\n')}`);
  const [, code = ''] = /```ts\n([\s\S]*)```/.exec(readFileSync(join(folder, reportFileName), 'utf8')) ?? [];
  return `# What \`${specifier}\` exports
Written by \`npm run surface\` with API Extractor from the declarations of the package as built; a test fails where they differ from it. What each
export means is told in the API reference, \`npm run api\`.

\`\`\`ts
${sortEnumerations(withoutMarks(code)).trim()}
\`\`\`
`;
}

/** Marks of release and of documentation are about neither names nor types. */
const withoutMarks = (code: string): string => code.replace(/^ *\/\/ (?:@public.*|\(undocumented\)|\(No @packageDocumentation.*)\n/gm, '');

/** The compiler writes the values of an inferred enumeration in an order that hangs on unrelated code. */
function sortEnumerations(code: string): string {
  return code.replace(/(ZodEnum<\{\n)((?: *\S+: "[^"]*";\n)+)/g, (_, head: string, values: string) => head + values.trimEnd().split('\n').sort().join('\n') + '\n');
}

/** What changed between two reports of one part, export by export; empty where nothing did. */
export function findSurfaceChanges(before: string, after: string): string[] {
  const [old, fresh] = [exportsOf(before), exportsOf(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((name) => {
    const [was, is] = [old.get(name), fresh.get(name)];
    if (was === is) return [];
    if (was === undefined) return [`${name} is new`];
    if (is === undefined) return [`${name} is gone`];
    return [`${name} changed: ${describeLines(was, is)}`];
  });
}

function exportsOf(report: string): Map<string, string> {
  const [, code = ''] = /```ts\n([\s\S]*)```/.exec(report) ?? [];
  const blocks = code.trim().split(/\n\n(?=\S)/);
  return new Map(blocks.map((block): [string, string] => [/^export (?:abstract )?(?:const|function|class|interface|type) (\w+)/.exec(block)?.[1] ?? block.split('\n')[0]!, block]));
}

const mostLines = 6;

function describeLines(was: string, is: string): string {
  const lines = (text: string, other: string): string[] => text.split('\n').filter((line) => !other.split('\n').includes(line)).map((line) => line.trim());
  const [gone, fresh] = [lines(was, is), lines(is, was)];
  const all = [...gone.map((line) => `- ${line}`), ...fresh.map((line) => `+ ${line}`)];
  if (all.length === 0) return 'its lines stand in another order, or more or less often';
  return [...all.slice(0, mostLines), ...(all.length > mostLines ? [`and ${all.length - mostLines} more lines`] : [])].join('  ');
}
