import type { CheckResult } from '../../schema/check-result.ts';
import type { Report } from '../../schema/report.ts';
import { findUncounted } from '../unjudged.ts';
import { describeCost, describeResult } from '../wording.ts';
import { heading, paragraph, type Page } from './page.ts';
import { drawQuotes } from './quotes.ts';

/** Faults found, what each cost and where; or that none was. */
export function drawRedFlags(report: Report, page: Page): string[] {
  const uncounted = new Set(findUncounted(report));
  const flags = report.checks.filter((check) => check.polarity === 'red-flag' && !uncounted.has(check));
  const found = flags.filter(({ status }) => status === 'present' || status === 'partial');
  const clear = flags.filter(({ status }) => status === 'absent').length;
  if (found.length === 0) {
    return clear === 0 ? [] : ['', ...paragraph(page, `none of the ${clear} looked for`, { mark: 'Red flags  ', markStyle: page.palette.strong })];
  }
  return ['', heading(page, 'Red flags'), ...found.flatMap((check) => drawFlag(check, report, page))];
}

function drawFlag(check: CheckResult, report: Report, page: Page): string[] {
  const { palette } = page;
  const cost = describeCost(check, report);
  return [
    ...paragraph(page, `${describeResult(check)}${cost === '' ? '' : `: ${cost}`}`, {
      indent: 2,
      mark: '! ',
      style: palette.bad,
    }),
    ...drawQuotes(check, page, 6),
    ...paragraph(page, check.message.text, { indent: 4 }),
  ];
}
