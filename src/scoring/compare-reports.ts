import type { CheckResult } from '../schema/check-result.ts';
import type { Comparison } from '../schema/comparison.ts';
import { parseOrThrow } from '../schema/parse.ts';
import { reportSchema, type GateTrace, type Report } from '../schema/report.ts';
import { roundScore } from './rounding.ts';

type SignalChange = Comparison['gained'][number];

/**
 * Says what changed between two drafts of an answer, or between two versions of highbar or of a rubric on the same answer: signals gained
 * and lost with where they stand, how each dimension moved, and how near the gate is.
 *
 * Reports of different rubrics, questions or engines are compared all the same; `notes` says what limits the comparison.
 *
 * @throws HighbarError `INVALID_INPUT` for what is no report.
 */
export function compareReports(before: Report, after: Report): Comparison {
  const from = readReport(before, 'first');
  const to = readReport(after, 'second');
  const changes = compareChecks(from, to);
  return {
    notes: compareOrigins(from, to),
    sameText: from.hashes.answer === to.hashes.answer,
    gained: changes.flatMap(({ kind, change }) => (kind === 'gained' ? [change] : [])),
    lost: changes.flatMap(({ kind, change }) => (kind === 'lost' ? [change] : [])),
    undecided: changes.flatMap(({ kind, change }) => (kind === 'undecided' ? [change] : [])),
    dimensions: compareDimensions(from, to),
    overall: move(from.overall.score, to.overall.score),
    gate: compareGates(from.gate, to.gate),
    verdict: { before: from.verdict.outcome, after: to.verdict.outcome },
  };
}

function readReport(value: unknown, which: string): Report {
  return parseOrThrow(reportSchema, value, 'INVALID_INPUT', `The ${which} report is not valid.`);
}

function compareOrigins(from: Report, to: Report): string[] {
  const notes: string[] = [];
  const [a, b] = [from.versions, to.versions];
  if (a.rubric.id !== b.rubric.id) notes.push(`The rubrics differ: ${a.rubric.id} and ${b.rubric.id}.`);
  else if (a.rubric.version !== b.rubric.version) notes.push(`The rubric ${a.rubric.id} is version ${a.rubric.version} in one and ${b.rubric.version} in the other.`);
  else if (from.hashes.rubric !== to.hashes.rubric) notes.push(`The rubric ${a.rubric.id} was changed without a new version.`);
  if (from.hashes.question !== to.hashes.question) notes.push('The questions differ.');
  if (a.engine !== b.engine) notes.push(`The engine is version ${a.engine} in one and ${b.engine} in the other.`);
  if (from.scale.min !== to.scale.min || from.scale.max !== to.scale.max) notes.push('The scales differ, so that scores cannot be set against each other.');
  return notes;
}

/** 1 where a check speaks for the answer, -1 where against it, 0 where neither; undefined where it decides nothing. */
function standing(result: CheckResult | undefined): number | undefined {
  if (result?.score === null || result?.score === undefined) return undefined;
  return result.polarity === 'strength' ? result.score : -result.score;
}

function compareChecks(from: Report, to: Report): { kind: 'gained' | 'lost' | 'undecided'; change: SignalChange }[] {
  const earlier = new Map(from.checks.map((check) => [check.id, check]));
  const later = new Map(to.checks.map((check) => [check.id, check]));
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((id) => {
    const [a, b] = [earlier.get(id), later.get(id)];
    const [was, is] = [standing(a), standing(b)];
    const some = b ?? a;
    if (some === undefined || was === is) return [];
    const kind = was === undefined || is === undefined ? 'undecided' : is > was ? 'gained' : 'lost';
    // What speaks for the change stands in the report in which the signal is found.
    const shown = kind === 'gained' === (some.polarity === 'strength') ? b : a;
    const { title, polarity } = some;
    const change = { check: id, title, polarity, before: a?.status ?? null, after: b?.status ?? null, evidence: shown?.evidence ?? [] };
    return [{ kind, change }];
  });
}

function compareDimensions(from: Report, to: Report): Comparison['dimensions'] {
  const ids = new Set([...from.dimensions, ...to.dimensions].map(({ id }) => id));
  return [...ids].map((id) => {
    const [a, b] = [from, to].map(({ dimensions }) => dimensions.find((dimension) => dimension.id === id));
    return { id, title: (b ?? a)?.title ?? id, ...move(a?.score ?? null, b?.score ?? null) };
  });
}

function compareGates(from: GateTrace, to: GateTrace): Comparison['gate'] {
  const earlier = new Map(leaves(from).map((leaf) => [JSON.stringify(leaf.condition), leaf]));
  return leaves(to).flatMap((leaf) => {
    const same = earlier.get(JSON.stringify(leaf.condition));
    return same === undefined || (same.margin === null && leaf.margin === null) ? [] : [{ condition: leaf.text, ...move(same.margin, leaf.margin) }];
  });
}

function leaves(trace: GateTrace): Extract<GateTrace, { condition: unknown }>[] {
  return 'condition' in trace ? [trace] : trace.of.flatMap(leaves);
}

function move(before: number | null, after: number | null): { before: number | null; after: number | null; change: number | null } {
  return { before, after, change: before === null || after === null ? null : roundScore(after - before) };
}
