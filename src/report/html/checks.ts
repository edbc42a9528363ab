import type { CheckResult } from '../../schema/check-result.ts';
import { shorten } from '../layout.ts';
import { findUncounted } from '../unjudged.ts';
import { describePlace, describeResult } from '../wording.ts';
import { html, type Markup } from './markup.ts';
import { checkId, heading, list, section, type Section, type Sheet } from './sheet.ts';

const longestQuote = 600;

/** Whether a check found what it looks for. */
export const isFound = (status: CheckResult['status']): boolean => status === 'present' || status === 'partial';

interface Group {
  readonly title: string;
  readonly belongs: (check: CheckResult) => boolean;
  /** Whether its checks have little to say, and are listed. */
  readonly isBrief: boolean;
}

const groups: readonly Group[] = [
  { title: 'Red flags', belongs: ({ polarity, status }) => polarity === 'red-flag' && isFound(status), isBrief: false },
  { title: 'Found', belongs: ({ polarity, status }) => polarity === 'strength' && isFound(status), isBrief: false },
  { title: 'Missing', belongs: ({ polarity, status }) => polarity === 'strength' && status === 'absent', isBrief: false },
  { title: 'Not judged', belongs: ({ status }) => status === 'needs-review' || status === 'error' || status === 'not-applicable', isBrief: true },
  { title: 'Red flags that were not found', belongs: ({ polarity, status }) => polarity === 'red-flag' && status === 'absent', isBrief: true },
];

/** Every check, with its evidence as links into the answer. */
export function writeChecks(sheet: Sheet): Section {
  const places = new Map(sheet.passages.map(({ start, end, id }) => [`${start}-${end}`, id]));
  const uncounted = new Set(findUncounted(sheet.report));
  const entries = sheet.report.checks.map((check, index) => ({ check, index }));
  const parts = groups.flatMap(({ title, belongs, isBrief }) => {
    const own = entries.filter(({ check }) => belongs(check));
    if (own.length === 0) return [];
    const content = isBrief
      ? html`<ul>
${own.map(({ check, index }) => writeBriefly(check, index, sheet))}</ul>
`
      : html`${own.map(({ check, index }) => writeCheck(check, index, uncounted.has(check), places, sheet))}`;
    return [html`${heading(sheet, 2, undefined, title)}
${content}`];
  });
  return section(sheet, 'checks', 'Checks', parts);
}

// What a link leads to can take the focus, so that reading goes on there and not at the link.
function writeCheck(check: CheckResult, index: number, isUncounted: boolean, places: ReadonlyMap<string, string>, sheet: Sheet): Markup {
  const quotes = check.evidence.map((passage) => {
    const words = html`${describePlace(passage)}“${shorten(passage.quote, longestQuote)}”`;
    const place = isFound(check.status) ? places.get(`${passage.start}-${passage.end}`) : undefined;
    return place === undefined ? words : html`<a href="#${place}">${words}<span class="unseen"> (to its place in the answer)</span></a>`;
  });
  return html`<div class="check" id="${checkId(sheet, index)}" tabindex="-1">
<p><strong>${index + 1}. ${describeResult(check)}</strong> <span class="faint">${check.id}${isUncounted ? ', not counted by this rubric' : ''}</span></p>
<p>${check.message.text}</p>
${list(quotes)}</div>
`;
}

function writeBriefly(check: CheckResult, index: number, sheet: Sheet): Markup {
  return html`<li class="check" id="${checkId(sheet, index)}" tabindex="-1">${index + 1}. ${describeResult(check)} <span class="faint">${check.id}: ${check.message.text}</span></li>
`;
}
