import { definePatterns } from '../patterns/define-patterns.ts';
import { counterparts, seniors } from './counterparts.ts';
import { persons } from './persons.ts';

/** Words that call a decision or an idea wrong. */
const wrong = '(wrong|mistake|misstep|bad idea|bad call|poor choice|mad|madness|backward|mistaken|premature|unfair|reckless|too early|too fast|too soon|too slow|too late|too expensive|too risky|too cheap|short sighted|shortsighted|misguided|dangerous|foolish|silly|unwise|nonsense|crazy|rushed|overdone|error|heavy handed|cosmetic|irresponsible|pointless|waste)';
/** A decision or an idea that can be found wrong. */
const matter = '(it|this|that|decision|choice|move|way|change|launch|idea|plan|removal|removing|ending|dropping|raising|retiring|cutting|killing|opening|closing|price|rollout|bundle|policy|one)';

const crowd = 'everyone|everybody|room|rest|others|majority|committee|crew|partner|partner in charge|lawyers|surgeon|surgeons|consultants|trustees|treasurer|warden|bishop|editor|curator|union|ward|ward sister|matron|foreman|coach|half of (team|room|group)|all of them|most of them';
const adverb = '(also|still|just|really|all|had|clearly|simply|always|then|would|obviously|absolutely|honestly|genuinely|both|never|himself|herself|kept)';
const they = `(@other|he|she|they|${crowd})`;
const them = `(@other|him|her|them|${crowd})`;

/** Holding a view or wanting something. */
const held =
  '(wanted|wants|thought|thinks|reckoned|figured|believed|felt|considered|(was|were) (sure|convinced|certain|adamant|cheering|for|going to)|favored|preferred|proposed|recommended|suggested|insisted|argued|called|saw)';

/**
 * What a difference of views is told with: an open word of it (`open`); what others wanted or thought (`theirs`, `served` for people
 * served) or said (`said`); the speaker's position against it (`mine`) or mere view (`view`); and the two side by side (`pair`, `answered`).
 */
