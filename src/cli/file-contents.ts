import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { isNamedTranscript, isTranscript, type TranscriptOptions } from './transcripts.ts';

/** Largest transcript: ten hours of speech with a time for every word have some 15 MB. */
export const largestTranscript = 100 * 1_000_000;

/** Most that is kept of a file between finding out what it is and scoring it; what is larger is read again. */
const mostKept = 8 * 2 ** 20;

/** What a file turned out to hold. */
export interface Contents {
  readonly isTranscript: boolean;
  /** All of it, where that had to be read to tell. */
  readonly bytes?: Uint8Array;
}

/** Endings of files that are one answer, or the transcript of an interview. */
export const textExtensions: ReadonlySet<string> = new Set(['.txt', '.md', '.markdown', '.text']);

/** Whether a file is a transcript, by its name or its content; standard input is one where its format is named. */
export async function readContents(file: string, transcripts: TranscriptOptions): Promise<Contents> {
  if (isNamedTranscript(file, transcripts)) return { isTranscript: true };
  const extension = extname(file).toLowerCase();
  if (file === '-' || (extension !== '.json' && !textExtensions.has(extension))) return { isTranscript: false };
  try {
    // What is too large for a transcript is read line by line, or refused there.
    if ((await stat(file)).size > largestTranscript) return { isTranscript: false };
    const bytes = await readFile(file);
    return { isTranscript: isTranscript(file, bytes), bytes };
  } catch {
    return { isTranscript: false };
  }
}

/** What is known of a file already, so that it need not be read again. */
export class KnownContents {
  readonly #known = new Map<string, Contents>();

  keep(file: string, { isTranscript: isKnown, bytes }: Contents): void {
    this.#known.set(file, bytes === undefined || bytes.length > mostKept ? { isTranscript: isKnown } : { isTranscript: isKnown, bytes });
  }

  /** Takes what is known of a file, which is then kept no longer. */
  async take(file: string, transcripts: TranscriptOptions): Promise<Contents> {
    const known = this.#known.get(file);
    this.#known.delete(file);
    return known ?? readContents(file, transcripts);
  }
}

/** The bytes of a file, from what is known of it or from the disk. */
export function openBytes(file: string, { bytes }: Contents): AsyncIterable<Uint8Array | string> & { destroy?: () => void } {
  if (bytes === undefined) return createReadStream(file);
  return (async function* () {
    yield await Promise.resolve(bytes);
  })();
}
