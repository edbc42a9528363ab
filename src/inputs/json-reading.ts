import type { DraftPiece } from './draft-piece.ts';
import type { JsonPlaces } from './json-places.ts';
import type { Notes } from './notes.ts';

/** What a reader of JSON is given. */
export interface JsonReading {
  readonly value: unknown;
  readonly notes: Notes;
  readonly places: JsonPlaces;
}

/** What it finds. */
export interface JsonFinding {
  readonly pieces: DraftPiece[];
  readonly language: string | null;
  readonly verbatim: boolean | null;
}
