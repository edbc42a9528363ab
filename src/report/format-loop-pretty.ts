import type { LoopReport, RatedDimension, StageReport } from '../schema/loop-report.ts';
import { describeLoopOrigin, listRaters, stageLabels, writeMissing, writeScore } from './loop-words.ts';
import { heading, openPage, paragraph, type Page, type PrettyOptions } from './pretty/page.ts';
import { drawTable } from './pretty/table.ts';
import { verdictLabels } from './wording.ts';

/**
 * The report of a loop as text for a terminal: the outcome and what became of each stage, what ended the loop, then the scores of each stage with
 * what each rater gave. Ends with a line break. Whatever names and answers hold, nothing that a terminal would obey is passed on to it.
 */
export function formatLoopPretty(report: LoopReport, options: PrettyOptions = {}): string {
  const page = openPage(options);
  const { palette } = page;
  const { mark, text } = verdictLabels[report.outcome];
  const tone = { advance: palette.good, stop: palette.bad, incomplete: palette.unsure }[report.outcome];
  const stages = report.stages.map(({ title, status, overall }) => [title, writeScore(overall), `${stageLabels[status].mark} ${stageLabels[status].text}`]);
  const lines = [
    ...paragraph(page, report.title, { mark: `${mark} ${text}  `, markStyle: (label) => palette.strong(tone(label)), style: palette.strong }),
    ...drawList(report.reasons, page),
    '',
    ...drawTable(['Stage', 'Overall', ''], stages, page),
    ...drawShortfalls(report, page),
    ...(report.review.length === 0 ? [] : ['', heading(page, 'What somebody should look at'), ...drawList(report.review, page)]),
    ...report.stages.flatMap((stage) => drawStage(stage, page)),
    '',
    ...paragraph(page, describeLoopOrigin(report), { style: palette.faint }),
  ];
  return `${lines.join('\n')}\n`;
}

const drawList = (texts: readonly string[], page: Page): string[] => texts.flatMap((text) => paragraph(page, text, { indent: 2, mark: '• ' }));

function drawShortfalls({ stoppedAt }: LoopReport, page: Page): string[] {
  if (stoppedAt === null || stoppedAt.shortfalls.length === 0) return [];
  const rows = stoppedAt.shortfalls.map(({ title, score, needed, missing }) => [title, writeScore(score), writeScore(needed), writeMissing(missing)]);
  return ['', ...paragraph(page, `What ended it: ${stoppedAt.title}`, { style: page.palette.strong }), ...drawTable(['', 'Score', 'Needed', 'Missing'], rows, page)];
}

function drawStage({ title, status, reasons, answers, dimensions, overall, unscored }: StageReport, page: Page): string[] {
  if (status === 'not-reached' && unscored.length === 0) return [];
  const rows = [...dimensions.map((dimension) => [dimension.title, writeScore(dimension.score)]), ['Overall', writeScore(overall)]];
  const given = unscored.length === 0 ? [] : paragraph(page, `Given, and not scored: ${unscored.join(', ')}`, { indent: 2 });
  return [
    '',
    ...paragraph(page, title, { style: page.palette.strong }),
    ...drawList(reasons, page),
    ...(status === 'not-reached' ? given : drawTable(['', 'Score'], rows, page)),
    ...answers.flatMap((answer) => [
      ...paragraph(page, `${answer.id}, question ${answer.question}`, { indent: 2 }),
      ...answer.dimensions.flatMap((dimension) => paragraph(page, describeRating(dimension), { indent: 4, style: page.palette.faint })),
    ]),
  ];
}

/** "Judgment 3.75: Highbar 5.00, Ada 4.50, Ben 3.00; 2.00 apart, look". */
function describeRating(dimension: RatedDimension): string {
  const { title, score, spread, review } = dimension;
  const raters = listRaters(dimension).map(({ rater, score: given }) => `${rater} ${writeScore(given)}`);
  const apart = spread === null ? '' : `; ${writeScore(spread)} apart${review ? ', look' : ''}`;
  return `${title} ${writeScore(score)}: ${raters.length === 0 ? 'nobody gave it a score' : raters.join(', ')}${apart}`;
}
