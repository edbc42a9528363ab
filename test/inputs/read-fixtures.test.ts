import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectFormat, readTranscript, transcriptSchema, type Transcript } from '../../src/inputs/index.ts';
import { root } from '../package/project.ts';

const folder = join(root, 'fixtures', 'transcripts');
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
const textOf = (name: string): string => new TextDecoder(name.startsWith('utf16') ? 'utf-16le' : 'utf-8', { ignoreBOM: true }).decode(bytesOf(name));
const read = (name: string): Transcript => readTranscript(bytesOf(name), { name });

/** What each speaker says in a row, its white space single. */
function turnsOf({ pieces }: Transcript): [string | null, string][] {
  const turns: [string | null, string][] = [];
  for (const { speaker, text } of pieces) {
    const last = turns.at(-1);
    const single = text.replace(/\s+/g, ' ');
    if (last !== undefined && last[0] === speaker) last[1] += ` ${single}`;
    else turns.push([speaker, single]);
  }
  return turns;
}

const said = [
  'Tell me about a time you fixed something that was not working.',
  'Sure. When I joined the clinic, patients waited nine days for a discharge letter. Everybody wanted a new template, but I read six months of records and found that letters stalled at one signature.',
  'Mm-hmm.',
  'So we let senior nurses sign the routine ones, and within a quarter the wait fell from nine days to two. Readmissions dropped by 12%.',
  'What would you do differently?',
  'I would bring the pharmacists in earlier. R&D had a list of their questions, and we never asked for it.',
];
const turns = (interviewer: string | null, candidate: string | null): [string | null, string][] =>
  said.map((text, index) => [index % 2 === 0 ? interviewer : candidate, text]);

const interviews: [file: string, format: string, interviewer: string | null, candidate: string | null, notes: string[]][] = [
  ['voices.vtt', 'vtt', 'Dana Cole', 'Priya Shah', []],
  ['zoom.vtt', 'vtt', 'Dana Cole', 'Priya Shah', []],
  ['teams.vtt', 'vtt', 'Cole, Dana', 'Shah, Priya (Guest)', []],
  ['labels.srt', 'srt', 'INTERVIEWER', 'PRIYA', []],
  ['utf16.srt', 'srt', 'INTERVIEWER', 'PRIYA', []],
  ['whisperx.json', 'whisperx', 'SPEAKER_00', 'SPEAKER_01', ['some-speakers-missing', 'some-times-missing']],
  ['aws-transcribe.json', 'aws-transcribe', 'spk_0', 'spk_1', []],
  ['aws-transcribe-older.json', 'aws-transcribe', 'spk_0', 'spk_1', []],
  ['deepgram.json', 'deepgram', '0', '1', []],
  ['deepgram-utterances.json', 'deepgram', '0', '1', []],
  ['assemblyai.json', 'assemblyai', 'A', 'B', []],
];
const nameless: [file: string, format: string, notes: string[]][] = [
  ['teams-older.vtt', 'vtt', ['low-confidence', 'no-speakers']],
  ['youtube.vtt', 'vtt', ['no-speakers', 'overlapping']],
  ['whisper.json', 'whisper', ['no-speakers']],
  ['whisper-words.json', 'whisper', ['no-speakers', 'zero-length']],
  ['openai-verbose.json', 'whisper', ['no-speakers']],
  ['whisper-cpp-full.json', 'whisper-cpp', ['no-speakers', 'some-times-missing']],
];
const codesOf = ({ notes }: Transcript): string[] => [...new Set(notes.map(({ code }) => code))].sort();

