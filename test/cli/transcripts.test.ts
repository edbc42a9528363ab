import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { reportSchema, type Report } from '../../src/index.ts';
import { execute, parseLines } from './execute.ts';
import { useTemporaryFiles } from './temporary-files.ts';

const { path, write: file } = useTemporaryFiles();

const fixture = (name: string): string => `fixtures/transcripts/${name}`;
const score = (...more: string[]): string[] => ['score', '--rubric', 'netflix-pm', ...more];
const jsonl = (...more: string[]): string[] => score('--format', 'jsonl', ...more);
const reportsOf = (stdout: string): Report[] => parseLines(stdout).map((line) => reportSchema.parse(line));

const interview = `WEBVTT

00:00.000 --> 00:04.000
<v Ann>Hi Raj, thanks for joining. How are you?</v>

00:04.500 --> 00:06.000
<v Raj>Fine, thanks.</v>

00:10.000 --> 00:15.000
<v Ann>How would you measure whether the new booking page works?</v>

00:16.000 --> 00:22.000
<v Raj>There are young families, pensioners and students among our patients, and each of them books in a different way.</v>

00:22.000 --> 00:23.000
<v Ann>Mm-hmm.</v>

00:24.000 --> 00:34.000
<v Raj>I would look at the share of booked appointments that take</v>

00:34.000 --> 00:44.000
<v Raj>place, because an empty chair is what the clinic pays for, and stop if it falls under eighty percent.</v>

00:50.000 --> 00:54.000
<v Ann>Thank you. Do you have any questions for me?</v>

00:55.000 --> 00:58.000
<v Raj>How large is the team?</v>
`;

