import fc from 'fast-check';
import type { CheckResult, CheckStatus, Polarity } from '../../src/schema/check-result.ts';
import type { Dimension } from '../../src/schema/rubric.ts';

export const scale = { min: 1, max: 5 };

/** The result that a check of this id and status would give. */
export function result(id: string, status: CheckStatus, score?: number, polarity: Polarity = 'strength'): CheckResult {
  const natural = status === 'present' ? 1 : status === 'partial' ? 0.5 : status === 'absent' ? 0 : null;
  return {
    id,
    title: `Title of ${id}`,
    polarity,
    status,
    score: natural === null ? null : (score ?? natural),
    confidence: natural === null ? null : 0.8,
    evidence: [],
    message: { id: status, text: `It is ${status}.` },
  };
}

export const flag = (id: string, status: CheckStatus, score?: number): CheckResult => result(id, status, score, 'red-flag');
export const byId = (results: readonly CheckResult[]): Map<string, CheckResult> => new Map(results.map((each) => [each.id, each]));

/** A dimension over checks given as [id, weight, cap?]. */
export function dimension(checks: readonly (readonly [id: string, weight: number, cap?: number | undefined])[], more: Partial<Dimension> = {}): Dimension {
  return {
    id: 'judgment',
    title: 'Judgment',
    weight: 1,
    anchors: [{ score: 3, description: 'Some.' }],
    checks: checks.map(([check, weight, cap]) => ({ check, weight, ...(cap === undefined ? {} : { cap }) })),
    fullCreditAt: 1,
    minimumCoverage: 0.5,
    ...more,
  };
}

/** A case: a dimension on the scale 1 to 5 with at least one strength that weighs something, and a result for each check. */
export const cases = fc
  .record({
    checks: fc.array(
      fc.record({
        polarity: fc.constantFrom<Polarity>('strength', 'strength', 'red-flag'),
        status: fc.constantFrom<CheckStatus>('present', 'partial', 'absent', 'present', 'absent', 'not-applicable', 'needs-review', 'error'),
        score: fc.double({ min: 0, max: 1, noNaN: true }),
        weight: fc.double({ min: 0.001, max: 100, noNaN: true }),
        cap: fc.option(fc.integer({ min: 1_000, max: 5_000 }).map((n) => n / 1_000), { nil: undefined, freq: 4 }),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    fullCreditAt: fc.double({ min: 0.05, max: 1, noNaN: true }),
    minimumCoverage: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ checks, fullCreditAt, minimumCoverage }) => ({
    dimension: dimension(checks.map(({ weight, cap }, index) => [`c${index}`, weight, cap]), { fullCreditAt, minimumCoverage }),
    results: checks.map(({ polarity, status, score }, index) => result(`c${index}`, status, score, index === 0 ? 'strength' : polarity)),
  }));
