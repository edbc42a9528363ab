import { padEnd, shorten, widthOf } from '../layout.ts';
import type { Page } from './page.ts';

/** Rows as columns under their titles, two columns of space apart; a first column for which there is no room is cut. */
export function drawTable(titles: readonly string[], rows: readonly (readonly string[])[], { width, palette }: Page): string[] {
  const all = [titles, ...rows];
  const widths = titles.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
  const room = width - widths.slice(1).reduce((sum, each) => sum + each + 2, 2);
  const first = all.map(([cell = '']) => shorten(cell, Math.max(8, room)));
  widths[0] = Math.max(...first.map(widthOf));
  const lines = all.map((row, index) => `  ${[first[index] ?? '', ...row.slice(1)].map((cell, column) => padEnd(cell, widths[column] ?? 0)).join('  ')}`.trimEnd());
  return lines.map((line, index) => (index === 0 ? palette.faint(line) : line));
}
