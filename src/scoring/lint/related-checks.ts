// Built-in checks that bear on one another, by id. Other checks are taken as unrelated: what a check of one's own looks for is in code.

/** A stronger check, and one that is present wherever the stronger is. */
export const impliedChecks: readonly (readonly [stronger: string, weaker: string])[] = [['quantified-result', 'result']];

/** Strengths that each ask for the first sentences. */
export const openingChecks: readonly string[] = ['answer-first', 'metric-first', 'member-outcome-first'];
