import type { Transcript } from '../schema/transcript.ts';
import { parseStamp, secondsOf } from './clock.ts';
import { skipByteOrderMark } from './decode-source.ts';
import type { DraftPiece } from './draft-piece.ts';
import { finishTranscript } from './finish-transcript.ts';
import { Notes } from './notes.ts';
import { placeRange } from './run-text.ts';
import { findSpeakers, matchHeading, matchLabel, matchLoneStamp, matchName, type LabelCandidate } from './speaker-labels.ts';
import { isBlank, linesOf, placeOf, type Line } from './text-lines.ts';

/**
 * Reads a dialogue as people and tools write it: `Interviewer: ...`, with or without a time beside the name, or a name and a time on a
 * line above what was said, or on two. A paragraph without a label goes on with the speaker before.
 */
export function readDialogue(source: string): Transcript {
  const notes = new Notes();
  const speakers = findDialogueSpeakers(source);
  const pieces: DraftPiece[] = [];
  let speaker: string | null = null;
  let stamp: string | null = null;
  let open: { start: number; end: number; place: string; isName: boolean } | undefined;

  const close = (): void => {
    if (open === undefined) return;
    const { start, end, place } = open;
    open = undefined;
    const placed = placeRange(source, start, end);
    if (placed === undefined) return;
    pieces.push({ ...placed, speaker, from: readStamp(stamp, notes, place), to: null, words: [], place });
    stamp = null;
  };

  for (const line of linesOf(source, skipByteOrderMark(source))) {
    if (isBlank(source, line)) {
      close();
      continue;
    }
    const label = speakerOfLine(source, line.start, line.end, speakers);
    if (label !== undefined) {
      close();
      speaker = label.name;
      stamp = label.stamp ?? stamp;
      if (label.contentStart < line.end) open = { start: label.contentStart, end: line.end, place: placeOf(line), isName: false };
      continue;
    }
    const lone = matchLoneStamp(source, line.start, line.end);
    if (lone !== undefined) {
      const name = open?.isName === true ? matchName(source, open.start, open.end) : undefined;
      if (name !== undefined && speakers.has(name)) {
        speaker = name;
        open = undefined;
      }
      close();
      stamp = lone;
    } else if (open === undefined) open = { start: line.start, end: line.end, place: placeOf(line), isName: true };
    else {
      open.end = line.end;
      open.isName = false;
    }
  }
  close();
  return finishTranscript({ format: 'dialogue', pieces, notes });
}

/** Who speaks in a text, by the labels and headings at the beginnings of its lines. */
export function findDialogueSpeakers(source: string): ReadonlySet<string> {
  return findSpeakers(candidatesOf(source));
}

/** Whether the first thing said has its speaker beside it. */
export function opensWithSpeaker(source: string, speakers: ReadonlySet<string>): boolean {
  for (const line of linesOf(source, skipByteOrderMark(source))) {
    if (!isBlank(source, line)) return speakerOfLine(source, line.start, line.end, speakers) !== undefined;
  }
  return false;
}

function* candidatesOf(source: string): Generator<Pick<LabelCandidate, 'name' | 'asks' | 'stamp'>> {
  let above: Line | undefined;
  for (const line of linesOf(source, skipByteOrderMark(source))) {
    const candidate = matchLabel(source, line.start, line.end) ?? matchHeading(source, line.start, line.end);
    const stamp = candidate === undefined ? matchLoneStamp(source, line.start, line.end) : undefined;
    const name = stamp === undefined || above === undefined ? undefined : matchName(source, above.start, above.end);
    if (candidate !== undefined) yield candidate;
    else if (name !== undefined && stamp !== undefined) yield { name, asks: false, stamp };
    above = candidate === undefined ? line : undefined;
  }
}

/** The label or heading of a line, where it names one of the speakers. */
function speakerOfLine(source: string, start: number, end: number, speakers: ReadonlySet<string>): LabelCandidate | undefined {
  const candidate = matchLabel(source, start, end) ?? matchHeading(source, start, end);
  return candidate !== undefined && speakers.has(candidate.name) ? candidate : undefined;
}

function readStamp(stamp: string | null, notes: Notes, place: string): number | null {
  if (stamp === null) return null;
  const read = parseStamp(stamp);
  if (read !== undefined) return secondsOf(read);
  notes.tally('some-times-missing', 'A time is missing or cannot be read', place);
  return null;
}
