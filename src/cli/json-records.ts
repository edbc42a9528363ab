import { createReadStream } from 'node:fs';
import { findJsonFault } from '../index.ts';
import { decodeUtf8 } from './decode.ts';
import { FaultError, inputFault } from './fault.ts';
import { describePlace, describeReadError, type Place } from './inputs.ts';
import type { Io } from './io.ts';

/** Largest file of records that is read at once. */
const largestFile = 256 * 2 ** 20;

/** A value of a file of JSON or JSONL. */
export interface JsonRecord {
  readonly value: unknown;
  readonly place: Place;
}

/**
 * The text of a file, or of standard input where it is "-".
 *
 * @throws FaultError where it cannot be read, is too large, or is not UTF-8.
 */
export async function readWhole(file: string, { stdin }: Io): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of (file === '-' ? stdin : createReadStream(file)) as AsyncIterable<Uint8Array | string>) {
      const bytes = typeof part === 'string' ? Buffer.from(part) : part;
      length += bytes.length;
      if (length > largestFile) throw new FaultError(describePlace({ file }), inputFault(`It is larger than ${largestFile / 2 ** 20} MiB.`, 'Pass the part that is needed.'));
      parts.push(bytes);
    }
  } catch (error) {
    throw error instanceof FaultError ? error : new FaultError(describePlace({ file }), describeReadError(error));
  }
  const decoded = decodeUtf8(Buffer.concat(parts));
  if ('badByte' in decoded) throw new FaultError(describePlace({ file }), inputFault(`Byte ${decoded.badByte + 1} is not UTF-8.`, 'Save or convert it as UTF-8.'));
  return decoded.text;
}

/**
 * The values of a text: one of JSON, or one a line. A list is one value.
 *
 * @throws FaultError at the line that is not JSON.
 */
export function parseRecords(text: string, file: string): JsonRecord[] {
  try {
    return [{ value: JSON.parse(text), place: { file } }];
  } catch {
    return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(line, { file, line: index + 1 })]));
  }
}

function parseLine(line: string, place: Place): JsonRecord {
  try {
    return { value: JSON.parse(line) as unknown, place };
  } catch {
    const found = findJsonFault(line);
    const where = found === undefined ? '' : ` at column ${found.column}: ${found.reason}`;
    throw new FaultError(describePlace(place), inputFault(`The line is not JSON${where}.`, 'Give JSON, or JSONL with one value a line.'));
  }
}
