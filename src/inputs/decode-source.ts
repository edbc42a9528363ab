import { invalidTranscript } from './invalid-transcript.ts';

/** Largest transcript that is read, in bytes; an hour of speech with a time for every word is about 3 MB of JSON. */
export const transcriptLimit = 100 * 1024 * 1024;

const byteOrderMark = '\uFEFF';

/**
 * The text of a file. A byte order mark tells UTF-8 from UTF-16; without one, UTF-16 is known by its zero bytes. The mark stays in the
 * text, so that offsets count from where the file begins.
 *
 * @throws HighbarError with code `INVALID_TRANSCRIPT` for a file over {@link transcriptLimit}, or one that is not text.
 */
export function decodeSource(source: string | Uint8Array): string {
  if (typeof source === 'string') {
    refuseOverLimit(source.length);
    return source;
  }
  if (!(source instanceof Uint8Array)) {
    throw invalidTranscript('this is neither a string nor bytes; give the text of the transcript, or its bytes as a Uint8Array');
  }
  refuseOverLimit(source.length);
  const encoding = encodingOf(source);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(source);
  } catch {
    throw invalidTranscript(`the file is not valid ${encoding.toUpperCase()} text; save it as UTF-8, or, if it is a recording or a document, export a transcript of it`);
  }
  return text;
}

/** Where the text begins, behind a byte order mark. */
export const skipByteOrderMark = (text: string): number => (text.startsWith(byteOrderMark) ? 1 : 0);

function refuseOverLimit(length: number): void {
  if (length <= transcriptLimit) return;
  const size = (length / 1024 / 1024).toFixed(1);
  throw invalidTranscript(`the file has ${size} MB, and at most ${transcriptLimit / 1024 / 1024} MB are read; split the recording, or export it without times for words`);
}

/** How many bytes are looked at to tell UTF-16 without a mark. */
const probe = 512;

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) {
    if (third === 0 && fourth === 0 && bytes.length % 4 === 0) throw invalidTranscript('the file is UTF-32, which is not read; save it as UTF-8');
    return 'utf-16le';
  }
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) throw invalidTranscript('the file is UTF-32, which is not read; save it as UTF-8');
  // Text in Latin letters has a zero in every other byte of UTF-16, and none in UTF-8.
  const zeros = [0, 0];
  const looked = Math.min(probe, bytes.length);
  for (let index = 0; index < looked; index += 1) if (bytes[index] === 0) zeros[index % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > looked / 8 && even < odd / 8) return 'utf-16le';
  if (even > looked / 8 && odd < even / 8) return 'utf-16be';
  return 'utf-8';
}
