import type { Report } from '../schema/report.ts';

/** Checks that decided nothing for one reason. */
export interface UnjudgedGroup {
  readonly reason: string;
  readonly checks: readonly string[];
}

/** What could not be judged, grouped by why, in the order of the report; checks not looked for in this kind come last. */
export function groupUnjudged(report: Report): UnjudgedGroup[] {
  const groups = new Map<string, string[]>();
  const ofStatus = (...statuses: readonly string[]) => report.checks.filter(({ status }) => statuses.includes(status));
  for (const { id, message } of [...ofStatus('error', 'needs-review'), ...ofStatus('not-applicable')]) {
    const group = groups.get(message.text);
    if (group === undefined) groups.set(message.text, [id]);
    else group.push(id);
  }
  return Array.from(groups, ([reason, checks]) => ({ reason, checks }));
}
