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
