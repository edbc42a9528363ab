import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { formatJson, parseAnswerSuite, rubrics, type AnswerSuite, type Baseline, type Expectations, type Report } from '../index.ts';
import { faultFinding } from './case-results.ts';
import { drawTests, type TestFormat } from './draw-tests.ts';
import { attempt, describeFault, FaultError, makePrintable, usageError } from './fault.ts';
import { findFixtures, foldersOf } from './find-fixtures.ts';
import { describeWriteError } from './init-command.ts';
import type { Io } from './io.ts';
import { readText } from './load.ts';
import { leavesRoom, openOutputs, pairOutputs, writeAll } from './outputs.ts';
import { openProgress } from './progress.ts';
import type { Sink } from './sink.ts';
import { accept, conclude, renewBaseline, type Tested } from './test-baseline.ts';
import { createRunner } from './test-case.ts';
import { loadBaseline, loadReports } from './test-options.ts';
import { watchRuns } from './watch.ts';

/** Options of `highbar test` as the command line gives them. */
export interface TestOptions {
  readonly rubric?: string;
  readonly format?: readonly TestFormat[];
  readonly output?: readonly string[];
  readonly update?: boolean;
  readonly baseline?: string;
  readonly compare?: string;
  readonly tolerance?: number;
  readonly watch?: boolean;
  readonly quiet?: boolean;
}

/** `highbar test`: once, or whenever a file changes. Gives the exit code. */
export async function test(patterns: readonly string[], options: TestOptions, io: Io, out: Sink, err: Sink): Promise<number> {
  const reads = new Set<string>();
  if (options.watch !== true) return testFixtures(patterns, options, { io, out, err, reads });
  if (options.update === true) throw usageError('--watch', 'With --update, every change would write what is expected anew.', 'Pass one or the other.');
  const files = await findFixtures(patterns);
  const known = (): Set<string> => new Set([...reads].map((file) => resolve(file)));
  for (const file of [...files, ...filesOf(options)]) reads.add(file);
  const watched = {
    run(signal: AbortSignal) {
      reads.clear();
      for (const file of filesOf(options)) reads.add(file);
      return testFixtures(patterns, options, { io, out, err, reads, signal });
    },
    files: () => [...reads],
    folders: await foldersOf(patterns),
    isOutdated: () => findFixtures(patterns).then((found) => found.some((file) => !known().has(resolve(file))), () => false),
    isQuiet: options.quiet === true,
  };
  return watchRuns(watched, io, out, err);
}

/** Files that the options name. */
function filesOf({ rubric, baseline, compare }: TestOptions): string[] {
  const isBuiltIn = rubrics.some(({ id }) => id === rubric);
  return [isBuiltIn ? undefined : rubric, baseline, compare].filter((file) => file !== undefined);
}

/** What a run of the tests writes to, and what it tells of itself. */
interface TestRun {
  readonly io: Io;
  readonly out: Sink;
  readonly err: Sink;
  /** Gets the files that are read. */
  readonly reads: Set<string>;
  readonly signal?: AbortSignal;
}

/**
 * Scores answers that are kept with what is expected of them. Gives the exit code: 0, 1 where an expectation fails that no baseline
 * accepts or a score fell, 2 where a file cannot be read or an answer not be scored; whatever the formats. Where the signal comes, it
 * ends and tells nothing, since half the results could pass for all of them.
 */
