import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * `npm run validity`: agreement with the labelled answers, written to test/validity/README.md.
 * `npm run validity -- --check ID [--writers a,b] [--text]`: where a check and the readers differ, train rows only.
 */
const args = process.argv.slice(2);
if (args[0] === '--check') {
  const script = fileURLToPath(new URL('./list-errors.ts', import.meta.url));
  process.exitCode = spawnSync(process.execPath, [...process.execArgv, script, ...args.slice(1)], { stdio: 'inherit' }).status ?? 2;
} else {
  const { hasScoredAnswers, measurePoints, pointFiguresFile } = await import('./expected-points.ts');
  if (hasScoredAnswers()) writeFileSync(pointFiguresFile, `${JSON.stringify(measurePoints(), null, 2)}\n`);
  else process.stderr.write('covers-points is not measured anew: its human scores (../shared/external/saf-train.jsonl) are not at hand. The figures are the last ones measured.\n');
  const { summarize } = await import('./summary.ts');
  const { markdown } = summarize();
  writeFileSync(fileURLToPath(new URL('./README.md', import.meta.url)), markdown);
  process.stdout.write(markdown);
}
