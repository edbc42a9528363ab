/** The sentences of a text, by its punctuation and its lines; a transcript without any is cut every twenty words. */
export function sentencesOf(text: string): string[] {
  const sentences = text.split(/(?<=[.!?]["”’)]?)\s+|\n+/).map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
  return sentences.flatMap((sentence) => {
    const words = sentence.split(/\s+/);
    if (words.length <= 60) return [sentence];
    return Array.from({ length: Math.ceil(words.length / 20) }, (_, part) => words.slice(part * 20, part * 20 + 20).join(' '));
  });
}

/** The words of a text without its punctuation. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}%$£€'’.,-]*[\p{L}\p{N}%]/gu) ?? [];
}

/** A sentence to stand inside another one. */
export function inner(sentence: string): string {
  return /^(?:I\b|[A-Z]{2})/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
