import type { CheckResult } from '../schema/check-result.ts';
import type { Evidence } from '../schema/evidence.ts';
import { expectationsSchema, type Expectations, type ScoreRange } from '../schema/expectation.ts';
import { HighbarError, type HighbarIssue } from '../schema/highbar-error.ts';
import { findNearest } from '../schema/nearest.ts';
import { parseOrThrow } from '../schema/parse.ts';
import { reportSchema, type Report } from '../schema/report.ts';
import { unmetConditions } from '../schema/unmet-conditions.ts';

/** What came of one expectation. */
export interface ExpectationResult {
  /** Which one it is, the same from run to run: `overall.atLeast`, `present.trade-off`. The bound itself is no part of it. */
  readonly id: string;
  /** Where it stands in the expectations. */
  readonly path: readonly (string | number)[];
  /** Whether the report is as expected. */
  readonly held: boolean;
  /** What was expected, and what was found instead, as a sentence. */
  readonly message: string;
  /** Passages that the message speaks of. */
  readonly evidence: readonly Evidence[];
}

/**
 * Holds a report against what is expected of it: one result for each expectation, in the order verdict, overall, dimensions, present,
 * absent, evidence. A signal found in part is present; one that could not be looked for is neither present nor absent.
 *
 * @throws HighbarError `INVALID_SUITE` for expectations that are not valid or name a check or dimension that the report does not have,
 * `INVALID_INPUT` for what is no report.
 */
export function evaluateExpectations(report: Report, expectations: Expectations): ExpectationResult[] {
  const read = parseOrThrow(reportSchema, report, 'INVALID_INPUT', 'The report is not valid.');
  const expected = parseOrThrow(expectationsSchema, expectations, 'INVALID_SUITE', 'The expectations are not valid.');
  refuseUnknownNames(read, expected);
  const checks = new Map(read.checks.map((check) => [check.id, check]));
  return [
    ...evaluateVerdict(read, expected),
    ...evaluateRange('overall', ['overall'], 'The overall score', read.overall.score, expected.overall),
    ...Object.entries(expected.dimensions ?? {}).flatMap(([id, range]) => {
      const dimension = read.dimensions.find((each) => each.id === id);
      return evaluateRange(`dimensions.${id}`, ['dimensions', id], `The score of ${id}`, dimension?.score ?? null, range, dimension?.reason);
    }),
    ...(expected.present ?? []).map((id, index) => evaluateStatus('present', id, index, checks.get(id))),
    ...(expected.absent ?? []).map((id, index) => evaluateStatus('absent', id, index, checks.get(id))),
    ...(expected.evidence ?? []).map(({ check, contains }, index) => evaluateQuote(check, contains, index, checks.get(check))),
  ];
}

/** Refuses names that a report does not have: an expectation on them would hold or fail for ever, whatever the answer says. */
function refuseUnknownNames({ checks, dimensions }: Report, expected: Expectations): void {
  const checkIds = checks.map(({ id }) => id);
  const dimensionIds = dimensions.map(({ id }) => id);
  const named: [HighbarIssue['path'], string, readonly string[], string][] = [
    ...Object.keys(expected.dimensions ?? {}).map((id): (typeof named)[number] => [['dimensions', id], id, dimensionIds, 'dimension']),
    ...(expected.present ?? []).map((id, index): (typeof named)[number] => [['present', index], id, checkIds, 'check']),
    ...(expected.absent ?? []).map((id, index): (typeof named)[number] => [['absent', index], id, checkIds, 'check']),
    ...(expected.evidence ?? []).map(({ check }, index): (typeof named)[number] => [['evidence', index, 'check'], check, checkIds, 'check']),
  ];
  const issues = named.flatMap(([path, id, known, noun]): HighbarIssue[] => {
    if (known.includes(id)) return [];
    const nearest = findNearest(id, known);
    return [{ path, message: `is no ${noun} of the report; ${nearest === undefined ? `name one of its ${noun}s` : `did you mean "${nearest}"?`}` }];
  });
  if (issues.length > 0) throw new HighbarError('INVALID_SUITE', 'The expectations name what the report does not have.', issues);
}

function evaluateVerdict({ verdict, gate }: Report, { verdict: expected }: Expectations): ExpectationResult[] {
  if (expected === undefined) return [];
  const held = verdict.outcome === expected;
  const unmet = unmetConditions(gate).map(({ text }) => text);
  const why = (unmet.length === 0 ? verdict.reasons : unmet).join(' ');
  const message = held ? `The verdict is ${expected}.` : `The verdict is ${verdict.outcome}; expected ${expected}. ${why}`;
  return [{ id: 'verdict', path: ['verdict'], held, message, evidence: [] }];
}

function evaluateRange(
  id: string,
  path: readonly string[],
  subject: string,
  score: number | null,
  range: ScoreRange | undefined,
  reason = 'too little could be judged',
): ExpectationResult[] {
  return (['atLeast', 'atMost'] as const).flatMap((bound): ExpectationResult[] => {
    const limit = range?.[bound];
    if (limit === undefined) return [];
    const held = score !== null && (bound === 'atLeast' ? score >= limit : score <= limit);
    const wanted = `expected ${bound === 'atLeast' ? 'at least' : 'at most'} ${limit}`;
    const message = score === null ? `${subject} is missing: ${reason.replace(/\.$/, '')}; ${wanted}.` : `${subject} is ${score}; ${wanted}.`;
    return [{ id: `${id}.${bound}`, path: [...path, bound], held, message, evidence: [] }];
  });
}

function evaluateStatus(expected: 'present' | 'absent', id: string, index: number, result: CheckResult | undefined): ExpectationResult {
  const status = result?.status ?? 'error';
  const isPresent = status === 'present' || status === 'partial';
  const held = expected === 'present' ? isPresent : status === 'absent';
  const message = `${id} is ${status}; expected ${expected}.${held || result === undefined ? '' : ` ${result.message.text}`}`;
  return { id: `${expected}.${id}`, path: [expected, index], held, message, evidence: isPresent ? (result?.evidence ?? []) : [] };
}

function evaluateQuote(id: string, phrase: string, index: number, result: CheckResult | undefined): ExpectationResult {
  const evidence = result?.evidence ?? [];
  const wanted = normalize(phrase);
  const found = evidence.filter(({ quote }) => normalize(quote).includes(wanted));
  const held = found.length > 0;
  const quotes = evidence.map(({ quote }) => `“${quote}”`).join(', ');
  const instead = evidence.length === 0 ? `there is none; the check is ${result?.status ?? 'error'}` : `it is ${quotes}`;
  const message = held ? `The evidence of ${id} contains “${phrase}”.` : `The evidence of ${id} is expected to contain “${phrase}”; ${instead}.`;
  return { id: `evidence.${id}: ${wanted}`, path: ['evidence', index], held, message, evidence: held ? found : evidence };
}

const normalize = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
