import { definePatterns } from '../patterns/define-patterns.ts';
import { dataSources } from './data-sources.ts';
import { persons } from './persons.ts';

const carrier =
  '(data|feed|feeds|signal|signals|event|events|log|logs|reading|readings|report|reports|order|orders|ticket|tickets|record|records|sensor|sensors|request|requests|survey|surveys|history|price|prices|stock|inventory|location|gps|photo|photos|scan|scans|form|forms|call|calls|message|messages|complaint|complaints|score|scores|forecast|weather|bookings|booking|counts|count|figure|figures|number|numbers|searches|queries|clicks|views|transaction|transactions|vitals|symptoms|attendance|grades|marks|temperature|timetable|schedule|application|applications|claim|claims|case|cases|sales|returns|news|results|notes|files|telemetry|heartbeat|heartbeats)';

/**
 * Parts of a decision system: what comes in, what is done with it, what comes out, and who owns it or acts on it. Each label
 * is weak by itself; a system is described where three of them meet in one answer.
 */
export const decisionParts = definePatterns(
  'decision parts',
  {
    inputs: [
      '(input|inputs) ..8',
      '(~ingest|~collect|~gather|~capture|~stream|~import) ..8',
      `(~feed|~pull|~take|~read|~get|~use|~have|~need|~want|~log|~record|~receive|~poll|~watch|~scrape|~combine) ..6 ${carrier}`,
      `${carrier} ..3 (comes in|come in|coming in|arrives|arrive|goes in|go in|flows in|flow in|lands|land|is fed|are fed|feeds|feed|streams|is sent|are sent|from)`,
      '(what|whatever) (comes in|goes in|it reads|we read|it takes|we feed|gets fed|we put in)',
      '(goes|go|going|comes|come|coming|feeds|feed|put|puts) in ..4',
      '(into|fed into|goes into|feeds into) ..2 (it|system|model|engine|queue|pipeline|desk|table)',
      `(@person|every|each) ..3 (~report|~submit|~send|~enter|~type|~fill|~log|~tick|~flag|~scan|~upload|~record) ..4`,
      `(every|each|per) (hour|morning|night|day|week|minute|order|ward|store|market|region|shop) ..8 ${carrier}`,
      'source* ..6', '@source',
    ],
    processing: [
      '(~process|~filter|~rank|~score|~classify|~aggregate|~weigh|~compare|~match|~group|~cluster|~sort|~dedupe|~deduplicate|~normalize|~triage|~compute|~calculate|~predict|~forecast|~estimate|~detect|~tag|~route|~validate|~check|~verify|~merge|~join|~discard|~evaluate|~prioritize|~combine|~convert|~label|~bucket|~translate|~summarize|~infer) ..8',
      '(model|algorithm|rule|rules|engine|formula|threshold|thresholds|scoring|classifier|logic|batch job|ranking) ..3 (~look|~take|~decide|~ask|~turn|~read|~give|~sort|~say|~run|~drop|~keep|~throw|~work|~compare|~assign|~see|~strip|~pick|~choose|~estimate|~predict)',
      '(throw|throws|thrown|drop|drops|strip|keep|keeps|leave|leaves) ..4 (out|away|noise|only|unless|if|what|that|actionable|everything|anything|those|duplicates)',
      '(if|when|whenever|once|where) ..8 (above|below|over|under|exceeds|exceed|passes|crosses|drops|falls|rises|more than|less than|fewer than|outside|beyond|off by)',
      '(looks at|look at|asks|ask) (whether|how far|which|if) ..6', '(works|work|working|figure|figures) out ..6', 'turn* ..6 into ..4', '(against|versus|compared with) ..3 (forecast|plan|baseline|usual|normal|last|average|expected|target|history|benchmark)', '(only|just) (what|things|those|if|when) ..6 (act|change|decide|do)',
    ],
    outputs: [
      '(output|outputs|outcome is|result is) ..8',
      '(~alert|~recommend|~recommendation|~notification|~notify|~warn|~warning|~trigger|~suggest|~suggestion|~page|~prompt|~flag|~message|~instruction|~verdict) ..8',
      '(comes out|come out|coming out|goes out|go out|spits out|gives out|what it says|what you get|puts out|sends out|ends in|ends with|produces|produce|returns|yields|emits|surfaces|outputs) ..8',
      '(system|it|engine|model|tool|screen|list|that) ..2 (sends|shows|says|tells|proposes|offers|gives|raises|opens|creates|posts|prints|orders|blocks|holds|reorders|picks|assigns|issues|displays|lists|generates|rings|texts) ..8',
      '(pre agreed|preagreed|agreed|preset|predefined|standard|one of (two|three|four|five|2|3|4|5)) ..2 (response|responses|action|actions|answers|moves|plays|choices|steps|play|playbook|decision|decisions)',
      '(list|ranking|score|decision|action|order|card|line|message) ..4 (per|for each|for every|each|every|to|with|in) ..4 (morning|day|hour|week|market|region|store|ward|manager|driver|nurse|desk|person|them)',
      '(then|so|it|we) (cut|cuts|raise|raises|move|moves|hold|holds|stop|stops|switch|switches|reorder|reorders|send|sends|delay|delays|reroute|pause|pauses|lower|lowers|call|calls) ..6',
      '(three|two|four|five|one) (possible|allowed|kinds|outputs|actions|answers|decisions|buttons|responses|colors|moves) ..4',
    ],
    owners: [
      '(~own|~owner|~ownership|~accountable|in charge|responsible) ..8',
      '(@person|he|she|they|one person|somebody|someone|whoever|human) ..3 (~act|~decide|~approve|~sign|~override|~confirm|~answer|~pick up|~handle|~have authority|~have final|~have say|~press|~accept|~reject|~review|~get to|~choose|~respond|~may|~can|~do it|~execute|~call) ..6',
      '(without|not|no need) ..2 (asking|ask|approval|permission|waiting|escalation|sign off|head office|headquarters|us|me) ..4',
      '(~escalate|handed|hand|goes|go|sent|routed|assigned|passed|falls|belongs) ..2 to ..2 @person',
      '(on call|duty|shift|local|regional|country|store|ward|market|desk|site|depot|branch|line) (team|manager|managers|lead|leads|nurse|engineer|person|officer|head|supervisor|teams|staff|owner|buyer|planner|director) ..6',
      '(sign|signs|signed|signing) off', '(authority|mandate|right|power|allowed|free|license) to ..6', '(name|named|single|one) (owner|person|manager|decider|name) ..4', '(whose|who) (job|call|decision|decides|acts|owns|signs|answers|is on) ..4',
    ],
  },
  { person: persons, source: dataSources },
);
