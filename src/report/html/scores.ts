import type { Rubric } from '../../schema/rubric.ts';
import { readThresholds } from '../gate-thresholds.ts';
import { formatScore, formatThreshold } from '../number-text.ts';
import { describeWhyNotScored } from '../wording.ts';
import { html, type Markup } from './markup.ts';
import { heading, section, type Sheet } from './sheet.ts';

type DimensionAnchors = Rubric['dimensions'][number]['anchors'];

/** Each dimension's score against the rubric's anchors and what the gate asks for. */
export function writeScores(sheet: Sheet): Markup {
  const { report, rubric } = sheet;
  const thresholds = readThresholds(report.gate);
  const anchorsOf = (id: string): DimensionAnchors => rubric?.dimensions.find((dimension) => dimension.id === id)?.anchors ?? [];
  const row = (title: string, score: number | null, threshold: number | undefined, anchors: DimensionAnchors): Markup => {
    const state = score === null ? 'not scored' : threshold === undefined ? '' : score >= threshold ? 'reached' : 'below';
    return html`<tr><th scope="row">${title}${drawBar(score, threshold, anchors, sheet)}</th><td>${score === null ? '–' : formatScore(score, threshold)}</td><td>${
        threshold === undefined ? '–' : formatThreshold(threshold)
      }</td><td${state === 'below' ? html` class="bad"` : state === 'reached' ? html` class="good"` : undefined}>${state}</td></tr>
`;
  };
  const { min, max } = report.scale;
  return section(sheet, 'scores', 'Scores', [
    html`<table class="scores">
<caption>Score of each dimension, from ${min} to ${max}, and what the gate asks for. In the bars, thin lines are ${
      rubric === undefined ? 'whole points' : 'the points that the rubric describes'
    }, the thick line is the gate.</caption>
<thead><tr><th scope="col">Dimension</th><th scope="col">Score</th><th scope="col">Gate</th><th scope="col">State</th></tr></thead>
<tbody>
${report.dimensions.map(({ id, title, score }) => row(title, score, thresholds.dimension(id), anchorsOf(id)))}${row('Overall', report.overall.score, thresholds.average, [])}</tbody>
</table>
`,
    html`${report.dimensions.filter(({ status }) => status === 'not-scored').map((dimension) => html`<p>${dimension.title}: ${describeWhyNotScored(dimension)}</p>
`)}`,
  ]);
}

/** Decoration: all that it shows stands in the row beside it. */
function drawBar(score: number | null, threshold: number | undefined, anchors: DimensionAnchors, { report: { scale } }: Sheet): Markup {
  const width = 300;
  const place = (value: number): string => ((Math.max(0, Math.min(1, (value - scale.min) / (scale.max - scale.min))) * width) || 0).toFixed(1);
  const points = anchors.length > 0 ? anchors.map((anchor) => anchor.score) : wholePoints(scale);
  const line = (name: string, value: number, top: number, bottom: number): Markup =>
    html`<line class="${name}" x1="${place(value)}" x2="${place(value)}" y1="${top}" y2="${bottom}"/>`;
  const below = score !== null && threshold !== undefined && score < threshold;
  return html`<svg viewBox="-3 0 ${width + 6} 18" aria-hidden="true" focusable="false"><rect class="track" x="0" y="5" width="${width}" height="8"/>${
    score === null ? undefined : html`<rect class="${below ? 'bar below' : 'bar'}" x="0" y="5" width="${place(score)}" height="8"/>`
  }${points.map((value) => line('anchor', value, 3, 15))}${threshold === undefined ? undefined : line('gate', threshold, 0, 18)}</svg>`;
}

/** The whole points of a scale; none where there would be too many to tell apart. */
function wholePoints({ min, max }: { min: number; max: number }): number[] {
  const first = Math.ceil(min);
  const count = Math.floor(max) - first + 1;
  return count >= 1 && count <= 21 ? Array.from({ length: count }, (_, index) => first + index) : [];
}

/** What the rubric says of each point of its scale, and which point each dimension reached; nothing without the rubric. */
export function writeAnchors(sheet: Sheet): Markup | undefined {
  const { rubric } = sheet;
  if (rubric === undefined) return undefined;
  const lists = rubric.dimensions.map(({ id, title, anchors }) => {
    const score = sheet.report.dimensions.find((dimension) => dimension.id === id)?.score ?? null;
    const ordered = [...anchors].sort((a, b) => a.score - b.score);
    const reached = score === null ? undefined : ordered.findLast((anchor) => anchor.score <= score);
    const items = ordered.map(
      (anchor) => html`<li${anchor === reached ? html` class="reached"` : undefined}>${anchor.score}: ${anchor.description}${anchor === reached ? ' (highest point reached)' : ''}</li>
`,
    );
    return html`${heading(sheet, 2, undefined, title)}
<ul>
${items}</ul>
`;
  });
  return section(sheet, 'anchors', 'What the points of the scale mean', lists);
}
