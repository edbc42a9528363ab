import { describe, expect, it } from 'vitest';
import { readTranscript } from '../../src/inputs/index.ts';

const read = (value: unknown): ReturnType<typeof readTranscript> => readTranscript(JSON.stringify(value));
type Row = [speaker: string | null, text: string, from: number | null, to: number | null];
const linesOf = (value: unknown): Row[] => read(value).pieces.map(({ speaker, text, from, to }) => [speaker, text, from, to]);
const notesOf = (value: unknown): string[] => read(value).notes.map(({ code }) => code);
const word = (text: string, start: number, end: number, rest: object = {}): object => ({ word: text, start, end, confidence: 0.9, ...rest });

describe('the API of OpenAI', () => {
  it('gives text alone', () => {
    expect(linesOf({ text: 'We cut churn.', usage: { type: 'tokens' } })).toEqual([[null, 'We cut churn.', null, null]]);
  });

  it('gives speakers by letters', () => {
    const segments = [{ type: 'transcript.text.segment', start: 0, end: 1, text: 'Why?', speaker: 'A' }, { start: 1, end: 2, text: 'Churn.', speaker: 'B' }];
    expect(linesOf({ task: 'transcribe', duration: 2, segments, text: 'Why? Churn.' })).toEqual([['A', 'Why?', 0, 1], ['B', 'Churn.', 1, 2]]);
  });
});

describe('Whisper', () => {
  it('is doubted where it doubts itself or repeats itself', () => {
    const segment = { start: 0, end: 1, text: ' Thank you. Thank you.', avg_logprob: -1.4, compression_ratio: 3.1 };
    expect(notesOf({ text: '', segments: [segment], language: 'en' })).toEqual(['low-confidence', 'low-confidence', 'no-speakers']);
  });
});

describe('whisper.cpp', () => {
  const segment = (text: string, rest: object = {}): object => ({ transcription: [{ offsets: { from: 0, to: 900 }, text, ...rest }] });

  it('may write speakers and their turns into the text', () => {
    expect(linesOf(segment(' (speaker 1) Hello there. [SPEAKER_TURN]'))).toEqual([['1', 'Hello there.', 0, 0.9]]);
    expect(linesOf(segment(' (speaker ?) Hello.'))).toEqual([[null, 'Hello.', 0, 0.9]]);
  });

  it('may have stamps without offsets', () => {
    expect(linesOf({ transcription: [{ timestamps: { from: '00:01:02,500', to: '01:00:00,000' }, text: ' Hi.' }] })).toEqual([[null, 'Hi.', 62.5, 3600]]);
  });

  it('may split a character between tokens: the text is whole, and the missing time is noted', () => {
    const tokens = [[' caf', 0], ['\uFFFD', 100], ['\uFFFD', 200], [' bar', 300]].map(([text, at]) => ({ text, offsets: { from: at, to: Number(at) + 100 }, p: 0.9 }));
    const transcript = read(segment(' café bar', { tokens }));
    expect(transcript.pieces[0]).toMatchObject({ text: 'café bar', words: [{ start: 5, end: 8, from: 0.3, to: 0.4 }] });
    expect(transcript.notes.map(({ code }) => code)).toContain('some-times-missing');
  });

  it('marks of noise are no words, and words for noise are', () => {
    const segments = [' [BLANK_AUDIO]', ' (music)', ' ♪ ♪', ' *laughs*', ' Music.', ' [inaudible] by 12%'].map((text, index) => ({ offsets: { from: index * 1000, to: index * 1000 + 500 }, text }));
    const transcript = read({ transcription: segments });
    expect(transcript.pieces.map(({ text }) => text)).toEqual(['Music.', '[inaudible] by 12%']);
    expect(transcript.notes.find(({ code }) => code === 'dropped')?.text).toContain('4 times');
  });
});

describe('Amazon Transcribe', () => {
  it('gives text alone where there are no items', () => {
    expect(linesOf({ status: 'COMPLETED', results: { transcripts: [{ transcript: 'Only text.' }], items: [] } })).toEqual([[null, 'Only text.', null, null]]);
  });

  it('names channels where there are no speakers; punctuation belongs to the word before', () => {
    const item = (content: string, at: string, channel: string): object => ({ type: 'pronunciation', start_time: at, end_time: `${at}5`, alternatives: [{ content }], channel_label: channel });
    const stop = { type: 'punctuation', alternatives: [{ content: '?' }] };
    expect(linesOf({ results: { items: [item('Why', '0.1', 'ch_0'), stop, item('churn', '1.1', 'ch_1')] } })).toEqual([['ch_0', 'Why?', 0.1, 0.15], ['ch_1', 'churn', 1.1, 1.15]]);
  });
});

describe('Deepgram', () => {
  it('has a voice in each channel, in the order of time; fillers tell that it is verbatim', () => {
    const channels = [[word('why', 0, 0.3), word('really', 9, 9.4)], [word('um', 0.5, 0.9), word('churn', 2.5, 2.9)]].map((words) => ({ alternatives: [{ words }] }));
    const value = { results: { channels } };
    expect(linesOf(value)).toEqual([['channel 0', 'why', 0, 0.3], ['channel 1', 'um', 0.5, 0.9], ['channel 1', 'churn', 2.5, 2.9], ['channel 0', 'really', 9, 9.4]]);
    expect(read(value).verbatim).toBe(true);
    expect(notesOf(value)).toEqual([]);
  });
});

describe('AssemblyAI', () => {
  it('without speakers has words alone, in milliseconds', () => {
    const words = [{ text: 'We', start: 10, end: 200, confidence: 0.9, speaker: null }, { text: 'grew.', start: 310, end: 500, confidence: 0.9, speaker: null }];
    expect(linesOf({ id: 'x', status: 'completed', audio_duration: 5, text: 'We grew.', words, utterances: null })).toEqual([[null, 'We grew.', 0.01, 0.5]]);
  });
});

describe('speakers of words', () => {
  const words = (...names: (string | null)[]): object[] => names.map((speaker, index) => ({ word: `w${index}${speaker === 'C' ? '.' : ''}`, start: index, end: index + 0.5, score: 0.9, ...(speaker === null ? {} : { speaker }) }));
  const speakersOf = (list: object[]): (string | null)[] => read({ segments: [{ start: 0, end: 9, text: list.map((each) => (each as { word: string }).word).join(' '), words: list }], word_segments: [] }).pieces.map(({ speaker }) => speaker);

  it('part a segment where they change', () => {
    expect(speakersOf(words('A', 'A', 'A', 'B', 'B', 'B'))).toEqual(['A', 'B']);
  });

  it('a word without one goes with the word before, or else the next', () => {
    expect(speakersOf(words(null, 'A', null, 'B', null))).toEqual(['A', 'B']);
  });

  it('one or two words within a sentence are a slip; an interjection with its full stop is not', () => {
    expect(speakersOf(words('A', 'A', 'B', 'A', 'A'))).toEqual(['A']);
    expect(speakersOf(words('A', 'A', 'C', 'A', 'A'))).toEqual(['A', 'C', 'A']);
  });
});
