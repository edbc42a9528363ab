import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createScorer, parseAnswerSuite, reportSchema, type CaseResult, type RubricInput } from '../../src/index.ts';
import { execute, parseLines } from './execute.ts';

const rubric = JSON.parse(readFileSync('fixtures/rubrics/small.json', 'utf8')) as RubricInput;
const [row] = parseLines(readFileSync('fixtures/answers/sample.jsonl', 'utf8')) as unknown as { question: { id: string; kind: string; prompt: string }; text: string }[];
if (row === undefined) throw new Error('there is no sample answer');
const report = createScorer({ rubric }).score({ question: row.question as never, answer: { text: row.text } });
const absent = report.checks.find(({ status }) => status === 'absent')?.id ?? '';
const present = report.checks.find(({ status, evidence }) => status === 'present' && evidence.length > 0);
const quote = present?.evidence[0];
if (quote === undefined) throw new Error('the sample answer shows nothing');

let folder = '';
const folders: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'highbar-test-'));
  folders.push(folder);
  for (const place of ['', 'b/', 'sub/']) write(`${place}rubric.json`, JSON.stringify(rubric));
});
afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true });
});

function write(name: string, content: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const question = JSON.stringify(row.question);
/** A fixture with expectations, as YAML. */
const fixture = (expected = '', text = row.text): string => `---\nrubric: rubric.json\nquestion: ${question}\n${expected === '' ? '' : `expect:\n${expected}`}---\n${text}\n`;
const holds = `  verdict: ${report.verdict.outcome}\n  present: [${present?.id ?? ''}]\n`;
const fails = `  overall:\n    atLeast: 4.99\n  present: [${absent}]\n  absent: [${present?.id ?? ''}]\n`;
const test = (...more: string[]): Promise<{ code: number; stdout: string; stderr: string }> => execute(['test', folder, ...more]);
const cases = (stdout: string): CaseResult[] => (JSON.parse(stdout) as { cases: CaseResult[] }).cases;

describe('highbar test', () => {
  it('passes where all that is expected holds', async () => {
    write('a.answer.md', fixture(holds));
    const { code, stdout, stderr } = await test();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/✓ a {2}.*a\.answer\.md:8 /);
    expect(stdout.endsWith('1 answer: 1 passed\n')).toBe(true);
  });

  it('fails with 1 and says what was seen and where, in the words of the answer where there are any', async () => {
    write('a.answer.md', fixture(fails));
    const { code, stdout } = await test('--format', 'json');
    expect(code).toBe(1);
    const [only] = cases(stdout);
    expect(only?.findings.map(({ id }) => id)).toEqual(['overall.atLeast', `present.${absent}`, `absent.${present?.id ?? ''}`]);
    const lines = read('a.answer.md').split('\n');
    const [bound, missing, shown] = only?.findings.map(({ place }) => place) ?? [];
    expect(lines[(bound?.line ?? 0) - 1]?.slice((bound?.column ?? 0) - 1)).toBe('4.99');
    expect(lines[(missing?.line ?? 0) - 1]?.slice((missing?.column ?? 0) - 1)).toBe(`${absent}]`);
    const shownText = lines.slice((shown?.line ?? 1) - 1, shown?.endLine).join('\n');
    expect(shownText.slice((shown?.column ?? 0) - 1)).toMatch(new RegExp(`^${quote.quote.slice(0, 12).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
  });

  it('finds fixtures in folders, by pattern and by name, each once and in order; node_modules is left out', async () => {
    write('b/b.answer.md', fixture(holds));
    write('a.answers.json', JSON.stringify({ rubric: 'rubric.json', question: row.question, cases: [{ id: 'x', text: row.text, expect: { verdict: report.verdict.outcome } }] }));
    write('node_modules/c.answer.md', fixture(fails));
    write('notes.md', 'No fixture.');
    const all = await test('--format', 'json');
    expect(cases(all.stdout).map(({ id }) => id)).toEqual(['x', 'b']);
    const twice = await execute(['test', join(folder, '**/*.answer.md'), join(folder, 'b/b.answer.md'), '--format', 'json']);
    expect(cases(twice.stdout).map(({ id }) => id)).toEqual(['b']);
    const named = await execute(['test', join(folder, 'node_modules/c.answer.md'), '--format', 'json', '--rubric', 'netflix-pm']);
    expect(cases(named.stdout).map(({ id }) => id)).toEqual(['c']);
    const none = await execute(['test', join(folder, '*.nothing')]);
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('It names no fixture.');
  });

  it.each([
    ['a name that no check has', fixture('  present: [trade-of]\n'), /expect|line 5, column 13.*did you mean "trade-off"\?/],
    ['no question', '---\nrubric: rubric.json\n---\nText', /Nothing says which question it answers/],
    ['no rubric', `---\nquestion: ${question}\n---\nText`, /Nothing says which rubric it is scored by/],
    ['no such rubric', `---\nrubric: other.json\nquestion: ${question}\n---\nText`, /There is no such file/],
    ['a built-in rubric that is none', `---\nrubric: netflix-p\nquestion: ${question}\n---\nText`, /did you mean|no built-in rubric/],
    ['no such question', '---\nrubric: rubric.json\nquestion: nowhere\n---\nText', /nowhere/],
    ['no front matter', 'Text', /begins with no front matter/],
  ])('ends with 2 for %s, tells it in the place of the case, and tests the others', async (_, content, message) => {
    write('a.answer.md', content);
    write('b.answer.md', fixture(fails));
    const { code, stdout, stderr } = await test('--format', 'json');
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(cases(stdout).map(({ outcome }) => outcome)).toEqual(['broken', 'failed']);
    expect((await test('--format', 'junit')).code).toBe(2);
  });

  it('takes the rubric of the command line for what names none', async () => {
    write('a.answer.md', fixture(holds).replace('rubric: rubric.json\n', ''));
    expect((await test('--rubric', 'fixtures/rubrics/small.json')).code).toBe(0);
  });

  it.each(['pretty', 'json', 'jsonl', 'junit', 'sarif', 'github', 'tap'])('ends with the same code in every format: %s', async (format) => {
    write('a.answer.md', fixture(holds));
    expect((await test('--format', format)).code).toBe(0);
    write('b.answer.md', fixture(fails));
    const { code, stdout } = await test('--format', format);
    expect(code).toBe(1);
    expect(stdout.length).toBeGreaterThan(20);
  });

  it('writes several formats at once, each to its place', async () => {
    write('a.answer.md', fixture(fails));
    const [junit, sarif] = [join(folder, 'junit.xml'), join(folder, 'out.sarif')];
    const { code, stdout } = await test('-f', 'junit', '-o', junit, '-f', 'sarif', '-o', sarif, '-f', 'tap');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^TAP version 14\n1\.\.1\nnot ok 1/);
    expect(readFileSync(junit, 'utf8')).toMatch(/^<\?xml/);
    expect(readFileSync(sarif, 'utf8')).toContain('"version": "2.1.0"');
  });
});

describe('highbar test --update', () => {
  it('writes what it saw in the place of what fails, and keeps the rest', async () => {
    write('a.answer.md', fixture(`${fails}  verdict: ${report.verdict.outcome} # as it was\n`));
    write('b.answer.md', fixture());
    write('c.answer.md', fixture(holds));
    const untouched = read('c.answer.md');
    const { code, stderr } = await test('--update');
    expect(code).toBe(0);
    expect(stderr.match(/wrote .*: the expectations of 1 answer\n/g)).toHaveLength(2);
    expect(parseAnswerSuite(read('a.answer.md'), { name: 'a.md' }).cases[0]?.expect).toEqual({
      verdict: report.verdict.outcome,
      overall: { atLeast: Math.floor((report.overall.score ?? 0) * 100) / 100 },
      present: [present?.id],
      absent: [absent],
    });
    expect(read('a.answer.md').endsWith(`---\n${row.text}\n`)).toBe(true);
    expect(read('b.answer.md')).toContain(`verdict: ${report.verdict.outcome}`);
    expect(read('c.answer.md')).toBe(untouched);
    const again = await test();
    expect({ code: again.code, stderr: again.stderr }).toEqual({ code: 0, stderr: '' });
    expect(again.stdout).toContain('3 passed');
  });

  it('warns of a fixture of which nothing is expected', async () => {
    write('a.answer.md', fixture());
    const { code, stdout } = await test();
    expect(code).toBe(0);
    expect(stdout).toContain('warning: nothing-expected');
  });
});

describe('highbar test --baseline', () => {
  it('accepts what it names, fails on what is new, and tells what is stale', async () => {
    write('sub/a.answer.md', fixture(fails));
    const baseline = join(folder, 'accepted.json');
    const missing = await test('--baseline', baseline);
    expect(missing.code).toBe(2);
    const written = await test('--baseline', baseline, '--update');
    expect(written.code).toBe(0);
    expect(read('sub/a.answer.md')).toBe(fixture(fails));
    expect(JSON.parse(read('accepted.json'))).toMatchObject({ version: 1, accepted: [{ file: 'sub/a.answer.md', case: 'a' }, {}, {}] });
    const accepted = await test('--baseline', baseline);
    expect({ code: accepted.code, stderr: accepted.stderr }).toEqual({ code: 0, stderr: '' });
    expect(accepted.stdout).toContain('3 shortfalls accepted');

    write('sub/a.answer.md', fixture(`${fails}  dimensions: { substance: { atMost: 1 } }\n`));
    const fresh = await test('--baseline', baseline, '--format', 'json');
    expect(fresh.code).toBe(1);
    expect(cases(fresh.stdout)[0]?.findings.filter(({ accepted: known }) => known !== true).map(({ id }) => id)).toEqual(['dimensions.substance.atMost']);

    write('sub/a.answer.md', fixture(holds));
    const stale = await test('--baseline', baseline);
    expect(stale.code).toBe(0);
    expect(stale.stderr.match(/falls short no more/g)).toHaveLength(3);
    await test('--baseline', baseline, '--update');
    expect(JSON.parse(read('accepted.json'))).toEqual({ version: 1, accepted: [] });
  });

  it('goes on accepting what was not run', async () => {
    write('a.answer.md', fixture(fails));
    const b = write('b.answer.md', fixture(fails));
    const baseline = join(folder, 'accepted.json');
    await test('--baseline', baseline, '--update');
    await execute(['test', b, '--baseline', baseline, '--update']);
    expect((JSON.parse(read('accepted.json')) as { accepted: { case: string }[] }).accepted.map(({ case: name }) => name)).toEqual(['a', 'a', 'a', 'b', 'b', 'b']);
  });

  it.each(['not json', '{"version": 2}'])('is refused where it is none: %s', async (content) => {
    write('a.answer.md', fixture(holds));
    const { code, stderr } = await test('--baseline', write('accepted.json', content));
    expect(code).toBe(2);
    expect(stderr).toMatch(/accepted\.json: It is (not JSON|no baseline)/);
  });
});

describe('highbar test --compare', () => {
  it('passes on reports of its own, and fails on a fall beyond the tolerance', async () => {
    write('a.answer.md', fixture(holds));
    const reports = join(folder, 'reports.jsonl');
    expect((await test('--format', 'jsonl', '--output', reports)).code).toBe(0);
    const [earlier] = parseLines(readFileSync(reports, 'utf8')).map((each) => reportSchema.parse(each));
    if (earlier === undefined) throw new Error('no report was written');
    expect((await test('--compare', reports)).code).toBe(0);

    const better = { ...earlier, overall: { ...earlier.overall, score: (earlier.overall.score ?? 0) + 0.3 } };
    writeFileSync(reports, `${JSON.stringify(better)}\n${JSON.stringify({ id: 'x', error: {} })}\n`);
    const fell = await test('--compare', reports);
    expect(fell.code).toBe(1);
    expect(fell.stdout).toContain('error: compare.overall');
    expect((await test('--compare', reports, '--tolerance', '0.3')).code).toBe(0);

    // Another draft under the same name is found by its name.
    write('a.answer.md', fixture('', 'I do not know.'));
    const redrafted = await test('--compare', reports);
    expect(redrafted.code).toBe(1);
    write('other.answer.md', fixture(holds, 'I do not know yet.'));
    expect((await test('--compare', reports, '--format', 'json')).stdout).toContain('"not-compared"');
  });

  it.each([
    ['a tolerance without reports', ['--tolerance', '1'], /nothing to compare with/],
    ['a tolerance below 0', ['--tolerance=-1'], /number of points from 0/],
    ['reports that are none', ['--compare', 'fixtures/answers/one.jsonl'], /one\.jsonl, line 1: The line is no report/],
    ['reports that are not there', ['--compare', 'nowhere.jsonl'], /There is no such file/],
    ['an unknown format', ['--format', 'xml'], /'xml' is invalid/],
    ['two formats in one place', ['--format', 'tap', '--format', 'json'], /Two formats would go to standard output/],
    ['more outputs than formats', ['--output', 'a', '--output', 'b'], /--output: It is given 2 times/],
    ['an output in no folder', ['--output', 'nowhere/at/all.txt'], /no such folder/],
  ])('explains %s, and ends with 2', async (_, options, message) => {
    write('a.answer.md', fixture(holds));
    const { code, stdout, stderr } = await test(...options);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('does not overwrite what it reads', async () => {
    const file = write('a.answer.md', fixture(holds));
    const { code, stderr } = await test('--output', file);
    expect(code).toBe(2);
    expect(stderr).toContain('It would overwrite');
    expect(read('a.answer.md')).toBe(fixture(holds));
  });
});

describe('highbar score', () => {
  it('writes the reporters too, with the places of the answers', async () => {
    const text = write('answer.txt', `A line before it.\n${row.text}`);
    const sarif = join(folder, 'out.sarif');
    const argv = ['score', text, '--rubric', 'netflix-pm', '--prompt', row.question.prompt, '--kind', row.question.kind, '-f', 'junit', '-o', '-', '-f', 'sarif', '-o', sarif];
    const { code, stdout } = await execute(argv);
    expect(code).toBe(0);
    expect(stdout).toMatch(/<testcase name="/);
    expect(readFileSync(sarif, 'utf8')).toContain('"ruleId"');
    const rows = await execute(['score', 'fixtures/answers/sample.jsonl', '-', '--rubric', 'netflix-pm', '--format', 'junit'], { stdin: 'no json\n' });
    expect(rows.code).toBe(2);
    expect(rows.stdout).toContain('<testsuite name="fixtures/answers/sample.jsonl" tests="10"');
    expect(rows.stdout).toContain('<testsuite name="standard-input" tests="1" failures="0" errors="1">');
    const lines = await execute(['score', 'fixtures/answers/sample.jsonl', '--rubric', 'netflix-pm', '--format', 'github']);
    expect(lines.stdout).toMatch(/::(error|warning|notice) file=fixtures\/answers\/sample\.jsonl,line=\d+/);
  });
});
