import { CommanderError } from 'commander';
import { compare } from './compare-command.ts';
import { writeCompletion } from './completion/write-completion.ts';
import { explain } from './explain-command.ts';
import { describeFault, FaultError, inputFault, internalFault } from './fault.ts';
import { initRubric } from './init-command.ts';
import type { Io } from './io.ts';
import { lintFiles } from './lint-command.ts';
import { list } from './list-command.ts';
import { loop } from './loop-command.ts';
import { createProgram } from './program.ts';
import { score } from './score-command.ts';
import { openSink, type Sink } from './sink.ts';
import { test } from './test-command.ts';

/** Exit codes, told in the help text. */
const usageCode = 2;

/** Runs the command with the given arguments (those after its name) and gives the exit code; it never throws. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const out = openSink(io.stdout);
  const err = openSink(io.stderr);
  let code = 0;
  const printed: Promise<unknown>[] = [];
  const program = createProgram(io, {
    print: (text) => printed.push(out.write(text)),
    complain: (text) => printed.push(err.write(text)),
    score: async (files, options) => {
      code = await score(files, options, io, out, err);
    },
    test: async (patterns, options) => {
      code = await test(patterns, options, io, out, err);
    },
    compare: async (before, after, options) => {
      code = await compare(before, after, options, io, out);
    },
    loop: async (name, files, options) => {
      code = await loop(name, files, options, io, out);
    },
    explain: (check, format) => void printed.push(out.write(explain(check, format, io))),
    list: (what, format) => void printed.push(out.write(list(what, format, io))),
    init: async (file, options) => void printed.push(out.write(await initRubric(file, options))),
    lint: async (names, options) => {
      code = await lintFiles(names, options, out, err);
    },
    completion: (shell, program) => void printed.push(out.write(writeCompletion(shell, program))),
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    code = await report(error, err);
  }
  await Promise.all(printed);
  const failure = out.failure();
  if (failure !== undefined) {
    await err.write(describeFault('the output', inputFault(`It cannot be written: ${failure.message}.`, 'Make room for it, or write it elsewhere.')));
    return usageCode;
  }
  return code;
}

async function report(error: unknown, err: Sink): Promise<number> {
  // Commander has said what there is to say.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : usageCode;
  if (error instanceof FaultError) await err.write(describeFault(error.place, error.fault));
  else await err.write(describeFault('highbar itself', internalFault(error)));
  return usageCode;
}
