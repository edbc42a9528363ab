import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectFormat, HighbarError, readTranscript, transcriptLimit, type ReadTranscriptOptions } from '../../src/inputs/index.ts';
import { root } from '../package/project.ts';

const fixture = (name: string): string => readFileSync(join(root, 'fixtures', 'transcripts', name), 'utf8');

function refusalOf(source: string | Uint8Array, options?: ReadTranscriptOptions): HighbarError {
  try {
    readTranscript(source, options);
  } catch (error) {
    if (error instanceof HighbarError) return error;
    throw error;
  }
  throw new Error('the transcript was read');
}

const codesOf = (source: string): string[] => [...new Set(readTranscript(source).notes.map(({ code }) => code))].sort();

describe('a file that is no transcript', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \r\n\t\uFEFF'],
    ['a byte order mark alone', '\uFEFF'],
  ])('is refused: %s', (_, source) => {
    expect(refusalOf(source)).toMatchObject({ code: 'INVALID_TRANSCRIPT', issues: [{ message: expect.stringContaining('empty') as string }] });
    expect(() => detectFormat(source)).toThrow(HighbarError);
  });

  it.each([
    ['a header alone', 'WEBVTT\n\n', 'no line of times'],
    ['cues without words', 'WEBVTT\n\n00:01.000 --> 00:02.000\n\n', 'no words'],
    ['a list of segments', '[{"start":0,"end":1,"text":"Hi"}]', 'a list'],
    ['an object of another kind', '{"foo":1,"bar":2}', 'an object with "foo", "bar"'],
    ['an empty object', '{}', 'an object without fields'],
    ['a list of nothing', '{"segments":[]}', 'no words'],
    ['fields of the wrong type', '{"segments":[1,"a",null,{"text":7}]}', 'no words'],
    ['a job that failed', '{"jobName":"a","status":"FAILED","results":{"transcripts":[]}}', 'FAILED'],
    ['a transcript in the queue', '{"id":"x","status":"queued","audio_url":"a.mp3","text":null}', 'queued'],
  ])('is refused with the reason: %s', (_, source, reason) => {
    expect(refusalOf(source)).toMatchObject({ code: 'INVALID_TRANSCRIPT', message: expect.stringContaining(reason) as string });
  });

  it('names the kinds of JSON that are known', () => {
    expect(refusalOf('{"foo":1}').message).toMatch(/whisper-cpp.*deepgram.*aws-transcribe.*whisperx.*assemblyai.*whisper /);
  });

  it('names the format that the file looks like, where another was given', () => {
    expect(refusalOf(fixture('deepgram.json'), { format: 'whisper' }).message).toContain('it looks like deepgram');
  });

  it('names the format nearest to one that there is not', () => {
    expect(refusalOf('Hi.', { format: 'wisper' as 'whisper' })).toMatchObject({ code: 'INVALID_OPTIONS', message: expect.stringContaining('Did you mean "whisper"?') as string });
  });

  it('is refused over 100 MB, and the limit is named', () => {
    expect(transcriptLimit).toBe(100 * 1024 * 1024);
    expect(refusalOf(new Uint8Array(transcriptLimit + 1)).message).toContain('at most 100 MB');
  });

  it('is refused where it is neither text nor bytes', () => {
    expect(refusalOf(7 as unknown as string).message).toContain('neither a string nor bytes');
  });

  it.each([
    ['bytes that are no UTF-8', [0x68, 0x69, 0xff, 0xfe, 0x80]],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x68, 0, 0, 0]],
    ['half a character of UTF-16', [0xff, 0xfe, 0x68, 0, 0x69]],
  ])('is refused by name: %s', (_, bytes) => {
    expect(refusalOf(Uint8Array.from(bytes)).message).toMatch(/UTF-(8|16|32)/);
  });
});