export const disputeCues = definePatterns(
  'dispute cues',
  {
    open: [
      'i (also|strongly|openly|politely|really)? (~disagree|~object|~protest|~dissent|~refuse|~oppose) !and',
      '(~one|decision|which|that) ..1 i (would|do)? ~disagree with (is|was)',
      `i ..2 (~push back|~argue|~fight|~speak out|~speak up|~stand up|~hold out|~vote|~resist) ..4 (against|on|to|with|for|that|not)`,
      `i ..2 (~talk|~argue) ${them} (out of|into|round|around|down)`,
      `i ..2 (~challenge|~contradict|~overrule|~defy|~question|~correct) ..2 ${them}`,
      `i ..2 (~say|~tell ${them}|~answer|~reply) ..1 (no|nope|we should not|i do not|i would not|it was wrong|it is wrong|that is wrong|that was wrong|otherwise|not to)`,
      'i (~think|~believe|~find) ..2 (that|it|this|he|she|they) (is|was|were|are|would be) ..1 (wrong|mistake|bad idea|mad|backward|mistaken|premature|unfair)',
      'i (do|did) not (agree|think so|believe it|buy it|think we should|think that|see it)',
      `against ..3 (@other|advice|wish*|will|view|opinion|recommendation|consensus|majority|orders) `,
      '(my|mine) (view|position|answer|argument|case) (was|is) (different|other|opposite|that|not|no|each)',
      '(i|we|us|they) ..2 (~disagree|~argue|~clash|~fall out|~differ) ..4 (about|over|on|with|who|whether|for|because)',
      `${they} (would)? (~think|~believe|~feel|~say|~call) ..2 i (was|am|had|would be) ..1 (wrong|mad|crazy|throwing|killing|slow|overreacting|naive|negative|difficult|being|ruining|wasting)`,
      '(both|neither) of us (wanted|was|were|had|thought)',
      'i ..1 (~decline|~turn down|~say no) ..5 (@other|request|ask|offer|demand)',
      `i ..3 (~ask|~tell|~beg|~urge) ${them} not to`,
      '(unpopular|lone|only one) ..4 (view|voice|opinion|who|against|room|vote|voting|not convinced|unconvinced)',
      'i (took|take|was on|am on|would be on|came down on|come down on|argued|chose) ..1 (other|opposite|opposing|unpopular|different|contrary) (side|view|line|one|position|stance)',
      '(i|we) ..2 not see eye to eye',
      '(i|we) ..1 (~part ways|~part company|~differ|~beg to differ|~break with|~cross swords|~lock horns|~clash|~quarrel)',
      '(where|what|point) ..2 i ..1 (part|differ|disagree|diverge|would differ|depart)',
      'i (could not|can not|can never|could never|would not|will not) ..1 (get behind|go along|agree|accept|support|sign|endorse|stand behind|back|defend|live with|put my name|pretend) ..4',
      'i ..3 (~stand|~hold|~dig) ..1 (ground|firm|my ground|heels in|line)',
      'i ..2 (~raise|~wave) ..2 (flag|objection|objections|concern|concerns|alarm|hand against)',
      'i ..2 vote ..3 (against|no)', 'i ..2 (voted|have voted|vote|voting) (no|against)', '(only|lone|single) ..4 (vote|voting|voted) (no|against)',
      '(i|me|us) (said|say) (its|it is|it was|that) (not|our|his|her|too|just)',
      'i (was|am|stayed|remained|would be|had been) ..1 (against|opposed|not (convinced|persuaded|sure that|in favor|for it)|unconvinced|sceptical|skeptical|unhappy with|in minority|alone (in|against|with)|only one)',
      '(me|myself) (i)? (was|am)? (against|opposed)',
      '(we|us) ..4 (quite|real|big|long|loud|fierce|proper)? (fight|quarrel|row|argument|dispute|standoff|disagreement|falling out) ',
      '(~have|had) ..4 (fight|quarrel|row|argument|dispute|disagreement|falling out|difference of opinion) ..3 (with|about|over|on|$)',
      `${matter} ..8 (looks|look|seems|seemed|seem|feels|felt|strikes me as|looked|was|is|were|to me) ..3 ${wrong} ..4 (to me|for me|in my (view|eyes|book|opinion)|i (think|thought|believe|said|felt))`,
      `(i think|i believe|i find|i found|i thought|i felt|i feel|i would say|i considered|i consider|in my (view|eyes|book|opinion)|to my mind|for my taste|to me) --10 ${wrong} !mine !of !manager !person !company !anyone !team`,
      `${wrong} (to me|for me|for my taste|in my (view|eyes|book|opinion)|to my mind)`,
      `(you|company|leadership|they|netflix|service) ..5 (got|made|went|acted|moved|have got|have made) ..5 ${wrong}`,
      `(your|company|their) ..12 (was|is|were|looks|seems) ..3 ${wrong}`,
      '(what|thing) i would have (done|kept|chosen|tried|shipped|built|tested)',
      '(doubt|question) (that|if|whether) (it|they|this|these|those|you|that) ..3 (help|work*|worth|right|need*|pay*|fit*|make*)',
      `i (saw|see|read|had|took|held|hold|heard|wanted|felt|thought|believed) ..1 (it|this|that)? ..1 (differently|otherwise|another way|opposite|different (reading|view|opinion|picture|theory|answer|explanation))`,
      `${they} ..1 (called|saw|read|wanted|felt|thought|said|meant|believed|heard|smelled|valued) ..10 i ..1 (called|saw|read|wanted|felt|thought|said|meant|believed|heard|smelled|valued|was not|did not)`,
      `${they} (was|were|is|are) ..1 (for|in favor of|behind|happy with) ..8 i (was|am|were) not`,
      '(nobody|no one|few|hardly anyone|not everyone) ..2 (agreed|sided|shared|side|agree) ..1 (with)? (me|my)', '(i|me) alone ..4', 'i ..1 (spoke|argued|pleaded|stood|stuck) ..1 (up)? (for|against) ..3', 'i (kept|keep|went on|go on) (saying|telling|arguing|insisting|bringing|asking|pointing|pushing|repeating)', 'i ..1 (did not|would not|could not) ..1 (let go|give in|budge|back down|leave it|drop it|sign)', 'i ..1 (advised|warned|recommended|counseled|voted|lobbied|campaigned) against ..4',
      '(seemed|struck|felt|looked|sounded) ..3 (daft|silly|mad|wrong|odd|unfair|dangerous|absurd|pointless|crazy|backward) to me',
      '(whatever|no matter what|regardless of what) ..1 (@other|he|she|they|treasurer|spreadsheet|boss|numbers|everyone) ..3 (said|say|says|thought|think|wanted|want)',
      '(to|in) (his|her|their) (face|faces)', 'i (kept|keep) (telling|arguing|insisting|pointing out)',
      `i (held|maintained|insisted|countered|contended|doubted|disputed|rejected|contested) ..2 (that|it|this|his|her|their|_ would|_ was|_ were)`,
      `${they} (thought|felt|believed|said|found|told me|accused me|complained|called me) ..2 (i|me) ..2 (was|am|of|were|had|being|soft|too|naive|academic|difficult|slow|negative) ..4`,
    ],
    theirs: [
      `${they} ..1 (had|has) ..2 (mind|heart|eyes) ..1 (set|fixed|made up) ..2`,
      `${they} ${adverb}? (was|were|is|been|~seem|felt|looked|~lean) ..1 (set on|for|toward|towards|sure|certain|convinced|keen|adamant|in favor|behind|all for|dead set|in love with|attached to|happy with|pushing|determined|against|totally against|cheering) ..3`,
      `${they} ..3 (did not|does not|do not|never) ..1 (like|love|want|buy|agree|believe|trust|accept|see (it|why|point))`,
      `${they} ${adverb}? (~see it|~take view|~lean (to|toward|towards)|~promise|~tell me (i|to|we)|~plan to|~vote|~blame|~suggest|~recommend|~rule|~read it as|~fight for) `,
      '(consensus|received wisdom|common view|general feeling|mood|party line|theory|assumption|instinct|fashion|plan|idea) (was|among|held|said)',
      '(everyone|everybody|rest|others|most|whole _) ..1 (thought|saw|felt|wanted|believed|was cheering|were cheering|was for) ..2',
      '(your|you|leadership|company|netflix) ..4 (decision|choice|move|~raise|~end|~drop|~cut|~remove|~launch|~retire|~kill|~bundle|~price|~stop|~change|~close|~introduce|~ship|~crack|~split|~rename|~rebrand) ..4', '(you|your company|netflix) ..1 (looked at|forgot|ignored|missed|counted|measured|treated|assumed|went|moved|got rid) ..4',
      `(@other|he|she|they|consensus|${crowd}) ${adverb}? (~want|~insist|~demand|~push for|~ask me to|~ask us to|~promise|~believe|~argue|~think|~favor|~prefer|~propose|~hate|~object|~say no|~is convinced|~be convinced|~be sure|~be certain|~be furious|~be annoyed|~be against|~reckon|~figure|~consider|~claim)`,
      '(their|his|her) (view|argument|reasoning|position|case|plan|idea|theory|answer|request) (was|is|were)',
      '!i !we !it !that !this _ (was|were) ..1 (adamant|dead set|all for|livid|not having it|convinced that|certain that|sure that)',
      `for ${they} ..8 (was|were|is) ..2 (about|question of|matter of|problem)`,
    ],
    said: [`${they} ${adverb}? (~say|~call|~complain|~expect|~ask for|~claim|~answer|~go|would say|told me|told us)`],
    mine: [
      '(to me|for me|my own view|my view|my reading|my sums|my numbers|my count|my answer|my feeling|my case|my worry|my point|mine|personally|in my view|as far as i was concerned) ..1 (was|said|were|is|_ was) ..4',
      '(i would|would i) have ..1 (done|gone|begun|started|waited|kept|left|voted|chosen|taken|made|put|tested|shipped|launched|moved|split|built|held|rolled|given|told|offered|priced|asked|stopped|picked|run|spent|tried|announced) ..8',
      '(i|me) (was|am) not $',
      'i would ..1 (undo|reverse|bring back|restore) ..4',
      `i ..2 (~write|~warn|~tell|~remind|~answer) ..1 ${them} ..4 (that|no|why|we|it|not|would|straight|plainly|people|this|look) ..6`,
      'i ..1 (held (firm|out|that|against|back)|came down|stood (firm|up|by|against)|refused|declined|doubted|feared|disagreed|disliked|hesitated) ..4',
      '(why|reason|reasons) ..2 (would not|wrong|fail|doubt*)',
      'i (~argue|~suggest|~propose|~recommend|~insist) ..2 (no|but|that|put|we|instead|otherwise|split|give|keeping|waiting|testing|leaving) ..4',
      'i ..12 (although|even though|though|while) ..10 (@person|@other|he|she|they|everyone|sales|marketing|board) ..1 (wanted|considered|loved|thought|insisted|begged|(was|were) (against|keen|fond|proud|furious)|objected|preferred|liked|hated) ..4',
      'i ..2 (~say|said) ..2 (no|not|instead|otherwise|split|give|put|let us|but|hang on|wait|look|fine|look)',
      'i ..2 (~pick|~choose|~go with|~hold|~keep|~turn|~stop|~refuse|~leave|~hide|~retire|~cancel) ..8 (anyway|instead|all same|regardless)',
      '(but|yet) i (would not|could not|did not|do not|thought|doubted|had|said)', 'so i would not', '(and|so) i refused', 'i (was|am|remain|remained) of opinion ..6',
      'mine was', `i ..1 told ${them} (so|plainly|straight|anyway)`,
    ],
    served: [`(@person|auditors|consultants|underwriter|registrar|inspectors|examiners|chef|tutor|professor|captain|franchisees|members|regulars) ${adverb}? ${held}`],
    view: [
      `i ..2 (~say|~say to|~show|~ask|~think|~consider|~believe|~reckon|~figure|~feel|~find|~see|~call|~want|~explain to) ..1 (${them}|it|that|we|they|this|now|one|people|if|whether)? ..2`,
      'i ..1 was ..1 (sure|certain|convinced|worried|alone|only one|not (so|sure|convinced|happy|for))',
      '(and|so) i (would not|could not|did not|do not|decided|said|thought|doubted)',
    ],
    answered: [`${they} ..2 (said|told me|called|says|say|called it) >>18 i ..1 (said|say|called|told ${them}|answered) ..1 (it|they|he|she|that|data|_) ..1 (is|was|were|are|never|not|reason|one|because)`],
    pair: [
      `(${they}|@person|one of them) ..2 ${held} >>16 (i|me) ..1 (was (sure|certain|convinced|against|alone|not (so|sure|convinced|happy|for))|kept|spoke|alone|disagreed|doubted|argued|did not|would have|~want|~think|~reckon|~figure|~believe|~feel|~call|~say (no|not|we|it|they|that))`,
    ],
  },
  { other: counterparts, person: persons },
);

