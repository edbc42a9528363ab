import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createScorer, defineCustomCheck, formatMarkdown, formatPretty, HighbarError, lintRubric, parseQuestionText, parseRubricText, reportSchema, runExamples } from '../../src/index.ts';
import { execute, parseLines } from '../cli/execute.ts';

const rubricFile = 'fixtures/rubrics/tool-library.yaml';
const questionFile = 'fixtures/questions/tool-library.yaml';
const rubricText = readFileSync(rubricFile, 'utf8');
const rubric = parseRubricText(rubricText);
const question = parseQuestionText(readFileSync(questionFile, 'utf8'));
const scorer = createScorer({ rubric });
const folder = mkdtempSync(join(tmpdir(), 'highbar-own-checks-'));
afterAll(() => rmSync(folder, { recursive: true }));

const strong =
  'I would lend the drills for a week at most. Repairs eat more than the deposits bring in, so I would raise the deposit to 40 euros before anything else. ' +
  'If more than one in ten tools comes back broken, we stop lending power tools. The volunteers who repair are the ones who leave first, and that is what I would watch.';
const weak = 'I would talk to everybody and hold a workshop. It is a great library with a great community, and I am sure that together we will find a way that works well for all of us in the end.';

describe('a rubric file with checks of its own and a question with expected points', () => {
  it('passes the examples of each of its checks', () => {
    expect(rubric.customChecks?.length).toBeGreaterThanOrEqual(4);
    for (const declaration of rubric.customChecks!) {
      const outcomes = runExamples(defineCustomCheck(declaration));
      expect(outcomes.length).toBeGreaterThanOrEqual(2);
      expect(outcomes.filter(({ passed }) => !passed)).toEqual([]);
    }
  });

  it('tells a strong answer from a weak one, with evidence', () => {
    const [good, bad] = [strong, weak].map((answer) => scorer.score({ question, answer }));
    for (const report of [good!, bad!]) expect(reportSchema.parse(report)).toEqual(report);
    expect(good!.overall.score).toBeGreaterThan(bad!.overall.score! + 1);
    const results = new Map(good!.checks.map((result) => [result.id, result]));
    expect(results.get('covers-points')).toMatchObject({ status: 'present', measure: { unit: 'share of the points' } });
    for (const { id } of rubric.customChecks!) for (const { start, end, quote } of results.get(id)!.evidence) expect(strong.slice(start, end)).toBe(quote);
    expect(formatMarkdown(bad!)).toContain('Makes none of the 2 points expected');
    expect(formatPretty(good!)).toContain(rubric.customChecks![0]!.title);
  });

  it('passes the linter', () => expect(lintRubric(rubric).filter(({ severity }) => severity === 'error')).toEqual([]));

  it('works from the command line', async () => {
    const answer = join(folder, 'answer.txt');
    writeFileSync(answer, strong);
    const { code, stdout, stderr } = await execute(['score', answer, '--rubric', rubricFile, '--question', questionFile, '--format', 'jsonl']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(parseLines(stdout)[0]).toEqual(JSON.parse(JSON.stringify({ id: 'answer', ...scorer.score({ question, answer: { id: 'answer', text: strong } }) })));
  });

  it('hears by line and column what is wrong with one', () => {
    const bad = rubricText.replace('classes: [amount', 'classes: [amonut');
    expect(bad).not.toBe(rubricText);
    const line = bad.slice(0, bad.indexOf('amonut')).split('\n').length;
    try {
      parseRubricText(bad);
      throw new Error('nothing was thrown');
    } catch (error) {
      if (!(error instanceof HighbarError)) throw error;
      expect(error.issues).toMatchObject([{ line, message: expect.stringContaining('did you mean "amount"?') as string }]);
    }
  });
});
