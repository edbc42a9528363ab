import { createReadStream } from 'node:fs';
import { baselineSchema, reportSchema, type Baseline, type Report } from '../index.ts';
import { decodeUtf8 } from './decode.ts';
import { FaultError, inputFault } from './fault.ts';
import { describeReadError } from './inputs.ts';
import { readLines } from './lines.ts';
import { readText } from './load.ts';

/**
 * The baseline of a file.
 *
 * @throws FaultError where the file cannot be read or holds none.
 */
export async function loadBaseline(file: string): Promise<Baseline> {
  const text = await readText(file);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new FaultError(file, inputFault('It is not JSON.', 'Correct it, or write it anew with --update.'));
  }
  const read = baselineSchema.safeParse(data);
  if (read.success) return read.data;
  const issues = read.error.issues.map(({ path, message }) => ({ path: path.map((part) => (typeof part === 'symbol' ? String(part) : part)), message }));
  throw new FaultError(file, inputFault('It is no baseline.', 'Correct it, or write it anew with --update.', issues));
}

/** Longest line of reports: that of an answer of two million characters with evidence for every sentence. */
const longestLine = 256 * 2 ** 20;

/** Finds the earlier report on what a report is about. */
export type EarlierReports = (report: Report) => Report | undefined;

const keyOf = ({ hashes, versions }: Report): string => `${hashes.answer} ${hashes.question} ${versions.rubric.id}`;

/**
 * The reports of a file of JSONL, found by answer, question and rubric, or else by id. Records of answers that could not be scored are left out.
 *
 * @throws FaultError where the file cannot be read, or a line is no report.
 */
export async function loadReports(file: string): Promise<EarlierReports> {
  const byKey = new Map<string, Report[]>();
  const byId = new Map<string, Report[]>();
  try {
    for await (const { number, bytes } of readLines(createReadStream(file), longestLine)) {
      const report = readReport(`${file}, line ${number}`, bytes);
      if (report === undefined) continue;
      add(byKey, keyOf(report), report);
      if (report.id !== undefined) add(byId, report.id, report);
    }
  } catch (error) {
    throw error instanceof FaultError ? error : new FaultError(file, describeReadError(error));
  }
  return (report) => {
    const same = byKey.get(keyOf(report)) ?? [];
    if (same.length > 0) return same.find(({ id }) => id === report.id) ?? same[0];
    const named = report.id === undefined ? [] : (byId.get(report.id) ?? []);
    // Of several with one name, nobody can tell which is meant.
    return named.length === 1 ? named[0] : undefined;
  };
}

function add(map: Map<string, Report[]>, key: string, report: Report): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [report]);
  else list.push(report);
}

function readReport(place: string, bytes: Uint8Array | undefined): Report | undefined {
  const refuse = (reason: string): FaultError => new FaultError(place, inputFault(reason, 'Name a file written by "highbar score --format jsonl" or "highbar test --format jsonl".'));
  const decoded = bytes === undefined ? undefined : decodeUtf8(bytes);
  if (decoded === undefined || 'badByte' in decoded) throw refuse('The line is too long, or not UTF-8.');
  if (decoded.text.trim() === '') return undefined;
  let data: unknown;
  try {
    data = JSON.parse(decoded.text);
  } catch {
    throw refuse('The line is not JSON.');
  }
  if (typeof data === 'object' && data !== null && 'error' in data) return undefined;
  const read = reportSchema.safeParse(data);
  if (!read.success) throw refuse('The line is no report of this version of the format.');
  return read.data;
}
