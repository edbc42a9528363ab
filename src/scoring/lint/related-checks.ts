/** A stronger check, and one that is present wherever the stronger is. */
export const impliedChecks: readonly (readonly [stronger: string, weaker: string])[] = [['quantified-result', 'result']];
