import { describe, expect, it } from 'vitest';
import { compareReports, comparisonSchema, formatComparisonHtml, formatComparisonPretty, formatJson, rubrics, scoreAnswer } from '../../src/index.ts';
import { execute } from './execute.ts';
import { useTemporaryFiles } from './temporary-files.ts';

const { path, read, write } = useTemporaryFiles();
const question = 'pm-nothing-to-watch';
const draft =
  'I would leverage synergies across the organization to build a best-in-class, holistic discovery experience that delights users, and we would track engagement, retention, satisfaction and adoption on a dashboard that everybody can see.';
const better =
  'I would look first at the share of sessions that end without a play, because that is the evening we lose. If a shorter home page does not cut it from 18% to 15% in six weeks, I would take it down. What I do not know is whether people leave because of the list or because they came to look something up.';
const report = (id: string, text: string) => scoreAnswer({ question, answer: { id, text }, rubric: 'netflix-pm' });
const [first, second] = [report('one', draft), report('two', better)];
const comparison = compareReports(first, second);
const rubric = rubrics.find(({ id }) => id === 'netflix-pm');

write('one.md', draft);
write('two.md', better);
write('one.json', formatJson(first));
write('two.json', formatJson(second));
write('answers.jsonl', [['a', better], ['b', draft]].map(([id, text]) => `${JSON.stringify({ id, question, text })}\n`).join(''));
write('reports.json', formatJson([first, second, { id: 'three', file: 'a.jsonl', error: { code: 'INVALID_ANSWER' } }]));
const compare = (before: string, after: string, ...more: string[]): string[] => ['compare', path(before), path(after), ...more];
const scored = ['-r', 'netflix-pm', '-q', question];

describe('highbar compare', () => {
  it('compares two drafts in every format', async () => {
    const pretty = await execute(compare('one.md', 'two.md', ...scored));
    expect(pretty).toEqual({ code: 0, stderr: '', stdout: formatComparisonPretty(comparison) });
    const json = await execute(compare('one.md', 'two.md', ...scored, '--format', 'json', '--output', path('out.json'), '--format', 'html'));
    expect(comparisonSchema.parse(JSON.parse(read('out.json')))).toEqual(comparison);
    const items = { before: { report: first, text: draft, rubric }, after: { report: second, text: better, rubric } };
    expect(json).toEqual({ code: 0, stderr: '', stdout: formatComparisonHtml({ comparison, ...items }) });
  });

  it('compares reports, which need no rubric, and reports with drafts', async () => {
    const html = await execute(compare('one.json', 'two.json', '-f', 'html'));
    expect(html).toEqual({ code: 0, stderr: '', stdout: formatComparisonHtml({ comparison, before: { report: first, rubric }, after: { report: second, rubric } }) });
    expect((await execute(compare('one.json', 'two.md', ...scored))).stdout).toBe(formatComparisonPretty(comparison));
  });

  it('takes the answer of an id from files that hold several', async () => {
    const same = await execute(compare('answers.jsonl', 'answers.jsonl', '-r', 'netflix-pm', '--id', 'b'));
    expect(same.code).toBe(0);
    expect(same.stdout).toContain('Both reports are about the same text.');
    expect((await execute(compare('reports.json', 'reports.json', '--id', 'two'))).stdout).toContain('Nothing was gained.');
  });

  it('exits with 1 by --gate where the later draft does not advance', async () => {
    expect(second.verdict.outcome).not.toBe('advance');
    expect((await execute(compare('one.json', 'two.json', '--gate'))).code).toBe(1);
    const passed = { ...second, verdict: { outcome: 'advance', reasons: ['So it is.'] } };
    write('passed.json', JSON.stringify(passed));
    expect((await execute(compare('one.json', 'passed.json', '--gate'))).code).toBe(0);
  });

  it.each<[string, string[], RegExp]>([
    ['no rubric', compare('one.md', 'two.md', '-q', question), /--rubric: No rubric is named/],
    ['no question', compare('one.md', 'two.md', '-r', 'netflix-pm'), /one\.md: Nothing says which question/],
    ['a file that is not there', compare('none.md', 'two.md', ...scored), /none\.md: There is no such file/],
    ['several answers', compare('answers.jsonl', 'two.json', '-r', 'netflix-pm'), /holds 2 answers, and one is compared with one\.\n.*--id.*It holds a, b\./],
    ['an id that is not there', compare('reports.json', 'two.json', '--id', 'four'), /holds no answer "four"\.\n.*It holds one, two, three\./],
    ['an answer that was not scored', compare('reports.json', 'two.json', '--id', 'three'), /It could not be scored when the reports were written/],
    ['standard input', ['compare', '-', path('two.json')], /cannot be read from standard input/],
    ['an output that is read', compare('one.json', 'two.json', '-f', 'json', '-o', path('one.json')), /would overwrite/],
  ])('refuses %s', async (_, argv, message) => {
    const { code, stdout, stderr } = await execute(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('refuses a report that is not whole, and an answer that cannot be scored', async () => {
    write('half.json', JSON.stringify({ ...first, gate: null }));
    expect((await execute(compare('half.json', 'two.json'))).stderr).toContain('It is no report of this version of the format.');
    write('odd.jsonl', JSON.stringify({ id: 'x', question, text: 3 }));
    expect((await execute(compare('odd.jsonl', 'two.json', '-r', 'netflix-pm'))).stderr).toMatch(/odd\.jsonl, line 1: .*\n {2}text: /);
  });
});
