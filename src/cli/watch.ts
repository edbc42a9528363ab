import { openChanges, type WatchedFiles } from './changes.ts';
import { describeFault, FaultError, makePrintable } from './fault.ts';
import { isScreen, type Io } from './io.ts';
import type { Sink } from './sink.ts';

/** Something that is run again and again; the files are those of the last run. */
export interface WatchedRun extends WatchedFiles {
  /** Runs it and gives its exit code; where the signal comes, it ends early. */
  readonly run: (signal: AbortSignal) => Promise<number>;
  /** Whether to leave out what is told of the watching itself. */
  readonly isQuiet: boolean;
}

/** What ends a run that was never whole: the code of a command that Ctrl-C ends. */
const interruptedCode = 130;

/**
 * Runs something, and again whenever a file that it reads changes, until Ctrl-C. Gives the exit code of the last whole run.
 *
 * @throws FaultError where the command line is at fault, or files cannot be watched.
 */
export async function watchRuns(watched: WatchedRun, io: Io, out: Sink, err: Sink): Promise<number> {
  const interrupt = new AbortController();
  const stop = (): void => interrupt.abort();
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) io.once?.(signal, stop);
  const note = async (text: string): Promise<void> => {
    if (!watched.isQuiet) await err.write(`highbar: ${makePrintable(text)}\n`);
  };
  const changes = await openChanges(watched, interrupt.signal);
  let code = interruptedCode;
  try {
    for (let isFirst = true; ; isFirst = false) {
      const ended = await runOnce(watched, interrupt.signal, isFirst, err);
      // Where nobody reads the output any more, there is nothing to run for.
      if (interrupt.signal.aborted || !(await out.write(''))) break;
      code = ended;
      changes.follow();
      const { length } = watched.files();
      await note(`exit code ${code}; watching ${length} ${length === 1 ? 'file' : 'files'}; Ctrl-C ends`);
      const changed = await changes.next();
      if (changed === undefined) break;
      // From the top of a cleared screen, as other tools that watch do.
      if (isScreen(io, io.stdout)) await out.write('\u001b[2J\u001b[H');
      await note(changed.length === 1 ? `${changed[0]} changed` : `${changed[0]} and ${changed.length - 1} more changed`);
    }
  } finally {
    for (const signal of signals) io.off?.(signal, stop);
    await changes.close();
  }
  return code;
}

/** A fault of a file may be mended while it is watched; one of the command line cannot, and ends it the first time. */
async function runOnce({ run }: WatchedRun, signal: AbortSignal, isFirst: boolean, err: Sink): Promise<number> {
  try {
    return await run(signal);
  } catch (error) {
    if (!(error instanceof FaultError) || (isFirst && error.fault.code === 'USAGE')) throw error;
    await err.write(describeFault(error.place, error.fault));
    return 2;
  }
}
