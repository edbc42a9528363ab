import type { CheckResult } from '../../schema/check-result.ts';
import { shorten } from '../layout.ts';
import { paragraph, type Page } from './page.ts';

const mostQuotes = 3;

/** The answer's own words behind a result, the first few, each in two lines at most. */
export function drawQuotes({ evidence }: CheckResult, page: Page, indent: number): string[] {
  const room = Math.max(20, page.width - indent);
  const shown = evidence.slice(0, evidence.length === mostQuotes + 1 ? mostQuotes + 1 : mostQuotes);
  const more = evidence.length - shown.length;
  return [
    ...shown.flatMap(({ quote, role }) => {
      const label = role === undefined ? '' : `${role}: `;
      // Three columns of slack for the break between the two lines, so that the end of a quote rarely stands alone on a third.
      const budget = room * 2 - label.length - 12;
      return paragraph(page, `${label}“${shorten(quote, budget)}”`, { indent });
    }),
    ...(more > 0 ? paragraph(page, `and ${more} more`, { indent, style: page.palette.faint }) : []),
  ];
}
