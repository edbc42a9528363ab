import type { DimensionScore } from '../../schema/report.ts';
import { formatPoints, formatThreshold } from '../number-text.ts';
import { describeAdjustment } from '../wording.ts';
import { isFound } from './checks.ts';
import { html, type Markup } from './markup.ts';
import { commaList, linkCheck, section, type Section, type Sheet } from './sheet.ts';

type Part = DimensionScore['contributions'][number];

/** What each dimension is made of: what moved it in a table, the rest by name. */
export function writeDimensions(sheet: Sheet): Section {
  return section(sheet, 'dimensions', 'How the scores come about', sheet.report.dimensions.map((dimension) => writeDimension(dimension, sheet)));
}

const weigh = ({ points, cap }: Part): number => Math.abs(points ?? 0) + (cap === undefined ? 0 : 1);

function writeDimension(dimension: DimensionScore, sheet: Sheet): Markup {
  const adjustment = describeAdjustment(dimension);
  const moving = dimension.contributions.filter((part) => weigh(part) > 0).sort((a, b) => weigh(b) - weigh(a));
  const rows = moving.map(
    ({ check, polarity, status, points, cap }) => html`<tr><th scope="row">${linkCheck(sheet, check)}</th><td>${polarity === 'red-flag' ? 'red flag, ' : ''}${status}${
      cap === undefined ? '' : `, at most ${formatThreshold(cap)}`
    }</td><td class="figure">${points === null ? '–' : formatPoints(points)}</td></tr>
`,
  );
  const held = adjustment === undefined ? undefined : html`<tr><th scope="row">${adjustment.text}</th><td></td><td class="figure">${formatPoints(adjustment.points)}</td></tr>
`;
  const table = html`<table class="small">
<caption>${dimension.title}: what each check gave</caption>
<thead><tr><th scope="col">Check</th><th scope="col">Found</th><th scope="col">Points</th></tr></thead>
<tbody>
${rows}${held}</tbody>
</table>
`;
  const rest = dimension.contributions.filter((part) => weigh(part) === 0);
  const named = (what: string, belongs: (part: Part) => boolean): Markup | undefined => {
    const own = rest.filter(belongs);
    return own.length === 0 ? undefined : html`<p class="faint">${what}: ${commaList(own.map(({ check }) => linkCheck(sheet, check)))}.</p>
`;
  };
  return html`${moving.length === 0 && held === undefined ? html`<p><strong>${dimension.title}</strong>: no check gave or took anything.</p>
` : table}${named('Missing', ({ polarity, status }) => polarity === 'strength' && status === 'absent')}${named(
    'Red flags that were not found',
    ({ polarity, status }) => polarity === 'red-flag' && status === 'absent',
  )}${named('Found, without weight here', ({ status }) => isFound(status))}${named('Left out of the mean', ({ status }) => status !== 'absent' && !isFound(status))}`;
}
