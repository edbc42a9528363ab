import type { Report } from '../../schema/report.ts';
import type { Rubric } from '../../schema/rubric.ts';
import { readThresholds, type GateThresholds } from '../gate-thresholds.ts';
import { formatScore, formatThreshold } from '../number-text.ts';
import { describeWhyNotScored } from '../wording.ts';
import { drawBar } from './bars.ts';
import { html, type Markup } from './markup.ts';
import { heading, section, type Section, type Sheet } from './sheet.ts';

/** What a table of scores is made of. */
export interface ScoreTable {
  readonly dimensions: readonly { readonly id: string; readonly title: string; readonly score: number | null }[];
  readonly overall: number | null;
  readonly thresholds: GateThresholds;
  /** Without it there are no bars: a score alone does not say how far it goes. */
  readonly scale: Report['scale'] | undefined;
  readonly rubric: Rubric | undefined;
}

/** Each dimension's score against the rubric's anchors and what the gate asks for. */
export function writeScores(sheet: Sheet): Section {
  const { report, rubric } = sheet;
  const { dimensions, overall, scale } = report;
  return section(sheet, 'scores', 'Scores', [
    writeScoreTable({ dimensions, overall: overall.score, thresholds: readThresholds(report.gate), scale, rubric }),
    html`${dimensions.filter(({ status }) => status === 'not-scored').map((dimension) => html`<p>${dimension.title}: ${describeWhyNotScored(dimension)}</p>
`)}`,
  ]);
}

/** A row and a bar for each dimension, and for all of them together. */
export function writeScoreTable({ dimensions, overall, thresholds, scale, rubric }: ScoreTable): Markup {
  const row = (title: string, score: number | null, threshold: number | undefined, points: readonly number[]): Markup => {
    const state = score === null ? 'not scored' : threshold === undefined ? '' : score >= threshold ? 'reached' : 'below';
    const bar = scale === undefined ? undefined : html`<tr aria-hidden="true"><td colspan="4">${drawBar(score, { scale, points, threshold })}</td></tr>
`;
    return html`<tbody>
<tr><th scope="row">${title}</th><td>${score === null ? '–' : formatScore(score, threshold)}</td><td>${
      threshold === undefined ? '–' : formatThreshold(threshold)
    }</td><td class="figure${state === 'below' ? ' bad' : state === 'reached' ? ' good' : ''}">${state}</td></tr>
${bar}</tbody>
`;
  };
  const points = (id: string): number[] => (rubric?.dimensions.find((dimension) => dimension.id === id)?.anchors ?? []).map(({ score }) => score);
  const legend = `In the bars, thin lines are ${rubric === undefined ? 'points of the scale' : 'the points that the rubric describes'}, the thick line is the gate.`;
  return html`<table class="scores">
<caption>${scale === undefined ? 'Score of each dimension' : `Score of each dimension, from ${scale.min} to ${scale.max}`}, and what the gate asks for${
    scale === undefined ? undefined : html`<span class="faint legend">${legend}</span>`
  }</caption>
<thead><tr><th scope="col">Dimension</th><th scope="col">Score</th><th scope="col">Gate</th><th scope="col">State</th></tr></thead>
${dimensions.map(({ id, title, score }) => row(title, score, thresholds.dimension(id), points(id)))}${row('Overall', overall, thresholds.average, [])}</table>
`;
}

type DimensionAnchors = Rubric['dimensions'][number]['anchors'];

/** What the rubric says of each point of its scale, and which point each dimension reached; nothing without the rubric. */
export function writeAnchors(sheet: Sheet): Section | undefined {
  const { rubric, level } = sheet;
  if (rubric === undefined) return undefined;
  const lists = rubric.dimensions.map(({ id, title, anchors }) => {
    const score = sheet.report.dimensions.find((dimension) => dimension.id === id)?.score ?? null;
    const ordered = [...anchors].sort((a, b) => a.score - b.score);
    const reached = score === null ? -1 : ordered.findLastIndex((anchor) => anchor.score <= score);
    // A page of several reports would say all of it of each of them: what was reached and what comes next is enough there.
    const from = level === 1 ? 0 : Math.max(0, reached);
    const shown = level === 1 ? ordered : ordered.slice(from, from + 2);
    return html`${heading(sheet, 2, undefined, title)}
${listAnchors(shown, ordered[reached])}`;
  });
  return section(sheet, 'anchors', 'What the points of the scale mean', lists);
}

function listAnchors(anchors: DimensionAnchors, reached: DimensionAnchors[number] | undefined): Markup {
  const items = anchors.map(
    (anchor) => html`<li${anchor === reached ? html` class="reached"` : undefined}>${anchor.score}: ${anchor.description}${anchor === reached ? ' (highest point reached)' : ''}</li>
`,
  );
  return html`<ul>
${items}</ul>
`;
}
