import type { CaseFinding, CaseResult } from '../schema/case-result.ts';

/** Findings that fail a case. */
export function failuresOf({ findings }: CaseResult): CaseFinding[] {
  return findings.filter(({ level, accepted }) => level === 'error' && accepted !== true);
}

/** How a finding is called beside a failure: "accepted" where it would be one, else its level. */
export function nameLevel({ level, accepted }: CaseFinding): string {
  return accepted === true ? 'accepted' : level;
}

/** How many cases there are of each outcome. */
export function countOutcomes(cases: readonly CaseResult[]): Record<CaseResult['outcome'], number> {
  const counts = { passed: 0, failed: 0, broken: 0 };
  for (const { outcome } of cases) counts[outcome] += 1;
  return counts;
}

/** Cases by their file, in the order in which the files first appear. */
export function groupByFile(cases: readonly CaseResult[]): Map<string, CaseResult[]> {
  const groups = new Map<string, CaseResult[]>();
  for (const each of cases) {
    const group = groups.get(each.file);
    if (group === undefined) groups.set(each.file, [each]);
    else group.push(each);
  }
  return groups;
}

/** A text without half characters, which neither a URI nor UTF-8 can hold. */
export function makeWellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

/** A path of a file as a relative URI: "/" between folders, and what has a meaning in a URI escaped. */
export function toUri(file: string): string {
  const path = makeWellFormed(file.replaceAll('\\', '/'));
  const uri = path.split('/').map(encodeURIComponent).join('/');
  // The first folder of a relative URI may have no ":", which is escaped here in any case; "C:/" has to be told from a scheme.
  return /^[A-Za-z]:\//.test(path) ? `file:///${uri.replace('%3A', ':')}` : path.startsWith('/') ? `file://${uri}` : uri;
}
