/** One line of a source, without its line end. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly number: number;
}

/** The lines of a text from an offset on; a line ends at `\n`, `\r\n` or `\r`. */
export function* linesOf(source: string, from = 0): Generator<Line> {
  let start = from;
  let number = 1;
  // Searched for once where the text has none, and not anew for every line.
  let feed = source.indexOf('\n', start);
  let carriage = source.indexOf('\r', start);
  for (;;) {
    if (feed !== -1 && feed < start) feed = source.indexOf('\n', start);
    if (carriage !== -1 && carriage < start) carriage = source.indexOf('\r', start);
    const end = feed === -1 ? carriage : carriage === -1 ? feed : Math.min(feed, carriage);
    if (end === -1) {
      yield { start, end: source.length, number };
      return;
    }
    yield { start, end, number };
    start = end === carriage && feed === end + 1 ? end + 2 : end + 1;
    number += 1;
  }
}

const onlySpace = /^\s*$/;

export const isBlank = (source: string, { start, end }: Line): boolean => start === end || onlySpace.test(source.slice(start, end));

export const placeOf = ({ number }: Line): string => `line ${number}`;
