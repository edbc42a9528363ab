import {
  formatGithub,
  formatHtml,
  formatJson,
  formatJsonLine,
  formatJunit,
  formatMarkdown,
  formatPretty,
  formatSarif,
  formatTap,
  indexLines,
  judgeReport,
  version,
  type CaseResult,
  type HtmlItem,
  type Report,
  type Rubric,
} from '../index.ts';
import { faultFinding, ruleTitles } from './case-results.ts';
import type { Fault } from './fault.ts';
import { describePlace, type Place } from './inputs.ts';

/** An input that could not be scored, in the place of its report. */
export interface FaultRecord {
  readonly id: string | null;
  readonly place: Place;
  readonly fault: Fault;
}

/** Where a scored answer comes from. */
export interface Source {
  readonly place: Place;
  /** The text of a file that is one answer, in which offsets of evidence are offsets of the file. */
  readonly text?: string;
  /** The answer as it was scored. */
  readonly answer: string;
}

/** Turns reports and faults into the text of one format, piece by piece. */
export interface RecordWriter {
  readonly report: (report: Report, source: Source) => string;
  readonly fault: (record: FaultRecord) => string;
  /** What ends the output. */
  readonly end: () => string;
}

/** What `--format` may be. */
export const formats = ['pretty', 'json', 'jsonl', 'markdown', 'html', 'junit', 'sarif', 'github', 'tap'] as const;
export type Format = (typeof formats)[number];

/** The writer of a format; the rubric is the one that the reports are made by. */
export function createWriter(format: Format, { width, color }: { width: number; color: boolean }, rubric: Rubric | undefined): RecordWriter {
  switch (format) {
    case 'pretty':
      return writePretty(width, color);
    case 'json':
      return writeJson();
    case 'jsonl':
      return { report: (report) => `${formatJsonLine(report)}\n`, fault: (record) => `${formatJsonLine(toData(record))}\n`, end: () => '' };
    case 'markdown':
      return separate('\n---\n\n', (report) => formatMarkdown(report), ({ place }) => `# Not scored: ${codeSpan(describePlace(place))}\n\nThe error output says why.\n`);
    case 'html':
      return writeHtml(rubric);
    case 'junit':
      return collect(formatJunit);
    case 'tap':
      return collect(formatTap);
    case 'github':
      return collect(formatGithub);
    case 'sarif':
      return collect((cases) => formatSarif(cases, { version, rules: ruleTitles }));
  }
}

/** Keeps every report: the page begins with an index of them all. */
function writeHtml(rubric: Rubric | undefined): RecordWriter {
  const items: HtmlItem[] = [];
  return {
    report(report, { answer }) {
      items.push({ report, text: answer, rubric });
      return '';
    },
    fault({ place, fault }) {
      items.push({ place: describePlace(place), reason: fault.reason });
      return '';
    },
    end: () => formatHtml(items),
  };
}

/** Keeps what the reporters tell of each answer, which is far less than its report, and writes it at the end. */
function collect(format: (cases: readonly CaseResult[]) => string): RecordWriter {
  const cases: CaseResult[] = [];
  return {
    report(report, { place, text }) {
      cases.push(judge(report, place, text));
      return '';
    },
    fault({ id, place, fault }) {
      const at = place.line === undefined ? {} : { place: { line: place.line } };
      cases.push({ file: nameFile(place), id: id ?? describePlace(place), outcome: 'broken', ...at, findings: [faultFinding(fault)] });
      return '';
    },
    end: () => format(cases),
  };
}

function judge(report: Report, place: Place, text: string | undefined): CaseResult {
  const file = nameFile(place);
  if (place.line !== undefined) return judgeReport(report, { file, place: { line: place.line } });
  if (text === undefined) return judgeReport(report, { file });
  const position = indexLines(text);
  return judgeReport(report, {
    file,
    place: { line: 1 },
    locate({ start, end }) {
      const [from, to] = [position(start), position(end)];
      return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    },
  });
}

const nameFile = ({ file }: Place): string => (file === '-' ? 'standard-input' : file);

/** The error record of the JSON formats. */
function toData({ id, place: { file, line }, fault: { code, reason, remedy, issues } }: FaultRecord): unknown {
  return { id, file, ...(line === undefined ? {} : { line }), error: { code, reason, remedy, issues } };
}

/** A list, or the one report itself where there is but one. The first waits until it is known whether there are more. */
function writeJson(): RecordWriter {
  let waiting: unknown;
  let count = 0;
  const indent = (record: unknown): string => formatJson(record).replaceAll('\n', '\n  ');
  const add = (record: unknown): string => {
    count += 1;
    if (count === 1) waiting = record;
    if (count === 1) return '';
    return count === 2 ? `[\n  ${indent(waiting)},\n  ${indent(record)}` : `,\n  ${indent(record)}`;
  };
  return {
    report: add,
    fault: (record) => add(toData(record)),
    end: () => (count === 0 ? '[]\n' : count === 1 ? `${formatJson(waiting)}\n` : '\n]\n'),
  };
}

function writePretty(width: number, color: boolean): RecordWriter {
  const counts = { advance: 0, stop: 0, incomplete: 0, unscored: 0 };
  const writer = separate(
    `\n${'─'.repeat(Math.max(1, Math.min(width, 100)))}\n\n`,
    (report) => formatPretty(report, { width, color }),
    ({ place }) => `✗ NOT SCORED  ${describePlace(place)}; the error output says why.\n`,
  );
  return {
    report(report, source) {
      counts[report.verdict.outcome] += 1;
      return writer.report(report, source);
    },
    fault(record) {
      counts.unscored += 1;
      return writer.fault(record);
    },
    end: () => summarize(counts, width),
  };
}

/** "10 answers: 4 advance, 5 stop, 1 incomplete"; nothing for a single one. */
function summarize({ advance, stop, incomplete, unscored }: Record<'advance' | 'stop' | 'incomplete' | 'unscored', number>, width: number): string {
  const total = advance + stop + incomplete + unscored;
  if (total < 2) return '';
  const parts = [`${advance} advance`, `${stop} stop`, ...(incomplete > 0 ? [`${incomplete} incomplete`] : []), ...(unscored > 0 ? [`${unscored} not scored`] : [])];
  return `\n${'─'.repeat(Math.max(1, Math.min(width, 100)))}\n\n${total} answers: ${parts.join(', ')}\n`;
}

function separate(between: string, report: (report: Report) => string, fault: (record: FaultRecord) => string): RecordWriter {
  let isFirst = true;
  const after = (text: string): string => {
    const separator = isFirst ? '' : between;
    isFirst = false;
    return separator + text;
  };
  return { report: (value) => after(report(value)), fault: (value) => after(fault(value)), end: () => '' };
}

/** A name as Markdown code; names of files may hold anything. */
function codeSpan(text: string): string {
  return `\`\` ${text.replaceAll('`', "'").replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')} \`\``;
}
