import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { nearestName } from '../../src/document/nearest-name.ts';
import { lintRubric } from '../../src/pipeline/lint-rubric.ts';
import { rubrics } from '../../src/rubrics/index.ts';
import type { CheckResult, CheckStatus } from '../../src/schema/check-result.ts';
import { questionKinds, type QuestionKind } from '../../src/schema/question.ts';
import type { DimensionScore } from '../../src/schema/report.ts';
import type { Rubric } from '../../src/schema/rubric.ts';
import { createScorer, scoreAnswer } from '../../src/score-answer.ts';
import { averageScore, evaluateGate } from '../../src/scoring/evaluate-gate.ts';
import { parseRubric } from '../../src/scoring/parse-rubric.ts';
import { scoreDimension } from '../../src/scoring/score-dimension.ts';
import { meantFor } from './banks.ts';
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

const scoreAll = (rubric: Rubric, results: ReadonlyMap<string, CheckResult>): DimensionScore[] =>
  rubric.dimensions.map((dimension) => scoreDimension(dimension, rubric.scale, results));

describe('the built-in rubrics', () => {
  it('are those of which the kinds are stated, each with its own id and title', () => {
    expect(rubrics.map(({ id }) => id)).toEqual(Object.keys(meantFor));
    expect(new Set(rubrics.map(({ title }) => title)).size).toBe(rubrics.length);
    for (const { id, version, description } of rubrics) expect({ id, version, description }).toEqual({ id, version: '1.0.0', description: expect.stringMatching(/^[A-Z].{60,}\.$/) as string });
  });

  it('share no anchor: each describes its dimensions in its own words', () => {
    const anchors = rubrics.flatMap(({ dimensions }) => dimensions.flatMap((dimension) => dimension.anchors.map(({ description }) => description)));
    expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
  });
});

describe.each(rubrics.map((rubric) => [rubric.id, rubric] as const))('%s', (id, rubric) => {
  const kinds = meantFor[id] ?? [];

  it('is valid over the checks of the codebook, and cannot be changed', () => {
    expect(parseRubric(rubric, known)).toEqual(rubric);
    expect(() => Object.assign(rubric.dimensions[0]!, { weight: 9 })).toThrow(TypeError);
  });

  it('passes the linter, for the kinds that it is meant for', () => {
    const grave = lintRubric(id, { kinds }).filter(({ severity }) => severity !== 'note');
    expect(grave.map(({ rule, path, message }) => `${rule} at ${path.join('.')}: ${message}`)).toEqual([]);
  });

  it('describes the ends and the middle of the scale in sentences of its own', () => {
    for (const { anchors, source } of rubric.dimensions) {
      expect(source).toMatch(/^[A-Z].{20,}[.?]$/);
      expect(anchors.map(({ score }) => score)).toEqual(expect.arrayContaining([1, 3, 5]));
      for (const { description } of anchors) expect(description).toMatch(/^[A-Z].{20,}\.$/);
    }
    const all = rubric.dimensions.flatMap(({ anchors }) => anchors.map(({ description }) => description));
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(kinds)('scores every dimension of a %s question: from the bottom, with no strength, to the top, with all', (kind) => {
    const score = (decide: (row: CodebookRow) => CheckStatus) => scoreAll(rubric, resultsFor(kind, decide));
    const best = score(({ polarity }) => (polarity === 'strength' ? 'present' : 'absent'));
    expect(best.map(({ score: of }) => of)).toEqual(rubric.dimensions.map(() => rubric.scale.max));
    expect(evaluateGate(rubric.gate, { dimensions: best, checks: new Map(), coverage: 1 }).outcome).toBe('held');
    const worst = score(({ polarity }) => (polarity === 'strength' ? 'absent' : 'present'));
    expect(averageScore(worst)).toBe(rubric.scale.min);
    expect(evaluateGate(rubric.gate, { dimensions: worst, checks: new Map(), coverage: 1 }).outcome).toBe('not-held');
  });

  it.each(kinds)('lets no single check decide a dimension of a %s question', (kind) => {
    for (const dimension of rubric.dimensions) {
      const strengths = dimension.checks.filter(({ check }) => rows.get(check)?.polarity === 'strength' && rows.get(check)?.kinds.includes(kind));
      const total = strengths.reduce((sum, { weight }) => sum + weight, 0);
      expect(strengths.length, dimension.id).toBeGreaterThanOrEqual(8);
      for (const { check, weight } of strengths) expect(weight / total, `${check} in ${dimension.id}`).toBeLessThanOrEqual(0.2);
    }
  });

  it.each(kinds)('has red flags to look for in every dimension of a %s question, and no idle check', (kind) => {
    for (const dimension of rubric.dimensions) {
      const flags = dimension.checks.filter(({ check }) => rows.get(check)?.polarity === 'red-flag' && rows.get(check)?.kinds.includes(kind));
      expect(flags.length, dimension.id).toBeGreaterThanOrEqual(2);
      for (const { check, weight } of dimension.checks) {
        expect(weight, `${check} in ${dimension.id}`).toBeGreaterThan(0);
        expect(rows.get(check)?.kinds.some((each) => kinds.includes(each)), `${check} in ${dimension.id} applies to no kind meant`).toBe(true);
      }
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

describe.each([
  ['netflix-pmm', ['judgment', 'impact', 'candor', 'inclusion'], 4, 3],
  ['netflix-pm-intern', ['strategy-alignment', 'data-driven-decisions', 'user-focus', 'cross-functional-collaboration', 'market-analysis', 'technical-fluency'], 3.5, 2.5],
  ['pm-general', ['decisions', 'evidence', 'outcomes', 'customers', 'clarity'], 4, 3],
  ['behavioral-star', ['situation', 'task', 'action', 'result', 'reflection'], 3.5, 2.5],
] as const)('%s', (id, dimensions, average, each) => {
  it('rates the dimensions and asks for the scores that its description names', () => {
    const rubric = rubrics.find((of) => of.id === id);
    expect(rubric?.dimensions.map((dimension) => dimension.id)).toEqual(dimensions);
    expect(rubric?.gate).toEqual({ kind: 'all-of', of: [{ kind: 'average', atLeast: average }, { kind: 'every-dimension', atLeast: each }] });
    expect(rubric?.description).toContain(`at least ${average.toFixed(1)}`);
    expect(rubric?.description).toContain(`below ${each.toFixed(1)}`);
  });
});

describe('behavioral-star', () => {
  const rubric = rubrics.find(({ id }) => id === 'behavioral-star')!;

  it.each(questionKinds.filter((kind) => !meantFor['behavioral-star']?.includes(kind)))('leaves ownership and reflection unscored for a %s question, and lets nobody advance', (kind) => {
    const best = scoreAll(rubric, resultsFor(kind, ({ polarity }) => (polarity === 'strength' ? 'present' : 'absent')));
    expect(best.filter(({ status }) => status === 'not-scored').map(({ id }) => id)).toEqual(['task', 'reflection']);
    expect(evaluateGate(rubric.gate, { dimensions: best, checks: new Map(), coverage: 1 }).outcome).toBe('unknown');
  });
});
