import type { TranscriptFormat } from '../schema/transcript.ts';
import { skipByteOrderMark } from './decode-source.ts';
import { findDialogueSpeakers, opensWithSpeaker } from './read-dialogue.ts';

const timingLine = /^[ \t]*-?\d{1,6}:[\d:]{2,8}(?:[.,]\d{1,12})?[ \t]*-->/m;
/** How much of a file is looked at for what stands near its beginning. */
const head = 20_000;

const markdownHeading = /^ {0,3}#{1,6}[ \t]+\S/m;
const markdownBlocks: readonly RegExp[] = [markdownHeading, /^ {0,3}(?:```|~~~)/m, /^ {0,3}(?:[-*+]|\d{1,3}[.)])[ \t]+\S.*\n(?:.*\n)?[ \t]{0,3}(?:[-*+]|\d{1,3}[.)])[ \t]+\S/m];

/** Which family a text belongs to, without reading JSON. */
export function detectTextFormat(text: string, name?: string): TranscriptFormat | 'json' {
  const start = skipByteOrderMark(text);
  const opening = text.slice(start, start + head);
  if (/^\s*(?:\{(?!\\)|\[\s*[{\]])/.test(opening) || /\.json$/i.test(name ?? '')) return 'json';
  if (/^\s*WEBVTT(?:\s|$)/.test(opening)) return 'vtt';
  if (timingLine.test(opening)) return name?.toLowerCase().endsWith('.vtt') === true ? 'vtt' : 'srt';
  const hasBlocks = markdownBlocks.some((block) => block.test(opening));
  if (/\.(?:md|markdown|mdown)$/i.test(name ?? '')) return 'markdown';
  const speakers = findDialogueSpeakers(text);
  const isDialogue = speakers.size > 1 || (speakers.size === 1 && opensWithSpeaker(text, speakers));
  if (isDialogue) return markdownHeading.test(opening) ? 'markdown' : 'dialogue';
  return hasBlocks ? 'markdown' : 'text';
}
