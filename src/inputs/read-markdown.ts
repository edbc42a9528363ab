import { GFM, parser } from '@lezer/markdown';
import type { Transcript } from '../schema/transcript.ts';
import { decodeEntity } from './cue-markup.ts';
import { skipByteOrderMark } from './decode-source.ts';
import type { DraftPiece } from './draft-piece.ts';
import { finishTranscript } from './finish-transcript.ts';
import { Notes } from './notes.ts';
import { RunText } from './run-text.ts';
import { findSpeakers, isRoleName, matchLabel, type LabelCandidate } from './speaker-labels.ts';
import { linesOf, placeOf, type Line } from './text-lines.ts';

// Of the well-kept parsers this one keeps the offsets of everything and stays linear: 1 MB of prose in 0.8 s, and of hostile nesting in
// 4 s, where mdast-util-from-markdown took 12 s, and minutes.
const markdown = parser.configure(GFM);

/** Blocks whose contents are a piece each. */
const isLeaf = (name: string): boolean => name === 'Paragraph' || name === 'Task' || name === 'TableCell' || isHeading(name);
const isHeading = (name: string): boolean => name.startsWith('ATXHeading') || name.startsWith('SetextHeading');

/** What is no speech of the author's, and how notes name it. */
const leftOut: Readonly<Record<string, string>> = {
  FencedCode: 'A block of code is left out',
  CodeBlock: 'A block of code is left out',
  Blockquote: 'A quote is left out',
  HTMLBlock: 'A block of HTML is left out',
  CommentBlock: 'A comment is left out',
  ProcessingInstructionBlock: 'A block of HTML is left out',
  LinkReference: 'The target of a link is left out',
};
const silent = new Set('HeaderMark EmphasisMark CodeMark LinkMark LinkTitle LinkLabel StrikethroughMark QuoteMark ListMark TaskMarker HTMLTag Comment ProcessingInstruction TableDelimiter'.split(' '));

interface Skip {
  readonly start: number;
  readonly end: number;
  /** What stands there instead. */
  readonly instead: string;
}

interface Leaf {
  readonly start: number;
  readonly end: number;
  readonly isHeading: boolean;
  readonly skips: Skip[];
}

/**
 * Reads Markdown: headings, paragraphs, list items and cells of tables become pieces, in words and without marks. Blocks of code and
 * quotes are left out and noted. Labels ("**Interviewer:** ...") and headings that name a part in a conversation give speakers.
 */
export function readMarkdown(source: string): Transcript {
  const notes = new Notes();
  const start = skipFrontMatter(source, skipByteOrderMark(source), notes);
  const leaves = findLeaves(source, start, notes);
  const lines = leaves.map((leaf) => linesWithin(source, leaf));
  const labels = lines.map((list, index) =>
    leaves[index]!.isHeading ? [] : list.flatMap(({ start: from, end }) => withStart(from, matchLabel(source, from, end))),
  );
  const headings = leaves.map((leaf) => (leaf.isHeading ? headingRole(source, leaf) : undefined));
  const named = [...labels.flat(), ...headings.flatMap((name) => (name === undefined ? [] : [{ name, asks: false }]))];
  const speakers = findSpeakers(named);
  const numbers = new LineNumbers(source);
  const pieces: DraftPiece[] = [];
  let speaker: string | null = null;

  leaves.forEach((leaf, index) => {
    const place = `line ${numbers.at(leaf.start)}`;
    const heading = headings[index];
    if (heading !== undefined && speakers.has(heading)) {
      speaker = heading;
      return;
    }
    let from = leaf.start;
    const push = (end: number): void => {
      const run = textWithin(source, leaf, from, end);
      if (run !== undefined) pieces.push({ ...run, speaker: leaf.isHeading ? null : speaker, from: null, to: null, words: [], place });
    };
    for (const label of labels[index]!) {
      if (!speakers.has(label.name)) continue;
      push(label.lineStart);
      speaker = label.name;
      from = label.contentStart;
    }
    push(leaf.end);
  });
  return finishTranscript({ format: 'markdown', pieces, notes });
}

const withStart = (lineStart: number, label: LabelCandidate | undefined): (LabelCandidate & { lineStart: number })[] =>
  label === undefined ? [] : [{ ...label, lineStart }];

function linesWithin(source: string, { start, end }: Leaf): Pick<Line, 'start' | 'end'>[] {
  const lines: Pick<Line, 'start' | 'end'>[] = [];
  for (const match of source.slice(start, end).matchAll(/[^\r\n]+/g)) lines.push({ start: start + match.index, end: start + match.index + match[0].length });
  return lines;
}

