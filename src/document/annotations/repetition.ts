import { defineAnnotation } from '../document.ts';

/** Fewest content words that make a sentence worth recognising again: "That's it." may be said twice. */
const fewestWords = 5;

/**
 * For each content word, 1 where its sentence says word for word what an earlier one said. A point counts once, however
 * often it is made.
 */
export const repeated = defineAnnotation('repeated', (document): Uint8Array => {
  const { words, sentences } = document;
  const flags = new Uint8Array(words.length);
  const seen = new Set<string>();
  for (const { first, last } of sentences) {
    if (last - first < fewestWords) continue;
    const key = words.slice(first, last).map(({ norm }) => norm).join(' ');
    if (seen.has(key)) flags.fill(1, first, last);
    seen.add(key);
  }
  return flags;
});
