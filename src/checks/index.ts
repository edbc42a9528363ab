import { consensusProcess } from './consensus-process.ts';
import { activityNotOutcome } from './activity-not-outcome.ts';
import { executionHeavy } from './execution-heavy.ts';
import { buzzwords } from './buzzwords.ts';
import { hedging } from './hedging.ts';
import { specificDetail } from './specific-detail.ts';
import { action } from './action.ts';
import { alternatives } from './alternatives.ts';
import { answerFirst } from './answer-first.ts';
import { authorityAppeal } from './authority-appeal.ts';
import { blameShift } from './blame-shift.ts';
import { claimsNoFailures } from './claims-no-failures.ts';
import { clearStance } from './clear-stance.ts';
import { competitor } from './competitor.ts';
import { constraint } from './constraint.ts';
import { coversPoints } from './covers-points.ts';
import { dataSource } from './data-source.ts';
import { decisionRule } from './decision-rule.ts';
import { decisionSystem } from './decision-system.ts';
import { deflectsCritique } from './deflects-critique.ts';
import { dissent } from './dissent.ts';
import { economicFraming } from './economic-framing.ts';
import { experimentDesign } from './experiment-design.ts';
import { failureOwned } from './failure-owned.ts';
import { fillerRate } from './filler-rate.ts';
import { longStretch } from './long-stretch.ts';
import { guardrailMetric } from './guardrail-metric.ts';
import { hypothesis } from './hypothesis.ts';
import { influenceByEvidence } from './influence-by-evidence.ts';
import { learning } from './learning.ts';
import { localization } from './localization.ts';
import { memberOutcomeFirst } from './member-outcome-first.ts';
import { metricDump } from './metric-dump.ts';
import { metricFirst } from './metric-first.ts';
import { objectiveStated } from './objective-stated.ts';
import { onTopic } from './on-topic.ts';
import { personalOwnership } from './personal-ownership.ts';
import { primaryMetric } from './primary-metric.ts';
import { priorResult } from './prior-result.ts';
import { prioritization } from './prioritization.ts';
import { qualitativeEvidence } from './qualitative-evidence.ts';
import { quantifiedGoal } from './quantified-goal.ts';
import { quantifiedResult } from './quantified-result.ts';
import { pace } from './pace.ts';
import { readability } from './readability.ts';
import { reframesQuestion } from './reframes-question.ts';
import { result } from './result.ts';
import { secondOrderEffect } from './second-order-effect.ts';
import { signposting } from './signposting.ts';
import { situation } from './situation.ts';
import { stoppedWork } from './stopped-work.ts';
import { technicalImplication } from './technical-implication.ts';
import { tradeOff } from './trade-off.ts';
import { uncertainty } from './uncertainty.ts';
import { weCredit } from './we-credit.ts';
import { timeToMetric } from './time-to-metric.ts';
import { withinTime } from './within-time.ts';
import { writtenArtifact } from './written-artifact.ts';

/** Every built-in check, in the order of the codebook. */
export const checks = [
  // A. Framing and metrics
  metricFirst,
  primaryMetric,
  guardrailMetric,
  metricDump,
  decisionRule,
  quantifiedGoal,
  objectiveStated,
  memberOutcomeFirst,
  // B. Evidence and experiments
  dataSource,
  hypothesis,
  experimentDesign,
  priorResult,
  qualitativeEvidence,
  // C. Judgment
  tradeOff,
  constraint,
  uncertainty,
  alternatives,
  prioritization,
  clearStance,
  reframesQuestion,
  economicFraming,
  secondOrderEffect,
  executionHeavy,
  // D. Behaviour and ownership
  situation,
  action,
  result,
  quantifiedResult,
  personalOwnership,
  weCredit,
  dissent,
  influenceByEvidence,
  authorityAppeal,
  failureOwned,
  blameShift,
  learning,
  claimsNoFailures,
  writtenArtifact,
  stoppedWork,
  consensusProcess,
  activityNotOutcome,
  // E. Communication
  answerFirst,
  signposting,
  hedging,
  buzzwords,
  onTopic,
  specificDetail,
  // F. Field knowledge
  localization,
  competitor,
  technicalImplication,
  decisionSystem,
  deflectsCritique,
  // Measured
  withinTime,
  fillerRate,
  readability,
  timeToMetric,
  pace,
  longStretch,
  // Asked for by the question
  coversPoints,
] as const;

/** Identifier of a built-in check. */
export type CheckId = (typeof checks)[number]['id'];
