import { definePatterns } from '../patterns/define-patterns.ts';
import { counterparts, seniors } from './counterparts.ts';

const they = '(@other|he|she|they)';
const them = '(@other|him|her|them)';

/** What a difference of views is told with: the other's position, the speaker's against it, and the open word. */
export const disputeCues = definePatterns(
  'dispute cues',
  {
    open: [
      'i (also|strongly|openly|politely|really)? (~disagree|~object|~protest|~dissent|~refuse|~oppose)',
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
      `${they} (~think|~believe|~feel|~say|~call) ..2 i (was|am|had|would be) ..1 (wrong|mad|crazy|throwing|killing|slow|overreacting|naive|negative|difficult|being|ruining|wasting)`,
      '(both|neither) of us (wanted|was|were|had|thought)',
      'i ..1 (~decline|~turn down|~say no) ..5 (@other|request|ask|offer|demand)',
      `i ..3 (~ask|~tell|~beg|~urge) ${them} not to`,
      '(unpopular|lone|only one) ..4 (view|voice|opinion|who|against|room)',
    ],
    theirs: [
      `(@other|he|she|they|consensus|everyone|everybody|room) ..1 (~want|~insist|~demand|~push for|~ask me to|~ask for|~ask us to|~promise|~believe|~argue|~think|~favor|~prefer|~propose|~hate|~complain|~object|~refuse|~expect|~say no|~say|~is convinced|~be convinced|~be sure|~be certain|~be furious|~be annoyed|~be against|~claim|~call)`,
      '(their|his|her) (view|argument|reasoning|position|case|plan|idea|theory|answer|request) (was|is|were)',
    ],
    mine: [
      `i ..2 (~tell|~say to|~show|~ask|~answer|~remind|~warn|~explain to) ..1 ${them} ..2 (that|no|why|people|it|we|this|if|whether|not|look|there)`,
      'i (~say|~argue|~suggest|~propose|~recommend|~think|~believe) ..2 (no|but|that|put|we|instead|otherwise|it|split|give)',
      'i ..2 (~pick|~choose|~go with|~hold|~keep|~turn|~stop|~refuse|~leave|~hide|~retire|~cancel) ..8 (anyway|instead|all same|regardless)',
      '(but|and|so|yet) i (would not|could not|did not|do not|decided|said|thought|had|doubted)',
      'why i doubted',
      'mine was',
    ],
  },
  { other: counterparts },
);

/** What a matter settled by rank is told with. */
export const rankCues = definePatterns(
  'rank cues',
  {
    settled: [
      'i ..2 (~escalate|~elevate) ..8',
      'i ..3 (~go|~take it|~take this|~take that|~bring it|~raise it|~run|~turn) ..2 (to|up to|straight to|with) ..3 (@senior|~boss|~manager)',
      '(@senior|~boss|my manager|~manager) ..3 (picked side|picks side|~back|~overrule|~order|stepped in|steps in|~settle|~side with|~decree|~force|told them|tells them|told him|told her|told everyone|made them|made him|made her|~sort it|called it|had final|~put foot down|supports me|supported me) ',
      `(he|she|they) (just|then|simply)? (~call|~tell|~ring|~order|~overrule|~email) ..1 (him|her|them|their|his|our|my|everyone) ..2 (boss|manager|director|and (he|she|they) did|to do it|and that was|to stop|to ship|to drop)`,
      '(pulled|pull|pulling|used|using) (rank|seniority|my title)',
      '(because|since|as) i (was|am|had) (senior|boss|lead|most senior|in charge|product owner|final say|decider|authority)',
      '(had|have|with|got|needed) ..2 (air cover|executive backing|exec backing|backing|mandate|sponsorship|blessing|authority) ..3 (@senior|from|of|behind)?',
      '(decision|it|that|order) (came|comes|was made|was taken) (from|at|by) ..2 (top|above|@senior|leadership|executive)',
      '@senior (made|took|has|had) (the)? (decision|call|last word|final word)',
      'so (they|he|she) had to (accept|do|follow|comply|agree)',
      'defer ..3 (@senior|leadership)',
    ],
  },
  { senior: seniors },
);

