import type { Lexicon } from './lexicon.ts';

/** Words that announce a reason. */
export const reasons: Lexicon = {
  id: 'reasons',
  about: 'Connectives and phrases that give a ground for what stands beside them; "as" only in clear frames.',
  phrases: [
    'because|cause|therefore|hence|otherwise',
    'since (i|we|they|it|he|she|people|most|nobody|no|half|these|those|there|that|this|both|many|every|each|~member|~customer|~patient|~pupil|~student|~parent|~driver|~user|our|my|their|one|two|#|only|missing|unsafe|if|when|whoever|everyone|everybody)',
    'since _ (is|are|was|were|would|will|can|has|have|had|needs|only|does|do|cannot|kills|sits|costs)',
    'as (i|we|they|it|he|she|people|most|nobody|no|half|these|those|there|that|this|both|many|~member|~customer|~patient|~pupil|~student|~parent|~driver|~user|everyone|everybody) _',
    'as _ (do|does|is|are|was|were|would|will|can|had|have|has|reads|eats|take|takes|cost|costs)',
    '(so that|given (that|how)|thanks to|due to|owing to|seeing (as|that|how)|in that|now that|after all|on grounds)',
    '((that|this|which) is (why|where|because)|(my|main|only|real|other|whole|one) reason|reason (is|was|being|for|why|i|we)|why (is|was|not|that|this) _)',
  ],
};
