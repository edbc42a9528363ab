import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { AnswerInput } from '../index.ts';
import { decodeUtf8, isUtf16 } from './decode.ts';
import { FaultError, inputFault, usageError, type Fault } from './fault.ts';
import { KnownContents, largestTranscript, openBytes, readContents, textExtensions } from './file-contents.ts';
import type { Io } from './io.ts';
import { readLines, type Line } from './lines.ts';
import { readRow, type Defaults, type Task } from './row.ts';
import { readInterview, type TranscriptOptions } from './transcripts.ts';

/** An answer to score, or a place of the input where there should have been one. */
export type Item = { readonly task: Task; readonly place: Place } | { readonly id: string | null; readonly place: Place; readonly fault: Fault };

/** Where in the input something stands. */
export interface Place {
  /** Name of the file, "-" for standard input. */
  readonly file: string;
  /** From 1; left out for a file that is one answer. */
  readonly line?: number;
}

/** "answers.jsonl, line 3". */
export function describePlace({ file, line }: Place): string {
  const name = file === '-' ? 'standard input' : file;
  return line === undefined ? name : `${name}, line ${line}`;
}

const mebibyte = 2 ** 20;
/** The longest answer, every character written as an escape of six bytes, and room for its question. */
const longestLine = 16 * mebibyte;
/** The longest answer in characters of three bytes, and some room. */
const longestText = 8 * mebibyte;

const rowExtensions = new Set(['.jsonl', '.ndjson']);

/** What was found out of the files of a command before anything of them was scored. */
export interface CheckedFiles {
  readonly files: readonly string[];
  readonly known: KnownContents;
  /** Bytes in all of them; undefined where it cannot be told, as for standard input. */
  readonly size: number | undefined;
}

/**
 * Makes sure that every file can be read and that it is known what it holds, before anything is scored.
 *
 * @throws FaultError for the first that is not so.
 */
export async function checkFiles(files: readonly string[], defaults: Defaults, transcripts: TranscriptOptions, { stdin }: Io): Promise<CheckedFiles> {
  if (files.filter((file) => file === '-').length > 1) {
    throw usageError('standard input', 'It is named twice.', 'Name "-" once: it can be read only once.');
  }
  if (files.length === 0 && stdin.isTTY === true) {
    throw usageError('score', 'There is no answer to score.', 'Name a file, pipe answers in, or name "-" to type them.');
  }
  const known = new KnownContents();
  let size: number | undefined = files.length === 0 || files.includes('-') ? undefined : 0;
  for (const file of files) {
    if (file === '-') continue;
    let stats: Stats;
    try {
      stats = await stat(file);
    } catch (error) {
      throw new FaultError(file, describeReadError(error));
    }
    if (stats.isDirectory()) throw new FaultError(file, inputFault('It is a folder, not a file.', 'Name the files in it.'));
    size = size === undefined || !stats.isFile() ? undefined : size + stats.size;
    if (defaults.question !== undefined || !textExtensions.has(extname(file).toLowerCase())) continue;
    const contents = await readContents(file, transcripts);
    if (!contents.isTranscript) {
      throw usageError(file, 'Nothing says which question this text answers.', 'Pass --question ID, or --prompt TEXT and --kind KIND; several answers go into a JSONL file.');
    }
    known.keep(file, contents);
  }
  return { files, known, size };
}

/** Everything to score, in order, read as it is needed; `onDone` is told of the bytes that stand for an item before it is given. */
export async function* readItems(
  { files, known }: CheckedFiles,
  defaults: Defaults,
  transcripts: TranscriptOptions,
  { stdin }: Io,
  onDone: (bytes: number) => void = () => undefined,
): AsyncGenerator<Item> {
  for (const file of files.length === 0 ? ['-'] : files) {
    const contents = await known.take(file, transcripts);
    const source = file === '-' ? stdin : openBytes(file, contents);
    try {
      if (contents.isTranscript) yield* readTranscriptItems(file, source, defaults, transcripts, onDone);
      else yield* readFileItems(file, source, defaults, onDone);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      yield { id: null, place: { file }, fault: describeReadError(error) };
    } finally {
      source.destroy?.();
    }
  }
}

type OnDone = (bytes: number) => void;

async function* readFileItems(file: string, source: AsyncIterable<Uint8Array | string>, defaults: Defaults, onDone: OnDone): AsyncGenerator<Item> {
  const extension = extname(file).toLowerCase();
  const [lines, first] = await peek(countLines(readLines(source, longestLine), onDone));
  if (first?.bytes !== undefined && isUtf16(first.bytes)) {
    const fault = inputFault('It is encoded as UTF-16 and not as UTF-8.', 'Save or convert it as UTF-8.');
    yield { id: null, place: { file, line: 1 }, fault };
  } else if (rowExtensions.has(extension) || defaults.question === undefined || (!textExtensions.has(extension) && opensObject(first?.bytes))) {
    yield* readRows(file, lines, defaults);
  } else {
    yield await readText(file, lines, defaults);
  }
}

