import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  checks,
  createJsonSchema,
  createScorer,
  formatJson,
  jsonSchemaNames,
  loops,
  parseAnswerSuite,
  parseRubricText,
  questions,
  recordExpectations,
  reportSchema,
  rubrics,
  scoreAnswer,
  type JsonSchemaName,
} from '../../src/index.ts';
import { starterRubric } from '../../src/cli/starter-rubric.ts';

const compile = (name: JsonSchemaName): ValidateFunction => new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(createJsonSchema(name));
const faults = (validate: ValidateFunction, value: unknown): string[] =>
  validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message = '', params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);

const starter = starterRubric('./rubric.schema.json');

describe('the JSON Schema', () => {
  it.each(jsonSchemaNames)('of a %s is valid, strict, and described', (name) => {
    expect(compile(name)).toBeTypeOf('function');
    const schema = createJsonSchema(name);
    expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', title: expect.any(String) as string, description: expect.any(String) as string });
  });

  it('of a rubric takes the starter rubric and the built-in ones, as they are written', () => {
    const validate = compile('rubric');
    expect(faults(validate, parse(starter))).toEqual([]);
    for (const rubric of rubrics) expect(faults(validate, JSON.parse(JSON.stringify(rubric)))).toEqual([]);
    expect(faults(validate, { $schema: './rubric.schema.json', ...(parse(starter) as object) })).toEqual([]);
  });

  it('of questions, loops and reports takes the built-in ones and real reports', () => {
    const question = compile('question');
    for (const each of questions) expect(faults(question, each)).toEqual([]);
    expect(faults(compile('questions'), questions)).toEqual([]);
    for (const loop of loops) expect(faults(compile('loop'), loop)).toEqual([]);
    const report = scoreAnswer({ rubric: 'netflix-pm', question: 'pm-nothing-to-watch', answer: 'I would measure how many find a title within five minutes, and give up some variety for it.' });
    expect(faults(compile('report'), JSON.parse(formatJson(report)))).toEqual([]);
    expect(reportSchema.safeParse(report).success).toBe(true);
  });

  it('of a suite takes the fixtures, and what highbar test --update writes', () => {
    const validate = compile('suite');
    expect(faults(validate, parse(readFileSync('fixtures/answers/sample.answers.yaml', 'utf8')))).toEqual([]);
    const least = { $schema: 'suite.json', cases: [{ id: 'a', text: '' }] };
    expect(faults(validate, least)).toEqual([]);
    expect(parseAnswerSuite(JSON.stringify(least), { format: 'json' }).cases).toHaveLength(1);
    const report = scoreAnswer({ rubric: 'netflix-pm', question: 'pm-nothing-to-watch', answer: 'I would measure how many find a title within five minutes.' });
    expect(faults(validate, { rubric: './own.yaml', question: 'my-own', mode: 'spoken', cases: [{ id: 'a', text: '', expect: recordExpectations(report, {}) }] })).toEqual([]);
  });

  it.each([
    ['no cases', { rubric: 'netflix-pm' }, '"missingProperty":"cases"'],
    ['an unknown expectation', { cases: [{ id: 'a', text: '', expect: { score: 4 } }] }, '"additionalProperty":"score"'],
    ['an unknown verdict', { cases: [{ id: 'a', text: '', expect: { verdict: 'pass' } }] }, '/cases/0/expect/verdict must be equal to one of the allowed values'],
    ['a case without a text', { cases: [{ id: 'a' }] }, '"missingProperty":"text"'],
  ])('of a suite refuses %s, as highbar does', (_, suite, expected) => {
    expect(faults(compile('suite'), suite).join('\n')).toContain(expected);
    expect(() => parseAnswerSuite(JSON.stringify(suite), { format: 'json' })).toThrow();
  });

  it('of a suite offers the ids of checks, rubrics and questions', () => {
    const offer = (list: readonly { id: string }[]): unknown => ({ anyOf: expect.arrayContaining([{ enum: list.map(({ id }) => id) }]) as unknown });
    const { properties } = createJsonSchema('suite') as { properties: { cases: { items: { properties: unknown } } } };
    expect(properties.cases.items.properties).toMatchObject({
      rubric: offer(rubrics),
      question: offer(questions),
      expect: { properties: { present: { items: offer(checks) }, absent: { items: offer(checks) } } },
    });
  });

  it.each([
    ['an unknown field', (text: string) => text.replace('title: My rubric', 'titel: My rubric'), '"additionalProperty":"titel"'],
    ['a wrong type', (text: string) => text.replace('weight: 2', 'weight: heavy'), '/dimensions/0/weight must be number'],
    ['a kind of condition that there is not', (text: string) => text.replace('kind: average', 'kind: mean'), '/gate'],
    ['a missing field', (text: string) => text.replace('scale:\n  min: 1\n  max: 5\n', ''), '"missingProperty":"scale"'],
  ])('of a rubric refuses %s, as highbar does', (_, change, expected) => {
    const text = change(starter);
    expect(text).not.toBe(starter);
    expect(faults(compile('rubric'), parse(text)).join('\n')).toContain(expected);
    expect(() => parseRubricText(text)).toThrow();
  });

  it('offers the ids of the built-in checks, and takes others', () => {
    expect(JSON.stringify(createJsonSchema('rubric'))).toContain('{"enum":["metric-first",');
    const own = parse(starter.replace('check: trade-off', 'check: my-own-check')) as object;
    expect(faults(compile('rubric'), own)).toEqual([]);
    expect(() => createScorer({ rubric: own as never })).toThrow(/there is no check "my-own-check"/);
  });
});
