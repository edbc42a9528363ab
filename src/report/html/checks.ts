import type { CheckResult } from '../../schema/check-result.ts';
import { shorten } from '../layout.ts';
import { formatPoints, formatThreshold, formatTime } from '../number-text.ts';
import { findUncounted } from '../unjudged.ts';
import { describeAdjustment, describePlace, describeResult } from '../wording.ts';
import { html, type Markup } from './markup.ts';
import { checkId, heading, linkCheck, list, section, type Sheet } from './sheet.ts';

const longestQuote = 600;

/** What each dimension is made of. */
export function writeDimensions(sheet: Sheet): Markup {
  const tables = sheet.report.dimensions.map((dimension) => {
    const adjustment = describeAdjustment(dimension);
    const rows = dimension.contributions.map(
      ({ check, polarity, status, points, cap }) => html`<tr><th scope="row">${linkCheck(sheet, check)}</th><td>${polarity === 'red-flag' ? 'red flag, ' : ''}${status}${
        cap === undefined ? '' : `, at most ${formatThreshold(cap)}`
      }</td><td>${points === null ? '–' : formatPoints(points)}</td></tr>
`,
    );
    return html`<table>
<caption>${dimension.title}: what each check gave</caption>
<thead><tr><th scope="col">Check</th><th scope="col">Found</th><th scope="col">Points</th></tr></thead>
<tbody>
${rows}${adjustment === undefined ? undefined : html`<tr><th scope="row">${adjustment.text}</th><td></td><td>${formatPoints(adjustment.points)}</td></tr>
`}</tbody>
</table>
`;
  });
  return section(sheet, 'dimensions', 'How the scores come about', tables);
}

const groups = [
  ['Red flags', ({ polarity, status }: CheckResult) => polarity === 'red-flag' && isFound(status)],
  ['Found', ({ polarity, status }: CheckResult) => polarity === 'strength' && isFound(status)],
  ['Missing', ({ polarity, status }: CheckResult) => polarity === 'strength' && status === 'absent'],
  ['Not judged', ({ status }: CheckResult) => status === 'needs-review' || status === 'error' || status === 'not-applicable'],
  ['Red flags that were not found', ({ polarity, status }: CheckResult) => polarity === 'red-flag' && status === 'absent'],
] as const;

const isFound = (status: CheckResult['status']): boolean => status === 'present' || status === 'partial';

/** Every check, with its evidence as links into the answer. */
export function writeChecks(sheet: Sheet): Markup {
  const places = new Map(sheet.passages.map(({ start, end, id }) => [`${start}-${end}`, id]));
  const uncounted = new Set(findUncounted(sheet.report));
  const entries = sheet.report.checks.map((check, index) => ({ check, index }));
  const parts = groups.flatMap(([title, belongs]) => {
    const own = entries.filter(({ check }) => belongs(check));
    if (own.length === 0) return [];
    return [heading(sheet, 2, undefined, title), html`
`, ...own.map(({ check, index }) => writeCheck(check, index, uncounted.has(check), places, sheet))];
  });
  return section(sheet, 'checks', 'Checks', parts);
}

function writeCheck(check: CheckResult, index: number, isUncounted: boolean, places: ReadonlyMap<string, string>, sheet: Sheet): Markup {
  const quotes = check.evidence.map((passage) => {
    const words = html`${describePlace(passage)}“${shorten(passage.quote, longestQuote)}”`;
    const place = isFound(check.status) ? places.get(`${passage.start}-${passage.end}`) : undefined;
    return place === undefined ? words : html`<a href="#${place}">${words}<span class="unseen"> (to its place in the answer)</span></a>`;
  });
  return html`<div class="check" id="${checkId(sheet, index)}">
<p><strong>${index + 1}. ${describeResult(check)}</strong> <span class="faint">${check.id}${isUncounted ? ', not counted by this rubric' : ''}</span></p>
<p>${check.message.text}</p>
${list(quotes)}</div>
`;
}

/** When evidence was said, where it has times; nothing else has a time line. */
export function writeTimeLine(sheet: Sheet): Markup | undefined {
  const moments = sheet.report.checks
    .flatMap((check) => (isFound(check.status) ? check.evidence.flatMap(({ time, quote }) => (time === undefined ? [] : [{ check, time, quote }])) : []))
    .sort((a, b) => a.time.start - b.time.start);
  if (moments.length === 0) return undefined;
  const from = sheet.report.answer.time?.start ?? moments[0]!.time.start;
  const to = Math.max(sheet.report.answer.time?.end ?? 0, ...moments.slice(-1).map(({ time }) => time.end), from + 1);
  const width = 600;
  const place = (seconds: number): string => (Math.max(0, Math.min(1, (seconds - from) / (to - from))) * width).toFixed(1);
  const dots = moments.map(({ check, time }) => html`<circle class="${check.polarity === 'red-flag' ? 'dot flag' : 'dot'}" cx="${place(time.start)}" cy="${check.polarity === 'red-flag' ? 22 : 8}" r="5"/>`);
  const rows = moments.map(
    ({ check, time, quote }) => html`<tr><th scope="row">${time.estimated === true ? 'about ' : ''}${formatTime(time.start)}</th><td>${
      check.polarity === 'red-flag' ? 'red flag: ' : ''
    }${linkCheck(sheet, check.id)}</td><td>“${shorten(quote, 120)}”</td></tr>
`,
  );
  return section(sheet, 'time', 'Time line', [
    html`<svg viewBox="-6 0 ${width + 12} 30" aria-hidden="true" focusable="false"><line class="anchor" x1="0" x2="${width}" y1="15" y2="15"/>${dots}</svg>
<table>
<caption>What was found when, from ${formatTime(from)} to ${formatTime(to)}</caption>
<thead><tr><th scope="col">Time</th><th scope="col">Check</th><th scope="col">Words</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`,
  ]);
}
