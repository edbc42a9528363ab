import { findJsonFault } from '../authoring/json-fault.ts';
import type { Transcript, TranscriptFormat } from '../schema/transcript.ts';
import { skipByteOrderMark } from './decode-source.ts';
import { finishTranscript } from './finish-transcript.ts';
import { invalidTranscript } from './invalid-transcript.ts';
import { fieldsIn, isFields, valueAt } from './json-fields.ts';
import { JsonPlaces } from './json-places.ts';
import type { JsonFinding, JsonReading } from './json-reading.ts';
import { Notes } from './notes.ts';
import { readAssemblyAi } from './read-assemblyai.ts';
import { readAwsTranscribe } from './read-aws-transcribe.ts';
import { readDeepgram } from './read-deepgram.ts';
import { readWhisperCpp } from './read-whisper-cpp.ts';
import { readWhisper } from './read-whisper.ts';

/** The formats that are JSON. */
export type JsonFormat = Extract<TranscriptFormat, 'whisper' | 'whisper-cpp' | 'whisperx' | 'aws-transcribe' | 'deepgram' | 'assemblyai'>;

interface JsonKind {
  /** What marks it, for those whose file is none of them. */
  readonly mark: string;
  readonly matches: (value: unknown) => boolean;
  readonly read: (reading: JsonReading) => JsonFinding;
}

const isList = (value: unknown, ...path: string[]): boolean => Array.isArray(valueAt(value, ...path));
const isWhisperX = (value: unknown): boolean =>
  isList(value, 'segments') &&
  (isList(value, 'word_segments') || fieldsIn(valueAt(value, 'segments')).some(({ words }) => fieldsIn(words).some((word) => 'score' in word)));

/** In the order in which they are tried: a later one may fit more than is its own. */
const kinds: Readonly<Record<JsonFormat, JsonKind>> = {
  'whisper-cpp': { mark: '"transcription"', matches: (value) => isList(value, 'transcription'), read: readWhisperCpp },
  deepgram: { mark: '"results.channels"', matches: (value) => isList(value, 'results', 'channels') || isList(value, 'results', 'utterances'), read: readDeepgram },
  'aws-transcribe': { mark: '"results.items"', matches: (value) => isList(value, 'results', 'items') || isList(value, 'results', 'transcripts') || valueAt(value, 'jobName') !== undefined, read: readAwsTranscribe },
  whisperx: { mark: '"segments" with "word_segments"', matches: isWhisperX, read: readWhisper },
  assemblyai: {
    mark: '"utterances" or "words", with "audio_duration"',
    matches: (value) => isFields(value) && !('segments' in value) && ['audio_duration', 'audio_url', 'utterances', 'acoustic_model'].some((name) => name in value),
    read: readAssemblyAi,
  },
  whisper: { mark: '"segments" or "text"', matches: (value) => isList(value, 'segments') || typeof valueAt(value, 'text') === 'string', read: readWhisper },
};
const formats = Object.keys(kinds) as JsonFormat[];

/**
 * Reads the JSON of a recogniser.
 *
 * @param named - The format, where it is given: then the file must be of it.
 */
export function readJsonTranscript(source: string, named?: JsonFormat): Transcript {
  const { value, mended } = parseJson(source);
  const format = named ?? detectJsonFormat(value);
  const kind = kinds[format];
  if (!kind.matches(value)) {
    const other = formats.find((candidate) => kinds[candidate].matches(value));
    throw invalidTranscript(`this is not the JSON of ${format}, which has ${kind.mark}${other === undefined ? '' : `; it looks like ${other}: name that format, or none`}`);
  }
  const notes = new Notes();
  if (mended > 0) notes.add('some-times-missing', `${mended} values are written NaN or Infinity, which is no JSON; they are taken as missing`);
  return finishTranscript({ format, notes, ...kind.read({ value, notes, places: new JsonPlaces(source) }) });
}

/** Which recogniser wrote a JSON value; refused where none of those that are known did. */
export function detectJsonFormat(value: unknown): JsonFormat {
  const format = formats.find((candidate) => kinds[candidate].matches(value));
  if (format !== undefined) return format;
  const names = Object.keys(isFields(value) ? value : {}).slice(0, 6);
  const has = Array.isArray(value) ? 'a list' : names.length === 0 ? 'an object without fields' : `an object with ${names.map((name) => `"${name.slice(0, 40)}"`).join(', ')}`;
  const known = formats.map((candidate) => `${candidate} (${kinds[candidate].mark})`).join(', ');
  throw invalidTranscript(`this is JSON of an unknown kind: ${has}. Known are ${known}. Export one of these, or WebVTT, SubRip or plain text`);
}

/** Beyond it a fault has so much behind it that the file goes on. */
const longestScalar = 40;

// A text is skipped whole, so that what it says is not taken for a value.
const badNumbers = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\b(?:NaN|Infinity)\b/gs;

/** The value of a JSON text, and how many NaN and Infinity, which Python writes, were taken as null. */
export function parseJson(source: string): { value: unknown; mended: number } {
  const start = skipByteOrderMark(source);
  const text = start === 0 ? source : source.slice(start);
  try {
    return { value: JSON.parse(text), mended: 0 };
  } catch {
    let mended = 0;
    const clean = /NaN|Infinity/.test(text)
      ? text.replace(badNumbers, (match) => {
          if (match.startsWith('"')) return match;
          mended += 1;
          return 'null';
        })
      : text;
    try {
      return { value: JSON.parse(clean), mended };
    } catch {
      const fault = findJsonFault(clean);
      if (fault === undefined) throw invalidTranscript('this is not JSON; export the transcript again');
      // The last number, word or escape of a file that is cut off may be half of one.
      const rest = clean.slice(fault.offset, fault.offset + longestScalar);
      const isCut = /closing quote/.test(fault.reason) || (rest.length < longestScalar && /^[^\s,:{}[\]"]*\s*$/.test(rest));
      const remedy = isCut ? '. The file seems cut off, and a part is not read as the whole; export or copy it again' : '. Export the transcript again, or mend it here';
      throw invalidTranscript(`this is not JSON: ${fault.reason}${remedy}`, { line: fault.line, column: fault.column });
    }
  }
}
