import type { CoachingAction, Counterfactual } from '../schema/coaching.ts';
import type { Report } from '../schema/report.ts';
import { readThresholds } from './gate-thresholds.ts';
import { formatPoints, formatScore } from './number-text.ts';

/** As many actions as are shown to a person at once; the report has all. */
export const mostShown = 3;

/** "Missing: states a belief that can be tested". */
export function describeAction({ title, polarity, status }: CoachingAction): string {
  const state = polarity === 'red-flag' ? 'Red flag' : status === 'partial' ? 'Only in part' : 'Missing';
  return `${state}: ${lowerFirst(title)}`;
}

/** "Judgment +1.19, Curiosity +0.80; then it advances": what doing it alone would change. */
export function describeGains({ counterfactual }: CoachingAction): string {
  const { dimensions, verdict } = counterfactual;
  const gains = dimensions.map(({ title, before, after }) => `${title} ${formatPoints((after ?? 0) - (before ?? 0))}`).join(', ');
  if (gains === '') return 'no gain by itself while other faults weigh more';
  return verdict.after === 'advance' && verdict.before !== 'advance' ? `${gains}; then it advances` : gains;
}

/** What together passes the gate, as a sentence; undefined where there is nothing to say beyond the actions. */
export function describeSmallestFix(report: Report): string | undefined {
  const fix = report.coaching.smallestFix;
  if (fix === null || fix.checks.length === 1) return undefined;
  const titles = fix.checks.map((id) => report.checks.find((check) => check.id === id)).map((check) => describeMet(check?.title ?? '', check?.polarity === 'red-flag'));
  const fewest = fix.isSmallest ? 'The fewest fixes that pass the gate' : 'Fixes that pass the gate';
  return `${fewest} (${describeOverall(fix.counterfactual, report)}): ${titles.join('; ')}.`;
}

function describeMet(title: string, isFault: boolean): string {
  return isFault ? `no longer ${lowerFirst(title)}` : lowerFirst(title);
}

function describeOverall({ overall }: Counterfactual, report: Report): string {
  const { average } = readThresholds(report.gate);
  return overall.after === null ? 'not scored' : `${formatScore(overall.after, average)} of ${report.scale.max}`;
}

/** Titles are sentences; one that begins with an abbreviation keeps its capitals. */
function lowerFirst(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
