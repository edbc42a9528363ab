import { formatJson, lintRubric, lintRubricText, lintSeverities, type LintFinding, type QuestionKind } from '../index.ts';
import { attempt, describeFault, FaultError, formatPath, makePrintable, type Fault } from './fault.ts';
import { formatOf, namesBuiltInRubric, readText } from './load.ts';
import type { Sink } from './sink.ts';

/** Options of `highbar lint` as the command line gives them. */
export interface LintCommandOptions {
  readonly kind?: readonly QuestionKind[];
  readonly format: 'pretty' | 'json';
}

type Linted = { readonly rubric: string; readonly findings: readonly LintFinding[] } | { readonly rubric: string; readonly error: Fault };

/** Lints rubrics, each for itself. Gives the exit code: 0, 1 where any has an error, 2 where any could not be read. */
export async function lintFiles(names: readonly string[], { kind, format }: LintCommandOptions, out: Sink, err: Sink): Promise<number> {
  const all: Linted[] = [];
  for (const name of names) {
    try {
      all.push({ rubric: name, findings: await lintOne(name, kind) });
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      await err.write(describeFault(error.place, error.fault));
      all.push({ rubric: name, error: error.fault });
    }
  }
  await out.write(format === 'json' ? `${formatJson(all)}\n` : all.map(draw).join(''));
  if (all.some((each) => 'error' in each)) return 2;
  return all.some((each) => 'findings' in each && each.findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

async function lintOne(name: string, kinds: readonly QuestionKind[] | undefined): Promise<readonly LintFinding[]> {
  const options = kinds === undefined ? {} : { kinds };
  if (await namesBuiltInRubric(name, 'lint')) return attempt(name, () => lintRubric(name, options));
  const text = await readText(name);
  return attempt(name, () => lintRubricText(text, { ...options, format: formatOf(name) }));
}

/** A finding a line, as compilers write them, so that editors and terminals can jump to it; its remedy below. */
function draw(linted: Linted): string {
  if ('error' in linted) return '';
  const { rubric, findings } = linted;
  const lines = findings.flatMap(({ rule, severity, path, message, remedy, line, column }) => {
    const place = line === undefined ? rubric : `${rubric}:${line}:${column}`;
    return [`${place}: ${severity}: ${message} [${rule}]`, `  ${formatPath(path)}: ${remedy}`];
  });
  const counts = lintSeverities.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${count} ${severity}${count === 1 ? '' : 's'}`;
  });
  return `${[...lines, `${rubric}: ${counts.join(', ')}`].map(makePrintable).join('\n')}\n`;
}
