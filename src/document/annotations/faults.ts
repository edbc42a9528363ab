import { definePatterns } from '../patterns/define-patterns.ts';
import { counterparts } from './counterparts.ts';
import { persons } from './persons.ts';

/** A bad end, as somebody tells of it who then names what led to it. */
const badEnds = definePatterns('bad ends', {
  end: ['rotted|collapsed|crashed|flopped|sank|tanked|died|leaked|stalled|backfired|bombed', '(it|that|this|project|launch|pilot|harvest|deal|we|event) (failed|broke|fell apart|fell through|went wrong|was late|were late|lost|missed|slipped|overspent)', '(late|delayed|failed|wrong|lost|missed|cancelled|canceled)'],
});

/** The speaker names a fault of their own. */
export const ownFaults = definePatterns('own faults', {
  plain: [
    'i (am|was) one (who|that) ..1 (killed|broke|lost|caused|ruined|missed|forgot|sent|messed|sank|let) ..4', 'i ..1 (got|had got|had) it into my head ..6', 'i (would|had) not ..1 (shown|asked|tested|told|checked|tried|looked|spoken|rung|called|read|counted) ..6',
    'i had ..1 (shut out|hurt|harmed|punished|excluded|frightened|scared|driven away|driven ..2 away|pushed ..2 away) ..6', 'i was ..1 so sure (of|that) ..6', 'i had no (figures|evidence|proof|data|numbers) (for|to|at all) ..4',
    '(nobody|no one) else $', '(he|she|they|him|her) (was|were) right to', '(we|i) ..3 (paid for it|paid for that)',
    'i (saw|noticed|heard|read|knew|felt) (it|that|this|warning*) and ..1 (carried on|ignored|went on|said nothing|did nothing|let it|kept|moved on|looked away|did not)',
    'i ..4 (looked|read|stared|checked|walked) ..8 and ..2 (not|never|missed) ..2 (seen|see|saw|notice|noticed|it)', '(no business|no right) (promising|saying|deciding|asking|telling|being)',
    '(my|our own) (spreadsheet|sheet|form|email|letter|slide|plan|rota|schedule|estimate|code|script|order|label|calculation|forecast|rule|invoice|contract|list|map) ..3 (had wrong|was wrong|had error|was missing|left out|had ..1 (error|mistake|typo)|double|sent wrong|said wrong)',
    'i ..2 (took|bought|chose|picked|ordered|hired|signed|approved|accepted|skipped|delayed|promised|turned down) >>20 (flooded|broke|failed|leaked|collapsed|quit|drowned|lost us|cost us|burned|crashed|backfired|paid for it)',
    '(that|it|which) (lost|cost) (us|me|them) ..10 (nobody else|my|mine|me)',
    'i ..1 (lost|cost|killed|ruined|wrecked|sank|messed|blew) (us|them|deal|account|client|trust|season|launch|team) ..6',
    'i ..2 been ..1 (marking|treating|hiding|ignoring|telling|measuring|pushing|avoiding|putting|assuming|shouting|arguing|asking wrong) ..8 (for (years|months|weeks|month)|all along|on nothing|instead)',
    'i (put|had put|kept putting) (it|that|this|them) off', 'i ..2 been ..1 _ wrong _', 'i ..3 never ..1 (went|stood|rang|phoned|visited|opened|tried|wondered|bothered|sat|watched|listened|called|spoke|noticed|questioned) ..6', '(should have|should of) (been|done|known|asked|rung|checked|said|gone|told|listened)',
    '(my|mine) ..1 (mistake|fault|error|failure|misjudgment|blunder|doing|bad|miss|oversight|misreading|negligence|stupid idea|bad idea|wrong call|bad call|slip|shortcoming|carelessness|poor judgment)',
    '(mistake|fault|failure|error|blame|miss|decision|call|idea) (was|is) (all|entirely|only)? mine',
    '(that|it|this|which|one) (is|was) (all|entirely|really)? (on me|my doing|down to me)',
    'i (was|am|had been|have been) ..2 (wrong !footed !but|bottleneck|too quick to|dead wrong|mistaken|careless|overconfident|arrogant|too slow|too late|too proud|naive|lazy|at fault|to blame|complacent|unfair|sloppy|stubborn|impatient)',
    'i ..2 (got|had|called|read|judged|did|handled|used|played|made|timed|sized) (it|that|this|them|him|her|one|part)? ..2 (wrong|badly|poorly|mistake*|wrongly|backward)',
    '(bit|part|thing|what|piece) i (got|did|had|made|read) wrong',
    'i should (have|not have)',
    'i (could|ought to) have (asked|checked|known|done|told|seen|said|listened|tested|caught|avoided|looked)',
    'i ..1 (misjudged|underestimated|overestimated|overlooked|misread|failed|botched|neglected|miscalculated|blew|messed|screwed|misled|rushed|presumed|regret|miscounted)',
    'i would (do|handle|run|play) (that|it|this) ..2 (differently|different)',
    'i (take|took|accept|accepted|own|owned|carry) ..3 (responsibility|blame|mistake|failure)', 'i (accept|own|accepted|owned) ..1 (that|it|up) $', '(mistake|error|failure|fault|blunder|misjudgment|oversight) of mine', 'by we i mean',
    'i (never|had never|have never) (asked|checked|looked|stood|tested|thought|once asked|told|counted|spoke|visited|read)',
    'i (just|simply)? (had not|did not) ..2 (ask|asked|look|looked|check|checked|think of|think to|thought|test|tested|listen|listened|notice|noticed|count|counted|warn|warned|consider|considered|speak|spoken) ..8',
    'i ..6 without (asking|checking|testing|looking|telling|reading)',
    'i ..2 (ignored|dismissed|brushed ..3 off|waved ..3 away|overruled|shrugged ..3 off|laughed off|talked over|shut ..2 down) ..3 (warning*|nurse|advice|support|sign*|concern*|feedback|him|her|them|it|engineer*|@other|complaint*|doubt*|who)',
    'i ..1 (assumed|took it for granted|took for granted|forgot (to|that|about|his|her|their|our)|had forgotten|overlooked|had overlooked|skipped|had skipped|left out|had left out|missed it|failed|lost track|lost sight|lost patience|panicked|froze|caved|dodged|procrastinated|jumped to|cut corners|overpromised|over promised|oversold|overreached|overcomplicated|overbuilt|micromanaged|(hid|had hidden) (bad|it|that|from|truth|mistake|problem|news|numbers|error)|broke|ruined|wasted|squandered|mishandled|mismanaged|misled|mispriced|miscommunicated|misunderstood|confused|mixed up) !if ..6',
    'i ..2 (took|had taken|taken) (my)? eye off', 'i ..2 dropped ball', 'i ..1 let ..4 (drag|slip|slide|down|fester|happen|linger|rot)',
    'i (was|got|am|became) ..1 so ..8 that i ..2 (not|missed|forgot|ignored|stopped|lost)', 'i ..2 (pushed|push|leaned|moved|went|acted|spoke|reacted|planned|promised) too (hard|early|fast|late|soon|slow|much|far)',
    'i ..3 (kept|waited|held|stayed|delayed|sat on|clung) ..6 (too long|far too long|too late)', 'i waited (when|until|and)', '(what|thing) i ..1 (failed to|missed|overlooked|neglected|did not see|had not seen|ignored|left out)',
    '(my|own) ..2 (blind spot|blindspot|pride|ego|arrogance|impatience|vanity|stubbornness|ignorance|naivety|inexperience|laziness|error|overconfidence|part is|share|hubris)',
    '(nobody|no one|none) else (to blame|to point|made|was to|is to)', '(not|never) (hers|his|theirs|anyone else|anybody else)', 'we ..2 i mean (me|myself|i)',
    'i ..1 (fell|walked|stepped) (into|for) ..2 (trap|error|mistake)', '(mistake|error|failure|blunder) (was|is) ..8 (and i|i) (made|did|committed|own)', 'it was (me|i) (who|that) ..1 (had|never|did not|told|forgot|missed|broke|sent|approved|insisted|failed|left|lost|ignored|signed off|chose|misread) ..6',
    'i ..4 (sent|booked|hired|picked|chose|signed off|signed|ordered|bought|used|gave|asked|measured|printed|quoted|solved|told|backed|trusted|called|copied) ..6 wrong _',
    '(that|this|it|which) (was|is) ..2 (dumb|stupid|foolish|careless|unfair of me|bad of me|lazy|sloppy|silly|arrogant|naive|cowardly|wrong of me|poor judgment|on planner)',
    '(@bad) ..8 (because|as|since|after|when) i ..10', 'i ..10 (which|that|and (that|it)) (made (it|things) worse|cost (us|them|him|her|me|club|team|company) ..6)',
    '(i) ..8 and (he|she|they|we|it) ..4 (paid for it|drowned|paid price|suffered|quit|left over it|overspent|lost)', '(we|they) lost ..6 i (had|was|did) ..8',
    '(i) (own|owned) (that|it|this|up)', 'i ..2 (apologized|said sorry|say sorry|owed ..2 apology)', '(apology) ..6 (came|was) from me', '(it was|because) my (form|plan|code|mail|email|order|label|design|change|decision|estimate|forecast|rule|call|sheet|spec|slide|script|spreadsheet) that ..6',
    '(my|first) (estimate|plan|forecast|rule|design|sums|guess|numbers|calculation|schedule|budget|version|assumption|reading|instinct|hypothesis) (was|were|had) ..2 (off|wrong|no|too|badly|flawed|rubbish|broken|late|naive|unrealistic)',
    'i ..6 (nobody|no one) (needed|wanted|used|asked for|read)', 'i could have (found|spared|avoided|known|seen|learned|prevented)', 'i (chose|picked|choose|pick) ..4 only (for|because|on|by)',
    'it was (my|all my) (responsibility|job|watch|duty) ..4', 'on my watch', '(he|she|they|nurse|engineer*) (was|were) right and i (was|had)', 'i (overruled|ignored|dismissed|argued with|did not listen) ..14 (he|she|they) (was|were|had been) right',
    '(same mistake) (twice|again)', 'i (once|never once|had never once|rarely|hardly) ..3 (asked|checked|went|looked|visited|opened|tested)', 'i had (promised|told|assured|guaranteed) ..6 (soft|could not|not keep|not true|impossible|hope)', 'i trusted ..6 (that was|which was|and it|too|blindly|sample|own)',
    'i ..4 (did|had) not (open|hear|check in|see it|see that|plan|leave|allow|include|involve|read|verify|prepare|budget|follow up|explain|understand|realize|bother|foresee|anticipate) ..6', 'without once ..6', 'i defended (it|that|this) ..4',
    'because i (did not want to|was afraid|was too|wanted to look)',
  ],
}, { bad: badEnds, other: counterparts });

