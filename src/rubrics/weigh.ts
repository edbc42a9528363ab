import type { RubricCheck } from '../schema/rubric.ts';

/**
 * Checks at their weights, as a dimension lists them.
 *
 * @param weights Weight of each check, by id.
 * @param caps How high a dimension can be with a red flag in full, or without a strength, by the id of the check.
 */
export function weigh(weights: Readonly<Record<string, number>>, caps: Readonly<Record<string, number>> = {}): RubricCheck[] {
  return Object.entries(weights).map(([check, weight]) => {
    const cap = caps[check];
    return { check, weight, ...(cap === undefined ? {} : { cap }) };
  });
}
