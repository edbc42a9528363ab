import type { Transcript } from '../schema/transcript.ts';
import { secondsOf, toMilliseconds, type Stamp } from './clock.ts';
import { readMarkup, timeWords, type CueRange, type CueRun } from './cue-markup.ts';
import { skipByteOrderMark } from './decode-source.ts';
import type { DraftPiece } from './draft-piece.ts';
import { finishTranscript } from './finish-transcript.ts';
import { invalidTranscript } from './invalid-transcript.ts';
import { Notes } from './notes.ts';
import { scanCues, type ScannedCue } from './scan-cues.ts';
import { findSpeakers, matchLabel } from './speaker-labels.ts';
import type { Line } from './text-lines.ts';

const voiceTag = /<v(?:\.[^<>\s]{0,80})?[ \t][^<>]{1,200}>/;
const timeTag = /<\d{2}:\d{2}(?::\d{2})?\.\d{3}>/;
const dash = /^[ \t]*[-–—][ \t]*(?=\S)/;
const change = /^[ \t]*>>+[ \t]*/;

/** A speaker and the parts of a cue that are theirs. */
interface Part {
  readonly speaker: string | null;
  readonly ranges: CueRange[];
}

/**
 * Reads WebVTT or SubRip. Who speaks is taken from voice tags where the file has any; else from labels at the heads of lines, which
 * hold until the next label, as many tools write one only where the speaker changes.
 */
export function readCueFile(source: string, format: 'vtt' | 'srt'): Transcript {
  const notes = new Notes();
  const { cues, language, countsMilliseconds } = scanCues(source, skipByteOrderMark(source), format === 'vtt', notes);
  if (cues.length === 0) {
    throw invalidTranscript('there is no line of times such as "00:00:01.000 --> 00:00:04.000"; give a whole subtitle file, or name the format that it has');
  }
  const hasVoices = format === 'vtt' && voiceTag.test(source);
  const isRolling = timeTag.test(source);
  const isNamed = hasVoices || cues.some(({ speaker }) => speaker !== null);
  const speakers = isNamed ? new Set<string>() : findSpeakers(labelsOf(source, cues));
  const carried = { speaker: null as string | null };
  const pieces: DraftPiece[] = [];
  let shown: readonly string[] = [];
  let confidences = 0;
  let confidenceSum = 0;

  for (const cue of cues) {
    const place = `line ${cue.number}`;
    const from = readTime(cue.from, countsMilliseconds, notes, place);
    const to = readTime(cue.to, countsMilliseconds, notes, place);
    let lines = cue.lines;
    if (isRolling) {
      const texts = lines.map((line) => bareText(source, line));
      const repeated = countRepeated(texts, shown);
      if (repeated > 0) notes.tally('overlapping', 'Lines that rolling captions show again are read once', place);
      lines = lines.slice(repeated);
      if (texts.length > 0) shown = texts;
    }
    if (cue.confidence !== null) {
      confidences += 1;
      confidenceSum += cue.confidence;
    }
    const found = splitBySpeaker(source, lines, speakers, carried).flatMap(({ speaker, ranges }) =>
      readMarkup(source, ranges, notes, place).map((run) => ({ run, speaker: run.voice ?? cue.speaker ?? speaker })),
    );
    if (found.length === 0) {
      if (lines.length === 0 && cue.lines.length === 0) notes.tally('dropped', 'A cue without words is left out', place);
      continue;
    }
    if (found.length > 1 && from !== null && to !== null) notes.tally('estimated-ends', 'The time of a cue with several speakers is divided by the length of their words', place);
    const spans = divideTime(found.map(({ run }) => run), from, to);
    found.forEach(({ run, speaker }, index) => {
      const span = spans[index]!;
      pieces.push({ text: run.text, speaker, from: span.from, to: span.to, source: run.source, words: timeWords(run, span.from, span.to), place });
    });
  }
  if (confidences > 0 && confidenceSum / confidences < 0.75) {
    notes.add('low-confidence', `The recogniser was unsure: the mean confidence of the cues is ${(confidenceSum / confidences).toFixed(2)}, so that figures and names may be wrong`);
  }
  return finishTranscript({ format, pieces, notes, language });
}

function* labelsOf(source: string, cues: readonly ScannedCue[]): Generator<{ name: string; asks: boolean }> {
  for (const { lines } of cues) {
    for (const { start, end } of lines) {
      const label = matchLabel(source, start, end);
      if (label !== undefined) yield label;
    }
  }
}

function readTime(stamp: Stamp | null, countsMilliseconds: boolean, notes: Notes, place: string): number | null {
  if (stamp === null) {
    notes.tally('some-times-missing', 'A time is missing or cannot be read', place);
    return null;
  }
  if (!stamp.isNegative) return secondsOf(stamp, countsMilliseconds);
  notes.tally('some-times-missing', 'A negative time is taken as missing', place);
  return null;
}

/** The text of a line without its tags, to tell whether it is shown again. */
const bareText = (source: string, { start, end }: Line): string => source.slice(start, end).replace(/<[^<>]{0,80}>/g, '').trim();

/** How many lines at the head of a cue are those at the foot of the cue before. */
function countRepeated(lines: readonly string[], shown: readonly string[]): number {
  for (let count = Math.min(lines.length, shown.length); count > 0; count -= 1) {
    if (shown.slice(-count).every((line, index) => line === lines[index])) return count;
  }
  return 0;
}

/** Parts the lines of a cue by their labels; what has none belongs to whom spoke last. */
function splitBySpeaker(source: string, lines: readonly Line[], speakers: ReadonlySet<string>, carried: { speaker: string | null }): Part[] {
  const parts: Part[] = [];
  const textOf = ({ start, end }: Line): string => source.slice(start, end);
  const isExchange = lines.filter((line) => dash.test(textOf(line))).length > 1;
  for (const line of lines) {
    const label = speakers.size === 0 ? undefined : matchLabel(source, line.start, line.end);
    const arrow = change.exec(textOf(line));
    let start = line.start;
    let isNew = parts.length === 0;
    if (label !== undefined && speakers.has(label.name)) {
      carried.speaker = label.name;
      start = label.contentStart;
      isNew = true;
    } else if (arrow !== null || (isExchange && dash.test(textOf(line)))) {
      // The speaker changes, and the file does not say to whom.
      carried.speaker = null;
      start += (arrow ?? dash.exec(textOf(line)))?.[0].length ?? 0;
      isNew = true;
    }
    const range = { start, end: line.end };
    if (isNew) parts.push({ speaker: carried.speaker, ranges: [range] });
    else parts.at(-1)?.ranges.push(range);
  }
  return parts;
}

/** Divides the time of a cue among those who speak in it, by the length of what they say. */
function divideTime(runs: readonly CueRun[], from: number | null, to: number | null): { from: number | null; to: number | null }[] {
  if (runs.length === 1) return [{ from, to }];
  if (from === null || to === null || to < from) {
    return runs.map((_, index) => ({ from: index === 0 ? from : null, to: index === runs.length - 1 ? to : null }));
  }
  const total = runs.reduce((sum, { text }) => sum + text.length, 0);
  let at = 0;
  return runs.map(({ text }) => {
    const start = toMilliseconds(from + ((to - from) * at) / total);
    at += text.length;
    return { from: start, to: toMilliseconds(from + ((to - from) * at) / total) };
  });
}
