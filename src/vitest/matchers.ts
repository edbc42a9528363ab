import type { ExpectStatic } from 'vitest';
import { findNearest, HighbarError, type CheckId, type Report } from '../index.ts';
import { findBlame } from './blame.ts';
import { describeCheck, describeDimension, describeFixes, describeGate, describeOverall, nameAnswer } from './describe-report.ts';
import { makePrintable, quote, writeScore } from './printable.ts';
import { readReport } from './read-report.ts';

/** What a matcher needs of the `this` that Vitest and Jest give it. */
export interface MatcherContext {
  /** Whether the matcher is used with `.not`. */
  // Named after Vitest's own type, so that the declarations of the package load those of Vitest, to which they add.
  readonly isNot?: ReturnType<ExpectStatic['getState']>['isNot'] | undefined;
}

/** What a matcher gives to Vitest or Jest. */
export interface MatcherResult {
  /** Whether the claim holds; with `.not`, Vitest and Jest turn it round. */
  readonly pass: boolean;
  /** What to say where the assertion fails. */
  readonly message: () => string;
}

/** The matchers as an assertion offers them; `Result` is what each returns. */
export interface HighbarMatchers<Result = unknown> {
  /** The verdict of the report is "advance". */
  toAdvance: () => Result;
  /**
   * The verdict is "stop", and this is among what it is due to: a dimension or a check by its id, or "average" or "coverage" for those
   * conditions of the gate. For a condition on every dimension, each dimension below it counts.
   */
  toStopBecauseOf: (name: string) => Result;
  /**
   * The overall score, or that of the dimension named, is at least `score`, on the rubric's scale. What was not scored fails, with `.not`
   * too: a score that is not known is neither high nor low.
   */
  toScoreAtLeast: (score: number, dimension?: string) => Result;
  /**
   * The check found its signal, whole or in part; for a red flag, the fault is there. A check that decided nothing (not looked for in this
   * kind of question, not to be told from this text, failed) fails, with `.not` too.
   */
  toShow: (check: CheckId | (string & {})) => Result;
}

/** What a matcher found: a claim, as in "to advance", whether it holds, what is the case instead, and what shows it; or why neither can be said. */
type Ruling =
  | { readonly holds: boolean; readonly claim: string; readonly finding: string; readonly details: readonly (readonly string[])[] }
  | { readonly claim: string; readonly undecided: string; readonly details: readonly (readonly string[])[] };

/**
 * Matchers for reports of answers, for `expect.extend` of Vitest or Jest. With `.not`, and as asymmetric matchers
 * (`expect.toAdvance()` within `toEqual`), as any other. A value that is no report fails every one of them, with `.not` too.
 *
 * @example
 * import { expect, it } from 'vitest';
 * import { scoreAnswer } from 'highbar';
 * import { highbarMatchers } from 'highbar/vitest';
 *
 * expect.extend(highbarMatchers);
 *
 * it('is good enough to send', () => {
 *   const report = scoreAnswer({ question, answer, rubric: 'netflix-pm' });
 *   expect(report).toAdvance();
 *   expect(report).toScoreAtLeast(3, 'impact');
 *   expect(report).toShow('trade-off');
 *   expect(report).not.toShow('hedging');
 * });
 */
export const highbarMatchers = {
  /** The verdict is "advance". */
  toAdvance(this: MatcherContext, received: unknown): MatcherResult {
    return judge(this, received, 'to advance', ruleAdvance);
  },
  /** The verdict is "stop", and a dimension, check or condition of the gate of this name is among what it is due to. */
  toStopBecauseOf(this: MatcherContext, received: unknown, name: string): MatcherResult {
    const claim = `to stop because of ${quote(requireName('toStopBecauseOf', 'name', name), 80)}`;
    return judge(this, received, claim, (report) => ruleStop(report, name, claim));
  },
  /** The overall score, or that of a dimension, is at least this, on the rubric's scale. */
  toScoreAtLeast(this: MatcherContext, received: unknown, score: number, dimension?: string): MatcherResult {
    if (typeof score !== 'number' || !Number.isFinite(score)) throw misuse('toScoreAtLeast', 'score', 'it is no finite number; give a point of the rubric\'s scale');
    if (dimension !== undefined) requireName('toScoreAtLeast', 'dimension', dimension);
    const claim = `to score at least ${score}${dimension === undefined ? '' : ` for ${quote(dimension, 80)}`}`;
    return judge(this, received, claim, (report) => ruleScore(report, score, dimension, claim));
  },
  /** A check found its signal, whole or in part. */
  toShow(this: MatcherContext, received: unknown, check: CheckId | (string & {})): MatcherResult {
    const claim = `to show ${quote(requireName('toShow', 'check', check), 80)}`;
    return judge(this, received, claim, (report) => ruleShow(report, check, claim));
  },
};

