import { watch } from 'chokidar';
import { relative, resolve } from 'node:path';
import { FaultError, inputFault } from './fault.ts';

/** Files that something reads, and may come to read. */
export interface WatchedFiles {
  /** The files that it reads, as far as it is known. */
  readonly files: () => readonly string[];
  /** Folders in which there may come to be files that it reads. */
  readonly folders: readonly string[];
  /** Whether it would read other files now than it did. */
  readonly isOutdated: () => Promise<boolean>;
}

/** Changes of files, as they happen. */
export interface Changes {
  /** Watches what is read now, too. */
  readonly follow: () => void;
  /**
   * What has changed since the last time, once there is something; undefined where the signal has come.
   *
   * @throws FaultError where files cannot be watched.
   */
  readonly next: () => Promise<string[] | undefined>;
  readonly close: () => Promise<void>;
}

/** Milliseconds of rest after a change: editors write several files at once, and one in several steps. */
const settling = 100;

/** Begins to watch files, until the signal comes or it is closed. */
export async function openChanges({ files, folders, isOutdated }: WatchedFiles, signal: AbortSignal): Promise<Changes> {
  const changed = new Set<string>();
  let mayBeOutdated = false;
  let failure: Error | undefined;
  let wake = (): void => undefined;
  let timer: NodeJS.Timeout | undefined;
  const isRead = (path: string): boolean => files().some((file) => resolve(file) === resolve(path));
  const isAskedFor = (path: string): boolean => folders.some((folder) => resolve(folder) === resolve(path));
  const watcher = watch([...folders, ...files()], {
    ignoreInitial: true,
    ignored: (path) => /[/\\](node_modules|\.git)$/.test(path) && !isAskedFor(path),
  });
  watcher.on('all', (event, path) => {
    if (isRead(path)) changed.add(relative('', path));
    else if (event === 'add' || event === 'unlink') mayBeOutdated = true;
    clearTimeout(timer);
    timer = setTimeout(() => wake(), settling);
  });
  watcher.on('error', (error) => {
    failure = error instanceof Error ? error : new Error('it is not told why');
    wake();
  });
  const interrupted = new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }));
  await Promise.race([new Promise<void>((done) => watcher.once('ready', () => done())), interrupted]);

  /** Waits for a rest after a change; what changed while nobody waited has its rest now. */
  const rest = async (): Promise<void> => {
    const woken = new Promise<void>((done) => {
      wake = done;
    });
    if (changed.size > 0 || mayBeOutdated || failure !== undefined) timer = setTimeout(() => wake(), settling);
    await Promise.race([woken, interrupted]);
  };
  return {
    follow: () => void watcher.add([...files()]),
    async next() {
      for (;;) {
        await rest();
        if (signal.aborted) return undefined;
        if (failure !== undefined) {
          throw new FaultError('--watch', inputFault(`The files cannot be watched: ${failure.message}.`, 'Watch fewer files, or raise the limit of the system.'));
        }
        const names = [...changed].sort();
        const isOther = mayBeOutdated;
        changed.clear();
        mayBeOutdated = false;
        if (names.length > 0) return names;
        if (isOther && (await isOutdated())) return ['the list of files'];
      }
    },
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
