import { listWords, type LintFinding, type LintTarget } from './finding.ts';
import { findWays, type Literal } from './gate-literals.ts';

/**
 * Advice that pulls both ways. Two cases are told: the gate asks for a red flag that a dimension takes points off for, or forbids a strength
 * that a dimension gives points for; and a dimension rewards two strengths of which one says that it conflicts with the other.
 */
export function findTipProblems(target: LintTarget): LintFinding[] {
  return [...againstDimensions(target), ...conflictingStrengths(target)];
}

function againstDimensions({ rubric, checks }: LintTarget): LintFinding[] {
  const ways = findWays(rubric.gate, rubric.dimensions.map(({ id }) => id), ['gate']) ?? [];
  const asked = new Map<string, Literal>();
  for (const literal of ways.flat()) if (literal.condition.kind === 'check') asked.set(JSON.stringify(literal.path), literal);
  return [...asked.values()].flatMap(({ condition, isNegated, path }): LintFinding[] => {
    if (condition.kind !== 'check') return [];
    const { check } = condition;
    const polarity = checks.get(check)?.polarity;
    const isPresent = (condition.is === 'present') !== isNegated;
    if (polarity === undefined || (polarity === 'red-flag') !== isPresent) return [];
    const counting = rubric.dimensions.filter(({ checks: entries }) =>
      entries.some((entry) => entry.check === check && (entry.weight > 0 || entry.cap !== undefined)),
    );
    if (counting.length === 0) return [];
    const titles = listWords(counting.map(({ title }) => title));
    const isNeeded = ways.every((way) => way.some((literal) => JSON.stringify(literal.path) === JSON.stringify(path)));
    const message = isPresent
      ? `The gate asks for the red flag "${check}", and ${titles} takes points off for it: no advice serves both.`
      : `The gate forbids the strength "${check}", and ${titles} gives points for it: no advice serves both.`;
    return [{ rule: 'contradictory-tips', severity: isNeeded ? 'error' : 'warning', path, message, remedy: `Turn the condition round, or take "${check}" out of ${titles}.` }];
  });
}

/** The coach gives one of two such tips, so that no answer is sent both ways; what it leaves away still counts. */
function conflictingStrengths({ rubric, checks }: LintTarget): LintFinding[] {
  const isStrength = (id: string): boolean => checks.get(id)?.polarity === 'strength';
  const names = (one: string, other: string): boolean => checks.get(one)?.conflictsWith?.includes(other) === true;
  const conflict = (one: string, other: string): boolean => names(one, other) || names(other, one);
  return rubric.dimensions.flatMap(({ title, checks: entries }, index) => {
    const counted = entries.filter(({ check, weight }) => weight > 0 && isStrength(check)).map(({ check }) => check);
    return counted.flatMap((check, at): LintFinding[] =>
      counted.slice(0, at).filter((other) => conflict(check, other)).map((other) => ({
        rule: 'contradictory-tips',
        severity: 'note',
        path: ['dimensions', index, 'checks', entries.findIndex((entry) => entry.check === check)],
        message: `${title} rewards both "${other}" and "${check}", whose advice pulls two ways.`,
        remedy: 'Keep both where a good answer does both; otherwise keep one.',
      })),
    );
  });
}