describe('every fixture', () => {
  const files = readdirSync(folder).filter((name) => name !== 'README.md');

  it('is told where it comes from', () => {
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it.each(files)('is a valid transcript whose places are exact: %s', (name) => {
    const transcript = read(name);
    expect(transcriptSchema.parse(transcript)).toEqual(transcript);
    const source = textOf(name);
    for (const { text, source: range, words, from, to } of transcript.pieces) {
      if (range !== null) expect(source.slice(range.start, range.end)).toBe(text);
      expect(text).not.toMatch(/^\s|\s$|[ \t]{2}|<\/?[a-z]|\[_/);
      for (const word of words) expect(text.slice(word.start, word.end)).toMatch(/^\S+$/);
      if (from !== null && to !== null) expect(to).toBeGreaterThanOrEqual(from);
    }
  });

  it.each(files)('is read alike as text and as bytes: %s', (name) => {
    expect(readTranscript(textOf(name), { name })).toEqual(read(name));
  });
});

describe('an interview', () => {
  it.each(interviews)('is whole, and each turn has its speaker: %s', (name, format, interviewer, candidate, notes) => {
    const transcript = read(name);
    expect(transcript.format).toBe(format);
    expect(detectFormat(bytesOf(name), { name })).toBe(format);
    expect(turnsOf(transcript)).toEqual(turns(interviewer, candidate));
    expect(codesOf(transcript)).toEqual(notes);
  });

  it.each(nameless)('is whole without speakers: %s', (name, format, notes) => {
    const transcript = read(name);
    expect(transcript.format).toBe(format);
    expect(turnsOf(transcript)).toEqual([[null, said.join(' ')]]);
    expect(codesOf(transcript)).toEqual(notes);
  });

  it('has the same beginning of the metric in time, whatever the file', () => {
    // "Readmissions dropped by 12%." begins 30.53 s into the recording.
    for (const name of ['assemblyai.json', 'aws-transcribe.json', 'aws-transcribe-older.json', 'deepgram.json', 'whisperx.json', 'whisper-words.json', 'whisper-cpp-full.json', 'openai-verbose.json']) {
      const found = read(name).pieces.flatMap(({ text, words }) => words.filter(({ start, end }) => text.slice(start, end).startsWith('Readmissions')));
      expect(found.map(({ from }) => from), name).toEqual([30.53]);
    }
  });
});

describe('what is particular to a format', () => {
  it('Teams and Graph: "3.17" is 3 seconds and 17 milliseconds, "6.90" is 6 and 90', () => {
    const [first] = read('teams.vtt').pieces;
    expect(first).toMatchObject({ from: 3.017, to: 6.09 });
  });

  it('older Teams: language and confidence stand in NOTE blocks', () => {
    const transcript = read('teams-older.vtt');
    expect(transcript.language).toBe('en-us');
    expect(transcript.notes.find(({ code }) => code === 'low-confidence')?.text).toContain('0.64');
  });

  it('YouTube: each line is read once, and its words have times', () => {
    const [first] = read('youtube.vtt').pieces;
    expect(first?.words.slice(0, 2)).toEqual([
      { start: 0, end: 4, from: 3.17, to: 3.49, confidence: null },
      { start: 5, end: 7, from: 3.49, to: 3.74, confidence: null },
    ]);
  });

  it('WhisperX: a numeral has no time, and the words around it keep theirs', () => {
    const piece = read('whisperx.json').pieces.find(({ text }) => text.includes('12%'));
    const words = piece?.words.slice(-2).map(({ start, end, from }) => [piece.text.slice(start, end), from]);
    expect(words).toEqual([['by', 31.55], ['12%.', null]]);
  });

  it('WhisperX: a segment of two voices is parted, at its place in the file', () => {
    const [first, second] = read('whisperx.json').pieces;
    expect(first).toMatchObject({ speaker: 'SPEAKER_00', text: said[0] });
    expect(second?.speaker).toBe('SPEAKER_01');
    expect(second?.source).not.toBeNull();
  });

  it('whisper.cpp: tokens are joined to words, and ends do not swallow the silence', () => {
    const [first] = read('whisper-cpp-full.json').pieces;
    expect(first).toMatchObject({ from: 3.17, to: 7.08 });
    expect(first?.words.map(({ start, end }) => first.text.slice(start, end))).toEqual(said[0]?.split(' '));
  });

  it('whisper.cpp without tokens: the silence is noted, "?" is nobody, and marks of noise are no words', () => {
    const transcript = read('whisper-cpp.json');
    expect(transcript.pieces.map(({ speaker }) => speaker)).toEqual(['0', '1', '1', null, '1', '0', '1']);
    expect(codesOf(transcript)).toEqual(['dropped', 'estimated-ends', 'some-speakers-missing']);
  });

  it('AssemblyAI says whether fillers were kept; Whisper leaves them out; subtitles do not tell', () => {
    expect(read('assemblyai.json').verbatim).toBe(false);
    expect(read('whisper.json').verbatim).toBe(false);
    expect(read('zoom.vtt').verbatim).toBeNull();
  });

  it('SubRip: line ends within a cue stay, and tags go', () => {
    const { pieces } = read('labels.srt');
    expect(pieces[2]).toMatchObject({ text: 'Sure. When I joined the\r\nclinic, patients waited nine', speaker: 'PRIYA' });
    expect(pieces.find(({ text }) => text.includes('12%'))).toMatchObject({ text: 'days to two. Readmissions dropped\r\nby 12%.', source: null });
  });

  it('dialogue: parts of an answer are no speakers', () => {
    const { format, pieces } = read('dialogue.txt');
    expect(format).toBe('dialogue');
    expect([...new Set(pieces.map(({ speaker }) => speaker))]).toEqual([null, 'Interviewer', 'Shah, Priya (Guest)']);
    expect(pieces[3]?.text).toMatch(/^Situation: .*\nTask: .*\nResult: /);
  });

  it('Otter: names and times stand above what was said', () => {
    const transcript = read('otter.txt');
    expect(transcript.pieces.map(({ speaker, from, to }) => [speaker, from, to])).toEqual([
      ['Dana Cole', 3, 8],
      ['Priya Shah', 8, null],
      ['Priya Shah', null, 34],
      ['Dana Cole', 34, 37],
      ['Priya Shah', 37, 39.8],
    ]);
    expect(codesOf(transcript)).toEqual(['estimated-ends']);
  });

  it('plain text: headed parts are paragraphs of one voice', () => {
    const { format, pieces } = read('star.txt');
    expect(format).toBe('text');
    expect(pieces.map(({ speaker }) => speaker)).toEqual([null, null]);
  });

  it('Markdown: structure is used, code and quotes are left out and noted', () => {
    const transcript = read('answer.md');
    expect(transcript.pieces.map(({ text }) => text)).toEqual([
      'A letter that took nine days',
      'When I joined the clinic, patients waited nine days for a discharge letter.',
      'What I did',
      'Read six months of records',
      'Found that letters stalled at one signature',
      "the consultant's",
      'Within a quarter the wait fell from nine days\nto two, and readmissions dropped by 12%. R&D kept wait_days as its measure.',
      'Ward',
      'Days',
      'East',
      '2',
    ]);
    expect(transcript.notes.filter(({ code }) => code === 'dropped').map(({ text }) => text)).toEqual([
      'The settings at the head of the file are left out: once, at line 3.',
      'A quote is left out: once, at line 8.',
      'A block of code is left out: once, at line 16.',
    ]);
  });

  it('Markdown: labels in bold are speakers', () => {
    expect(read('interview.md').pieces.map(({ speaker }) => speaker)).toEqual([null, 'Interviewer', 'Priya', 'Priya', 'Interviewer', 'Priya']);
  });

  it('a file full of faults loses no word, and tells each fault', () => {
    const transcript = read('faults.vtt');
    expect(transcript.pieces.map(({ text, from, to }) => [text, from, to])).toEqual([
      ['What did you fix?', 1, 4],
      ['We let senior nurses sign,', 5, 9],
      ['and readmissions dropped by 12%.', 9, 12],
      ['By how much?', 11, 14],
      ['By 12%.', 14, 14],
      ['On one ward.', null, 16],
      ['Only one.', null, 20],
      ['It held & held.', 20, 21.6],
      ['A second recording.', 2, 5],
      ['Cost was x < 3 and R&D; agreed.', 6, 9],
    ]);
    expect(codesOf(transcript)).toEqual(['clock-reset', 'dropped', 'estimated-ends', 'out-of-order', 'overlapping', 'some-times-missing', 'zero-length']);
    expect(transcript.notes.find(({ code }) => code === 'clock-reset')?.text).toContain('line 30');
  });
});
