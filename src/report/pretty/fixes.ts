import type { Report } from '../../schema/report.ts';
import { describeAction, describeGains, describeSmallestFix, mostShown } from '../coaching-words.ts';
import { heading, paragraph, type Page } from './page.ts';

/** What to fix first: the actions that would add most, with what to do, and the fewest that would pass the gate. */
export function drawFixes(report: Report, page: Page): string[] {
  const actions = report.coaching.actions.slice(0, mostShown);
  if (actions.length === 0) return [];
  const together = describeSmallestFix(report);
  return [
    '',
    heading(page, report.verdict.outcome === 'advance' ? 'What would add most' : 'What to fix first'),
    ...actions.flatMap((action, index) => [
      ...paragraph(page, describeAction(action), { indent: 2, mark: `${index + 1}. `, style: page.palette.strong }),
      ...paragraph(page, describeGains(action), { indent: 5, style: page.palette.good }),
      // What to do about a fault stands with the fault.
      ...(action.polarity === 'red-flag' ? [] : paragraph(page, action.advice, { indent: 5 })),
    ]),
    ...(together === undefined ? [] : paragraph(page, together, { indent: 2 })),
  ];
}
