import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFiles, root, run, type Run } from './project.ts';

/** Where the package is tried: an empty folder outside the project, so that nothing of the project can be found by accident. */
const place = realpathSync(mkdtempSync(join(tmpdir(), 'highbar-install-')));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** What a script run by npm is told of the package it belongs to would mislead npm in another folder. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_(package|lifecycle|command|execpath|node_execpath|config_(local_)?prefix)|INIT_CWD|NODE_|VITEST)/.test(name)));

async function succeed(program: string, args: readonly string[], cwd: string): Promise<Run> {
  const result = await run(program, args, { cwd, env });
  if (result.code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${result.code}\n${result.stdout}\n${result.stderr}`);
  return result;
}

/** An empty project with the packages installed in it. */
async function consumer(name: string, packages: readonly string[]): Promise<string> {
  const folder = join(place, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, private: true }));
  await succeed('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...packages], folder);
  return folder;
}

const answer =
  'I would start with one number: the share of new members who finish a first title within a week, and I would watch cancellations beside it. ' +
  'We give up some variety on the home page to get there, because a shorter list is quicker to choose from. ' +
  'If fewer than two in a hundred more finish after four weeks of a holdout test, I stop and tell the team why.';
const question = { id: 'home', kind: 'product-sense', prompt: 'How would you improve the home page for new members?' };
const input = JSON.stringify({ question, answer: { text: answer }, rubric: 'netflix-pm' });

const calls = {
  'score.mjs': `import { scoreAnswer } from 'highbar';
    console.log(JSON.stringify(scoreAnswer(${input})));`,
  'score.cjs': `const { scoreAnswer } = require('highbar');
    console.log(JSON.stringify(scoreAnswer(${input})));`,
};

const typed = `import { createScorer, HighbarError, scoreAnswer, scoreAnswers, type Report } from 'highbar';

const report: Report = scoreAnswer(${input.replace('"product-sense"', '"product-sense" as const')});
const again: Report[] = [...scoreAnswers([${input}])];
const scorer = createScorer({ rubric: 'netflix-pm' });

// The types must be real ones: with \`any\` in their place these would compile, and so fail here.
// @ts-expect-error an answer needs a text
const wrong = (): unknown => scoreAnswer({ question: ${JSON.stringify(question)}, answer: {}, rubric: 'netflix-pm' });
// @ts-expect-error there is no such property
const missing = (): unknown => report.noSuchProperty;

if (typeof wrong !== 'function' || typeof missing !== 'function' || scorer === undefined) throw new HighbarError('INVALID_INPUT', 'never', []);
if (JSON.stringify(again[0]) !== JSON.stringify(report)) throw new Error('scoreAnswers differs from scoreAnswer');
console.log(JSON.stringify(report));
`;

/** Strict in every way, and with the declarations of the package and of zod, which needs "dom" for them, checked as well. */
const compilerOptions = {
  module: 'nodenext',
  moduleResolution: 'nodenext',
  target: 'es2022',
  lib: ['es2022', 'dom'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: false,
  skipLibCheck: false,
  outDir: 'compiled',
};

let tarball = '';
let packed: readonly string[] = [];
let folder = '';

beforeAll(async () => {
  const { stdout } = await succeed('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', place], root);
  const [entry] = Object.values(JSON.parse(stdout) as Record<string, { filename: string; files: { path: string }[] }>);
  if (entry === undefined) throw new Error('npm packed nothing');
  tarball = join(place, entry.filename);
  packed = entry.files.map(({ path }) => path).sort();
  folder = await consumer('consumer', [tarball]);
});

const scored = async (file: string): Promise<string> => (await succeed(process.execPath, [file], folder)).stdout.trim();

describe('the package, installed in an empty folder', () => {
  it('holds what is needed and nothing else', () => {
    const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD_PARTY_NOTICES', 'package.json'];
    expect(packed).toEqual([...papers, ...builtFiles.map((file) => `dist/${file}`)].sort());
  });

  it('brings zod, and nothing else', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.')).sort()).toEqual(['highbar', 'zod']);
  });

  it('scores from an ES module, from CommonJS and from strict TypeScript, alike', async () => {
    for (const [file, text] of Object.entries(calls)) writeFileSync(join(folder, file), text);
    for (const file of ['typed.mts', 'typed.cts']) writeFileSync(join(folder, file), typed);
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['typed.mts', 'typed.cts'] }));
    await succeed(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], folder);

    const report = await scored('score.mjs');
    expect(JSON.parse(report)).toMatchObject({ checks: expect.any(Array) as unknown, verdict: { outcome: expect.any(String) as unknown } });
    expect(await scored('score.cjs')).toBe(report);
    expect(await scored('compiled/typed.mjs')).toBe(report);
    expect(await scored('compiled/typed.cjs')).toBe(report);
  }, 240_000);

  it('has a command that scores a line of JSON', async () => {
    writeFileSync(join(folder, 'answers.jsonl'), `${JSON.stringify({ id: 'one', question, text: answer, mode: 'written' })}\n`);
    const { stdout, stderr } = await succeed(join(folder, 'node_modules/.bin/highbar'), ['score', 'answers.jsonl', '--rubric', 'netflix-pm', '--format', 'jsonl'], folder);
    expect(stderr).toBe('');
    const record = JSON.parse(stdout) as { verdict: { outcome: string } };
    const { verdict } = JSON.parse(await scored('score.mjs')) as typeof record;
    expect(record).toMatchObject({ id: 'one', verdict: { outcome: verdict.outcome } });
  });

  it('gives its manifest to tools', async () => {
    writeFileSync(join(folder, 'manifest.cjs'), `console.log(require('highbar/package.json').name);`);
    expect(await scored('manifest.cjs')).toBe('highbar');
  });

  it('gives its JSON Schemas to editors, and reads YAML', async () => {
    writeFileSync(
      join(folder, 'schemas.cjs'),
      `const { createJsonSchema, jsonSchemaNames, parseRubricText } = require('highbar');
       const assert = require('node:assert');
       for (const name of jsonSchemaNames) assert.deepStrictEqual(require('highbar/schemas/' + name + '.json'), createJsonSchema(name));
       try { parseRubricText('id: a\\nscale: [', { name: 'a.yaml' }); } catch (error) { console.log(error.code, error.issues[0].line); }`,
    );
    expect(await scored('schemas.cjs')).toBe('INVALID_SYNTAX 2');
  });

  it('reads transcripts by a subpath, whose errors are of the one class', async () => {
    const script = `
      const talk = 'Interviewer: How would you measure whether the new page works?\\nCandidate: ' + ${JSON.stringify(JSON.stringify(answer))}.slice(1, -1);
      const { answers } = findAnswers(readTranscript(talk));
      const report = createScorer({ rubric: 'netflix-pm' }).score(answers[0]);
      let isOne = false;
      try { readTranscript('{"cut'); } catch (error) { isOne = error instanceof HighbarError && error.code === 'INVALID_TRANSCRIPT'; }
      console.log(answers.length, report.answer.speaker, report.question.kind, isOne);`;
    writeFileSync(join(folder, 'inputs.mjs'), `import { createScorer, HighbarError } from 'highbar';\nimport { findAnswers, readTranscript } from 'highbar/inputs';${script}`);
    writeFileSync(join(folder, 'inputs.cjs'), `const { createScorer, HighbarError } = require('highbar');\nconst { findAnswers, readTranscript } = require('highbar/inputs');${script}`);
    for (const file of ['inputs.mjs', 'inputs.cjs']) expect(await scored(file)).toBe('1 Candidate analytical true');
  });

  it('works with the oldest zod that it admits', async () => {
    const old = await consumer('old-zod', [tarball, 'zod@4.0.0']);
    writeFileSync(join(old, 'score.mjs'), calls['score.mjs']);
    const { stdout } = await succeed(process.execPath, ['score.mjs'], old);
    expect(stdout.trim()).toBe(await scored('score.mjs'));
  }, 240_000);
});
