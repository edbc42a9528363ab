import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintRubricText, parseRubricText, rubrics } from '../../src/index.ts';
import { execute, parseLines } from './execute.ts';
import { useTemporaryFiles } from './temporary-files.ts';

const { path, read, write: file } = useTemporaryFiles();

describe('highbar init', () => {
  it('writes a rubric that is valid, that the linter has nothing against, and that scores', async () => {
    const written = await execute(['init', path('mine.yaml')]);
    expect(written).toEqual({ code: 0, stderr: '', stdout: expect.stringContaining('highbar lint ') as string });
    const text = read('mine.yaml');
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./node_modules/highbar/dist/schemas/rubric.schema.json');
    expect(parseRubricText(text).dimensions.map(({ id }) => id)).toEqual(['judgment', 'evidence', 'communication']);
    expect(lintRubricText(text)).toEqual([]);

    const scored = await execute(['score', 'fixtures/answers/sample.jsonl', '--rubric', path('mine.yaml'), '--format', 'jsonl']);
    expect({ code: scored.code, stderr: scored.stderr }).toEqual({ code: 0, stderr: '' });
    const reports = parseLines(scored.stdout) as { verdict: { outcome: string }; dimensions: { score: number | null }[] }[];
    expect(reports).toHaveLength(10);
    for (const { dimensions } of reports) for (const { score } of dimensions) expect(score).not.toBeNull();
    expect(new Set(reports.map(({ verdict }) => verdict.outcome))).toEqual(new Set(['advance', 'stop']));
  });

  it('overwrites nothing, unless it is told to', async () => {
    const taken = file('taken.yaml', 'precious: true\n');
    expect(await execute(['init', taken])).toEqual({ code: 2, stdout: '', stderr: `highbar: ${taken}: There is such a file already.\n  Name another, or pass --force to overwrite it.\n` });
    expect(read('taken.yaml')).toBe('precious: true\n');
    expect((await execute(['init', taken, '--force'])).code).toBe(0);
    expect(read('taken.yaml')).toContain('id: my-rubric');
  });

  it('names the schema of the package that is installed above the file', async () => {
    mkdirSync(path('project/hiring/rubrics'), { recursive: true });
    file('project/node_modules/highbar/dist/schemas/rubric.schema.json', '{}');
    await execute(['init', path('project/hiring/rubrics/a.yml')]);
    expect(read('project/hiring/rubrics/a.yml').split('\n')[0]).toBe(
      '# yaml-language-server: $schema=../../node_modules/highbar/dist/schemas/rubric.schema.json',
    );
  });

  it.each([
    ['a folder that is not there', path('none/a.yaml'), /There is no such folder to write it in\./],
    ['another format', path('a.json'), /The starter rubric is YAML/],
  ])('refuses %s', async (_, name, message) => {
    const { code, stdout, stderr } = await execute(['init', name]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});

const starter = async (): Promise<string> => {
  await execute(['init', path('starter.yaml'), '--force']);
  return read('starter.yaml');
};

describe('highbar score with a YAML rubric', () => {
  it('names line, column, path, reason and the nearest name of each fault', async () => {
    const text = (await starter()).replace('check: trade-off', 'check: tradeoff').replace('fullCreditAt: 0.75', 'fullCredit: 0.75').replace('kind: every-dimension', 'kind: every-dimensions');
    const { code, stdout, stderr } = await execute(['score', '-r', file('wrong.yaml', text), 'fixtures/answers/one.jsonl']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const lineOf = (words: string): number => text.split('\n').findIndex((line) => line.includes(words)) + 1;
    expect(stderr.split('\n')).toEqual([
      `highbar: ${path('wrong.yaml')}: The rubric is not valid.`,
      `  line ${lineOf('check: tradeoff')}, column 16, dimensions[0].checks[1].check: there is no check "tradeoff"; did you mean "trade-off"?`,
      `  line ${lineOf('fullCredit: ')}, column 5, dimensions[0].fullCredit: is not a known field; did you mean "fullCreditAt"?`,
      `  line ${lineOf('every-dimensions')}, column 13, gate.of[1].kind: is not a kind of condition; did you mean "every-dimension"?`,
      '  Correct the rubric at the places named.',
      '',
    ]);
  });

  it('says where a text is no YAML', async () => {
    const { code, stderr } = await execute(['score', '-r', file('tab.yml', 'id: a\nscale:\n\tmin: 1\n'), 'fixtures/answers/one.jsonl']);
    expect(code).toBe(2);
    expect(stderr).toContain('tab.yml: The text cannot be read as YAML.\n  line 3, column 1: there is a tab in the indentation; indent with spaces\n');
  });

  it('reads a question in YAML too', async () => {
    const question = file('question.yaml', 'id: q\nkind: strategy\nprompt: >\n  Should we enter live sports?\n');
    const answer = file('answer.txt', 'I would not enter live sports, because the rights cost more than the members they bring.');
    const { code, stdout } = await execute(['score', answer, '-r', 'netflix-pm', '-q', question, '-f', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ question: { id: 'q', kind: 'strategy', prompt: 'Should we enter live sports?\n' } });
    const wrong = await execute(['score', answer, '-r', 'netflix-pm', '-q', file('wrong-question.yaml', 'id: q\nkind: strategic\nprompt: Why?\n')]);
    expect(wrong.stderr).toMatch(/line 2, column 7, kind: .*did you mean "strategy"\?/);
  });
});

describe('highbar lint', () => {
  it('finds no error in the built-in rubrics', async () => {
    const { code, stderr } = await execute(['lint', ...rubrics.map(({ id }) => id)]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('writes a finding a line with its place, and ends with 1 where one is an error', async () => {
    const text = (await starter()).replace('kind: average\n      atLeast: 3.5', 'kind: not\n      of: { kind: average, atLeast: 1 }');
    const name = file('closed.yaml', text);
    const { code, stdout, stderr } = await execute(['lint', name]);
    const line = text.split('\n').indexOf('gate:') + 1;
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toBe(
      `${name}:${line}:1: error: No answer can pass the gate: the average would have to be at least 2.5 and below 1.0. [unreachable-gate]\n  gate: Lower or remove one of the conditions.\n${name}: 1 error, 0 warnings, 0 notes\n`.replace(
        'the average would have to be at least 2.5 and below 1.0',
        'the average is never below 2.5 with what is asked of the dimensions, and below 1.0 is asked',
      ),
    );
  });

  it('takes the kinds that the rubric is for, and warns of the others where none are named', async () => {
    const text = (await starter()).replace(/ {6}- check: (clear-stance|trade-off|alternatives|constraint|uncertainty)\n {8}weight: \d\n/g, '').replace(
      '      - check: buzzwords',
      '      - check: situation\n        weight: 1\n      - check: buzzwords',
    );
    const name = file('story.yaml', text);
    const open = await execute(['lint', name]);
    expect(open.code).toBe(0);
    expect(open.stdout).toMatch(/warning: Nothing can score Judgment in culture, .* and technical questions: none of its strengths are looked for in them\. \[unscorable-dimension\]/);
    expect((await execute(['lint', name, '--kind', 'behavioral'])).stdout).toBe(`${name}: 0 errors, 0 warnings, 0 notes\n`);
    expect((await execute(['lint', name, '--kind', 'behavioral', '--kind', 'pricing'])).code).toBe(1);
  });

  it('ends with 2 for what is no rubric, and lints the others all the same', async () => {
    const broken = file('broken.yaml', 'id: [');
    const { code, stdout, stderr } = await execute(['lint', broken, 'netflix-pm', path('none.yaml'), '--format', 'json']);
    expect(code).toBe(2);
    expect(stderr).toContain('broken.yaml: The text cannot be read as YAML.');
    expect(stderr).toContain('none.yaml: There is no such file.');
    expect(JSON.parse(stdout)).toMatchObject([{ rubric: broken, error: { code: 'INVALID_SYNTAX', issues: [{ line: 1 }] } }, { rubric: 'netflix-pm', findings: expect.any(Array) as unknown }, { error: { reason: 'There is no such file.' } }]);
    expect((await execute(['lint', 'netflix-pn'])).stderr).toContain('did you mean "netflix-pm"?');
    expect((await execute(['lint'])).code).toBe(2);
  });
});
