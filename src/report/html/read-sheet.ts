import type { HighbarIssue } from '../../schema/highbar-error.ts';
import type { Report } from '../../schema/report.ts';
import type { Rubric } from '../../schema/rubric.ts';
import { findPassages } from './passages.ts';
import type { Place, Sheet } from './sheet.ts';

/** A report with what its page can show beyond it. */
export interface HtmlReport {
  /** The report. */
  readonly report: Report;
  /** The answer as it was scored, for its evidence to be marked in it; a report of a transcript holds it already. */
  readonly text?: string | undefined;
  /** The rubric it was scored by, for the anchors of its dimensions. */
  readonly rubric?: Rubric | undefined;
}

/** A report made ready for a page, with what is wrong with what was given beside it, by path. */
export function readSheet(item: Report | HtmlReport, place: Place): { sheet: Sheet; issues: HighbarIssue[] } {
  const { report, text, rubric }: HtmlReport = 'report' in item ? item : { report: item };
  const sheet: Sheet = { ...place, report, text: text ?? report.answer.text, rubric, passages: findPassages(report, place.prefix) };
  return { sheet, issues: [...findTextFaults(sheet), ...findRubricFaults(sheet)] };
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
