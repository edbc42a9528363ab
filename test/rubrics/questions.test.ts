import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { questions, rubrics } from '../../src/rubrics/index.ts';
import { questionKinds, questionSchema } from '../../src/schema/question.ts';
import { banks } from './banks.ts';

const kindsOf = new Map<string, readonly string[]>(checks.map(({ id, appliesTo }) => [id, appliesTo]));
const prefixOf = (id: string): string => id.slice(0, id.indexOf('-'));

describe('questions', () => {
  it('belong to one of the banks, each with its own id and words', () => {
    expect(questions.filter(({ id }) => !banks.some(({ prefix }) => prefix === prefixOf(id)))).toEqual([]);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(questions.map(({ prompt }) => prompt.toLowerCase())).size).toBe(questions.length);
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(questions)).toBe(true);
    for (const question of questions) expect(() => Object.assign(question.tags ?? [], ['x'])).toThrow(TypeError);
  });

  it.each(questions.map((question) => [question.id, question] as const))('%s has all its fields, and checks that apply to its kind', (id, question) => {
    expect(questionSchema.parse(question)).toEqual(question);
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(question.prompt).toMatch(/^[A-Z].{30,}[.?]$/);
    expect(question.stage).toMatch(/^[a-z ]+$/);
    expect(question.limitSeconds).toBeGreaterThanOrEqual(60);
    expect(question.tags?.length).toBeGreaterThanOrEqual(2);
    expect(question.keyMetrics?.length).toBeGreaterThanOrEqual(2);
    expect(question.checks?.length).toBeGreaterThanOrEqual(3);
    expect(question.checks?.length).toBeLessThanOrEqual(6);
    expect(new Set(question.checks).size).toBe(question.checks?.length);
    for (const check of question.checks ?? []) expect(kindsOf.get(check), `${check} of ${id}`).toContain(question.kind);
  });
});

describe.each(banks)('the bank $prefix', ({ prefix, role, rubric }) => {
  const bank = questions.filter(({ id }) => prefixOf(id) === prefix);

  it('has twelve questions or more, over all kinds, none of which has a third of them', () => {
    expect(bank.length).toBeGreaterThanOrEqual(12);
    expect(new Set(bank.map(({ kind }) => kind))).toEqual(new Set(questionKinds));
    for (const kind of questionKinds) expect(bank.filter((question) => question.kind === kind).length, kind).toBeLessThan(bank.length / 3);
    for (const question of bank) expect(question.role).toBe(role);
  });

  it(`names only checks that ${rubric} draws on, so that its reports show them`, () => {
    const used = rubrics.find(({ id }) => id === rubric)?.dimensions.flatMap((dimension) => dimension.checks.map(({ check }) => check)) ?? [];
    for (const question of bank) expect(used, question.id).toEqual(expect.arrayContaining([...(question.checks ?? [])]));
  });
});

it('product marketing managers have 90 seconds', () => {
  const limits = questions.filter(({ id }) => id.startsWith('pmm-')).map(({ limitSeconds }) => limitSeconds);
  expect(new Set(limits)).toEqual(new Set([90]));
});
