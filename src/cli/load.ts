import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { findJsonFault, questions, rubrics, type RubricChoice, type ScorerInput } from '../index.ts';
import { decodeUtf8 } from './decode.ts';
import { FaultError, inputFault, usageError, type Fault } from './fault.ts';
import { describeReadError } from './inputs.ts';

import { suggestName } from './nearest.ts';

/** Largest rubric or question file; the built-in rubrics have some kilobytes. */
const largestFile = 8 * 2 ** 20;

/**
 * The rubric that `--rubric` names: a built-in id, or a file of JSON.
 *
 * @throws FaultError where there is no such rubric, or the file is not JSON. The library validates the rest.
 */
export async function loadRubric(name: string): Promise<RubricChoice> {
  const ids = rubrics.map(({ id }) => id);
  if (ids.includes(name)) return name;
  if (looksLikeFile(name) || (await exists(name))) return (await loadJson(name)) as RubricChoice;
  throw usageError('--rubric', `There is no built-in rubric ${suggestName(name, ids)}, and no such file.`, 'Give one of "highbar list rubrics", or the name of a JSON file.');
}

/**
 * The question that `--question` names: a built-in id, or a file of JSON.
 *
 * @throws FaultError where there is no such question, or the file is not JSON.
 */
export async function loadQuestion(name: string): Promise<ScorerInput['question']> {
  const ids = questions.map(({ id }) => id);
  if (ids.includes(name)) return name;
  if (looksLikeFile(name) || (await exists(name))) return (await loadJson(name)) as ScorerInput['question'];
  const known = suggestName(name, ids);
  throw usageError('--question', `There is no built-in question ${known}, and no such file.`, 'Give one of "highbar list questions", the name of a JSON file, or --prompt TEXT with --kind KIND.');
}

function looksLikeFile(name: string): boolean {
  return /[/\\]/.test(name) || ['.json', '.yaml', '.yml'].includes(extname(name).toLowerCase());
}

async function exists(name: string): Promise<boolean> {
  return stat(name).then(() => true, () => false);
}

async function loadJson(file: string): Promise<unknown> {
  if (/\.ya?ml$/i.test(file)) throw new FaultError(file, inputFault('It is YAML, which is not read.', 'Convert it to JSON.'));
  const bytes = await readSmallFile(file);
  const decoded = decodeUtf8(bytes);
  if ('badByte' in decoded) throw new FaultError(file, inputFault(`Byte ${decoded.badByte + 1} is not UTF-8.`, 'Save or convert it as UTF-8.'));
  try {
    return JSON.parse(decoded.text) as unknown;
  } catch {
    throw new FaultError(describeJsonPlace(file, decoded.text), inputFault(describeJsonReason(decoded.text), 'Correct the file at that place.'));
  }
}

async function readSmallFile(file: string): Promise<Uint8Array> {
  const tooLarge: Fault = inputFault(`It is larger than ${largestFile / 2 ** 20} MiB.`, 'Name a rubric or question file.');
  let bytes: Uint8Array;
  try {
    if ((await stat(file)).size > largestFile) throw new FaultError(file, tooLarge);
    bytes = await readFile(file);
  } catch (error) {
    throw error instanceof FaultError ? error : new FaultError(file, describeReadError(error));
  }
  return bytes;
}

function describeJsonPlace(file: string, text: string): string {
  const fault = findJsonFault(text);
  return fault === undefined ? file : `${file}, line ${fault.line}, column ${fault.column}`;
}

function describeJsonReason(text: string): string {
  if (text.trim() === '') return 'It is empty.';
  return `It is not JSON: ${findJsonFault(text)?.reason ?? 'it cannot be read'}.`;
}
