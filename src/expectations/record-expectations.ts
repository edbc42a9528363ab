import type { Expectations, ScoreRange } from '../schema/expectation.ts';
import type { Report } from '../schema/report.ts';
import { evaluateExpectations } from './evaluate-expectations.ts';

/**
 * The expectations that a report meets. Of given ones, those that hold stay as they are, and those that fail become what was seen: a
 * bound moves to the score, cut or raised to hundredths, a check moves between `present` and `absent`, and what cannot be seen is left
 * out. Where none are given, they are the verdict, the least scores, and the checks that found their signal.
 *
 * @throws HighbarError as {@link evaluateExpectations} does.
 */
export function recordExpectations(report: Report, given: Expectations = {}): Expectations {
  if (Object.keys(given).length === 0) return recordAll(report);
  const failed = new Set(evaluateExpectations(report, given).filter(({ held }) => !held).map(({ path }) => JSON.stringify(path)));
  const holds = (...path: (string | number)[]): boolean => !failed.has(JSON.stringify(path));
  const status = (id: string): string | undefined => report.checks.find((check) => check.id === id)?.status;
  const isThere = (id: string): boolean => ['present', 'partial'].includes(status(id) ?? '');
  const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

  const scores = new Map(report.dimensions.map(({ id, score }) => [id, score]));
  const overall = moveRange(given.overall, report.overall.score, holds('overall', 'atLeast') && holds('overall', 'atMost'));
  const dimensions = Object.entries(given.dimensions ?? {}).flatMap(([id, range]) => {
    const moved = moveRange(range, scores.get(id) ?? null, holds('dimensions', id, 'atLeast') && holds('dimensions', id, 'atMost'));
    return moved === undefined ? [] : [[id, moved] as const];
  });
  const named = unique([...(given.present ?? []), ...(given.absent ?? [])]);
  const present = unique([...(given.present ?? []), ...named]).filter(isThere);
  const absent = unique([...(given.absent ?? []), ...named]).filter((id) => status(id) === 'absent');
  const evidence = (given.evidence ?? []).filter((_, index) => holds('evidence', index));
  return {
    ...(given.verdict === undefined ? {} : { verdict: report.verdict.outcome }),
    ...(overall === undefined ? {} : { overall }),
    ...(dimensions.length === 0 ? {} : { dimensions: Object.fromEntries(dimensions) }),
    ...(present.length === 0 ? {} : { present }),
    ...(absent.length === 0 ? {} : { absent }),
    ...(evidence.length === 0 ? {} : { evidence }),
  };
}

function recordAll({ verdict, overall, dimensions, checks }: Report): Expectations {
  const scored = dimensions.flatMap(({ id, score }) => (score === null ? [] : [[id, { atLeast: cut(score) }] as const]));
  const present = checks.filter(({ status }) => status === 'present' || status === 'partial').map(({ id }) => id);
  return {
    verdict: verdict.outcome,
    ...(overall.score === null ? {} : { overall: { atLeast: cut(overall.score) } }),
    ...(scored.length === 0 ? {} : { dimensions: Object.fromEntries(scored) }),
    ...(present.length === 0 ? {} : { present }),
  };
}

/** The range with the bound that fails moved to the score; undefined where there is no score to move it to. */
function moveRange(range: ScoreRange | undefined, score: number | null, holds: boolean): ScoreRange | undefined {
  if (range === undefined || holds) return range;
  if (score === null) return undefined;
  const { atLeast, atMost } = range;
  return {
    ...(atLeast === undefined ? {} : { atLeast: score >= atLeast ? atLeast : cut(score) }),
    ...(atMost === undefined ? {} : { atMost: score <= atMost ? atMost : raise(score) }),
  };
}

// Scores are whole millionths: a tenth of one allows for the inexactness of the product.
const cut = (score: number): number => Math.floor(score * 100 + 1e-5) / 100;
const raise = (score: number): number => Math.ceil(score * 100 - 1e-5) / 100;
