import { HighbarError } from '../schema/highbar-error.ts';
import { findNearest } from '../schema/nearest.ts';
import { transcriptFormats, type Transcript, type TranscriptFormat } from '../schema/transcript.ts';
import { decodeSource } from './decode-source.ts';
import { detectTextFormat } from './detect-format.ts';
import { invalidTranscript } from './invalid-transcript.ts';
import { detectJsonFormat, parseJson, readJsonTranscript, type JsonFormat } from './read-json-transcript.ts';
import { readCueFile } from './read-cue-file.ts';
import { readDialogue } from './read-dialogue.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';

/** What may be said of a file beside its contents. */
export interface ReadTranscriptOptions {
  /** The format, where it is not to be found out from the contents. */
  readonly format?: TranscriptFormat | undefined;
  /** Name of the file; its ending decides between formats that look alike (Markdown and text). */
  readonly name?: string | undefined;
}

type TextFormat = Exclude<TranscriptFormat, JsonFormat>;

const textReaders: Readonly<Record<TextFormat, (source: string) => Transcript>> = {
  text: readPlainText,
  markdown: readMarkdown,
  vtt: (source) => readCueFile(source, 'vtt'),
  srt: (source) => readCueFile(source, 'srt'),
  dialogue: readDialogue,
};

const isTextFormat = (format: TranscriptFormat): format is TextFormat => Object.hasOwn(textReaders, format);

/**
 * Reads a transcript: what was said, by whom and when, as far as the file has it, in the order in which it was said.
 *
 * @param source - Text of the file, or its bytes: UTF-8, or UTF-16 with a byte order mark. Offsets in `piece.source` count UTF-16 code units
 * of the text from its beginning, a byte order mark included, and `text.slice(source.start, source.end)` is the text of the piece.
 * @param options - `format` where it is known; `name` of the file as a hint.
 * @returns Pieces, and notes on all that is doubtful: nothing is left out or estimated without one.
 * @throws HighbarError with code `INVALID_TRANSCRIPT` for a file that is empty, over 100 MB, not text, broken or cut off, or of an unknown
 * kind; with code `INVALID_OPTIONS` for an unknown format.
 */
export function readTranscript(source: string | Uint8Array, options: ReadTranscriptOptions = {}): Transcript {
  const text = decodeSource(source);
  refuseEmpty(text);
  const { format, name } = options;
  if (format !== undefined) refuseUnknown(format);
  const kind = format ?? detectTextFormat(text, name);
  if (kind !== 'json' && isTextFormat(kind)) return textReaders[kind](text);
  return readJsonTranscript(text, kind === 'json' ? undefined : kind);
}

/**
 * Tells what wrote a transcript, by its contents.
 *
 * @param source - Text of the file, or its bytes.
 * @param options - `name` of the file, whose ending decides between formats that look alike (Markdown and text).
 * @throws HighbarError with code `INVALID_TRANSCRIPT` for a file that is empty, over 100 MB or not text, and for JSON that is broken or of an
 * unknown kind. Any other text is at least `text`.
 */
export function detectFormat(source: string | Uint8Array, options: Pick<ReadTranscriptOptions, 'name'> = {}): TranscriptFormat {
  const text = decodeSource(source);
  refuseEmpty(text);
  const kind = detectTextFormat(text, options.name);
  return kind === 'json' ? detectJsonFormat(parseJson(text).value) : kind;
}

function refuseEmpty(text: string): void {
  if (text.trim() === '') throw invalidTranscript('the file is empty; give a transcript with at least one thing said');
}

function refuseUnknown(format: string): void {
  if ((transcriptFormats as readonly string[]).includes(format)) return;
  const nearest = findNearest(String(format), transcriptFormats);
  const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  throw new HighbarError('INVALID_OPTIONS', 'The options of readTranscript cannot be used.', [
    { path: ['format'], message: `"${String(format).slice(0, 60)}" is no format; the formats are ${transcriptFormats.join(', ')}.${hint}` },
  ]);
}
