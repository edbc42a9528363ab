import { readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { checks, loops, questions, rubrics } from '../../src/index.ts';
import { describeKinds } from '../../src/cli/explain-command.ts';
import { execute } from './execute.ts';

const packageVersion = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

describe('highbar explain', () => {
  it.each(checks.map(({ id }) => id))('tells all about %s, within the width', async (id) => {
    const check = checks.find((each) => each.id === id)!;
    const { code, stdout, stderr } = await execute(['explain', id], { env: { COLUMNS: '72' } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const flat = stdout.replace(/\s+/g, ' ');
    const parts = [check.title, check.rationale, check.source, ...check.blindSpots, ...check.examples.map(({ title }) => title)];
    for (const part of parts) expect(flat).toContain(part.replace(/\s+/g, ' '));
    expect(Math.max(...stdout.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(72);
    expect(stdout).not.toMatch(/ $/m);
  });

  it('tells options with their defaults', async () => {
    const check = checks.find(({ id }) => id === 'within-time')!;
    const { stdout } = await execute(['explain', check.id]);
    expect(stdout).toMatch(/^Options$/m);
    expect(stdout).toMatch(/wordsPerMinute +150 +\S/);
  });

  it('marks the passages of examples that count', async () => {
    const plain = await execute(['explain', 'written-artifact']);
    expect(plain.stdout.replace(/\s+/g, ' ')).toContain('[[I wrote a two-page memo]]');
    const colored = await execute(['explain', 'written-artifact'], { isTTY: true, columns: 100 });
    expect(colored.stdout).toMatch(/\u001b\[4mI wrote/);
    expect(colored.stdout).not.toContain('[[');
  });

  it('gives the same as JSON', async () => {
    const { stdout } = await execute(['explain', 'within-time', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'within-time', options: expect.arrayContaining([expect.objectContaining({ name: 'wordsPerMinute', default: 150 })]) as unknown, examples: expect.any(Array) as unknown });
  });

  it('suggests the nearest name', async () => {
    expect(await execute(['explain', 'writen-artifact'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'highbar: explain: There is no check "writen-artifact"; did you mean "written-artifact"?\n  "highbar list checks" names them all.\n',
    });
    expect((await execute(['explain', 'xyzzy'])).code).toBe(2);
    expect((await execute(['explain'])).stderr).toContain("missing required argument 'check'");
  });
});

describe('highbar list', () => {
  it.each([
    ['checks', checks],
    ['rubrics', rubrics],
    ['questions', questions],
    ['loops', loops],
  ] as const)('lists the %s, one a line, in columns', async (what, all) => {
    const { code, stdout } = await execute(['list', what]);
    const [head, ...lines] = stdout.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(head).toMatch(/^ID {2,}[A-Z]/);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(all.map(({ id }) => id));
    const second = Math.max(...['ID', ...all.map(({ id }) => id)].map(({ length }) => length)) + 2;
    for (const line of [head ?? '', ...lines]) expect(line.slice(second - 2, second + 1)).toMatch(/^ {2}\S$/);
    const json = JSON.parse((await execute(['list', what, '--format', 'json'])).stdout) as { id: string }[];
    expect(json.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  });

  it('wraps the last column on a terminal', async () => {
    const { stdout } = await execute(['list', 'questions'], { isTTY: true, columns: 70 });
    expect(Math.max(...stdout.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(70);
  });

  it('says what can be listed', async () => {
    const { code, stderr } = await execute(['list', 'verdicts']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('Allowed choices are checks, rubrics, questions, loops.') as string });
  });
});

describe('describeKinds', () => {
  it('is short where most kinds are meant', () => {
    expect(describeKinds(['behavioral', 'culture', 'product-sense', 'analytical', 'strategy', 'pricing', 'system-design', 'technical'])).toBe('all');
    expect(describeKinds(['culture', 'product-sense', 'analytical', 'strategy', 'pricing', 'system-design', 'technical'])).toBe('all but behavioral');
    expect(describeKinds(['behavioral', 'culture'])).toBe('behavioral, culture');
  });
});

describe('highbar', () => {
  it('tells its version, that of the package', async () => {
    expect(await execute(['--version'])).toEqual({ code: 0, stdout: `${packageVersion}\n`, stderr: '' });
  });

  it('helps, with examples and exit codes', async () => {
    const { code, stdout } = await execute(['--help']);
    expect(code).toBe(0);
    for (const part of ['score [options] [file...]', 'explain', 'list', 'Examples:', 'Exit codes:']) expect(stdout).toContain(part);
    const score = await execute(['score', '--help'], { env: { COLUMNS: '80' } });
    for (const part of ['--rubric', '--gate', '--question', '"kind": "pricing"', 'error record']) expect(score.stdout).toContain(part);
    expect(Math.max(...(stdout + score.stdout).split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  it('shows the help on the error output where it is told nothing', async () => {
    const { code, stdout, stderr } = await execute([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: highbar');
  });

  it('gives examples that work', async () => {
    const { stdout } = await execute(['--help']);
    const ids = [...stdout.matchAll(/--question (\S+)/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(questions.map((question) => question.id)).toContain(id);
  });
});
