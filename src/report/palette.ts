/** The styles of a report; each takes plain text and gives it back in that style. */
export interface Palette {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly unsure: (text: string) => string;
}

const style = (open: number, close: number) => (text: string): string => (text === '' ? '' : `\u001b[${open}m${text}\u001b[${close}m`);
const plain = (text: string): string => text;

/**
 * Terminal styles, or none. Green, red and magenta are readable on light and dark backgrounds alike; yellow and cyan are not.
 * Written here and not taken from a package, because those read the environment when they are imported.
 */
export function createPalette(color: boolean): Palette {
  if (!color) return { strong: plain, faint: plain, good: plain, bad: plain, unsure: plain };
  return { strong: style(1, 22), faint: style(2, 22), good: style(32, 39), bad: style(31, 39), unsure: style(35, 39) };
}
