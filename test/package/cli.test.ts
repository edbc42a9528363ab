import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { dist, root, run, type Run } from './project.ts';

const cli = dist('cli.js');
const score = ['score', '--rubric', 'fixtures/rubrics/small.json', '--format', 'jsonl'];
const sample = 'fixtures/answers/sample.jsonl';
const bash = (script: string) => run('bash', ['-c', script, 'bash', process.execPath, cli]);

/** Runs the built command; writes pieces to it one after the other, as it takes them. */
function feed(args: readonly string[], pieces: Iterable<string>, nodeOptions: readonly string[] = []): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeOptions, cli, ...args], { cwd: root });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, stdout, stderr }));
    // A child that ends before it has read everything is told by its code and its error output.
    pipeline(Readable.from(pieces), child.stdin).catch(() => undefined);
  });
}

describe('the built command', () => {
  it('scores, with an exit code that tells what came of it', async () => {
    const scored = await run(process.execPath, [cli, ...score, sample]);
    expect({ code: scored.code, stderr: scored.stderr, lines: scored.stdout.trimEnd().split('\n').length }).toEqual({ code: 0, stderr: '', lines: 10 });
    expect((await run(process.execPath, [cli, ...score, '--gate', sample])).code).toBe(1);
    expect((await run(process.execPath, [cli, ...score, 'none.jsonl'])).code).toBe(2);
    expect((await feed(score, ['not json\n'])).code).toBe(2);
  });

  it('runs as a program, and tells its version', async () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
    expect(await run(cli, ['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('ends quietly where the reader leaves', async () => {
    const { code, stdout, stderr } = await bash(
      `for i in $(seq 40); do cat ${sample}; done | "$1" "$2" ${score.join(' ')} | head -1 | cut -c1-12; echo "\${PIPESTATUS[1]}"`,
    );
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '{"id":"a2-19\n0\n', stderr: '' });
    const help = await bash('"$1" "$2" --help | true; echo "${PIPESTATUS[0]}"');
    expect(help).toEqual({ code: 0, stdout: '0\n', stderr: '' });
  });

  it.runIf(process.platform === 'linux')('says so where the disk is full', async () => {
    const { code, stderr } = await bash(`"$1" "$2" ${score.join(' ')} ${sample} > /dev/full`);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/^highbar: the output: It cannot be written: .*ENOSPC/) as string });
  });

  it('takes a batch of 100 MB in the memory of one answer', async () => {
    const [row = ''] = readFileSync(sample, 'utf8').split('\n');
    const padding = 'x'.repeat(2 ** 20);
    function* pieces(): Generator<string> {
      for (let index = 0; index < 100; index += 1) yield `${row.slice(0, -1)},"note":"${padding}"}\n`;
    }
    const { code, stdout, stderr } = await feed(score, pieces(), ['--max-old-space-size=64']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n')).toHaveLength(100);
  }, 240_000);

  it('watches until Ctrl-C, and then ends with the code of the last run', async () => {
    const child = spawn(process.execPath, [cli, ...score, 'fixtures/answers/sample.jsonl', '--gate', '--watch'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    let lines = 0;
    child.stdout.on('data', (chunk: Buffer) => (lines += chunk.toString().split('\n').length - 1));
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
      if (stderr.includes('Ctrl-C ends')) child.kill('SIGINT');
    });
    const ended = await new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })));
    expect({ ended, lines, stderr }).toEqual({ ended: { code: 1, signal: null }, lines: 10, stderr: 'highbar: exit code 1; watching 2 files; Ctrl-C ends\n' });
  });

  it.runIf(process.platform === 'linux' && existsSync('/usr/bin/script'))('shows on a terminal how far a long batch is, and leaves the reports alone', async () => {
    const { code, stdout, stderr } = await bash(`folder=$(mktemp -d); trap 'rm -r "$folder"' EXIT
for i in $(seq 30); do cat ${sample}; done > "$folder/batch.jsonl"
script -qec "stty cols 100; '$1' '$2' ${score.join(' ')} '$folder/batch.jsonl' > '$folder/reports.jsonl'" /dev/null < /dev/null
wc -l < "$folder/reports.jsonl"`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/\rScoring █*░+ \d+ %, \d+ answers, [\d.]+ a second, (\d+m)?\d+s left\u001b\[K/);
    expect(stdout).toMatch(/\r\u001b\[K300\n$/);
  });

  it('prints completion that bash takes', async () => {
    expect(await bash('eval "$("$1" "$2" completion bash)"; complete -p highbar')).toEqual({ code: 0, stdout: 'complete -F _highbar highbar\n', stderr: '' });
  });

  it('has no colour in a pipe, and has it where it is asked for', async () => {
    const env = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined };
    const args = [cli, 'score', '--rubric', 'fixtures/rubrics/small.json', 'fixtures/answers/one.jsonl'];
    expect((await run(process.execPath, args, { env })).stdout).not.toContain('\u001b');
    expect((await run(process.execPath, args, { env: { ...env, FORCE_COLOR: '1' } })).stdout).toContain('\u001b[32m');
  });
});
