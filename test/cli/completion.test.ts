import { spawnSync } from 'node:child_process';
import type { Argument, Command, Option } from 'commander';
import { beforeAll, describe, expect, it } from 'vitest';
import { checks, questionKinds, questions, rubrics } from '../../src/index.ts';
import { offerOf } from '../../src/cli/offers.ts';
import { formats } from '../../src/cli/record-writers.ts';
import { execute } from './execute.ts';
import { describeCommandLine } from './read-command-line.ts';
import { useTemporaryFiles } from './temporary-files.ts';

const { folder, path, write } = useTemporaryFiles();
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
const files = ['answers/', 'my answer.md', 'rubric.yaml'];
const commands = ['score', 'test', 'compare', 'loop', 'explain', 'list', 'init', 'lint', 'completion', 'help'];

beforeAll(async () => {
  write('work/answers/a.jsonl', '');
  write('work/my answer.md', '');
  write('work/rubric.yaml', '');
  for (const shell of ['bash', 'zsh', 'fish']) write(`highbar.${shell}`, (await execute(['completion', shell])).stdout);
});

/** What bash would offer for the last of the words, which it has split itself. */
function completeInBash(...words: string[]): string[] {
  const script = `source "$1"; shift; eval "$(complete -p highbar)" && COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)); $(complete -p highbar | sed 's/.*-F \\([^ ]*\\).*/\\1/') highbar
for each in "\${COMPREPLY[@]}"; do printf '%s\\n' "$each"; done`;
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', script, 'bash', path('highbar.bash'), 'highbar', ...words], { cwd: path('work'), encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.split('\n').slice(0, -1);
}

describe('highbar completion bash', () => {
  it.each<[string, string[], readonly string[]]>([
    ['sub-commands', [''], commands],
    ['the one that begins so', ['ex'], ['explain']],
    ['options of all', ['-'], ['-V', '--version', '-h', '--help']],
    ['options of a sub-command', ['score', '--qu'], ['--question', '--questions', '--quiet']],
    ['formats', ['score', '--format', ''], formats],
    ['formats behind a short option', ['score', '-f', 'j'], ['json', 'jsonl', 'junit']],
    ['formats behind an equals sign', ['score', '--format', '=', 'ju'], ['junit']],
    ['formats right after an equals sign', ['explain', 'trade-off', '--format', '='], ['pretty', 'json']],
    ['rubrics, built in or in files', ['test', '--rubric', ''], [...ids(rubrics), ...files.map((file) => file.replace('/', ''))]],
    ['questions', ['score', '-q', 'pm-noth'], ['pm-nothing-to-watch']],
    ['checks', ['explain', ''], ids(checks)],
    ['no second check', ['explain', 'trade-off', ''], []],
    ['checks behind an option with its value', ['explain', '--format', 'json', 'trade'], ['trade-off']],
    ['several kinds of question', ['lint', '--kind', 'pricing', ''], questionKinds],
    ['files', ['score', 'r'], ['rubric.yaml']],
    ['files behind a switch', ['score', '--gate', 'r'], ['rubric.yaml']],
    ['files with spaces', ['score', 'my'], ['my answer.md']],
    ['nothing for free text', ['score', '--prompt', ''], []],
    ['no options behind two dashes', ['score', '--', '-'], []],
    ['arguments behind two dashes', ['list', '--', 'ch'], ['checks']],
    ['sub-commands to be helped with', ['help', 'li'], ['list', 'lint']],
    ['loops, built in or in files', ['loop', 'netflix-pm-'], ['netflix-pm-loop']],
    ['shells', ['completion', ''], ['bash', 'zsh', 'fish']],
    ['nothing for an unknown sub-command', ['scorre', ''], []],
  ])('offers %s', (_, words, expected) => {
    expect(completeInBash(...words).sort()).toEqual([...expected].sort());
  });

  it('offers every option of every sub-command, as its help tells them', async () => {
    for (const command of commands.filter((name) => name !== 'help')) {
      const { stdout } = await execute([command, '--help']);
      const told = [...stdout.matchAll(/^ {2}(?:(-\w), )?(--[a-z][\w-]*)/gm)].flatMap(([, short, long]) => [short, long]).filter((flag) => flag !== undefined);
      expect(told.length).toBeGreaterThan(1);
      expect(completeInBash(command, '-')).toEqual(told);
    }
  });
});

