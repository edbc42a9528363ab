/** Characters that a terminal or an editor may obey, or that reorder text. */
const obeyed = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A text in one line that is safe to print: an answer may hold anything, and messages of tests end up in terminals and logs. */
export function makePrintable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(obeyed, (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);
}

/** A text in one line, in quotation marks; where it is longer than `length` characters, its beginning. */
export function quote(text: string, length: number): string {
  // Whole characters, so that none is cut in half.
  const characters = Array.from(makePrintable(text.slice(0, length * 4)).trim());
  if (characters.length <= length && text.length <= length * 4) return `“${characters.join('')}”`;
  return `“${characters.slice(0, length).join('').trimEnd()} …”`;
}

/**
 * A score to two decimals, or as many as the threshold beside it has; cut, never rounded up, so that 2.999 is not shown as if it
 * reached 3.
 */
export function writeScore(score: number | null, threshold = 0): string {
  if (score === null) return 'not scored';
  const decimals = Math.max(2, Math.min(6, String(threshold).split('.')[1]?.length ?? 0));
  const unit = 10 ** decimals;
  // Scores are whole millionths: the hundredth of one allows for the inexactness of the product.
  return (Math.floor(score * unit + unit * 1e-8) / unit).toFixed(decimals);
}