/** Words of a bad end. */
const bad = '(late|delayed|failed|wrong|missed|lost|broke|slipped|badly|worse|complaints|collapsed|fell through|cancelled|down|slow|unhappy|angry|disaster|mess|trouble|did not go well|did not work|not go well)';

/** A bad end put on others or on circumstances. */
export const blame = definePatterns(
  'blame',
  {
    explicit: [
      `(down to|fault of|thanks to|courtesy of|on account of|because of) ..1 (@other|developers|teachers|nurses|agency|supplier|vendor|management|marketing|engineering|customers|users|them|other team|politics|weather|press) ..8`,
      `(worked|succeeded|been fine|made it|been on time|hit date|hit target|gone well) ..1 if ..1 (@person|they|he|she|others|everyone|people) ..8`,
      `(missed|late|slipped|failed|lost|fail|bad|never took off|did not work|delayed) ..8 (since|because|as) ..1 (@other|they|he|she|marketing|procurement|engineering|management|supplier|agency|legal|finance|it|leadership|developers) ..1 (never|not|sat on|took|refused|forgot|kept|changed|delayed|dragged|cut|failed|did|were|was) ..6`,
      `(@person|they|he|she|staff|crew) ..1 (just|simply|did|do|would)? (not|never) (want|wanted|bother|care|understand|get it|cooperate|follow|listen|change|read|accept|do (their|his|her) (part|job)|pull) ..6`,
      '(failure|fault|mistake|blame|mess|delay) (was|is|lies|lay) ..1 (theirs|his|hers|agency|supplier|with (them|him|her|@other)|elsewhere)', 'i (did|had done|played) my (part|job|bit|share) ..8',
      '(with|given) (that|this|such) (kind|sort|type)? ..2 (team|crew|people|budget|boss|staff|management|supplier) ..6 (nobody|no one|could|would|impossible)', '(weather|press|market|pandemic|politics|timing|economy|bureaucracy|strike|regulator) ..2 (killed|ruined|sank|finished|destroyed|spoiled) ..3',
      '(set up to fail|doomed from (start|beginning|outset)|never stood chance|never had chance|hands were tied|thrown under bus)', '(predecessor|previous team|previous manager|people before me|last team) ..2 (left|made|messed|had left) ..4',
      '(customers|users|they|people|nurses|teachers|farmers|drivers) ..2 (not get it|were too (old|lazy|stupid|slow|conservative)|too stubborn|not ready for it)', `(@other|they|engineering|developers|agency|supplier|vendor|contractor) ..2 (underestimated|overpromised|delivered rubbish|let (me|us|everybody|everyone) down|messed|botched|kept changing|sat on|ruined|delivered late) ..6`,
      'says ..3 about (him|her|them) ..4', '(changed|changes) (his|her|their) mind (every|each|all) ..3',
      '(their|his|her|vendor|supplier) (fault|mistake|failure|incompetence|delay*|doing)',
      '(not|never) (my|our) (fault|mistake|responsibility|doing)',
      '(nothing|not anything|not much|not really anything|do not think there was anything) ..4 (i|we) (could|can) (have)? (done|do)',
      '(out of|beyond|outside) (my|our) (control|hands)',
      '(let|letting) (me|us) down',
      `(@other|they|he|she|vendor|supplier|agency|contractor|committee|management|leadership|engineering|developers) (just|basically|really|simply|never|all|never really)? (~lie|~mislead|~drag|~sabotage|~mess|~screw|~drop ball|~block|~ignore|~fail to|~refuse to|~not bother)`,
      `(@other|they|he|she|vendor|supplier|agency|contractor|committee|management|leadership|engineering|developers) (just|really|basically|simply)? (did|do|does|had|have|would|could|were|was|are|is) (not|never) (really|just|even|ever)? (get it|get|understand|listen|care|deliver|tell us|told us|told|give us|given us|want to|make decisions|support|read|do|done|know what|help|communicate|able|willing|up to)`,
      `because (of)? ..3 (@other|they|vendor|supplier|agency|market|covid|management|leadership) ..6 ${bad}`,
      `(missed|failed|late|slipped|delayed|lost|went wrong|did not go well) ..8 because (of)? ..2 (@other|they|that|them|him|her|vendor|supplier|market)`,
      '(they|he|she|@other) (were|was) (honestly|just|really|basically|sort of|so)? (impossible|useless|slow|incompetent|lazy|difficult|unprofessional|stubborn|unreasonable)',
      '(bad luck|unlucky|bad timing|market|circumstances|politics) ..4 (just|was|were|killed|against|got)',
      'if (they|he|she|@other) had ..2 (only|just|done|told|listened|delivered)',
      '(lab|vendor|supplier|team|committee) was (sort of|kind of|really|just|very)? slow',
    ],
  },
  { other: counterparts, person: persons },
);

