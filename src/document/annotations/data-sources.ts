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
      `@loaded ..3 ${tell} !(to|with|up)`,
      '@loaded ..6 (will|would|can|could|should|might) ..2 (~tell|~settle|~show|~answer|~say|~decide|~reveal|~confirm)',
      '@loaded ..8 (to see|to find out|to learn whether|to tell whether|to check whether|to measure how) (how|what|where|who|whether|why|if|range|which)',
      '(of|in|from|across|among) ..3 @loaded --8 @amount',
      '@amount ..3 (of|in) ..3 (respondents|returns|forms|answers|replies|surveys|responses|cases|tickets|complaints)',
    ],
    drawn: [
      'according to !(him|her|them|me|my|you|plan|need|taste) ..6',
      '(in|from|on|by|per|across|using|against|out of|according to|based on) (my|our|their|last|latest|recent|own|previous|earlier|first|second|annual|old|existing|internal|his|her|company) ..3 @loaded',
      '(come|came|comes|coming|took|taken|take|got|get|known|know|learned|saw|seen|see|read|drew|drawn|had|have|calculated|estimated|derived) ..4 (from|in|on|off) ..4 @loaded',
      '(i|we) ..1 (had|have|got|used|use|held|kept|keep|owned) ..4 data (and|on|from|for|that|which|by|going|showing|to)',
      '(data|figures|numbers|stats|statistics|readings|counts|evidence) (from|off|by|out of) (my|our|last|own|their|_) _',
      'it was ..2 (on|in) (my|our) (dashboard|report|chart|spreadsheet)',
    ],
    gathered: [
      '(i|we|team|analyst|analysts) ..2 (counted|timed|measured|tallied|sampled|surveyed|polled|clocked|audited|analyzed|metered|scraped|tabulated) ..8',
      '(i|we|team|analyst|analysts) ..2 (compared|checked|reviewed|plotted|collected|gathered|pulled|logged|tracked|recorded|examined|went through|looked through|looked at|noted|listed|mapped|looked up) ..2 (@amount|every|each|all|last|past|previous|lots|same) ..5',
      '(i|we) ..1 (took|kept|pulled|got|drew|picked|have kept) ..2 (@amount|sample of|random|tally|diary|list of every|record of) ..6 (and (checked|looked|compared|counted|read|verified|marked|scored|tested)|verified|checked|compared|measured|scored)',
      '(with|using|and) (stopwatch|clipboard|clicker|tape measure|tally)',
      '(~keep|~kept|~keeping) ..1 (tally|count|score|log|record|diary) ..3',
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
