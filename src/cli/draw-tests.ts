import {
  formatCases,
  formatCasesHtml,
  formatCasesMarkdown,
  formatGithub,
  formatJson,
  formatJsonLine,
  formatJunit,
  formatSarif,
  formatTap,
  version,
  type AcceptedShortfall,
} from '../index.ts';
import { ruleTitles } from './case-results.ts';
import type { Output } from './outputs.ts';
import type { Tested } from './test-baseline.ts';

/** What `--format` of `highbar test` may be. */
export const testFormats = ['pretty', 'json', 'jsonl', 'markdown', 'html', 'junit', 'sarif', 'github', 'tap'] as const;
export type TestFormat = (typeof testFormats)[number];

/** The text of one format. */
export function drawTests({ format, width, color }: Output<TestFormat>, tested: readonly Tested[], stale: readonly AcceptedShortfall[]): string {
  const cases = tested.map(({ result }) => result);
  switch (format) {
    case 'pretty':
      return formatCases(cases, { width, color });
    case 'json':
      return `${formatJson({ version, cases, stale })}\n`;
    case 'jsonl':
      return tested.map(({ report, result }) => `${formatJsonLine(report ?? { id: result.id, file: result.file, error: result.findings[0]?.message })}\n`).join('');
    case 'markdown':
      return formatCasesMarkdown(cases);
    case 'html':
      return formatCasesHtml(cases);
    case 'junit':
      return formatJunit(cases);
    case 'sarif':
      return formatSarif(cases, { version, rules: ruleTitles });
    case 'github':
      return formatGithub(cases);
    case 'tap':
      return formatTap(cases);
  }
}
