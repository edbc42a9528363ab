import { access, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { FaultError, inputFault, usageError } from './fault.ts';
import { starterRubric } from './starter-rubric.ts';

/** Where the package keeps the JSON Schema of a rubric, from the folder that it is installed in. */
const schemaFile = 'node_modules/highbar/dist/schemas/rubric.schema.json';

/**
 * Writes a commented rubric that works, to start one's own from; gives what to tell the user.
 *
 * @throws FaultError where the file exists and `force` is not set, or where it cannot be written.
 */
export async function initRubric(file: string, { force = false }: { force?: boolean }): Promise<string> {
  if (!['.yaml', '.yml'].includes(extname(file).toLowerCase())) {
    throw usageError(file, 'The starter rubric is YAML, and this name does not say so.', 'Name a file that ends in .yaml.');
  }
  try {
    await writeFile(file, starterRubric(await findSchema(file)), { flag: force ? 'w' : 'wx' });
  } catch (error) {
    throw new FaultError(file, describeWriteError(error));
  }
  return `Wrote ${file}. Make it yours, then:\n  highbar lint ${file}\n  highbar score answers.jsonl --rubric ${file}\n`;
}

/** Path of the JSON Schema as the file has to name it: that of the nearest installed package, or of one yet to be installed beside it. */
async function findSchema(file: string): Promise<string> {
  const folder = dirname(resolve(file));
  for (let above = folder; ; above = dirname(above)) {
    const schema = join(above, schemaFile);
    const isThere = await access(schema).then(() => true, () => false);
    if (isThere) return dotted(relative(folder, schema).split(sep).join('/'));
    if (dirname(above) === above) return dotted(schemaFile);
  }
}

const dotted = (path: string): string => (path.startsWith('.') ? path : `./${path}`);

/** Why a file could not be written. */
export function describeWriteError(error: unknown): FaultError['fault'] {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EEXIST':
      return inputFault('There is such a file already.', 'Name another, or pass --force to overwrite it.');
    case 'ENOENT':
      return inputFault('There is no such folder to write it in.', 'Make the folder first.');
    case 'EISDIR':
      return inputFault('It is a folder.', 'Name a file.');
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return inputFault('It may not be written.', 'Name a file that you may write.');
    default:
      return inputFault(`It cannot be written: ${message}.`, 'Make room for it, or write it elsewhere.');
  }
}
