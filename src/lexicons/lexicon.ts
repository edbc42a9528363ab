/** A word or phrase list as data. Phrases are in the pattern language (see `document/patterns/README.md`). */
export interface Lexicon {
  /** Name, unique among lexicons. */
  readonly id: string;
  /** What belongs in it, so that the next editor knows. */
  readonly about: string;
  readonly phrases: readonly string[];
}
