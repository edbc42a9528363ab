import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HighbarError, scoreAnswer } from '../../src/index.ts';
import { findAnswers, readTranscript } from '../../src/inputs/index.ts';
import { sampleInputs, type SampleInput } from '../contract/sample-inputs.ts';
import { dist, root } from '../package/project.ts';
import { openStage, type FileStage } from './browser.ts';

let stage: FileStage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => (stage as FileStage | undefined)?.close());

/** A module of the package as an application's bundler makes it for a page; zod comes along, as it would there. */
async function bundleForBrowser(entry: string, name: string): Promise<{ readonly script: string; readonly inputs: readonly string[] }> {
  const { outputFiles, metafile, warnings } = await build({
    entryPoints: [dist(entry)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'iife',
    globalName: name,
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  return { script: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs) };
}

const inline = (script: string): string => `<script>${script.replaceAll('</script', '<\\/script')}</script>`;

/** What a call in the page gives, as JSON: the report, or the documented error. */
const score = (inputs: readonly SampleInput[]): string[] =>
  inputs.map((input) => {
    const library = (globalThis as unknown as { highbar: { scoreAnswer: (input: unknown) => unknown; HighbarError: typeof HighbarError } }).highbar;
    try {
      return JSON.stringify(library.scoreAnswer(input));
    } catch (error) {
      if (error instanceof library.HighbarError) return `${error.code}: ${error.message}`;
      throw error;
    }
  });

describe('the library in a browser', () => {
  it('is bundled for a page without a word from the bundler, and needs nothing but zod', async () => {
    const { inputs } = await bundleForBrowser('index.js', 'highbar');
    expect(inputs.filter((input) => !input.includes('node_modules/zod/') && !/(^|\/)dist\/index\.js$/.test(input))).toEqual([]);
  });

  it('gives the same bytes as in Node, and touches nothing of the page', async () => {
    const inputs = sampleInputs();
    const { script } = await bundleForBrowser('index.js', 'highbar');
    const { page, conduct, url } = await stage.show(`<!doctype html><title>library</title><script>globalThis.before = Object.keys(globalThis)</script>${inline(script)}`);
    const before = new Set(await page.evaluate<string[]>('before'));
    const reports = await page.evaluate(score, inputs);
    const expected = inputs.map((input) => {
      try {
        return JSON.stringify(scoreAnswer(input as Parameters<typeof scoreAnswer>[0]));
      } catch (error) {
        if (error instanceof HighbarError) return `${error.code}: ${error.message}`;
        throw error;
      }
    });
    expect(reports.length).toBeGreaterThan(20);
    for (const [index, report] of reports.entries()) expect(report === expected[index], `answer ${inputs[index]?.answer.id} is scored otherwise`).toBe(true);
    const added = (await page.evaluate<string[]>('Object.keys(globalThis)')).filter((name) => !before.has(name));
    // zod keeps its settings and its registry there, and "before" is the test's own.
    expect(added.filter((name) => !name.startsWith('__zod'))).toEqual(['before', 'highbar']);
    expect(conduct).toEqual({ requests: [url], complaints: [], popups: [] });
    await page.context().close();
  });

  it('reads transcripts there, too', async () => {
    const { script, inputs } = await bundleForBrowser('inputs.js', 'highbarInputs');
    expect(inputs.filter((input) => !/node_modules\/zod\/|(^|\/)dist\/(inputs|index)\.js$/.test(input))).toEqual([]);
    const source = readFileSync('fixtures/transcripts/zoom.vtt', 'utf8');
    const { page, conduct, url } = await stage.show(`<!doctype html><title>inputs</title>${inline(script)}`);
    const found = await page.evaluate(`JSON.stringify(highbarInputs.findAnswers(highbarInputs.readTranscript(${JSON.stringify(source)})))`);
    expect(found).toBe(JSON.stringify(findAnswers(readTranscript(source))));
    expect(conduct).toEqual({ requests: [url], complaints: [], popups: [] });
    await page.context().close();
  });
});
