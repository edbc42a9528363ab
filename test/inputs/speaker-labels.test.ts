import { describe, expect, it } from 'vitest';
import { readTranscript } from '../../src/inputs/index.ts';
import { findSpeakers, headsPart, isNameShaped, matchHeading, matchLabel } from '../../src/inputs/speaker-labels.ts';

const labelOf = (line: string): [string, string] | undefined => {
  const label = matchLabel(line, 0, line.length);
  return label === undefined ? undefined : [label.name, line.slice(label.contentStart).trim()];
};
const speakersOf = (source: string): (string | null)[] => [...new Set(readTranscript(source).pieces.map(({ speaker }) => speaker))];

describe('a label', () => {
  it.each([
    ['Interviewer: Why?', 'Interviewer', 'Why?'],
    ['Shah, Priya (Guest): Because.', 'Shah, Priya (Guest)', 'Because.'],
    ["Dr. Jane O'Brien-Smith: Hello.", "Dr. Jane O'Brien-Smith", 'Hello.'],
    ['Priya van der Berg: Hello.', 'Priya van der Berg', 'Hello.'],
    ['Manager (Acme, Inc.): Hello.', 'Manager (Acme, Inc.)', 'Hello.'],
    ['SPEAKER_00: Hello.', 'SPEAKER_00', 'Hello.'],
    ['speaker 1: hello', 'speaker 1', 'hello'],
    ['[Interviewer]: Hello.', 'Interviewer', 'Hello.'],
    ['**Interviewer:** Hello.', 'Interviewer', 'Hello.'],
    ['**Interviewer**: Hello.', 'Interviewer', 'Hello.'],
    ['<b>Interviewer:</b> Hello.', 'Interviewer', 'Hello.'],
    ['- Priya: Hello.', 'Priya', 'Hello.'],
    ['>> Priya: Hello.', 'Priya', 'Hello.'],
    ['[00:01:02] Priya: Hello.', 'Priya', 'Hello.'],
    ['00:01:02 Priya: Hello.', 'Priya', 'Hello.'],
    ['Priya (1:02): Hello.', 'Priya', 'Hello.'],
    ['Priya [00:01:02.500]: Hello.', 'Priya', 'Hello.'],
    ['Q2: Why?', 'Q', 'Why?'],
    ['田中：はい。', '田中', 'はい。'],
    ['Priya: at 10:30: later', 'Priya', 'at 10:30: later'],
  ])('is told from what was said: %s', (line, name, content) => {
    expect(labelOf(line)).toEqual([name, content]);
  });

  it.each([
    'We had one goal: to grow.',
    'At 10:30 we met.',
    'See https://example.org for it.',
    'I told them this: stop.',
    'The number that mattered was small: 12%.',
    '12: a number',
    ': nothing before it',
    `${'Very '.repeat(30)}Long: no`,
  ])('is not seen in a sentence: %s', (line) => {
    expect(labelOf(line)).toBeUndefined();
  });

  it.each([
    ['Dana Cole  0:34', 'Dana Cole', '0:34'],
    ['00:01:02 Dana Cole', 'Dana Cole', '00:01:02'],
    ['[Dana Cole] 12:03:10', 'Dana Cole', '12:03:10'],
  ])('may stand above, with a time: %s', (line, name, stamp) => {
    expect(matchHeading(line, 0, line.length)).toMatchObject({ name, stamp });
  });

  it.each(['We met at 10:30', 'Step 2  0:34', '10:30', 'Then it was 0:34'])('is no heading: %s', (line) => {
    expect(matchHeading(line, 0, line.length)).toBeUndefined();
  });
});

describe('what heads a part of an answer', () => {
  it.each(['Situation', 'Task', 'Action', 'Result', 'Results', 'RESULT', 'Key Metrics', 'North Star', 'Step 2', 'Option A', 'Trade-off', 'Note', 'Example', 'Next Steps', 'Lessons Learned', 'TL;DR', 'First', 'Hypotheses', 'Day 1'])('is no speaker: %s', (name) => {
    expect(isNameShaped(name) && !headsPart(name)).toBe(false);
  });

  it.each(['Priya', 'Priya Shah', 'Shah, Priya (Guest)', 'Interviewer 2', 'Hiring Manager', 'Speaker 1', 'Me', 'spk_0', 'Grace Price (Product Team)'])('is not what names somebody: %s', (name) => {
    expect(isNameShaped(name) && (name.startsWith('Grace') || !headsPart(name))).toBe(true);
  });
});

