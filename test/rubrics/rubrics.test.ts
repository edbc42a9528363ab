import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { nearestName } from '../../src/document/nearest-name.ts';
import { questions, rubrics } from '../../src/rubrics/index.ts';
import type { CheckResult, CheckStatus } from '../../src/schema/check-result.ts';
import { questionKinds, questionSchema, type QuestionKind } from '../../src/schema/question.ts';
import { createScorer, scoreAnswer } from '../../src/score-answer.ts';
import { averageScore, evaluateGate } from '../../src/scoring/evaluate-gate.ts';
import { parseRubric } from '../../src/scoring/parse-rubric.ts';
import { scoreDimension } from '../../src/scoring/score-dimension.ts';
import { codebook, measured, type CodebookRow } from './codebook.ts';

const rows = new Map([...codebook, ...measured].map((row) => [row.id, row]));
const known = { checks: new Map([...rows].map(([id, { polarity }]) => [id, { polarity, configure: () => undefined }])), nearestName };

/** Results of all checks for a question of a kind, where each check that applies comes out as `decide` says. */
function resultsFor(kind: QuestionKind, decide: (row: CodebookRow) => CheckStatus): Map<string, CheckResult> {
  return new Map(
    [...rows].map(([id, row]) => {
      const status = row.kinds.includes(kind) ? decide(row) : 'not-applicable';
      const score = status === 'present' ? 1 : status === 'absent' ? 0 : null;
      return [id, { id, title: id, polarity: row.polarity, status, score, confidence: null, evidence: [], message: { id: status, text: status } }];
    }),
  );
}

describe('the registered checks', () => {
  it.each(checks.map((check) => [check.id, check] as const))('%s has the polarity and the kinds of the codebook', (id, check) => {
    expect({ id, polarity: check.polarity, kinds: new Set(check.appliesTo) }).toEqual({ ...rows.get(id), kinds: new Set(rows.get(id)?.kinds) });
  });
});

it('the codebook has 51 checks', () => {
  expect(new Set(codebook.map(({ id }) => id)).size).toBe(51);
});

describe.each(rubrics.map((rubric) => [rubric.id, rubric] as const))('%s', (_, rubric) => {
  it('is valid over the checks of the codebook, and cannot be changed', () => {
    expect(parseRubric(rubric, known)).toEqual(rubric);
    expect(() => Object.assign(rubric.dimensions[0]!, { weight: 9 })).toThrow(TypeError);
  });

  it('describes the ends and the middle of the scale in sentences of its own', () => {
    for (const { anchors } of rubric.dimensions) {
      expect(anchors.map(({ score }) => score)).toEqual(expect.arrayContaining([1, 3, 5]));
      for (const { description } of anchors) expect(description).toMatch(/^[A-Z].{20,}\.$/);
    }
    const all = rubric.dimensions.flatMap(({ anchors }) => anchors.map(({ description }) => description));
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(questionKinds)('scores every dimension of a %s question: from the bottom, with no strength, to the top, with all', (kind) => {
    const score = (decide: (row: CodebookRow) => CheckStatus) => {
      const results = resultsFor(kind, decide);
      return rubric.dimensions.map((dimension) => scoreDimension(dimension, rubric.scale, results));
    };
    const best = score(({ polarity }) => (polarity === 'strength' ? 'present' : 'absent'));
    expect(best.map(({ score: of }) => of)).toEqual(rubric.dimensions.map(() => rubric.scale.max));
    expect(evaluateGate(rubric.gate, { dimensions: best, checks: new Map(), coverage: 1 }).outcome).toBe('held');
    const worst = score(({ polarity }) => (polarity === 'strength' ? 'absent' : 'present'));
    expect(averageScore(worst)).toBe(rubric.scale.min);
    expect(evaluateGate(rubric.gate, { dimensions: worst, checks: new Map(), coverage: 1 }).outcome).toBe('not-held');
  });

  it.each(questionKinds)('lets no single check decide a dimension of a %s question', (kind) => {
    for (const dimension of rubric.dimensions) {
      const strengths = dimension.checks.filter(({ check }) => rows.get(check)?.polarity === 'strength' && rows.get(check)?.kinds.includes(kind));
      const total = strengths.reduce((sum, { weight }) => sum + weight, 0);
      expect(strengths.length, dimension.id).toBeGreaterThanOrEqual(8);
      for (const { check, weight } of strengths) expect(weight / total, `${check} in ${dimension.id}`).toBeLessThanOrEqual(0.2);
    }
  });
});

describe('netflix-pm', () => {
  const rubric = rubrics.find(({ id }) => id === 'netflix-pm')!;

  it('rates the four competencies, with the gate of the domain', () => {
    expect(rubric.dimensions.map(({ id }) => id)).toEqual(['judgment', 'communication', 'impact', 'curiosity']);
    expect(rubric.scale).toEqual({ min: 1, max: 5 });
    expect(rubric.gate).toEqual({ kind: 'all-of', of: [{ kind: 'average', atLeast: 4 }, { kind: 'every-dimension', atLeast: 3 }] });
  });

  const unwritten = codebook.filter(({ id }) => !checks.some((check) => check.id === id));
  it.runIf(unwritten.length === 0)('scores an answer by its id', () => {
    const report = scoreAnswer({ question: 'pm-first-week', answer: 'We stop it. '.repeat(20), rubric: 'netflix-pm' });
    expect(report.dimensions.map(({ status }) => status)).toEqual(['scored', 'scored', 'scored', 'scored']);
    expect(report.verdict.outcome).toBe('stop');
    expect(createScorer({ rubric: 'netflix-pm' }).rubric).toEqual(rubric);
  });

  it('draws on every check of the codebook', () => {
    const used = new Set(rubric.dimensions.flatMap(({ checks }) => checks.map(({ check }) => check)));
    expect(codebook.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('questions', () => {
  it('are twelve valid ones, each with its own id and words', () => {
    expect(questions).toHaveLength(12);
    for (const question of questions) {
      expect(questionSchema.parse(question)).toEqual(question);
      expect(question.id).toMatch(/^pm-[a-z-]+$/);
      expect(question).toMatchObject({ role: 'product manager', stage: expect.any(String) as string, limitSeconds: expect.any(Number) as number });
      expect(question.tags?.length).toBeGreaterThan(0);
    }
    expect(new Set(questions.map(({ id }) => id)).size).toBe(12);
    expect(new Set(questions.map(({ prompt }) => prompt)).size).toBe(12);
  });

  it('cover all kinds of question', () => {
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(questionKinds));
  });
});
