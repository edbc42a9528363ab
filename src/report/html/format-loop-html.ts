import type { LoopReport } from '../../schema/loop-report.ts';
import { describeLoopOrigin, writeScore } from '../loop-words.ts';
import { writeShortfalls, writeStage, writeStatus } from './loop-stage.ts';
import { html, type Markup } from './markup.ts';
import { readLoopEntries, type HtmlLoop, type StageEntry } from './read-loop.ts';
import { writeReport, writeVerdict } from './report-article.ts';
import { heading, list, section, writeContents, type Place, type Section } from './sheet.ts';
import { writePage } from './shell.ts';

const place: Place = { prefix: '', level: 1 };

/**
 * The report of a loop as one HTML page that stands by itself, as {@link formatHtml} makes them: what became of each stage and why, what ended
 * the loop and by how much, each stage's scores against its gate, what each rater gave each answer, and the whole report of every answer that
 * was scored. Ends with a line break.
 *
 * @throws HighbarError `INVALID_INPUT` for a loop, an answer, a text or a rubric that is not what the report was made of.
 */
export function formatLoopHtml(input: LoopReport | HtmlLoop): string {
  const given: HtmlLoop = 'report' in input ? input : { report: input };
  const { report } = given;
  const entries = readLoopEntries(given);
  const sections = [
    writeStages(entries),
    writeShortfalls(report, place),
    writeReview(report),
    ...entries.map((entry) => writeStage(entry, place)),
    writeAnswers(entries),
  ].filter((part) => part !== undefined);
  const content = html`<article aria-labelledby="report">
${heading(place, 0, 'report', html`${report.title}: ${writeVerdict(report.outcome)}`)}
${list(report.reasons.map((reason) => html`${reason}`))}${writeContents(place, sections)}${sections.map(({ markup }) => markup)}<p class="faint">${describeLoopOrigin(report)}</p>
</article>
`;
  return writePage(report.title, undefined, content);
}

function writeStages(entries: readonly StageEntry[]): Section {
  const rows = entries.map(
    ({ stage, name, answers }) => html`<tr><th scope="row"><a href="#${name}">${stage.title}</a></th><td>${writeStatus(stage.status)}</td><td class="figure">${writeScore(
      stage.overall,
    )}</td><td class="figure">${answers.length}</td></tr>
`,
  );
  return section(place, 'stages', 'Stages', [
    html`<table>
<caption>The stages in order; the first that is failed ends the loop</caption>
<thead><tr><th scope="col">Stage</th><th scope="col">Outcome</th><th scope="col">Overall</th><th scope="col">Answers</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`,
  ]);
}

function writeReview({ review }: LoopReport): Section | undefined {
  return review.length === 0 ? undefined : section(place, 'review', 'What somebody should look at', [list(review.map((text) => html`${text}`))]);
}

/** Every answer that was scored, whole. */
function writeAnswers(entries: readonly StageEntry[]): Section | undefined {
  const articles = entries.flatMap(({ stage, name, answers }) =>
    answers.flatMap(({ sheet }): Markup[] => (sheet === undefined ? [] : [html`${writeReport(sheet)}<p class="back"><a href="#${name}">To ${stage.title}</a></p>
`])),
  );
  return articles.length === 0 ? undefined : section(place, 'answers', 'Answers', articles);
}
