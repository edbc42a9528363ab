import { deepFreeze } from '../schema/deep-freeze.ts';
import type { Dimension, Rubric } from '../schema/rubric.ts';
import { fittedWeights } from './netflix-pm-weights.ts';
import { weigh } from './weigh.ts';

const decisions: Dimension = {
  id: 'decisions',
  title: 'Decisions',
  weight: 1,
  source: 'Common to product interviews; weights fitted as those of judgment in netflix-pm.',
  anchors: [
    { score: 1, description: 'Avoids the choice, or lets a process, a fashion or somebody senior make it.' },
    { score: 2, description: 'Prefers something without saying over what.' },
    { score: 3, description: 'Picks a way and says why; the other ways, or the price of this one, get little thought.' },
    { score: 5, description: 'Picks a way that somebody sensible could dispute, pays its price knowingly, and says what would make them turn round.' },
  ],
  checks: weigh(fittedWeights.judgment.weights),
  fullCreditAt: fittedWeights.judgment.fullCreditAt,
  minimumCoverage: 0.5,
};

const evidence: Dimension = {
  id: 'evidence',
  title: 'Evidence and learning',
  weight: 1,
  source: 'Common to product interviews; weights fitted as those of curiosity in netflix-pm.',
  anchors: [
    { score: 1, description: 'Everything is known already: nothing was looked up, tried out or asked.' },
    { score: 2, description: 'Research or testing is announced for its own sake.' },
    { score: 3, description: 'A source, a test or a lesson is there, and supports what is said in part.' },
    { score: 5, description: 'Says how it is known and what is not, tries out the riskiest belief first, and changed course at least once because of what came back.' },
  ],
  // Looking for evidence and finding no fault anywhere do not go together.
  checks: weigh(fittedWeights.curiosity.weights, { 'deflects-critique': 3, 'claims-no-failures': 3 }),
  fullCreditAt: fittedWeights.curiosity.fullCreditAt,
  minimumCoverage: 0.5,
};

const outcomes: Dimension = {
  id: 'outcomes',
  title: 'Outcomes',
  weight: 1,
  source: 'Common to product interviews; weights fitted as those of impact in netflix-pm.',
  anchors: [
    { score: 1, description: 'Work is described, and at its end the world is as it was.' },
    { score: 2, description: 'Things are said to have become, or to become, better.' },
    { score: 3, description: 'Something countable moved or should move, though whether this work moves it is not shown.' },
    { score: 5, description: 'One number that people could be held to, how far it moved or has to, and the steps from the work to it.' },
  ],
  checks: weigh(fittedWeights.impact.weights),
  fullCreditAt: fittedWeights.impact.fullCreditAt,
  minimumCoverage: 0.5,
};

const customers: Dimension = {
  id: 'customers',
  title: 'Customers',
  weight: 1,
  source: 'Common to product interviews: whom the work is for, how their trouble is known, and who bears what it costs.',
  anchors: [
    { score: 1, description: 'The people served do not occur, or occur as a segment to be sold to.' },
    { score: 2, description: 'Customers are put first in so many words, and nothing is said about them.' },
    { score: 3, description: 'A need of certain people is named and taken into account.' },
    { score: 5, description: 'Knows what certain people do today and why, from them; weighs whom a choice helps against whom it harms, and how both would show.' },
  ],
  checks: weigh({
    'specific-detail': 2.5,
    'qualitative-evidence': 2,
    'second-order-effect': 2,
    'trade-off': 2,
    'member-outcome-first': 2,
    'data-source': 1.5,
    hypothesis: 1,
    learning: 2,
    'prior-result': 1.5,
    'clear-stance': 1.5,
    uncertainty: 1.5,
    'influence-by-evidence': 1.5,
    'guardrail-metric': 1,
    'experiment-design': 1,
    constraint: 0.5,
    localization: 0.5,
    result: 1,
    'reframes-question': 0.5,
    'decision-system': 0.5,
    buzzwords: 2,
    'activity-not-outcome': 2,
    'execution-heavy': 1.5,
    'metric-dump': 1,
    'blame-shift': 1.5,
  }),
  fullCreditAt: 0.75,
  minimumCoverage: 0.5,
};

const clarity: Dimension = {
  id: 'clarity',
  title: 'Clarity',
  weight: 1,
  source: 'Common to product interviews; weights fitted as those of communication in netflix-pm.',
  anchors: [
    { score: 1, description: 'Leaves people asking what the answer was, or answers another question.' },
    { score: 2, description: 'Has a point somewhere, under phrases that could be said of anything.' },
    { score: 3, description: 'Makes its point in an order that can be followed, with some detours.' },
    { score: 5, description: 'Gives the answer, then its grounds, each once and in concrete terms, and ends.' },
  ],
  checks: weigh(fittedWeights.communication.weights),
  fullCreditAt: fittedWeights.communication.fullCreditAt,
  minimumCoverage: 0.5,
};

/** Product managers of any company: five dimensions, and the usual gate that lets no strength make up for a weakness. */
export const pmGeneral: Rubric & { readonly id: 'pm-general' } = deepFreeze({
  id: 'pm-general',
  version: '1.0.0',
  title: 'Product manager (any company)',
  description:
    'Decisions, evidence and learning, outcomes, customers and clarity on a scale from 1 to 5, for any company and field. An answer advances with an average of at least 4.0 and no dimension below 3.0; move both to where your own bar lies.',
  scale: { min: 1, max: 5 },
  dimensions: [decisions, evidence, outcomes, customers, clarity],
  gate: {
    kind: 'all-of',
    of: [
      { kind: 'average', atLeast: 4 },
      { kind: 'every-dimension', atLeast: 3 },
    ],
  },
});
