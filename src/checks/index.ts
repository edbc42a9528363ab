import { dissent } from './dissent.ts';
import { influenceByEvidence } from './influence-by-evidence.ts';
import { authorityAppeal } from './authority-appeal.ts';
import { failureOwned } from './failure-owned.ts';
import { blameShift } from './blame-shift.ts';
import { learning } from './learning.ts';
import { claimsNoFailures } from './claims-no-failures.ts';
import { deflectsCritique } from './deflects-critique.ts';
import { action } from './action.ts';
import { constraint } from './constraint.ts';
import { dataSource } from './data-source.ts';
import { experimentDesign } from './experiment-design.ts';
import { fillerRate } from './filler-rate.ts';
import { hypothesis } from './hypothesis.ts';
import { onTopic } from './on-topic.ts';
import { personalOwnership } from './personal-ownership.ts';
import { priorResult } from './prior-result.ts';
import { qualitativeEvidence } from './qualitative-evidence.ts';
import { quantifiedResult } from './quantified-result.ts';
import { readability } from './readability.ts';
import { result } from './result.ts';
import { signposting } from './signposting.ts';
import { situation } from './situation.ts';
import { technicalImplication } from './technical-implication.ts';
import { uncertainty } from './uncertainty.ts';
import { weCredit } from './we-credit.ts';
import { withinTime } from './within-time.ts';
import { writtenArtifact } from './written-artifact.ts';

/** Every built-in check, in the order of the codebook. */
export const checks = [
  // A. Framing and metrics
  // B. Evidence and experiments
  priorResult,
  dataSource,
  hypothesis,
  experimentDesign,
  qualitativeEvidence,
  // C. Judgment
  constraint,
  uncertainty,
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
  // E. Communication
  signposting,
  onTopic,
  // F. Field knowledge
  technicalImplication,
  deflectsCritique,
  // Measured
  withinTime,
  fillerRate,
  readability,
] as const;

/** Identifier of a built-in check. */
export type CheckId = (typeof checks)[number]['id'];