describe('JSON that is cut off', () => {
  const names = ['whisper.json', 'whisper-words.json', 'whisper-cpp-full.json', 'whisperx.json', 'aws-transcribe.json', 'deepgram.json', 'assemblyai.json'];

  it.each(names)('is never read in part: %s', (name) => {
    const whole = fixture(name).trimEnd();
    for (let part = 1; part < 20; part += 1) {
      const error = refusalOf(whole.slice(0, Math.floor((whole.length * part) / 20)));
      expect(error.code).toBe('INVALID_TRANSCRIPT');
      expect(error.issues[0]).toMatchObject({ line: expect.any(Number) as number, column: expect.any(Number) as number });
      expect(error.message).toContain('cut off');
    }
    expect(refusalOf(whole.slice(0, -1)).message).toContain('cut off');
  });

  it('is not taken for plain text where its head is missing', () => {
    const half = fixture('whisper.json').slice(200);
    expect(refusalOf(half, { name: 'interview.json' }).message).toContain('this is not JSON');
    expect(refusalOf(half, { format: 'whisper' }).message).toContain('this is not JSON');
  });

  it('is told from JSON with a fault within', () => {
    expect(refusalOf('{"segments":[{"text":"Hi" "start":0}]}')).toMatchObject({ issues: [{ line: 1, column: 27 }] });
  });
});

describe('what can be read in spite of a fault', () => {
  it('UTF-16, with and without a byte order mark, big-endian too', () => {
    const text = 'Interviewer: What did you fix, and why did it matter?\nPriya: The letters.';
    const units = [...text].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8]);
    const little = Uint8Array.from(units);
    const big = Uint8Array.from(units.map((_, index) => units[index % 2 === 0 ? index + 1 : index - 1]!));
    const speakers = (source: Uint8Array): (string | null)[] => readTranscript(source).pieces.map(({ speaker }) => speaker);
    for (const source of [little, big, Uint8Array.from([0xff, 0xfe, ...little]), Uint8Array.from([0xfe, 0xff, ...big])]) expect(speakers(source)).toEqual(['Interviewer', 'Priya']);
  });

  it('a byte order mark before JSON, and offsets that count it', () => {
    const source = '\uFEFF{"text": " Hi.", "segments": [{"start": 0, "end": 1, "text": " Hi."}], "language": "en"}';
    const [piece] = readTranscript(source).pieces;
    expect(piece?.source === null || piece?.source === undefined ? null : source.slice(piece.source.start, piece.source.end)).toBe('Hi.');
  });

  it('Windows line ends in every text format', () => {
    for (const name of ['voices.vtt', 'zoom.vtt', 'dialogue.txt', 'answer.md', 'star.txt', 'otter.txt', 'faults.vtt']) {
      const unix = readTranscript(fixture(name), { name });
      const windows = readTranscript(fixture(name).replaceAll('\n', '\r\n'), { name });
      const bare = ({ pieces }: typeof unix): unknown => pieces.map(({ text, speaker, from, to }) => [text.replaceAll('\r\n', '\n'), speaker, from, to]);
      expect(bare(windows), name).toEqual(bare(unix));
      expect(windows.notes).toEqual(unix.notes);
    }
  });

  it('NaN, as Python writes it: taken as missing, and noted; within a text it is text', () => {
    const source = '{"text": "NaN", "segments": [{"start": NaN, "end": 2, "text": " It was NaN, or -Infinity.", "avg_logprob": -Infinity}], "language": "en"}';
    const transcript = readTranscript(source);
    expect(transcript.pieces).toMatchObject([{ text: 'It was NaN, or -Infinity.', from: null, to: 2 }]);
    expect(transcript.notes[0]?.text).toContain('2 values');
  });

  it('negative times: missing, and noted', () => {
    const source = '{"text":"","segments":[{"start":-1,"end":2,"text":"One."},{"start":2,"end":3,"text":"Two."}],"language":"en"}';
    expect(readTranscript(source).pieces.map(({ from }) => from)).toEqual([null, 2]);
    expect(codesOf(source)).toContain('some-times-missing');
  });

  it('an end before its beginning: estimated, and noted', () => {
    const transcript = readTranscript('1\n00:00:05,000 --> 00:00:01,000\nOne two.\n\n2\n00:00:07,000 --> 00:00:09,000\nThree.\n');
    expect(transcript.pieces.map(({ from, to }) => [from, to])).toEqual([[5, 7], [7, 9]]);
    expect(transcript.notes.map(({ code }) => code)).toEqual(['some-times-missing', 'estimated-ends', 'no-speakers']);
  });

  it('words out of order: noted, and kept', () => {
    const words = [3, 1].map((start) => ({ word: ` w${start}`, start, end: start + 0.5 }));
    const source = JSON.stringify({ text: '', segments: [{ start: 0, end: 4, text: ' w3 w1', words }], language: 'en' });
    expect(readTranscript(source).pieces[0]?.words.map(({ from }) => from)).toEqual([3, 1]);
    expect(codesOf(source)).toContain('out-of-order');
  });

  it('another language: noted', () => {
    expect(codesOf('{"text":"","segments":[{"start":0,"end":2,"text":"Hallo."}],"language":"de"}')).toContain('not-english');
    expect(codesOf('{"text":"","segments":[{"start":0,"end":2,"text":"Hello."}],"language":"english"}')).not.toContain('not-english');
  });

  it('words of low confidence: noted', () => {
    const words = [0.2, 0.9, 0.3].map((probability, index) => ({ word: ` w${index}`, start: index, end: index + 0.5, probability }));
    const source = JSON.stringify({ text: '', segments: [{ start: 0, end: 3, text: ' w0 w1 w2', words }], language: 'en' });
    expect(codesOf(source)).toContain('low-confidence');
  });

  it('HTML in a cue: taken off, and never carried over', () => {
    const source = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<img src=x onerror="alert(1)"><b>Bold</b> &lt;script&gt; &#x3C;i&#62; <script>alert(1)</script>end <unclosed\n';
    const transcript = readTranscript(source);
    expect(transcript.pieces.map(({ text }) => text)).toEqual(['Bold <script> <i> end <unclosed']);
    expect(transcript.notes.filter(({ code }) => code === 'dropped')).toHaveLength(2);
  });
});

