import type { Report } from '../../schema/report.ts';
import { readThresholds } from '../gate-thresholds.ts';
import { padEnd, shorten, widthOf } from '../layout.ts';
import { formatScore, formatThreshold } from '../number-text.ts';
import { isPartial } from '../wording.ts';
import { paragraph, type Page } from './page.ts';

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const widestBar = 50;
const widestTitle = 28;

interface Row {
  readonly title: string;
  readonly score: number | null;
  readonly threshold: number | undefined;
  readonly isTotal: boolean;
}

/** Every dimension and the average as a bar on the rubric's scale, with a line where the gate stands. */
export function drawBars(report: Report, page: Page): string[] {
  const { palette } = page;
  const thresholds = readThresholds(report.gate);
  const rows: Row[] = [
    ...report.dimensions.map(({ id, title, score }) => ({ title, score, threshold: thresholds.dimension(id), isTotal: false })),
    { title: 'Overall', score: report.overall.score, threshold: thresholds.average, isTotal: true },
  ].map((row) => ({ ...row, title: shorten(row.title, Math.min(widestTitle, Math.floor(page.width / 3))) }));

  const notes = rows.map(({ score, threshold, isTotal }) => {
    if (score === null) return 'not scored';
    if (isTotal && isPartial(report)) return 'in part';
    return threshold !== undefined && score < threshold ? `below ${formatThreshold(threshold)}` : '';
  });
  const scores = rows.map(({ score, threshold }) => (score === null ? '–' : formatScore(score, threshold)));
  const widest = (texts: readonly string[]): number => Math.max(...texts.map(widthOf));
  const [titleWidth, scoreWidth, noteWidth] = [widest(rows.map(({ title }) => title)), widest(scores), widest(notes)];
  const cells = Math.max(6, Math.min(widestBar, page.width - 2 - titleWidth - 2 - 2 - scoreWidth - (noteWidth === 0 ? 0 : noteWidth + 2)));

  const lines = rows.map((row, index) => {
    const note = notes[index] ?? '';
    const tone = note === '' ? palette.good : note.startsWith('below') ? palette.bad : palette.unsure;
    const title = padEnd(row.title, titleWidth);
    const score = (scores[index] ?? '').padStart(scoreWidth);
    return [
      `  ${row.isTotal ? palette.strong(title) : title}`,
      drawBar(row, report.scale, cells, page, tone),
      row.isTotal ? palette.strong(score) : score,
      ...(note === '' ? [] : [tone(note)]),
    ].join('  ');
  });
  const beginning = `Each dimension begins at ${report.scale.min}; strengths add to it, red flags take away.`;
  return [
    palette.faint(`${' '.repeat(titleWidth + 4)}${drawScale(report.scale, cells)}`.trimEnd()),
    ...lines,
    ...paragraph(page, beginning, { indent: 2, style: palette.faint }),
  ];
}

function drawBar({ score, threshold }: Row, scale: Report['scale'], cells: number, { palette }: Page, tone: (text: string) => string): string {
  const position = (value: number): number => ((value - scale.min) / (scale.max - scale.min)) * cells;
  const line = threshold === undefined ? -1 : Math.max(0, Math.min(cells - 1, Math.floor(position(threshold))));
  // A score below the threshold never reaches into the line's cell, nor does one that meets it stop short.
  const reached = score === null ? 0 : position(score);
  const filled = line >= 0 && score !== null && threshold !== undefined && score < threshold ? Math.min(reached, line) : reached;
  const parts: string[] = [];
  let run = '';
  let runIsFull = true;
  const flush = (): void => {
    parts.push(runIsFull ? tone(run) : palette.faint(run));
    run = '';
  };
  for (let cell = 0; cell < cells; cell += 1) {
    if (cell === line) {
      flush();
      parts.push(palette.strong('┃'));
      continue;
    }
    const eighth = Math.floor(Math.max(0, Math.min(1, filled - cell)) * 8);
    const isFull = eighth > 0;
    if (isFull !== runIsFull) {
      flush();
      runIsFull = isFull;
    }
    run += eighth === 8 ? '█' : (eighths[eighth] || '·');
  }
  flush();
  return parts.join('');
}

/** The numbers of the scale, each over its place on the bar. */
function drawScale({ min, max }: Report['scale'], cells: number): string {
  const isCountable = Number.isInteger(min) && Number.isInteger(max) && max - min <= 10 && cells >= (max - min) * 3;
  const points = isCountable ? Array.from({ length: max - min + 1 }, (_, index) => min + index) : [min, max];
  const row = Array.from({ length: cells }, () => ' ');
  for (const point of points) {
    const text = String(point);
    const at = Math.min(cells - text.length, Math.floor(((point - min) / (max - min)) * cells));
    for (const [index, character] of [...text].entries()) row[at + index] = character;
  }
  return row.join('');
}
