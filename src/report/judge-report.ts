import type { CaseFinding, CaseResult, ResultPlace } from '../schema/case-result.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { Report } from '../schema/report.ts';
import { unmetConditions, type ConditionTrace } from '../schema/unmet-conditions.ts';
import { describeOverall } from './wording.ts';

/** Where an answer stands. */
export interface AnswerPlace {
  /** Name of the file, as it is to be shown. */
  readonly file: string;
  /** Place of the answer as a whole. */
  readonly place?: ResultPlace;
  /** Place of a quote in the file, where it is known. */
  readonly locate?: (evidence: Evidence) => ResultPlace | undefined;
  /** What the answer is called where the report has no id. */
  readonly name?: string;
}

/**
 * A report as a result for the reporters: it passes where the verdict is `advance`. Each condition of the gate that is not met is an error,
 * each red flag a warning at its first quote, and what coaching says to do of strengths a note.
 */
export function judgeReport(report: Report, { file, place, locate, name = 'answer' }: AnswerPlace): CaseResult {
  const { verdict, checks, coaching } = report;
  const passed = verdict.outcome === 'advance';
  const redFlags = checks.filter(({ polarity, status }) => polarity === 'red-flag' && (status === 'present' || status === 'partial'));
  const at = (evidence: readonly Evidence[]): { place?: ResultPlace } => {
    const [first] = evidence;
    const found = first === undefined ? undefined : locate?.(first);
    return found === undefined ? {} : { place: found };
  };
  return {
    file,
    id: report.id ?? name,
    outcome: passed ? 'passed' : 'failed',
    ...(place === undefined ? {} : { place }),
    findings: [
      ...(passed ? [] : describeStop(report)),
      ...redFlags.map(({ id, message, evidence }): CaseFinding => ({ id, rule: id, level: 'warning', message: message.text, ...at(evidence) })),
      ...coaching.actions
        .filter(({ polarity }) => polarity === 'strength')
        .map(({ check, advice, now }): CaseFinding => ({ id: check, rule: check, level: 'note', message: advice, ...at(now) })),
    ],
    summary: `${verdict.outcome}: ${describeOverall(report)}`,
  };
}

function describeStop({ verdict, gate }: Report): CaseFinding[] {
  const unmet = verdict.outcome === 'stop' ? unmetConditions(gate) : [];
  if (unmet.length === 0) return [{ id: 'gate', rule: 'gate', level: 'error', message: verdict.reasons.join(' ') }];
  const seen = new Map<string, number>();
  return unmet.map((condition) => {
    const id = `gate.${nameCondition(condition)}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return { id: count === 1 ? id : `${id}.${count}`, rule: 'gate', level: 'error', message: condition.text };
  });
}

function nameCondition({ condition }: ConditionTrace): string {
  if (condition.kind === 'dimension') return `dimension.${condition.dimension}`;
  return condition.kind === 'check' ? `check.${condition.check}` : condition.kind;
}
