import type { Document } from '../document.ts';
import type { Mention } from '../patterns/define-patterns.ts';
import { Break } from '../tokenize.ts';

/** A quotation of at most so many content words is a term, a title or a label, used and not quoted. */
const longestTerm = 4;
/** After an article ("a 'what's coming for you' page") so many are a title. */
const longestTitle = 8;
const quoteMark = /["“”«»]/;
const ownSubjects = new Set(['i', 'we', 'my', 'our', 'me']);
const sayingVerbs = /^(?:say|says|said|saying|tell|tells|told|ask|asks|asked|write|wrote|written|put|answer|answered|reply|replied|call|called|state|stated|go|went|goes|read|reads|explain|explained|argue|argued)$/;
/** A text of one's own stands in quotation marks too: a rule, a label, a headline. */
const ownTexts = /^(?:rule|memo|note|page|pager|headline|line|title|label|button|message|copy|sentence|statement|hypothesis|pitch|banner|row|screen|section|heading|bar|promise|tagline|claim|card|notification|email|subject|sign)$/;

/** Ranges inside quotation marks that are somebody else's words: longer than a term, and not introduced as the speaker's own. */
export function quotedWords(document: Document): Mention[] {
  const { words, text } = document;
  const found: Mention[] = [];
  let index = 0;
  while (index < words.length) {
    if (!words[index]!.quoted) {
      index += 1;
      continue;
    }
    const first = index;
    index += 1;
    while (
      index < words.length &&
      words[index]!.quoted &&
      !(words[index]!.breakBefore > Break.none && quoteMark.test(text.slice(words[index - 1]!.end, words[index]!.start)))
    )
      index += 1;
    if (index - first > longestTerm && !(index - first <= longestTitle && isTitle(document, first)) && !isOwn(document, first))
      found.push({ first, last: index });
  }
  return found;
}

function isTitle({ words, tokens }: Document, first: number): boolean {
  const before = tokens[words[first]!.token - 1];
  return before !== undefined && /^(?:a|an|the|our|my|called|named|labeled|titled|this|one|each|every|new|monthly|weekly|daily)$/.test(before.norm);
}

function isOwn(document: Document, first: number): boolean {
  const { words } = document;
  const from = Math.max(0, first - 10);
  for (let index = first - 1; index >= from; index -= 1) {
    const { norm } = words[index]!;
    if (sayingVerbs.test(norm)) {
      for (let subject = index - 1; subject >= Math.max(0, index - 5); subject -= 1) {
        if (ownSubjects.has(words[subject]!.norm) && words[subject]!.norm !== 'me') return true;
        if (/^(?:he|she|they|you|who|book|question|prompt)$/.test(words[subject]!.norm)) return false;
        if (ownTexts.test(words[subject]!.norm)) return true;
        if (words[subject + 1]!.breakBefore >= Break.sentence) break;
      }
      return false;
    }
    if (ownTexts.test(norm)) return true;
    if (words[index + 1]!.breakBefore >= Break.sentence && words[index + 1]!.breakBefore !== Break.comma) return false;
  }
  return false;
}
