import type { Report } from '../../schema/report.ts';
import { formatShare } from '../number-text.ts';
import { groupUnjudged } from '../unjudged.ts';
import { heading, paragraph, type Page } from './page.ts';

/** What could not be judged and why: coverage, limits of the text, and the checks that decided nothing. */
export function drawUnjudged(report: Report, page: Page): string[] {
  const groups = groupUnjudged(report);
  const { notes } = report.answer;
  const { coverage } = report.overall;
  if (groups.length === 0 && notes.length === 0 && coverage === 1) return [];
  const covered = new Set(notes.map(({ text }) => text));
  return [
    '',
    heading(page, 'Not judged'),
    ...paragraph(page, `${formatShare(coverage)} of the rubric's weight could be decided.`, { indent: 2 }),
    ...notes.flatMap(({ text }) => paragraph(page, text, { indent: 2, mark: '• ' })),
    ...groups.flatMap(({ reason, checks }) =>
      covered.has(reason)
        ? paragraph(page, `Left open for it: ${checks.join(', ')}`, { indent: 4, style: page.palette.faint })
        : paragraph(page, `${reason.replace(/\.$/, '')}: ${checks.join(', ')}`, { indent: 2, mark: '• ' }),
    ),
  ];
}
