import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { testFormats } from '../../src/cli/draw-tests.ts';
import { formats } from '../../src/cli/record-writers.ts';
import { execute, parseLines, type Outcome } from './execute.ts';
import { useTemporaryFiles } from './temporary-files.ts';

const { path, read, write } = useTemporaryFiles();
const rows = parseLines(readFileSync('fixtures/answers/sample.jsonl', 'utf8'));
const row = (id: string): Record<string, unknown> => rows.find((each) => each['id'] === id)!;
const [good, poor] = [row('a2-19'), row('a2-17')];
const line = (each: Record<string, unknown>): string => `${JSON.stringify(each)}\n`;

write('rows/0.jsonl', line(good));
write('rows/1.jsonl', line(good) + line(poor));
write('rows/2.jsonl', `${line(poor)}no json\n`);
const fixture = ({ question, text }: Record<string, unknown>): string => `---\nrubric: netflix-pm\nquestion: ${JSON.stringify(question)}\nexpect: { verdict: advance }\n---\n${String(text)}\n`;
write('0/good.answer.md', fixture(good));
write('1/good.answer.md', fixture(good));
write('1/poor.answer.md', fixture(poor));
write('2/poor.answer.md', fixture(poor));
write('2/wrong.answer.md', 'No front matter.');

const commands = {
  score: (code: number) => ['score', path(`rows/${code}.jsonl`), '--rubric', 'netflix-pm', '--gate'],
  test: (code: number) => ['test', path(String(code))],
} as const;

/** What each format looks like, so that none is taken for another. */
const looks: Readonly<Record<(typeof formats)[number], RegExp>> = {
  pretty: /^([✓✗!] |  Answer)/,
  json: /^[[{]\n {2}/,
  jsonl: /^\{".*\}\n$/s,
  markdown: /^# \S/,
  html: /^<!doctype html>\n.*<\/html>\n$/s,
  junit: /^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites /,
  sarif: /^\{\n {2}"\$schema": ".*sarif/,
  github: /(^|\n)highbar: \d answers?: \d passed, \d failed/,
  tap: /^TAP version 14\n1\.\.\d\n/,
};

describe('every format', () => {
  it('is one of both commands', () => {
    expect([...testFormats].sort()).toEqual([...formats].sort());
    expect(Object.keys(looks).sort()).toEqual([...formats].sort());
  });

  describe.each(['score', 'test'] as const)('of highbar %s', (command) => {
    const seen = new Map<number, string>();
    it.each(formats.flatMap((format) => [0, 1, 2].map((code) => [format, code] as const)))('%s ends with %i as all others do, and tells faults on the error output', async (format, code) => {
      const { code: ended, stdout, stderr } = await execute([...commands[command](code), '--format', format]);
      expect(ended).toBe(code);
      expect(stdout).toMatch(looks[format]);
      expect(stdout.endsWith('\n')).toBe(true);
      expect(stdout).not.toContain('\u001b');
      expect(stderr === '').toBe(code !== 2);
      if (code === 2) expect(stderr).toMatch(/^highbar: .*\n {2}/);
      expect(stderr).toBe(seen.get(code) ?? stderr);
      seen.set(code, stderr);
    });

    it.each([0, 1, 2])('is written to a file of its own, all at once, as it is alone: %i', async (code) => {
      const file = (format: string): string => path(`${command}-${code}-${format}.out`);
      const argv = formats.flatMap((format) => ['--format', format, '--output', file(format)]);
      const all = await execute([...commands[command](code), ...argv]);
      expect({ code: all.code, stdout: all.stdout }).toEqual({ code, stdout: '' });
      for (const format of formats) {
        const alone: Outcome = await execute([...commands[command](code), '--format', format], { env: { COLUMNS: '100' } });
        expect(read(`${command}-${code}-${format}.out`), format).toBe(alone.stdout);
      }
    });
  });
});

describe('markdown for a job, github for the lines and junit for the server', () => {
  it('go to their places in one run', async () => {
    const argv = [...commands.test(1), '-f', 'github', '-o', '-', '-f', 'markdown', '-o', path('summary.md'), '-f', 'junit', '-o', path('junit.xml')];
    const { code, stdout } = await execute(argv);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=/);
    expect(read('summary.md')).toMatch(/^# ✗ 2 answers: 1 passed, 1 failed\n\n## ✗ poor, /);
    expect(read('junit.xml')).toContain('<testsuites name="highbar" tests="2" failures="1" errors="0">');
  });
});
