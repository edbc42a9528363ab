import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './package/project.ts';

// Everything that must hold before a change lands, in one run. The closing line counts the tests, and one for each other step.

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** The part of vitest's JSON report that is counted. */
interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const cache = join(root, '.cache');
const testReport = join(cache, 'test-report.json');
const packFolder = join(cache, 'pack');

/** Runs a program of the project with its output shown, and gives its exit code. */
function run(program: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

/** Counts the tests; a test file that could not be loaded, or a run that ended badly with no test to blame, is one failure. */
function countTests(code: number): Count {
  let report: TestReport;
  try {
    report = JSON.parse(readFileSync(testReport, 'utf8')) as TestReport;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const unloaded = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  const failed = report.numFailedTests + unloaded;
  const unexplained = (code !== 0 && failed === 0) || report.numPassedTests + failed === 0;
  return { passed: report.numPassedTests, failed: failed + (unexplained ? 1 : 0), skipped: report.numPendingTests + report.numTodoTests };
}

const asCount = (code: number): Count => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

let built = false;

async function build(): Promise<Count> {
  const code = await run('npm', ['run', '--silent', 'build']);
  built = code === 0;
  return asCount(code);
}

/** Runs projects of vitest.config.ts. */
async function test(...projects: readonly string[]): Promise<Count> {
  rmSync(testReport, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${testReport}`];
  return countTests(await run(bin('vitest'), ['run', ...reporters, ...projects.flatMap((project) => ['--project', project])]));
}

/** The code for browsers knows what a browser offers and the rest does not, so that each is checked for itself. */
async function checkTypes(): Promise<Count> {
  const codes = [await run(bin('tsc'), ['-p', '.']), await run(bin('tsc'), ['-p', 'test/browser'])];
  return asCount(Math.max(...codes));
}

/** Packs once; both package checks read the same file. */
async function pack(): Promise<string | undefined> {
  rmSync(packFolder, { recursive: true, force: true });
  mkdirSync(packFolder, { recursive: true });
  const code = await run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', packFolder]);
  const [file] = readdirSync(packFolder);
  return code === 0 && file !== undefined ? join(packFolder, file) : undefined;
}

function withoutBuild(): Count {
  console.log('not run, since there is no build');
  return { passed: 0, failed: 0, skipped: 1 };
}

async function checkPackage(program: string, args: (tarball: string) => readonly string[]): Promise<Count> {
  if (!built) return withoutBuild();
  const tarball = await pack();
  return asCount(tarball === undefined ? 1 : await run(bin(program), args(tarball)));
}

/** JSON for editors, found through "exports", which TypeScript's resolution of 2016 does not know. */
const schemaEntries = ['rubric', 'question', 'questions', 'loop', 'suite', 'report'].map((name) => `schemas/${name}.json`);

const steps: readonly (readonly [string, () => Promise<Count>])[] = [
  ['type check', checkTypes],
  ['lint', async () => asCount(await run(bin('eslint'), ['.', '--max-warnings', '0']))],
  ['API reference', async () => asCount(await run('npm', ['run', '--silent', 'api']))],
  ['build', build],
  ['tests', () => test('unit', ...(built ? ['built'] : []))],
  ['tests in a browser', () => (built ? test('browser') : Promise.resolve(withoutBuild()))],
  ['publint', () => checkPackage('publint', (tarball) => ['run', tarball, '--strict'])],
  ['are the types wrong', () => checkPackage('attw', (tarball) => [tarball, '--exclude-entrypoints', ...schemaEntries])],
];

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const lines: string[] = [];
for (const [name, step] of steps) {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const count = await step();
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += count[key];
  const result = count.failed > 0 ? 'FAILED' : count.passed > 0 ? 'passed' : 'not run';
  lines.push(`${result.padEnd(8)}${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}
console.log(`\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;