async function testFixtures(patterns: readonly string[], options: TestOptions, { io, out, err, reads, signal }: TestRun): Promise<number> {
  const { rubric, baseline: baselineFile, compare, tolerance, update = false } = options;
  if (tolerance !== undefined && compare === undefined) throw usageError('--tolerance', 'There is nothing to compare with.', 'Pass --compare REPORTS too.');
  const files = await findFixtures(patterns);
  for (const file of files) reads.add(file);
  const read = [...files, ...[rubric, baselineFile, compare].filter((file) => file !== undefined)];
  const choices = pairOutputs(options.format ?? ['pretty'], options.output ?? [], read);
  const recordsBaseline = update && baselineFile !== undefined;
  const baseline = baselineFile === undefined ? undefined : await readBaseline(baselineFile, recordsBaseline);
  const earlier = compare === undefined ? undefined : await loadReports(compare);
  const outputs = await openOutputs(choices, io, out);

  const run = createRunner({ rubric, earlier, tolerance: tolerance ?? 0, update: update && !recordsBaseline, onRubricFile: (file) => reads.add(file) });
  // A report is a hundred times as large as what the other formats tell of it.
  const keepsReports = choices.some(({ format }) => format === 'jsonl');
  const progress = openProgress(io, options.quiet !== true && leavesRoom(choices, io));
  const complaints = progress.aside(err);
  const tested: Tested[] = [];
  const written: string[] = [];
  try {
    for (const [fileNumber, file] of files.entries()) {
      const opened = await openSuite(file);
      if ('fault' in opened) {
        await complaints.write(describeFault(file, opened.fault));
        tested.push({ result: { file, id: file, outcome: 'broken', findings: [faultFinding(opened.fault)] } });
        continue;
      }
      const { cases: items } = opened.suite;
      const changed = new Map<number, Expectations>();
      for (const [index, item] of items.entries()) {
        // Otherwise nothing but scoring happens before the end: no Ctrl-C is heard, and no bar is drawn.
        await turn();
        if (signal?.aborted === true) return 2;
        const ran = await run(file, item);
        progress.advance((fileNumber + (index + 1) / items.length) / files.length);
        const place = { line: item.position.line, column: item.position.column };
        if ('fault' in ran) {
          await complaints.write(describeFault(`${file}, ${item.id}`, ran.fault));
          tested.push({ result: { file, id: item.id, outcome: 'broken', place, findings: [faultFinding(ran.fault)] } });
          continue;
        }
        if (ran.changed !== undefined) changed.set(index, ran.changed);
        const result = { ...conclude(file, item.id, ran.findings), place, summary: summarize(ran.report) };
        tested.push(keepsReports ? { result, report: ran.report } : { result });
      }
      if (changed.size === 0) continue;
      await replaceFile(file, opened.suite.withExpectations(changed));
      written.push(`${file}: ${changed.size === 1 ? 'the expectations of 1 answer' : `the expectations of ${changed.size} answers`}`);
    }
  } finally {
    progress.end();
  }

  let accepted = baseline;
  if (recordsBaseline) {
    accepted = renewBaseline(tested, baseline, baselineFile);
    await replaceFile(baselineFile, `${formatJson(accepted)}\n`);
    written.push(`${baselineFile}: ${accepted.accepted.length} accepted`);
  }
  const { cases, stale } = accepted === undefined || baselineFile === undefined ? { cases: tested, stale: [] } : accept(tested, accepted, baselineFile);

  await writeAll(outputs.map(({ sink }) => sink), outputs.map((output) => drawTests(output, cases, stale)));
  for (const { close } of outputs) await close();
  const stales = stale.map(({ file, case: name, expectation }) => `${baselineFile ?? ''}: ${file}, ${name}, ${expectation}: accepted, and falls short no more; pass --update to take it out.`);
  const notes = options.quiet === true ? [] : [...written.map((line) => `wrote ${line}`), ...stales];
  for (const line of notes) await err.write(`highbar: ${makePrintable(line)}\n`);
  if (cases.some(({ result }) => result.outcome === 'broken')) return 2;
  return cases.some(({ result }) => result.outcome === 'failed') ? 1 : 0;
}

/** The baseline; undefined where it is to be written, and there is none yet. */
async function readBaseline(file: string, isWritten: boolean): Promise<Baseline | undefined> {
  const isThere = await stat(file).then(() => true, () => false);
  if (isThere || !isWritten) return loadBaseline(file);
  return undefined;
}

async function openSuite(file: string): Promise<{ suite: AnswerSuite } | { fault: FaultError['fault'] }> {
  try {
    const text = await readText(file);
    return { suite: attempt(file, () => parseAnswerSuite(text, { name: file })) };
  } catch (error) {
    if (error instanceof FaultError) return { fault: error.fault };
    throw error;
  }
}

function summarize({ verdict, overall, scale }: Report): string {
  return overall.score === null ? verdict.outcome : `${verdict.outcome}, ${Math.floor(overall.score * 100 + 1e-6) / 100} of ${scale.max}`;
}

/** Puts a text in the place of a file at once, so that a break in between leaves the old one whole. */
async function replaceFile(file: string, text: string): Promise<void> {
  const draft = `${file}.new`;
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(draft, { force: true });
    throw new FaultError(file, describeWriteError(error));
  }
}
