import { createPanelForm, formatJson, formatLoopHtml, formatLoopPretty, HighbarError, questions, rubrics, scoreLoop, type Loop, type LoopAnswer, type LoopReport, type Rating } from '../index.ts';
import type { PageFormat } from './compare-command.ts';
import { attempt, usageError } from './fault.ts';
import type { Io } from './io.ts';
import { loadLoop } from './load.ts';
import { placeLoopFault, readLoopEntries, type LoopEntries } from './loop-inputs.ts';
import { openOutputs, pairOutputs, writeAll, type Output } from './outputs.ts';
import type { Sink } from './sink.ts';

/** Options of `highbar loop` as the command line gives them. */
export interface LoopOptions {
  readonly ratings?: readonly string[];
  readonly form?: readonly string[];
  readonly format?: readonly PageFormat[];
  readonly output?: readonly string[];
  readonly gate?: boolean;
}

/** Scores a loop stage by stage, or writes the form for people who rate it. Gives the exit code: 0, or 1 where `--gate` is set and it does not advance. */
export async function loop(name: string, files: readonly string[], options: LoopOptions, io: Io, out: Sink): Promise<number> {
  if (options.form !== undefined) return writeForm(name, options.form, files, options, out);
  const read = files.length === 0 ? ['-'] : files;
  const rated = options.ratings ?? [];
  if ([...read, ...rated].filter((file) => file === '-').length > 1) throw usageError('standard input', 'It is named twice.', 'Name "-" once: it can be read only once.');
  if (files.length === 0 && io.stdin.isTTY === true) throw usageError('loop', 'There are no answers.', 'Name a file, pipe answers in, or make a form with --form.');
  const choices = pairOutputs(options.format ?? ['pretty'], options.output ?? [], [name, ...read, ...rated]);
  const declared = await loadLoop(name);
  const entries = await readLoopEntries(read, rated, io);
  const report = scoreEntries(name, declared, entries);

  const outputs = await openOutputs(choices, io, out);
  await writeAll(outputs.map(({ sink }) => sink), outputs.map((output) => draw(output, report, declared, entries)));
  for (const { close } of outputs) await close();
  return options.gate === true && report.outcome !== 'advance' ? 1 : 0;
}

// Whatever stands in the files is passed on: the library says what is wrong with it, by path.
const answersOf = ({ answers }: LoopEntries): LoopAnswer[] => answers.map(({ value }) => value as LoopAnswer);

function scoreEntries(name: string, declared: Loop, entries: LoopEntries): LoopReport {
  try {
    return scoreLoop({ loop: declared, answers: answersOf(entries), ratings: entries.ratings.map(({ value }) => value as Rating) });
  } catch (error) {
    throw error instanceof HighbarError ? placeLoopFault(error, name, entries) : error;
  }
}

function draw({ format, width, color }: Output<PageFormat>, report: LoopReport, declared: Loop, entries: LoopEntries): string {
  switch (format) {
    case 'pretty':
      return formatLoopPretty(report, { width, color });
    case 'json':
      return `${formatJson(report)}\n`;
    case 'html':
      return formatLoopHtml({ report, loop: declared, answers: answersOf(entries), rubrics, questions });
  }
}

async function writeForm(name: string, raters: readonly string[], files: readonly string[], options: LoopOptions, out: Sink): Promise<number> {
  const { ratings, format, output, gate } = options;
  const extra = Object.entries({ ratings, format, output, gate }).find(([, value]) => value !== undefined);
  if (files.length > 0 || extra !== undefined) {
    throw usageError('--form', `It makes an empty form, and reads no ${extra === undefined ? 'files' : `--${extra[0]}`}.`, 'Pass the loop and the raters alone, and keep what is written.');
  }
  const declared = await loadLoop(name);
  const form = attempt(name, () => createPanelForm(declared, raters));
  await out.write(`${formatJson(form)}\n`);
  return 0;
}
