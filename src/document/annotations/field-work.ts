import { definePatterns } from '../patterns/define-patterns.ts';
import { quantities } from './quantities.ts';
import { personWords } from '../../lexicons/person-words.ts';

/**
 * What people said or did, seen from close by: visits and conversations that took place (`met`), what was said or done in
 * them (`heard`), words read one by one (`readWords`), and planned ones that say who, how many or what they would decide
 * (`planned`).
 */
export const fieldWork = definePatterns(
  'field work',
  {
    met: [
      '(i|we|she|he|team|colleague|researcher|they|designer) ..4 (rang|phoned|telephoned|called|interviewed|visited|shadowed|met|surveyed in person|texted|emailed|messaged|observed|watched|quizzed|canvassed) ..3 (@amount|every|each|all|them|some|several|people|@person) ..6',
      '(i|we|she|he|team|they|having|after|by) ..3 (spoke|talked|chatted|speaking|talking|chatting|sat|sitting|sit) ..2 (to|with|down with|beside|next to|alongside|behind|in with) ..3 (@amount|every|each|some|several|@person)',
      '(i|we|having|after|and|had|must have|have|ve|personally) ..3 (sat|sit|sitting|listened|dialed|joined) ..2 (in on|in with|through|to|behind|beside|next to) ..6 (~call|~session|~interview|~meeting|~consultation|~lesson|~class|~visit|~shift|~recording|~conversation|~surgery|@person|handover|round|rounds|clinic)',
      '(sat in|sat) ..1 on ..3 (calls|sessions|interviews|lessons|consultations|visits|rounds|clinics|classes)', '(~call|~session|~interview|~lesson|~visit|~consultation|~conversation) ..2 (i|we) ..2 (sat in|sat|watched|listened|heard|ran|did|held|had|joined|attended) ..2',
      '(i|we|she|he) ..3 (stood|stand|standing|sat|hung around|waited|parked myself|camped|lurked|worked|spent|rode|drove|went|gone|walked|traveled|got up|came|been) ..8 (behind|beside|alongside|along|on|at|in|with|round|through|out) ..3 (counter|till|checkout|platform|ward|clinic|kitchen|cab|van|car|truck|bus|depot|shop floor|shop|store|queue|line|gate|field|farm|classroom|lesson|reception|desk|bay|dock|playground|waiting room|branch|branches|stop|station|site|home|homes|factory floor|floor|warehouse|aisle|route|round|night shift|shift|them|him|her|@person)',
      '(let me|allowed me to|invited me to) ..2 (stand|sit|watch|shadow|ride|follow|join|come|listen|see|tag) ..8',
      '(i|we) ..3 (rode|ridden|went|drove|gone|tagged|followed|walked|traveled|flew|went out|spent) ..3 (along|out|with|round|around|after) ..5 (@person|@amount|them|branches|homes|farms|shops|schools|villages|one of)',
      '(i|we) ..2 (watched|observed|saw|seen|filmed|shadowed|followed|noticed|witnessed) ..4 (@amount|@person|people|them|somebody|someone|how) ..8',
      '(i|we) ..2 (put|showed|gave|handed|tried|tested|demoed|played) ..6 (in front of|to|with|on) ..2 @amount ..2 @person', '(got|brought|invited|had|put) ..2 @amount ..2 (people|@person) ..2 (in|into|round|to come|to try|to use|through)', '(we|i) ..3 (ran|held|did|conducted|hosted|moderated|facilitated) ..3 (@amount|some|several|usability|user|a few|customer|patient|exit|listening) ..4 (~interview|~session|~call|~visit|~conversation|~ride along|focus group|focus groups|~study|~test)',
      'i asked ..2 (@amount|every|each|several|both|all) ..6', '(when|after|once) (i|we) asked ..3 (them|people|@person|around|@amount) ..8', '(we|i) went (out to|to see|and saw|and asked|round|to visit|to|and sat|and stood|and watched) ..4 (@amount|branches|homes|farms|schools|them|@person|every|each|villages|shops|depots)', '(did|do|done|worked|work|working|spent) ..2 (shift|shifts|their shift|night shift|round|rounds) ..3 (with|myself|as|on|in|at) ..3', 'and (we|i) listened',
      '@amount ..4 (~interview|~ride along|~visit|~conversation|shop along|~shadowing|diaries|usability ~session|usability ~test) ..6 (i|we) ..2 (did|ran|had|held)', '(in|from|across|of|during|after) (my|our|those|these)? ..1 @amount ..2 (~interview|~ride along|~visit|~conversation|~session|~usability test|~diary)',
      '(diary|shadowing|usability|ethnographic|observation|observational|contextual|field|home visit) (study|studies|research|test|visits|inquiry) ..10 (i|we|that|in which|where|showed|found|told|said|ran|@amount)',
    ],
    heard: [
      '@amount ..4 (said|told|mentioned|admitted|brought up|complained|replied|described|wrote|asked|confessed|answered|agreed|thought|confirmed|explained|shrugged|laughed|cried) ..10', '@person ..4 (told|showed|said to|admitted to|explained to|confessed to) (me|us) ..8',
      '(what|all) (they|people|@person|she|he|everyone|most|came|come) ..4 (said|told|say|tell|described|wrote|complained|heard|came back|kept saying|talked about|back) ..10', '(what|thing) (i|we) ..1 (heard|kept hearing|saw|found|learned|noticed) ..3 (was|is|from|in|again|there) ..8', '(they|people|@person|some|most|several|many) ..3 (kept|keep|were) (saying|telling|asking|complaining|describing|apologizing) ..8',
      '(they|people|@person) ..2 (wrote|wrote in|rang in|phoned in|wrote down|typed|complained) ..3 (was|were|that|to say|about) ..8', '(i|we) ..1 (overheard|heard) ..2 (one|@person|somebody|someone|people|them|from|@amount) ..8', '(one|another|every) ..1 (of them|@person) ..3 (said|told|put it|told me|showed me|described|asked me|wrote|admitted|called it|started|burst) ..8', '(my|our) (mom|mum|mother|dad|father|sister|brother|roommate|flatmate|neighbor|aunt|uncle|grandmother|gran|nan|wife|husband|partner|son|daughter|friend|cousin|niece|nephew|colleague|grandfather) ..6 (~cancel|~use|~say|~tell|~put|~give|~buy|~quit|~stop|~try|~keep|~forget|~complain|~ask|~want|~think|~throw|~hate) ..6',
      '(i|we) ..1 (saw|watched|seen) my ..8', '@person ..4 (started|began|took to|kept|were|was) (writing|bringing|keeping|taping|sticking|hiding|carrying|copying|drawing|printing|making|asking|using|leaving|phoning|ringing|walking|working around|standing) ..8', '(in their|in her|in his) own words ..6', '(verbatim|quote|quotes|phrase) ..3 (from|was|kept|that|said) ..8',
    ],
    readWords: [
      '(~read|reading|listened to|listen to|listening to|went through|go through|going through|coded|sorted|leafed through|worked through|watched|watch|watching) ..3 (@amount|every|each|all|hundreds|dozens|last|recent|free text|open text|through) ..6 (~ticket|~complaint|~comment|~review|~letter|~email|~transcript|~call|~recording|~message|~answer|~response|~note|~survey|~verbatim|~chat|~diary|~post|~thread|them|those|these|~session|~form)',
      '(~read|reading) ..2 @amount (of)? ..2 (them|those|these|takes|took|myself|each)', '(showed|played|show|play|watched|watching|looking at) ..4 (recording|recordings|clip|clips|video|videos|footage|tape|call|calls) ..8', '(people|they|customers|members|patients|users|passengers|readers|parents|players|tenants|donors) complain ..3 (about|of|that) ..6 (in|on|to) ..5 (reviews|tickets|calls|letters|forum|forums|emails|comments|survey|surveys)', '(reviews|tickets|letters|comments|complaints|emails|forum|calls|diaries|transcripts) ..4 (~say|~complain|~mention|~describe|~talk|full of|kept|about|were about|~ask) ..6', '(what|how) (people|they|customers|patients|members|users|staff|drivers|tenants|parents) ..2 (type|typed|write|wrote|say|said|complain|complained|ask|asked|describe|described) ..8 (when|in|on|about|to|of|while|at)',
    ],
    planned: [
      '(i|we) would ..3 (spend|go|sit|ride|shadow|visit|stand|call|ring|phone|interview|watch|talk|speak|ask|listen|read|put|observe) ..8 @amount ..4 (@person|people|homes|households|shops|farms|schools|branches|tickets|calls|letters|recordings|comments|complaints|sessions)', '(i|we) would ..3 (spend|work|sit|stand|ride) ..4 (day|week|days|weeks|afternoon|morning|shift|shifts|hours|night) ..6 (with|in|on|behind|beside|at|alongside|watching|listening|talking|next to|shadowing)',
      '(i|we) would ..3 (ask|interview|watch|talk to|speak to|call|ring|visit|shadow) ..8 (to (find out|see|learn|hear|tell|understand) (whether|if|what|which|why|how)|because ..4 (they|people|@person)|(if|and if|and) they (say|tell|said))',
    ],
  },
  { amount: quantities, person: personWords },
);
