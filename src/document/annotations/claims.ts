import type { Document } from '../document.ts';
import type { Mention } from '../patterns/define-patterns.ts';
import { coherence } from './coherence.ts';
import { isAsserted, type ScopeName } from './scopes.ts';

/** The mentions that the speaker stands behind and that stand in sentences, not in a salad of words. */
export function claimed<M extends Mention>(document: Document, mentions: readonly M[], options: { readonly ignore?: readonly ScopeName[] } = {}): M[] {
  const { broken } = document.read(coherence);
  return mentions.filter((mention) => broken[document.words[mention.first]!.token] !== 1 && isAsserted(document, mention, options));
}

const negators = new Set(['not', 'never', 'hardly', 'rarely', 'barely', 'without']);

/** Of the claimed mentions, those that tell of something done: "we never talked to a tenant" holds its own negator. */
export function affirmed<M extends Mention>(document: Document, mentions: readonly M[]): M[] {
  const { words } = document;
  return claimed(document, mentions).filter(({ first, last }) => {
    for (let index = first + 1; index < Math.min(first + 4, last); index += 1) if (negators.has(words[index]!.norm)) return false;
    return true;
  });
}
