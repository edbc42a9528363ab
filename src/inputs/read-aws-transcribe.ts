import { confidenceIn, fieldsIn, numberIn, speakerIn, textIn, timeIn, valueAt, type Fields } from './json-fields.ts';
import type { JsonFinding, JsonReading } from './json-reading.ts';
import { invalidTranscript } from './invalid-transcript.ts';
import { piecesOf, type SpokenWord } from './spoken-segment.ts';

/**
 * Reads the result of an Amazon Transcribe job: words and punctuation as items, with times as texts; punctuation has none. Newer files name
 * the speaker of each item, older ones in `speaker_labels`, by the time at which the word begins; calls have a channel for each side.
 *
 * @throws HighbarError with code `INVALID_TRANSCRIPT` for a job that failed or is not done.
 */
export function readAwsTranscribe({ value, notes, places }: JsonReading): JsonFinding {
  const status = textIn(valueAt(value, 'status'));
  if (status !== null && status !== 'COMPLETED') throw invalidTranscript(`the job of Amazon Transcribe is ${status.slice(0, 40)}; wait until it is COMPLETED, and export it then`, { path: ['status'] });
  const results = valueAt(value, 'results');
  const items = fieldsIn(valueAt(results, 'items'));
  const speakers = speakersByStart(results);
  const words: SpokenWord[] = [];
  items.forEach((item, index) => {
    const place = `results.items[${index}]`;
    const best = fieldsIn(item['alternatives'])[0];
    const content = textIn(best?.['content']);
    if (content === null) {
      notes.tally('dropped', 'An item without words is left out', place);
      return;
    }
    const last = words.at(-1);
    if (item['type'] === 'punctuation') {
      // It has no time of its own; it is part of the word before.
      if (last !== undefined) words[words.length - 1] = { ...last, text: last.text + content };
      return;
    }
    const start = textIn(item['start_time']) ?? String(numberIn(item['start_time']));
    words.push({
      text: content,
      from: timeIn(item['start_time'], 1, notes, place),
      to: timeIn(item['end_time'], 1, notes, place),
      confidence: confidenceIn(best?.['confidence']),
      speaker: speakerIn(item['speaker_label']) ?? speakers.get(start) ?? speakerIn(item['channel_label']) ?? null,
    });
  });
  const transcripts = fieldsIn(valueAt(results, 'transcripts')).flatMap(({ transcript }) => textIn(transcript) ?? []);
  const text = words.length === 0 && transcripts.length > 0 ? transcripts.join('\n') : null;
  const pieces = piecesOf({ text, field: 'transcript', from: null, to: null, speaker: null, words, place: 'results.items' }, places, notes);
  const language = textIn(valueAt(results, 'language_code')) ?? textIn(fieldsIn(valueAt(results, 'language_codes'))[0]?.['language_code']);
  return { pieces, language, verbatim: null };
}

/** Speakers by the time at which a word begins, as older files and those of calls name them. */
function speakersByStart(results: unknown): ReadonlyMap<string, string> {
  const speakers = new Map<string, string>();
  const enter = (items: unknown, name: unknown): void => {
    for (const item of fieldsIn(items)) {
      const start = textIn(item['start_time']) ?? String(numberIn(item['start_time']));
      const speaker = speakerIn(item['speaker_label']) ?? speakerIn(name);
      if (speaker !== null && start !== 'null') speakers.set(start, speaker);
    }
  };
  const enterChannel = (channel: Fields): void => enter(channel['items'], channel['channel_label']);
  fieldsIn(valueAt(results, 'channel_labels', 'channels')).forEach(enterChannel);
  for (const segment of fieldsIn(valueAt(results, 'speaker_labels', 'segments'))) enter(segment['items'], segment['speaker_label']);
  return speakers;
}
