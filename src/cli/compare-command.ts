import { compareReports, formatComparisonHtml, formatComparisonPretty, formatJson, type Comparison } from '../index.ts';
import { readDraft, type Draft } from './drafts.ts';
import { usageError } from './fault.ts';
import type { Io } from './io.ts';
import { openOutputs, pairOutputs, writeAll, type Output } from './outputs.ts';
import { openScorer, readQuestionOptions, type OpenScorer, type QuestionOptions } from './score-command.ts';
import type { Sink } from './sink.ts';

/** Formats of a report on more than one answer together. */
export const pageFormats = ['pretty', 'json', 'html'] as const;
export type PageFormat = (typeof pageFormats)[number];

/** Options of `highbar compare` as the command line gives them. */
export interface CompareOptions extends QuestionOptions {
  readonly rubric?: string;
  readonly format?: readonly PageFormat[];
  readonly output?: readonly string[];
  readonly gate?: boolean;
  readonly id?: string;
}

/** Compares two drafts, or reports of them. Gives the exit code: 0, or 1 where `--gate` is set and the later draft does not advance. */
export async function compare(before: string, after: string, options: CompareOptions, io: Io, out: Sink): Promise<number> {
  if (before === '-' || after === '-') throw usageError('compare', 'A draft cannot be read from standard input.', 'Name two files.');
  const named = [options.rubric, options.question].filter((file) => file !== undefined);
  const choices = pairOutputs(options.format ?? ['pretty'], options.output ?? [], [before, after, ...named]);
  const question = await readQuestionOptions([before, after], options);
  let scorer: OpenScorer | undefined;
  const settings = {
    id: options.id,
    defaults: { question, mode: options.mode },
    openScorer: async () => (scorer ??= await openScorer(options, question)),
    io,
  };
  const drafts = { before: await readDraft(before, settings), after: await readDraft(after, settings) };
  const comparison = compareReports(drafts.before.report, drafts.after.report);

  const outputs = await openOutputs(choices, io, out);
  await writeAll(outputs.map(({ sink }) => sink), outputs.map((output) => draw(output, comparison, drafts)));
  for (const { close } of outputs) await close();
  return options.gate === true && comparison.verdict.after !== 'advance' ? 1 : 0;
}

function draw({ format, width, color }: Output<PageFormat>, comparison: Comparison, drafts: { readonly before: Draft; readonly after: Draft }): string {
  switch (format) {
    case 'pretty':
      return formatComparisonPretty(comparison, { width, color });
    case 'json':
      return `${formatJson(comparison)}\n`;
    case 'html':
      return formatComparisonHtml({ comparison, ...drafts });
  }
}
