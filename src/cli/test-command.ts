import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { formatJson, parseAnswerSuite, type AnswerSuite, type Baseline, type Expectations, type Report } from '../index.ts';
import { faultFinding } from './case-results.ts';
import { drawTests, type TestFormat } from './draw-tests.ts';
import { attempt, describeFault, FaultError, makePrintable, usageError } from './fault.ts';
import { findFixtures } from './find-fixtures.ts';
import { describeWriteError } from './init-command.ts';
import type { Io } from './io.ts';
import { readText } from './load.ts';
import { openOutputs, pairOutputs, writeAll } from './outputs.ts';
import type { Sink } from './sink.ts';
import { accept, conclude, renewBaseline, type Tested } from './test-baseline.ts';
import { createRunner } from './test-case.ts';
import { loadBaseline, loadReports } from './test-options.ts';

/** Options of `highbar test` as the command line gives them. */
export interface TestOptions {
  readonly rubric?: string;
  readonly format?: readonly TestFormat[];
  readonly output?: readonly string[];
  readonly update?: boolean;
  readonly baseline?: string;
  readonly compare?: string;
  readonly tolerance?: number;
}

/**
 * Scores answers that are kept with what is expected of them. Gives the exit code: 0, 1 where an expectation fails that no baseline
 * accepts or a score fell, 2 where a file cannot be read or an answer not be scored; whatever the formats.
 */
export async function testFixtures(patterns: readonly string[], options: TestOptions, io: Io, out: Sink, err: Sink): Promise<number> {
  const { rubric, baseline: baselineFile, compare, tolerance, update = false } = options;
  if (tolerance !== undefined && compare === undefined) throw usageError('--tolerance', 'There is nothing to compare with.', 'Pass --compare REPORTS too.');
  const files = await findFixtures(patterns);
  const read = [...files, ...[rubric, baselineFile, compare].filter((file) => file !== undefined)];
  const choices = pairOutputs(options.format ?? ['pretty'], options.output ?? [], read);
  const recordsBaseline = update && baselineFile !== undefined;
  const baseline = baselineFile === undefined ? undefined : await readBaseline(baselineFile, recordsBaseline);
  const earlier = compare === undefined ? undefined : await loadReports(compare);
  const outputs = await openOutputs(choices, io, out);

  const run = createRunner({ rubric, earlier, tolerance: tolerance ?? 0, update: update && !recordsBaseline });
  // A report is a hundred times as large as what the other formats tell of it.
  const keepsReports = choices.some(({ format }) => format === 'jsonl');
  const tested: Tested[] = [];
  const written: string[] = [];
  for (const file of files) {
    const opened = await openSuite(file);
    if ('fault' in opened) {
      await err.write(describeFault(file, opened.fault));
      tested.push({ result: { file, id: file, outcome: 'broken', findings: [faultFinding(opened.fault)] } });
      continue;
    }
    const changed = new Map<number, Expectations>();
    for (const [index, item] of opened.suite.cases.entries()) {
      const ran = await run(file, item);
      const place = { line: item.position.line, column: item.position.column };
      if ('fault' in ran) {
        await err.write(describeFault(`${file}, ${item.id}`, ran.fault));
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

  let accepted = baseline;
  if (recordsBaseline) {
    accepted = renewBaseline(tested, baseline, baselineFile);
    await replaceFile(baselineFile, `${formatJson(accepted)}\n`);
    written.push(`${baselineFile}: ${accepted.accepted.length} accepted`);
  }
  const { cases, stale } = accepted === undefined || baselineFile === undefined ? { cases: tested, stale: [] } : accept(tested, accepted, baselineFile);

  await writeAll(outputs.map(({ sink }) => sink), outputs.map((output) => drawTests(output, cases, stale)));
  for (const { close } of outputs) await close();
  for (const line of written) await err.write(`highbar: wrote ${makePrintable(line)}\n`);
  for (const { file, case: name, expectation } of stale) {
    await err.write(`highbar: ${makePrintable(`${baselineFile ?? ''}: ${file}, ${name}, ${expectation}: accepted, and falls short no more; pass --update to take it out.`)}\n`);
  }
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
