import type { CheckResult } from '../../schema/check-result.ts';
import type { QuestionKind } from '../../schema/question.ts';
import { weightedMean } from '../rounding.ts';
import { scoreDimension } from '../score-dimension.ts';
import type { LintTarget } from './finding.ts';

/** Checks that are required to be present, or absent. */
export type Requirements = ReadonlyMap<string, 'present' | 'absent'>;

/** Lowest and highest score that a dimension can have. */
export interface ScoreRange {
  readonly low: number;
  readonly high: number;
}

/** What an answer to a kind of question can reach. */
export interface Reach {
  /** By id of the dimension; undefined where it is not scored in this kind. */
  readonly dimensions: ReadonlyMap<string, ScoreRange | undefined>;
  /** Share of each dimension's strength weight that can be decided at most, by id. */
  readonly coverages: ReadonlyMap<string, number>;
  /** The same of the whole rubric. */
  readonly coverage: number;
}

/**
 * What an answer can reach where some checks are required to be present or absent, from the scoring of dimensions itself. A check that is
 * required to be present may be so by next to nothing (a partial result counts), and is reckoned that way: never is a score called out of
 * reach that is not.
 */
export function findReach(target: LintTarget, kind: QuestionKind, required: Requirements): Reach {
  const known = reaches.get(target) ?? new Map<string, Reach>();
  reaches.set(target, known);
  const key = JSON.stringify([kind, ...[...required].sort(([a], [b]) => (a < b ? -1 : 1))]);
  const reach = known.get(key) ?? reckonReach(target, kind, required);
  known.set(key, reach);
  return reach;
}

/** What was reckoned for a target: the ways to pass a gate ask for much the same checks. */
const reaches = new WeakMap<LintTarget, Map<string, Reach>>();

function reckonReach({ rubric, checks }: LintTarget, kind: QuestionKind, required: Requirements): Reach {
  const resultsOf = (isBest: boolean): ReadonlyMap<string, CheckResult> =>
    new Map([...checks].map(([id, { polarity, appliesTo }]) => [id, resultOf(id, polarity, appliesTo.includes(kind), isBest, required.get(id))]));
  const [best, worst] = [resultsOf(true), resultsOf(false)];
  const scored = rubric.dimensions.map((dimension) => {
    const high = scoreDimension(dimension, rubric.scale, best);
    const low = scoreDimension(dimension, rubric.scale, worst);
    const range = high.score === null || low.score === null ? undefined : { low: low.score, high: high.score };
    return { id: dimension.id, weight: dimension.weight, range, coverage: high.coverage };
  });
  return {
    dimensions: new Map(scored.map(({ id, range }) => [id, range])),
    coverages: new Map(scored.map(({ id, coverage }) => [id, coverage])),
    coverage: weightedMean(scored.map(({ coverage, weight }) => ({ value: coverage, weight }))) ?? 0,
  };
}

function resultOf(id: string, polarity: CheckResult['polarity'], applies: boolean, isBest: boolean, required: 'present' | 'absent' | undefined): CheckResult {
  const wanted = (polarity === 'strength') === isBest;
  const score = wanted && required !== 'absent' ? 1 : 0;
  const isPresent = required === undefined ? wanted : required === 'present';
  const status = !applies ? 'not-applicable' : !isPresent ? 'absent' : score === 1 ? 'present' : 'partial';
  return { id, title: id, polarity, status, score: applies ? score : null, confidence: null, evidence: [], message: { id: status, text: status } };
}
