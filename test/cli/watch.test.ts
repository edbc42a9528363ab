import { EventEmitter } from 'node:events';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { Collector, execute, parseLines } from './execute.ts';
import { useTemporaryFiles } from './temporary-files.ts';

const { path, write, read } = useTemporaryFiles();
const rubric = readFileSync('fixtures/rubrics/small.json', 'utf8');
const [row] = parseLines(readFileSync('fixtures/answers/sample.jsonl', 'utf8'));

interface Running {
  readonly stdout: Collector;
  readonly stderr: Collector;
  /** Waits until so many runs are over. */
  readonly runs: (count: number) => Promise<void>;
  /** Presses Ctrl-C, and gives the exit code. */
  readonly interrupt: () => Promise<number>;
}

function start(argv: readonly string[], { isTTY = false, env = {} }: { isTTY?: boolean; env?: Record<string, string> } = {}): Running {
  const keys = new EventEmitter();
  const stdout = new Collector(isTTY, 80);
  const stderr = new Collector();
  const ended = run(argv, {
    stdin: Readable.from([]),
    stdout,
    stderr,
    env,
    once: (signal, listener) => keys.once(signal, listener),
    off: (signal, listener) => keys.off(signal, listener),
  });
  const interrupt = (): Promise<number> => {
    keys.emit('SIGINT');
    return ended;
  };
  onTestFinished(async () => {
    await interrupt();
    expect(keys.eventNames(), 'nothing listens any more').toEqual([]);
  });
  const runs = (count: number): Promise<void> =>
    vi.waitFor(() => expect(stderr.text.match(/Ctrl-C ends/g) ?? []).toHaveLength(count), { timeout: 20_000, interval: 20 });
  return { stdout, stderr, runs, interrupt };
}

const jsonl = (text: string): string => `${JSON.stringify({ ...row, text })}\n`;
const ids = (stdout: Collector): unknown[] => parseLines(stdout.text).map(({ answer }) => (answer as { characters: number }).characters);

