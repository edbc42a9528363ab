import type { TranscriptNote } from '../schema/transcript.ts';

interface Tally {
  readonly code: TranscriptNote['code'];
  readonly text: string;
  readonly place: string;
  count: number;
}

/** Collects what is doubtful about a transcript: the same doubt is told once, with how often and where first. */
export class Notes {
  readonly #tallies = new Map<string, Tally>();

  /** Counts one more occurrence of what `text` says, in a sentence without its full stop. */
  tally(code: TranscriptNote['code'], text: string, place: string): void {
    const known = this.#tallies.get(text);
    if (known === undefined) this.#tallies.set(text, { code, text, place, count: 1 });
    else known.count += 1;
  }

  /** Adds what holds of the transcript as a whole. */
  add(code: TranscriptNote['code'], text: string): void {
    this.#tallies.set(text, { code, text, place: '', count: 0 });
  }

  list(): TranscriptNote[] {
    return [...this.#tallies.values()].map(({ code, text, place, count }) => ({
      code,
      text: count === 0 ? `${text}.` : count === 1 ? `${text}: once, at ${place}.` : `${text}: ${count} times, first at ${place}.`,
    }));
  }
}
