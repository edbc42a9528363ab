import type { Report } from '../../schema/report.ts';
import { describeAnswer, describeOverall, verdictLabels } from '../wording.ts';
import { paragraph, type Page } from './page.ts';

/** The verdict with its reasons, the overall score against the gate, and what was asked. */
export function drawHead(report: Report, page: Page): string[] {
  const { palette } = page;
  const { outcome, reasons } = report.verdict;
  const tone = { advance: palette.good, stop: palette.bad, incomplete: palette.unsure }[outcome];
  const { mark, text } = verdictLabels[outcome];
  const overall = describeOverall(report);
  return [
    ...paragraph(page, overall, { mark: `${mark} ${text}  `, markStyle: (label) => palette.strong(tone(label)), style: palette.strong }),
    ...reasons.flatMap((reason) => paragraph(page, reason, { indent: 2, mark: reasons.length > 1 ? '• ' : '' })),
    '',
    ...drawQuestion(report, page),
  ];
}

function drawQuestion(report: Report, page: Page): string[] {
  return [
    ...paragraph(page, `“${report.question.prompt}”`, { indent: 2 }),
    ...paragraph(page, describeAnswer(report), { indent: 2, style: page.palette.faint }),
  ];
}
