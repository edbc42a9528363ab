import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';

const memo = new Map<string, string>();
/** The stemmer takes a millisecond for an answer that it sees first, and a tenth with a memo; bounded, so that it cannot leak. */
const memoBound = 10_000;
/** Porter's algorithm is quadratic on long runs; no English word is longer. */
const longestWord = 40;

/** Porter stem of a normalised word; words that are not plain letters are their own stem. */
export function stem(norm: string): string {
  const known = memo.get(norm);
  if (known !== undefined) return known;
  const stemmed = norm.length <= longestWord && /^[a-z]+$/.test(norm) ? PorterStemmer.stem(norm) : norm;
  if (memo.size >= memoBound) memo.clear();
  memo.set(norm, stemmed);
  return stemmed;
}
