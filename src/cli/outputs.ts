import { open, type FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { FaultError, inputFault, usageError } from './fault.ts';
import { describeWriteError } from './init-command.ts';
import { readColor, readWidth, type Io } from './io.ts';
import { openSink, type Sink } from './sink.ts';

/** One `--format` with the `--output` that goes with it. */
export interface OutputChoice<F extends string> {
  readonly format: F;
  /** File to write; undefined for standard output. */
  readonly file: string | undefined;
}

/** Where the text of one format goes, and how it is drawn there. */
export interface Output<F extends string> {
  readonly format: F;
  readonly width: number;
  readonly color: boolean;
  readonly sink: Sink;
  /**
   * Waits until all is written.
   *
   * @throws FaultError where a file could not be written.
   */
  readonly close: () => Promise<void>;
}

/**
 * Puts formats and outputs together in the order in which they are given; a format without an output goes to standard output.
 *
 * @throws FaultError where outputs are left over, or two formats go to one place, or one to a file that is read.
 */
export function pairOutputs<F extends string>(formats: readonly F[], files: readonly string[], inputs: readonly string[]): OutputChoice<F>[] {
  if (files.length > formats.length) {
    throw usageError('--output', `It is given ${files.length} times, and --format ${formats.length} times.`, 'Give each --output its --format, in the same order.');
  }
  const read = new Set(inputs.filter((input) => input !== '-').map((input) => resolve(input)));
  const taken = new Set<string>();
  return formats.map((format, index) => {
    const given = files[index];
    const file = given === '-' ? undefined : given;
    if (file === '') throw usageError('--output', 'It names no file.', 'Name a file, or "-" for standard output.');
    if (file !== undefined && read.has(resolve(file))) throw usageError('--output', `It would overwrite ${file}, which is read.`, 'Name another file.');
    const place = file === undefined ? '-' : resolve(file);
    if (taken.has(place)) {
      throw usageError('--output', `Two formats would go to ${file ?? 'standard output'}.`, 'Give each a place of its own: --format junit --output junit.xml --format pretty.');
    }
    taken.add(place);
    return { format, file };
  });
}

/**
 * Opens every output, so that nothing is scored that could not be written.
 *
 * @throws FaultError for the first that cannot be opened.
 */
export async function openOutputs<F extends string>(choices: readonly OutputChoice<F>[], io: Io, out: Sink): Promise<Output<F>[]> {
  const outputs: Output<F>[] = [];
  for (const { format, file } of choices) {
    if (file === undefined) {
      outputs.push({ format, width: readWidth(io), color: readColor(io, io.stdout), sink: out, close: () => Promise.resolve() });
      continue;
    }
    const handle = await openFile(file);
    const stream = handle.createWriteStream();
    const sink = openSink(stream);
    const close = async (): Promise<void> => {
      stream.end();
      // What went wrong is kept by the sink.
      await finished(stream).catch(() => undefined);
      const failure = sink.failure();
      if (failure !== undefined) throw new FaultError(file, inputFault(`It cannot be written: ${failure.message}.`, 'Make room for it, or write it elsewhere.'));
    };
    outputs.push({ format, width: 100, color: false, sink, close });
  }
  return outputs;
}

async function openFile(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'w');
  } catch (error) {
    throw new FaultError(file, describeWriteError(error));
  }
}

/** Whether a progress bar may be shown: not on a terminal that what programs read is written to. */
export function leavesRoom(choices: readonly OutputChoice<string>[], { stdout }: Io): boolean {
  return stdout.isTTY !== true || choices.every(({ format, file }) => file !== undefined || format === 'pretty');
}

/** Writes to each output what belongs there; gives false where nobody reads any of them any more. */
export async function writeAll(sinks: readonly Sink[], texts: readonly string[]): Promise<boolean> {
  let isRead = false;
  for (const [index, sink] of sinks.entries()) if (await sink.write(texts[index] ?? '')) isRead = true;
  return isRead;
}
