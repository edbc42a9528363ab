import type { CaseFinding, CaseResult } from '../../schema/case-result.ts';
import { describeTotal, nameCasePlace, nameLevel, orderFindings } from '../case-words.ts';
import { html, type Markup } from './markup.ts';
import { heading, list, type Place } from './sheet.ts';
import { writePage } from './shell.ts';

const page: Place = { prefix: '', level: 1 };

/**
 * Results as one HTML page that stands by itself, as `formatHtml` makes them: a table of all cases, and of each of which there is
 * something to say, what that is. Ends with a line break.
 */
export function formatCasesHtml(cases: readonly CaseResult[]): string {
  const entries = cases.map((result, index) => ({ result, id: `a${index + 1}` }));
  const told = entries.filter(({ result }) => result.findings.length > 0);
  const table = html`<table>
<caption>All answers, with what came of them</caption>
<thead><tr><th scope="col">Answer</th><th scope="col">Outcome</th><th scope="col">Report</th><th scope="col">Place</th></tr></thead>
<tbody>
${entries.map(({ result, id }) => writeRow(result, id))}</tbody>
</table>
`;
  const total = describeTotal(cases);
  const content = html`<article aria-labelledby="results">
${heading(page, 0, 'results', total)}
${cases.length === 0 ? undefined : table}${told.map(({ result, id }) => writeCase(result, id))}</article>
`;
  return writePage(total, undefined, content);
}

const outcomes = {
  passed: html`<span class="good">✓ passed</span>`,
  failed: html`<span class="bad">✗ failed</span>`,
  broken: html`<span class="unsure">! not scored</span>`,
} as const;

function writeRow(result: CaseResult, id: string): Markup {
  const { summary, outcome, findings } = result;
  const name = findings.length === 0 ? html`${result.id}` : html`<a href="#${id}">${result.id}</a>`;
  return html`<tr><th scope="row">${name}</th><td>${outcomes[outcome]}</td><td>${summary ?? '–'}</td><td>${nameCasePlace(result)}</td></tr>
`;
}

function writeCase(result: CaseResult, id: string): Markup {
  return html`<section aria-labelledby="${id}">
${heading(page, 1, id, html`${result.id}: ${outcomes[result.outcome]}`)}
<p class="faint">${nameCasePlace(result)}${result.summary === undefined ? undefined : html`, ${result.summary}`}</p>
${list(orderFindings(result).map(writeFinding))}</section>
`;
}

function writeFinding(finding: CaseFinding): Markup {
  const { id, place, message, level, accepted } = finding;
  const tone = level === 'error' && accepted !== true ? html` class="bad"` : undefined;
  const where = place === undefined ? undefined : html`, line ${place.line}`;
  return html`<span${tone}>${nameLevel(finding)}: <strong>${id}</strong></span>${where}: ${message}`;
}
