import { findNearest } from '../index.ts';

/** Longest name that is shown whole. */
const longestName = 60;

/** `"metric-frist"; did you mean "metric-first"?`, or the names that there are if they are few. */
export function suggestName(name: string, names: readonly string[]): string {
  const nearest = findNearest(name, names);
  const shown = name.length > longestName ? `${name.slice(0, longestName)}…` : name;
  if (nearest !== undefined) return `"${shown}"; did you mean "${nearest}"?`;
  return names.length <= 12 ? `"${shown}"; there is ${names.join(', ')}` : `"${shown}"`;
}
