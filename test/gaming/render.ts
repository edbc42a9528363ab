import type { Figures } from './measure.ts';

const number = (value: number): string => (Number.isFinite(value) ? value.toFixed(2) : '-');
const beyond = ({ breaches }: Figures): string => (breaches.length === 0 ? '0' : `${breaches.length} (by ${number(Math.max(...breaches.map(({ by }) => Math.abs(by))))} at most)`);

/** A table of figures in Markdown. */
export function renderTable(title: string, note: string, rows: readonly Figures[], withVerdict: boolean): string {
  const head = ['id', 'what is done', 'cases', 'mean', 'lowest', 'highest', ...(withVerdict ? ['advanced'] : []), 'beyond the bound'];
  const lines = rows.map((row) => [`\`${row.id}\``, row.what.replaceAll('|', '\\|'), String(row.of), number(row.mean), number(row.lowest), number(row.highest), ...(withVerdict ? [String(row.advanced)] : []), beyond(row)]);
  return [`## ${title}`, '', note, '', ...[head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`), ''].join('\n');
}
