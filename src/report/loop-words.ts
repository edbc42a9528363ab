import type { LoopReport, RatedDimension, StageReport } from '../schema/loop-report.ts';
import { formatScore } from './number-text.ts';

/** Name and mark of each state of a stage; the mark tells them apart where there is no colour. */
export const stageLabels = {
  passed: { mark: '✓', text: 'passed', tone: 'good' },
  failed: { mark: '✗', text: 'failed', tone: 'bad' },
  incomplete: { mark: '?', text: 'incomplete', tone: 'unsure' },
  'not-reached': { mark: '–', text: 'not reached', tone: 'faint' },
} as const satisfies Readonly<Record<StageReport['status'], unknown>>;

/** A score, or a dash where there is none. */
export const writeScore = (score: number | null): string => (score === null ? '–' : formatScore(score));

/** Points that are missing, rounded up, so that no lack of them looks like none; a dash where it is not known. */
export const writeMissing = (points: number | null): string => (points === null ? '–' : (Math.ceil(points * 100 - 1e-6) / 100).toFixed(2));

/** Who gave a dimension which score: highbar first, then people in the order of their ratings. Those who gave none are left out. */
export function listRaters({ highbar, people }: RatedDimension): { readonly rater: string; readonly score: number }[] {
  return [...(highbar === null ? [] : [{ rater: 'Highbar', score: highbar }]), ...people];
}

/** What produced the report, and of which loop. */
export function describeLoopOrigin({ versions: { engine, loop } }: LoopReport): string {
  return `highbar ${engine} · loop ${loop.id} ${loop.version}`;
}
