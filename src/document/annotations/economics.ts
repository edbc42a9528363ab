import { definePatterns } from '../patterns/define-patterns.ts';
import { moneyAmounts, quantities } from './quantities.ts';
import { defineAnnotation } from '../document.ts';
import { economicTerms, firmParties, staffNouns } from '../../lexicons/economics.ts';

/** Sums named without their currency ("forty thousand", "90k"), which speakers drop. */
const roundSums = defineAnnotation('round sums', (document) =>
  document
    .read(quantities)
    .filter(({ type, value, unit, first, last }) => (type === 'number' || (type === 'count' && unit === undefined)) && value !== undefined && value >= 1_000 && !isYear(value, last - first)),
);
const isYear = (value: number, words: number): boolean => words === 1 && value >= 1_900 && value < 2_100;

/**
 * Money, unit economics, opportunity cost and people's time put on a matter. A price named as such ("I'd say six euros") is
 * not one: it takes a sum and what is paid, earned, saved or lost for it.
 */
export const economics = definePatterns(
  'economics',
  {
    term: ['@term'],
    sum: [
      '@grand (year|summer|winter|month|week|season|quarter)',
      '(hand|hands|handed|give|gives|gave|throw|throwing|threw) (out|away|back) ..3 (money|@money|@grand)',
      '(has|have|had|got|gets|only) ..1 @money (for|to|in|on)',
      '@money (of|out of|in) (each|every) @money',
      '(~overrun|~deficit|~shortfall|~surplus|~turnover|~payroll|~invoice) ..3 (@money|@grand)',
      '(~cost|~spend|~save|~lose|~waste|~invest|~fine|call it|~earn|~pay) ..3 @grand', '@money (year|month|week|day|run|trip|head|each|apiece|piece)', '~save ..2 grand',
      '@grand (to|for|in|against|of)? ..2 (~discount|~fine|~refund|~fix|~build|~run|~win|~keep|year|month|~cost|~saving|~stock|~waste|~revenue)',
      '(~cost|~spend|~pay|~lose|~save|~earn|~make|~waste|~bring|~raise|~generate|~owe|~fine|~recover|~return|~invest|~put|~carry|~write off|~burn|~budget|~worth|worth|~refund|~net|~gross|~take) ..5 @money',
      '@money ..4 (worth|cost|~saving|~loss|~fine|~profit|~revenue|~budget|~stock|~salary|~grant|~wage|~contract|~waste|~penalty|~discount|~bill|~hole|~debt|~license|documentary|~invoice|in sales|of sales|in damages|of inventory|on top)',
      '@money (against|versus|to|for|in) ..5 (~fix|~save|~win|~build|~run|~keep|~acquire|@money|fines|refunds|costs|waste|stock)',
      '(~fine|~budget|~bill|~saving|~loss|~fee|~salary|~contract|~license|~profit|~revenue|~spend|~turnover|~price tag|~refund|~penalty|~postage|~overtime|~rent|~donation|~gift|~order value|~basket|~sales) ..3 (is|was|are|were|of|at|to|by|from|around|about|roughly|came|comes) ..2 @money',
      '@money ..3 (per|each|every|for)? (~head|~patient|~order|~member|~user|~ride|~trip|~seat|~pupil|~student|~visit|~call|~delivery|~customer|~donor|~unit|~case|~claim|~ticket|~booking|~install|~download)',
      '(each|every|per) ..4 (~cost|is worth|was worth|~save|~lose|~make|~bring) ..4 (@money|#)',
    ],
    cost: [
      '(at|on) (our|my|their|own) expense',
      '(it|that|this|they|which) (does|did|do|would|will) not pay',
      '(i|we|you|they) ..1 (earn|lose|make|save) ..2 (on|from|off) (it|each|every|them|that|those)',
      '(cover|covers|covered|pay|pays|paid) ..2 (wages|rent|salaries|bills|petrol|fuel|overheads|mortgage)',
      '(out of|into|in|free of) debt',
      '(wholesale|unit|spot|market) (price|cost) (is|was|goes|falls|rises) ..6 (times|under|over|below|above|average)',
      '(call|takes|took|knocks|knocked|wipes) ..2 (percent|%) (off|from) ..3 (revenue|income|takings|sales|budget|margin|season|summer|year)?',
      '~cost (us|me|him|her|them|you) ..1 (money|@money|@grand|hours|days|weeks|month|year|more|nothing|next to nothing|about|around|roughly|nearly|same|less|twice|double|half|mostly|in)',
      '(~eat|~swallow|~wipe out|~burn) ..6 (~earn|~make|~profit|~margin|~saving|~revenue)',
      '(~pay|~charge|~face|~owe|~waive|~claim) ..2 (penalty|penalties|fine|fines|fee|fees|commission|compensation|premium|rent|overtime|wages|salary|salaries|tax|rates|duty|interest|subsidy|damages)',
      'what ..6 (costs|cost|is worth|was worth|earns|brings in)',
      '(line|item|hole|gap|slice|dent|part|share) ..3 (budget|bill|costs|accounts|p&l|payroll|wage bill)',
      '(budget|money|cash|funding|grant) ..3 (covers|cover|covered|runs out|ran out|pays for|paid for|buys|bought|stretches|allows|allowed)',
      '(out of|within|over|under|from) ..1 (budget|margin|reserves|payroll) (of|for|by|is|was|and|because)',
      '(~lose|~make|~earn|~save) (#|half|third|_)? ..2 on (every|each)',
      '(money|cash|capital|stock) ..3 (window|drain|tied up|idle|table|sitting)',
      '(~save|~saving|~cost) ..3 (#|two|three|four|five|six|ten|twenty|thirty|forty|fifty|hundred|thousand|half|third) ..2 (hour|hours|minutes|days|weeks|shifts|fte|ftes|people|salaries|posts|jobs|heads)',
      '~cost (@party|~people|~customer|~shop|~patient|~taxpayer|~charity|~driver) ..2 (#|half|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|money|more|nothing|next|something|around|about|roughly|at|season|quarter|year|month|week|day|developer|engineer|nurse|streams)',
      '(~cost|~worth|worth) ..3 (more|less) than',
      '(~cost|~price) of (~wait|~delay|~do|~be|~miss|~get|~leave|~keep|~serve|~acquire|~run|~build|~stop|~switch|~return|not|inaction|nothing|~error|failure|~process|~handle|~train|~replace|capital|sales|goods|living)',
      '~cost ..3 (times|twice|double|triple|half|fraction|tenth|third|quarter|hour wage|@staff|as much|next to nothing)',
      '(half|double|twice|triple|third|quarter|tenth|times|fraction) ..2 (~cost|~budget|revenue|margin|~bill|~fee|~wage)',
      '(server|cloud|wage|energy|phone|electricity|compute|storage|hosting|support|fuel|water|heating|repair|legal|infrastructure|data|courier|postage|gpu|api|insurance|cleaning|agency|overtime) ~bill',
      '(~save|~lose|~cost|~worth|~add|~earn|~gain) ..5 in (revenue|sales|savings|fees|fines|refunds|costs|donations|fares|waste|fuel|overtime|wages|rent|discounts|commission|lost sales)',
      'what (it|that|this|keeping|waiting|doing) ..2 ~cost',
      'what (it|that|this|he|she|they) was costing',
      '(~pay|~paid) for (itself|themselves)',
      '(one|each|every) ..6 ~pay for ..3 (#|two|three|four|five|six|seven|eight|nine|ten)',
      '(for|of) every (#|one|two|three|four|five|ten|hundred) ..6 (i|we) (need|lose|have to)',
      '(~lose|~save|~cost) (us|him|her|them|it|me|you|no|real|more|less|some|a lot of)? (money|cash|fortune)',
      '(cheap|cheaper|cheapest|expensive|dear|costly|costlier|dearer) ..3 (to|way|option|thing|part|resource|hour|minute|step) ..2 (~run|~serve|~build|~fix|~make|~keep|~buy|~replace|~compute|~store|~train|~maintain|~deliver|we have|they have)',
      '(pay|paid|paying) (by|per|for) ..2 (hour|~call|~click|~mile|~delivery|~visit|each|every|result|twice)',
      '(~bill|~charge|~commission|~fee) (us|of|is|on|per|goes|went|would|was|were) ..4 (@money|%|percent|more|less|up|down|double)',
      '(worth|price|value) of (~hour|~minute|~night|~customer|~patient|~student|~donor|~delay|~seat|~bed|~week|~day)',
      '(~eat|~wipe out|~swallow|~squeeze|~protect|~give up|~cut|~hurt|~lose|~kill|~dent|~erode|~thin) ..3 (margin|margins|profit|profits|revenue|earnings|saving|savings|cost|takings)',
      '(~lose|~hand|~give|~leave|~bring|~protect|~generate|~grow|~drive) ..3 (revenue|income|sales|takings|profit|fares|donations)',
      '(~lose|~hand|~give|~leave|~waste|~burn|~throw) (our|real|good|that)? money ..2 (back|away|on|to|for|after|every|each)',
      'i would eat (that|it) or',
      '(eat|absorb|swallow) (that|it|the cost|those costs) ..3 (or|price|pass)',
      '~take cut',
      '(~pay|~paying) full price for',
      '(~pay|~buy) ..3 (again|twice) ..4 (every|each|year|month)?',
      'not have to (buy|pay|hire)',
      '(loss leader|cash cow|money pit|sunk cost|break even|worth more than ..4 ~cost)',
      '(expensive|dear|cheaper|costlier|dearer) (at|than|to) ..6 (~refund|~call|~hire|~keep|~build|~buy|~replace|~run|renewal|~acquire|~train|~serve)',
      '~refund ..4 cheaper than',
      'cheaper than ..3 (~call|~refund|~hire|~replace|~acquire|~litigate|~settle|hiring|one match)',
      'for less than ..3 ~cost',
      '(rights|licenses|ads|content|staff|fuel|energy|parts|wages|rent) ..3 (dear|dearer|expensive|costlier) ..6 (renewal|year|each|every|than)',
      '(~make|~making|~earn) (nine|#|two|three|four|five|six|seven|eight|ten|twenty) ..3 (from|on|off|per) (him|her|them|each|every|it|that)',
      '(for|at|without) ..2 (spending|paying) ..2 (#|thirty|twenty|forty|fifty|ten|hundred|thousand|extra|more)',
      '~insurance company with no',
    ],
    time: [
      '@staff ~spend (every|each|all|half|their|whole|most|two|three|four|#)',
      '(not|hardly|barely|is|was) worth ..2 @staff',
      '(~hour|~day|~week|~month|~shift) of ..2 (@staff|work|labor|overtime|downtime|overnight)',
      '@staff ..3 (for|one|two|three|four|six|#|twelve|half|whole|full|most|all|this) ..2 (~month|~quarter|~year|~week|~day|~season|~sprint) ..4 (@money|@grand|worth)',
      '(one|two|three|four|half|#|~cost|~take|~tie|~need|@money) ..3 @staff (~month|~quarter|~year|~week|~day|two ~month|three ~month|six ~week|for (#|one|two|three|four|five|six|half|most|all|whole) ..2 (~month|~quarter|~year|~week|~day|~season))',
      'one @staff in (four|five|six|seven|eight|ten|three|two|#)',
      '@staff (~hour|~day|~week|~month|~year|time|shift|shifts)',
      '(~hour|~day|~minute|~week|~month|~afternoon|~morning) (of|from) ..2 @staff --2 (time|day|shift|work|~cost|~salary)',
      '(~save|~free|~waste|~give back|~give|~return|~lose|~steal|~eat|~take|~cost|~spend|~burn) ..3 @staff --2 (~hour|~minute|~day|~week|time|morning|evening|afternoon)',
      '@staff ..2 (~spend|~waste|~lose|~save|~get back) ..4 (~hour|~minute|~day|~week|afternoon|morning)',
      '@staff (paid|idle|standing|waiting|sitting) ..3 (by|around|idle|for)',
      '(man|person|staff|engineering|engineer|developer) (~hour|~day|~week|~month|~year)',
      '(~save|~cost|~free|~waste|~lose|~spend|~tie) ..6 (~hour|~day|~week|~month|~afternoon) ..3 (of|per|every|each)? ..3 (@staff|~week|~month|~year|~day|~shift|work|time)',
      '~cost ..4 @staff ..3 (~hour|~day|~week|~month|~year|~quarter)',
      '~cost (us|me|them) ..1 (season|quarter|year|month|~week|~day|# ~day|two ~day)',
    ],
    opportunity: [
      '(that|same|this|those) (money|budget|sum|cash|team|people|engineers|hours|slot|capacity|headcount|funds|week|month|day|hour) ..2 (would|could|might|can) ..3 (buy|bought|pay|paid|hire|fund|build|built|have|go|do|been|cover|train)',
      '(engineers|team|people|money|developers|nurses|staff|budget) ..2 (could|would) have ..2 (built|done|bought|spent|made|hired|fixed|worked)',
      '(~get|~have|gets) none of ..3 (attention|time|budget|money)',
      '(slot|place|space|room|page|shelf|seat|bed|hour|hours|evening) ..4 (that|which)? ..5 would have (had|got|filled|used|earned|taken)',
      'rather spend ..5 on',
      '(~spend|~spending) ..4 (somebody|someone|other) ..2 problem',
    ],
  },
  { money: moneyAmounts, term: economicTerms, party: firmParties, grand: roundSums, staff: staffNouns },
);
