import { deepFreeze } from '../schema/deep-freeze.ts';
import type { Dimension, Rubric, RubricCheck } from '../schema/rubric.ts';

/** Checks with their weights, strengths first. A red flag takes away what a strength of the same weight gives. */
const weigh = (weights: Readonly<Record<string, number>>): RubricCheck[] => Object.entries(weights).map(([check, weight]) => ({ check, weight }));

const judgment: Dimension = {
  id: 'judgment',
  title: 'Judgment',
  weight: 1,
  source: 'Domain notes, section 1: one of the four competencies; trade-offs weighed, constraints stated, first principles over precedent.',
  anchors: [
    { score: 1, description: 'No choice is made, or rank, routine or a framework makes it; the answer would fit any company.' },
    { score: 2, description: 'A choice is hinted at, but nothing is given up for it and nothing limits it.' },
    { score: 3, description: 'A reasonable choice with a reason; what it costs and what bounds it stay thin.' },
    { score: 5, description: 'A committed choice under stated limits: both sides weighed, what would change it said in advance, and what is not known admitted.' },
  ],
  checks: weigh({
    'trade-off': 3,
    'clear-stance': 3,
    alternatives: 2,
    uncertainty: 2,
    'decision-rule': 2,
    'second-order-effect': 2,
    constraint: 1.5,
    'economic-framing': 1.5,
    dissent: 1.5,
    'personal-ownership': 1.5,
    'specific-detail': 1.5,
    prioritization: 1,
    'reframes-question': 1,
    'guardrail-metric': 1,
    'stopped-work': 1,
    'failure-owned': 1,
    'technical-implication': 1,
    'decision-system': 1,
    'member-outcome-first': 0.5,
    localization: 0.5,
    competitor: 0.5,
    'written-artifact': 0.5,
    'deflects-critique': 3,
    'authority-appeal': 2,
    'consensus-process': 2,
    'execution-heavy': 2,
    buzzwords: 2,
    'blame-shift': 2,
    hedging: 1,
  }),
  fullCreditAt: 0.75,
  minimumCoverage: 0.5,
};

const communication: Dimension = {
  id: 'communication',
  title: 'Communication',
  weight: 1,
  source: 'Domain notes, sections 1 and 2: context over slides, the point within 90 seconds, rambling is cut off.',
  anchors: [
    { score: 1, description: 'A listener is lost: the answer wanders, pads, recites, or leaves the question.' },
    { score: 2, description: 'The point can be guessed at the end, past much that serves nothing.' },
    { score: 3, description: 'Can be followed from start to end; some padding, or the point comes late.' },
    { score: 5, description: 'The point stands first, its parts can be told apart, and no sentence could be cut.' },
  ],
  checks: weigh({
    'answer-first': 3,
    'on-topic': 3,
    'specific-detail': 3,
    'clear-stance': 3,
    'trade-off': 1.5,
    signposting: 1,
    situation: 1,
    action: 1,
    result: 1,
    'quantified-result': 1,
    'primary-metric': 1,
    alternatives: 1,
    'decision-rule': 1,
    'within-time': 1,
    'objective-stated': 0.5,
    'written-artifact': 0.5,
    hedging: 3,
    buzzwords: 2,
    'execution-heavy': 1,
    'activity-not-outcome': 1,
    'filler-rate': 1,
  }),
  fullCreditAt: 0.95,
  minimumCoverage: 0.5,
};

const impact: Dimension = {
  id: 'impact',
  title: 'Impact',
  weight: 1,
  source: 'Domain notes, sections 1 and 2: a measured effect tied to what was done; one metric that decides; activity is not outcome.',
  anchors: [
    { score: 1, description: 'Things were done or would be done; nothing changes because of them.' },
    { score: 2, description: 'A benefit is claimed, with no measure and no stake.' },
    { score: 3, description: 'An outcome or a metric is named, loosely tied to what was done or proposed.' },
    { score: 5, description: 'The one measure that matters, a result or target in numbers, and a plain line from the own action or proposal to it.' },
  ],
  checks: weigh({
    'primary-metric': 3,
    'quantified-result': 3,
    'decision-rule': 2,
    'prior-result': 2,
    'clear-stance': 2,
    'quantified-goal': 1.5,
    'guardrail-metric': 1.5,
    'economic-framing': 1.5,
    'specific-detail': 1.5,
    result: 1.5,
    'personal-ownership': 1.5,
    'influence-by-evidence': 1.5,
    'metric-first': 1,
    'data-source': 1,
    action: 1,
    'stopped-work': 1,
    'objective-stated': 0.5,
    'member-outcome-first': 0.5,
    'activity-not-outcome': 2,
    'we-credit': 2,
    buzzwords: 1.5,
    'metric-dump': 1,
    'execution-heavy': 1,
    'consensus-process': 1,
  }),
  fullCreditAt: 0.9,
  minimumCoverage: 0.5,
};

const curiosity: Dimension = {
  id: 'curiosity',
  title: 'Curiosity',
  weight: 1,
  source: 'Domain notes, section 1: hypotheses tied to measured effects, unknowns named with the experiment that would settle them; deflecting a critique lacks it.',
  anchors: [
    { score: 1, description: 'Nothing is asked of the problem: no evidence is wanted, and no doubt is let in.' },
    { score: 2, description: 'Data or research are mentioned as such, with nothing to be learnt from them.' },
    { score: 3, description: 'Some evidence is used, or a test is proposed.' },
    { score: 5, description: 'Looks for what would prove it wrong: named data, people heard, a sharp hypothesis with its test, a lesson that changed what was done next.' },
  ],
  checks: [
    ...weigh({
      'data-source': 3,
      uncertainty: 3,
      learning: 3,
      hypothesis: 2.5,
      'experiment-design': 2,
      'prior-result': 2,
      'qualitative-evidence': 1.5,
      'second-order-effect': 1.5,
      'specific-detail': 1.5,
      'failure-owned': 1,
      'technical-implication': 1,
      'influence-by-evidence': 1,
      'reframes-question': 0.5,
      localization: 0.5,
      competitor: 0.5,
      'blame-shift': 2,
      buzzwords: 1.5,
      'activity-not-outcome': 1.5,
      'authority-appeal': 1,
    }),
    // Who has nothing to criticise and never failed has not looked: however much evidence else, no more than "some".
    { check: 'deflects-critique', weight: 3, cap: 3 },
    { check: 'claims-no-failures', weight: 3, cap: 3 },
  ],
  fullCreditAt: 0.75,
  minimumCoverage: 0.5,
};

/**
 * Product manager at Netflix: four competencies, an average of at least 4.0, and none below 3.0. Weights follow the domain
 * notes. No single check decides: in any kind of question a dimension rests on eight strengths or more, none of which has over a
 * fifth of the weight.
 */
export const netflixPm: Rubric & { readonly id: 'netflix-pm' } = deepFreeze({
  id: 'netflix-pm',
  version: '1.0.0',
  title: 'Product manager (Netflix)',
  description:
    'Judgment, communication, impact and curiosity on a scale from 1 to 5. An answer advances with an average of at least 4.0 and no competency below 3.0; a strength does not make up for a weakness.',
  scale: { min: 1, max: 5 },
  dimensions: [judgment, communication, impact, curiosity],
  gate: {
    kind: 'all-of',
    of: [
      { kind: 'average', atLeast: 4 },
      { kind: 'every-dimension', atLeast: 3 },
    ],
  },
});
