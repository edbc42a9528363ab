import type { Document } from '../document.ts';
import type { Mention } from '../patterns/define-patterns.ts';
import { coherence } from './coherence.ts';
import { isAsserted, type ScopeName } from './scopes.ts';

/** The mentions that the speaker stands behind and that stand in sentences, not in a salad of words. */
export function claimed<M extends Mention>(document: Document, mentions: readonly M[], options: { readonly ignore?: readonly ScopeName[] } = {}): M[] {
  const { broken } = document.read(coherence);
  return mentions.filter((mention) => broken[document.words[mention.first]!.token] !== 1 && isAsserted(document, mention, options));
}
