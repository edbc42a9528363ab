import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HighbarError, readTranscript, transcriptFormats, transcriptSchema, type Transcript, type TranscriptFormat } from '../../src/inputs/index.ts';

/** Text that trips readers: halves of characters, joined emoji, marks that combine, letters of both directions, strange white space, mark-up. */
const hostile = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('We cut churn by 12%', 'nine days', 'R&D', 'ok.', 'Result: done', 'x < 3', '10:30', 'Priya: yes', '- item', '> quote', '# heading') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '\u{1F469}\u200D\u{1F4BB}', '\uD83D', '\uDC69', 'e\u0301', '\u05E9\u05DC\u05D5\u05DD', '\u0627\u0644', '\u200B', '\u00A0', '\u2028', '\uFEFF', '\u0000', '\t', '  ', '\n', '\r\n', '\r', '\n\n', '\u{10FFFF}',
      '&amp;', '&#x1F600;', '&nbsp;', '&bogus;', '<b>', '</b>', '<v Dana Cole>', '</v>', '<00:00:01.000>', '{\\an8}', '<script>', '-->', '"', '\\', '\\u0041', '`', '*', '_', '[a](b)', '|', '```', '---', 'NOTE', 'WEBVTT',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const speech = fc.array(hostile, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '));
const passage = fc.array(hostile, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
const stamp = (seconds: number, comma: string): string => `00:00:${String(Math.floor(seconds) % 60).padStart(2, '0')}${comma}000`;

const files: Readonly<Record<string, fc.Arbitrary<string>>> = {
  text: fc.array(passage, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('\n\n')),
  markdown: fc.array(fc.tuple(fc.constantFrom('', '# ', '- ', '> ', '1. ', '    ', '| ', '**Interviewer:** '), passage), { minLength: 1, maxLength: 6 }).map((lines) => lines.map((line) => line.join('')).join('\n')),
  dialogue: fc.array(fc.tuple(fc.constantFrom('Interviewer: ', 'Priya Shah: ', '', 'Dana  0:34\n', '[00:01:02] Candidate: '), speech), { minLength: 1, maxLength: 6 }).map((lines) => lines.map((line) => line.join('')).join('\n')),
  vtt: fc.array(fc.tuple(fc.nat(59), fc.constantFrom('', '<v Shah, Priya (Guest)>', 'Priya: '), speech), { minLength: 1, maxLength: 6 }).map((cues) => `WEBVTT\n\n${cues.map(([at, label, text]) => `${stamp(at, '.')} --> ${stamp(at + 1, '.')}\n${label}${text}`).join('\n\n')}`),
  srt: fc.array(fc.tuple(fc.nat(59), fc.constantFrom('', 'PRIYA: ', '- ', '>> '), speech), { minLength: 1, maxLength: 6 }).map((cues) => cues.map(([at, label, text], index) => `${index + 1}\r\n${stamp(at, ',')} --> ${stamp(at + 1, ',')}\r\n${label}${text}`).join('\r\n\r\n')),
};

const segments = fc.array(fc.record({ start: fc.oneof(fc.double({ min: -5, max: 1e5 }), fc.constant(null)), end: fc.oneof(fc.double({ min: -5, max: 1e5 }), fc.constant('7')), text: speech, speaker: fc.constantFrom('SPEAKER_00', '?', null, 1) }), { minLength: 1, maxLength: 6 });
const wordsOf = (text: string): { word: string; start: number; end: number; score: number; speaker: string }[] =>
  text.split(' ').map((word, index) => ({ word, start: index, end: index + 0.5, score: 0.5, speaker: index % 7 === 0 ? 'A' : 'B' }));
const withWords = segments.map((list) => list.map((segment) => ({ ...segment, words: wordsOf(segment.text) })));
const json: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  whisper: segments.map((list) => ({ text: list.map(({ text }) => text).join(''), segments: list, language: 'en' })),
  whisperx: withWords.map((list) => ({ segments: list, word_segments: [] })),
  'whisper-cpp': segments.map((list) => ({ transcription: list.map(({ text, start, end }) => ({ text, offsets: { from: start, to: end }, tokens: text.split(/(?= )/).map((token, index) => ({ text: token, offsets: { from: index, to: index }, p: 2 })) })) })),
  'aws-transcribe': withWords.map((list) => ({ results: { items: list.flatMap(({ words }) => words.map(({ word, start, end }) => ({ type: word === 'ok.' ? 'punctuation' : 'pronunciation', start_time: String(start), end_time: String(end), alternatives: [{ content: word, confidence: '0.4' }] }))) } })),
  deepgram: withWords.map((list) => ({ results: { channels: list.map(({ words, text }) => ({ alternatives: [{ transcript: text, words }] })) } })),
  assemblyai: withWords.map((list) => ({
    audio_duration: 3,
    utterances: list.map(({ words, ...utterance }) => ({ ...utterance, words: words.map(({ word, ...rest }) => ({ ...rest, text: word })) })),
  })),
};

function holdsInvariants(transcript: Transcript, source: string): void {
  expect(transcriptSchema.safeParse(transcript).error).toBeUndefined();
  for (const { text, source: range, words, from, to } of transcript.pieces) {
    if (range !== null) expect(source.slice(range.start, range.end)).toBe(text);
    expect(text).toBe(text.trim());
    expect(text.replace(/\r\n/g, '\n')).not.toMatch(/[^\S\r\n]\s|\s[^\S\r\n]|[\r\n]{2}|[^\S \r\n]/);
    let end = 0;
    for (const word of words) {
      expect(word.start).toBeGreaterThanOrEqual(end);
      end = word.end;
      expect(text.slice(word.start, word.end)).not.toBe('');
      if (word.from !== null && word.to !== null) expect(word.to).toBeGreaterThanOrEqual(word.from);
    }
    expect(end).toBeLessThanOrEqual(text.length);
    if (from !== null && to !== null) expect(to).toBeGreaterThanOrEqual(from);
  }
}

/** A file may be refused with a reason, and in no other way. */
function readOrRefused(source: string | Uint8Array, format?: TranscriptFormat): Transcript | undefined {
  try {
    return readTranscript(source, { format });
  } catch (error) {
    if (error instanceof HighbarError && error.code === 'INVALID_TRANSCRIPT') return undefined;
    throw error;
  }
}

describe('whatever stands in a file', () => {
  it.each(Object.keys(files))('places, words and times hold, and reading twice gives the same: %s', (format) => {
    fc.assert(
      fc.property(files[format]!, (source) => {
        const transcript = readOrRefused(source, format as TranscriptFormat);
        if (transcript === undefined) return;
        holdsInvariants(transcript, source);
        expect(readTranscript(source, { format: format as TranscriptFormat })).toEqual(transcript);
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.keys(json))('places, words and times hold in JSON, spaced or not, escaped or not: %s', (format) => {
    fc.assert(
      fc.property(json[format]!, fc.constantFrom(0, 2), fc.boolean(), (value, indent, isAscii) => {
        const plain = JSON.stringify(value, null, indent);
        const source = isAscii ? plain.replace(/[^\x20-\x7e\n]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`) : plain;
        const transcript = readOrRefused(source, format as TranscriptFormat);
        if (transcript !== undefined) holdsInvariants(transcript, source);
      }),
      { numRuns: 150 },
    );
  });

  it('is read or refused, in any format, be it text or bytes', () => {
    fc.assert(
      fc.property(passage, fc.option(fc.constantFrom(...transcriptFormats), { nil: undefined }), (source, format) => {
        const transcript = readOrRefused(source, format);
        if (transcript !== undefined) holdsInvariants(transcript, source);
      }),
      { numRuns: 400 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => void readOrRefused(bytes)), { numRuns: 300 });
  });

  it('no word of a plain text is lost', () => {
    fc.assert(
      fc.property(files['text']!, (source) => {
        const transcript = readOrRefused(source, 'text');
        const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
        expect(transcript?.pieces.flatMap(({ text }) => words(text)) ?? []).toEqual(words(source));
      }),
    );
  });

  it('no letter of a cue is lost but for mark-up', () => {
    const line = fc.array(fc.constantFrom('we', 'cut', '12%', '&', 'a&b', '<', 'x<3', '>', '{', '-', 'R&D;', '\u{1F600}'), { minLength: 1, maxLength: 10 }).map((parts) => `so ${parts.join(' ')}`);
    fc.assert(
      fc.property(line, (text) => {
        const [piece] = readTranscript(`WEBVTT\n\n00:01.000 --> 00:02.000\n${text}\n`).pieces;
        expect(piece?.text).toBe(text);
        expect(piece?.source).not.toBeNull();
      }),
    );
  });
});
