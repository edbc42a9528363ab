import type { Lexicon } from './lexicon.ts';

/** Words that weaken what is said. */
export const hedges: Lexicon = {
  id: 'hedges',
  about: 'Words and phrases that weaken a claim without saying what is unknown. Not a stated unknown ("I do not know which region"), nor a modal of proposal ("I would").',
  phrases: [
    'maybe', 'perhaps', 'possibly', 'presumably', 'kind of', 'sort of', 'somewhat', 'more or less', 'or something', 'or whatever', 'or so', 'or anything', 'and stuff', 'and things', 'stuff like that', 'things like that',
    'something like that', 'something along (those|these) lines', 'i guess', 'i suppose', 'i would guess', 'i (do not|not) know', 'i am not (really|entirely|totally|quite|so)? sure', 'not (really|entirely|totally)? sure', 'hard to (say|tell)',
    'hopefully', 'probably', 'likely', 'it (really|kind of|sort of|all|just|kind)? depends', 'depends on', 'would depend', 'might', 'could be', 'may (well)? be', 'in (some|certain) (way|ways|sense|cases)', 'to (some|certain) (extent|degree)', 'arguably', 'potentially', 'conceivably', 'i (tend|would tend) to think',
    'it (~seem|~appear) (to|that|like)', 'seems (to|like|that)', 'seemingly', 'apparently', 'if that makes sense', 'if you like', 'as it were', 'could (maybe|perhaps|possibly|probably)', 'might (maybe|perhaps|possibly|want)', 'a bit of', 'as far as i (know|can tell)', 'i could be wrong', 'i might be wrong', 'i may be wrong', 'i am no expert', 'who knows', 'i feel like', 'i (just)? think maybe', 'one could', 'we could (maybe|perhaps|also|possibly)', 'not necessarily', 'pretty much', 'in my humble opinion',
  ],
};

/** Fillers that carry no sense, for verbatim speech; "you know" and "like" are told apart by their place. */
export const soundFillers: readonly string[] = 'um uh er erm uhm umm uhh hmm mm mhm ah eh'.split(' ');