describe('highbar score --watch', () => {
  it('scores again when the answers, the rubric or the question change, and ends with the code of the last run', async () => {
    const [answers, own, question] = [write('s/a.txt', 'One two.'), write('s/rubric.json', rubric), write('s/q.json', JSON.stringify(row?.['question']))];
    const watching = start(['score', answers, '--rubric', own, '--question', question, '--watch', '--format', 'jsonl', '--gate']);
    await watching.runs(1);
    expect(watching.stderr.text).toBe('highbar: exit code 1; watching 3 files; Ctrl-C ends\n');
    write('s/a.txt', 'One two three.');
    await watching.runs(2);
    expect(watching.stderr.text).toMatch(/\nhighbar: \S*a\.txt changed\n/);
    write('s/rubric.json', rubric.replace('"title"', '"description": "Changed.", "title"'));
    await watching.runs(3);
    write('s/q.json', 'not a question');
    await watching.runs(4);
    expect(ids(watching.stdout)).toEqual([8, 14, 14]);
    expect(watching.stderr.text).toMatch(/q\.json: The .*\n(.*\n)+highbar: exit code 2; watching 3 files/);
    expect(await watching.interrupt()).toBe(2);
  });

  it('follows a file that is replaced, or goes and comes back, as editors save', async () => {
    const answers = write('r/a.jsonl', jsonl('One.'));
    const watching = start(['score', answers, '--rubric', 'netflix-pm', '-w', '-f', 'jsonl']);
    await watching.runs(1);
    write('r/draft', jsonl('One, two.'));
    renameSync(path('r/draft'), answers);
    await watching.runs(2);
    rmSync(answers);
    await watching.runs(3);
    expect(watching.stderr.text).toContain('a.jsonl: There is no such file.');
    write('r/a.jsonl', jsonl('One, two, three.'));
    await watching.runs(4);
    expect(ids(watching.stdout)).toEqual([4, 9, 16]);
    expect(await watching.interrupt()).toBe(0);
  });

  it('clears the screen before each run but the first, on a terminal that can', async () => {
    const answers = write('c/a.jsonl', jsonl('One.'));
    const watching = start(['score', answers, '--rubric', 'netflix-pm', '-w'], { isTTY: true, env: { NO_COLOR: '1' } });
    await watching.runs(1);
    expect(watching.stdout.text).not.toContain('\u001b');
    write('c/a.jsonl', jsonl('Two.'));
    await watching.runs(2);
    expect(watching.stdout.text.split('\u001b[2J\u001b[H')).toHaveLength(2);
    const dumb = start(['score', answers, '--rubric', 'netflix-pm', '-w'], { isTTY: true, env: { TERM: 'dumb' } });
    await dumb.runs(1);
    write('c/a.jsonl', jsonl('Three.'));
    await dumb.runs(2);
    expect(dumb.stdout.text).not.toContain('\u001b');
  });

  it('rewrites its outputs, which it does not watch', async () => {
    const answers = write('o/a.jsonl', jsonl('One.'));
    const watching = start(['score', answers, '--rubric', 'netflix-pm', '-w', '-f', 'jsonl', '-o', path('o/out.jsonl')]);
    await watching.runs(1);
    write('o/a.jsonl', jsonl('One, two.'));
    await watching.runs(2);
    expect(parseLines(read('o/out.jsonl'))).toMatchObject([{ answer: { characters: 9 } }]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(watching.stderr.text.match(/Ctrl-C ends/g)).toHaveLength(2);
  });

  it('ends with 130 where no run was whole', async () => {
    const many = write('m/a.jsonl', jsonl('I would ask ten people why they left, and stop if fewer than three agree. '.repeat(20)).repeat(500));
    const watching = start(['score', many, '--rubric', 'netflix-pm', '-w', '-f', 'jsonl']);
    await vi.waitFor(() => expect(watching.stdout.text).not.toBe(''), { timeout: 20_000 });
    expect(await watching.interrupt()).toBe(130);
    expect(parseLines(watching.stdout.text).length).toBeLessThan(500);
    expect(watching.stderr.text).toBe('');
  });

  it.each([
    ['standard input', ['score', '-', '--rubric', 'netflix-pm', '--watch'], /--watch: Standard input cannot be watched: it is read once\.\n {2}Name files/],
    ['no file', ['score', '--rubric', 'netflix-pm', '--watch'], /--watch: Standard input cannot be watched/],
    ['no rubric', ['score', 'fixtures/answers/one.jsonl', '--watch'], /--rubric: No rubric is named\./],
    ['--update', ['test', 'fixtures', '--watch', '--update'], /--watch: With --update, every change would write/],
    ['a pattern that names nothing', ['test', 'fixtures/*.nothing', '--watch'], /It names no fixture\./],
  ])('refuses %s, and ends with 2', async (_, argv, message) => {
    const { code, stdout, stderr } = await execute(argv, { stdin: 'x' });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});

describe('highbar test --watch', () => {
  const fixture = (expected: string): string =>
    `---\nrubric: rubric.json\nquestion: ${JSON.stringify(row?.['question'])}\nexpect: { verdict: ${expected} }\n---\n${String(row?.['text'])}\n`;

  it('tests again when a fixture, its rubric or the baseline changes, and when there are other fixtures', async () => {
    write('t/rubric.json', rubric);
    write('t/in/rubric.json', rubric);
    write('t/a.answer.md', fixture('stop'));
    const baseline = write('t/accepted.json', '{ "version": 1, "accepted": [] }');
    const watching = start(['test', path('t'), '--watch', '--format', 'tap', '--baseline', baseline]);
    await watching.runs(1);
    const first = watching.stderr.text;
    expect(first).toMatch(/exit code [01]; watching 3 files/);
    write('t/a.answer.md', fixture(first.includes('exit code 0') ? 'advance' : 'stop'));
    await watching.runs(2);
    write('t/in/b.answer.md', fixture('stop'));
    await watching.runs(3);
    expect(watching.stderr.text).toContain('watching 5 files');
    write('t/in/notes.txt', 'No fixture.');
    write('t/in/rubric.json', rubric.replace('"title"', '"titel"'));
    await watching.runs(4);
    expect(watching.stderr.text).toContain('title: is missing');
    rmSync(path('t/in/b.answer.md'));
    await watching.runs(5);
    write('t/accepted.json', '{ "version": 1, "accepted": [{ "file": "a.answer.md", "case": "a", "expectation": "verdict" }] }');
    await watching.runs(6);
    expect(watching.stdout.text.match(/^1\.\.\d$/gm)).toEqual(['1..1', '1..1', '1..2', '1..2', '1..1', '1..1']);
    expect(await watching.interrupt()).toBe(0);
  });

  it('follows the only fixture that it is given, though it goes and comes back', async () => {
    write('u/rubric.json', rubric);
    const only = write('u/a.answer.md', fixture('stop'));
    const watching = start(['test', only, '-w', '-f', 'tap']);
    await watching.runs(1);
    rmSync(only);
    await watching.runs(2);
    expect(watching.stderr.text).toContain('It names no fixture.');
    write('u/a.answer.md', fixture('stop'));
    await watching.runs(3);
    expect(watching.stdout.text.match(/^1\.\.1$/gm)).toHaveLength(2);
  });
});
