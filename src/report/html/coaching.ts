import type { CoachingAction, Counterfactual } from '../../schema/coaching.ts';
import { describeAction, describeSmallestFix } from '../coaching-words.ts';
import { formatPoints, formatScore } from '../number-text.ts';
import { shorten } from '../layout.ts';
import { html, type Markup } from './markup.ts';
import { heading, linkCheck, list, section, type Section, type Sheet } from './sheet.ts';

/** What to keep, what to do, and what it would change. */
export function writeCoaching(sheet: Sheet): Section | undefined {
  const { coaching, verdict } = sheet.report;
  const together = describeSmallestFix(sheet.report);
  const keep = coaching.keep.map(({ check, title, points }) => html`${title} (${linkCheck(sheet, check)}, ${formatPoints(points)})`);
  const parts = [
    ...(keep.length === 0 ? [] : [heading(sheet, 2, undefined, 'What to keep'), html`
`, list(keep)]),
    ...coaching.actions.map((action, index) => writeAction(action, index, sheet)),
    ...(together === undefined ? [] : [heading(sheet, 2, undefined, 'Together'), html`
<p>${together}</p>
`]),
  ];
  return parts.length === 0 ? undefined : section(sheet, 'coaching', verdict.outcome === 'advance' ? 'What would add most' : 'What to fix first', parts);
}

function writeAction(action: CoachingAction, index: number, sheet: Sheet): Markup {
  return html`${heading(sheet, 2, undefined, `${index + 1}. ${describeAction(action)}`)}
<p>${action.advice} (${linkCheck(sheet, action.check)})</p>
<p class="faint">Why: ${action.why}</p>
${action.example === undefined ? undefined : html`<p>It may sound like this: <q>${action.example}</q></p>
`}${list(action.now.map(({ quote }) => html`Now: “${shorten(quote, 400)}”`))}${writeCounterfactual(action.counterfactual)}`;
}

const written = (score: number | null): string => (score === null ? 'not scored' : formatScore(score));

function writeCounterfactual({ dimensions, overall, verdict }: Counterfactual): Markup {
  const row = (title: string, before: string, after: string): Markup => html`<tr><th scope="row">${title}</th><td class="figure">${before}</td><td class="figure">${after}</td></tr>
`;
  return html`<table class="small">
<caption>If this alone were met</caption>
<thead><tr><th scope="col">Score</th><th scope="col">Now</th><th scope="col">Then</th></tr></thead>
<tbody>
${dimensions.map(({ title, before, after }) => row(title, written(before), written(after)))}${row('Overall', written(overall.before), written(overall.after))}${row(
    'Verdict',
    verdict.before,
    verdict.after,
  )}</tbody>
</table>
`;
}
