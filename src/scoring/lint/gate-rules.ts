import type { Gate } from '../../schema/gate.ts';
import type { HighbarIssue } from '../../schema/highbar-error.ts';
import type { QuestionKind } from '../../schema/question.ts';
import { listWords, type LintFinding, type LintTarget } from './finding.ts';
import { findWays, type Literal } from './gate-literals.ts';
import { whyOutOfReach } from './gate-reach.ts';

/** Most conditions and groups of a gate whose parts are looked at one by one. */
const mostParts = 64;

interface Part {
  readonly gate: Gate;
  readonly path: HighbarIssue['path'];
  readonly isAlternative: boolean;
}

/** Gates that no answer passes, alternatives that no answer meets, and conditions that every answer meets. */
export function findGateProblems(target: LintTarget): LintFinding[] {
  const whole = { gate: target.rubric.gate, path: ['gate'] };
  const failing = failingKinds(whole, target);
  const everywhere = failing.length === target.kinds.length;
  const [first] = failing;
  const findings: LintFinding[] = [];
  if (first !== undefined) {
    const where = everywhere ? '' : `In ${listWords(failing.map(({ kind }) => kind))} questions `;
    findings.push({
      rule: 'unreachable-gate',
      severity: everywhere || target.isForAllKinds ? 'error' : 'warning',
      path: ['gate'],
      message: `${where === '' ? 'No' : `${where}no`} answer can pass the gate: ${first.reason}.`,
      remedy: everywhere ? 'Lower or remove one of the conditions.' : 'Loosen the gate, give the dimensions checks for these kinds, or use another rubric for them.',
    });
  }
  const parts = [...partsOf(target.rubric.gate, ['gate'], false)].slice(0, mostParts);
  const settled: HighbarIssue['path'][] = everywhere ? [['gate']] : [];
  for (const part of parts) {
    if (settled.some((path) => path.every((step, index) => part.path[index] === step))) continue;
    const finding = judgePart(part, target);
    if (finding === undefined) continue;
    findings.push(finding);
    settled.push(part.path);
  }
  return findings;
}

function judgePart(part: Part, target: LintTarget): LintFinding | undefined {
  const failing = failingKinds(part, target);
  const reason = failing[0]?.reason;
  if (failing.length === target.kinds.length) {
    if (!part.isAlternative || reason === undefined) return undefined;
    return { rule: 'dead-alternative', severity: 'warning', path: part.path, message: `No answer can meet this alternative: ${reason}.`, remedy: 'Correct or remove it.' };
  }
  // What is said of all conditions of a group together is better said of each.
  if (part.gate.kind === 'all-of' || failingKinds(part, target, true).length < target.kinds.length) return undefined;
  return { rule: 'always-holds', severity: 'warning', path: part.path, message: 'Every answer that can be judged meets this, so that it asks for nothing.', remedy: 'Raise it or remove it.' };
}

/** The kinds of question in which a part, or its contrary, cannot be met, and why. None where the part has too many ways to tell. */
function failingKinds({ gate, path }: Omit<Part, 'isAlternative'>, target: LintTarget, isNegated = false): { kind: QuestionKind; reason: string }[] {
  const ways = findWays(gate, target.rubric.dimensions.map(({ id }) => id), path, isNegated);
  if (ways === undefined) return [];
  return target.kinds.flatMap((kind) => {
    const reason = whyNoWay(ways, target, kind);
    return reason === undefined ? [] : [{ kind, reason }];
  });
}

/** Why none of the ways is open; the reason of the last is told. */
function whyNoWay(ways: readonly (readonly Literal[])[], target: LintTarget, kind: QuestionKind): string | undefined {
  let reason: string | undefined;
  for (const way of ways) {
    reason = whyOutOfReach(way, target, kind);
    if (reason === undefined) return undefined;
  }
  return reason;
}

function* partsOf(gate: Gate, path: HighbarIssue['path'], isAlternative: boolean): Generator<Part> {
  yield { gate, path, isAlternative };
  if (gate.kind === 'not') yield* partsOf(gate.of, [...path, 'of'], false);
  else if (gate.kind === 'all-of' || gate.kind === 'any-of') {
    for (const [index, part] of gate.of.entries()) yield* partsOf(part, [...path, 'of', index], gate.kind === 'any-of' && gate.of.length > 1);
  }
}
