/** Characters that act on a terminal or on the direction of text, or that hide in it; the joiners of emoji stay. */
const hidden = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu;
/** A fifth mark on one letter and all after it: they would be drawn over the lines above and below. */
const stackedMarks = /(?<=\p{M}{4})\p{M}+/gu;

/**
 * Text that is safe to print: white space in runs of one space, everything that a terminal would obey or hide shown as a
 * sign for itself (`␛`, `␀`, `[U+202E]`).
 */
export function makeVisible(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(hidden, nameCharacter)
    .replace(stackedMarks, '');
}

function nameCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