describe('the command line', () => {
  it('says of every value what it may be, or is free text', () => {
    const program = describeCommandLine();
    const values = ({ options, registeredArguments: args }: Command): (Option | Argument)[] => [...options.filter(({ required }) => required), ...args];
    const free = program.commands.flatMap((command) =>
      values(command).filter((target) => offerOf(target) === undefined).map((target) => `${command.name()} ${target.name()}`),
    );
    expect(free).toEqual(['score prompt', 'score limit', 'score candidate', 'test tolerance', 'compare prompt', 'compare limit', 'compare id', 'loop form']);
    const named = program.commands.find((command) => command.name() === 'score')?.options.find((option) => option.name() === 'question');
    expect(named === undefined ? undefined : offerOf(named)?.values).toEqual(ids(questions));
  });

  it('refuses a shell that it does not know', async () => {
    const { code, stderr } = await execute(['completion', 'tcsh']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('Allowed choices are bash, zsh, fish.') as string });
  });
});

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

describe.runIf(has('fish'))('highbar completion fish', () => {
  it.each([
    ['highbar sc', ['score']],
    ['highbar score --format ', [...formats].sort()],
    ['highbar score -r netflix-pmm', ['netflix-pmm']],
    ['highbar score -r rub', ['rubric.yaml']],
    ['highbar score --gate an', ['answers/']],
    ['highbar explain trade', ['trade-off']],
    ['highbar list ', ['checks', 'loops', 'questions', 'rubrics']],
    ['highbar lint --ki', ['--kind']],
  ])('completes "%s"', (line, expected) => {
    const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', `source $argv[1]; complete -C $argv[2]`, path('highbar.fish'), line], { cwd: path('work'), encoding: 'utf8', env: { ...process.env, HOME: folder } });
    expect({ stderr, offered: stdout.split('\n').slice(0, -1).map((each) => each.split('\t')[0]) }).toEqual({ stderr: '', offered: expected });
  });
});

describe.runIf(has('zsh'))('highbar completion zsh', () => {
  it.each([
    ['sc', 'score '],
    ['score --format mark', 'markdown '],
    ['score -r netflix-pmm', 'netflix-pmm '],
    ['score -r rub', 'rubric.yaml '],
    ['explain trade', 'trade-off '],
    ['completion fi', 'fish '],
  ])('completes "%s"', (typed, expected) => {
    // A shell on a terminal of its own; a key tells what its line holds.
    const setup = write('setup.zsh', `autoload -U compinit; compinit -u -D
source '${path('highbar.zsh')}'
tell() { print -r -- "<<$BUFFER>>" }
zle -N tell; bindkey '^T' tell; print ready\n`);
    const script = `zmodload zsh/zpty; zpty shell zsh -f -i; zpty -w shell "source '$1'"
zpty -r shell out '*ready*'; zpty -w -n shell "highbar $2"$'\\t\\C-t'; zpty -r shell out '*>>*'; print -r -- "$out"; zpty -d shell`;
    const { stdout } = spawnSync('zsh', ['-f', '-c', script, 'zsh', setup, typed], { cwd: path('work'), encoding: 'utf8', timeout: 30_000 });
    expect(/<<(.*)>>/.exec(stdout.replaceAll('\r', ''))?.[1]).toBe(`highbar ${typed.split(' ').slice(0, -1).map((word) => `${word} `).join('')}${expected}`);
  });
});
