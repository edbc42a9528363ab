import { parseStamp, type Stamp } from './clock.ts';
import type { Notes } from './notes.ts';
import { isBlank, linesOf, placeOf, type Line } from './text-lines.ts';

// An own scanner, as the parsers on npm (media-captions, subtitle, @plussub/srt-vtt-parser, webvtt-parser, vtt.js) give the text of a cue but
// not where it stands in the file, refuse or skip what people have (the one-digit stamps of Teams, cues without an end, blank lines
// within a cue, no header), and drop NOTE blocks, in which Teams keeps its language and confidence.

/** A cue as it stands in the file. */
export interface ScannedCue {
  readonly from: Stamp | null;
  readonly to: Stamp | null;
  readonly lines: readonly Line[];
  readonly number: number;
  /** Who speaks, where the name of the cue says so, as Webex writes it: `1 "Dana Cole" (3245)`. */
  readonly speaker: string | null;
  /** What the NOTE before it says of its confidence. */
  readonly confidence: number | null;
}

export interface ScannedFile {
  readonly cues: ScannedCue[];
  /** What the header and NOTE blocks say of the language. */
  readonly language: string | null;
  /** Whether stamps have one digit where there should be two: then a short fraction counts milliseconds. */
  readonly countsMilliseconds: boolean;
}

const timing = /^[ \t]*(\S{0,40}?)[ \t]*-->[ \t]*(\S{0,40})/;
const namedCue = /^\s*\d+\s+"([^"]{1,80})"\s+\(\d+\)\s*$/;
const stampLike = /^(?:-?[\d:.,]+|.*\bnan\b.*)?$/i;

interface MutableCue extends ScannedCue {
  lines: Line[];
}

/**
 * Finds the cues of a WebVTT or SubRip file, in one pass. What stands in no cue is read as the cue before going on (some tools leave
 * blank lines within a cue), or noted as left out.
 */
export function scanCues(source: string, start: number, isVtt: boolean, notes: Notes): ScannedFile {
  const cues: MutableCue[] = [];
  const found = { language: null as string | null, countsMilliseconds: false };
  let block: Line[] = [];
  let confidence: number | null = null;
  let speaker: string | null = null;

  const textOf = ({ start: from, end }: Line): string => source.slice(from, end);
  const readNote = (lines: readonly Line[]): void => {
    for (const line of lines) {
      const text = textOf(line);
      found.language ??= /^(?:NOTE\s+)?language:\s*([\w-]{1,35})/i.exec(text)?.[1] ?? null;
      const sure = /^(?:NOTE\s+)?confidence:\s*(\d+(?:\.\d+)?)/i.exec(text)?.[1];
      if (sure !== undefined && Number(sure) <= 1) confidence = Number(sure);
    }
  };
  const close = (): void => {
    const lines = block;
    block = [];
    if (lines.length === 0) return;
    if (isVtt && textOf(lines[0]!).startsWith('WEBVTT') && cues.length === 0) {
      const first = lines.findIndex((line) => timingOf(textOf(line)) !== undefined);
      readNote(first === -1 ? lines : lines.slice(0, first));
      if (first === -1) return;
      lines.splice(0, first);
    }
    if (isVtt && /^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(textOf(lines[0]!))) {
      readNote(lines);
      return;
    }
    const hasTiming = lines.some((line) => timingOf(textOf(line)) !== undefined);
    lines.forEach((line, index) => {
      const times = timingOf(textOf(line));
      if (times !== undefined) {
        const [from, to] = times;
        for (const stamp of times) if (stamp?.isUnpadded === true) found.countsMilliseconds = true;
        cues.push({ from, to, lines: [], number: line.number, speaker, confidence });
        confidence = null;
        speaker = null;
        return;
      }
      const next = lines[index + 1];
      const isBeforeTiming = next !== undefined && timingOf(textOf(next)) !== undefined;
      // A cue's number or name stands on the line before its times; within a block without blank lines only a number can be told from text.
      if (isBeforeTiming && (index === 0 || /^\s*\d+\s*$/.test(textOf(line)))) {
        speaker = namedCue.exec(textOf(line))?.[1]?.trim() ?? null;
        return;
      }
      const isLoneNumber = !hasTiming && lines.length === 1 && /^\s*\d+\s*$/.test(textOf(line));
      const cue = cues.at(-1);
      if (isLoneNumber && (cue === undefined || Number(textOf(line)) === cues.length + 1)) return;
      if (cue === undefined) notes.tally('dropped', 'Text before the first cue is left out', placeOf(line));
      else cue.lines.push(line);
    });
  };

  for (const line of linesOf(source, start)) {
    if (isBlank(source, line)) close();
    else block.push(line);
  }
  close();
  return { cues, ...found };
}

/** The two stamps of a line with times; null for one that is missing or no time; undefined for a line of text. */
function timingOf(line: string): [Stamp | null, Stamp | null] | undefined {
  if (!line.includes('-->')) return undefined;
  const match = timing.exec(line);
  if (match === null) return undefined;
  const [, first = '', second = ''] = match;
  if (!stampLike.test(first) || !stampLike.test(second) || first + second === '') return undefined;
  return [parseStamp(first) ?? null, parseStamp(second) ?? null];
}
