import { HighbarError, type HighbarIssue } from '../../schema/highbar-error.ts';
import type { Report } from '../../schema/report.ts';
import type { Rubric } from '../../schema/rubric.ts';
import { formatCount, formatShare } from '../number-text.ts';
import { describeAnswer, describeOrigin, describeOverall, verdictLabels } from '../wording.ts';
import { writeAnswer } from './answer.ts';
import { writeChecks, writeDimensions, writeTimeLine } from './checks.ts';
import { writeCoaching } from './coaching.ts';
import { writeGate } from './gate.ts';
import { html, Markup } from './markup.ts';
import { findPassages } from './passages.ts';
import { writeAnchors, writeScores } from './scores.ts';
import { heading, list, type Sheet } from './sheet.ts';
import { style, styleHash } from './style.ts';

/** A report with what its page can show beyond it. */
export interface HtmlReport {
  readonly report: Report;
  /** The answer as it was scored, for its evidence to be marked in it; a report of a transcript holds it already. */
  readonly text?: string | undefined;
  /** The rubric it was scored by, for the anchors of its dimensions. */
  readonly rubric?: Rubric | undefined;
}

/** An answer that could not be scored, in the place of its report. */
export interface HtmlFault {
  /** Where the answer stands, "answers.jsonl, line 3". */
  readonly place: string;
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
  const title = isSingle ? nameOf(entries[0]) : formatCount(all.length, 'answer');
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} – Highbar</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#main">To the report</a>
${isSingle ? undefined : writeIndex(entries)}<main id="main" tabindex="-1">
${entries.map((entry) => ('place' in entry ? writeFault(entry, isSingle) : writeReport(entry)))}</main>
</body>
</html>
`;
  return page.text;
}

const isList = (items: HtmlItem | readonly HtmlItem[]): items is readonly HtmlItem[] => Array.isArray(items);

type Entry = Sheet | (HtmlFault & { readonly prefix: string });

function readItem(item: HtmlItem, index: number, isSingle: boolean): Entry {
  const prefix = isSingle ? '' : `r${index + 1}-`;
  if ('place' in item) return { ...item, prefix };
  const { report, text, rubric }: HtmlReport = 'report' in item ? item : { report: item };
  const sheet = { report, text: text ?? report.answer.text, rubric, prefix, level: isSingle ? 1 : 2, passages: findPassages(report, prefix) } as const;
  const issues = [...findTextFaults(sheet), ...findRubricFaults(sheet)].map(({ path, message }) => ({ path: isSingle ? path : [index, ...path], message }));
  if (issues.length > 0) throw new HighbarError('INVALID_INPUT', 'The page cannot be made.', issues);
  return sheet;
}

function findTextFaults({ report, text }: Sheet): HighbarIssue[] {
  if (text === undefined) return [];
  const isMisquoted = report.checks.some(({ evidence }) => evidence.some(({ start, end, quote }) => text.slice(start, end) !== quote));
  const isOther = isMisquoted || text.length !== report.answer.characters;
  return isOther ? [{ path: ['text'], message: 'is not the text that the report is about; give the answer as it was scored, or leave it out' }] : [];
}

function findRubricFaults({ report, rubric }: Sheet): HighbarIssue[] {
  const { id, version } = report.versions.rubric;
  if (rubric === undefined || (rubric.id === id && rubric.version === version)) return [];
  return [{ path: ['rubric'], message: `is ${rubric.id} ${rubric.version}, and the report was made by ${id} ${version}; give that one, or leave it out` }];
}

/** What a person calls an answer. */
function nameOf(entry: Entry | undefined): string {
  if (entry === undefined) return 'No answers';
  if ('place' in entry) return entry.place;
  const { report } = entry;
  return report.id ?? report.question.prompt;
}

function writeIndex(entries: readonly Entry[]): Markup {
  const rows = entries.map((entry) => {
    const link = html`<a href="#${entry.prefix}report">${nameOf(entry)}</a>`;
    if ('place' in entry) return html`<tr><th scope="row">${link}</th><td class="bad">not scored</td><td>–</td></tr>
`;
    return html`<tr><th scope="row">${link}</th><td>${writeVerdict(entry.report)}</td><td>${describeOverall(entry.report)}</td></tr>
`;
  });
  return html`<header>
<h1>${formatCount(entries.length, 'answer')}</h1>
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

const tones = { advance: 'good', stop: 'bad', incomplete: 'unsure' } as const;

function writeVerdict({ verdict }: Report): Markup {
  const { mark, text } = verdictLabels[verdict.outcome];
  return html`<span class="${tones[verdict.outcome]}">${mark} ${text}</span>`;
}

function writeFault({ place, reason, prefix }: HtmlFault & { prefix: string }, isSingle: boolean): Markup {
  const title = html`Not scored: ${place}`;
  return html`<article aria-labelledby="${prefix}report">
${isSingle ? html`<h1 id="${prefix}report">${title}</h1>` : html`<h2 id="${prefix}report">${title}</h2>`}
<p>${reason}</p>
</article>
`;
}

function writeReport(sheet: Sheet): Markup {
  const { report, prefix } = sheet;
  return html`<article aria-labelledby="${prefix}report">
${heading(sheet, 0, 'report', html`${sheet.level === 1 ? undefined : html`${nameOf(sheet)}: `}${writeVerdict(report)}: ${describeOverall(report)}`)}
${list(report.verdict.reasons.map((reason) => html`${reason}`))}<blockquote>${report.question.prompt}</blockquote>
<p class="faint">${describeAnswer(report)}</p>
${writeScores(sheet)}${writeAnswer(sheet)}${writeTimeLine(sheet)}${writeGate(sheet)}${writeCoaching(sheet)}${writeDimensions(sheet)}${writeAnchors(sheet)}${writeChecks(sheet)}${writeLimits(report)}<p class="faint">${describeOrigin(report)}</p>
</article>
`;
}

function writeLimits({ answer, overall }: Report): Markup {
  return html`<p class="faint">${formatShare(overall.coverage)} of the rubric's weight could be decided.</p>
${list(answer.notes.map(({ text }) => html`${text}`))}`;
}
