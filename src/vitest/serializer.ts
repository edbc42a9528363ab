import type { CheckResult, Report } from '../index.ts';
import { writeQuotes } from './describe-report.ts';
import { makePrintable, writeScore } from './printable.ts';
import { readReport, resemblesReport } from './read-report.ts';

const longestQuote = 80;

/** A serialiser of snapshots, in the form that Vitest and Jest share. */
export interface ReportSerializer {
  /** Whether a value is a report, and so for this serialiser to write. */
  readonly test: (value: unknown) => boolean;
  /** The report as the text of a snapshot. */
  readonly serialize: (value: unknown, config: unknown, indentation: string) => string;
}

/**
 * Writes reports into snapshots as what a person would compare: the verdict, each dimension to two decimals (cut, not rounded), and the
 * checks that found something, in order of id, with their quotes. Versions, hashes, offsets and advice are left out, so that a
 * snapshot changes only with the judgement. For `expect.addSnapshotSerializer`, or `snapshotSerializers` of the configuration.
 */
export const reportSerializer: ReportSerializer = {
  test: (value) => resemblesReport(value) && 'report' in readReport(value),
  serialize(value, _config, indentation) {
    const read = readReport(value);
    // `test` has refused what is no report.
    return 'reason' in read ? read.reason : writeReport(read.report).join(`\n${indentation}`);
  },
};

function writeReport(report: Report): string[] {
  const { verdict, overall, scale, versions, dimensions, checks } = report;
  const name = report.id === undefined ? '' : ` ${makePrintable(report.id)}`;
  const found = checks
    .filter(({ status }) => status === 'present' || status === 'partial' || status === 'error')
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return [
    `Report${name} (${makePrintable(versions.rubric.id)})`,
    `${verdict.outcome} ${writeScore(overall.score)} of ${scale.max}`,
    ...dimensions.map(({ id, score }) => `  ${makePrintable(id)} ${writeScore(score)}`),
    ...found.map(writeCheck),
  ];
}

function writeCheck(check: CheckResult): string {
  const mark = check.status === 'error' ? '?' : check.polarity === 'red-flag' ? '!' : check.status === 'partial' ? '~' : '+';
  const state = check.status === 'error' ? ' (failed)' : check.status === 'partial' ? ' (in part)' : '';
  const quotes = writeQuotes(check, Infinity, longestQuote);
  return `${mark} ${makePrintable(check.id)}${state}${quotes === '' ? '' : `: ${quotes}`}`;
}
