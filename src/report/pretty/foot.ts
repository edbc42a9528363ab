import type { Report } from '../../schema/report.ts';
import { findUncounted } from '../unjudged.ts';
import { describeOrigin } from '../wording.ts';
import { paragraph, type Page } from './page.ts';

/** What was found beside what the rubric counts, and the versions line. */
export function drawFoot(report: Report, page: Page): string[] {
  const { faint } = page.palette;
  const uncounted = findUncounted(report).map(({ id }) => id);
  return [
    ...(uncounted.length === 0 ? [] : ['', ...paragraph(page, `Found, and not counted by this rubric: ${uncounted.join(', ')}`, { style: faint })]),
    '',
    ...paragraph(page, describeOrigin(report), { style: faint }),
  ];
}
