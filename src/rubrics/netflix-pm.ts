import { deepFreeze } from '../schema/deep-freeze.ts';
import { fittedWeights } from './netflix-pm-weights.ts';
import type { Dimension, Rubric } from '../schema/rubric.ts';
import { weigh } from './weigh.ts';

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
  checks: weigh(fittedWeights.judgment.weights),
  fullCreditAt: fittedWeights.judgment.fullCreditAt,
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
  checks: weigh(fittedWeights.communication.weights),
  fullCreditAt: fittedWeights.communication.fullCreditAt,
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
  checks: weigh(fittedWeights.impact.weights),
  fullCreditAt: fittedWeights.impact.fullCreditAt,
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
  // Who has nothing to criticise and never failed has not looked: however much evidence else, no more than "some".
  checks: weigh(fittedWeights.curiosity.weights, { 'deflects-critique': 3, 'claims-no-failures': 3 }),
  fullCreditAt: fittedWeights.curiosity.fullCreditAt,
  minimumCoverage: 0.5,
};

/**
 * Product manager at Netflix: four competencies, an average of at least 4.0, and none below 3.0. Weights start from the
 * domain notes and are fitted to the labelled answers (`npm run fit`). No single check decides: in any kind of question a
 * dimension rests on eight strengths or more, none of which has over a fifth of the weight.
 */
export const netflixPm: Rubric & { readonly id: 'netflix-pm' } = deepFreeze({
  id: 'netflix-pm',
  version: '1.0.0',
  title: 'Product manager (Netflix)',
  description:
    'Judgment, communication, impact and curiosity on a scale from 1 to 5. An answer advances with an average of at least 4.0 and no competency below 3.0; a strength does not make up for a weakness (domain notes, section 1).',
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
