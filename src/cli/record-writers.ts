import { formatJson, formatJsonLine, formatMarkdown, formatPretty, type Report } from '../index.ts';
import type { Fault } from './fault.ts';
import { describePlace, type Place } from './inputs.ts';

/** An input that could not be scored, in the place of its report. */
export interface FaultRecord {
  readonly id: string | null;
  readonly place: Place;
  readonly fault: Fault;
}

/** Turns reports and faults into the text of one format, piece by piece. */
export interface RecordWriter {
  readonly report: (report: Report) => string;
  readonly fault: (record: FaultRecord) => string;
  /** What ends the output. */
  readonly end: () => string;
}

/** What `--format` may be. */
export const formats = ['pretty', 'json', 'jsonl', 'markdown'] as const;
export type Format = (typeof formats)[number];

/** The writer of a format. */
export function createWriter(format: Format, { width, color }: { width: number; color: boolean }): RecordWriter {
  switch (format) {
    case 'pretty':
      return writePretty(width, color);
    case 'json':
      return writeJson();
    case 'jsonl':
      return { report: (report) => `${formatJsonLine(report)}\n`, fault: (record) => `${formatJsonLine(toData(record))}\n`, end: () => '' };
    case 'markdown':
      return separate('\n---\n\n', formatMarkdown, ({ place }) => `# Not scored: ${codeSpan(describePlace(place))}\n\nThe error output says why.\n`);
  }
}

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
    report(report) {
      counts[report.verdict.outcome] += 1;
      return writer.report(report);
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
