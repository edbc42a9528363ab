import type { Lexicon } from './lexicon.ts';

/** Lessons that change nothing. */
export const platitudes: Lexicon = {
  id: 'platitudes',
  about: 'General truths about work that anybody would agree with and that name no changed behaviour.',
  phrases: [
    'communication ..3 (key|everything|important|crucial|vital)',
    '(importance|value|power) of (communication|teamwork|collaboration|alignment|listening|empathy|feedback|trust|data|planning|perseverance|patience|resilience|transparency)',
    '(teamwork|collaboration|alignment|trust|empathy|culture|data|transparency|planning|people|customer) (is|are) ..2 (key|everything|important|crucial|king|essential|vital)',
    '(to )?(always|never) (give up|stop learning|stay positive|be positive|be yourself|put customer first|listen to customer*|stay humble)',
    'everyone wants same thing',
    '(importance|value|power|benefit*) of (being|having|working|building|strong|good|clear|early|open|stakeholder*|cross|team*|relationship*|people|people skills|agility|flexibility|preparation|process|ownership|time)',
    '(communication|teamwork|collaboration|alignment|trust|empathy|culture|planning|feedback|relationships|resilience|patience|perseverance|stakeholder management|transparency|preparation|flexibility) ..1 (matters|really matters|matter|counts|pays off|goes long way)',
    '(~learn|learnt) ..2 to (be ..1 (resilient|patient|flexible|agile|humble|positive|proactive|confident|adaptable|stronger)|adapt|persevere|believe|collaborate|communicate)',
    '(~grow|~grew|grown) as (leader|person|manager|product manager|professional)',
    'challenges are ..2 opportunit*',
    'fail fast',
    'failure is ..5 (learn*|grow*|gift|teacher|success|opportunity|feedback)',
    '(data|numbers) (win|wins|never lie|do not lie|speak*)',
    '(bring|take) people ..3 (along|with you|journey|together)',
    'learned (lot|so much|a great deal|great deal|many things|much|loads)',
    '(team|we) ..2 (stronger|closer|better) (together|than ever|than before)',
    'less is more',
    'trust (the)? process',
    'hard work (pays|pays off)',
    'people are ..3 (asset|resource)',
    'you can not please everyone',
    'every (failure|setback|challenge|mistake) is',
    'ruthless* prioriti*',
  ],
};
