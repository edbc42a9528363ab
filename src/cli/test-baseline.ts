import { dirname, relative, resolve, sep } from 'node:path';
import { applyBaseline, recordBaseline, type AcceptedShortfall, type Baseline, type CaseFinding, type CaseResult, type Report } from '../index.ts';

/** A case with its report, which the JSON formats write. */
export interface Tested {
  readonly result: CaseResult;
  readonly report?: Report;
}

const isFailure = ({ level, accepted }: CaseFinding): boolean => level === 'error' && accepted !== true;

/** A case with what is to be said of it: it fails where any of it is an error that is not accepted. */
export function conclude(file: string, id: string, findings: readonly CaseFinding[]): CaseResult {
  return { file, id, outcome: findings.some(isFailure) ? 'failed' : 'passed', findings };
}

/** The file of a case as a baseline names it. */
function nameIn(baselineFile: string, file: string): string {
  return relative(dirname(resolve(baselineFile)), resolve(file)).split(sep).join('/');
}

/** What falls short and is not accepted, as a baseline names it. */
function listShortfalls(tested: readonly Tested[], baselineFile: string): AcceptedShortfall[] {
  return tested.flatMap(({ result: { file, id, outcome, findings } }) =>
    outcome === 'broken' ? [] : findings.filter(isFailure).map((finding) => ({ file: nameIn(baselineFile, file), case: id, expectation: finding.id })),
  );
}

/** Whether the case of an entry was run, so that the run says something of it. */
function wasRun(tested: readonly Tested[], baselineFile: string): (entry: AcceptedShortfall) => boolean {
  const ran = tested.filter(({ result }) => result.outcome !== 'broken').map(({ result }) => JSON.stringify([nameIn(baselineFile, result.file), result.id]));
  const keys = new Set(ran);
  return ({ file, case: name }) => keys.has(JSON.stringify([file, name]));
}

/** A baseline that accepts what falls short, and goes on accepting what it did of cases that were not run. */
export function renewBaseline(tested: readonly Tested[], before: Baseline | undefined, baselineFile: string): Baseline {
  const isRun = wasRun(tested, baselineFile);
  return recordBaseline([...listShortfalls(tested, baselineFile), ...(before?.accepted ?? []).filter((entry) => !isRun(entry))]);
}

/** The cases with what a baseline accepts marked, and its entries that accept nothing. */
export function accept(tested: readonly Tested[], baseline: Baseline, baselineFile: string): { cases: Tested[]; stale: readonly AcceptedShortfall[] } {
  const { accepted, stale } = applyBaseline(listShortfalls(tested, baselineFile), baseline, wasRun(tested, baselineFile));
  const known = new Set(accepted.map(({ file, case: name, expectation }) => JSON.stringify([file, name, expectation])));
  const isKnown = (file: string, id: string, finding: CaseFinding): boolean => known.has(JSON.stringify([nameIn(baselineFile, file), id, finding.id]));
  const cases = tested.map((each): Tested => {
    const { file, id, findings, outcome } = each.result;
    if (outcome === 'broken') return each;
    const marked = findings.map((finding) => (isFailure(finding) && isKnown(file, id, finding) ? { ...finding, accepted: true } : finding));
    return { ...each, result: { ...each.result, ...conclude(file, id, marked) } };
  });
  return { cases, stale };
}
