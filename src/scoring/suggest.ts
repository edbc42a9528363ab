/** Longest name for which a similar one is looked for: a longer one is no misspelling, and the search is quadratic in it. */
const longestName = 100;

/** `"metric-frist"; did you mean "metric-first"?`, or how to find the names that there are. */
export function suggest(name: string, candidates: Iterable<string>, nearestName: (name: string, candidates: Iterable<string>) => string | undefined): string {
  if (name.length > longestName) return `"${name.slice(0, longestName)}…"; no name is that long`;
  const known = [...candidates];
  const nearest = nearestName(name, known);
  if (nearest !== undefined) return `"${name}"; did you mean "${nearest}"?`;
  return known.length > 12 ? `"${name}", nor one spelled like it` : `"${name}"; there is ${known.map((each) => `"${each}"`).join(', ') || 'none at all'}`;
}
