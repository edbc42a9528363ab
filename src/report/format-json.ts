/** Characters that JSON leaves as they are and that a terminal or an editor may obey: C1 controls, line separators, bidirectional marks. */
const obeyed = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escapeCharacter = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A report as indented JSON: `JSON.stringify(report, null, 2)`, with what a terminal would obey written as `\uXXXX`. */
export function formatJson(report: unknown): string {
  return JSON.stringify(report, null, 2).replace(obeyed, escapeCharacter);
}

/** A report as JSON in one line, without a line break at the end; otherwise as {@link formatJson}. */
export function formatJsonLine(report: unknown): string {
  return JSON.stringify(report).replace(obeyed, escapeCharacter);
}
