import { defineAnnotation, type Document } from '../document.ts';
import type { Mention } from '../patterns/define-patterns.ts';
import { actions } from './actors.ts';
import { isAsserted } from './scopes.ts';

/** What people do who have come to see it differently. */
const turningVerbs = new Set(
  ('delete cross tear vote lower adopt scrap stop cut pull renew paint redirect replace hire sign rewrite restore cap lift waive ditch abandon revise adjust release swap shift reduce remove include approve turn invest budget prioritise prioritize rename retrain refund abolish relent follow install ' +
    'agree accept adopt take drop sign move cancel approve present reverse postpone cut switch stop change choose vote copy fund withdraw apologize admit ' +
    'concede start begin double pull back shelve hold redo rewrite rebuild join volunteer sponsor replace open close lower raise split ').split(' '),
);

/** Of the people served, only what shows a change of course: what they use or ask for is what the story is about. */
const turningOfServed = new Set('scrap stop drop adopt agree switch sign cancel approve accept change move replace hire cut fund rewrite restore waive pull withdraw redirect reverse'.split(' '));

/** Deeds of other people that may follow from what the speaker brought: whether they do, what stands before them tells. */
export const turnarounds = defineAnnotation('turnarounds', (document): readonly Mention[] =>
  document
    .read(actions)
    .filter(
      (action) =>
        /^(?:other|member|company)$/.test(action.actor) &&
        action.tense === 'past' &&
        !action.negated &&
        !action.progressive &&
        !action.counterfactual &&
        (action.actor === 'member' ? turningOfServed : turningVerbs).has(action.verb) &&
        !isGeneral(document, action) &&
        isAsserted(document, action),
    ),
);

/** "Nobody used it", "people who switched": no deed of anybody in the story. */
function isGeneral({ words }: Document, { first, at }: { readonly first: number; readonly at: number }): boolean {
  for (let index = first; index < at; index += 1) if (/^(?:nobody|none|no|who|whoever|anyone|anybody)$/.test(words[index]!.norm)) return true;
  return false;
}
