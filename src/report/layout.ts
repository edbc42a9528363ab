import stringWidth from 'string-width';
import { makeVisible } from './visible-text.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Columns that a text takes in a terminal. */
export const widthOf = (text: string): number => stringWidth(text);

/** Fills a text with spaces up to a width. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** As much of a text as fits in a width, by whole characters as a reader sees them. */
function takeWidth(text: string, width: number): string {
  let taken = '';
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    const next = widthOf(segment);
    if (used + next > width) break;
    used += next;
    taken += segment;
  }
  return taken;
}

/** Breaks a text into lines of at most `width` columns, at spaces; a word that is longer than a line is broken. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const start = (word: string, columns: number): void => {
    if (line !== '') lines.push(line);
    line = word;
    used = columns;
  };
  for (const word of makeVisible(text).split(' ')) {
    if (word === '') continue;
    const needed = widthOf(word);
    if (needed > width) {
      start('', 0);
      for (const { segment } of graphemes.segment(word)) {
        const columns = widthOf(segment);
        if (used + columns > width) start(segment, columns);
        else {
          line += segment;
          used += columns;
        }
      }
    } else if (line === '' || used + 1 + needed > width) {
      start(word, needed);
    } else {
      line += ` ${word}`;
      used += 1 + needed;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Longest part of a quote that is looked at: what is shown is far shorter, and width is costly to measure. */
const longestLook = 4_000;

/** A text in at most `width` columns: longer ones end at a word's end with an ellipsis. */
export function shorten(text: string, width: number): string {
  const clean = makeVisible(text.slice(0, longestLook)).trim();
  if (text.length <= longestLook && widthOf(clean) <= width) return clean;
  const head = takeWidth(clean, width - 2);
  const isWordEnd = /^\s/.test(clean.slice(head.length));
  const wordEnd = isWordEnd ? head.length : head.lastIndexOf(' ');
  // Scripts without spaces, and words of a line's length, are cut where the room ends.
  const kept = wordEnd > head.length / 2 ? head.slice(0, wordEnd) : head;
  return `${kept.replace(/[\s,;:.–—-]+$/u, '')} …`;
}
