// natural's own index costs a second to import and prints; only these files of it are used, and they come without types.

declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  /** The stem of one word by Porter's algorithm. */
  const porterStemmer: { stem(word: string): string };
  export default porterStemmer;
}

declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Likeness of two words, 0 to 1. */
  export default function jaroWinkler(one: string, other: string, options?: { ignoreCase?: boolean; dj?: number }): number;
}
