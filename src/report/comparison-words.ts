import type { CheckStatus } from '../schema/check-result.ts';
import type { Comparison } from '../schema/comparison.ts';
import { formatPoints } from './number-text.ts';

/** A signal that is there in one report and not in the other. */
export type SignalChange = Comparison['gained'][number];

/** What a comparison tells of signals, in the order in which it is told. */
export const changeGroups = [
  { kind: 'gained', title: 'Gained', none: 'Nothing was gained.' },
  { kind: 'lost', title: 'Lost', none: 'Nothing was lost.' },
  { kind: 'undecided', title: 'Decided in one draft only', none: undefined },
] as const;

/** A change of score in points; a dash where one of the two is not scored. */
export const describeChange = (change: number | null): string => (change === null ? '–' : formatPoints(change));

/** What is above a threshold, cut and never rounded up, as scores are: a little missing is never nothing. */
export const describeMargin = (margin: number | null): string => (margin === null ? '–' : formatPoints(Math.floor(margin * 100 + 1e-6) / 100));

const statusOf = (status: CheckStatus | null): string => status ?? 'not looked at';

/** "red flag: present, then absent". */
export function describeStatuses({ polarity, before, after }: SignalChange): string {
  return `${polarity === 'red-flag' ? 'red flag: ' : ''}${statusOf(before)}, then ${statusOf(after)}`;
}

/** In which draft the evidence of a change stands: a strength gained in the later one, a red flag that is gone in the earlier. */
export function draftOf({ polarity }: SignalChange, kind: (typeof changeGroups)[number]['kind']): 'before' | 'after' {
  return (kind === 'gained') === (polarity === 'strength') ? 'after' : 'before';
}
