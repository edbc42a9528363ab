import type { Transcript } from '../schema/transcript.ts';
import { skipByteOrderMark } from './decode-source.ts';
import type { DraftPiece } from './draft-piece.ts';
import { finishTranscript } from './finish-transcript.ts';
import { Notes } from './notes.ts';
import { placeRange } from './run-text.ts';
import { isBlank, linesOf } from './text-lines.ts';

/** Reads plain text: a piece for each paragraph, and nobody named. */
export function readPlainText(source: string): Transcript {
  const pieces: DraftPiece[] = [];
  let open: { start: number; end: number; number: number } | undefined;
  const close = (): void => {
    const placed = open === undefined ? undefined : placeRange(source, open.start, open.end);
    if (open !== undefined && placed !== undefined) pieces.push({ ...placed, speaker: null, from: null, to: null, words: [], place: `line ${open.number}` });
    open = undefined;
  };
  for (const line of linesOf(source, skipByteOrderMark(source))) {
    if (isBlank(source, line)) close();
    else if (open === undefined) open = { ...line };
    else open.end = line.end;
  }
  close();
  return finishTranscript({ format: 'text', pieces, notes: new Notes() });
}
