import type { CaseFinding, CaseResult } from '../schema/case-result.ts';
import { formatCount } from './number-text.ts';
import { createPalette, type Palette } from './palette.ts';

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

/** "12 answers: 10 passed, 2 failed; 1 shortfall accepted", its numbers in the styles of a palette. */
export function describeTotal(cases: readonly CaseResult[], { good, bad, unsure }: Palette = createPalette(false)): string {
  const { passed, failed, broken } = countOutcomes(cases);
  const accepted = cases.flatMap(({ findings }) => findings.filter((finding) => finding.accepted === true)).length;
  const parts = [good(`${passed} passed`), ...(failed === 0 ? [] : [bad(`${failed} failed`)]), ...(broken === 0 ? [] : [unsure(`${broken} could not be scored`)])];
  return `${formatCount(cases.length, 'answer')}: ${parts.join(', ')}${accepted === 0 ? '' : `; ${formatCount(accepted, 'shortfall')} accepted`}`;
}

/** Where a case stands: its file, and the line where that is known. */
export const nameCasePlace = ({ file, place }: CaseResult): string => (place === undefined ? file : `${file}:${place.line}`);

/** Findings that fail a case, and then the others. */
export function orderFindings(result: CaseResult): CaseFinding[] {
  const failures = failuresOf(result);
  return [...failures, ...result.findings.filter((finding) => !failures.includes(finding))];
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
