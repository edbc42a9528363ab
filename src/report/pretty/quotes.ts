import type { CheckResult } from '../../schema/check-result.ts';
import { shorten } from '../layout.ts';
import { describePlace } from '../wording.ts';
import { paragraph, type Page } from './page.ts';

const mostQuotes = 2;
/** Quotes that show different parts of a signal, such as a gain and a loss, belong together. */
const mostParts = 4;

/** The answer's own words behind a result, the first few, each in two lines at most. */
export function drawQuotes({ evidence }: CheckResult, page: Page, indent: number): string[] {
  const room = Math.max(20, page.width - indent);
  const shown = evidence.slice(0, evidence.some(({ role }) => role !== undefined) ? mostParts : mostQuotes);
  const more = evidence.length - shown.length;
  return shown.flatMap((passage, index) => {
    const { quote } = passage;
    const label = describePlace(passage);
    const rest = more > 0 && index === shown.length - 1 ? ` and ${more} more` : '';
    // Some columns of slack for the break between the two lines, so that the end of a quote rarely stands alone on a third.
    const budget = room * 2 - label.length - rest.length - 12;
    return paragraph(page, `${label}“${shorten(quote, budget)}”${rest}`, { indent });
  });
}
