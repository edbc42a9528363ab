/** Nouns that stand for a thing still to be chosen: "I would define the metrics" names none. Singular. */
export const placeholderNouns: readonly string[] = (
  'metric kpi measure measurement goal target objective hypothesis criterion criteria guardrail threshold north-star star benchmark baseline number indicator okr outcome success framework rule tradeoff plan strategy segment persona price ' +
  'experiment test constraint risk owner timeline definition assumption question option alternative priority figure limit bar scorecard standard expectation cohort principle requirement scope'
).split(' ');

/** Verbs that settle a thing later, in base form. */
export const settlingVerbs: readonly string[] = (
  'define name pick choose set decide determine identify establish select specify agree finalize settle formulate craft articulate develop create figure work come land align state list propose outline mention discuss describe consider weigh cover acknowledge address brainstorm nail detail derive map have build need want put'
).split(' ');

/** Authorities by kind whose words are not the speaker's: singular nouns. */
export const authorityNouns: readonly string[] = (
  'book textbook article blog post podcast course bootcamp framework playbook textbook guru expert thinker author literature theory manual guide guideline methodology handbook consultant pundit influencer theorist academic professor lecturer speaker newsletter talk lesson wisdom advice'
).split(' ');

/** Nouns for a model person in general: "a good candidate would ...". Singular. */
export const modelPersonNouns: readonly string[] = 'candidate pm manager leader answer interviewee person product-manager marketer response team company owner applicant practitioner professional strategist'.split(' ');
