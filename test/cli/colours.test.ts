import { describe, expect, it } from 'vitest';
import { execute } from './execute.ts';
import { useTemporaryFiles } from './temporary-files.ts';

const { read, path } = useTemporaryFiles();
const commands: readonly (readonly [string, readonly string[]])[] = [
  ['score', ['score', 'fixtures/answers/sample.jsonl', '--rubric', 'netflix-pm']],
  ['test', ['test', 'fixtures/answers']],
  ['explain', ['explain', 'trade-off']],
  ['explain a red flag', ['explain', 'hedging']],
  ['list', ['list', 'checks']],
];

/**
 * Styles that can be read on white, on black and on the usual themes: bold, faint, underlined, red, green and magenta. Yellow, cyan and
 * white vanish on white, blue on black, and the bright ones on one or the other; backgrounds are nobody's business but the user's.
 */
const readable = new Set(['1', '2', '4', '22', '24', '31', '32', '35', '39']);
const stylesOf = (text: string): Set<string> => new Set([...text.matchAll(/\u001b\[([\d;]*)m/g)].map(([, code]) => code!));

describe.each(commands)('colours of highbar %s', (_, argv) => {
  it('are readable on light and dark backgrounds, and end what they begin', async () => {
    const { stdout } = await execute(argv, { isTTY: true, columns: 80 });
    const styles = stylesOf(stdout);
    expect(styles.size).toBeGreaterThan(1);
    expect([...styles].filter((code) => !readable.has(code))).toEqual([]);
    for (const line of stdout.split('\n')) {
      const open = new Set<string>();
      for (const [, code] of line.matchAll(/\u001b\[(\d+)m/g)) {
        if (code === '22') ['1', '2'].forEach((each) => open.delete(each));
        else if (code === '24') open.delete('4');
        else if (code === '39') ['31', '32', '35'].forEach((each) => open.delete(each));
        else open.add(code!);
      }
      expect([...open], line).toEqual([]);
    }
  });

  it('add nothing: without them all that is told is there', async () => {
    const [colored, plain] = [await execute(argv, { isTTY: true, columns: 80 }), await execute(argv, { isTTY: true, columns: 80, env: { NO_COLOR: '1' } })];
    const bare = (text: string): string => text.replace(/\u001b\[\d+m|\[\[|\]\]/g, '').replace(/\s+/g, ' ');
    expect(plain.stdout).not.toContain('\u001b');
    expect(bare(colored.stdout)).toBe(bare(plain.stdout));
  });

  it.each([
    ['a pipe', {}, false],
    ['FORCE_COLOR in a pipe', { FORCE_COLOR: '1' }, true],
    ['an empty FORCE_COLOR in a pipe', { FORCE_COLOR: '' }, true],
    ['NO_COLOR, whatever FORCE_COLOR says', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('follow the environment: %s', async (__, env, expected) => {
    expect((await execute(argv, { env })).stdout.includes('\u001b')).toBe(expected);
  });
});

describe('colours', () => {
  it('are never written into files', async () => {
    await execute([...commands[0]![1], '--output', path('report.txt')], { env: { FORCE_COLOR: '1' } });
    expect(read('report.txt')).toMatch(/ADVANCE/);
    expect(read('report.txt')).not.toContain('\u001b');
  });
});

describe('faults', () => {
  it.each([
    ['score', ['score', 'none.jsonl', '--rubric', 'netflix-pm']],
    ['test', ['test', 'none']],
    ['explain', ['explain', 'none']],
    ['list', ['list', 'none']],
    ['init', ['init', 'none.json']],
    ['lint', ['lint', 'none']],
    ['completion', ['completion', 'none']],
    ['no command that there is', ['none']],
    ['an option that there is not', ['score', '--none']],
  ])('of %s go to the error output alone, uncoloured, with 2', async (_, argv) => {
    const { code, stdout, stderr } = await execute(argv, { isTTY: true, columns: 80 });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^highbar: .*none/);
    expect(stderr).not.toContain('\u001b');
  });
});
