import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dist, root, run } from '../package/project.ts';
import { sampleInputs } from './sample-inputs.ts';

interface Observed {
  readonly onImport: readonly string[];
  readonly onScore: readonly string[];
  readonly globals: readonly string[];
  readonly scored: boolean;
}

const folder = mkdtempSync(join(tmpdir(), 'highbar-purity-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const input = join(folder, 'input.json');
writeFileSync(input, JSON.stringify(sampleInputs()[0]));

async function observe(how: 'import' | 'require', file: string): Promise<Observed> {
  const { code, stdout, stderr } = await run(process.execPath, [join(root, 'test/contract/probes/purity.mjs'), how, file, input]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.trim().split('\n'), 'something was printed').toHaveLength(1);
  return JSON.parse(stdout) as Observed;
}

describe('the built package', () => {
  it.each([
    ['import', 'index.js'],
    ['require', 'index.cjs'],
  ] as const)('does nothing but compute: %s of %s', async (how, file) => {
    expect(await observe(how, dist(file))).toEqual({ onImport: [], onScore: [], globals: [], scored: true });
  });

  it('would be caught at anything else', async () => {
    const impure = join(folder, 'impure.mjs');
    writeFileSync(
      impure,
      `import { readFileSync } from 'node:fs';
       export const seen = [process.env.HOME, Date.now(), new Date(), Math.random(), readFileSync(process.argv[1], 'utf8').length, performance.now()];
       globalThis.leaked = true;
       String.prototype.shout = function () { return this.toUpperCase(); };
       process.on('SIGUSR2', () => {});
       export function scoreAnswer() { setTimeout(() => {}, 0); console.debug; return crypto.randomUUID(); }`,
    );
    const { onImport, onScore, globals } = await observe('import', impure);
    const names = onImport.map((line) => line.split(' by ')[0]);
    expect(names).toEqual(['process.env', 'Date.now', 'new Date()', 'Math.random', 'fs.readFileSync', 'performance.now', 'process.on']);
    expect(onScore.map((line) => line.split(' by ')[0])).toEqual(['setTimeout', 'crypto.randomUUID']);
    expect(globals).toEqual(expect.arrayContaining(['globalThis.leaked', 'String.prototype.shout', 'process.on SIGUSR2']));
  });

  it('would be caught at printing', async () => {
    const loud = join(folder, 'loud.mjs');
    writeFileSync(loud, `console.log('hello');`);
    const { stdout } = await run(process.execPath, [join(root, 'test/contract/probes/purity.mjs'), 'import', loud, input]);
    expect(stdout).toMatch(/^hello\n.*"onImport":\["console.log by /);
  });
});
