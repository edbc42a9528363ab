import { numberWords } from './number-words.ts';
import { definePatterns } from '../patterns/define-patterns.ts';
import { loadedSources, recordSources } from '../../lexicons/data-sources.ts';

/** Acts of taking facts from somewhere, whoever does it and whenever. */
const consult =
  '(~pull|~read|~check|~export|~query|~mine|~count|~plot|~inspect|~study|~analyze|~analyse|~examine|~scrape|~sample|~tag|~extract|~comb|~trawl|~sift|~dig|~audit|~compare|~match|~join|~search|~download|~scan|~chart|~cut|~crunch|~tally|~graph|~track|~take|~use)';
const tell = '(~say|~show|~tell|~reveal|~indicate|~suggest|~confirm|~settle|~answer|~prove|~disprove|~point|~find|~flag|~have it|~put it|~give us|~give me|~back|~contradict|~agree|~disagree|~split|~record|~capture|~miss|~demonstrate)';

/**
 * Where the facts come from: records by name (`record`), things that may be evidence and are used as it (`consulted`,
 * `spoke`, `drawn`), and facts that the speaker gathered by counting, timing or comparing (`gathered`).
 */
export const dataSources = definePatterns(
  'data sources',
  {
    record: ['@record'],
    consulted: [
      `(i|we|team|analyst|analysts|colleague) ..3 ${consult} ..1 (at|in|on|through|into|over|for|up|out|off)? ..5 @loaded`,
      '(i|we|team|analyst|colleague|having) ..2 (looked|look|looking|went|go|going|gone|dug|digging|combed|leafed|sat|worked) (at|through|into|over|back|down|up|with) ..5 @loaded !(on|for)',
      `(~read|reading|counting|pulling|sampling|comparing|looking at|going through) ..4 (${'@amount|every|each|all|last|past|recent'}) ..4 @loaded`,
    ],
    spoke: [
      '(times|counts|totals|scores|volumes|takings|hours|marks|absences|papers|curves) ..5 (show|shows|showed|had answer|tell us|told us|suggest|suggested) ..4',
      `@loaded ..3 ${tell} !(to|with|up)`,
      '@loaded ..6 (will|would|can|could|should|might|to) ..2 (~tell|~settle|~show|~answer|~say|~decide|~reveal|~confirm)',
      '@loaded ..8 (to see|to find out|to learn whether|to tell whether|to check whether|to measure how) (how|what|where|who|whether|why|if|range|which)',
      '(of|in|from|across|among) ..3 @loaded --8 @amount',
      '(warranty claims|claims|letters|receipts|returns|orders|bookings|accounts|records|invoices|_ data) ~tell ..1 (different|same|another|other|clear) story',
      '@loaded ..3 (~hold|~store|~list|has|have) ..4 (every|each|back to|field|record of|column|already|who|when)',
      '@loaded ..3 (gone|went|combed) through ..4',
      '@loaded ..1 from (last|our|march|june|april|may|january|july|august|september|october|november|december|february|spring|summer|autumn|winter|#) ..6',
      '(regulator|council|ministry|government|league|central bank|police|union|association|census bureau|airport|agency|ombudsman) ..2 (~publish|~release|~post|~report) ..4',
      '@amount ..3 (of|in) ..3 (respondents|returns|forms|answers|replies|surveys|responses|cases|tickets|complaints)',
    ],
    drawn: [
      '(worked it out|worked that out|worked out|figured it out|know this|know that|know it|can tell|could tell|estimated it|calculated it) (from|in|on) !experience !it !him !her !them ..4',
      '(my|our) evidence (is|was|comes|came) ..6',
      'according to !(him|her|them|me|my|you|plan|need|taste) ..6',
      '(in|from|on|by|per|across|using|against|out of|according to|based on) (my|our|their|last|latest|recent|own|previous|earlier|first|second|annual|old|existing|internal|his|her|company) ..3 @loaded',
      '(come|came|comes|coming|took|taken|take|got|get|known|know|learned|saw|seen|see|read|drew|drawn|had|have|calculated|estimated|derived) ..4 (from|in|on|off) ..4 @loaded',
      '(i|we) ..1 (had|have|got|used|use|held|kept|keep|owned) ..4 data (and|on|from|for|that|which|by|going|showing|to)',
      '(data|figures|numbers|stats|statistics|readings|counts|evidence) (from|off|by|out of) (my|our|last|own|their|_) _',
      'it was ..2 (on|in) (my|our) (dashboard|report|chart|spreadsheet)',
      '(from|in|off|by) ..3 (i|we|you) (could|can|would) ..1 (work out|reconstruct|count|read off|calculate|derive|tell (who|which|how|where|when|whether|that))',
      '(i|we|team) ..2 (asked|got|begged|wrote|rang|nagged) ..5 for ..4 (list|lists|figures|numbers|records|sheet|sheets|printout|export|log|logs|file|files|spreadsheet|extract|data|counts)',
      '(got|get) ..1 (numbers|figures|counts|data|totals|list) ..1 (from|off) ..8',
      '(at|in|from|after) (pilot|trial|test|experiment|control group) (in|at|with|on|last|we|i) ..6',
      '(years|months|decades|seasons|winters|quarters) (of|worth of) ..2 (readings|measurements|sales|orders|bills|receipts|records|logs|forms|applications|claims|results|bookings|tickets|complaints|invoices|rainfall|weather|traffic|data|scores|visits|returns)',
      '(year|month|decade|season|winter|quarter|week|fortnight) (of|worth of) (readings|measurements|sales|orders|bills|receipts|records|logs|forms|_ applications|applications|claims|results|bookings|tickets|complaints|invoices|rainfall|traffic|data|visits|returns|_ forms)',
      '(going by|judging by|judging from) what ..4 (~report|~show|~record|~type|bought|ordered|paid|~search)',
      '(every|each) _ ..2 (fills in|fill in|filled in|fills out|fill out) ..2 (card|form|sheet|survey|questionnaire|slip) ..6',
      'scraping (of|from) ..6',
      '(i|we) would? ..2 (listen|listening|listened|sit in|sat in|sitting in) (to|on) ..3 (calls|recordings|them) ..6',
    ],
    gathered: [
      '(i|we|team|analyst|analysts) ..2 (counted|timed|measured|tallied|sampled|surveyed|polled|clocked|audited|analyzed|metered|scraped|tabulated) ..8',
      '(i|we|team|analyst|analysts) ..2 (compared|checked|reviewed|plotted|collected|gathered|pulled|logged|tracked|recorded|examined|went through|looked through|looked at|noted|listed|mapped|looked up) ..2 (@amount|every|each|all|last|past|previous|lots|same) ..5',
      '(i|we) ..1 (took|kept|pulled|got|drew|picked|have kept) ..2 (@amount|sample of|random|tally|diary|list of every|record of) ..6 (and (checked|looked|compared|counted|read|verified|marked|scored|tested|rang|asked|called|got|had)|verified|checked|compared|measured|scored)',
      '(put|fitted|installed|hung|stuck|left|set up|mounted) ..2 (counter|sensor|camera|meter|logger|tracker|clicker|timer|probe|gps|thermometer|data logger) (on|in|at|by|to|for|under|above)',
      '(i|we|intern|interns|analyst|clerk|student|students) ..4 (~go|go|gone) (back)? through ..3 (@amount|every|each|all|last|past|year|month|week|months|years|hundreds|dozens|whole) ..6',
      '(i|we|would) ..1 (~pull|~lay out|~dig out|~fetch|~line up|~list) ..6 and (see|look|check|count|compare|saw|looked|checked|counted|compared) ..4',
      '(with|using|and) (stopwatch|clipboard|clicker|tape measure|tally)',
      '(~keep) ..1 (tally|count|score) ..3',
      '(i|we|they|staff|nurses|drivers|carers) ..1 (~keep) ..1 (tally|count|score|log|record|records|diary) (of|with|for|on) ..3',
      '(looking|going|look|looked) (at|back at|over|through|back over) ..1 (last|past|all|previous) ..1 (@amount|year|month|season|quarter) ..4',
      '(put|posed) ..3 to ..1 @amount ..2 (people|parents|customers|members|drivers|patients|shops|schools|of them)',
      '(wrote|noted|took|recorded|logged|jotted) (down)? ..1 (their answers|answers|times|each time|every time|how (long|many|often|much)) ..4',
      '(printed|pulled|exported|downloaded|read|studied|bought) ..2 (month|week|year|months|weeks|years|season) of ..3',
      '(i|we) ..1 (sorted|grouped|ordered|ranked|plotted) (them|it|those|these|all of them) by ..3',
      '(we|i|they) would? ..1 (~tag|~record|~log|~instrument|~stamp) (every|each|all) ..8',
      '(rang|phoned|called|surveyed|asked|polled) ..4 @amount ..2 (owners|accounts|customers|people|households|members|users|patients|drivers|schools|parents|homes|shops|farms|growers|tenants|donors|students|riders) ..8',
      '(historical|past) (data|sales|orders|demand|prices|records|bookings|volumes|results|figures|trips|cases)',
      '(last|past|previous) ..1 (month|months|years|year|weeks|seasons|quarters) of (logs|data|sales|orders|records|tickets|bookings|receipts|cases|claims|visits|readings|returns|complaints|trips|results)',
      '(~people|~customer|~user|~passenger|~patient|~rider|~member|~parent|~visitor|~viewer|respondents|~guest|~resident|~student|~employee|staff|~driver) ..6 (rated|scored|ranked|ticked) ..6 (@amount|higher|lower)',
      '(~ticked|picked|named|cited|given|mentioned) by ..1 @amount (of|in) ..4',
    ],
  },
  { record: recordSources, loaded: loadedSources, amount: numberWords },
);
