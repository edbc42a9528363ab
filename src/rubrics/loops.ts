import { deepFreeze } from '../schema/deep-freeze.ts';
import type { Gate } from '../schema/gate.ts';
import type { Combination, Loop } from '../schema/loop.ts';

/** The gate of the domain notes, section 1: an average of at least 4.0, and at once the end below 3.0 in anything. */
const stageGate: Gate = {
  kind: 'all-of',
  of: [
    { kind: 'average', atLeast: 4 },
    { kind: 'every-dimension', atLeast: 3 },
  ],
};

/** People who heard an answer know better than the library; where raters are more than a point apart, somebody should look. */
const combine: Combination = { answers: 'mean', raters: 'people-override', reviewBeyond: 1 };

/**
 * Product manager at Netflix: four rounds, as the domain notes tell them (section 1). Which questions are asked, and how many of
 * them have to be answered, is the library's own.
 */
export const netflixPmLoop: Loop & { readonly id: 'netflix-pm-loop' } = deepFreeze({
  id: 'netflix-pm-loop',
  version: '1.0.0',
  title: 'Product manager loop (Netflix)',
  description:
    'Recruiter screen, product sense, leadership and collaboration, bar raiser. Each round asks for an average of at least 4.0 over the four competencies and 3.0 in each of them; a round that is failed ends the loop (domain notes, section 1).',
  stages: [
    {
      id: 'recruiter-screen',
      title: 'Recruiter screen',
      description: 'A first talk about what the candidate believes in, and what they have learnt from what went wrong.',
      minutes: 30,
      rubric: 'netflix-pm',
      questions: ['pm-own-mistake', 'pm-unpopular-belief'],
      answersNeeded: 1,
      gate: stageGate,
    },
    {
      id: 'product-sense',
      title: 'Product sense',
      description: 'An exercise on a feature that members know: the problem, a hypothesis, the measures of success and a plan for an experiment.',
      minutes: 15,
      rubric: 'netflix-pm',
      questions: ['pm-nothing-to-watch', 'pm-first-week'],
      answersNeeded: 1,
      gate: stageGate,
    },
    {
      id: 'leadership-and-collaboration',
      title: 'Leadership and collaboration',
      description: 'Past disagreements: the context that was gathered, the alternative proposed, what was written down, and what changed measurably.',
      rubric: 'netflix-pm',
      questions: ['pm-stopped-project', 'pm-changed-a-mind'],
      answersNeeded: 2,
      gate: stageGate,
    },
    {
      id: 'bar-raiser',
      title: 'Bar raiser',
      description: 'A senior leader from outside the reporting line asks for a critique of a past decision. One question is to be settled: is the team better in judgment and impact with this person?',
      rubric: 'netflix-pm',
      questions: ['pm-critique-a-decision', 'pm-launch-you-admire'],
      answersNeeded: 1,
      gate: stageGate,
    },
  ],
  combine,
});

/**
 * Product marketing manager at Netflix: five talks between two people, as the domain notes tell them (section 2), under the gate that
 * they give for product managers. Which questions are asked, and how many of them have to be answered, is the library's own.
 */
export const netflixPmmLoop: Loop & { readonly id: 'netflix-pmm-loop' } = deepFreeze({
  id: 'netflix-pmm-loop',
  version: '1.0.0',
  title: 'Product marketing manager loop (Netflix)',
  description:
    'Recruiter screen, hiring manager, product sense, behavioral and system design, each a talk between two people with answers of at most 90 seconds. Each round asks for an average of at least 4.0 over the four principles and 3.0 in each of them, as the notes ask of product managers; a round that is failed ends the loop (domain notes, sections 1 and 2).',
  stages: [
    {
      id: 'recruiter-screen',
      title: 'Recruiter screen',
      description: 'A first talk about what the candidate stands for, and what they own up to.',
      minutes: 30,
      rubric: 'netflix-pmm',
      questions: ['pmm-refused-campaign', 'pmm-wrong-call'],
      answersNeeded: 1,
      gate: stageGate,
    },
    {
      id: 'hiring-manager',
      title: 'Hiring manager',
      description: 'Measures, markets and prices: which number decides, what is chosen, and where it would be called off.',
      minutes: 45,
      rubric: 'netflix-pmm',
      questions: ['pmm-campaign-worth', 'pmm-awareness-no-signups', 'pmm-enter-with-partner', 'pmm-local-slate', 'pmm-ads-plan-price'],
      answersNeeded: 2,
      gate: stageGate,
    },
    {
      id: 'product-sense',
      title: 'Product sense',
      description: 'Success in a number first, then the constraint and the decision; people and rivals once the outcome is agreed.',
      minutes: 45,
      rubric: 'netflix-pmm',
      questions: ['pmm-live-event', 'pmm-games-nobody-opens', 'pmm-trailer-or-teaser', 'pmm-annual-plan'],
      answersNeeded: 2,
      gate: stageGate,
    },
    {
      id: 'behavioral',
      title: 'Behavioral',
      description: 'Conflicts, stopped launches and research that decided something: did anybody act differently in the end?',
      minutes: 45,
      rubric: 'netflix-pmm',
      questions: ['pmm-killed-launch', 'pmm-sales-conflict', 'pmm-research-said-no', 'pmm-unwelcome-message'],
      answersNeeded: 2,
      gate: stageGate,
    },
    {
      id: 'system-design',
      title: 'System design',
      description: 'A system that decides rather than displays: what goes in, what comes out at which threshold, and who acts on it without asking.',
      minutes: 45,
      rubric: 'netflix-pmm',
      questions: ['pmm-launch-control-room', 'pmm-message-testing-engine', 'pmm-lost-attribution'],
      answersNeeded: 2,
      gate: stageGate,
    },
  ],
  combine,
});
