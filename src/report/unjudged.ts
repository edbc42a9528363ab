import type { CheckResult } from '../schema/check-result.ts';
import type { Report } from '../schema/report.ts';

/** Checks that decided nothing for one reason. */
export interface UnjudgedGroup {
  readonly reason: string;
  readonly checks: readonly string[];
}

/**
 * What could not be judged, grouped by why, in the order of the report; checks not looked for in this kind of question come last.
 * A report tells of every check, and only those that the rubric draws on are missed where they decide nothing.
 */
export function groupUnjudged(report: Report): UnjudgedGroup[] {
  const counted = countedChecks(report);
  const groups = new Map<string, string[]>();
  const ofStatus = (...statuses: readonly string[]): CheckResult[] =>
    report.checks.filter(({ id, status }) => statuses.includes(status) && (counted.has(id) || status === 'error'));
  for (const { id, message } of [...ofStatus('error', 'needs-review'), ...ofStatus('not-applicable')]) {
    const group = groups.get(message.text);
    if (group === undefined) groups.set(message.text, [id]);
    else group.push(id);
  }
  return Array.from(groups, ([reason, checks]) => ({ reason, checks }));
}

/** Strengths and faults that were found and that the rubric does not count. */
export function findUncounted(report: Report): CheckResult[] {
  const counted = countedChecks(report);
  return report.checks.filter(({ id, status }) => (status === 'present' || status === 'partial') && !counted.has(id));
}

function countedChecks({ dimensions }: Report): Set<string> {
  return new Set(dimensions.flatMap(({ contributions }) => contributions.map(({ check }) => check)));
}
