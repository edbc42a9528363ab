import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { Collector, execute, parseLines, type Outcome } from './execute.ts';
import { useTemporaryFiles } from './temporary-files.ts';

const { path, write } = useTemporaryFiles();
const [row] = parseLines(readFileSync('fixtures/answers/sample.jsonl', 'utf8'));
const answer = (id: string): string => `${JSON.stringify({ ...row, id, text: 'I would ask ten people why they left.' })}\n`;
const batch = (count: number): string => Array.from({ length: count }, (_, index) => answer(`a${index + 1}`)).join('');
const twenty = write('twenty.jsonl', batch(20));

/** Lets this many milliseconds pass whenever the time is asked for. */
function letTimePass(step: number): void {
  let now = Date.now();
  vi.spyOn(Date, 'now').mockImplementation(() => (now += step));
}
afterEach(() => {
  vi.restoreAllMocks();
});

interface Screens {
  readonly stdoutIsTTY?: boolean;
  readonly stderrIsTTY?: boolean;
  readonly columns?: number;
  readonly env?: Record<string, string>;
  readonly stdin?: string;
}

async function runOn(argv: readonly string[], screens: Screens = {}): Promise<Outcome> {
  const { stdoutIsTTY = false, stderrIsTTY = true, columns = 100, env = {}, stdin = '' } = screens;
  const [stdout, stderr] = [new Collector(stdoutIsTTY, columns), new Collector(stderrIsTTY, columns)];
  const code = await run(argv, { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, env });
  await new Promise((done) => stderr.write('', done));
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** The lines that the bar was drawn as. */
const drawn = (stderr: string): string[] => [...stderr.matchAll(/\r([^\r\n\u001b]+)\u001b\[K/g)].map(([, line]) => line!);

/** What a terminal shows after all that was written to it. */
function show(text: string): string {
  const lines = [''];
  let column = 0;
  for (const [piece] of text.matchAll(/\u001b\[K|\r|\n|[^\u001b\r\n]+/g)) {
    const last = lines.length - 1;
    if (piece === '\r') column = 0;
    else if (piece === '\u001b[K') lines[last] = lines[last]!.slice(0, column);
    else if (piece === '\n') {
      lines.push('');
      column = 0;
    } else {
      lines[last] = lines[last]!.slice(0, column) + piece + lines[last]!.slice(column + piece.length);
      column += piece.length;
    }
  }
  return lines.join('\n');
}

const score = ['score', '--rubric', 'netflix-pm', '--format', 'jsonl'];

describe('the progress bar', () => {
  it('tells after a second how far a batch is, how fast, and how long it will take, and leaves nothing behind', async () => {
    const plain = await execute([...score, twenty]);
    letTimePass(150);
    const { code, stdout, stderr } = await runOn([...score, twenty]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: plain.stdout });
    const bars = drawn(stderr);
    expect(bars.length).toBeGreaterThan(2);
    for (const bar of bars) expect(bar).toMatch(/^Scoring █*░* \d+ %, \d+ answers, [\d.]+ a second, (\d+m)?\d+s left$/);
    const counts = bars.map((bar) => Number(/(\d+) answers/.exec(bar)?.[1]));
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts[0], 'not before a second').toBeGreaterThan(4);
    for (const [index, bar] of bars.entries()) expect(Math.abs(Number(/(\d+) %/.exec(bar)?.[1]) - counts[index]! * 5)).toBeLessThanOrEqual(2);
    expect(show(stderr)).toBe('');
    expect(stderr, 'hides no cursor, wraps lines as before').not.toMatch(/\u001b\[\?/);
  });

  it('tells of standard input how many answers there were, since nobody knows how many there will be', async () => {
    letTimePass(200);
    const bars = drawn((await runOn(score, { stdin: batch(12) })).stderr);
    expect(bars.length).toBeGreaterThan(1);
    for (const bar of bars) expect(bar).toMatch(/^Scoring \d+ answers, [\d.]+ a second$/);
  });

  it('goes out of the way of reports and faults on the same terminal', async () => {
    const mixed = write('mixed.jsonl', batch(12).replace(/\n/, '\nno json\n'));
    const terminal = new Collector(true, 90);
    const env = { NO_COLOR: '1' };
    const argv = ['score', '--rubric', 'netflix-pm', mixed];
    await run(argv, { stdin: Readable.from([]), stdout: terminal, stderr: terminal, env });
    const without = terminal.text;
    expect(drawn(without)).toEqual([]);
    letTimePass(200);
    const shared = new Collector(true, 90);
    expect(await run(argv, { stdin: Readable.from([]), stdout: shared, stderr: shared, env })).toBe(2);
    expect(drawn(shared.text).length).toBeGreaterThan(1);
    expect(show(shared.text)).toBe(without);
  });

  it('is cut to the width of a narrow terminal', async () => {
    letTimePass(200);
    const bars = drawn((await runOn([...score, twenty], { columns: 30 })).stderr);
    expect(bars.length).toBeGreaterThan(1);
    for (const bar of bars) expect(bar).toHaveLength(29);
  });

  it('is whole on a terminal that does not know its width', async () => {
    letTimePass(200);
    const bars = drawn((await runOn([...score, twenty], { columns: 0 })).stderr);
    expect(bars.at(-1)).toMatch(/^Scoring █+░* \d+ %, \d+ answers, .* left$/);
  });

  it.each<[string, readonly string[], Screens]>([
    ['in a pipe', score, { stderrIsTTY: false }],
    ['with --quiet', [...score, '--quiet'], {}],
    ['on a dumb terminal', score, { env: { TERM: 'dumb' } }],
    ['beside what programs read on the same terminal', score, { stdoutIsTTY: true }],
  ])('is not there %s', async (_, argv, screens) => {
    letTimePass(500);
    expect((await runOn([...argv, twenty], screens)).stderr).toBe('');
  });

  it('is not there for a batch that takes no second', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(0);
    expect((await runOn([...score, twenty])).stderr).toBe('');
  });

  it('is shown by highbar test, too', async () => {
    const cases = Array.from({ length: 12 }, (_, index) => ({ id: `a${index}`, text: 'I would ask.', expect: { verdict: 'stop' } }));
    write('s/a.answers.json', JSON.stringify({ rubric: 'netflix-pm', question: row?.['question'], cases }));
    write('s/b.answers.json', JSON.stringify({ rubric: 'netflix-pm', question: row?.['question'], cases: cases.slice(0, 6) }));
    letTimePass(200);
    const { stderr } = await runOn(['test', path('s'), '--format', 'json']);
    const bars = drawn(stderr);
    expect(bars.some((bar) => bar.startsWith('Scoring ████████████░░░░░░░░░░░░ 50 %, 12 answers, '))).toBe(true);
    expect(bars.at(-1)).toMatch(/100 %, 18 answers, [\d.]+ a second, 0s left$/);
    expect(show(stderr)).toBe('');
    expect((await runOn(['test', path('s'), '--format', 'json', '--quiet'])).stderr).toBe('');
  });
});
