import { confidenceIn, fieldsIn, speakerIn, textIn, timeIn, valueAt, type Fields } from './json-fields.ts';
import type { JsonFinding, JsonReading } from './json-reading.ts';
import { invalidTranscript } from './invalid-transcript.ts';
import { piecesOf, type SpokenSegment, type SpokenWord } from './spoken-segment.ts';

/**
 * Reads a transcript of AssemblyAI: utterances where speakers were told apart, else words. Their times are milliseconds, while
 * `audio_duration` is in seconds.
 *
 * @throws HighbarError with code `INVALID_TRANSCRIPT` for one that failed or is not done.
 */
export function readAssemblyAi({ value, notes, places }: JsonReading): JsonFinding {
  const status = textIn(valueAt(value, 'status'));
  if (status !== null && status !== 'completed') {
    const reason = textIn(valueAt(value, 'error'));
    const told = reason === null ? '' : ` (${reason.slice(0, 200)})`;
    throw invalidTranscript(`AssemblyAI says that the transcript is "${status.slice(0, 40)}"${told}; fetch it again once it is "completed"`, { path: ['status'] });
  }
  const readWord = (place: string) => (word: Fields): SpokenWord => ({
    text: textIn(word['text']) ?? '',
    from: timeIn(word['start'], 1000, notes, place),
    to: timeIn(word['end'], 1000, notes, place),
    confidence: confidenceIn(word['confidence']),
    speaker: speakerIn(word['speaker']),
  });
  const utterances = fieldsIn(valueAt(value, 'utterances'));
  const segments: SpokenSegment[] = utterances.map((utterance, index) => {
    const place = `utterances[${index}]`;
    return {
      text: textIn(utterance['text']),
      field: 'text',
      from: timeIn(utterance['start'], 1000, notes, place),
      to: timeIn(utterance['end'], 1000, notes, place),
      speaker: speakerIn(utterance['speaker']),
      words: fieldsIn(utterance['words']).map(readWord(place)),
      place,
    };
  });
  if (segments.length === 0) {
    segments.push({ text: textIn(valueAt(value, 'text')), field: 'text', from: null, to: null, speaker: null, words: fieldsIn(valueAt(value, 'words')).map(readWord('words')), place: 'text' });
  }
  const disfluencies = valueAt(value, 'disfluencies');
  return {
    pieces: segments.flatMap((segment) => piecesOf(segment, places, notes)),
    language: textIn(valueAt(value, 'language_code')),
    verbatim: typeof disfluencies === 'boolean' ? disfluencies : null,
  };
}