const above = '(@senior|boss|bosses|(my|our|his|her|their|line|general|regional|area|plant|store|branch|department|top|senior|shift) (manager|managers|management)|executive|executives|partners|higher ups|owner|principal|dean|minister|mayor|chairman|board)';
const boss = '(@senior|boss|(my|our|his|her|their|line|general|regional|area|plant|store|branch|department|top|senior|shift) manager|dean|minister|ministry|mayor|bishop|chairman|principal|superintendent|owner|proprietor|foreman|coach|captain|commander|head (teacher|nurse|coach|of _)|managing director|general manager|line manager|higher ups|management|headquarters|head office|hq|vice president|partners|executive|executives|council leader|board|steering board|committee)';
/** What those above do to settle a matter: deciding it, or telling people. */
const rules = '(decided|decides|ruled|rules|stepped in|steps in|step in|intervened|weighed in|made call|made decision|laid down|decreed|imposed|forced|ordered|orders|instructed|instructs|directed|commanded|overruled|overruled (him|her|them)|picked side|picks side|put foot down|pulled rank|signed (it|order)|had last word|had final word|has last word|has final word|had already (approved|said yes|decided|agreed|promised)|approved it already|settled it|sorted it|called it|made (them|him|her))';
/** Telling, which settles nothing by itself. */
const tells = '(went|goes|called|rang|phoned|emailed|wrote|told|said|spoke|talked|sent|asked|had word|announced|insisted|confirmed)';
/** That people did as they were told, for no other reason. */
const obeyed =
  '(end of (it|that|this|discussion|story|matter|debate|argument)|that was (that|it|end)|(no|little) (choice|more discussion|further discussion|more argument)|had to (comply|follow|accept|obey|do it|give in|go along|agree)|fell in (line|to line)|fell into line|gave in|gave way|backed down|' +
  'suddenly ..4 (possible|fine|okay|no problem)|(nobody|no one) ..3 (discussed|argued|questioned|complained|moaned|objected|dared)|stopped (arguing|moaning|complaining|objecting|discussing)|(nothing|not anything|not) ..2 to (discuss|debate|argue)|not up for (debate|discussion)|not democracy|did as (they|he|she) (were|was) told|no problem any more|' +
  '(were|was) (ours|mine)|(from|after) (then|that day|that) (on|onward)|(same|next) (day|morning|afternoon|evening|week) ..2 (they|he|she|it|everybody|everyone|slot|vans)|it was (done|sorted|settled|fixed|resolved)|moved quickly|came round quickly|were released|was released|obstacles disappear*|he signed|she signed|they signed|they came|it moved|everyone (complied|followed|signed up|got on with it))';