function misuse(matcher: string, argument: string, message: string): HighbarError {
  return new HighbarError('INVALID_INPUT', `${matcher} cannot be used like this.`, [{ path: [argument], message }]);
}

function requireName(matcher: string, argument: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw misuse(matcher, argument, 'it is no name; give an id as a text that is not empty');
}

function judge({ isNot = false }: MatcherContext, received: unknown, claim: string, rule: (report: Report) => Ruling): MatcherResult {
  const negated = isNot ? 'not ' : '';
  // What cannot be told must fail with `.not` as well, where "pass" means failing.
  const refuse = (message: string): MatcherResult => ({ pass: isNot, message: () => message });
  const read = readReport(received);
  if ('reason' in read) {
    return refuse(`expected the report of an answer ${negated}${claim}, but ${makePrintable(read.reason)}; pass what scoreAnswer returns`);
  }
  const ruling = rule(read.report);
  const say = (finding: string): string => {
    const head = `expected ${nameAnswer(read.report)} ${negated}${ruling.claim}, but ${finding}`;
    return [head, ...ruling.details.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))].join('\n\n');
  };
  return 'undecided' in ruling ? refuse(say(ruling.undecided)) : { pass: ruling.holds, message: () => say(ruling.finding) };
}

const verdicts = { advance: 'advances', stop: 'stops', incomplete: 'is incomplete: too little could be judged' } as const;

const describeVerdict = (report: Report): string => `it ${verdicts[report.verdict.outcome]} (${describeOverall(report)})`;

function ruleAdvance(report: Report): Ruling {
  const holds = report.verdict.outcome === 'advance';
  const { blamed } = findBlame(report);
  // The dimensions that stop it, or all where it is the average or nothing stops it.
  const named = report.dimensions.filter(({ id }) => blamed.includes(id));
  const dimensions = named.length === 0 ? report.dimensions : named;
  return {
    holds,
    claim: 'to advance',
    finding: describeVerdict(report),
    details: [describeGate(report), ...dimensions.map((dimension) => describeDimension(dimension, report)), holds ? [] : describeFixes(report)],
  };
}

function ruleStop(report: Report, name: string, claim: string): Ruling {
  const { blamed, known } = findBlame(report);
  if (!known.includes(name)) return { claim, undecided: unknownName(name, 'dimension or check', known), details: [describeGate(report)] };
  const holds = blamed.includes(name);
  const causes = blamed.length === 0 ? '' : ` because of ${blamed.map(makePrintable).join(', ')}`;
  return { holds, claim, finding: `${describeVerdict(report)}${causes}`, details: [describeGate(report), describeNamed(report, name)] };
}

function describeNamed(report: Report, name: string): string[] {
  const dimension = report.dimensions.find(({ id }) => id === name);
  if (dimension !== undefined) return describeDimension(dimension, report);
  const check = report.checks.find(({ id }) => id === name);
  return check === undefined ? [] : describeCheck(check, report);
}

function ruleScore(report: Report, atLeast: number, id: string | undefined, claim: string): Ruling {
  const dimension = report.dimensions.find((candidate) => candidate.id === id);
  if (id !== undefined && dimension === undefined) {
    return { claim, undecided: unknownName(id, 'dimension', report.dimensions.map((candidate) => candidate.id)), details: [] };
  }
  const score = dimension === undefined ? report.overall.score : dimension.score;
  const shown = dimension === undefined ? report.dimensions : [dimension];
  const details = [...shown.map((part) => describeDimension(part, report)), describeGate(report)];
  if (score === null) return { claim, undecided: 'it was not scored', details };
  return { holds: score >= atLeast, claim, finding: `it scores ${writeScore(score, atLeast)} of ${report.scale.max}`, details };
}

const undecided = {
  'not-applicable': 'the check is not looked for in this kind of question',
  'needs-review': 'the check could not decide on this text',
  error: 'the check itself failed',
} as const;

function ruleShow(report: Report, id: string, claim: string): Ruling {
  const check = report.checks.find((candidate) => candidate.id === id);
  if (check === undefined) return { claim, undecided: unknownName(id, 'check', report.checks.map((candidate) => candidate.id)), details: [] };
  const details = [describeCheck(check, report), describeGate(report)];
  const { status } = check;
  if (status === 'not-applicable' || status === 'needs-review' || status === 'error') return { claim, undecided: undecided[status], details };
  const holds = status !== 'absent';
  return { holds, claim, finding: holds ? `it does${status === 'partial' ? ', in part' : ''}` : 'it does not', details };
}

function unknownName(name: string, what: string, known: readonly string[]): string {
  const nearest = findNearest(name, known);
  const remedy = nearest !== undefined ? `did you mean ${quote(nearest, 80)}?` : `there are ${known.slice(0, 80).map(makePrintable).join(', ')}`;
  return `the report has no ${what} ${quote(name, 80)}; ${remedy}`;
}
