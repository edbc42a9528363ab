import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { engineVersion } from '../../src/index.ts';
import { root } from '../package/project.ts';
import { fingerprint, goldenFolder, makeGoldenReports } from './golden-reports.ts';
import { readKeptReports, writeKept } from './kept-reports.ts';
import { announce } from './score-changes.ts';

// Writes the golden reports that changed, and tells of them in CHANGELOG.md: npm run golden -- "why the scores changed"

const changelogFile = join(root, 'CHANGELOG.md');
const made = makeGoldenReports();
const kept = readKeptReports();
const changed = [...made].filter(([name, content]) => kept.get(name)?.content !== content);
const gone = [...kept.keys()].filter((name) => !made.has(name));
const reason = process.argv.slice(2).join(' ').trim();

try {
  // Before any file is written, since this refuses what the rule forbids.
  const before = readFileSync(changelogFile, 'utf8');
  const isTold = changed.length + gone.length === 0 && before.includes(`Golden reports: \`${fingerprint(made)}\`.`);
  if (!isTold) writeFileSync(changelogFile, announce(before, engineVersion, fingerprint(made), reason));
  for (const [name, content] of changed) {
    const file = join(goldenFolder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, writeKept({ version: engineVersion, content }));
  }
  for (const name of gone) rmSync(join(goldenFolder, name));
  console.log(`${changed.length} golden reports written, ${gone.length} removed, ${made.size - changed.length} unchanged`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
