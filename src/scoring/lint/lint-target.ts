import { findDimensionProblems } from './dimension-rules.ts';
import { lintSeverities, type LintFinding, type LintTarget } from './finding.ts';
import { findGateProblems } from './gate-rules.ts';
import { findTipProblems } from './tip-rules.ts';

/** All findings in a valid rubric, the gravest first. */
export function lintTarget(target: LintTarget): LintFinding[] {
  const found = [...findDimensionProblems(target), ...findGateProblems(target), ...findTipProblems(target)];
  return found.sort((a, b) => lintSeverities.indexOf(a.severity) - lintSeverities.indexOf(b.severity));
}
