import { definePatterns } from '../patterns/define-patterns.ts';

/** The speaker marks something as theirs to decide or to answer for, in words other than a deed told. */
export const ownershipClaims = definePatterns('ownership claims', {
  mine: [
    '(my|mine) (decision|call|choice|idea|mistake|error|fault|doing|job|part|bit|share|recommendation|proposal|signature|responsibility|failure|judgment|miss)',
    '(that|it|this|which|decision|call|choice|mistake|fault|idea|part|bit|question|plan) (is|was|stays|remains|stayed|remained) (all|entirely|only|still|really|mine|on)? (mine|on me)',
    '(it|that|this) (is|was) (all|entirely|really)? (on me|down to me|up to me|me who|i who|my)',
    '(nobody|no one) (else|signed|asked|told|made) ..4 (me|i|it)',
    '(nobody|no one) ..3 but me',
    'i (own|owned|answer|answered|am responsible|was responsible|take|took|am accountable|was accountable|was in charge|signed|carry|carried) ..4 (it|that|this|for|of|responsibility|blame|decision|result|number|figure|off)',
    '(decided|chosen|written|stopped|ended|made|drafted|run|designed|taken|signed|built|proposed|cancelled|approved) by me',
    'i (cannot|can not|do not|will not) claim',
    'i (alone|myself|personally)',
  ],
});
