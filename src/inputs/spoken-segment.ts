import type { TranscriptWord } from '../schema/transcript.ts';
import type { DraftPiece } from './draft-piece.ts';
import type { JsonPlaces } from './json-places.ts';
import type { Notes } from './notes.ts';
import { placeRange } from './run-text.ts';

/** A word as a recogniser gives it. */
export interface SpokenWord {
  readonly text: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly confidence: number | null;
  readonly speaker: string | null;
}

/** A stretch of speech as a recogniser gives it. */
export interface SpokenSegment {
  /** Null where there are only words. */
  readonly text: string | null;
  /** The field that the text is in, by which it is found in the file. */
  readonly field: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly speaker: string | null;
  readonly words: readonly SpokenWord[];
  /** Path in the file, for notes. */
  readonly place: string;
}

/** How far behind the word before a word is looked for, in characters. */
const reach = 200;
/** So few words in the middle of another's sentence are more likely a slip of who speaks than an interruption. */
const slip = 2;
/** What recognisers write where nobody speaks. */
const noise = /^\s*[([*♪][([*♪\s]*(?:blank_audio|blank audio|silence|music|music playing|applause|laughter|laughs|noise|background noise|typing|coughs?|no speech)?[)\]*♪\s.]*$/i;
const sentenceEnd = /[.?!…]["'”’)\]]*$/;

/** Makes pieces of a segment: one, or several where its words have different speakers. */
export function piecesOf(segment: SpokenSegment, places: JsonPlaces, notes: Notes): DraftPiece[] {
  const spoken = segment.words.flatMap((word) => {
    const text = placeRange(word.text, 0, word.text.length)?.text;
    return text === undefined ? [] : [{ ...word, text }];
  });
  const raw = segment.text ?? spoken.map(({ text }) => text).join(' ');
  const placed = placeRange(raw, 0, raw.length);
  if (placed === undefined) return [];
  const { text } = placed;
  if (noise.test(text)) {
    notes.tally('dropped', 'What stands for a sound and not for words ("[BLANK_AUDIO]", "(music)") is left out', segment.place);
    return [];
  }
  const found = segment.text === null || placed.source === null ? null : places.find(segment.field, segment.text);
  const start = found === null || placed.source === null ? null : found + placed.source.start;
  const words = placeWords(text, spoken, segment, notes);
  const groups = groupBySpeaker(words, segment, notes);

  return groups.flatMap(({ speaker, words: own }, index): DraftPiece[] => {
    const begin = index === 0 ? 0 : own[0]?.start ?? 0;
    const next = groups[index + 1]?.words[0]?.start ?? text.length;
    const part = placeRange(text, begin, next);
    if (part === undefined) return [];
    const offset = part.source?.start ?? begin;
    const isLast = index === groups.length - 1;
    return [
      {
        text: part.text,
        speaker,
        from: index === 0 ? segment.from ?? firstTime(own) : firstTime(own),
        to: isLast ? segment.to ?? lastTime(own) : lastTime(own),
        source: start === null || part.source === null ? null : { start: start + offset, end: start + offset + part.text.length },
        words: own.map((each) => timedWord(each, offset)),
        place: segment.place,
      },
    ];
  });
}

const timedWord = ({ start, end, word: { from, to, confidence } }: PlacedWord, offset: number): TranscriptWord => ({
  start: start - offset,
  end: end - offset,
  from,
  to,
  confidence,
});

interface PlacedWord {
  readonly start: number;
  readonly end: number;
  readonly word: SpokenWord;
}

interface Group {
  readonly speaker: string | null;
  readonly words: PlacedWord[];
}

/** Finds the words of a segment in its text, in order. */
function placeWords(text: string, words: readonly SpokenWord[], { place }: SpokenSegment, notes: Notes): PlacedWord[] {
  const placed: PlacedWord[] = [];
  let cursor = 0;
  for (const word of words) {
    const within = text.slice(cursor, cursor + reach + word.text.length).indexOf(word.text);
    if (within === -1) {
      notes.tally('some-times-missing', 'The time of a word that is not in its text is left out', place);
      continue;
    }
    const start = cursor + within;
    cursor = start + word.text.length;
    placed.push({ start, end: cursor, word });
  }
  return placed;
}

/** Runs of words of one speaker; a word without a speaker belongs to the one before it, else to the next. */
function groupBySpeaker(words: readonly PlacedWord[], segment: SpokenSegment, notes: Notes): Group[] {
  const groups: Group[] = [];
  let pending: PlacedWord[] = [];
  for (const placed of words) {
    const { speaker } = placed.word;
    const last = groups.at(-1);
    if (speaker === null && last === undefined) pending.push(placed);
    else if (speaker === null || speaker === last?.speaker) last?.words.push(placed);
    else {
      groups.push({ speaker, words: [...pending, placed] });
      pending = [];
    }
  }
  if (groups.length === 0) return [{ speaker: segment.speaker, words: pending }];
  return joinSlips(groups, segment, notes);
}

function joinSlips(groups: readonly Group[], { place }: SpokenSegment, notes: Notes): Group[] {
  const joined: Group[] = [];
  groups.forEach((group, index) => {
    const last = joined.at(-1);
    if (last !== undefined && last.speaker === group.speaker) {
      last.words.push(...group.words);
      return;
    }
    const isWithin = last !== undefined && groups[index + 1]?.speaker === last.speaker;
    if (isWithin && group.words.length <= slip && !endsSentence(last.words) && !endsSentence(group.words)) {
      notes.tally('some-speakers-missing', 'One or two words within a sentence that the file gives to another voice are left with the sentence', place);
      for (const word of group.words) last.words.push(word);
    } else joined.push({ speaker: group.speaker, words: [...group.words] });
  });
  return joined;
}

const endsSentence = (words: readonly PlacedWord[]): boolean => sentenceEnd.test(words.at(-1)?.word.text ?? '');

const firstTime = (words: readonly PlacedWord[]): number | null => words.find(({ word }) => word.from !== null)?.word.from ?? null;

function lastTime(words: readonly PlacedWord[]): number | null {
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const { from, to } = words[index]!.word;
    if (to !== null) return to;
    if (from !== null) return from;
  }
  return null;
}
