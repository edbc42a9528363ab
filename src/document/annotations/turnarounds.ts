import { defineAnnotation, type Document } from '../document.ts';
import type { Mention } from '../patterns/define-patterns.ts';
import { actions } from './actors.ts';
import { isAsserted } from './scopes.ts';

/** What people do who have come to see it differently. */
const turningVerbs = new Set(
  ('scrap stop find cut use load pull buy renew paint check try redirect replace hire sign rewrite restore cap lift waive pay return ditch abandon revise adjust release swap shift reduce extend remove include expand approve turn let plow plough plant call spend invest budget prioritise prioritize schedule rename retrain resume refund abolish relent follow install ' +
    'agree accept adopt take drop sign move cancel approve present reverse postpone cut switch stop change choose vote copy fund put give withdraw apologize admit ' +
    'concede start begin double pull back shelve delay hold let redo rewrite rebuild join volunteer sponsor replace open close lower raise split order').split(' '),
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
