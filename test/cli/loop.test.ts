import { describe, expect, it } from 'vitest';
import { createPanelForm, formatJson, formatLoopHtml, formatLoopPretty, loopReportSchema, loops, questions, rubrics, scoreLoop, type PanelForm } from '../../src/index.ts';
import { execute } from './execute.ts';
import { useTemporaryFiles } from './temporary-files.ts';

const { path, read, write } = useTemporaryFiles();
const name = 'netflix-pm-loop';
const loop = loops.find(({ id }) => id === name)!;
const answers = [{ id: 'mine', question: 'pm-own-mistake' }, { id: 'yours', question: 'pm-nothing-to-watch', text: 'I would look first at the share of sessions that end without a play.' }];
const ratings = [{ answer: 'mine', rater: 'Ada', scores: { judgment: 4, communication: 4.5, impact: 4, curiosity: 4 } }, { answer: 'mine', rater: 'Ben', scores: { judgment: null, impact: 3.5 } }];
const report = scoreLoop({ loop: name, answers, ratings });
const lines = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

write('answers.jsonl', lines(answers));
write('answers.json', JSON.stringify(answers));
write('ratings.jsonl', lines(ratings));
write('form.json', JSON.stringify({ answers, ratings }));
write('loop.yaml', `id: ${name}\nversion: ${loop.version}\ntitle: Mine\nstages:\n  - { id: one, title: One, rubric: netflix-pm, questions: [pm-own-mistake] }\n`);

describe('highbar loop', () => {
  it('scores a loop with what people gave, in every format', async () => {
    const rated = ['--ratings', path('ratings.jsonl')];
    expect(await execute(['loop', name, path('answers.jsonl'), ...rated])).toEqual({ code: 0, stderr: '', stdout: formatLoopPretty(report) });
    const html = await execute(['loop', name, path('answers.jsonl'), ...rated, '-f', 'json', '-o', path('out.json'), '-f', 'html']);
    expect(html).toEqual({ code: 0, stderr: '', stdout: formatLoopHtml({ report, loop, answers, rubrics, questions }) });
    expect(loopReportSchema.parse(JSON.parse(read('out.json')))).toEqual(report);
  });

  it('reads lists, forms and standard input alike', async () => {
    const expected = formatLoopPretty(report);
    expect((await execute(['loop', name, path('answers.json'), '--ratings', path('form.json')])).stdout).toBe(expected);
    expect((await execute(['loop', name, path('form.json')])).stdout).toBe(expected);
    expect((await execute(['loop', name], { stdin: JSON.stringify({ answers, ratings }) })).stdout).toBe(expected);
    expect((await execute(['loop', name, path('answers.jsonl'), '--ratings', '-'], { stdin: lines(ratings) })).stdout).toBe(expected);
  });

  it('reads a loop from a file', async () => {
    const { code, stdout } = await execute(['loop', path('loop.yaml'), '-', '-f', 'html'], { stdin: lines(answers.slice(0, 1)) });
    expect(code).toBe(0);
    expect(stdout).toContain('<h1 id="report">Mine: ');
  });

  it('makes the form that it reads', async () => {
    const { code, stdout } = await execute(['loop', name, '--form', 'Ada', 'Raj Rao']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${formatJson(createPanelForm(name, ['Ada', 'Raj Rao']))}\n` });
    const form = JSON.parse(stdout) as PanelForm;
    const fill = (scores: object): object => Object.fromEntries(Object.keys(scores).map((id) => [id, 4.5]));
    const filled = { ...form, ratings: form.ratings.map((rating) => ({ ...rating, scores: fill(rating.scores) })) };
    const scored = await execute(['loop', name, '-', '--gate'], { stdin: JSON.stringify(filled) });
    expect(scored).toMatchObject({ code: 0, stdout: expect.stringMatching(/^✓ ADVANCE/) as string });
  });

  it('exits with 1 by --gate where it does not end in "advance"', async () => {
    expect(report.outcome).toBe('incomplete');
    expect((await execute(['loop', name, path('form.json'), '--gate'])).code).toBe(1);
    expect((await execute(['loop', name, path('form.json')])).code).toBe(0);
  });

  it.each<[string, string[], string, RegExp]>([
    ['an unknown loop', ['netflix-pm-lop', '-'], '', /loop: There is no built-in loop "netflix-pm-lop".*netflix-pm-loop/],
    ['a file that is not there', [name, 'none.jsonl'], '', /none\.jsonl: There is no such file/],
    ['a line that is not JSON', [name], '{"id": "a", "question": "pm-own-mistake"}\n{,}\n', /standard input, line 2: The line is not JSON at column 2/],
    ['an answer to no question', [name, '-'], lines([answers[0], { id: 'b', question: 'pm-own-mistak' }]), /standard input: .*\n {2}line 2, question: no stage asks "pm-own-mistak"/],
    ['an answer in a list', [name, '-'], JSON.stringify([{ id: 'b', question: 'pm-own-mistak' }]), /\[0\]\.question: no stage asks/],
    ['a rating off the scale', [name, '-'], JSON.stringify({ answers, ratings: [{ answer: 'mine', rater: 'Ada', scores: { judgment: 6 } }] }), /ratings\[0\]\.scores\.judgment: is 6, off the scale/],
    ['a form that is none', [name, '-'], '{"answers": {}}', /It is no form of a loop\.\n {2}answers: is no list/],
    ['standard input twice', [name, '-', '--ratings', '-'], '', /It is named twice/],
    ['a form that reads', [name, 'answers.jsonl', '--form', 'Ada'], '', /It makes an empty form, and reads no files/],
    ['a form in a format', [name, '--form', 'Ada', '-f', 'html'], '', /It makes an empty form, and reads no --format/],
  ])('refuses %s', async (_, argv, stdin, message) => {
    const { code, stdout, stderr } = await execute(['loop', ...argv], { stdin });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('names the files where faults stand in several', async () => {
    write('bad.jsonl', lines([{ id: 'b', question: 'pm-own-mistak' }]));
    const { stderr } = await execute(['loop', name, path('bad.jsonl'), '-'], { stdin: lines([{ id: 'c', question: 'pm-own-mistak' }]) });
    expect(stderr).toMatch(/bad\.jsonl and standard input: /);
    expect(stderr).toMatch(/\n {2}question: no stage asks .*bad\.jsonl\)\n {2}question: no stage asks .* \(standard input\)\n/);
  });

  it('says on a terminal that there are no answers', async () => {
    expect((await execute(['loop', name], { stdinIsTTY: true })).stderr).toContain('There are no answers.');
  });
});
