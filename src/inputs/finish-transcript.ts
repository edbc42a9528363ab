import type { Transcript, TranscriptFormat, TranscriptPiece } from '../schema/transcript.ts';
import { toMilliseconds } from './clock.ts';
import type { DraftPiece } from './draft-piece.ts';
import { invalidTranscript } from './invalid-transcript.ts';
import type { Notes } from './notes.ts';

/** Cues of careful tools still overlap by some hundredths of a second. */
const overlapTolerance = 0.1;
/** How far back a time must fall for a clock to have started again, rather than a cue to be out of place. */
const resetDrop = 10;
/** Speech estimated where a last end is missing: 150 words a minute, the pace of calm talk. */
const secondsPerWord = 0.4;
/** The slowest speech that is believed where an end is estimated by what follows: beyond it there is silence, or a gap in the file. */
const slowest = { perWord: 2, atLeast: 5 };
/** A word below this is more likely wrong than right. */
const doubtfulWord = 0.5;
/** Share of doubtful words from which the transcript as a whole is doubtful. */
const doubtfulShare = 0.05;
/** Mean confidence below which it is doubtful. */
const doubtfulMean = 0.75;
/** How many pieces back a repetition is looked for. */
const repetitionReach = 4;

export interface Finding {
  readonly format: TranscriptFormat;
  readonly pieces: DraftPiece[];
  readonly notes: Notes;
  readonly language?: string | null;
  readonly verbatim?: boolean | null;
}

/**
 * Makes a transcript of what a reader found: puts pieces in order, leaves repetitions out, estimates missing ends, and notes all that
 * is doubtful about times, speakers, confidence and language. Linear but for the sorting of pieces that are out of order.
 *
 * @throws HighbarError with code `INVALID_TRANSCRIPT` where nothing was said.
 */
export function finishTranscript({ format, pieces: found, notes, language = null, verbatim = null }: Finding): Transcript {
  if (found.length === 0) throw invalidTranscript('there are no words in it; give a transcript with at least one thing said');
  for (const piece of found) mendTimes(piece, notes);
  let pieces = dropRepetitions(sortRuns(found, notes), notes);
  if (pieces.some(({ from, to }) => from !== null || to !== null)) {
    estimateEnds(pieces, notes);
    noteOverlaps(pieces, notes);
  }
  pieces = pieces.map(dropStrayTimes);
  noteTimes(pieces, notes);
  noteSpeakers(pieces, notes);
  noteConfidence(pieces, notes);
  if (language !== null && !/^en(?![a-z])|^english/i.test(language)) {
    notes.add('not-english', `The file says that its language is "${language.slice(0, 40)}"; the checks read English, so that they cannot judge it`);
  }
  const finished = pieces.map(({ text, speaker, from, to, source, words }): TranscriptPiece => ({ text, speaker, from, to, source, words }));
  return { format, pieces: finished, notes: notes.list(), language, verbatim };
}

/** Takes out an end before its beginning, in pieces and words. */
function mendTimes(piece: DraftPiece, notes: Notes): void {
  if (piece.from !== null && piece.to !== null && piece.to < piece.from) {
    notes.tally('some-times-missing', 'An end that lies before its beginning is taken as missing', piece.place);
    piece.to = null;
  }
  let last = 0;
  for (const word of piece.words) {
    if (word.from !== null) {
      if (word.from < last) notes.tally('out-of-order', 'A word stands after one that begins later; the order of the file is kept', piece.place);
      last = word.from;
    }
    if (word.from === null || word.to === null) continue;
    if (word.to < word.from) {
      notes.tally('some-times-missing', 'The end of a word that lies before its beginning is taken as missing', piece.place);
      word.to = null;
    } else if (word.to === word.from) notes.tally('zero-length', 'A word has no length in time, so that pauses beside it are not exact', piece.place);
  }
  if (piece.from !== null && piece.from === piece.to) notes.tally('zero-length', 'A stretch of speech has no length in time', piece.place);
}

/** Sorts pieces by time within each run of the clock; where the clock starts again, the order of the file stands. */
function sortRuns(pieces: readonly DraftPiece[], notes: Notes): DraftPiece[] {
  const timed = pieces.filter(({ from }) => from !== null);
  const resets = new Set<DraftPiece>();
  let isSorted = true;
  for (let index = 1; index < timed.length; index += 1) {
    const piece = timed[index]!;
    const before = timed[index - 1]?.from ?? 0;
    const at = piece.from ?? 0;
    if (at >= before) continue;
    const after = timed[index + 1]?.from ?? null;
    // After a reset the new clock goes on; a single cue out of place is followed by one on the old clock.
    if (before - at >= resetDrop && after !== null && after >= at && after < before) {
      resets.add(piece);
      notes.tally('clock-reset', 'The clock starts again, as where two recordings are joined; times before and after it cannot be compared', piece.place);
    } else {
      isSorted = false;
      notes.tally('out-of-order', 'A stretch of speech stands after one that begins later; they are put in the order of their times', piece.place);
    }
  }
  if (isSorted) return [...pieces];
  const sorted: DraftPiece[] = [];
  let run: { piece: DraftPiece; key: number }[] = [];
  let key = 0;
  const flush = (): void => {
    run.sort((a, b) => a.key - b.key);
    for (const { piece } of run) sorted.push(piece);
    run = [];
  };
  for (const piece of pieces) {
    if (resets.has(piece)) flush();
    // What has no time stays behind what it follows in the file.
    key = piece.from ?? key;
    run.push({ piece, key });
  }
  flush();
  return sorted;
}

