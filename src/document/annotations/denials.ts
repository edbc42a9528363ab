import { defineAnnotation, type Document } from '../document.ts';
import type { Mention } from '../patterns/define-patterns.ts';
import { isAsserted, Scope, scopes } from './scopes.ts';

/** Share of words under a negation from which an answer does nothing but deny; the labelled answers stay below 0.25 of it. */
const denialShare = 0.3;

/** Whether the answer is a list of denials ("I did not weigh ..., I named no ..."). */
const onlyDenies = defineAnnotation('only denies', (document) => {
  const { flags } = document.read(scopes);
  let negated = 0;
  for (const flag of flags) if ((flag & Scope.negated) !== 0) negated += 1;
  return flags.length > 0 && negated / flags.length > denialShare;
});

/**
 * Whether a mention may count where judgment is looked for: asserted, or only negated, since turning something down is part of
 * judging ("I wouldn't match the price"). In an answer that does nothing but deny, what is negated doesn't count.
 */
export function isWeighed(document: Document, mention: Mention): boolean {
  return isAsserted(document, mention, document.read(onlyDenies) ? {} : { ignore: ['negated'] });
}
