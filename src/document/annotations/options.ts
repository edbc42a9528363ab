import { defineAnnotation } from '../document.ts';
import { definePatterns, type Mention } from '../patterns/define-patterns.ts';
import { Break } from '../tokenize.ts';
import { reasons } from '../../lexicons/reasons.ts';

/** "Ten titles, not fifty" and "Not an email, everyone ignores those": a thing set apart as the one that is not taken. */
const setApart = defineAnnotation('set apart by "not"', (document): readonly Mention[] => {
  const { words } = document;
  const found: Mention[] = [];
  for (const word of words) {
    if (word.norm !== 'not' || word.breakBefore < Break.comma) continue;
    const next = words[word.index + 1];
    if (next === undefined || next.breakBefore > Break.none || openers.has(next.norm)) continue;
    let last = word.index + 2;
    while (last < words.length && last - word.index < 8 && words[last]!.breakBefore === Break.none) last += 1;
    found.push({ first: word.index, last });
  }
  return found;
});
/** After these, "not" is no contrast: "not sure", "not that I know", "not only". */
const openers = new Set('sure only just even yet always all everyone every many much really that to too so going exactly quite necessarily bad possible known least like my'.split(' '));

/** Cues that several options stand beside each other, and for choosing one or turning one down. */
export const options = definePatterns(
  'options',
  {
    /** Two things set against each other in one breath. */
    contrast: [
      '(wanted|wants|proposed|suggested|argued|preferred) >>25 (i|we) ..1 (thought|wanted|said no|believed|preferred|argued|proposed|suggested)',
      '(rather than|instead of|as opposed to|in place of|in favor of|in preference to)',
      '(rather|sooner) ..8 than',
      '(prefer|preferred) ..6 (over|to)',
      '(favor|favored|pick|picked|choose|chose|do that|build|hire|buy|recommend|recommended) ..6 over !time',
      '(pick|take|choose|chose|picked|do) (it|that|them|this) over',
      '(why|is it|was it|would it be) ..4 and not',
            'other way (round|around|is|would|was|make|keep|go)',
      '(late|small|simple|cheap|slow|fixed|flat|new|old|short|long|manual|paper|human|local|one) ..4 not that it is',
      '(in (its|their|her|his) place|in place of)',
      '(beats|beat|better than|comes out ahead|came out ahead|came out on top|outranks|safer than|cheaper than|easier than|faster than)',
    ],
    /** A contrast that often tells no options apart. */
    apart: ['@apart', 'instead', 'not (_) (but|_ but)', '(wins|won)'],
    /** That there are several to choose from. */
    several: [
      '(two|three|four|five|several|other|both|these|few|many|#) ..1 (option|options|ways|routes|paths|choices|alternatives|candidates|suppliers|vendors|offers|quotes|proposals|versions|cells|ideas|possibilities|directions|providers|plans|things on)',
      '(option|plan|version|route|candidate) (b|one|two|1|2|three)',
      'either ..10 or',
      '^ between _ ..5 and',
      '(choose|chose|pick|picked|decide|decided|choosing|picking|choice|torn) ..1 between',
      '(we|i|you|they) could ..12 or',
      '(we|i|you) could ..8 (we|i|you) could',
      '(thought about|considered|looked at|weighed|toyed with|tempted by|tempted to|debated|compared|evaluated|scored)',
      '(alternative|other option|fallback|other choice|other route|obvious (move|answer|thing|fix|choice|response|step)|easy (answer|fix|way out)|usual (answer|move|fix)|safe choice|status quo|do nothing|doing nothing) ..1 (is|was|would|could|meant|has|had)',
      '(half|eight|#|ten|two|one) ..1 (get|got|gets|with|of them|see|saw|had) ..5 (half|eight|#|ten|two|one) ..1 (get|got|gets|with|of them|see|saw|had)',
      '(one|first|former) (is|was|would|had) ..10 (other|second|latter|another) (is|was|would|had)',
    ],
    /** What others wanted, against which the speaker stands. */
    opposed: [
      '(he|she|they|boss|director|manager|everyone|everybody|people|others|sales|marketing|ceo|cfo|coo|board|team|colleague|lead|guy|head|side|engineering|finance|founder|partner|client|analyst|union|department|everybody else|everyone else|most) ..2 (wanted|wants|asked for|argued for|argued that|proposed|suggested|preferred|pushed for|pushing for|insisted|favored|would have|asked me to|had asked)',
      '(everyone|everybody|others|most|sales|marketing|they|boss) ..1 (else)? (wants|wanted|would do|has launched|launched|asks for)',
      'the one (everyone|everybody|people|sales|marketing|they) (wants|wanted|asked|like|liked)',
    ],
    /** One is turned down. */
    rejected: [
      '(is|was|are|were|be) wrong (thing|tool|place|answer|way|shape|number|fix) (for|to|here)',
      'if (we|i|you) ..1 (just|simply|only)',
      '(would be|is|was|be|looks|seems) (easy|tempting|simpler|quicker|natural) to ..10 (but|yet|though)',
      '(i|we|id) ..1 (would|will|should) not ..1 (do|go|build|use|choose|pick|take|cut|match|touch|copy|launch|start|buy|offer|hire|promise|push|try|put|charge|make|compete|chase|spend|run|treat|split|roll|open|enter|show|send|add|set|move|raise|lower|rely|extend|fight|bother|follow|price|throw|expand|automate|outsource|replace|rewrite|ask|block|force|ban)',
      '(i|we) would not',
      '(turned|turn|voted|talked|knocked|shot) ..3 down',
      '(reject|rejected|rule out|ruled out|discarded|dismissed|declined|vetoed|set aside|scrapped|dropped (it|that|the idea|this)|passed on|decided against|argued against|chose not to|decided not to|opted not to|talked (him|her|them) out of)',
      '(say|said|saying|says) no to',
      '(not doing|turned down|ruled out|rejected|left out)',
      '(i|we) ..1 (would|will)? (resist|oppose|rule out)',
      '(treats symptom|only symptom|dead end|non starter|overkill|wrong tool|waste of _)',
      '(too (slow|dear|expensive|late|risky|blunt|big|small|crude|hard|weak|broad|narrow|complicated|irregular|early|vague|far|easy|heavy|costly))',
      '(bigger|harder|longer|slower|riskier|more) than ..6 (can fix|could fix|can|could|we have|i had|allowed)',
      'would have (missed|meant|taken|cost|needed|required|broken|left|delayed|reached|told|given|put)',
    ],
    /** One is taken. */
    chosen: [
      '(i|we) would ..1 have (kept|asked|left|done|used|put|chosen|started|waited|closed|held|given|built|taken|charged|told|offered|sold|run|moved|cut|bought|made)',
      'what (i|we) would have done',
      '(i|we) would (rather|sooner)',
      '(i|we|id) ..1 (would|will)? ..1 (went|go|going|gone) (with|for|the other way)',
      '(i|we|id) ..1 (would|will|had)? ..1 (pick|picked|choose|chose|chosen|opt|opted|settle on|settled on|recommend|recommended|prefer|preferred|defend|lean toward|leaned|argued for|voted for)',
      '(i|we|id) ..1 (would|will|had)? ..1 (take|took|kept|keep) ..2 (cheaper|dearer|smaller|bigger|slower|simpler|other|second|first|known|local|older|one|more expensive)',
      '(that|it|which|this) is (the one|what|the version) ..1 (i|we)',
      '(the one|version|option|one) (i|we|id) ..2 (pick|choose|defend|go|went|take|took|knew|trust|build|go with)',
      '(so|then) (i|we|it) (would|was|is|did|went) ..6 instead',
      'what (i|we) (would|did|will) ..1 (do|build|sell|propose|use|did|give|offer) ..1 instead',
      '(wins|won)',
    ],
    reason: ['@reason'],
    merit: ['cheaper|faster|safer|easier|simpler|quicker|slower|dearer|riskier|better|worse|harder|slowest|cheapest|fastest|easiest|safest|undone|reversible|known|unproven|complicated|bigger|smaller'],
  },
  { reason: reasons, apart: setApart },
);