/** Leaves out what the file has twice: the same words of the same speaker at overlapping times. */
function dropRepetitions(pieces: readonly DraftPiece[], notes: Notes): DraftPiece[] {
  const kept: DraftPiece[] = [];
  for (const piece of pieces) {
    if (isRepeated(piece, kept)) notes.tally('overlapping', 'Words that the file has twice for the same time are counted once', piece.place);
    else kept.push(piece);
  }
  return kept;
}

function isRepeated({ text, speaker, from, to }: DraftPiece, kept: readonly DraftPiece[]): boolean {
  if (from === null) return false;
  for (let index = kept.length - 1; index >= Math.max(0, kept.length - repetitionReach); index -= 1) {
    const other = kept[index]!;
    if (other.text !== text || other.speaker !== speaker || other.from === null) continue;
    if (other.from === from && other.to === to) return true;
    // "Yes. Yes." are two cues, one after the other; a copy lies over its original by more than half.
    const shared = Math.min(other.to ?? other.from, to ?? from) - Math.max(other.from, from);
    if (to !== null && shared > (to - from) / 2) return true;
  }
  return false;
}

/** Gives a piece without an end that of the next beginning, within reason, and the last one that of its words at a calm pace. */
function estimateEnds(pieces: readonly DraftPiece[], notes: Notes): void {
  pieces.forEach((piece, index) => {
    if (piece.to !== null) return;
    const end = estimateEnd(piece, pieces[index + 1]?.from);
    if (end === undefined) return;
    piece.to = end;
    notes.tally('estimated-ends', 'A missing end is estimated by the beginning of what follows, or by the number of words', piece.place);
  });
}

/** @param next - Beginning of the next piece: null where it has none, undefined where there is no next. */
function estimateEnd({ from, text }: DraftPiece, next: number | null | undefined): number | undefined {
  if (next === null) return undefined;
  if (from === null) return next;
  const words = text.split(/\s+/).length;
  // Before a reset of the clock, what follows is no measure.
  if (next === undefined || next < from) return toMilliseconds(from + words * secondsPerWord);
  return Math.min(next, toMilliseconds(from + Math.max(slowest.atLeast, words * slowest.perWord)));
}

function noteOverlaps(pieces: readonly DraftPiece[], notes: Notes): void {
  let begin = 0;
  let end = 0;
  for (const { from, to, place } of pieces) {
    if (from !== null) {
      // Where the clock starts again, what was said before is no measure.
      if (from < begin) end = 0;
      else if (end - from > overlapTolerance) notes.tally('overlapping', 'Stretches of speech overlap in time; the shared time is not counted twice', place);
      begin = from;
    }
    if (to !== null && to > end) end = to;
  }
}

/** Words of which none has a time say nothing. */
function dropStrayTimes(piece: DraftPiece): DraftPiece {
  return piece.words.length > 0 && piece.words.every(({ from, to, confidence }) => from === null && to === null && confidence === null)
    ? { ...piece, words: [] }
    : piece;
}

function noteTimes(pieces: readonly DraftPiece[], notes: Notes): void {
  const isTimed = ({ from, to, words }: DraftPiece): boolean => from !== null || to !== null || words.some((word) => word.from !== null);
  const untimed = pieces.filter((piece) => !isTimed(piece));
  if (untimed.length === pieces.length) notes.add('no-times', 'There are no times, so that nothing is judged by the clock');
  else for (const { place } of untimed) notes.tally('some-times-missing', 'A stretch of speech has no time', place);
  for (const { words, place } of pieces) {
    for (const { from } of words) if (from === null) notes.tally('some-times-missing', 'A word among timed ones has no time', place);
  }
}

function noteSpeakers(pieces: readonly DraftPiece[], notes: Notes): void {
  const nameless = pieces.filter(({ speaker }) => speaker === null);
  if (nameless.length === pieces.length) notes.add('no-speakers', 'No speakers are named, so that all of it is taken as one voice unless told otherwise');
  else for (const { place } of nameless) notes.tally('some-speakers-missing', 'A stretch of speech names no speaker', place);
}

function noteConfidence(pieces: readonly DraftPiece[], notes: Notes): void {
  let count = 0;
  let doubtful = 0;
  let sum = 0;
  for (const { words } of pieces) {
    for (const { confidence } of words) {
      if (confidence === null) continue;
      count += 1;
      sum += confidence;
      if (confidence < doubtfulWord) doubtful += 1;
    }
  }
  if (count === 0 || (doubtful < count * doubtfulShare && sum >= count * doubtfulMean)) return;
  const percent = Math.round((doubtful / count) * 100);
  const mean = (sum / count).toFixed(2);
  notes.add('low-confidence', `The recogniser was unsure: ${percent}% of the words are below ${doubtfulWord} and the mean is ${mean}, so that figures and names may be wrong`);
}
