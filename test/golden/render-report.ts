import { stringify } from 'yaml';
import type { CheckResult, GateTrace, LoopReport, Report } from '../../src/index.ts';

/** What of a report must not move in a patch release, one fact a line. What does not apply is left out. */
export function renderReport({ verdict, overall, dimensions, gate, checks }: Report): string {
  return render({
    verdict: verdict.outcome,
    overall: overall.score,
    coverage: overall.coverage,
    dimensions: Object.fromEntries(dimensions.map(({ id, score }) => [id, score])),
    gate: conditionsOf(gate).map(renderCondition),
    checks: Object.fromEntries(checks.filter(({ status }) => status !== 'not-applicable').map((result) => [result.id, renderResult(result)])),
  });
}

/** The same of a loop, stage by stage; the checks of its answers stand in the reports of single answers. */
export function renderLoopReport({ outcome, stoppedAt, stages, review }: LoopReport): string {
  return render({
    outcome,
    stoppedAt: stoppedAt?.stage ?? null,
    stages: stages.map(({ id, status, overall, dimensions, gate, answers, unscored }) => ({
      id,
      status,
      overall,
      dimensions: Object.fromEntries(dimensions.map(({ id: dimension, score }) => [dimension, score])),
      gate: gate === null ? [] : conditionsOf(gate).map(renderCondition),
      answers: Object.fromEntries(answers.map((answer) => [answer.id, Object.fromEntries(answer.dimensions.map((each) => [each.id, each.score]))])),
      unscored,
    })),
    review,
  });
}

const render = (facts: unknown): string => stringify(facts, { lineWidth: 0 });

type Condition = Extract<GateTrace, { condition: unknown }>;

const conditionsOf = (trace: GateTrace): Condition[] => ('of' in trace ? trace.of.flatMap(conditionsOf) : [trace]);

function renderCondition({ condition, outcome, actual }: Condition): string {
  const asked = Object.values(condition).join(' ');
  return `${asked}: ${outcome}, ${actual ?? 'unknown'}`;
}

function renderResult({ status, score }: CheckResult): string {
  return status === 'partial' ? `partial ${score ?? 'without a score'}` : status;
}
