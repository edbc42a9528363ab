/** A text with YAML before it, between two lines of `---`. */
export interface FrontMatter {
  /** UTF-16 offsets of the YAML. */
  readonly start: number;
  readonly end: number;
  /** Offset of the text after it. */
  readonly bodyStart: number;
}

const opening = /^\ufeff?---[ \t]*\r?\n/;

/** Finds the front matter of a text; undefined where it has none, or none that ends. */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const opened = opening.exec(text);
  if (opened === null) return undefined;
  const start = opened[0].length;
  for (let lineStart = start; lineStart < text.length; ) {
    const lineFeed = text.indexOf('\n', lineStart);
    const next = lineFeed < 0 ? text.length : lineFeed + 1;
    if (text.startsWith('---', lineStart) && text.slice(lineStart + 3, next).trim() === '') return { start, end: lineStart, bodyStart: next };
    lineStart = next;
  }
  return undefined;
}
