import { definePatterns } from '../patterns/define-patterns.ts';
import { statisticalTerms, technicalTerms } from '../../lexicons/technical-terms.ts';
import { durations, quantities } from './quantities.ts';

/**
 * A technical or statistical fact and what follows from it. `because`: fact and consequence joined by a word of reasoning;
 * `unable`: the system cannot do a thing, or has to have it; `statistical`: what a measurement can and cannot show.
 */
export const technicalReasoning = definePatterns(
  'technical reasoning',
  {
    because: [
      '@tech --14 (so|because|since|means|meaning|therefore|hence|thus|which is why|that is why|unless|otherwise|which makes|or else|as result) --4 _',
      '(because|since|as|due to|thanks to|given) --12 @tech',
      '(means|so) --10 @tech',
      '(if|when|once) --8 @tech --10 (then|so|will|would|goes|gets|stops|breaks|drops|cannot)',
    ],
    unable: [
      '@tech --6 (cannot|can not|could not|can only|will not|would not|never|does not|do not|did not|was not|is not|are not|has to|have to|had to|must|needs|need|needed|requires|require) ..6',
      '(cannot|can not|could not|can only|has to|have to|must|without|needs|need|does not need|requires) --6 @tech ..4',
    ],
    statistical: [
      '@stat --14 (so|because|since|means|meaning|therefore|hence|thus|otherwise|which is why|cannot|will not|would not|could not|looks|looked|pushes|inflates|hides|hid|masks|needs|need|takes|take|tells|nothing|may not|might not|never|disappear|vanish|fade|fades) ..4',
      '(because|since|as|or|otherwise|then|so) --8 @stat ..4', '(do not|should not|cannot|never|not|no) ..2 (stop|stopping|stopped|peek|peeking|call|read|trust) ..3 (early|it early|too soon|when|on|just because|because|first|before|at) ..6',
      '(too short|too small|too few|too early|too noisy|not enough|only had|not long enough|too rare|too slow|too long) ..4 (to|for|people|users|weeks|time|events|cases|that|because|so|and|we|traffic)', '(had|have) not (had|have|been) ..1 (time|chance|long enough|enough) ..4', '@duration (cannot|can not|could not|will not|is not|are not|is too|are too|is shorter|is not long) ..6', '@amount ..6 (may|might|would|will) not ..2 (be able|see|show|detect|be visible|reach|notice) ..4', '(was|is) (sized|powered|measured|counted|averaged|based) on ..10 (but|so|not|because)', '(people|patients|users|those|customers|schools|members|buyers|students|players) who ..5 (choose|chose|are|were|tend|would|already|have|come|opt|volunteer|sign) ..8 (anyway|already|differ|different|themselves|choose|ones|healthier|keener)', '_ ..3 need not (make|cause|mean|lead) ..4',
    ],
  },
  { tech: technicalTerms, stat: statisticalTerms, amount: quantities, duration: durations },
);
