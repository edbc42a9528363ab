import { defineAnnotation } from '../document.ts';
import { Break } from '../tokenize.ts';
import { definePatterns, type Mention } from '../patterns/define-patterns.ts';
import { reasons } from '../../lexicons/reasons.ts';

const places = new Set(['first', 'last', 'next']);
/** What may follow "first" where it is an adverb at the end of its clause. */
const followers = new Set('on because since as so and then cause for before where it that they if when while although but after even not only always in'.split(' '));
/** Before these, "first" and "last" place nothing: "at first", "in the last", "came in second". */
const elsewhere = new Set('him them me us there at the in of my our your his her their very who this that from for until till on by during over every much until'.split(' '));

/** "Calendar first, because ...", "the attic last": a place in an order at the end of its clause. */
const placed = defineAnnotation('placed first or last', (document): readonly Mention[] => {
  const { words, tokens } = document;
  const found: Mention[] = [];
  for (const { norm, index, breakBefore, token } of words) {
    if (!places.has(norm) || breakBefore > Break.none || tokens[token - 1]?.norm === 'the' || tokens[token - 1]?.norm === 'a') continue;
    const before = words[index - 1];
    const next = words[index + 1];
    if (before === undefined || elsewhere.has(before.norm)) continue;
    if (next === undefined || next.breakBefore >= Break.comma || (followers.has(next.norm) && norm !== 'next')) found.push({ first: Math.max(index - 3, 0), last: index + 1 });
  }
  return found;
});

const superlatives = 'biggest|highest|worst|cheapest|smallest|largest|riskiest|hardest|easiest|quickest|sickest|oldest|fastest|nearest|busiest|weakest|poorest|simplest|safest|furthest|longest';
const criteria =
  'regret|risk|impact|effort|importance|reach|harm|cost|size|trust|value|severity|urgency|likelihood|priority|pain|confidence|danger|need|frequency|ease|how|who|what|which|damage|distance|age|money|benefit|loss|volume';

