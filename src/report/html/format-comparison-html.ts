import type { Comparison } from '../../schema/comparison.ts';
import { describeChange, describeMargin } from '../comparison-words.ts';
import { readThresholds } from '../gate-thresholds.ts';
import { formatScore } from '../number-text.ts';
import { describeAnswer, describeOrigin } from '../wording.ts';
import { drawMove } from './bars.ts';
import { writeChanges, writeDrafts } from './comparison-changes.ts';
import { html, type Markup } from './markup.ts';
import { readComparison, type ComparisonEntries, type HtmlComparison } from './read-comparison.ts';
import { nameOf, writeVerdict } from './report-article.ts';
import { heading, list, section, writeContents, type Place, type Section, type Sheet } from './sheet.ts';
import { writePage } from './shell.ts';

const place: Place = { prefix: '', level: 1 };

/**
 * Two drafts as one HTML page that stands by itself, as {@link formatHtml} makes them: how the verdict, the scores and the distance to the gate
 * moved, the signals gained and lost, and both drafts side by side with the evidence of these marked and linked both ways. Ends with a line break.
 *
 * @throws HighbarError `INVALID_INPUT` for a comparison, a text or a rubric that does not go with the reports.
 */
export function formatComparisonHtml(input: HtmlComparison): string {
  const entries = readComparison(input);
  const { comparison } = input;
  const { before, after } = { before: entries.before.sheet, after: entries.after.sheet };
  const sections = [writeMoves(comparison, before, after), ...writeMargins(comparison), ...writeChanges(entries, place), writeDrafts(entries, place)];
  const content = html`<article aria-labelledby="report">
${heading(place, 0, 'report', html`${writeVerdict(comparison.verdict.before)}, then ${writeVerdict(comparison.verdict.after)}: ${describeOverallMove(comparison)}`)}
${list(after.report.verdict.reasons.map((reason) => html`${reason}`))}${writeLimits(comparison)}${writeQuestions(entries)}${writeContents(place, sections)}${sections.map(
    ({ markup }) => markup,
  )}<p class="faint">Before: ${describeOrigin(before.report)}</p>
<p class="faint">After: ${describeOrigin(after.report)}</p>
</article>
`;
  const names = [...new Set([nameOf(before.report), nameOf(after.report)])];
  return writePage(names.join(' and '), undefined, content);
}

const written = (score: number | null, threshold?: number): string => (score === null ? '–' : formatScore(score, threshold));

function describeOverallMove({ overall }: Comparison): string {
  const { before, after, change } = overall;
  if (change === null) return 'one of the two is not scored';
  return change === 0 ? `${written(after)} in both` : `from ${written(before)} to ${written(after)}`;
}

function writeLimits({ notes, sameText }: Comparison): Markup {
  const limits = [...notes, ...(sameText ? ['Both reports are about the same text.'] : [])];
  return limits.length === 0 ? html`` : html`<p><strong>What to keep in mind</strong></p>
${list(limits.map((note) => html`${note}`))}`;
}

function writeQuestions({ before, after }: ComparisonEntries): Markup {
  const [from, to] = [before.sheet.report, after.sheet.report];
  const prompts = [...new Set([from.question.prompt, to.question.prompt])];
  return html`${prompts.map((prompt) => html`<blockquote>${prompt}</blockquote>
`)}<p class="faint">Before: ${describeAnswer(from)}</p>
<p class="faint">After: ${describeAnswer(to)}</p>
`;
}

function writeMoves({ dimensions, overall }: Comparison, before: Sheet, { report, rubric }: Sheet): Section {
  const thresholds = readThresholds(report.gate);
  const { scale } = report;
  const isSameScale = scale.min === before.report.scale.min && scale.max === before.report.scale.max;
  const row = (title: string, { before: from, after: to, change }: Comparison['overall'], threshold: number | undefined, points: readonly number[]): Markup => {
    const tone = change === null || change === 0 ? undefined : change > 0 ? html` good` : html` bad`;
    const drawn = html`<tr aria-hidden="true"><td colspan="4">${drawMove(from, to, { scale, points, threshold })}</td></tr>
`;
    return html`<tbody>
<tr><th scope="row">${title}</th><td class="figure">${written(from, threshold)}</td><td class="figure">${written(to, threshold)}</td><td class="figure${tone}">${describeChange(change)}</td></tr>
${isSameScale ? drawn : undefined}</tbody>
`;
  };
  const points = (id: string): number[] => (rubric?.dimensions.find((dimension) => dimension.id === id)?.anchors ?? []).map(({ score }) => score);
  const legend = html`<span class="faint legend">The ring is the score before, the dot the score after, the thick line what the gate asks for; a broken line is a loss.</span>`;
  return section(place, 'scores', 'Scores', [
    html`<table class="scores">
<caption>Score of each dimension in both drafts${isSameScale ? html`, from ${scale.min} to ${scale.max}${legend}` : undefined}</caption>
<thead><tr><th scope="col">Dimension</th><th scope="col">Before</th><th scope="col">After</th><th scope="col">Change</th></tr></thead>
${dimensions.map((moved) => row(moved.title, moved, thresholds.dimension(moved.id), points(moved.id)))}${row('Overall', overall, thresholds.average, [])}</table>
`,
  ]);
}

function writeMargins({ gate }: Comparison): Section[] {
  if (gate.length === 0) return [];
  const rows = gate.map(
    ({ condition, before, after, change }) => html`<tr><th scope="row">${condition}</th><td class="figure">${describeMargin(before)}</td><td class="figure">${describeMargin(
      after,
    )}</td><td class="figure">${describeChange(change)}</td></tr>
`,
  );
  return [
    section(place, 'gate', 'Gate', [
      html`<table>
<caption>What is above each threshold; less than nothing is missing</caption>
<thead><tr><th scope="col">Condition, as the later draft has it</th><th scope="col">Before</th><th scope="col">After</th><th scope="col">Change</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`,
    ]),
  ];
}
