import type { DraftPiece } from './draft-piece.ts';
import { confidenceIn, fieldsIn, numberIn, speakerIn, textIn, timeIn, valueAt, type Fields } from './json-fields.ts';
import type { JsonFinding, JsonReading } from './json-reading.ts';
import { piecesOf, type SpokenSegment, type SpokenWord } from './spoken-segment.ts';

/** Below it Whisper itself takes a segment as failed (its `logprob_threshold`). */
const failedLogProbability = -1;
/** Above it Whisper takes a segment as repeating itself (its `compression_ratio_threshold`). */
const repetitiveCompression = 2.4;
const failedShare = 0.05;

/**
 * Reads what openai-whisper, faster-whisper, the transcription API of OpenAI (`verbose_json`, `diarized_json`) and WhisperX write: segments
 * in seconds, with or without words. Words of the API stand beside the segments and are put into them by their times. WhisperX leaves
 * numerals without times and some words without a speaker.
 */
export function readWhisper({ value, notes, places }: JsonReading): JsonFinding {
  const segments = fieldsIn(valueAt(value, 'segments'));
  const loose = fieldsIn(valueAt(value, 'words'));
  const pieces: DraftPiece[] = [];
  let next = 0;
  let failed = 0;
  let rated = 0;
  segments.forEach((segment, index) => {
    const place = `segments[${index}]`;
    const readWord = (word: Fields): SpokenWord => ({
      text: textIn(word['word']) ?? textIn(word['text']) ?? '',
      from: timeIn(word['start'], 1, notes, place),
      to: timeIn(word['end'], 1, notes, place),
      confidence: confidenceIn(word['probability']) ?? confidenceIn(word['score']),
      speaker: speakerIn(word['speaker']),
    });
    const to = timeIn(segment['end'], 1, notes, place);
    const own = fieldsIn(segment['words']).map(readWord);
    for (; loose.length > 0 && next < loose.length; next += 1) {
      const start = numberIn(loose[next]!['start']);
      if (start !== null && to !== null && start >= to && index < segments.length - 1) break;
      own.push(readWord(loose[next]!));
    }
    const spoken: SpokenSegment = { text: textIn(segment['text']), field: 'text', from: timeIn(segment['start'], 1, notes, place), to, speaker: speakerIn(segment['speaker']), words: own, place };
    pieces.push(...piecesOf(spoken, places, notes));
    const probability = numberIn(segment['avg_logprob']);
    if (probability !== null) rated += 1;
    if (probability !== null && probability < failedLogProbability) failed += 1;
    if ((numberIn(segment['compression_ratio']) ?? 0) > repetitiveCompression) notes.tally('low-confidence', 'A segment repeats itself, as Whisper does where it hears no words', place);
  });
  if (rated > 0 && failed >= rated * failedShare) notes.add('low-confidence', `Whisper was unsure of ${failed} of ${rated} segments, so that figures and names may be wrong`);
  if (segments.length === 0) {
    const spoken: SpokenSegment = {
      text: textIn(valueAt(value, 'text')),
      field: 'text',
      from: null,
      to: null,
      speaker: null,
      words: loose.map((word) => ({
        text: textIn(word['word']) ?? '',
        from: timeIn(word['start'], 1, notes, 'words'),
        to: timeIn(word['end'], 1, notes, 'words'),
        confidence: null,
        speaker: speakerIn(word['speaker']),
      })),
      place: 'text',
    };
    pieces.push(...piecesOf(spoken, places, notes));
  }
  // Whisper was trained on edited captions, and leaves most fillers out.
  return { pieces, language: textIn(valueAt(value, 'language')), verbatim: false };
}
