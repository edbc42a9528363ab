import type { LoopReport, RatedDimension, StageReport } from '../../schema/loop-report.ts';
import { readThresholds } from '../gate-thresholds.ts';
import { listRaters, stageLabels, writeMissing, writeScore } from '../loop-words.ts';
import { formatCount } from '../number-text.ts';
import { writeGateTrace } from './gate.ts';
import { html, type Markup } from './markup.ts';
import type { AnswerEntry, StageEntry } from './read-loop.ts';
import { writeScoreTable } from './scores.ts';
import { heading, list, section, type Place, type Section } from './sheet.ts';

/** What became of a stage, with its mark. */
export function writeStatus(status: StageReport['status']): Markup {
  const { mark, text, tone } = stageLabels[status];
  return html`<span class="${tone}">${mark} ${text}</span>`;
}

const noThresholds = { average: undefined, dimension: () => undefined } as const;

/** One stage: what it came to, its scores against its gate, and what each rater gave each answer. */
export function writeStage({ stage, name, description, minutes, rubric, scale, answers }: StageEntry, place: Place): Section {
  const { title, status, reasons, dimensions, overall, gate, unscored } = stage;
  const thresholds = gate === null ? noThresholds : readThresholds(gate);
  const scores = status === 'not-reached' ? undefined : writeScoreTable({ dimensions, overall, thresholds, scale, rubric });
  const time = minutes === undefined ? '' : formatCount(minutes, 'minute');
  return section(place, name, title, [
    html`<p>${writeStatus(status)}</p>
${list(reasons.map((reason) => html`${reason}`))}`,
    description === undefined && time === '' ? html`` : html`<p class="faint">${[description, time].filter(Boolean).join(' · ')}</p>
`,
    html`${scores}${gate === null ? undefined : html`${heading(place, 2, undefined, 'Gate of the stage')}
${writeGateTrace(gate)}`}`,
    html`${answers.map((entry) => writeRatings(entry, place))}`,
    unscored.length === 0 ? html`` : html`<p>Given, and not scored, since the stage was not reached:</p>
${list(unscored.map((id) => html`${id}`))}`,
  ]);
}

/** What each rater of an answer gave it, and what they gave it together. */
function writeRatings({ answer, prompt, sheet }: AnswerEntry, place: Place): Markup {
  const link = sheet === undefined ? 'People alone rated this answer.' : html`<a href="#${sheet.prefix}report">The whole report of ${answer.id}</a>`;
  return html`${heading(place, 2, undefined, answer.id)}
${prompt === undefined ? html`<p>Question ${answer.question}</p>
` : html`<blockquote>${prompt}</blockquote>
`}<table class="small raters">
<caption>What each rater gave, and what it comes to</caption>
<thead><tr><th scope="col">Dimension and raters</th><th scope="col">Score</th><th scope="col">Apart</th></tr></thead>
${answer.dimensions.map(writeRating)}</table>
<p>${link}</p>
`;
}

function writeRating(dimension: RatedDimension): Markup {
  const { title, score, spread, review } = dimension;
  const raters = listRaters(dimension).map(
    ({ rater, score: given }) => html`<tr class="rater"><th scope="row">${rater}</th><td class="figure">${writeScore(given)}</td><td></td></tr>
`,
  );
  return html`<tbody>
<tr><th scope="row">${title}</th><td class="figure"><strong>${writeScore(score)}</strong></td><td${review ? html` class="bad"` : undefined}>${writeScore(spread)}${review ? ', look' : ''}</td></tr>
${raters}</tbody>
`;
}

/** Which competencies ended the loop, and by how much; nothing where none did. */
export function writeShortfalls({ stoppedAt }: LoopReport, place: Place): Section | undefined {
  if (stoppedAt === null) return undefined;
  const rows = stoppedAt.shortfalls.map(
    ({ title, score, needed, missing }) => html`<tr><th scope="row">${title}</th><td class="figure">${writeScore(score)}</td><td class="figure">${writeScore(needed)}</td><td class="figure bad">${writeMissing(
      missing,
    )}</td></tr>
`,
  );
  const table = html`<table class="small">
<caption>What was missing in ${stoppedAt.title}, the furthest first</caption>
<thead><tr><th scope="col">Competency</th><th scope="col">Score</th><th scope="col">Needed</th><th scope="col">Missing</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
  return section(place, 'stopped', 'What ended it', [rows.length === 0 ? html`<p>The loop ended at ${stoppedAt.title}.</p>
` : table]);
}
