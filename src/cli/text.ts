import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** A text as lines at an indent. */
export function wrapAt(text: string, width: number, indent = 0): string {
  const lines = wrapAnsi(text, Math.max(20, width - indent), { hard: false }).split('\n');
  return lines.map((line) => ' '.repeat(indent) + line.trimEnd()).join('\n');
}

/**
 * Rows as aligned columns with two spaces between; the last column is wrapped under itself where a width is given, and left
 * whole where none is, so that a program can read a row a line.
 */
export function alignColumns(rows: readonly (readonly string[])[], width: number | undefined): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns - 1 }, (_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))));
  const lastAt = widths.reduce((sum, each) => sum + each + 2, 0);
  return rows
    .map((row) => {
      const head = widths.map((columnWidth, column) => pad(row[column] ?? '', columnWidth + 2)).join('');
      const last = row[columns - 1] ?? '';
      const tail = width === undefined ? last : wrapAt(last, width, lastAt).trimStart();
      return `${head}${tail}`.trimEnd();
    })
    .join('\n');
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
