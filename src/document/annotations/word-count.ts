import { defineAnnotation } from '../document.ts';

/** Words as a reader counts them: a contraction or a hyphenated compound, several tokens each, is one. */
export const wordCount = defineAnnotation('word count', ({ text, tokens }) => {
  let count = 0;
  let end = -1;
  for (const token of tokens) {
    const joined = token.start === end || (token.start === end + 1 && text[end] === '-');
    if (!joined) count += 1;
    end = token.end;
  }
  return count;
});