describe('who speaks in a file', () => {
  const said = (...names: string[]): { name: string; asks: boolean }[] => names.map((name) => ({ name, asks: false }));

  it('is who recurs, and parts in a conversation', () => {
    expect([...findSpeakers(said('Interviewer', 'Priya', 'Result', 'Priya', 'Result'))]).toEqual(['Interviewer', 'Priya']);
  });

  it('is nobody where each word before a colon stands once and nobody asks', () => {
    expect([...findSpeakers(said('Numbers', 'Fallout'))]).toEqual([]);
    expect([...findSpeakers([{ name: 'Dana', asks: true }, ...said('Priya')])]).toEqual(['Dana', 'Priya']);
  });

  it.each([
    ['a short exchange', 'Dana: What was hard?\nPriya: The migration.\nMetrics: we had three.', ['Dana', 'Priya']],
    ['letters', 'Q: What was hard?\nA: The migration.\nQ: And then?\nA: It ran.', ['Q', 'A']],
    ['a question and its answer', 'Question: What was hard?\nAnswer: The migration.', ['Question', 'Answer']],
    ['one voice', 'Me: I led it.\nResult: it worked.\nResult: twice.', ['Me']],
    ['headed parts of a long answer', 'Interviewer: Well?\nPriya: Two.\nOption A: wait\nOption B: go\nPhase 1: test\nChurn: 3%\nUser Growth: 4%', ['Interviewer', 'Priya']],
    ['an answer with parts alone', 'North Star: weekly listeners.\nKey Metric: churn.\nGuardrail Metric: latency.', [null]],
    ['what people have done, in capitals', 'Candidate experience: I would fix it.\nCandidate drop-off: 12%.', [null]],
    ['a name and a time on two lines', 'Priya Shah\n00:00:05\nHello there.\n\nDana Cole\n00:00:09\nWhy?', ['Priya Shah', 'Dana Cole']],
  ])('%s', (_, source, speakers) => {
    expect(speakersOf(source)).toEqual(speakers);
  });

  it('dashes in a cue are two voices, and ">>" a change to somebody unnamed', () => {
    const source = '1\n00:00:01,000 --> 00:00:02,000\n- What?\n- That.\n\n2\n00:00:03,000 --> 00:00:04,000\n>> Interviewer: Ok\n\n3\n00:00:04,000 --> 00:00:05,000\n>> yes\n';
    expect(readTranscript(source).pieces.map(({ speaker, text, from, to }) => [speaker, text, from, to])).toEqual([
      [null, 'What?', 1, 1.5],
      [null, 'That.', 1.5, 2],
      ['Interviewer', 'Ok', 3, 4],
      [null, 'yes', 4, 5],
    ]);
  });

  it('two voices in one cue share its time by the length of their words', () => {
    const { pieces, notes } = readTranscript('WEBVTT\n\n00:10.000 --> 00:20.000\n<v Dana>Why now?</v> <v Priya>It was the one week</v>\n');
    expect(pieces.map(({ speaker, from, to }) => [speaker, from, to])).toEqual([['Dana', 10, 12.963], ['Priya', 12.963, 20]]);
    expect(notes.map(({ code }) => code)).toEqual(['estimated-ends']);
  });

  it('may stand in the name of a cue, as Webex writes it', () => {
    const source = 'WEBVTT\n\n1 "Dana Cole" (3245)\n00:00:01.000 --> 00:00:02.000\nWhat?\n\n2 "Priya Shah" (77)\n00:00:02.000 --> 00:00:03.000\nResult: that.\n';
    expect(readTranscript(source).pieces.map(({ speaker, text }) => [speaker, text])).toEqual([['Dana Cole', 'What?'], ['Priya Shah', 'Result: that.']]);
  });

  it('blank lines and bare numbers within cues are kept as text', () => {
    const source = '1\n00:00:01,000 --> 00:00:02,000\nfirst line\n\nafter a blank\n\n2\n00:00:03,000 --> 00:00:04,000\n42\n3\n00:00:05,000 --> 00:00:06,000\nlast {\\an8}one';
    expect(readTranscript(source).pieces.map(({ text }) => text)).toEqual(['first line\nafter a blank', '42', 'last one']);
  });
});
