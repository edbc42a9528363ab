import type { Report } from '../../schema/report.ts';
import { describeFix, describeGains, findFirstFixes, mostFixes } from '../first-fixes.ts';
import { heading, paragraph, type Page } from './page.ts';

/** What to fix first: the strengths that would add most and the faults that cost most, with what to do. */
export function drawFixes(report: Report, page: Page): string[] {
  const fixes = findFirstFixes(report).slice(0, mostFixes);
  if (fixes.length === 0) return [];
  return [
    '',
    heading(page, report.verdict.outcome === 'advance' ? 'What would add most' : 'What to fix first'),
    ...fixes.flatMap((fix, index) => [
      ...paragraph(page, describeFix(fix), { indent: 2, mark: `${index + 1}. `, style: page.palette.strong }),
      ...paragraph(page, describeGains(fix), { indent: 5, style: page.palette.good }),
      // What to do about a fault stands with the fault.
      ...(fix.check.polarity === 'red-flag' ? [] : paragraph(page, fix.check.message.text, { indent: 5 })),
    ]),
  ];
}
