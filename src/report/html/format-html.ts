import { HighbarError, type HighbarIssue } from '../../schema/highbar-error.ts';
import type { Report } from '../../schema/report.ts';
import { formatCount } from '../number-text.ts';
import { describeOverall } from '../wording.ts';
import { html, type Markup } from './markup.ts';
import { readSheet, type HtmlReport } from './read-sheet.ts';
import { nameOf, writeReport, writeVerdict } from './report-article.ts';
import type { Sheet } from './sheet.ts';
import { writePage } from './shell.ts';

/** An answer that could not be scored, in the place of its report. */
export interface HtmlFault {
  /** Where the answer stands, "answers.jsonl, line 3". */
  readonly place: string;
  /** Why it could not be scored. */
  readonly reason: string;
}

/** What a page is made of. */
export type HtmlItem = Report | HtmlReport | HtmlFault;

/**
 * Reports as one HTML page that stands by itself: it requests nothing and runs nothing, and its policy forbids both. The answer has its
 * evidence marked and linked both ways with the checks; then come scores, gate, coaching and every check. Several reports have an index.
 * Whatever answers and rubrics hold is shown as text. Ends with a line break.
 *
 * @throws HighbarError `INVALID_INPUT` for a text or a rubric that is not what the report was made of.
 */
export function formatHtml(items: HtmlItem | readonly HtmlItem[]): string {
  const all = isList(items) ? items : [items];
  const isSingle = all.length === 1;
  const entries = all.map((item, index) => readItem(item, index, isSingle));
  const title = isSingle ? nameEntry(entries[0]!) : formatCount(all.length, 'answer');
  const articles = entries.map((entry) => {
    const article = 'place' in entry ? writeFault(entry, isSingle) : writeReport(entry);
    return isSingle ? article : html`${article}<p class="back"><a href="#index">To all answers</a></p>
`;
  });
  return writePage(title, isSingle ? undefined : writeIndex(entries), html`${articles}`);
}

const isList = (items: HtmlItem | readonly HtmlItem[]): items is readonly HtmlItem[] => Array.isArray(items);

type Entry = Sheet | (HtmlFault & { readonly prefix: string });

function readItem(item: HtmlItem, index: number, isSingle: boolean): Entry {
  const prefix = isSingle ? '' : `r${index + 1}-`;
  if ('place' in item) return { ...item, prefix };
  const { sheet, issues } = readSheet(item, { prefix, level: isSingle ? 1 : 2 });
  const placed = issues.map(({ path, message }): HighbarIssue => ({ path: isSingle ? path : [index, ...path], message }));
  if (placed.length > 0) throw new HighbarError('INVALID_INPUT', 'The page cannot be made.', placed);
  return sheet;
}

const nameEntry = (entry: Entry): string => ('place' in entry ? entry.place : nameOf(entry.report));

function writeIndex(entries: readonly Entry[]): Markup {
  const rows = entries.map((entry) => {
    const link = html`<a href="#${entry.prefix}report">${nameEntry(entry)}</a>`;
    if ('place' in entry) return html`<tr><th scope="row">${link}</th><td class="bad">not scored</td><td>–</td></tr>
`;
    return html`<tr><th scope="row">${link}</th><td class="figure">${writeVerdict(entry.report.verdict.outcome)}</td><td>${describeOverall(entry.report)}</td></tr>
`;
  });
  return html`<header>
<h1 id="index" tabindex="-1">${formatCount(entries.length, 'answer')}</h1>
</header>
<nav aria-label="Reports">
<table>
<caption>All answers, with their verdicts</caption>
<thead><tr><th scope="col">Answer</th><th scope="col">Verdict</th><th scope="col">Overall</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
</nav>
`;
}

function writeFault({ place, reason, prefix }: HtmlFault & { prefix: string }, isSingle: boolean): Markup {
  const title = html`Not scored: ${place}`;
  return html`<article aria-labelledby="${prefix}report">
${isSingle ? html`<h1 id="${prefix}report">${title}</h1>` : html`<h2 id="${prefix}report">${title}</h2>`}
<p>${reason}</p>
</article>
`;
}
