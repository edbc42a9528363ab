const parts = /\s+|\S+/g;
const oneLineEnd = /^(?:\r\n|\r|\n)$/;
const hasLineEnd = /[\r\n]/;

/** A text and where it stands in the source. */
export interface PlacedText {
  readonly text: string;
  /** Null where it does not stand in the source as it is. */
  readonly source: { readonly start: number; readonly end: number } | null;
}

/**
 * Builds the text of a piece from parts of the source: white space at its ends is left out, and within it becomes one space or one line
 * end. As long as nothing had to be changed for that, it knows where the text stands.
 */
export class RunText {
  #text = '';
  #start = 0;
  #isExact = true;
  #gap = '';

  /** Length of the text so far, with the white space that a next word would make part of it. */
  get nextWordAt(): number {
    return this.#text === '' ? 0 : this.#text.length + (this.#gap === '' ? 0 : between(this.#gap).length);
  }

  /** Adds what stands at an offset of the source; null for what stands there in other characters. */
  add(chunk: string, at: number | null): void {
    for (const match of chunk.matchAll(parts)) {
      const part = match[0];
      if (part.trim() === '') {
        this.#gap += part;
        continue;
      }
      const place = at === null ? null : at + match.index;
      if (this.#text === '') {
        if (place === null) this.#isExact = false;
        else this.#start = place;
      } else if (this.#gap !== '') {
        const space = between(this.#gap);
        if (space !== this.#gap) this.#isExact = false;
        this.#text += space;
      }
      this.#gap = '';
      if (place !== this.#start + this.#text.length) this.#isExact = false;
      this.#text += part;
    }
  }

  /** The text and its place; undefined where there is none. */
  finish(): PlacedText | undefined {
    if (this.#text === '') return undefined;
    return { text: this.#text, source: this.#isExact ? { start: this.#start, end: this.#start + this.#text.length } : null };
  }
}

/** What stands between two words: one line end as the source writes it, a line end for more, or one space. */
function between(gap: string): string {
  if (gap === ' ' || oneLineEnd.test(gap)) return gap;
  return hasLineEnd.test(gap) ? '\n' : ' ';
}

/** The text of one range of the source, its white space made single. */
export function placeRange(source: string, start: number, end: number): PlacedText | undefined {
  const run = new RunText();
  run.add(source.slice(start, end), start);
  return run.finish();
}
