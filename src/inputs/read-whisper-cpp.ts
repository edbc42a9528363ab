import { parseStamp, secondsOf } from './clock.ts';
import type { DraftPiece } from './draft-piece.ts';
import { confidenceIn, fieldsIn, speakerIn, textIn, timeIn, valueAt, type Fields } from './json-fields.ts';
import type { JsonFinding, JsonReading } from './json-reading.ts';
import type { Notes } from './notes.ts';
import { piecesOf, type SpokenWord } from './spoken-segment.ts';

const special = /^\s*(?:\[_[A-Z]+_?\d*_?\]|<\|[^|]*\|>)\s*$/;
const turnMark = /\[SPEAKER_TURN\]/g;
const speakerMark = /^\s*\(speaker (\d+|\?)\)\s*/;

/**
 * Reads the JSON of whisper.cpp: segments with stamps such as `00:00:07,600` and offsets in milliseconds and, in its full form, tokens,
 * which are parts of words beside marks such as `[_BEG_]`. A segment reaches from the one before to the next, silence included, so that
 * where there are tokens their times are taken.
 */
export function readWhisperCpp({ value, notes, places }: JsonReading): JsonFinding {
  const pieces: DraftPiece[] = [];
  let isSwallowing = false;
  fieldsIn(valueAt(value, 'transcription')).forEach((segment, index) => {
    const place = `transcription[${index}]`;
    const [from, end] = timesOf(segment, notes, place);
    const words = joinTokens(fieldsIn(segment['tokens']), notes, place);
    const first = words[0]?.from ?? null;
    const last = words.at(-1)?.to ?? null;
    const isLater = first !== null && from !== null && first > from && (end === null || first < end);
    const isEarlier = last !== null && end !== null && last < end && last > (from ?? 0);
    if (!isEarlier && pieces.at(-1)?.to === from) isSwallowing = true;
    const raw = textIn(segment['text']);
    const mark = raw === null ? null : speakerMark.exec(raw);
    const text = raw === null ? null : raw.slice(mark?.[0].length ?? 0).replace(turnMark, ' ');
    const speaker = speakerIn(segment['speaker']) ?? speakerIn(mark?.[1]);
    pieces.push(...piecesOf({ text, field: 'text', from: isLater ? first : from, to: isEarlier ? last : end, speaker, words, place }, places, notes));
  });
  if (isSwallowing) notes.add('estimated-ends', 'The end of a segment of whisper.cpp reaches to the next one, so that pauses between segments cannot be told from speech');
  return { pieces, language: textIn(valueAt(value, 'result', 'language')), verbatim: false };
}

function timesOf(fields: Fields, notes: Notes, place: string): [number | null, number | null] {
  const read = (name: string): number | null => {
    const offset = timeIn(valueAt(fields, 'offsets', name), 1000, notes, place);
    if (offset !== null) return offset;
    const stamp = parseStamp(textIn(valueAt(fields, 'timestamps', name)) ?? '');
    return stamp === undefined || stamp.isNegative ? null : secondsOf(stamp);
  };
  return [read('from'), read('to')];
}

/** Puts tokens together to words: a token that begins with a space begins a word. */
function joinTokens(tokens: readonly Fields[], notes: Notes, place: string): SpokenWord[] {
  const words: (SpokenWord & { sure: number[] })[] = [];
  for (const token of tokens) {
    const text = typeof token['text'] === 'string' ? token['text'] : '';
    if (text === '' || special.test(text) || text.includes('[SPEAKER_TURN]')) continue;
    const [from, to] = timesOf(token, notes, place);
    const confidence = confidenceIn(token['p']);
    const last = words.at(-1);
    if (last === undefined || /^\s/.test(text)) words.push({ text, from, to, confidence, speaker: null, sure: confidence === null ? [] : [confidence] });
    else {
      if (confidence !== null) last.sure.push(confidence);
      const mean = last.sure.length === 0 ? null : last.sure.reduce((total, each) => total + each, 0) / last.sure.length;
      words[words.length - 1] = { ...last, text: last.text + text, from: last.from ?? from, to: to ?? last.to, confidence: mean };
    }
  }
  return words.filter(({ text }) => {
    if (!text.includes('\uFFFD')) return true;
    notes.tally('some-times-missing', 'A word has no time, as one of its characters is split between tokens', place);
    return false;
  });
}
