import type { Comparison } from '../../schema/comparison.ts';
import { HighbarError, type HighbarIssue } from '../../schema/highbar-error.ts';
import type { Report } from '../../schema/report.ts';
import { changeGroups, draftOf, type SignalChange } from '../comparison-words.ts';
import { collectPassages, type Passage } from './passages.ts';
import { readSheet, type HtmlReport } from './read-sheet.ts';
import type { Sheet } from './sheet.ts';

/** A comparison with the two reports that it is of. */
export interface HtmlComparison {
  /** What `compareReports(before, after)` gives. */
  readonly comparison: Comparison;
  /** The earlier report. */
  readonly before: Report | HtmlReport;
  /** The later report. */
  readonly after: Report | HtmlReport;
}

/** A change on its way to a page. */
export interface ChangeEntry {
  readonly change: SignalChange;
  readonly kind: (typeof changeGroups)[number]['kind'];
  readonly draft: 'before' | 'after';
}

/** A draft with the passages that changes rest on; these name changes by their place in the list. */
export interface Draft {
  readonly sheet: Sheet;
  readonly passages: readonly Passage[];
}

/** A comparison made ready for a page. */
export interface ComparisonEntries {
  readonly changes: readonly ChangeEntry[];
  readonly before: Draft;
  readonly after: Draft;
}

/**
 * Puts a comparison together with its two reports.
 *
 * @throws HighbarError `INVALID_INPUT` for a comparison, a text or a rubric that does not go with the reports.
 */
export function readComparison({ comparison, before, after }: HtmlComparison): ComparisonEntries {
  const changes = changeGroups.flatMap(({ kind }) => comparison[kind].map((change): ChangeEntry => ({ change, kind, draft: draftOf(change, kind) })));
  const from = readDraft('before', before, changes);
  const to = readDraft('after', after, changes);
  const issues = [...from.issues, ...to.issues, ...findFaults(comparison, changes, from.draft.sheet, to.draft.sheet)];
  if (issues.length > 0) throw new HighbarError('INVALID_INPUT', 'The page cannot be made.', issues);
  return { changes, before: from.draft, after: to.draft };
}

function readDraft(name: 'before' | 'after', item: Report | HtmlReport, changes: readonly ChangeEntry[]): { draft: Draft; issues: HighbarIssue[] } {
  const prefix = name === 'before' ? 'b-' : 'a-';
  const { sheet, issues } = readSheet(item, { prefix, level: 2 });
  const claims = changes.map(({ change, draft }) => ({ polarity: change.polarity, evidence: draft === name ? change.evidence : [] }));
  const passages = collectPassages(claims, prefix);
  return { draft: { sheet, passages }, issues: issues.map(({ path, message }) => ({ path: [name, ...path], message })) };
}

/** A comparison of other reports would set one answer's evidence against another's words. */
function findFaults({ overall, verdict }: Comparison, changes: readonly ChangeEntry[], before: Sheet, after: Sheet): HighbarIssue[] {
  const isOther =
    [overall.before, overall.after].some((score, index) => score !== [before, after][index]?.report.overall.score) ||
    verdict.before !== before.report.verdict.outcome ||
    verdict.after !== after.report.verdict.outcome ||
    changes.some(({ change, draft }) => {
      const { report } = draft === 'before' ? before : after;
      const known = report.checks.find(({ id }) => id === change.check)?.evidence ?? [];
      return change.evidence.some(({ start, end, quote }) => !known.some((each) => each.start === start && each.end === end && each.quote === quote));
    });
  return isOther ? [{ path: ['comparison'], message: 'is not that of the two reports; make it with compareReports(before, after)' }] : [];
}
