import { confidenceIn, fieldsIn, speakerIn, textIn, timeIn, valueAt, type Fields } from './json-fields.ts';
import type { JsonFinding, JsonReading } from './json-reading.ts';
import { piecesOf, type SpokenSegment, type SpokenWord } from './spoken-segment.ts';

const fillers = /^(?:uh|um|uhm|mhmm|mm-mm|uh-uh|uh-huh|nuh-uh)[,.?!]?$/i;
/** A pause of so many seconds ends a stretch, where the file does not say what belongs together. */
const longPause = 1;

/**
 * Reads what Deepgram writes for a recording: utterances where they were asked for, else words; of several channels each is a voice.
 */
export function readDeepgram({ value, notes, places }: JsonReading): JsonFinding {
  const channels = fieldsIn(valueAt(value, 'results', 'channels'));
  const utterances = fieldsIn(valueAt(value, 'results', 'utterances'));
  const isSplit = channels.length > 1;
  const voice = (speaker: unknown, channel: number): string | null => {
    const name = speakerIn(speaker);
    if (!isSplit) return name;
    return name === null || name === '0' ? `channel ${channel}` : `channel ${channel}, ${name}`;
  };
  const readWord = (channel: number, place: string) => (word: Fields): SpokenWord => ({
    text: textIn(word['punctuated_word']) ?? textIn(word['word']) ?? '',
    from: timeIn(word['start'], 1, notes, place),
    to: timeIn(word['end'], 1, notes, place),
    confidence: confidenceIn(word['confidence']),
    speaker: voice(word['speaker'], channel),
  });

  let segments: SpokenSegment[];
  if (utterances.length > 0) {
    segments = utterances.map((utterance, index): SpokenSegment => {
      const place = `results.utterances[${index}]`;
      const channel = typeof utterance['channel'] === 'number' ? utterance['channel'] : 0;
      return {
        text: textIn(utterance['transcript']),
        field: 'transcript',
        from: timeIn(utterance['start'], 1, notes, place),
        to: timeIn(utterance['end'], 1, notes, place),
        speaker: voice(utterance['speaker'], channel),
        words: fieldsIn(utterance['words']).map(readWord(channel, place)),
        place,
      };
    });
  } else {
    segments = channels.flatMap((channel, index): SpokenSegment[] => {
      const place = `results.channels[${index}]`;
      const best = fieldsIn(channel['alternatives'])[0];
      const words = fieldsIn(best?.['words']).map(readWord(index, place));
      const base = { field: 'transcript', from: null, to: null, speaker: voice(null, index), place };
      if (words.length === 0) return [{ ...base, text: textIn(best?.['transcript']), words }];
      return splitAtPauses(words).map((part) => ({ ...base, text: null, words: part }));
    });
  }
  if (isSplit) segments = sortByStart(segments);
  const pieces = segments.flatMap((segment) => piecesOf(segment, places, notes));
  const language = textIn(channels[0]?.['detected_language']) ?? textIn(valueAt(value, 'metadata', 'language'));
  // Deepgram leaves fillers out unless asked for them, and does not say which; where one stands, it was asked.
  const verbatim = segments.some(({ words }) => words.some(({ text }) => fillers.test(text)));
  return { pieces, language, verbatim };
}

function splitAtPauses(words: readonly SpokenWord[]): SpokenWord[][] {
  const parts: SpokenWord[][] = [];
  let end: number | null = null;
  for (const word of words) {
    const part = parts.at(-1);
    if (part === undefined || (end !== null && word.from !== null && word.from - end > longPause)) parts.push([word]);
    else part.push(word);
    end = word.to ?? word.from ?? end;
  }
  return parts;
}

/** The channels stand one after the other in the file, and were spoken side by side. */
const startOf = ({ from, words }: SpokenSegment): number => from ?? words[0]?.from ?? 0;
const sortByStart = (segments: readonly SpokenSegment[]): SpokenSegment[] => [...segments].sort((a, b) => startOf(a) - startOf(b));
