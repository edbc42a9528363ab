import type { CheckResult, DimensionScore, GateTrace, Report } from '../index.ts';
import { makePrintable, quote, writeScore } from './printable.ts';

const longestQuote = 120;
/** Quotes of one check, and fixes, that a message shows; the report has all. */
const mostShown = 3;

const marks = { held: '✓', 'not-held': '✗', unknown: '?' } as const;
const joints = { 'all-of': 'all of these', 'any-of': 'at least one of these', not: 'not this' } as const;

/** "the answer "a4-11"", or "the answer" where it has no name. */
export function nameAnswer({ id }: Report): string {
  return id === undefined ? 'the answer' : `the answer ${quote(id, 60)}`;
}

/** "3.89 of 5". */
export function describeOverall({ overall, scale }: Report): string {
  return overall.score === null ? 'not scored' : `${writeScore(overall.score)} of ${scale.max}`;
}

/** The gate, condition by condition, with what was found. */
export function describeGate({ gate }: Report): string[] {
  return ['Gate:', ...traceLines(gate, 1)];
}

function traceLines(trace: GateTrace, depth: number): string[] {
  const text = 'condition' in trace ? makePrintable(trace.text) : joints[trace.kind];
  return [`${'  '.repeat(depth)}${marks[trace.outcome]} ${text}`, ...('of' in trace ? trace.of.flatMap((part) => traceLines(part, depth + 1)) : [])];
}

/** A dimension with the evidence for and against it, and with what is missing. */
export function describeDimension(dimension: DimensionScore, report: Report): string[] {
  const results = new Map(report.checks.map((check) => [check.id, check]));
  const found = dimension.contributions
    .filter(({ status }) => status === 'present' || status === 'partial')
    .sort((a, b) => (b.points ?? 0) - (a.points ?? 0));
  const missing = dimension.contributions.filter(({ status, polarity }) => status === 'absent' && polarity === 'strength').map(({ check }) => makePrintable(check));
  return [
    `${makePrintable(dimension.title)} (${makePrintable(dimension.id)}): ${writeScore(dimension.score)}${dimension.reason === undefined ? '' : `, ${makePrintable(dimension.reason)}`}`,
    ...found.flatMap(({ check, points }) => {
      const result = results.get(check);
      return result === undefined ? [] : [`  ${writePoints(points)}${describeFound(result)}`];
    }),
    ...(missing.length === 0 ? [] : [`  missing: ${missing.join(', ')}`]),
  ];
}

const writePoints = (points: number | null): string => (points === null || points === 0 ? '' : `${points > 0 ? '+' : '−'}${Math.abs(points).toFixed(2)} `);

/** "trade-off: gain “...”; loss “...”". */
function describeFound(check: CheckResult): string {
  const flag = check.polarity === 'red-flag' ? 'red flag ' : '';
  const part = check.status === 'partial' ? ' (in part)' : '';
  const quotes = writeQuotes(check, mostShown);
  return `${flag}${makePrintable(check.id)}${part}${quotes === '' ? '' : `: ${quotes}`}`;
}

/** The evidence of a check in one line; empty where it has none. */
export function writeQuotes({ evidence }: CheckResult, most = Infinity, length = longestQuote): string {
  const shown = evidence.slice(0, most).map((passage) => `${passage.role === undefined ? '' : `${makePrintable(passage.role)} `}${quote(passage.quote, length)}`);
  return [...shown, ...(evidence.length > most ? [`and ${evidence.length - most} more`] : [])].join('; ');
}

/** A check with what it found, why that matters, and what it counts for. */
export function describeCheck(check: CheckResult, { dimensions }: Report): string[] {
  const counted = dimensions.flatMap(({ title, contributions }) =>
    contributions.filter((contribution) => contribution.check === check.id).map(({ points }) => `${makePrintable(title)} ${writePoints(points)}`.trim()),
  );
  const evidence = writeQuotes(check, 10);
  return [
    `${makePrintable(check.id)} (${makePrintable(check.title)}): ${check.status}`,
    ...(evidence === '' ? [] : [`  evidence: ${evidence}`]),
    `  ${makePrintable(check.message.text)}`,
    counted.length === 0 ? '  The rubric does not count it.' : `  It counts for ${counted.join(', ')}.`,
  ];
}

/** What to do first, with its gain. */
export function describeFixes({ coaching }: Report): string[] {
  const actions = coaching.actions.slice(0, mostShown);
  if (actions.length === 0) return [];
  return ['What to fix first:', ...actions.map(({ check, gain, advice }) => `  ${makePrintable(check)} (+${gain.toFixed(2)}): ${makePrintable(advice)}`)];
}
