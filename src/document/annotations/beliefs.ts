import { definePatterns } from '../patterns/define-patterns.ts';
import { effects } from '../../lexicons/effects.ts';

const people = '(people|they|she|he|members|users|customers|patients|drivers|riders|players|students|pupils|parents|teachers|readers|viewers|buyers|sellers|clients|staff|nurses|families|visitors|donors|volunteers|guests|passengers|farmers|growers|shoppers|subscribers|tenants|residents|households|everyone|everybody|nobody|somebody|someone|most|many|those|it|that|this|rate|number|share|queue|sales|orders|churn|turnout|attendance|complaints|errors|accidents|returns|calls|visits|costs)';

/**
 * Beliefs about cause and effect that a test could prove wrong: announced as such (`named`, `falsifiable`), held with a
 * reason (`held`), told as a prediction (`predicted`, `recipe`), or as the cause of what was seen (`explained`).
 */
export const beliefs = definePatterns(
  'beliefs',
  {
    named: [
      '(hypothesis|hunch|thesis|conjecture|supposition) ..2 (is|was|being|would be|were|said|says|has|had been|that|here) ..16 @effect',
      '(my|our|main|working|first|own|underlying|basic|core|real) (theory|bet|suspicion|prediction|claim|reasoning|guess|wager|logic|instinct|feeling|reading|read|expectation|thinking|idea|belief|argument|assumption|diagnosis|explanation|gamble|mechanism) ..2 (is|was|being|would be|were|had been|that) ..16 @effect',
      '(my|our|what) ..2 (thing|reason|mechanism) ..2 (i|we) ..2 (am|are|was|were) ..1 betting on ..14 @effect',
      '^ (hypothesis|theory|bet|hunch|belief|prediction|mechanism) >>24 @effect',
      'my (hypothesis|theory|hunch) ..12 is ..16 @effect', '(hypothesis|theory|belief) (that|to test|to prove|to disprove|under test) ..20 @effect',
      '(belief|claim|idea|hypothesis|assumption|theory) ..2 to (disprove|test|prove|falsify|break|check|kill|refute) ..14 @effect',
    ],
    held: [
      '(i|we) would (expect|bet|predict|wager) !(to see|an argument|to be) ..12', '(i|we) ..1 (believed|suspected|reckoned|assumed|predicted|expected) !(it would be|to) ..12', '(more|less|likelier) likely to ..10',
      '(i|we) ..2 (suspect|suspected|bet|reckon|reckoned|predict|predicted|wager|hypothesize|hypothesized|theorize|conjecture|conjectured|surmise|surmised|figured|posit) ..16 @effect',
      `(i|we) ..1 (believe|believed|think|thought|guess|guessed|assume|feel|felt|imagine|say) ..4 ${people} ..10 @effect ..14 (because|since|so that|due|thanks)`, '(i|we) ..1 (believe|believed|expect|expected) !(it|that it|this) ..14 @effect ..14 (because|since|so that|due|thanks)',
      '(i|we) ..1 (believe|believed|think|thought|guess|guessed|expect|expected|assume|feel|felt|imagine) ..10 (because|since|due) ..12 @effect',
      `(i|we) would (expect|bet|predict|guess|wager|say) ..4 ${people} ..5 (to|will|would|should|are|is) ..5 @effect`,
      `(i|we) (expect|expected|bet|believe|believed) ..4 ${people} ..5 (to|will|would|should) ..5 @effect`,
      '(what|thing) (i|we) ..2 (expect|bet|predict|betting|believe|suspect|expected|think) ..14 @effect ..12 (because|since|as)',
      '(what|thing) (i|we) ..2 (expect|bet|predict|betting|suspect|expected) ..2 (on|is|was|that|before) ..14 @effect',
      '(i|we) (am|are|was|were) betting ..14 @effect',
      'i put it down to ..12', '(i|we) (blame|blamed) ..8 for ..6 @effect',
    ],
    falsifiable: [
      '(prove|proves|proved|show|shows|tell) me wrong', '(proved|proven) wrong', '(if|unless|were) (i|we) (am|are|was|were) (right|wrong|correct|mistaken) ..16', 'if (that|this|it) (is|was|holds|were|turns out) ..1 (right|true|correct|so|case|real|really) ..16 (should|would|will|then|we|i)',
      '(would|will|should) (mean|show|prove|tell) ..4 (i|we) ..1 (am|was|were|are) (wrong|mistaken)', '(then|and) (i|we) (am|was|were) wrong ..4 (about|that|and)', '(that|this|my) (belief|theory|hypothesis|idea|bet|story) ..2 (is|was|would be|falls|dies) (dead|wrong|gone|finished|false|disproved|over)',
      '(what|which) would ..2 (prove|make|show) (me|us|it) wrong', '(disprove|falsify|refute) ..3 (it|this|that|me|idea|theory|hypothesis)',
    ],
    predicted: [
      `if (we|you|i|someone|they|people|anyone|he|she|members|users|customers|patients|drivers|players|students|teachers) (!(is|are|were|was|be)) ..14 (then|will|would|should|ought to|might) --6 @effect ..12 (because|since|as)`,
      `if (we|i) (!(see|find|get|are|do not|were|was|need|have|had|can|want|choose|could)) ..12 ${people} ..3 (will|would|should|ought|go|goes|get|gets|start|starts|stay|stays|come|comes|drop|drops|fall|falls|rise|rises|leave|leaves|need|needs) --6`,
      `if (we|i) (!(see|find|get|are|do not|were|was|need|have|had|can|want|choose|could)) ..12 then ..6 ${people} ..6 @effect`,
      'if ..14 !(i|we|you) _ (should|ought to) ..4 _', '(prove|disprove|test|verify|validate|refute) (that|whether|if) ..14 @effect', '(means|would mean|will mean) that? ..2 (some|more|fewer|most|people|members|users|customers|patients|students) ..8 @effect', '(should|ought to) (rise|fall|drop|lift|raise|go|come|reduce|increase|shorten|cut|grow|shrink|improve|bring|give|get|make|let|lower|help|stop|keep) ..8 (because|since|as|so)',
      '(should|ought to) (lift|raise|reduce|increase|shorten|cut|lower|halve|double|improve|bring down|push up) ..4 _',
      `(so|because|and) (that|it|this) (means|would mean|will mean) ..2 ${people} ..6 @effect`,
      `(means|would mean|will mean) (she|he|they|people|patients|riders|members|drivers|customers|users|students|players|parents|readers|visitors) --4 (@effect|stop|stops)`,
    ],
    recipe: [
      `^ (so|then|and|now|but)? (give|fix|make|remove|take|cut|ask|tell|show|move|drop|stop|put|add|offer|pay|hide|let|send|charge|raise|lower|halve|keep|double|shorten|get|train|free|open|print|text|ring|call|change|swap) --8 and ..3 (${people.slice(1, -1)}|account|rides|bookings) ..2 (@effect|will|would|should|goes)`,
      `(so|just|simply|is|then) (give|fix|make|remove|take|cut|ask|tell|show|move|drop|stop|put|add|offer|pay|hide|let|send|charge|raise|lower|halve|keep|double|shorten|get|train|free|open|print|text|ring|call|change|swap) --8 and ..3 (${people.slice(1, -1)}|account|rides|bookings) ..2 (@effect|will|would|should|goes)`,
      `(${people.slice(1, -1)}) ..8 (more|less|far less|much more|likelier) likely (to|that) ..8`,
      `(${people.slice(1, -1)}) ..2 (will|would|should) ..8 @effect ..8 (because|since) ..10`,
      '@effect ..4 because (they|people|she|he|nobody|everyone|patients|users|members|customers) ..8',
    ],
    explained: [
      '(it|reason|cause|fall|drop|problem|trouble|delay|rise) ..2 (is|was) ..2 (because|down to|due to|caused by) !(i|we) ..14 @effect', '(reason|cause|explanation) ..6 (is|was) (that|because) !(i|we) ..14 @effect', '(they|people|members|users|customers|patients|drivers|players|students|riders|nurses|parents) (had|were|did|have) not >>5 ^ they ..2 (thought|were|had|just|did|believed|wanted|needed)',
      '(they|people|she|he|members|users|customers|patients|drivers|players|students|teachers|riders|nurses|parents) (were|was|are|is|had|have|do|did) not ..8 (they|people|she|he) (were|was|are|had|have|thought|did|just) ..8 (because|since|wrong|thought)',
      '(not) ..8 (it|they|people) (is|was|were|are) ..10 (because|since) ..8 @effect',
      '(you|your|their|our|that|this|his|her) ..3 (is|was) (making|causing|driving|behind|what makes|what made) ..3 (this|it|that|people|them) ..3',
      '(it|that) (is|was) _ (that|which) (does|did|do|drives|drove|causes|caused|makes|made|keeps|kept) ..3 (it|that|them|people|this) ..4 (not)',
    ],
  },
  { effect: effects },
);
