import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise/three';
import { Bench } from 'tinybench';
import { createScorer } from '../../src/index.ts';
import { readLabelledAnswers } from '../validity/labelled-answers.ts';

/**
 * `npm run bench`: full scoring of the train answers beside one plain compromise/three parse and write-good on the same texts, in
 * one run, so that the ratios hold on any machine; then growth with length, cold import and size of the built bundle.
 */
const writeGood = createRequire(import.meta.url)('write-good') as (text: string) => unknown[];
const rows = readLabelledAnswers('train').map(({ question, text, mode }) => ({ question, answer: { text, mode } }));
const scorer = createScorer({ rubric: 'netflix-pm' });
const words = rows.reduce((sum, { answer }) => sum + answer.text.split(/\s+/).length, 0);

/** Warm: the first scoring compiles the patterns. */
for (const row of rows.slice(0, 20)) scorer.score(row);

const bench = new Bench({ time: 3_000, warmupTime: 500, iterations: 3 });
bench
  .add('highbar, all checks and the report', () => {
    for (const row of rows) scorer.score(row);
  })
  .add('compromise/three, one plain parse', () => {
    for (const { answer } of rows) nlp(answer.text);
  })
  .add('write-good', () => {
    for (const { answer } of rows) writeGood(answer.text);
  });
await bench.run();

const perAnswer = bench.tasks.map(({ name, result }) => {
  if (result?.samples === undefined || result.samples.length === 0) throw new Error(`no result for ${name}`);
  const samples = [...result.samples].sort((a, b) => a - b);
  const median = samples[Math.floor(samples.length / 2)]!;
  return { name, milliseconds: median / rows.length };
});
const highbar = perAnswer[0]!.milliseconds;
console.log(`${rows.length} answers of ${Math.round(words / rows.length)} words on average, median of the runs:`);
for (const { name, milliseconds } of perAnswer) {
  const ratio = name.startsWith('highbar') ? '' : `, ${(milliseconds / highbar).toFixed(2)} times highbar's time`;
  console.log(`  ${name}: ${milliseconds.toFixed(2)} ms an answer, ${Math.round(1000 / milliseconds)} answers a second${ratio}`);
}

/** Slope of log time over log length, by least squares: 1 is linear. */
function growthExponent(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([length, time]) => [Math.log(length), Math.log(time)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  return logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

const all = rows.map(({ answer }) => answer.text).join('\n\n').split(/(?<=\s)/);
const question = rows[0]!.question;
const points = [100, 1_000, 10_000, 100_000].map((length) => {
  const text = Array.from({ length }, (_, index) => all[index % all.length]!).join('');
  const times = Array.from({ length: length >= 100_000 ? 1 : 3 }, () => {
    const before = process.cpuUsage();
    scorer.score({ question, answer: { text } });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return [length, Math.min(...times)] as const;
});
console.log(`growth from 100 to 100,000 words: exponent ${growthExponent(points).toFixed(2)} (${points.map(([length, time]) => `${length}: ${time.toFixed(1)} ms`).join(', ')})`);

const bundle = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const script = `const s=performance.now();await import(${JSON.stringify(`file://${bundle}`)});process.stdout.write(String(performance.now()-s))`;
const imports = Array.from({ length: 5 }, () => Number(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout)).sort((a, b) => a - b);
const bytes = readFileSync(bundle);
console.log(`cold import of the built bundle: ${imports[2]!.toFixed(0)} ms (median of 5); size ${Math.round(bytes.length / 1024)} kB, ${Math.round(gzipSync(bytes).length / 1024)} kB gzipped`);