/** Signs that somebody else changed their mind, plan or conduct. */
export const persuasionCues = definePatterns(
  'persuasion cues',
  {
    explicit: [
      `i ..2 (~convince|~persuade|~win over|~sway|~talk|~win) ${them}`,
      '~change (his|her|their) (mind|view|opinion|plan*|tune|position)',
      `(@other|he|she|they) (was|were|got) ..1 (convinced|persuaded|won over|swayed|converted)`,
      `(@other|he|she|they|everyone) (~come round|~come around|~back down|~give in|~relent|~concede|~apologize|~give up|~withdraw)`,
      'i got (him|her|them|@other) to',
    ],
    changed: [
      `(@other|he|she|they|squad*|every _|all of them|most of them|half of them) ..2 (stopped|~agree !on|~accept|~adopt|~take (first|second|other|my|our|it)|~drop|~sign|~move|~cancel|~approve|~present it|~reverse|~postpone|~cut|~switch|~stop|~do change|~change|~choose|~vote|~say (okay|yes|fine|alright|all right)|~copy|~go quiet|~fund|~put off|started (doing|bringing|asking|using|sending|checking|writing|counting)) `,
      'i went back and said ..8 (yours|right|wrong)',
      '(now|since then) (runs|run|uses|use|asks|ask|does|do|check|checks) (every|all|each|it|this|our)',
      `(that|it|which|this) (~change|~settle|~decide|~end|~turn) ..2 (it|matter|argument|discussion|plan*|decision|mind*|room|meeting|debate)`,
      'so that was that',
      `(@other|he|she|they) (came round|came around|came over|came back|came along|saw it|saw (point|sense|my|our)|took it on|took that on|took (my|our) (side|advice)|went with (it|mine|ours|my|our|that)|put it (on|in|into)|made it (rule|policy|standard)|asked me (back|to (present|do|run|write|join|come|share|help|train)))`,
      `(@other|he|she|they) ..3 (went along|got on board|joined in|fell in|went quiet|fell silent|nodded|said (you are right|you were right|fair enough|point taken|do it|go ahead|go on|let us|i was wrong|ok|okay|go for it))`,
      '(plan|launch|policy|rule|rota|schedule|contract|route|timetable|process|decision|order|project|idea|scheme|budget|price|fee) (was|were|got) ..2 (changed|dropped|postponed|moved|reversed|cancelled|withdrawn|rewritten|shelved|approved|adopted|abandoned|delayed|halved|scrapped)',
      '(changed|shifted|won|turned|swung) ..2 (minds|opinion|opinions|room|meeting|vote|conversation|his mind|her mind|their minds)',
      '(people|staff|nurses|teachers|drivers|riders|volunteers|farmers|engineers|players|managers|owners|shops|branches|wards|schools|clinics|growers|doctors|teams|parents|crews|cooks|clerks|agents|dispatchers|librarians|pickers) !who !that ..1 (started|began|stopped|switched|signed|adopted|agreed|copied|asked for|took it|took up|moved)',
    ],
    evidence: [
      '(test|data|log*|number*|figure*|recording*|count|counts|ledger|graph|chart|evidence|experiment|pilot|sample|survey|transcript*|clip*|video*|calls|costing|paper|pager|record*|spreadsheet|tally|interview*|receipts|invoices|trial|simulation|simulator|heatmap|photos|map|percent|comparison|calculation|sums|model|forecast|costs|ticket*|note|memo|page|sheet)',
      '#',
    ],
    brought: [
      'i ..3 (~show|~bring|~take|~send|~give|~put|~write|~share|~present|~play|~print|~lay out|~read out|~circulate|~walk|~model|~work out|~pull|~test|~measure|~run|~count|~compare|~build|~borrow|~sit|~ring|~hide|~split|~offer)',
      '(test|data|log*|number*|figure*|recording*|memo|note|sheet|spreadsheet|ledger|graph|chart|evidence|experiment|pilot|sample|survey|transcript*|clip*|video*|calls|cost|costing|paper|one pager|page|record*) ..3 (showed|show|said|was|were|came|told|proved|had|made|with)',
      '(showed|show|gave|took|sent|handed|brought) (him|her|them|@other) ..6',
      'i ..2 (argued|pointed out|explained|proposed|suggested|reminded|wrote|listed|counted|laid|drew|put it|set out|demonstrated)',
    ],
  },
  { other: counterparts },
);
