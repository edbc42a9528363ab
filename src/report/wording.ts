import type { CheckResult } from '../schema/check-result.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { DimensionScore, Report } from '../schema/report.ts';
import { readThresholds } from './gate-thresholds.ts';
import { formatCount, formatPoints, formatScore, formatThreshold, formatTime } from './number-text.ts';

/** Name and mark of each verdict; the mark tells them apart where there is no colour. */
export const verdictLabels = {
  advance: { mark: '✓', text: 'ADVANCE' },
  stop: { mark: '✗', text: 'STOP' },
  incomplete: { mark: '?', text: 'INCOMPLETE' },
} as const;

/** "3.42 of 5; the gate asks for 4.0". */
export function describeOverall(report: Report): string {
  const { average } = readThresholds(report.gate);
  const part = isPartial(report) ? ' on what could be judged' : '';
  const score = report.overall.score === null ? 'Not scored' : `${formatScore(report.overall.score, average)} of ${report.scale.max}${part}`;
  return average === undefined ? score : `${score}; the gate asks for ${formatThreshold(average)}`;
}

/** Whether the overall score leaves out a dimension that counts. */
export function isPartial({ dimensions }: Report): boolean {
  return dimensions.some(({ score, weight }) => score === null && weight > 0);
}

/** Why a dimension was not scored, as a sentence. */
export function describeWhyNotScored({ reason = 'too little could be judged.' }: DimensionScore): string {
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}

/** "a4-11 · strategy question · 120 seconds allowed · written, 272 words". */
export function describeAnswer({ question, answer, id }: Report): string {
  const limit = question.limitSeconds === undefined ? [] : [`${formatCount(question.limitSeconds, 'second')} allowed`];
  const spoken = answer.time == null ? [] : [`${formatTime(answer.time.start)} to ${formatTime(answer.time.end)}`];
  const kind = `${question.kind} question${answer.kindInferred === true ? ' (inferred)' : ''}`;
  return [...(id === undefined ? [] : [id]), ...(answer.speaker == null ? [] : [answer.speaker]), kind, ...spoken, ...limit, `${answer.mode}, ${formatCount(answer.words, 'word')}`].join(' · ');
}

/** What produced the report, and of which text. */
export function describeOrigin({ versions, hashes }: Report): string {
  return [
    `highbar ${versions.engine}`,
    `rubric ${versions.rubric.id} ${versions.rubric.version}`,
    `report ${versions.schema}`,
    `answer ${hashes.answer.slice(0, 12)}`,
  ].join(' · ');
}

/** What stands before a quote: when it was said, and what it shows; empty where neither is known. "0:34 gain: ". */
export function describePlace({ role, time }: Evidence): string {
  const clock = time === undefined ? '' : `${time.estimated === true ? 'about ' : ''}${formatTime(time.start)} `;
  return `${clock}${role === undefined ? '' : `${role}: `}`;
}

/** A check in words, with what it measured and whether it was found only in part. */
export function describeResult({ title, status, measure }: CheckResult): string {
  return [
    title,
    ...(measure === undefined ? [] : [`${measure.estimated ? 'about ' : ''}${measure.value} ${measure.unit}`]),
    ...(status === 'partial' ? ['in part'] : []),
  ].join(', ');
}

/** "Impact −0.40, Judgment at most 3.0": what a fault cost; empty where it was nothing. */
export function describeCost({ id }: CheckResult, { dimensions }: Report): string {
  return dimensions
    .flatMap(({ title, contributions }) =>
      contributions
        .filter(({ check }) => check === id)
        .flatMap(({ points, cap }) => [
          ...(points === null || points === 0 ? [] : [`${title} ${formatPoints(points)}`]),
          ...(cap === undefined ? [] : [`${title} at most ${formatThreshold(cap)}`]),
        ]),
    )
    .join(', ');
}

/** What staying within the scale and under the caps took or gave, and why; undefined where it was nothing. */
export function describeAdjustment({ adjustment, score, contributions }: DimensionScore): { points: number; text: string } | undefined {
  if (adjustment === null || score === null || Math.abs(adjustment) < 0.005) return undefined;
  if (adjustment > 0) return { points: adjustment, text: 'Held at the bottom of the scale.' };
  const cap = contributions.find((contribution) => contribution.cap !== undefined && contribution.cap <= score);
  if (cap?.cap === undefined) return { points: adjustment, text: 'Held at the top of the scale.' };
  const why = cap.polarity === 'red-flag' ? `with the red flag ${cap.check}` : `while ${cap.check} is missing`;
  return { points: adjustment, text: `Held at ${formatThreshold(cap.cap)} ${why}.` };
}