/** Lines, each counted as it is given. */
async function* countLines(lines: AsyncIterable<Line>, onDone: OnDone): AsyncGenerator<Line> {
  for await (const line of lines) {
    onDone(line.length + 1);
    yield line;
  }
}

async function* readTranscriptItems(
  file: string,
  source: AsyncIterable<Uint8Array | string>,
  defaults: Defaults,
  transcripts: TranscriptOptions,
  onDone: OnDone,
): AsyncGenerator<Item> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    length += bytes.length;
    if (length > largestTranscript) {
      const fault = inputFault(`It is larger than ${largestTranscript / 1_000_000} MB.`, 'Split the recording, or pass the part to be scored.');
      yield { id: null, place: { file }, fault };
      return;
    }
    parts.push(bytes);
  }
  const items = readInterview(file, Buffer.concat(parts), defaults, transcripts);
  for (const item of items) {
    onDone(length / items.length);
    yield item;
  }
}

async function* readRows(file: string, lines: AsyncIterable<Line>, defaults: Defaults): AsyncGenerator<Item> {
  let isEmpty = true;
  for await (const { number, bytes } of lines) {
    const place = { file, line: number };
    if (bytes === undefined) {
      isEmpty = false;
      yield { id: null, place, fault: inputFault(`The line is longer than ${longestLine / mebibyte} MiB.`, 'Shorten it: an answer may have 2,000,000 characters.') };
      continue;
    }
    const decoded = decodeUtf8(bytes);
    if ('badByte' in decoded) {
      isEmpty = false;
      yield { id: null, place, fault: notUtf8(decoded.badByte, 'line') };
      continue;
    }
    if (decoded.text.trim() === '') continue;
    isEmpty = false;
    const row = readRow(decoded.text, `line-${number}`, defaults);
    yield { ...row, place };
  }
  if (isEmpty) yield { id: null, place: { file }, fault: inputFault('It holds no answer.', 'Give one answer a line, as {"id", "question", "text", "mode"}.') };
}

async function readText(file: string, lines: AsyncIterable<Line>, { question, mode }: Defaults): Promise<Item> {
  const place = { file };
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const { bytes } of lines) {
    length += (bytes?.length ?? longestText) + 1;
    if (bytes === undefined || length > longestText) {
      return { id: null, place, fault: inputFault('The text is too long for one answer.', 'An answer may have 2,000,000 characters; several answers go into a JSONL file.') };
    }
    if (parts.length > 0) parts.push(lineFeed);
    parts.push(bytes);
  }
  // The last line feed ends the file and is no part of the answer; all else stays, so that offsets hold for the file too.
  const decoded = decodeUtf8(Buffer.concat(parts));
  if ('badByte' in decoded) return { id: null, place, fault: notUtf8(decoded.badByte, 'text') };
  const id = file === '-' ? 'answer' : basename(file, extname(file)).slice(0, 200);
  const answer: AnswerInput = { id, text: decoded.text, ...(mode === undefined ? {} : { mode }) };
  // It was made sure that there is a question before the file was taken for a text.
  return question === undefined
    ? { id, place, fault: inputFault('Nothing says which question this text answers.', 'Pass --question.') }
    : { task: { id, question, answer }, place };
}

const lineFeed = Buffer.from('\n');

function notUtf8(badByte: number, of: string): Fault {
  return inputFault(`Byte ${badByte + 1} of the ${of} is not UTF-8.`, 'Save or convert it as UTF-8.');
}

function opensObject(bytes: Uint8Array | undefined): boolean {
  if (bytes === undefined) return false;
  const decoded = decodeUtf8(bytes);
  return 'text' in decoded && decoded.text.trimStart().startsWith('{');
}

/** How many blank lines are kept while the first that is not blank is looked for. */
const mostBlankLines = 10_000;

/** Looks at the first line that is not blank, and gives the lines from the beginning. */
async function peek(lines: AsyncGenerator<Line>): Promise<[AsyncIterable<Line>, Line | undefined]> {
  const seen: Line[] = [];
  let first: Line | undefined;
  while (first === undefined && seen.length < mostBlankLines) {
    const next = await lines.next();
    if (next.done === true) break;
    seen.push(next.value);
    if (next.value.bytes === undefined || !isBlank(next.value.bytes)) first = next.value;
  }
  const all = async function* (): AsyncGenerator<Line> {
    yield* seen;
    yield* lines;
  };
  return [all(), first];
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

const systemReasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EACCES: 'Reading it is not permitted.',
  EISDIR: 'It is a folder, not a file.',
  ENAMETOOLONG: 'The name is too long for a file.',
};

/** Why a file could not be read. */
export function describeReadError(error: unknown): Fault {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return inputFault(systemReasons[code] ?? `It cannot be read: ${message}.`, 'Check the name, and that you may read it.');
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
