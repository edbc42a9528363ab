import type { TranscriptWord } from '../schema/transcript.ts';
import { parseStamp, secondsOf } from './clock.ts';
import type { Notes } from './notes.ts';
import { RunText, type PlacedText } from './run-text.ts';

/** Words of one voice within a cue. */
export interface CueRun extends PlacedText {
  /** Name in the voice tag; undefined where there is none. */
  readonly voice: string | undefined;
  /** Times that stand within the text, as in the word-by-word captions of YouTube: from which offset of the text which time holds. */
  readonly stamps: readonly { readonly at: number; readonly seconds: number }[];
}

/** A part of the source that belongs to a cue; `gap` is what stands between it and the part before. */
export interface CueRange {
  readonly start: number;
  readonly end: number;
}

// The bounds keep a text of nothing but "<" linear.
const pattern = /<(\/?)([a-zA-Z][\w-]{0,30})((?:[.\s/][^<>]{0,500})?)>|<(\d[\d:.]{0,30})>|&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,8});|\{\\[^{}]{0,100}\}|[^<&{]+|[<&{]/g;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', lrm: '', rlm: '', shy: '', hellip: '…', ndash: '–', mdash: '—', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“' };
const knownTags = new Set('b i u s c v lang ruby rt font span br p div em strong small big a tt'.split(' '));
/** Elements whose contents are no speech. */
const codeTags = new Set(['script', 'style']);

/** The character that an entity stands for; undefined for what is none, which stays as it is written ("R&D;"). */
export function decodeEntity(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(entities, name) ? entities[name] : undefined;
  const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
}

/**
 * Reads the text of a cue: takes tags off, decodes entities, and parts it by voice tags. A "<", "&" or "{" that begins nothing known is
 * text. What stands within `<script>` and `<style>` is left out and noted; no mark-up is ever carried over.
 */
export function readMarkup(source: string, ranges: readonly CueRange[], notes: Notes, place: string): CueRun[] {
  const runs: CueRun[] = [];
  let run = new RunText();
  let stamps: { at: number; seconds: number }[] = [];
  let voice: string | undefined;
  let code: string | undefined;
  const close = (): void => {
    const text = run.finish();
    if (text !== undefined) runs.push({ ...text, voice, stamps });
    run = new RunText();
    stamps = [];
  };

  ranges.forEach(({ start, end }, index) => {
    const before = ranges[index - 1];
    if (before !== undefined) run.add(source.slice(before.end, start).replace(/\S+/g, ''), null);
    for (const match of source.slice(start, end).matchAll(pattern)) {
      const [whole, slash, tag, annotation = '', stamp, entity] = match;
      const at = start + match.index;
      if (tag !== undefined) {
        const name = tag.toLowerCase();
        if (codeTags.has(name)) {
          if (slash === '') notes.tally('dropped', `What stands in <${name}> is no speech and left out`, place);
          code = slash === '' ? name : undefined;
        } else if (name === 'v') {
          close();
          voice = slash === '' ? readVoice(annotation) : undefined;
        } else if (name === 'br' || name === 'p' || name === 'div') run.add('\n', null);
        else if (!knownTags.has(name)) notes.tally('dropped', 'A tag that is not known is left out', place);
      } else if (stamp !== undefined) {
        const read = parseStamp(stamp);
        if (read !== undefined && !read.isNegative) stamps.push({ at: run.nextWordAt, seconds: secondsOf(read) });
      } else if (code !== undefined) continue;
      else if (entity !== undefined) {
        const decoded = decodeEntity(entity);
        run.add(decoded ?? whole, decoded === undefined ? at : null);
      } else if (!whole.startsWith('{\\')) run.add(whole, at);
    }
  });
  close();
  return runs;
}

/** The name in `<v.loud Shah, Priya (Guest)>`; undefined where it is empty. */
function readVoice(annotation: string): string | undefined {
  const name = annotation
    .replace(/^\.\S*/, '')
    .replace(/&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,8});/g, (whole, entity: string) => decodeEntity(entity) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
  return name === '' ? undefined : name;
}

/** Words with their times, where the text of a cue has times within; none elsewhere. */
export function timeWords({ text, stamps }: CueRun, from: number | null, to: number | null): TranscriptWord[] {
  if (stamps.length === 0) return [];
  let next = 0;
  let time = from;
  return [...text.matchAll(/\S+/g)].map((match): TranscriptWord => {
    while (next < stamps.length && stamps[next]!.at <= match.index) {
      time = stamps[next]!.seconds;
      next += 1;
    }
    return { start: match.index, end: match.index + match[0].length, from: time, to: stamps[next]?.seconds ?? to, confidence: null };
  });
}