describe('highbar score with a transcript', () => {
  it.runIf(process.platform === 'linux')('reads a file once, though its content has to tell what it is', async () => {
    // A pipe with a name can be read only once, and is written by somebody else.
    const pipe = path('interview.txt');
    execFileSync('mkfifo', [pipe]);
    const dialogue = 'Ann: How would you measure whether the new booking page works?\nRaj: By the share of booked appointments that take place, and I would stop under eighty percent.\n';
    const [scored] = await Promise.all([execute(jsonl(pipe, '--candidate', 'Raj')), writeFile(pipe, dialogue)]);
    expect({ code: scored.code, stderr: scored.stderr }).toEqual({ code: 0, stderr: '' });
    expect(reportsOf(scored.stdout)).toMatchObject([{ answer: { speaker: 'Raj' } }]);
  });

  it('finds the answers, and tells of each who gave it, when, and to which question', async () => {
    const { code, stdout, stderr } = await execute(jsonl(file('interview.vtt', interview)));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [report, ...others] = reportsOf(stdout);
    expect(others).toEqual([]);
    expect(report?.id).toBe('interview-1');
    expect(report?.answer).toMatchObject({
      speaker: 'Raj',
      question: 'How would you measure whether the new booking page works?',
      kind: 'analytical',
      kindInferred: true,
      time: { start: 16, end: 44 },
      mode: 'spoken',
    });
    expect(report?.answer.wordsPerMinute).toBeCloseTo(((report?.answer.words ?? 0) / 28) * 60, 1);
  });

  it('keeps four coordinates of the evidence, and tells the seconds until the metric', async () => {
    const path = file('coordinates.vtt', interview);
    const [report] = reportsOf((await execute(jsonl(path))).stdout);
    const metric = report?.checks.find(({ id }) => id === 'time-to-metric');
    expect(metric?.measure).toMatchObject({ unit: 's', estimated: false });
    expect(metric?.measure?.value).toBeGreaterThanOrEqual(8);
    expect(metric?.measure?.value).toBeLessThan(18);
    const [evidence] = metric?.evidence ?? [];
    expect(evidence?.quote, 'split across two cues').toBe('the share of booked appointments that take place');
    expect(evidence).toMatchObject({ speaker: 'Raj', time: { estimated: true } });
    expect(interview.slice(evidence?.source?.start, evidence?.source?.end)).toMatch(/^the share of booked appointments that take<[^]*>place$/);
    for (const { quote, start, end } of report?.checks.flatMap((check) => check.evidence) ?? []) expect(report?.answer.text?.slice(start, end)).toBe(quote);
  });

  it('shows times beside quotes', async () => {
    const { stdout } = await execute(score(file('pretty.vtt', interview)));
    expect(stdout).toMatch(/interview|pretty-1 · Raj · analytical question \(inferred\) · 0:16 to 0:44 · spoken/);
    expect(stdout).toMatch(/about 0:2\d “/);
  });

  it('takes the candidate, the kind and the questions from the command line', async () => {
    const path = file('named.vtt', interview);
    const ask = async (...more: string[]) => reportsOf((await execute(jsonl(path, ...more))).stdout)[0];
    expect(await ask('--kind', 'pricing')).toMatchObject({ question: { kind: 'pricing' }, answer: { kindInferred: false } });
    const bank = file('bank.yaml', '- id: booking\n  kind: product-sense\n  prompt: How would you measure whether a new booking page works?\n  limitSeconds: 20\n');
    const asked = await ask('--questions', bank);
    expect(asked).toMatchObject({ question: { id: 'booking', limitSeconds: 20 }, answer: { kindInferred: false } });
    expect(asked?.checks.find(({ id }) => id === 'within-time')).toMatchObject({ status: 'absent', measure: { value: 28, unit: 's', estimated: false } });
    expect((await ask('--candidate', 'Ann', '--question', 'pm-own-mistake'))?.answer).toMatchObject({ speaker: 'Ann', question: null });
    const { code, stderr } = await execute(jsonl(path, '--candidate', 'Zoe'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/nobody is named "Zoe"; the speakers are "Ann".*"Raj"[^]*--candidate/);
  });

  const formats = readdirSync('fixtures/transcripts').filter((name) => name !== 'README.md');
  it.each(formats)('reads %s, or says what is missing', async (name) => {
    const { code, stdout, stderr } = await execute(jsonl(fixture(name), '--candidate', 'nobody of this name'));
    // Whoever is asked for is not there; without speakers the question is missing; a text is no transcript.
    expect(code).toBe(2);
    expect(`${stdout}${stderr}`).toMatch(/UNKNOWN_SPEAKER|MISSING_QUESTION|Nothing says which question|nobody is named/);
  });

  it.each(['zoom.vtt', 'teams.vtt', 'labels.srt', 'dialogue.txt', 'whisperx.json', 'aws-transcribe.json', 'deepgram.json', 'assemblyai.json', 'interview.md', 'otter.txt'])('finds two answers of one candidate in %s', async (name) => {
    const { code, stdout } = await execute(jsonl(fixture(name)));
    expect(code).toBe(0);
    const reports = reportsOf(stdout);
    expect(reports).toHaveLength(2);
    expect(reports[0]?.question.kind).toBe('behavioral');
    expect(new Set(reports.map(({ answer }) => answer.speaker)).size).toBe(1);
    expect(reports[0]?.answer.text).toMatch(/nine/);
  });

  it('reads standard input where the format is named', async () => {
    const { code, stdout } = await execute(jsonl('-', '--input', 'vtt'), { stdin: interview });
    expect(code).toBe(0);
    expect(reportsOf(stdout).map(({ id }) => id)).toEqual(['answer-1']);
  });

  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['truncated JSON', 'cut.json', readFileSync(fixture('deepgram.json')).subarray(0, 400), /not JSON|cut off|ends|JSON/],
    ['no cues', 'empty.vtt', 'WEBVTT\n', /no |empty|nothing/i],
    ['nobody answers', 'silent.vtt', 'WEBVTT\n\n00:00.000 --> 00:02.000\n<v Ann>How would you price it?</v>\n\n00:03.000 --> 00:04.000\n<v Raj>Hm.</v>\n', /./],
  ])('says why %s cannot be scored', async (_, name, content, reason) => {
    const { code, stdout, stderr } = await execute(jsonl(file(name, content)));
    expect(code === 2 || stdout.includes('too-short')).toBe(true);
    expect(`${stderr}${stdout}`).toMatch(reason);
  });
});
