import { busyVerbs } from '../../lexicons/verb-kinds.ts';
import { ceremonies, deliverables, planWords, researchActivities } from '../../lexicons/activities.ts';
import { defineAnnotation, type Document } from '../document.ts';
import { definePatterns, type Mention } from '../patterns/define-patterns.ts';
import { actions } from './actors.ts';
import { isAsserted } from './scopes.ts';

/** What an activity is: finding out, making a document, meeting and telling, a step of a schedule, or (`busy`) some other work that is only named. */
export type ActivityKind = 'research' | 'deliverable' | 'ceremony' | 'plan' | 'busy';

/** Work named as work. */
export interface Activity extends Mention {
  readonly kind: ActivityKind;
}

const cues = definePatterns('activity cues', {
  research: researchActivities.phrases,
  deliverable: deliverables.phrases,
  ceremony: ceremonies.phrases,
  plan: planWords.phrases,
});

/** Activities named by the speaker, planned or told, each place once; denied and borrowed ones left out. */
export const activities = defineAnnotation('activities', (document): readonly Activity[] => withoutDouble(document));

function withoutDouble(document: Document): Activity[] {
  const found: Activity[] = [];
  const covered = new Uint8Array(document.words.length);
  for (const { first, last, label } of document.read(cues)) {
    // A plan for later is an activity all the same.
    if (covered[first] === 1 || !isAsserted(document, { first, last }, { ignore: ['promised'] })) continue;
    covered.fill(1, first, last);
    found.push({ first, last, kind: label });
  }
  for (const action of document.read(actions)) {
    if (!busyVerbs.has(action.to ?? action.verb) || action.negated || action.counterfactual || !(action.actor === 'I' || action.actor === 'we' || action.actor === 'team' || action.actor === 'passive')) continue;
    let free = true;
    for (let index = action.first; index < action.last && free; index += 1) free = covered[index] !== 1;
    if (!free || !isAsserted(document, action, { ignore: ['promised'] })) continue;
    covered.fill(1, action.first, action.last);
    found.push({ first: action.first, last: action.last, kind: 'busy' });
  }
  return found.sort((a, b) => a.first - b.first);
}
