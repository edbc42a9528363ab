import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** Least similarity, 0 to 1, at which a name is taken for another misspelt; few of our own names are as near to one another. */
const leastSimilarity = 0.8;

/** The candidate spelled most like a name (Jaro-Winkler, case ignored), the first of equals; undefined where none is near. */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let best = leastSimilarity;
  for (const candidate of candidates) {
    const similarity = jaroWinkler(name, candidate, { ignoreCase: true });
    if (similarity > best) [nearest, best] = [candidate, similarity];
  }
  return nearest;
}
