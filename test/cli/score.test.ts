import { readFileSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createScorer, formatHtml, formatJson, formatJsonLine, formatMarkdown, formatPretty, reportSchema, rubricSchema, type RubricInput } from '../../src/index.ts';
import { run } from '../../src/cli/run.ts';
import { Collector, execute, parseLines } from './execute.ts';
import { useTemporaryFiles } from './temporary-files.ts';

const rubricFile = 'fixtures/rubrics/small.json';
const rubric = JSON.parse(readFileSync(rubricFile, 'utf8')) as RubricInput;
const sample = readFileSync('fixtures/answers/sample.jsonl', 'utf8');
const rows = parseLines(sample);
const scorer = createScorer({ rubric });
const scoreRow = (row: unknown) => {
  const { id, question, text, mode } = row as { id: string; question: never; text: string; mode: 'written' };
  return scorer.score({ question, answer: { id, text, mode } });
};

const { write: file } = useTemporaryFiles();

const score = (...more: string[]): string[] => ['score', '--rubric', rubricFile, ...more];
const jsonl = (...more: string[]): string[] => score('--format', 'jsonl', ...more);
const row = (changes: Record<string, unknown> = {}): string => JSON.stringify({ ...rows[0], ...changes });

describe('highbar score', () => {
  it('writes one report a line, in input order, as the library gives them', async () => {
    const { code, stdout, stderr } = await execute(jsonl('fixtures/answers/sample.jsonl'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(rows.map((each) => `${formatJsonLine(scoreRow(each))}\n`).join(''));
    expect(stdout.split('\n')[0]).toMatch(/^\{"id":"a2-19",/);
    for (const report of parseLines(stdout)) reportSchema.parse(report);
  });

  it('reads standard input, named or not, and several files one after the other', async () => {
    const expected = (await execute(jsonl('fixtures/answers/sample.jsonl'))).stdout;
    expect((await execute(jsonl(), { stdin: sample })).stdout).toBe(expected);
    expect((await execute(jsonl('-'), { stdin: sample })).stdout).toBe(expected);
    const both = await execute(jsonl('fixtures/answers/one.jsonl', '-'), { stdin: sample });
    expect(parseLines(both.stdout).map(({ id }) => id)).toEqual(['a4-11', ...rows.map(({ id }) => id)]);
  });

  it('gives the same however the input is cut, with CRLF, blank lines and byte order marks', async () => {
    const expected = (await execute(jsonl(), { stdin: sample })).stdout;
    const bytes = Buffer.from(`\ufeff\r\n${sample.replaceAll('\n', '\r\n\n  \t\n')}`);
    const pieces = Array.from({ length: Math.ceil(bytes.length / 777) }, (_, index) => bytes.subarray(index * 777, (index + 1) * 777));
    const { code, stdout, stderr } = await execute(jsonl(), { stdin: Readable.from(pieces) });
    expect({ code, stderr, stdout }).toEqual({ code: 0, stderr: '', stdout: expected });
  });

  it('writes a single report as JSON, several as a list', async () => {
    const one = await execute(score('--format', 'json', 'fixtures/answers/one.jsonl'));
    const [only] = parseLines(readFileSync('fixtures/answers/one.jsonl', 'utf8'));
    expect(one.stdout).toBe(`${formatJson(scoreRow(only))}\n`);
    const many = await execute(score('--format', 'json', 'fixtures/answers/sample.jsonl'));
    expect(many.stdout).toBe(`${JSON.stringify(rows.map(scoreRow), null, 2)}\n`);
    const none = await execute(score('--format', 'json'), { stdin: '\n\n' });
    expect(JSON.parse(none.stdout)).toMatchObject({ id: null, error: { code: 'INVALID_INPUT' } });
  });

  it('writes for people what the formatters give, one below the other, and how many advance', async () => {
    const two = `${JSON.stringify(rows[0])}\n${JSON.stringify(rows[1])}\n`;
    const pretty = await execute(score(), { stdin: two });
    expect(pretty.stdout).toBe(
      `${formatPretty(scoreRow(rows[0]))}\n${'─'.repeat(80)}\n\n${formatPretty(scoreRow(rows[1]))}\n${'─'.repeat(80)}\n\n2 answers: ${pretty.stdout.split('2 answers: ')[1]}`,
    );
    expect(pretty.stdout).toMatch(/2 answers: \d advance, \d stop(, \d incomplete)?\n$/);
    const markdown = await execute(score('--format', 'markdown'), { stdin: two });
    expect(markdown.stdout).toBe(`${formatMarkdown(scoreRow(rows[0]))}\n---\n\n${formatMarkdown(scoreRow(rows[1]))}`);
    const html = await execute(score('--format', 'html'), { stdin: `not json\n${two}` });
    const items = rows.slice(0, 2).map((each) => ({ report: scoreRow(each), text: (each as { text: string }).text, rubric: rubricSchema.parse(rubric) }));
    const reason = 'The line is not JSON at column 1: "not" is no value; text stands in double quotes.';
    expect(html).toMatchObject({ code: 2, stdout: formatHtml([{ place: 'standard input, line 1', reason }, ...items]) });
  });

  it('scores a text file by a question given on the command line', async () => {
    const text = `${String(rows[0]?.['text'])}\r\nAnd that is all.`;
    const path = file('My answer.md', `\ufeff${text}\n`);
    const options = ['--prompt', 'Design a feature that reduces churn.', '--kind', 'product-sense', '--limit', '90', '--mode', 'spoken'];
    const { code, stdout } = await execute(jsonl(path, ...options));
    const question = { id: 'prompt', kind: 'product-sense', prompt: 'Design a feature that reduces churn.', limitSeconds: 90 } as const;
    expect(code).toBe(0);
    expect(stdout).toBe(`${formatJsonLine(scorer.score({ question, answer: { id: 'My answer', text, mode: 'spoken' } }))}\n`);
    const piped = await execute(jsonl(...options), { stdin: text });
    expect(JSON.parse(piped.stdout)).toMatchObject({ id: 'answer', answer: { characters: text.length } });
  });

  it('takes a question from a file, or from those built in', async () => {
    const question = { id: 'q', kind: 'culture', prompt: 'What does candor mean to you?' };
    const path = file('question.json', JSON.stringify(question));
    const text = file('answer.txt', 'Candor means that I say what I think.');
    expect(parseLines((await execute(jsonl(text, '--question', path))).stdout)[0]).toMatchObject({ question });
    const { questions } = await import('../../src/index.ts');
    const builtIn = questions[0]!;
    expect(parseLines((await execute(jsonl(text, '--question', builtIn.id))).stdout)[0]).toMatchObject({ question: { id: builtIn.id } });
    const byRow = await execute(jsonl(), { stdin: row({ question: builtIn.id }) });
    expect(parseLines(byRow.stdout)[0]).toMatchObject({ id: 'a2-19', question: { prompt: builtIn.prompt } });
  });

  it('gives the question of the command line to rows that have none', async () => {
    const stdin = `${row({ question: undefined })}\n${row()}\n`;
    const { code, stdout } = await execute(jsonl('--prompt', 'What would you charge?', '--kind', 'pricing'), { stdin });
    expect(code).toBe(0);
    expect(parseLines(stdout)).toMatchObject([{ question: { kind: 'pricing' } }, { question: { kind: 'product-sense' } }]);
  });

  it('leaves fields alone that an answer does not have, and takes null for a field left out', async () => {
    const { code, stdout } = await execute(jsonl(), { stdin: row({ writer: 'a1', signals: { x: 1 }, dimensions: [], mode: null, verbatim: null }) });
    expect(code).toBe(0);
    expect(stdout).toBe(`${formatJsonLine(scoreRow(rows[0]))}\n`);
  });

  it('names an answer without an id by its line', async () => {
    const { stdout } = await execute(jsonl(), { stdin: `\n${row({ id: undefined })}\n` });
    expect(parseLines(stdout)[0]?.['id']).toBe('line-2');
  });

  it('gives a bad line an error record in its place, scores the others, and ends with 2', async () => {
    const lines = [
      row(),
      '{"id": "b", "text": "no comma" "mode": "spoken"}',
      row({ id: 'c', question: { id: 'x', kind: 'riddle', prompt: '' } }),
      row({ id: 'd', text: 7, mode: 'sung' }),
      row({ id: 'e', question: 'no-such-question' }),
      row({ id: 'f', question: undefined }),
      '[1]',
      row({ id: 'h' }),
    ];
    const { code, stdout, stderr } = await execute(jsonl(file('bad.jsonl', lines.join('\n'))));
    expect(code).toBe(2);
    const records = parseLines(stdout);
    expect(records.map(({ id, line, error }) => [id, line, (error as { code?: string } | undefined)?.code])).toEqual([
      ['a2-19', undefined, undefined],
      [null, 2, 'INVALID_INPUT'],
      ['c', 3, 'INVALID_QUESTION'],
      ['d', 4, 'INVALID_ANSWER'],
      ['e', 5, 'UNKNOWN_QUESTION'],
      ['f', 6, 'INVALID_INPUT'],
      [null, 7, 'INVALID_INPUT'],
      ['h', undefined, undefined],
    ]);
    expect(Object.keys(records[1] ?? {})).toEqual(['id', 'file', 'line', 'error']);
    expect(records[1]?.['error']).toMatchObject({ reason: 'The line is not JSON at column 32: expected a comma or }, found a double quote.', remedy: expect.stringContaining('one answer a line') as string });
    expect((records[2]?.['error'] as { issues: { path: unknown }[] }).issues.map(({ path }) => path)).toEqual([['question', 'prompt'], ['question', 'kind']]);
    expect((records[3]?.['error'] as { issues: { path: unknown }[] }).issues.map(({ path }) => path)).toEqual([['text'], ['mode']]);
    expect((records[4]?.['error'] as { issues: { path: unknown }[] }).issues.map(({ path }) => path)).toEqual([['question']]);
    expect(stderr).toContain('bad.jsonl, line 4: The answer is not valid.\n  text: ');
    expect(stderr.match(/^highbar: /gm)).toHaveLength(6);
  });

  it('tells people about a bad line where its report would stand, and why on the error output', async () => {
    const { code, stdout, stderr } = await execute(score(), { stdin: `${row()}\nnot json\n` });
    expect(code).toBe(2);
    expect(stdout).toContain('✗ NOT SCORED  standard input, line 2; the error output says why.');
    expect(stdout).toMatch(/2 answers: .*, 1 not scored\n$/);
    expect(stderr).toBe(
      'highbar: standard input, line 2: The line is not JSON at column 1: "not" is no value; text stands in double quotes.\n' +
        '  Give one answer a line, as {"id", "question", "text", "mode"}.\n',
    );
    const markdown = await execute(score('--format', 'markdown'), { stdin: `not json\n${row()}\n` });
    expect(markdown.stdout).toMatch(/^# Not scored: `` standard input, line 1 ``\n/);
  });

  it('refuses what is not UTF-8, naming the byte, and goes on', async () => {
    const stdin = Buffer.concat([Buffer.from(`${row()}\n{"text":"caf`), Buffer.from([0xe9]), Buffer.from(`"}\n${row()}\n`)]);
    const { code, stdout } = await execute(jsonl(), { stdin });
    expect(code).toBe(2);
    expect(parseLines(stdout)[1]).toEqual({ id: null, file: '-', line: 2, error: { code: 'INVALID_INPUT', reason: 'Byte 13 of the line is not UTF-8.', remedy: 'Save or convert it as UTF-8.', issues: [] } });
    expect(parseLines(stdout)).toHaveLength(3);
    const utf16 = await execute(jsonl(), { stdin: Buffer.from(`\ufeff${row()}\n`, 'utf16le') });
    expect(parseLines(utf16.stdout)).toMatchObject([{ line: 1, error: { reason: 'It is encoded as UTF-16 and not as UTF-8.' } }]);
  });

  it('refuses lines and texts that are too long for an answer, and goes on', async () => {
    const stdin = Readable.from((function* () {
      for (let index = 0; index < 17; index += 1) yield Buffer.alloc(2 ** 20, 0x61);
      yield Buffer.from(`\n${row()}\n${row({ id: 'long', text: 'a '.repeat(1_000_001) })}`);
    })());
    const { code, stdout } = await execute(jsonl(), { stdin });
    expect(code).toBe(2);
    expect(parseLines(stdout)).toMatchObject([
      { line: 1, error: { reason: 'The line is longer than 16 MiB.' } },
      { id: 'a2-19', verdict: {} },
      { id: 'long', line: 3, error: { code: 'INVALID_ANSWER' } },
    ]);
    const text = await execute(jsonl('--prompt', 'Why?', '--kind', 'culture'), { stdin: Buffer.alloc(9 * 2 ** 20, 0x61) });
    expect(parseLines(text.stdout)).toMatchObject([{ file: '-', error: { reason: 'The text is too long for one answer.' } }]);
  });

  it('refuses an input without answers, so that an empty batch passes no gate', async () => {
    expect(await execute(jsonl('--gate'), { stdin: '\n \n' })).toMatchObject({ code: 2, stderr: expect.stringContaining('It holds no answer.') as string });
  });

  it('ends with 1 where --gate is set and an answer does not advance', async () => {
    const outcomes = rows.map((each) => scoreRow(each).verdict.outcome);
    expect(outcomes).toContain('stop');
    expect((await execute(jsonl('--gate', 'fixtures/answers/sample.jsonl'))).code).toBe(1);
    expect((await execute(jsonl('fixtures/answers/sample.jsonl'))).code).toBe(0);
    expect((await execute(jsonl('--gate'), { stdin: `${JSON.stringify(rows[outcomes.indexOf('stop')])}\nbad` })).code).toBe(2);
    const good = rows[outcomes.indexOf('advance')];
    expect((await execute(jsonl('--gate'), { stdin: JSON.stringify(good) })).code).toBe(0);
    expect((await execute(jsonl('--gate'), { stdin: JSON.stringify({ ...good, text: 'Too short.' }) })).code, 'incomplete does not advance').toBe(1);
  });

  it.each([
    ['no rubric', ['score', 'fixtures/answers/one.jsonl'], /--rubric: No rubric is named\.\n {2}Pass --rubric/],
    ['an unknown rubric', ['score', '-r', 'netflix-pn', '-'], /--rubric: There is no built-in rubric "netflix-pn"; did you mean "netflix-pm"\?, and no such file\./],
    ['a rubric file that is not there', ['score', '-r', './none.json', '-'], /none\.json: There is no such file\./],
    ['a YAML rubric that is not there', ['score', '-r', 'none.yaml', '-'], /none\.yaml: There is no such file\./],
    ['a file that is not there', score('none.jsonl'), /none\.jsonl: There is no such file\./],
    ['a folder', score('fixtures'), /fixtures: It is a folder, not a file\./],
    ['a text without a question', score('LICENSE.md', 'README.txt'), /There is no such file/],
    ['standard input twice', score('-', '-'), /standard input: It is named twice\./],
    ['an unknown format', score('--format', 'xml'), /'xml' is invalid\. Allowed choices are pretty, json, jsonl, markdown, html, junit, sarif, github, tap\./],
    ['an unknown option', score('--gait'), /unknown option '--gait'\n\(Did you mean --gate\?\)/],
    ['an unknown question', score('--question', 'no-such', '-'), /--question: There is no built-in question "no-such"/],
    ['a kind without a prompt', score('--kind', 'pricing'), /--prompt: It is missing\./],
    ['a prompt without a kind', score('--prompt', 'Why?'), /--kind: It is missing\./],
    ['an unknown kind', score('--prompt', 'Why?', '--kind', 'riddle'), /'riddle' is invalid\. Allowed choices are behavioral,/],
    ['two questions', score('--question', 'x', '--prompt', 'y'), /--prompt: It describes a question, and --question names one\./],
    ['an empty prompt', score('--prompt', '', '--kind', 'pricing'), /the question: The question is not valid\.\n {2}prompt: /],
    ['a limit that is none', score('--limit', 'soon'), /Give a number of seconds above 0\./],
    ['an unknown command', ['scorre'], /unknown command 'scorre'\n\(Did you mean score\?\)/],
  ])('explains %s, scores nothing, and ends with 2', async (_, argv, message) => {
    const { code, stdout, stderr } = await execute(argv, { stdin: sample });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^highbar: /);
    expect(stderr).not.toMatch(/\n {4}at |node:internal/);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('wants to know the question before it reads a text', async () => {
    const { code, stderr } = await execute(score(file('essay.txt', 'Words.')));
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/essay\.txt: Nothing says which question this text answers\.\n {2}Pass --question ID/) as string });
  });

  it('does not wait for a person who named no input', async () => {
    expect(await execute(score(), { stdinIsTTY: true })).toMatchObject({ code: 2, stderr: expect.stringContaining('There is no answer to score.') as string });
  });

  it('names the line and column of a fault in a rubric file', async () => {
    const broken = readFileSync(rubricFile, 'utf8').replace('"version": "1.0.0",', '"version": "1.0.0"');
    const { code, stderr } = await execute(['score', '-r', file('broken.json', broken), '-'], { stdin: sample });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/broken\.json: The text cannot be read as JSON\.\n {2}line 4, column 3: expected a comma or }, found a double quote\n/) as string });
  });

  it('names what is wrong with a rubric by path, with the nearest name', async () => {
    const wrong = { ...rubric, dimensions: rubric.dimensions.map((dimension, index) => (index === 0 ? { ...dimension, checks: [{ check: 'on-topik', weight: -1 }] } : dimension)) };
    const { code, stderr } = await execute(['score', '-r', file('wrong.json', JSON.stringify(wrong)), '-'], { stdin: sample });
    expect(code).toBe(2);
    expect(stderr).toMatch(/wrong\.json: The rubric is not valid\.\n {2}line 1, column \d+, dimensions\[0\]\.checks\[0\]\.check: .*did you mean "on-topic"/);
    expect(stderr).toContain('dimensions[0].checks[0].weight: ');
  });

  it('reads no further than the output is taken', async () => {
    let given = 0;
    const stdin = new Readable({ highWaterMark: 1, read() { given += 1; this.push(given > 500 ? null : `${row()}\n`); } });
    let taken = 0;
    const slow = new Writable({ highWaterMark: 1, write(_chunk, _encoding, done) { taken += 1; if (taken < 3) setImmediate(done); else hold = done; } });
    let hold = (): void => undefined;
    const running = run(jsonl(), { stdin, stdout: slow, stderr: new Collector(), env: {} });
    while (taken < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(taken).toBe(3);
    expect(given).toBeLessThan(12);
    slow.destroy();
    hold();
    expect(await running, 'and ends when nobody takes it any more').toBe(0);
    expect(given).toBeLessThan(12);
  });

  it('says so where the output cannot be written', async () => {
    const full = new Writable({ write(_chunk, _encoding, done) { done(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })); } });
    const stderr = new Collector();
    const code = await run(jsonl(), { stdin: Readable.from([sample]), stdout: full, stderr, env: {} });
    expect({ code, stderr: stderr.text }).toEqual({ code: 2, stderr: 'highbar: the output: It cannot be written: no space left on device.\n  Make room for it, or write it elsewhere.\n' });
  });

  it('passes nothing of the input on to the terminal that it would obey', async () => {
    const stdin = `${row({ id: 'x\u001b[31m', mode: 'a\u009b2J', 'q\u001b[2J': 1 })}\n\u001b[31m{\n`;
    const { stdout, stderr } = await execute(score(), { stdin });
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

describe('colour and width', () => {
  const colored = async (setting: Parameters<typeof execute>[1]): Promise<boolean> =>
    (await execute(score('fixtures/answers/one.jsonl'), setting)).stdout.includes('\u001b[');

  it.each([
    ['a terminal', { isTTY: true }, true],
    ['no terminal', { isTTY: false }, false],
    ['NO_COLOR', { isTTY: true, env: { NO_COLOR: '1' } }, false],
    ['an empty NO_COLOR', { isTTY: true, env: { NO_COLOR: '' } }, true],
    ['FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, true],
    ['FORCE_COLOR=0', { isTTY: true, env: { FORCE_COLOR: '0' } }, false],
    ['NO_COLOR and FORCE_COLOR', { env: { NO_COLOR: '1', FORCE_COLOR: '1' } }, false],
    ['a dumb terminal', { isTTY: true, env: { TERM: 'dumb' } }, false],
  ])('%s', async (_, setting, expected) => {
    expect(await colored(setting)).toBe(expected);
  });

  it('draws as wide as the terminal, or COLUMNS, or 80', async () => {
    const widest = async (setting: Parameters<typeof execute>[1]): Promise<number> =>
      Math.max(...(await execute(score('fixtures/answers/one.jsonl'), setting)).stdout.split('\n').map(({ length }) => length));
    expect(await widest({ isTTY: true, columns: 60, env: { NO_COLOR: '1', COLUMNS: '90' } })).toBeLessThanOrEqual(60);
    const narrow = await widest({ env: { COLUMNS: '50' } });
    expect(narrow).toBeLessThanOrEqual(50);
    const usual = await widest({});
    expect(usual).toBeGreaterThan(60);
    expect(usual).toBeLessThanOrEqual(80);
  });

  it('never colours JSON', async () => {
    const { stdout } = await execute(jsonl('fixtures/answers/one.jsonl'), { isTTY: true });
    expect(stdout).not.toContain('\u001b');
  });
});