describe('how long it takes', () => {
  const cues = (count: number): string =>
    `WEBVTT\n\n${Array.from({ length: count }, (_, index) => `${stamp(index * 3)} --> ${stamp(index * 3 + 3)}\n<v Priya Shah>We cut the wait by ${index} days & kept it</v>\n`).join('\n')}`;
  const stamp = (seconds: number): string =>
    `${String(Math.floor(seconds / 3600)).padStart(2, '0')}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}.000`;

  it('10 hours are read', () => {
    const { pieces } = readTranscript(cues(12_000));
    expect(pieces).toHaveLength(12_000);
    expect(pieces.at(-1)?.to).toBe(36_000);
  });

  // Each would take minutes if any step were quadratic.
  it.each([
    ['open tags', `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<v '.repeat(300_000)}x\n`],
    ['entities', `WEBVTT\n\n00:01.000 --> 00:02.000\n${'&'.repeat(500_000)}x\n`],
    ['one long line', `Interviewer: ${'a '.repeat(500_000)}\nPriya: ${':'.repeat(200_000)}`],
    ['many short lines', 'a: b\n'.repeat(200_000)],
    ['many names', Array.from({ length: 60_000 }, (_, index) => `Name${index} Other: hi?`).join('\n')],
    ['carriage returns', 'word\r'.repeat(200_000)],
    ['blank lines', `a${'\n'.repeat(500_000)}b`],
    ['deep quotes', `# T\n\nHi.\n\n${'> '.repeat(20_000)}x`],
    ['deep JSON', `{"segments":${'['.repeat(200_000)}`],
    ['long JSON text with quotes to escape', JSON.stringify({ text: '', segments: Array.from({ length: 5_000 }, (_, index) => ({ start: index, end: index + 1, text: `He said "${index}".` })) })],
    ['texts that are not found again', JSON.stringify({ text: '', segments: Array.from({ length: 20_000 }, (_, index) => ({ start: index, end: index + 1, text: `Ünï ${index}` })) }).replace(/Ü/g, '\\u00dc')],
    ['words that are not in the text', JSON.stringify({ text: '', segments: [{ start: 0, end: 1, text: 'a '.repeat(50_000), words: Array.from({ length: 50_000 }, () => ({ word: 'zz', start: 0, end: 0 })) }] })],
  ])('grows with the length and no more: %s', (_, source) => {
    const attempt = (): unknown => {
      try {
        return readTranscript(source).pieces.length;
      } catch (error) {
        return error;
      }
    };
    const result = attempt();
    expect(typeof result === 'number' ? result > 0 : result instanceof HighbarError).toBe(true);
  }, 20_000);
});
