import { Readable } from 'node:stream';
import type { Command } from 'commander';
import { createProgram, type Actions } from '../../src/cli/program.ts';
import { Collector } from './execute.ts';

/** What the command line makes of arguments. */
export interface Reading {
  /** The sub-command that would run. */
  readonly command: string | undefined;
  readonly complaints: string;
}

/** The command line with nothing behind it; `note` is told which sub-command would run. */
export function describeCommandLine(note: (name: string) => void = () => undefined, complain: (text: string) => void = () => undefined): Command {
  const io = { stdin: Readable.from([]), stdout: new Collector(), stderr: new Collector(), env: {} };
  const actions: Actions = {
    print: () => undefined,
    complain,
    score: () => note('score'),
    test: () => note('test'),
    compare: () => note('compare'),
    loop: () => note('loop'),
    explain: () => note('explain'),
    list: () => note('list'),
    init: () => note('init'),
    lint: () => note('lint'),
    completion: () => note('completion'),
  };
  return createProgram(io, actions);
}

/** Reads a command line without doing anything. */
export async function readCommandLine(argv: readonly string[]): Promise<Reading> {
  let command: string | undefined;
  let complaints = '';
  const program = describeCommandLine((name) => (command = name), (text) => (complaints += text));
  await program.parseAsync([...argv], { from: 'user' }).catch(() => undefined);
  return { command, complaints };
}
