import { defineAnnotation } from '../document.ts';
import type { Mention } from '../patterns/define-patterns.ts';
import { actions } from './actors.ts';
import { isAsserted } from './scopes.ts';

/** What people do who have come to see it differently. */
const turningVerbs = new Set(
  ('agree accept adopt take drop sign move cancel approve present reverse postpone cut switch stop change choose vote copy fund put give withdraw apologize admit ' +
    'concede start begin double pull back shelve delay hold let redo rewrite rebuild join volunteer sponsor replace open close lower raise split order').split(' '),
);

/** A story's turn comes after its setting: this share of the words in. */
const afterSetting = 0.35;

/** Deeds of other people, late enough in the story to follow from what the speaker brought. */
export const turnarounds = defineAnnotation('turnarounds', (document): readonly Mention[] =>
  document
    .read(actions)
    .filter(
      (action) =>
        action.actor === 'other' &&
        action.tense === 'past' &&
        !action.negated &&
        !action.progressive &&
        !action.counterfactual &&
        turningVerbs.has(action.verb) &&
        action.first >= document.words.length * afterSetting &&
        isAsserted(document, action),
    ),
);
