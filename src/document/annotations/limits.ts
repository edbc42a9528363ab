import { numberWords } from './number-words.ts';
import { definePatterns } from '../patterns/define-patterns.ts';
import { authorities, hands, limitedThings, permissions } from '../../lexicons/limits.ts';
import { dates, durations, moneyAmounts } from './quantities.ts';

/** Verbs of knowing and judging: "I cannot tell" admits an unknown, and limits nothing. */
const knowing = 'see|tell|show|know|explain|say|answer|help|understand|remember|think|imagine|believe|agree|stop|recall|prove|claim|find|say|swear|speak|judge|complain|wait|separate|distinguish|decide|stress|stand|stomach|blame|even';
const must = 'must|has to|have to|had to|needs to|need to|has got to|have got to';

/**
 * Limits that shape what can be done: time that runs out (`time`), means that are not there (`means`), rules (`rule`), what
 * the thing or the place cannot do (`inability`), and lines that must not be crossed (`line`). `weak` forms are limits only
 * where something follows from them (`shape`).
 */
export const limits = definePatterns(
  'limits',
  {
    rule: [
      '(have|has|had|get|gets|given) @duration to (send|return|pay|decide|answer|claim|cancel|appeal|reply|respond|complain|object|withdraw)',
      '@authority --3 (wants|want|wanted|says so|said so|asks for|calls for|expects|decides|sets|takes priority)',
      '(cannot|may not|must not|can not) --12 (confidentiality|data protection|secrecy|by law|@permission)',
      '(obliged|required|compelled|bound) to !(say|admit)',
      'may not (touch|change|move|open|ask|use|see|keep)',
      '@authority --5 (~require|~demand|~insist|~forbid|forbade|~prohibit|~limit|~cap|~prevent|~oblige|~ban|~restrict|~stipulate|must|will not|would not|only (allows|allowed|lets|let)|does not|do not|did not|had fixed|fixed|~bind) !know !care !mind !like',
      '(~require|~forbid|~prohibit|~ban|~bar|~restrict|~limit|~cap|~oblige|bound|tied|constrained|governed) (by|under) ..2 @authority',
      `(cannot|could not|may not|must not|can not|not allowed|not permitted|${must}) --8 (under|because of|due to|without|by order of|by) ..2 (@authority|@permission)`,
      '@authority --10 (so|which means|meaning|therefore) ..4 (cannot|must|have to|has to|not|only|can not)',
      '(need|needs|needed|require|requires|required|without|unless|until) ..4 @permission',
      '(by law|by statute|under contract|contractually|illegal|unlawful|against law|against rules|not permitted|off limits|non negotiable|not negotiable|statutory|regulated)',
      '(not|never|is not|are not|was not|were not) ..1 (allowed|permitted|licensed|entitled|authorized|insured|certified) (to|by|under|in)',
      '(nobody|no one|none of us) (may|is allowed to|was allowed to|is permitted to)',
      '(may|must) not (store|keep|show|share|enter|use|sell|carry|touch|record|contact|charge|drive|work|ask|hold|send|take|open|advertise|name|publish|treat|prescribe|change|move|leave|be)',
      '(there is|there was|there are) ..2 (law|regulation|rule|statute|legal requirement|legal limit|clause)',
      '(hands|hand) (were|are|is) tied',
      '(legal|legally) (break|limit|minimum|maximum|duty|requirement|obliged|bound|required|owe)',
    ],
    time: [
      `(${must}) ..3 on ..1 @date`,
      '(support|offer|contract|warranty|license|lease|funding|grant|deal|rights|subsidy|tender) (ends|ended|expires|expired|runs out|ran out|lapses|lapsed) !in',
      '(only|just|barely|under|less than|no more than|at most) ..1 @duration (to|before|until|left|of|away|for us)',
      '(i|we|they|team) ..1 (had|have|got|get) ..2 @duration (because|before|until|till|left|and no|or|not more|to (decide|choose|ship|launch|deliver|build|fix|find|pick|get|do|prepare))',
      '(gave|gives|left|leaves) (us|me|them|him|her|team) ..4 (@duration|with ..2 @amount)',
      `(${must}) --8 (by|before|within) ..2 (@date|@duration|christmas|winter|summer|harvest|exams|term|season|election|monday|school|peak|opening)`,
      '(deadline|end date|opening date|start date) ..1 (fixed|set|hard|not be moved|no extension|not move|was @date|is @date|was in|not negotiable)',
      '(had|has|have|was|were) ..2 (fixed|set|announced) ..2 (date|deadline|price|end date)',
      '(no extension|hard deadline|immovable|statutory deadline|filing deadline)',
      '(because|before|since|as|when|until) --5 @authority ..2 (~expire|~run out|ran out|ends|ended|~lapse|lapses|runs out|up|due|ending)',
      '(would|will|could) not ..1 (clear|fit|be ready|be done|arrive|finish|be built|be approved|be possible)',
      '(would|will|would have) ..1 (take|taken|need|needed) ..2 @duration ..4 (and|but|which|we|time|too)',
      '(cannot|could not|can not|nobody is going to|no one will|would not|will not) wait (for|until|@duration|that|_)',
      '@duration (notice|freeze|lead time|turnaround|lock in)',
      '(update|updates|updated|release|releases|ship|ships|meets|meet|reviewed|agreed|published|set) (only)? (once|twice|every @duration) ..2 (year|week|month|quarter|term|season|day|per _)',
      '(clock|time) ..2 (running out|ticking|short|tight)', 'ran out of time', '(no|not enough|too little) time',
    ],
    means: [
      '(room|space|capacity|time|budget|staff|beds) for (only|about|just|at most)? @amount',
      '(have not|has not|had not|not) ..1 (got|have) @money',
      '(only|just|barely) ..1 (have|had|has|got) @amount !(user|users|replies|customers|percent|people|answers|responses|like|about|years|weeks|days|word|words|questions|steps|things|buttons)',
      '(have|has|had|got|there is|there are) (only|just) @amount !(user|users|replies|customers|percent|people|answers|responses|like|about|of|years)',
      '(holds|seats|fits|sleeps|carries) (only|about|at most)? #',
      '(is|are|was|were) full (by|on|at|already|from|every|until|until)',
      'as far as (you|we|i|one) can go',
      '(that|this|which|it|there) is ..2 (ceiling|limit|cap|maximum|most (we|they|i) can)',
      '(i|we|they|it|he|she|@hand|library|school|clinic|team) ..1 (only|just|barely) ..1 (have|had|has|got) ..1 @amount ..2 (@hand|@limited|@duration|hours|days|people|pounds|euros|dollars)',
      '(have|had|has|got|there is|there are|there was|there were) (only|just) ..2 @amount ..2 (@hand|@limited|@duration|hours|days|people|pounds|euros|dollars)',
      '@amount ..6 (is|was|are|were) ..2 (all|everything|what|as many as|as much as|most) ..3 (i|we|they|it|he|she|_|@hand) ..2 (can|could|have|had|has|manage|managed|got)',
      '(can|could) ..1 (do|manage|handle|take|carry|fit|see|serve|treat|hold|reach|cover|process|store|pack|bake|make|clear|answer|review|check|visit|inspect|clean|repair|teach) ..2 (only|about|around|roughly|at most|maybe|up to|no more than) ..1 @amount',
      '(can|could|would) only (do|manage|handle|take|carry|fit|see|serve|treat|hold|reach|cover|process|go|lend|pay|fund|spare|run|send|afford|have|give|use|get|work|open)',
      '(one|two|single|1|2) ..1 @hand ..3 (per|for every|for whole|between|in total|all told|full stop)',
      '(had|have|with|on|only|got) (one|two|three|1|2|3|single) ..1 @hand',
      '(they|we|i|it|library|school|@hand) (have|has|had) @money ..1 (year|month|week|for|to spend|per|in total)',
      '(budget|grant|funding) ..2 (covers|covered|is fixed|was fixed|is gone|was cut|is tight|runs out|ran out|ends|ended|of @money|was @money)',
      '(@money|@amount) ..1 (budget|cap|ceiling|limit)',
      '(~freeze|frozen) ..2 (recruitment|hiring|spending|budget|budgets|headcount|pay|code|posts)', '(hiring|recruitment|spending|budget|code|pay) (~freeze|frozen)',
      '(no|not enough|too few|short of|limited|lack of|not have) !(fixed|deadline|real) ..2 (@hand|budget|money|cash|funding|headcount|authority|power|stick|mandate|capacity|space|room|beds|stock|spare|hours)',
      '(cannot|could not|can not) ..1 (afford|hire|fund|staff|recruit|outspend)',
      '(without|not) ..1 (hiring|adding|extra|any extra|buying) ..2 (staff|people|money|headcount|budget|engineers|hires|beds|vehicles|drivers|anyone|hardware|spend|nurses|trucks|vans)',
      '(for|in|within|on|with) (same|existing|current|fixed|given|flat) (budget|team|staff|headcount|money|cost|funding)',
      '(more|bigger|larger) than ..4 (can|could) (fix|afford|handle|manage|solve|bear|carry|absorb|take)',
      '(could|can) not (order|force|fine|compel|instruct|sack|fire|command|do both|have both|tell _ what|pay them|make them)', 'not both',
      '(booked|tied up|sold out|fully booked) ..2 (until|till|through|with|up to)', '(out of|beyond|outside) (my|our|us) ..1 (hands|power|remit|reach|gift)',
    ],
    inability: [
      '(cannot|can not|could not) (tell|separate|distinguish) _ from _',
      '(is|are|was|were) not (possible|feasible|practical) (there|here|on|in|with|for|at)',
      '(cannot|can not|could not|can never) be (off|on|open|alone|wet|late|early|empty|outside|moved|changed|undone|reversed|rescheduled|stretched|delayed|postponed|stopped|skipped|interrupted|closed|opened|paused|sold|shared|shown|shipped|stored|repaired|replaced|extended|split|shortened|automated|recorded|cut|raised|refunded|taken back|withdrawn|recalled|installed|updated|bought|hired|trained|used|charged|shut|driven|carried|kept|left)',
      `@limited ..3 (cannot|could not|can not|can only|could only|will not) !(${knowing}|be|do|have|go)`,
      '@limited ..2 (do|does|did) not ..1 (support|reach|allow|let|fit|permit|stretch|connect|handle|work|hold|charge|run)',
      '((there is|there was|there are|has|have|had|with|where) no|no|little|poor|patchy|weak|limited|intermittent|hardly any) (signal|power|internet|connection|wifi|electricity|bandwidth|coverage|memory|storage|smartphone|smartphones|data plan|email|road|water|lift|space|room)',
      '(was|were|is|are) (built|designed|made|meant) for ..8 not', '# (gb|mb) ..2 (phone|phones|memory|ram|handset|limit|of memory|of storage)',
      '(old|shared|share|one) ..1 (tablet|tablets|computer|computers|laptop|machine|machines|printer) ..4 (so|and|while|per|which|between)',
      '(limit|limits|constraint|constraints|bottleneck) ..1 (is|was|are|were|here|i)', '^ (limits|limit|constraint|constraints)',
      '(too (old|slow|heavy|big|narrow|small|low|short)) (to|for) (run|carry|load|fit|hold|take|store|show|turn|reach|handle|cope)',
    ],
    line: [
      '(does|do|will|may|shall) not ..3 (whoever|whatever|however)',
      `(${must}) ..1 (stay|remain|be|run|answer|finish|load|happen|arrive|fit|work|come in|cost|respond) ..3 (under|below|within|inside|at most|no more than|less than|off|offline|on time|in person|on paper|anonymous|private|legal|readable|unchanged|cold|sterile|locked|free|without|regardless|even if)`,
      `(${must}) (be|have been) ..4 (off|done|finished|ready|live|in|complete|completed|signed|approved|out|delivered|settled) (by|before|until|within|first)`,
      '(off|hidden|disabled|closed|anonymous|private) until',
      '(under|within|in less than|below) ..2 # ..1 (ms|milliseconds|seconds|mb|gb|kg|tons|degrees)',
      '(price|prices|fare|fares|fee|fees|wage|wages|hours|timetable|curriculum|dose|tariff|dates|headcount|rent) ..1 (is|are|was|were) (set|fixed|given|capped|regulated|frozen)',
      '(may|must|can) not exceed',
      '(stay|stays|stayed|kept|remain|remains|keep) (above|below|under|within|inside|off) ..2 #',
      '(what|than) ..3 (allows|permits|will bear)',
      '(must|shall) not (move|be moved|be touched|be changed|change|be shown|be shared|be sold|be stored)',
      '(already|publicly) (promised|announced|committed|signed|pledged)',
      '(no) (offer|order|delivery|service|treatment|shift|landing|sale) ..2 (above|below|over|under|after|before|without|beyond)',
    ],
    weak: [
      '(last|lasts|lasted) (only|about|just)? @duration',
      '(cannot|can not|could not) (send|ship|store|move|use|sell|open|close|run|reach|hire|change|install|print|deliver|charge|price|pay|pause|raise|cut|lower|take|put|offer|add|build|launch|release|do|split|randomize|test|fit|skip|miss|serve|hold|cache|share|record|keep|replace|match|expand|spend|shut|park|land|refund|discount|borrow|force|fire|promise|extend|leave|work|read|connect)',
      '(only|just) @amount @hand', '(would|will|would have) ..1 (take|taken|need|needed) ..2 @duration', '(nobody|no one) ..2 (wait|waits)',
      '(never|not) ..1 (takes|take|cost|costs|exceed|exceeds) more than',
    ],
    shape: ['(so|because|since|therefore|hence|otherwise|until|unless|without)', '(which|that) (means|meant|is why)', 'as (it|there|they|that|we|label|_ is|_ are)', '(rules|ruled) out', 'no point'],
  },
  { authority: authorities, permission: permissions, hand: hands, limited: limitedThings, amount: numberWords, duration: durations, date: dates, money: moneyAmounts },
);
