import { beforeAll, describe, expect, it } from 'vitest';
import { spearmanCorrelation } from '../../src/agreement/index.ts';
import { checks } from '../../src/checks/index.ts';
import { rubrics } from '../../src/rubrics/index.ts';
import type { CheckResult } from '../../src/schema/check-result.ts';
import type { Rubric } from '../../src/schema/rubric.ts';
import { scoreDimension } from '../../src/scoring/score-dimension.ts';
import { readLabelledAnswers, type LabelledAnswer } from '../validity/labelled-answers.ts';
import { scoreRows } from '../validity/predict.ts';
import { meantFor } from './banks.ts';

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const rated = (row: LabelledAnswer): number => mean(Object.values(row.dimensions).map(mean));

/** All checks at once: what an answer shows is the same for every rubric, so that each answer is read once. */
const everything: Rubric = {
  id: 'everything',
  version: '1.0.0',
  title: 'Every check',
  scale: { min: 1, max: 5 },
  dimensions: [{ id: 'all', title: 'All', weight: 1, anchors: [{ score: 1, description: 'None.' }], checks: checks.map(({ id }) => ({ check: id, weight: 1 })), fullCreditAt: 1, minimumCoverage: 0 }],
  gate: { kind: 'average', atLeast: 1 },
};

const rows = readLabelledAnswers('train');
let results: ReadonlyMap<string, CheckResult>[];
beforeAll(() => {
  results = scoreRows(rows, everything).map((report) => new Map(report.checks.map((result) => [result.id, result])));
});

/** Each labelled answer to a kind of question that the rubric is meant for: its score by dimension, and what the readers gave it. */
function scoresBy(rubric: Rubric): { scores: number[]; overall: number; readers: number }[] {
  return rows.flatMap((row, index) => {
    if (!meantFor[rubric.id]?.includes(row.question.kind)) return [];
    const scores = rubric.dimensions.map((dimension) => scoreDimension(dimension, rubric.scale, results[index]!).score ?? Number.NaN);
    return [{ scores, overall: mean(scores), readers: rated(row) }];
  });
}

describe.each(rubrics.map((rubric) => [rubric.id, rubric] as const))('%s on the labelled answers', (_, rubric) => {
  it('orders them as the readers do', () => {
    const scored = scoresBy(rubric);
    const statistic = spearmanCorrelation(scored.map(({ overall }) => overall), scored.map(({ readers }) => readers));
    expect(statistic.status === 'defined' && statistic.value).toBeGreaterThanOrEqual(0.8);
  });

  it('sets good answers apart from weak ones by two points or more, in every dimension by a point and a half', () => {
    const scored = scoresBy(rubric);
    const good = scored.filter(({ readers }) => readers >= 3.8);
    const weak = scored.filter(({ readers }) => readers <= 2);
    expect(mean(good.map(({ overall }) => overall)) - mean(weak.map(({ overall }) => overall))).toBeGreaterThanOrEqual(2);
    rubric.dimensions.forEach(({ id }, at) => {
      expect(mean(good.map(({ scores }) => scores[at]!)) - mean(weak.map(({ scores }) => scores[at]!)), id).toBeGreaterThanOrEqual(1.5);
    });
  });

  it('uses the whole scale, in every dimension', () => {
    const scored = scoresBy(rubric);
    const share = (values: readonly number[], holds: (value: number) => boolean): number => values.filter(holds).length / values.length;
    rubric.dimensions.forEach(({ id }, at) => {
      const values = scored.map(({ scores }) => scores[at]!);
      expect(values.every((value) => value >= 1 && value <= 5), id).toBe(true);
      expect(share(values, (value) => value <= 2), `${id}, up to 2`).toBeGreaterThanOrEqual(0.1);
      expect(share(values, (value) => value > 2 && value < 4), `${id}, 2 to 4`).toBeGreaterThanOrEqual(0.1);
      expect(share(values, (value) => value >= 4), `${id}, from 4`).toBeGreaterThanOrEqual(0.1);
    });
  });
});
