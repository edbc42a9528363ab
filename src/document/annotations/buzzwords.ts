import { frameworkNames, slogans } from '../../lexicons/slogans.ts';
import { defineAnnotation } from '../document.ts';
import { definePatterns, type Mention } from '../patterns/define-patterns.ts';
import { platitudes } from '../../lexicons/platitudes.ts';
import { coherence } from './coherence.ts';
import { scopeOf } from './scopes.ts';

/** A phrase that is said of any case. */
export interface Buzzword extends Mention {
  readonly kind: 'slogan' | 'framework';
}

const cues = definePatterns('buzzword cues', { slogan: [...slogans.phrases, ...platitudes.phrases], framework: frameworkNames.phrases });

/** Slogans and names of methods, each place once. Those denied, quoted or given to others are left out. */
export const buzzwordMentions = defineAnnotation('buzzword mentions', (document): readonly Buzzword[] => {
  const found: Buzzword[] = [];
  const { broken } = document.read(coherence);
  let covered = 0;
  for (const { first, last, label } of document.read(cues)) {
    if (first < covered) continue;
    const scope = scopeOf(document, { first, last });
    if (scope.negated || scope.quoted || scope.echo || scope.repeated || broken[document.words[first]!.token] === 1) continue;
    covered = last;
    found.push({ first, last, kind: label });
  }
  return found;
});