/** Cues for an order of importance or of work, for what is cut, and for the criterion behind it. */
export const orderings = definePatterns(
  'orderings',
  {
    /** An order with its criterion in one form. */
    ranked: [
      '(would|should) ..1 (go|decide|choose|pick) by (how|who|what|which|whether)',
      '(sorted|ranked|triaged|ordered) by',
      '(that|this) is ..1 order',
      '(i|we) (would|should|will) ..1 (start|begin) (with|in|at) ..4 (who|whose|where|that (has|have|are|is|do|differ|cost|hurt|need|can|lose|_))',
      '(rank|ranked|ranking|sort|sorted|scored|triage|triaged|graded|sequence|sequenced|prioritize|prioritized|ordered) ..8 (by how|on how|by (who|what|which|whether)|against|with rice|on (_) and|in terms of|on what|times)',
      `(rank|ranked|sort|sorted|triage|triaged|sequence|sequenced|score|scored) ..5 by ..1 (two|three|${criteria})`,
      '(order|ranking|queue|list|sequence|priority) (is|was|would be|goes|runs|set|follows|comes) ..1 (by|from|on)',
      `(~choose|~pick|~select) (them|it|those|these)? ..1 (by|on) ..1 (${criteria}|number|hours|revenue)`,
      `in order of ..2 (${criteria})`,
      'in order (i|we|they|in which|that i|that we)',
      'order of business',
      `(${superlatives}|most _|least _) --2 (first|last)`,
      '(criterion|yardstick|tie breaker|tiebreaker) (was|is|for|being)',
      '(how (many|much|often|long|far|hard|likely|bad)|number of|size of|reach|impact|likelihood|chance|odds) --8 (times|against|divided by|over|multiplied by) (how|number|what|weeks|effort|cost|our|time|_ weeks|ours)',
      '(score|reach) # --3 (impact|effort|confidence|score)',
      '(is|was|are|were|becomes|only) (second|secondary|third|lesser) (problem|question|concern|issue|priority)',
      '(rest|everything else|others|anything else|all else|other things|they|that|it|which|_) ..1 (can|could) wait',
      'if (i|we) (can|could|had to|may) ..2 only ..2 (do|pick|fix|choose|keep|have|save|build) ..1 one',
      '(low|lower|far down|high|way down) ..1 (on|of) ..1 (list|pile|agenda)',
      '(that is|this is|it is|is|which is) where (i|we) (would|will)? (spend|put|focus|start|begin|started|spent|invest)',
      '^ _ before _ (as|since|because|cause)',
      '^ _ before (looks|speed|price|features|growth|beauty|design|scale|cost|comfort|anything|everything)',
      'top (two|three|four|five|six|ten|twenty|#) ..1 (go|get|gets|goes|are|make|makes|only)',
    ],
    /** What comes first, last or not at all. */
    order: [
      '@placed',
      '(if|when) (i|we|you) ..1 (had|have|must) ..1 (choose|pick|do|keep|cut) ..1 (one|two|only)',
      '(sort|rank|triage) (it|them|these|those)',
      'then top (#|two|three|four|five|ten|twenty)',
      '(in that|in this|descending|strict|rough|in following|reverse) order',
      '(would|will|should|must|could|id|let us|i|we) ..1 (start|begin|started|began) ..1 (with|in|at|there|on|where)',
      '^ (start|begin) (with|in|at|where)',
      '(where|what) (i|we) (would|will|did) ..1 (start|begin|tackle|attack|fix first|do first|cut first)',
      'first (thing|job|move|task|call|cut|question|place|one) ((i|we) ..1 (would|will|give|fix|do|look|check|build|ask|cut|want|need)|is|to|_ because)',
      '(goes|comes|go|came|went|put) ..2 (first|last|second|lower|on top|to back|to front)',
      '(before|ahead of) (i|we) (would|touch|even|spend|cut|build|add|change|buy|hire)',
      'before (touching|adding|spending|buying|hiring|going|fixing|changing|opening|launching|redesigning|looking at|worrying about|thinking about|talking about)',
      '(only then|not until then|only after that|only afterwards|only once (that|it|those))',
      '(one|only|biggest|main|most|single) --3 (matters|mattered) (most)?',
      '(cut|dropped|drop|left|leave|park|parked|defer|deferred|postpone|postponed|skip|skipped|descoped|shelved|shelve|strip|stripped|struck|keep|save|push) --5 (from plan|from scope|from list|from release|from roadmap|for now|until later|out of scope|off list|off plan|everything that|everything else|for later|to later|till later|for (phase|version) two|until (next|spring|summer|autumn|winter|year|_ quarter)|for next)',
      '(first|top|number one|highest) priority',
      'before anything (else)?',
      '(go|goes|went|pick|choose|chose|take|took|launch|pilot|open|do|fix|tackle|solve|want|try|build|give|need) ..4 (first|last) (because|since|as|so|and)',
      '(pick|choose|decide|decided|choosing|picking|chose) which',
      '(had|have|can|could) ..1 (only|just) ..2 (do|pick|fix|choose|keep|build|save) ..1 (one|two)',
    ],
    reason: [
      '@reason',
      `(where|criterion|fewest|reaches|half of|affects|touches|${superlatives})`,
      '(hits|hit|hurts|helps|affects|reaches|touches|covers|blocks|stops|serves) ..2 (every|most|each|all|more|#|nearly|almost|half|whole|single|everybody|everyone)',
      '(takes|took|costs|needs|is) ..2 (minutes|minute|hours|hour|day|days|afternoon|nothing|least|less|little|week)',
      '(there is|with|has|have) ..1 (less|more|least|most|fewer) to (lose|gain|damage|break|win)',
      '(so many|more|points|weight|extra) (for|if)',
      '(together|combined|same (money|effort|time|price))',
      '(more|less|fewer|better|worse|sooner|faster|longer) than (any|anybody|anyone|all|every|others|other|rest|everyone|everybody)',
    ],
  },
  { reason: reasons, placed },
);
