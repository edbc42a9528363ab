import type { CheckResult } from '../../schema/check-result.ts';
import type { Evidence } from '../../schema/evidence.ts';
import { shorten } from '../layout.ts';
import { formatCount, formatTime } from '../number-text.ts';
import { drawTimeLine } from './bars.ts';
import { isFound } from './checks.ts';
import { html, type Markup } from './markup.ts';
import { commaList, linkCheck, section, type Section, type Sheet } from './sheet.ts';

/** Words that were said at a time, with the checks that rest on them. */
interface Moment extends Pick<Evidence, 'quote'> {
  readonly time: NonNullable<Evidence['time']>;
  readonly checks: readonly CheckResult[];
}

/** When evidence was said, where it has times; nothing else has a time line. */
export function writeTimeLine(sheet: Sheet): Section | undefined {
  const { checks, answer, question } = sheet.report;
  const moments = findMoments(checks);
  if (moments.length === 0) return undefined;
  const from = answer.time?.start ?? moments[0]!.time.start;
  const to = moments.reduce((latest, { time }) => Math.max(latest, time.end), Math.max(answer.time?.end ?? 0, from + 1));
  const limit = question.limitSeconds === undefined ? undefined : from + question.limitSeconds;
  const points = moments.map(({ time, checks: own }) => ({ seconds: time.start, isFlag: own.every(({ polarity }) => polarity === 'red-flag') }));
  return section(sheet, 'time', 'Time line', [
    html`${drawTimeLine(points, from, to, limit)}
<table>
<caption>What was said when, from ${formatTime(from)} to ${formatTime(to)}${describeLimit(question.limitSeconds, to - from)}</caption>
<thead><tr><th scope="col">Time</th><th scope="col">Words, and what they show</th></tr></thead>
<tbody>
${moments.map((moment) => writeMoment(moment, sheet))}</tbody>
</table>
`,
  ]);
}

function findMoments(checks: readonly CheckResult[]): Moment[] {
  const found = new Map<string, { quote: string; time: NonNullable<Evidence['time']>; checks: CheckResult[] }>();
  for (const check of checks) {
    if (!isFound(check.status)) continue;
    for (const { start, end, quote, time } of check.evidence) {
      if (time === undefined) continue;
      const known = found.get(`${start}-${end}`);
      if (known === undefined) found.set(`${start}-${end}`, { quote, time, checks: [check] });
      else if (!known.checks.includes(check)) known.checks.push(check);
    }
  }
  return [...found.values()].sort((a, b) => a.time.start - b.time.start);
}

function describeLimit(limit: number | undefined, lasted: number): Markup | undefined {
  if (limit === undefined) return undefined;
  const allowed = `the ${formatCount(limit, 'second')} allowed`;
  return html`<span class="faint legend">${lasted > limit ? `The thick line is the end of ${allowed}.` : `That is within ${allowed}.`}</span>`;
}

function writeMoment({ quote, time, checks }: Moment, sheet: Sheet): Markup {
  const links = checks.map((check) => html`${check.polarity === 'red-flag' ? 'red flag: ' : ''}${linkCheck(sheet, check.id)}`);
  return html`<tr><th scope="row" class="figure">${time.estimated === true ? html`<span class="unseen">about </span><span aria-hidden="true">~</span>` : undefined}${formatTime(time.start)}</th><td>“${shorten(quote, 160)}”<br>
<span class="faint">${commaList(links)}</span></td></tr>
`;
}
