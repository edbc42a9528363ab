import { definePatterns } from '../patterns/define-patterns.ts';
import { defineAnnotation } from '../document.ts';
import { persons } from './persons.ts';

/** Others than the speaker and the speaker's own team: those who may react. */
const others = defineAnnotation('people who may react', (document) => document.read(persons).filter(({ role }) => role !== 'team' && role !== 'company'));

/** Cues for a consequence that comes round a corner: people react, load moves, trust wears off, the gain is borrowed. */
export const indirectEffects = definePatterns(
  'indirect effects',
  {
    /** Forms that nearly carry the reading alone. */
    named: [
      '(~cannibalize|cannibalization|~backfire|~boomerang|~displace|displacement|~incentivize|~precedent|novelty|fatigue|~habituate|desensitize*|rebound)',
      '(~teach|~condition|~encourage|~tempt|~push|~force|~drive|~nudge|~invite|~reward|~punish|~educate|~prompt) (them|people|everyone|everybody|us|@people|staff|teams|_) ..2 (to|not|that|into|for)',
      '(trains|trained|train|training) (us|people|them|customers|viewers|patients|members|users|everyone) (to|not|for|that)',
      '(~teach) (us|@people|people|them)',
      '(~eat|~ate|~cut|~bite) (into|away)',
      '(~trade|~step|~move|~slide|~switch|~migrate) (down|downward)',
      '(~downgrade|downgrader|downgraders)',
      '(~pull|~bring|~shift) ..3 (forward|from next)',
      '(~move|~shift|~push|~pass|~transfer|~dump|~displace|~spread) ..3 (queue|problem|load|work|cost|burden|pain|gap|audience|traffic|complaints|pressure|risk|bottleneck|delay|calls|people|demand) ..3 (to|onto|from|elsewhere|around|about|down|along|somewhere|into)',
      '(only|just|merely|have) (moved|shifted|pushed|displaced|postponed|relocated|borrowed)',
      '(gaming|gamed|~cheat|~fudge|~massage|~fiddle)',
      '~game (it|that|this|our|system|metric|number|target|numbers|score)',
      '(tick|ticking|ticked) ..2 (box|boxes)',
      '(wear|wears|wore|wearing|worn) (off|out|thin)',
      '(get|gets|getting|got|grow|grows|grew|become|became) (used to|fed up|bored|tired of|numb|lazy|complacent|dependent|addicted|hooked|wise to|accustomed|immune|suspicious)',
      '(stop|stops|stopped|stopping|start|starts|started|starting|begin|begins|began|learn|learns|learned) (to)? (~trust|~look|~read|~believe|~notice|~listen|~ignore|~wait|~expect|~avoid|~skip|~ask|~click|~buy|~use|~tick|~game|~hide|~hoard|~guess|~press|~answer|~report|~call|~enter|~send|~leave|~work around|~come|~complain|~shop|~order|~stock)',
      '((in|over) (long|longer) (run|term)|long run|long term (cost|damage|harm|trust|effect|loss|price)|short term (gain|win|lift|bump)|short sighted|over years|for years|years later|years from now|in (two|three|five|ten|#) years)',
      '(make|makes|made|making) (us|it|them|this place|brand|everything|others|other _|rest) ..2 (look|worse|harder|invisible)',
      '(look|looks|looked) like (growth|success|win|progress|improvement|gain|it worked|cheap)',
      '(~erode|~dilute|~cheapen|~damage|~hurt|~cost|~lose|~undermine|~spend|~burn) ..3 (trust|brand|reputation|goodwill|credibility|loyalty|confidence|faith|morale|name)',
      '(trust|brand|reputation|goodwill|credibility|loyalty|morale) ..6 (less|lost|gone|damaged|diluted|erodes|suffers|falls|drops|lower|worse|away)',
      '((never|not) (get|win|earn|buy|come|have) (it|that|them|trust) back|can not take (it|that) back|(hard|impossible) to (undo|reverse|win back|take back|take away))',
      '(expect|think|trust|believe) less (of|from)',
      '(tell|tells|telling) (people|everyone|friends|neighbors|others|each other|other _|their _)',
      '(word|news|screenshots|rumors|it|that|they) (spreads|spread|travel|travels|gets out|gets round|gets around|gets about|leaks)',
      '(end|ends|ended) up (in|with|making|paying|doing|as|on|being|buying|serving)',
      '(they|everyone|everybody|others|neighbors|rest|unions|other _) ..2 (will|would) ..2 (want|ask for|expect|demand|copy|follow|quote) (it|that|this|same|one|too|_)',
      '(support|phones|phone|helpdesk|help desk|call center|staff|nurses|teachers|inbox|queue|server|servers|teams|team) ..3 (swamped|flooded|drowning|overwhelmed|overloaded|buried|jammed|clogged)',
      '(flood|swamp|overload|overwhelm|clog|bury|jam) (our|_)? ',
      '(built|build) ..1 (exit|shop|queue|monster|rod) ',
      '(load|work|pressure|strain|demand|calls|tickets|traffic) ..3 (elsewhere|somewhere else|on (support|other|nurses|staff)?)',
      '(~work|~get) (around|round) (it|that|them|us|this|rule|check|form|limit|ban|filter|system)',
      '(workaround|workarounds)',
      '(replace|replaces|replaced|instead of) ..3 (another|other|the ones|existing|own|one they)',
      '(same people|(would have|were|was|are) ..2 (anyway|regardless|in any case))',
      '(~pause|~cancel|~leave|~quit|~go) ..5 (and|then) ..3 (come back|comes back|rejoin|return|again)',
      '(account|customer|member|donor|contract|parents|family|others|rest) ..4 (goes|go|gone|leaves|leave|follow|follows|lost) too',
      '(make|makes|made|making) ..4 look (good|bad|better|worse|cheap|like|fine)',
      '(~trust|~believe|~watch|~use|~visit|~come|~read|~look|~value|~care|~notice|~expect) ..5 (less|less often|less each|differently)',
      '(~eat|~ate) ..1 (stuff|sales|budget|our|into|premium|time|profit|savings|patience|each other)',
      '(forget|forgets) to (renew|come|pay|book|return|check)',
      '(start|starts|started|would start|begin) (entering|picking|choosing|ticking|filling|marking|booking|reporting|calling|sending|waiting|hiding|ordering|skipping|lying|guessing|copying)',
      '(it|that|this|which|and that) (sticks|stuck|spreads|spread|compounds|snowballs|lingers|festers|escalates|adds up)',
      '(took|take|takes|taking|steal|steals|stole|draw|draws|drew|pull|pulls|borrow|borrows) ..4 from (our|other|old|another|existing|each|next|itself|elsewhere|_)? ..1 (one|line|shop|store|product|route|tier|plan|week|month|season|team|channel|category|day|own)',
      '(has|have) only (moved|shifted|taken|borrowed)',
      '(~pay|~paid) for (it|that|this) (in|later|with|next)',
      '(just|only|merely) (moves|shifts|hides|delays|postpones|swaps|reshuffles|pulls|fills|trades|pushes|masks|brings)',
      '(easier|harder|cheaper|tempting|quicker) to (ignore|leave|cheat|cancel|skip|quit|miss|lie|abuse|game|copy|hide|blame)',
      '(hang|hangs|hung) up (early|sooner|faster)',
      'knocks (on|through|back)',
      '(them|people|customers|everyone|@people) ..1 to (call|wait|expect|ignore|haggle|cancel|return|lie|cheat|rush) (instead|rather)?',
      '(we|i) have (just|only)? (built|taught|trained|moved|created|made|bought|shifted|handed|turned)',
      '(all over|ends up on|end up on|goes viral|go viral|in|on) (press|news|twitter|reddit|facebook|papers|headlines|social media|forums)',
      '(feel|feels|felt) (like fools|cheated|punished|stupid|watched|spied|used|betrayed|second class|left out|judged|hunted|tricked)',
      '(good|best|loyal|strongest|honest|heaviest|careful|conscientious) (ones|people|customers|members|staff|drivers|teachers|nurses|sellers|players|users|pupils|students|tenants|riders|farmers) ..3 (leave|leaves|left|lose|suffer|pay|feel|go|quit|are punished)',
      '(same|whole|next|following|other|rest of) ..2 (~want|~ask|~expect|~demand|~follow|~copy) ..2 (too|same|it)',
      '(attracts|attract|attracted|selects|draws in|brings in|rewards) ..3 (exactly|precisely|only|mostly|just)? ..2 (wrong|people who|ones who|those who|bargain)',
    ],
    /** Someone's reaction to what was done. */
    reaction: [
      '(they|people|everyone|everybody|nobody|somebody|someone|@people) ..1 (will|would|may|might|could|can) ..1 (just|simply|only|then|also|all|start|stop|not|no)? ..1 (go|leave|ignore|skip|wait|stop|start|complain|switch|cancel|walk|hide|hoard|call|ring|ask|want|expect|avoid|quit|buy|move|turn|use|put|give|cheat|lie|click|shout|think|feel|write|take|choose|fall|drift|defect|drop|notice|blame|rush|learn|forget)',
      '(they|people|everyone|everybody|@people) ..2 (just|simply) ..1 (~go|~leave|~press|~pause|~wait|~ring|~call|~skip|~click|~ignore|~slide|~write|~use)',
      '(somebody|someone|person|guy|customer|those|people|@people) who --6 (sees|see|goes|go|moves|move|leaves|leave|asks|ask|learns|learn|finds|find|will|would|loses|lose|stops|stop|trusts|trust|get|gets)',
    ],
    /** The bare names, which prove little. */
    word: [
      '(side|knock on|second order|ripple|domino|network|novelty|snowball|halo|chilling|spillover|long run|hangover) (effect|effects|cost|costs|consequence|consequences)',
      '((vicious|virtuous) (circle|cycle)|death spiral|slippery slope|arms race|race to bottom|moral hazard|adverse selection)',
      '(unintended|perverse) _',
    ],
    /** One thing making another. */
    chain: [
      '(which|that|this) ..1 (means|meant|leads|led|causes|caused|pushes|pushed|creates|created|invites|leaves|feeds|fed|muddies|encourages|spills)',
      '(by (march|april|may|june|july|august|october|year two|year three) (they|nobody|everyone|people)|(week|month|year) (ten|two|three|six|#) (they|it|nobody|people)|down the line|sooner or later|before long|over time|repeated nightly|as (it|they) get)',
      'then (they|people|everyone|everybody|nobody|@people) ..1 (will|would|~stop|~start|~leave|~get|~go|~want|~have|~come)',
      '(and|then) (he|she|they|it) (~move|~leave|~stop|~go|~quit|~wait|~come back|~tell)',
    ],
    /** It comes out worse, or not as it looks. */
    bad: ['(worse|angry|annoyed|cheap|cheated|fools|fooled|betrayed|lost|gone|trust|habit|addiction|resent|resentment|burnout|waste|fatigue|headline|lawsuit|fraud|abuse|dependency|lock in|regret|shrug|numb|ignore|ignored|empty|nobody|fewer|never)'],
    spoil: [
      '(danger|worry|worries|fear|trap|catch|trouble|concern|scares|nervous|problem) (is|was|that|of|being|me|would be)',
      '((could|can|might|would|may) go wrong|what (would|might|could) (worry|kill|break|go)|(where|how) (it|this) (could|can|might) (fail|break|go))',
    ],
    conditional: ['if (we|you|i|they|it|that|this|people|everyone|most|members|customers|everybody|@people|the|a|our|one)', '^ (pay|give|make|add|cut|charge|raise|lower|ask|show|hide|put|let|tell|force|offer)'],
  },
  { people: others },
);