/** The speaker that a heading names: "## Interviewer". */
function headingRole(source: string, leaf: Leaf): string | undefined {
  const name = textWithin(source, leaf, leaf.start, leaf.end)?.text.replace(/:$/, '').trim();
  return name !== undefined && name.length <= 40 && isRoleName(name) && name.split(/\s+/).length <= 3 ? name : undefined;
}

/** Behind the YAML at the head of a file. */
function skipFrontMatter(source: string, start: number, notes: Notes): number {
  if (!/^---[ \t]*[\r\n]/.test(source.slice(start, start + 8))) return start;
  for (const line of linesOf(source, start)) {
    if (line.number > 1 && /^(?:---|\.\.\.)\s*$/.test(source.slice(line.start, Math.min(line.end, line.start + 8)))) {
      notes.tally('dropped', 'The settings at the head of the file are left out', placeOf(line));
      return line.end;
    }
    if (line.number > 200) break;
  }
  return start;
}

function findLeaves(source: string, start: number, notes: Notes): Leaf[] {
  const leaves: Leaf[] = [];
  const numbers = new LineNumbers(source);
  let leaf: Leaf | undefined;
  const { text, toSource } = withoutCarriageReturns(source, start);
  markdown.parse(text).iterate({
    enter({ name, from, to, node }) {
      const at = toSource(from);
      const end = toSource(to);
      const reason = leftOut[name];
      if (reason !== undefined) {
        notes.tally('dropped', reason, `line ${numbers.at(at)}`);
        return false;
      }
      if (isLeaf(name)) {
        leaf = { start: at, end, isHeading: isHeading(name), skips: [] };
        leaves.push(leaf);
        return true;
      }
      if (leaf === undefined || at < leaf.start || at >= leaf.end) return true;
      if (name === 'Image') {
        notes.tally('dropped', 'A picture is left out', `line ${numbers.at(at)}`);
        leaf.skips.push({ start: at, end, instead: '' });
        return false;
      }
      if (name === 'Escape') leaf.skips.push({ start: at, end: at + 1, instead: '' });
      else if (name === 'Entity') {
        const whole = source.slice(at, end);
        leaf.skips.push({ start: at, end, instead: decodeEntity(whole.slice(1, -1)) ?? whole });
      } else if (name === 'URL') {
        const parent = node.parent?.name;
        if (parent === 'Link') leaf.skips.push({ start: at, end, instead: '' });
      } else if (silent.has(name)) {
        leaf.skips.push({ start: at, end, instead: name === 'HTMLTag' && /^<br/i.test(source.slice(at, at + 3)) ? '\n' : '' });
        return false;
      }
      return true;
    },
  });
  return leaves;
}

/** The text with line ends as the parser knows them, as it takes a carriage return for text; and the way back to offsets of the source. */
function withoutCarriageReturns(source: string, start: number): { text: string; toSource: (offset: number) => number } {
  const removed: number[] = [];
  const text = source.slice(start).replace(/\r\n?/g, (lineEnd, at: number) => {
    if (lineEnd.length === 2) removed.push(at - removed.length);
    return '\n';
  });
  const toSource = (offset: number): number => {
    let low = 0;
    let high = removed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (removed[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return start + offset + low;
  };
  return { text, toSource };
}

function textWithin(source: string, { skips }: Leaf, start: number, end: number): ReturnType<RunText['finish']> {
  const run = new RunText();
  let at = start;
  for (const skip of skips) {
    if (skip.end <= at || skip.start >= end) continue;
    run.add(source.slice(at, Math.max(at, skip.start)), at);
    if (skip.instead !== '') run.add(skip.instead, null);
    at = Math.min(end, skip.end);
  }
  run.add(source.slice(at, Math.max(at, end)), at);
  return run.finish();
}

/** Numbers of lines at offsets that are asked for in rising order. */
class LineNumbers {
  readonly #lines: Generator<Line>;
  #line: Line;

  constructor(source: string) {
    this.#lines = linesOf(source);
    this.#line = { start: 0, end: 0, number: 1 };
    this.#advance();
  }

  #advance(): boolean {
    const next = this.#lines.next();
    if (next.done === true) return false;
    this.#line = next.value;
    return true;
  }

  at(offset: number): number {
    while (this.#line.end < offset && this.#advance());
    return this.#line.number;
  }
}