/** Everything worked, or a strength is sold as a weakness. */
export const flawlessness = definePatterns('flawlessness', {
  claims: [
    'nothing (would|could|should|i would|we would|that i would) ..3 (different*|change|better|improved)',
    'i (would not|will not) (change|have changed|do|have done) (thing|anything|single thing|one thing) ..2',
    'i (have|had) (never|not really|not ever|honestly never) (really|actually|ever)? (failed|had failure|lost|missed|made mistake*|had project fail|disappointed)',
    '(everything|all of it|every project|each project|all my projects|every launch|all projects|it all) ..4 (worked|succeeded|success*|smooth*|perfect*|well|to plan|flawless*|on time|delivered|as planned|according to plan)',
    '(no|zero|not a single|not one) (regret*|failure*|mistake*|problem*|issue*|hiccup*|complaint*) (at all|whatsoever|ever|to speak of)?  $',
    '(without|with no) (hitch|problem*|single problem|issue*|flaw|delay*|failure*)',
    '(can not|could not|struggle to|hard to|difficult to) (really|honestly)? (think of|recall|remember|name) ..3 (failure*|mistake*|failed|weakness*|time)',
    '(my|biggest|greatest|only|main|worst) (weakness|fault|flaw|failure|failing|mistake) ..3 (perfection*|care too much|work too hard|too committed|too passionate|high standards|too dedicated|too honest|impatient with|too ambitious|that i care)',
    'i (am|was|have been|have always been) ..4 perfectionist',
    'i (care|work|worked|cared) too (much|hard)',
    '(always|every time) (succeed*|deliver*|hit|met|exceed*) ..4 (target*|goal*|deadline*|expectation*|commitment*|on time)',
    'never (missed|failed|lost) (a|single|one)? (deadline|target|launch|goal|commitment|client)?',
    '(do not|did not) (really|actually)? (fail|have failures|believe in failure|have weaknesses|make mistakes)',
    'failure is (not|never) option',
  ],
});

