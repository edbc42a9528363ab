import { definePatterns } from '../patterns/define-patterns.ts';
import { reasons } from '../../lexicons/reasons.ts';

/** Cues for an order of importance or of work, for what is cut, and for the criterion behind it. */
export const orderings = definePatterns(
  'orderings',
  {
    /** An order with its criterion in one form. */
    ranked: [
      '(rank|ranked|ranking|sorted|scored|scoring|weighed|triaged|graded|sequenced|compared) --6 (by how|on how|against|with rice|on (_) and|in terms of|by what|on what|by whether|times)',
      '(~rank|~score|~sort) (them|it|those|these|candidates|ideas|requests|options|projects|list|backlog|four|five|three|features|problems) ..6 (by|on|against|with|using)',
      '(~choose|~pick|~select) (by|on) (size|number|how|reach|impact|risk|cost|effort|harm|frequency|value)',
      'in (that|this|descending|strict|rough|following) order',
      'in order (i|we|they|in which|that i|that we) ..3',
      'in order of ..2 (regret|risk|impact|effort|importance|reach|harm|cost|size|trust|value|severity|urgency|likelihood|priority|pain|confidence|danger|need|frequency|ease|how)',
      'order of business',
      '(biggest|highest|worst|cheapest|smallest|largest|riskiest|hardest|easiest|most _|least _|quickest|sickest|oldest) --2 (first|last)',
      '(biggest|highest|worst|cheapest|riskiest|easiest|quickest) (_)? first',
      '(criterion|yardstick) (was|is|for|being)',
      '(how (many|much|often|long|far|hard)|number of|size of|reach|impact) --8 (times|against|divided by|over) (how|number|what|weeks|effort|cost|our|time|_ weeks|ours)',
      '(score|reach) (#|_) --3 (impact|effort|score|#)',
      '(is|was|are|were|becomes|only) (second|secondary|third|lesser) (problem|question|concern|issue|priority)',
      '(rest|everything else|others|anything else|all else|other things|they) ..1 (can|could|must|will|would|has to|have to) wait',
      'if (i|we) (can|could|had to|may) ..2 only ..2 (do|pick|fix|choose|keep|have|save|build) ..1 one',
      '(low|lower|bottom|last|far down|high|top|way down) ..1 (on|of) ..1 (list|pile|queue|agenda)',
      '(that is|this is|it is|is) where (i|we) (would|will)? (spend|put|focus|start|begin|started|begin|spent|invest)',
      '^ _ before _ (as|since|because|cause)',
      '^ _ before (looks|speed|price|features|growth|beauty|design|scale|cost|comfort|anything|everything)',
    ],
    /** What comes first, last or not at all. */
    order: [
      '(i|we|id) (would|will)? ..1 (start|begin|started|began) ..1 (with|in|at|there|by|on)',
      '(where|what) (i|we) (would|will|did) ..1 (start|begin|tackle|attack|fix first|do first|cut first)',
      '_ first (because|since|as|cause|where|so|probably|it is|that is|they are)',
      '(goes|comes|go|come|came|went) (first|last|second|lower)',
      '(before|ahead of) (i|we) (would|touch|even|spend|cut|build)',
      '(one|only|biggest|main|most|single) --3 (matters|mattered) (most)?',
      '(cut|dropped|drop|left|leave|park|parked|defer|deferred|postpone|postponed|skip|skipped|descoped|shelved|strip|stripped|struck) --4 (from plan|from scope|from list|from release|from roadmap|for now|until later|out of scope|off list|off plan|everything that|everything else)',
      '(first|top|number one|highest) priority',
      'before anything (else)?',
      '(go|goes|went|pick|choose|chose|take|took|launch|pilot|open) ..2 first',
    ],
    reason: ['@reason', '(where|criterion|cheapest|easiest|quickest|riskiest|biggest|largest|worst|fewest|reaches|half of|affects|touches)'],
  },
  { reason: reasons },
);
