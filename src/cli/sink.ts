import type { Writable } from 'node:stream';

/** A stream written piece by piece, each waiting until the one before has gone out. */
export interface Sink {
  /** Writes a text; gives false where nobody reads any more, so that the work can end. */
  readonly write: (text: string) => Promise<boolean>;
  /** Why writing failed, other than by the reader's leaving; undefined where it did not. */
  readonly failure: () => Error | undefined;
}

/** Codes of errors that say only that the reader has gone: `highbar score ... | head -1`. */
const readerGone = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END', 'ECONNRESET', 'EOF']);

/** Opens a stream for writing. */
export function openSink(stream: Writable): Sink {
  let isOpen = true;
  let failure: Error | undefined;
  const close = (error: Error | null | undefined): void => {
    isOpen = false;
    if (error == null || readerGone.has((error as NodeJS.ErrnoException).code ?? '')) return;
    failure ??= error;
  };
  stream.on('error', close);
  return {
    failure: () => failure,
    async write(text) {
      if (!isOpen) return false;
      if (text === '') return true;
      await new Promise<void>((resolve) => {
        const closed = (): void => {
          close(undefined);
          resolve();
        };
        stream.once('close', closed);
        stream.write(text, (error) => {
          stream.off('close', closed);
          if (error != null) close(error);
          resolve();
        });
      });
      return isOpen;
    },
  };
}