/** What a matter settled by rank is told with: `settled` says it outright; `told` (a senior speaks up) does with `obeyed` after it. */
export const rankCues = definePatterns(
  'rank cues',
  {
    cornered: [
      '(they|he|she|everyone|hospitals|branches|teams|others|other team|purchasing|foreman) had (no choice|little choice)',
      '(nobody|no one) ..2 (says no to|argues with|contradicts|overrules|dares)',
    ],
    settled: [
      '(~take|~bring|~push|~kick|~send|~raise|~bump) (it|this|that|matter|issue|question|conflict|them|case|problem) ..1 (upstairs|up|higher|up chain|up ladder|to top|to level above|above)',
      `${boss} ..3 ${rules}`,
      `${boss} ..6 (was behind|is behind|backed|backs|supported|supports|sided with|sides with|took|came down on|come down on|on) ..1 (my|our|me|us) ..1 (side|up|in front)?`,
      `(~have|~get|with|~need) ..3 (mandate|backing|blessing|air cover|cover|authority|sponsorship|support|ear) ..2 (of|from) ..1 ${boss}`,
      `i ..2 (copied|cced|put|looped|pulled|involved|copy|cc|put) ..1 ${boss} ..2 (in|on|into) ..4`,
      `${boss} in (copy|cc|loop)`,
      `${boss} ..8 (talk|talked|spoke|talks|rang|called|phoned|emailed|rings|calls) ..1 (to|with)? ..1 (theirs|(their|his|her) (manager|boss|director|counterpart))`,
      '(decision|call|choice) (was|is) mine (to|as|because|since)', '(i|we) ..3 (made|took|make|take) ..1 final (decision|call|say) ..8 (follow|comply|accept|and that)',
      '(above|beyond) (my|our|his|her|their) (pay grade|paygrade|station|heads|head)', '(above|over) (both|all|either) of us',
      `(i|we) ..1 (let|leave it to|left it to|asked|ask|would let|would leave it to|called on) ..1 ${boss} ..2 (to)? (decide|settle|rule|choose|call|judge|make)`,
      `(i|we) would? ..1 (~go|~take it|~take this|~take that|~take matter|~bring it|~raise it|~run|~turn|~report it|~complain) ..2 (to|up to|straight to|with|over) ..3 ${above}`,
      `(i|we) would? ..1 (~pass|~hand|~give|~forward|~kick|gave) (it|this|that|them|matter|case) ..1 (to|over to|on to|up to) ..2 ${above}`,
      `${above} ..3 (~sort|~solve|~fix|~resolve|~handle|~settle) (it|this|that|them) (out)?`, '(what|why) i am paid (for|to)', 'i say how it (is|will)',
      '(goes|go|went|taken|raised) ..4 (to|with) ..3 (executive|executives|higher ups|top management|line manager|line managers|senior management)',
      `${boss} ..12 (told|ordered|instructed|made) ..1 (other|both|everyone|everybody|them|others|his|her|their|staff|crew|him) ..2 to`,
      '(i|we) ..3 (~go) ..2 (to|straight to|over|above) ..1 (their|his|her) (boss|manager|head|heads|director)',
      '(executive|ministerial|board|royal|direct) (order|decree|instruction|mandate|directive)',
      `(order|instruction|word|email|directive|memo|call|decision|message|it|this) ..1 (~come|came down) ..1 (from|directly from) ..2 (above|top|upstairs|leadership|${boss})`,
      `(got|had|received|get) ..2 (order|orders|instruction|instructions|word) from ..2 ${boss}`,
      '(makes|make|made|has|had|gets|got) ..1 final (call|say|word|decision)',
      '(did|do|does) ..3 (what|as) ..2 (@senior|boss|manager) ..3 (said|says|told|wanted|ordered|asked)',
      'i !could ..1 (~escalate|~elevate) !nothing !no ..8',
      '(escalation|escalating) ..2 (to|worked|helped|solved|is|was)',
      `as ..2 (senior|most senior|ranking|highest) (person|one|manager|officer) ..6 (i|my)`,
      '(pulled|pull|pulling|used|using) (rank|seniority|my title)',
      '(because|since|as) i (was|am|had) (senior|boss|lead|most senior|in charge|product owner|final say|decider|authority)',
      `i (~remind|~tell|~let _ know) ..2 (him|her|them|@other|everyone) ..2 that ..2 (i report|it came|this came|it comes|this comes|i have backing|i was in charge|i am in charge|${boss} (wants|wanted|backs|supports|approved))`,
      '(had|have|with|got|needed) ..2 (air cover|executive backing|exec backing) ..3 (@senior|from|of|behind)?',
      '(decision|it|that|order) (was made|was taken) (at|by) ..2 (top|above|@senior|leadership|executive)',
      'so (they|he|she|foreman|others|everyone) had to (accept|do|follow|comply|agree)',
      'defer ..3 (@senior|leadership)',
    ],
    told: [
      `${boss} ..10 ${tells}`,
      `(he|she|they) ..4 ${tells} ..6 ${boss}`,
      `(i|we) ..3 (gave|give|gives|forwarded|sent|reported|handed|took) ..6 ${boss}`,
      `(comes|came) from ..2 ${boss}`,
    ],
    obeyed: [obeyed, '(they|everyone|everybody|others|he|she) had to ..1 (redo|change|stop|start|move|deliver|release|sign|hand|give|agree|accept|do) ..3'],
  },
  { senior: seniors, other: counterparts },
);

