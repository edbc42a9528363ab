import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dist, root, run } from '../package/project.ts';
import { sampleInputs } from './sample-inputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'highbar-determinism-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inputs = sampleInputs();

/** The reports of a fresh process, as JSON texts. */
async function scoreInProcess(entry: string, name: string, of: readonly unknown[], env: NodeJS.ProcessEnv): Promise<string[]> {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(of));
  const { code, stdout, stderr } = await run(process.execPath, [join(root, 'test/contract/probes/score-sample.mjs'), dist(entry), file], { env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return (JSON.parse(stdout) as unknown[]).map((report) => JSON.stringify(report));
}

describe('the same input gives the same bytes', () => {
  it('twice, in another process, in another order, by another module format, elsewhere on earth', async () => {
    const plain = { PATH: process.env['PATH'] };
    const first = await scoreInProcess('index.js', 'first', [...inputs, ...inputs], plain);
    const again = first.splice(inputs.length);
    expect(first).toHaveLength(inputs.length);
    expect(again).toEqual(first);
    const elsewhere = { ...plain, TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', NODE_ENV: 'production', DEBUG: '*' };
    const reversed = await scoreInProcess('index.cjs', 'reversed', [...inputs].reverse(), elsewhere);
    expect(reversed.reverse()).toEqual(first);
  });
});
