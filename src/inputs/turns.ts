import type { RecordingSegment } from '../schema/recording.ts';
import type { Transcript, TranscriptPiece } from '../schema/transcript.ts';

/** What one speaker says before another does. */
export interface Turn {
  readonly speaker: string | null;
  readonly text: string;
  /** The words of the text where the file has times for them, and else its pieces. */
  readonly segments: readonly RecordingSegment[];
}

/** Joins the pieces of a transcript into turns: cues and segments are cut by time, not by sense. */
export function joinTurns({ pieces }: Transcript): Turn[] {
  const turns: Turn[] = [];
  let from = 0;
  for (let index = 1; index <= pieces.length; index += 1) {
    if (index < pieces.length && pieces[index]!.speaker === pieces[from]!.speaker) continue;
    turns.push(joinPieces(pieces.slice(from, index)));
    from = index;
  }
  return turns;
}

/** Joins texts with one space, or with a line end where the former ends a paragraph, and moves their segments along. */
export function joinTexts(
  parts: readonly { readonly text: string; readonly segments: readonly RecordingSegment[] }[],
  separator: string,
): { text: string; segments: RecordingSegment[] } {
  let text = '';
  const segments: RecordingSegment[] = [];
  for (const part of parts) {
    if (text !== '') text += separator;
    for (const segment of part.segments) segments.push({ ...segment, start: segment.start + text.length, end: segment.end + text.length });
    text += part.text;
  }
  return { text, segments };
}

function joinPieces(pieces: readonly TranscriptPiece[]): Turn {
  // Paragraphs of a text without times are paragraphs of the answer; cues are not.
  const separator = pieces.every(({ from }) => from === null) && pieces[0]!.speaker === null ? '\n\n' : ' ';
  return { speaker: pieces[0]!.speaker, ...joinTexts(pieces.map((piece) => ({ text: piece.text, segments: segmentsOf(piece) })), separator) };
}

function segmentsOf({ text, speaker, from, to, source, words }: TranscriptPiece): RecordingSegment[] {
  const whole: RecordingSegment = { start: 0, end: text.length, speaker, from, to, isWord: false, source };
  if (words.length === 0) return [whole];
  return words.map((word) => ({
    start: word.start,
    end: word.end,
    speaker,
    from: word.from,
    to: word.to,
    isWord: word.from !== null,
    source: source === null ? null : { start: source.start + word.start, end: source.start + word.end },
  }));
}
