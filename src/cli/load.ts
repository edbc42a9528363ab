import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { loops, parseLoopText, parseQuestionsText, parseQuestionText, parseRubricText, questions, rubrics, type Loop, type Question, type Rubric, type ScorerInput } from '../index.ts';
import { decodeUtf8 } from './decode.ts';
import { attempt, FaultError, inputFault, usageError, type Fault } from './fault.ts';
import { describeReadError } from './inputs.ts';
import { suggestName } from './nearest.ts';

/** Largest rubric or question file; the built-in rubrics have some kilobytes. */
const largestFile = 8 * 2 ** 20;

/**
 * The rubric that `--rubric` names: a built-in id, or a file of YAML or JSON.
 *
 * @throws FaultError where there is no such rubric, or the file holds none.
 */
export async function loadRubric(name: string): Promise<Rubric | string> {
  if (await namesBuiltInRubric(name, '--rubric')) return name;
  const text = await readText(name);
  return attempt(name, () => parseRubricText(text, { format: formatOf(name) }));
}

/**
 * The question that `--question` names: a built-in id, or a file of YAML or JSON.
 *
 * @throws FaultError where there is no such question, or the file holds none.
 */
export async function loadQuestion(name: string): Promise<ScorerInput['question']> {
  const ids = questions.map(({ id }) => id);
  if (ids.includes(name)) return name;
  if (looksLikeFile(name) || (await exists(name))) {
    const text = await readText(name);
    return attempt(name, () => parseQuestionText(text, { format: formatOf(name) }));
  }
  const known = suggestName(name, ids);
  throw usageError(
    '--question',
    `There is no built-in question ${known}, and no such file.`,
    'Give one of "highbar list questions", the name of a YAML or JSON file, or --prompt TEXT with --kind KIND.',
  );
}

/**
 * The questions of the file that `--questions` names, YAML or JSON.
 *
 * @throws FaultError where the file holds none.
 */
export async function loadQuestions(name: string): Promise<readonly Question[]> {
  const text = await readText(name);
  return attempt(name, () => parseQuestionsText(text, { format: formatOf(name) }));
}

/**
 * The loop of a name: a built-in id, or a file of YAML or JSON.
 *
 * @throws FaultError where there is no such loop, or the file holds none.
 */
export async function loadLoop(name: string): Promise<Loop> {
  const known = loops.find(({ id }) => id === name);
  if (known !== undefined) return known;
  if (looksLikeFile(name) || (await exists(name))) {
    const text = await readText(name);
    return attempt(name, () => parseLoopText(text, { format: formatOf(name) }));
  }
  const suggested = suggestName(name, loops.map(({ id }) => id));
  throw usageError('loop', `There is no built-in loop ${suggested}, and no such file.`, 'Give one of "highbar list loops", or the name of a YAML or JSON file.');
}

/**
 * Whether a name is the id of a built-in rubric and not the name of a file.
 *
 * @throws FaultError where it is neither.
 */
export async function namesBuiltInRubric(name: string, place: string): Promise<boolean> {
  const ids = rubrics.map(({ id }) => id);
  if (ids.includes(name)) return true;
  if (looksLikeFile(name) || (await exists(name))) return false;
  throw usageError(place, `There is no built-in rubric ${suggestName(name, ids)}, and no such file.`, 'Give one of "highbar list rubrics", or the name of a YAML or JSON file.');
}

/** The format of a file by the ending of its name. */
export function formatOf(file: string): 'yaml' | 'json' {
  return extname(file).toLowerCase() === '.json' ? 'json' : 'yaml';
}

/**
 * Reads a small file of UTF-8.
 *
 * @throws FaultError where it cannot be read, is too large, or is not UTF-8.
 */
export async function readText(file: string): Promise<string> {
  const decoded = decodeUtf8(await readSmallFile(file));
  if ('badByte' in decoded) throw new FaultError(file, inputFault(`Byte ${decoded.badByte + 1} is not UTF-8.`, 'Save or convert it as UTF-8.'));
  return decoded.text;
}

function looksLikeFile(name: string): boolean {
  return /[/\\]/.test(name) || ['.json', '.yaml', '.yml'].includes(extname(name).toLowerCase());
}

async function exists(name: string): Promise<boolean> {
  return stat(name).then(() => true, () => false);
}

async function readSmallFile(file: string): Promise<Uint8Array> {
  const tooLarge: Fault = inputFault(`It is larger than ${largestFile / 2 ** 20} MiB.`, 'Name a rubric, question or loop file.');
  let bytes: Uint8Array;
  try {
    if ((await stat(file)).size > largestFile) throw new FaultError(file, tooLarge);
    bytes = await readFile(file);
  } catch (error) {
    throw error instanceof FaultError ? error : new FaultError(file, describeReadError(error));
  }
  return bytes;
}
