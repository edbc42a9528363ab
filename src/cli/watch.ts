import { watch as watchFiles } from 'chokidar';
import { relative, resolve } from 'node:path';
import { describeFault, FaultError, inputFault, makePrintable } from './fault.ts';
import { isScreen, type Io } from './io.ts';
import type { Sink } from './sink.ts';

/** Something that is run again and again. */
export interface WatchedRun {
  /** Runs it and gives its exit code; where the signal comes, it ends early. */
  readonly run: (signal: AbortSignal) => Promise<number>;
  /** The files that it reads, as far as it is known: those of the last run. */
  readonly files: () => readonly string[];
  /** Folders in which there may come to be files that it reads. */
  readonly folders: readonly string[];
  /** Whether it would read other files now than it did. */
  readonly isOutdated: () => Promise<boolean>;
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

interface Changes {
  /** Watches what the last run has read, too. */
  readonly follow: () => void;
  /** Files that have changed, once there are any; undefined where the signal has come. */
  readonly next: () => Promise<string[] | undefined>;
  readonly close: () => Promise<void>;
}

/** Editors write several files at once, and one in several steps. */
const settling = 100;

async function openChanges({ files, folders, isOutdated }: WatchedRun, signal: AbortSignal): Promise<Changes> {
  const changed = new Set<string>();
  let mayBeOutdated = false;
  let failure: Error | undefined;
  let wake = (): void => undefined;
  let timer: NodeJS.Timeout | undefined;
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => wake(), settling);
  };
  const named = (): Set<string> => new Set(files().map((file) => resolve(file)));
  const watcher = watchFiles([...folders, ...files()], {
    ignoreInitial: true,
    ignored: (path) => /[/\\](node_modules|\.git)$/.test(path) && !folders.some((folder) => resolve(folder) === resolve(path)),
  });
  watcher.on('all', (event, path) => {
    const isRead = named().has(resolve(path));
    if (isRead) changed.add(resolve(path));
    else if (event === 'add' || event === 'unlink') mayBeOutdated = true;
    if (isRead || mayBeOutdated) settle();
  });
  watcher.on('error', (error) => {
    failure = error instanceof Error ? error : new Error('of a reason that is not told');
    wake();
  });
  const isInterrupted = new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }));
  await Promise.race([new Promise<void>((done) => watcher.once('ready', () => done())), isInterrupted]);

  const take = (): string[] => {
    const names = [...changed].map((path) => relative('', path)).sort();
    changed.clear();
    mayBeOutdated = false;
    return names;
  };
  return {
    follow: () => void watcher.add([...files()]),
    async next() {
      for (;;) {
        // What changed during the run has woken nobody.
        if (changed.size === 0 && !mayBeOutdated && failure === undefined && !signal.aborted) {
          await Promise.race([new Promise<void>((done) => { wake = done; }), isInterrupted]);
        } else if (!signal.aborted && failure === undefined) await Promise.race([new Promise((done) => setTimeout(done, settling)), isInterrupted]);
        if (signal.aborted) return undefined;
        if (failure !== undefined) throw new FaultError('--watch', inputFault(`The files cannot be watched: ${failure.message}.`, 'Watch fewer files, or raise the limit of the system.'));
        if (changed.size > 0) return take();
        if (mayBeOutdated) {
          mayBeOutdated = false;
          if (await isOutdated()) return ['the list of files'];
        }
      }
    },
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
