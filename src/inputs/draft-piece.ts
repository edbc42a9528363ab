import type { TranscriptPiece } from '../schema/transcript.ts';

/** A piece as a reader finds it: before times are checked, ends estimated and repetitions left out. */
export interface DraftPiece extends TranscriptPiece {
  speaker: string | null;
  from: number | null;
  to: number | null;
  /** Where it is found, for notes: `line 12`, `segments[3]`. */
  readonly place: string;
}