/** Signs that somebody else changed their mind, plan or conduct. */
export const persuasionCues = definePatterns(
  'persuasion cues',
  {
    explicit: [
      '(what|which|that) ..1 (turned|convinced|persuaded|moved|swayed|won|changed|tipped) ..2 (@person|room|him|her|them|minds|vote|board|council) ',
      '(made|got|brought|led|moved|helped|pushed|caused|prompted) (@person|him|her|them|_ team|_ people|room) ..2 (to !know|give up|change|agree|see|stop|drop|over|round|around|rethink|reconsider|switch)',
      '(made|caused) ..3 (give up|change|agree|stop|drop|rethink|reconsider|switch|cancel|back down)',
      '(on strength of|thanks to|because of|in light of|based on|after reading|after seeing|having seen|having read) ..1 (my|our|that) (count|chart|numbers|note|page|memo|test|graph|figures|comparison|analysis|tally|report|map|data|evidence|work)',
      '(because of|thanks to|on strength of|from) ..4 i (had|would)? (sent|shown|brought|counted|collected|written|given|made|gathered|measured)',
      '(chart|map|graph|count|photo|numbers|data|letter|test|page|list|log|figures|recording|clip) ..1 (which|that) ..1 (did it|did trick|settled|tipped|turned|changed|won|convinced|moved|carried)',
      '(did trick|settled it|tipped it|tipped balance|tipped scales|carried day|ended argument|won day)',
      '(became|was|got) clear to (@person|him|her|them)', '(both|all|they|he|she|two|most) (were|was|had been) ..1 (persuaded|convinced|swayed|won over|moved) by ..3',
      `(@person|he|she|they) ..1 (said|admitted|conceded|granted|told me|wrote back|accepted|agreed) ..2 (he|she|they|it|i|you) (had been wrong|was wrong|were wrong|was right|were right|had been right|had misjudged)`,
      '(to|onto|over to) (my|our) side', '(came|come|swung|went|moved|was|were) (round|around|over) to ..3 (my|our|view|idea|it|side)',
      '(test|data|numbers|figures|count|log|map|chart|analysis|result|results|evidence|page|note|memo|letter|pilot|trial|sums|curve) ..6 (changed|made|moved|led|turned|brought|shifted|persuaded|convinced|got) ..1 (plan|their|his|her|him|them|team|@person|_ team|decision|mind|minds|room)',
      `i ..2 (~convince|~persuade|~win over|~sway|~talk|~win) ${them}`,
      '(changed|changing) (his|her|their) (mind|view|opinion|plan*|tune|position)',
      `(@other|he|she|they) (was|were|got) ..1 (convinced|persuaded|won over|swayed|converted)`,
      `(@other|he|she|they|everyone) (~come round|~come around|~back down|~give in|~relent|~concede|~apologize|~give up|~withdraw)`,
      'i got (him|her|them|@other) to',
    ],
    changed: [
      '(his|her|their) (later|next|following) (one|ones|_) ..1 (was|were|came|went|had) ..4', '(in|for|at) next ..3 (he|she|they) ..1 (spoke|came|brought|asked|sent|wrote|let|left|did|had|was|were|opened|started|waited) ..4', '(he|she|they) ..3 came back with ..1 yes',
      '(treasurer|registrar|union|league|landlord|coach|owner|council|board|trustees|committee|chair|chef|headmaster|head|director|manager|boss|finance|marketing|sales|operations|surgeons|consultants|depots|branches|shift|crew|team|he|she|they|@other) ..1 (~cross|deleted|dropped|~tear|~bin|came back with ..1 yes|cut|stopped|switched|moved|began|lifted|redirected|rewrote|voted|signed|started|painted|agreed !on|changed|cancelled|canceled|postponed|found money|let (them|him|her|us|me)|lowered|scrapped|removed|reversed|opened|adopted|approved|accepted|asked for|replaced|withdrew|halved|waived|had ..2 (put up|removed|taken|moved|changed|rewritten|fixed|painted|installed))',
      '(he|she|they|@other) ..12 (said|say) (fine|ok|okay|yes|do it|alright|all right|go on|let us|you win|point taken|fair enough)',
      '_ ..1 (starts|start|begins|begin|opens|runs|goes|is) ..4 now $',
      '(he|she|they) (was|were) (plowing|ploughing|telling|talking|asking|doing|using|bringing|planning|checking) ..6',
      '_ (was|were) (gone|scrapped|off table|dropped|reversed|rewritten|adopted|replaced|withdrawn|cancelled|canceled|shelved|overturned|halved|waived|lifted|abandoned|moved to) ..3',
      '(@person|he|she|they) ..2 (went back on|gave way|turned around|did exactly|did (what|as) i|did it my way|tried it my way|would not give it back|want it too|asked for (it|same|form|copy|more|one)|rolled it out|made it|took up|signed off|signed up|paid for it|found money|hired|bought|painted|went ahead|let us|let me|came back with|stopped asking|opened it|put it in|wrote it into)',
      '(@person|he|she|they) ..1 now ..1 (check|checks|ask|asks|use|uses|do|does|run|runs|start|starts|begin|write|writes|look|looks|count|counts|send|sends|go|goes|open|share)',
      '(now|since|since then|after that|ever since|have since|has since) (@person|they|he|she) ..2 (check|checks|ask|asks|use|uses|do|does|run|runs|start|starts|moved|count|look|write)',
      '(@person|they|he|she) ..1 (have|has) since ..3',
      `(@other|he|she|they|squad*|every _|all of them|most of them|half of them) ..2 (stopped|~agree !on|~accept|~adopt|~take (first|second|other|my|our|it)|~drop|~sign|~move|~cancel|~approve|~present it|~reverse|~postpone|~cut|~switch|~stop|~do change|~change|~choose|~vote|~say (okay|yes|fine|alright|all right)|~copy|~go quiet|~fund|~put off|started (doing|bringing|asking|using|sending|checking|writing|counting)) `,
      'i went back and said ..8 (yours|right|wrong)',
      '(now|since then) (runs|run|uses|use|asks|ask|does|do|check|checks) (every|all|each|it|this|our)',
      `(that|it|which|this) (~change|~settle|~decide|~end|~turn) ..2 (it|matter|argument|discussion|plan*|decision|mind*|room|meeting|debate)`,
      'so that was that',
      `(@other|he|she|they) (came round|came around|came over|came back|came along|saw it|saw (point|sense|my|our)|took it on|took that on|took (my|our) (side|advice)|went with (it|mine|ours|my|our|that)|put it (on|in|into)|made it (rule|policy|standard)|asked me (back|to (present|do|run|write|join|come|share|help|train)))`,
      `(@other|he|she|they) ..3 (went along|got on board|joined in|fell in|went quiet|fell silent|nodded|said (you are right|you were right|fair enough|point taken|do it|go ahead|go on|let us|i was wrong|ok|okay|go for it))`,
      '(plan|launch|policy|rule|rota|schedule|contract|route|timetable|process|decision|order|project|idea|scheme|budget|price|fee) (was|were|got) ..2 (changed|dropped|postponed|moved|reversed|cancelled|withdrawn|rewritten|shelved|approved|adopted|abandoned|delayed|halved|scrapped)',
      '(changed|shifted|won|turned|swung) ..2 (minds|opinion|opinions|room|meeting|vote|conversation|his mind|her mind|their minds)',
      '(staff|nurses|teachers|drivers|volunteers|farmers|engineers|managers|shops|branches|wards|schools|clinics|growers|doctors|teams|crews|cooks|clerks|agents|dispatchers|librarians|pickers) !who !that ..1 (started|began|stopped|switched|signed|adopted|agreed|copied|asked for|took it|took up|moved)',
    ],
    evidence: [
      '(calculation|weights|traces|letters|photo|photos|picture|costs|hours|minutes|sample|samples|measurements|timings|history|queue|gatehouse|proof|answer)',
      '(x ray|x rays|tally|arithmetic|sum|napkin|readings|reading|curve|invoices|files|letter|letters|loans|log|roots|soil|graph|heat map|list|table|footage|prototype|demo|version|answers|quote|quotes|story|case|cases|study|result|results|finding|findings|review|reviews|scan|scans|cost|bill|bills|statements|account|accounts|diary|diaries|fact|facts|argument|context|background|example|examples|pattern|rate|rates|share|side by side)',
      '(test|data|log*|number*|figure*|recording*|count|counts|ledger|graph|chart|evidence|experiment|pilot|sample|survey|transcript*|clip*|video*|calls|costing|paper|pager|record*|spreadsheet|tally|interview*|receipts|invoices|trial|simulation|simulator|heatmap|photos|map|percent|comparison|calculation|sums|model|forecast|costs|ticket*|note|memo|page|sheet)',
      '#',
    ],
    brought: [
      `i ..1 told ${them} (so|that|what|how|why|plainly|straight)`,
      'come with me', 'we ..2 (sat|stood|watched|rode|walked|drove) ..1 (in|at|on|with|through|round|together) ..4',
      '(once|after|when|until|as soon as|having) ..2 (saw|had seen|seen|read|had read|had looked|looked|heard|watched|seeing|reading|looking|hearing|watching|shown|tried) ..4',
      '(he|she|they|@person|@other) ..1 (looked|stared|peered) at ..3',
      '(saw|read|watched|heard|looked at) ..5 (i|we) ..1 (kept|made|collected|written|counted|drawn|logged|sent|pulled|recorded|compiled|measured)',
      'i ..1 (held|hung|stuck|pinned|compiled|calculated|worked out|compared|ran|dug|led|drove|walked|rode|stood|timed|weighed|proved|cited|quoted) ..4',
      'i ..1 (took|invited|brought|made|asked|got|let|drove|walked) (him|her|them|@other|@person|skeptics|board|council) ..1 (to|sit|watch|listen|look|try|pick|through|round|around|along) ..4',
      '(my|our) (walk|visit|trip|round|table|note|calculation|photo|photos|measurements|count|question|explanation|timing|timings)',
      'i ..3 (tallied|dug|logged|recorded|mapped|interviewed|collected|gathered|pulled|laid|laid out|drew|plotted|added up|timed|filmed|photographed|surveyed|asked him to|asked her to|asked them to|let him|let her|let them|invited|listened|analyzed|checked|calculated|computed|did ..2 (sums|arithmetic|maths|math)|went through|put|read|looked|spent|visited|came with|brought|demonstrated|demoed|explained|walked|proved|found)',
      '(my|our) (page|note|memo|count|chart|tally|comparison|numbers|letter|test|graph|map|data|analysis|figures|report|summary|evidence|log|argument|list|trial|pilot|sums|model|forecast|readings|write up|one pager|brief|survey|interviews|spreadsheet|experiment|email|case|findings)',
      '(numbers|figures|data|chart|page|letter|count|note|memo|map|log|curve|evidence|list) i ..1 (pulled|brought|sent|wrote|made|drew|read|counted|collected|showed|shared|had)',
      '(with|armed with) ..3 (curve|numbers|data|chart|evidence|map|log|figures|count) in hand',
      '(@person|he|she|they|him|her|them) ..2 (read|seen|saw|looked at|watched|heard|look|looked|listened) ..3 (map|tally|page|chart|it|them|figures|numbers|for minute|graph|memo|note|users|customers|recording|list|comparison|data|drop|evidence|clip|video|log)',
      'i ..3 (~show|~bring|~take|~send|~give|~put|~write|~share|~present|~play|~print|~lay out|~read out|~circulate|~walk|~model|~work out|~pull|~test|~measure|~run|~count|~compare|~build|~borrow|~sit|~ring|~hide|~split|~offer)',
      '(test|data|log*|number*|figure*|recording*|memo|note|sheet|spreadsheet|ledger|graph|chart|evidence|experiment|pilot|sample|survey|transcript*|clip*|video*|calls|cost|costing|paper|one pager|page|record*) ..3 (showed|show|said|was|were|came|told|proved|had|made|with)',
      '(showed|show|gave|took|sent|handed|brought) (him|her|them|@other) ..6',
      'i ..2 (argued|pointed out|explained|proposed|suggested|reminded|wrote|listed|counted|laid|drew|put it|set out|demonstrated)',
    ],
  },
  { other: counterparts, person: persons },
);
