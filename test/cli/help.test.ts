import { describe, expect, it } from 'vitest';
import { questions, rubrics } from '../../src/index.ts';
import { execute } from './execute.ts';
import { describeCommandLine, readCommandLine } from './read-command-line.ts';

/** The words of a line of a shell, as far as they are the command's. */
function splitLine(line: string): string[] {
  return (line.split(' > ')[0] ?? '').match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? [];
}

const examplesIn = (help: string): string[] => [...(help.split('\nExamples:\n')[1] ?? '').split('\n\n')[0]!.matchAll(/^ {2}highbar (.*)$/gm)].map(([, line]) => line!);
const commands = describeCommandLine().commands.map((command) => command.name());

describe('--help', () => {
  it.each(commands)('of %s has examples that are understood, within 80 columns', async (name) => {
    const { code, stdout, stderr } = await execute([name, '--help'], { env: { COLUMNS: '80' } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
    const examples = examplesIn(stdout);
    expect(examples.length).toBeGreaterThan(1);
    for (const example of examples) expect(await readCommandLine(splitLine(example)), example).toEqual({ command: name, complaints: '' });
    expect((await execute(['help', name], { env: { COLUMNS: '80' } })).stdout).toBe(stdout);
  });

  it('has an example of every sub-command', async () => {
    const { stdout } = await execute(['--help']);
    const examples = examplesIn(stdout).map(splitLine);
    expect([...new Set(examples.map(([name]) => name))].sort()).toEqual([...commands].sort());
    for (const example of examples) expect(await readCommandLine(example), example.join(' ')).toEqual({ command: example[0], complaints: '' });
  });

  it('names rubrics and questions in examples that there are', async () => {
    const known = new Set([...rubrics, ...questions].map(({ id }) => id));
    const named = (await Promise.all(commands.map((name) => execute([name, '--help'])))).flatMap(({ stdout }) =>
      examplesIn(stdout).flatMap((line) => [...line.matchAll(/(?:-r|-q|--rubric|--question) (\S+)/g)].map(([, value]) => value!)),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((value) => !/\.(json|yaml)$/.test(value) && !known.has(value))).toEqual([]);
  });

  it('is coloured nowhere, and goes to the error output where it was not asked for', async () => {
    const asked = await execute(['score', '--help'], { isTTY: true, columns: 80 });
    expect(asked.stdout).not.toContain('\u001b');
    const wrong = await execute(['explain']);
    expect({ code: wrong.code, stdout: wrong.stdout }).toEqual({ code: 2, stdout: '' });
    expect(wrong.stderr).toContain("missing required argument 'check'");
  });
});