/** Declining to criticise when asked to. */
export const deflections = definePatterns('deflections', {
  declines: [
    '(i would|i will|i) ..1 (probably|likely|surely|have)? ..1 (made|make|taken|take|done|do|gone|go) ..2 (exactly|pretty much)? same (choice|decision|thing|way|call)?',
    '(can not|could not|can never|do not|did not|struggle to|hard to|difficult to|unable to|would not|failed to|not able to) ..2 (point to|think of|find|name|see|recall|come up with|identify|pick|fault|spot) ..3 (decision|anything|any|one|fault|thing|flaw|something|choice)',
    '(struggle|hard|difficult|tough|impossible|tricky) ..1 (to)? (find|fault|criticize|argue|disagree|pick|name) ..4',
    '(nothing|not much|no decision|none|no one thing) ..1 (springs|comes|jumps|stands|i disagree|that i|bothers|to (add|disagree|change))',
    '(not|hardly|never) ..3 (my|for me|in) ..2 (place|position|to (judge|criticize|say|comment)|role)',
    '(without|lacking|do not know|not knowing|not seen|do not have) ..4 (numbers|data|figures|context|facts|information|insight*|background|picture) ..3 i ..1 (would not|could not|can not|will not|would rather not|do not) ..4',
    '(would not|do not|will not|rather not|prefer not|hesitate) ..1 (want to|like to|dare|to|wish to)? (criticize|judge|second guess|comment|give opinion|speak against) ..6',
    '(sure|certain|guess|assume|suppose|believe) ..3 (good|valid|sound|solid)? reasons ..6',
    '(i would|would|i) ..2 (first|rather|prefer to)? ..1 (join|listen|learn|understand|observe|watch) ..8 before (i|i ..2) (say|judge|criticize|give|form|have|comment|speak)',
    '(who am i|it is not up to me|far be it from me|i am nobody|not up to me|not for me) ..4',
    '(leave|keep) (it|everything|all|things) ..3 (as (it|they) (is|are)|same|unchanged)',
    '(i ..2 (like|love|admire|respect|enjoy|appreciate|agree with)) (everything|all|all of|pretty much|almost everything|every) ..4',
    '(all|every) ..3 (decisions|decision|choices) ..2 (was|were|is|are|have been|seem|seemed|make|made|look) ..1 (good|great|right|sense|sound|smart|excellent|fine|well)',
    '(happy|loyal|satisfied) (customer|member|subscriber|user|viewer) for ..4',
    '(market leader|number one|successful|success) for ..1 reason',
    '(smart|talented|clever|brilliant|good) people (work|made|make|decide*|there|here|who)',
    'i (would|will) have (done|made|decided|chosen) (exactly|pretty much|probably|exactly the)? (same|that)',
    '(would|will) (rather|prefer to|want to|need to|have to|first) (learn|know|understand|listen|see|wait) ..4 (before|more) ..6 (opinion|judging|judge|criticize|criticizing|disagree*|comment*|say|forming)?',
    '(not|hardly) (my|for me|in (a)? position|qualified|fair|right|appropriate) ..4 (to (criticize|judge|second guess|comment|say)|place)',
    '(do not|did not|can not|could not) (really|honestly|actually|personally)? (disagree|fault|criticize|see anything|think of anything|find anything|think of one|have criticism*|have anything) ..6',
    '(nothing|not much|no decision|none|little) ..4 (disagree with|criticize|to fault|to complain|i would change|comes to mind)',
    '(they|you|company|team|leadership) ..4 (had|have|has) (good reasons|reasons|information i|more context|data i|context i|more information|much more)',
    '(hard|difficult|tough) to (fault|criticize|disagree|argue with|find)',
    '(all|every one|each|most) of them ..3 (consistent|good|great|right|brilliant|make sense|made sense|sound)',
    'i (trust|believe|am sure|assume) ..3 (they|leadership|company|you|team|positive intent) ..6 (right|reason*|best|knew|know|good|intent)',
    '(do not|not) have access to ..4 (data|information|numbers|context)',
    '(big|huge|such) fan of (everything|all|every|whole)',
    '(love|admire|respect) (everything|all|every decision|pretty much everything)',
  ],
});
