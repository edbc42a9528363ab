import type { Report } from '../../schema/report.ts';
import { describeOrigin } from '../wording.ts';
import { paragraph, type Page } from './page.ts';

/** The versions line. */
export function drawFoot(report: Report, page: Page): string[] {
  return ['', ...paragraph(page, describeOrigin(report), { style: page.palette.faint })];
}
