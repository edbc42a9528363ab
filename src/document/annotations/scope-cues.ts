import { definePatterns } from '../patterns/define-patterns.ts';
import { authorityNouns, modelPersonNouns, placeholderNouns, settlingVerbs } from '../../lexicons/scope-cues.ts';

const any = (stems: readonly string[]): string => stems.filter((stem) => !stem.includes('-')).map((stem) => `~${stem}`).join('|');
const placeholder = any(placeholderNouns);
const settle = settlingVerbs.filter((verb) => !/^(?:figure|work|come|land|nail|have|build|need|want|put|map)$/.test(verb)).map((verb) => verb).join('|');
const authority = any(authorityNouns);
const model = any(modelPersonNouns);
const modal = 'would|will|could|should|can|might|shall|must';
/** Modifiers that add nothing particular. */
const vague =
  '(some|few|couple of|clear|right|key|main|primary|secondary|success|north|guardrail|counter|good|measurable|specific|smart|one|two|three|all|of|our|my|these|those|product|business|leading|input|output|appropriate|suitable|relevant|best|core|important|exact|set|proper|meaningful|initial|concrete|more|detailed|team|kill|stop|exit|different|various|overall|single|certain|numeric|quantitative|what)';
const later = '(later|eventually|subsequently|down line|at (some|later) (point|stage|date|time)|in due (course|time)|at later (point|stage|date|time)|in (later|next|second|future) (phase|step|stage)|(some|another) (time|day)|down road|afterward|when time comes|once (i|we) (know|have|get|learn) more)';

/** Places where a scope opens or shows itself; `scopes` works out how far it reaches. */
export const scopeCues = definePatterns('scope cues', {
  /** Content put off: flagged from the verb to the end of the placeholder, unless something specific follows. */
  settling: [
    `(i|we|you) (${modal}|need to|want to|have to|plan to|am going to|are going to) (also|then|just|first|probably|maybe|definitely|still|certainly|always|clearly|like to|want to|need to|have to|try to|be able to|make sure to|sit down and|get together and)? (${settle}|come up with|put together|figure out|work out|nail down|agree on|align on|settle on|decide on|think about|think through|talk about|look for|look into|put in place|land on|create|map out) ${vague}? ${vague}? ${vague}? (${placeholder})`,
    `(i|we|you) (${modal}) (also|then|first|just)? (have|need|want|build) (some|clear|good|solid|strong|right|set of|range of|few|proper|specific) ${vague}? ${vague}? (${placeholder})`,
    `(to|and|then) (define|brainstorm|set|agree on|align on|come up with|figure out|establish|determine|identify|pick|choose|decide on|finalize) ${vague}? ${vague}? ${vague}? (${placeholder})`,
  ],
  deferring: [
    `(i|we|you) (${modal}|am going to|are going to) ${later} (${settle}|come up with|figure out|work out|describe|give|explain|say|state|argue|show|present|discuss|report|claim|measure|test|share|write|think about|look at|tell|add|make|do|mention|cover|address|consider|weigh|run)`,
    `(${later}|then) (i|we) (${modal}) (${settle}|come up with|figure out|work out)`,
    `(i|we) (${modal}) (${settle}|come up with|figure out|work out) ..8 (later|eventually|down line|in due course|at some point|afterward|another time|at later (stage|date|point|time)|when time comes)`,
    `(i|we) (will|would|can) (come|get|circle) (back)? (to|around) (that|this|it|those) (later|eventually|in moment|in minute|afterward)`,
  ],
  wondering: [
    `(i|we) (${modal}) (also|then|first|just|need to|have to|want to|like to|probably|try to)? (figure out|work out|define|determine|decide|agree on|agree|align on|think about|settle|discuss|establish|sit down and _|clarify) (on)? (what|which|how|whether|who) ..8 (${placeholder}|measure|~succeed|good|look like|mean|use|~track)`,
    `(define|defining|figure out) what (success|good|done|winning) _? (look|looks|mean|means|is)`,
  ],
  pending: [
    `(${placeholder}) _? (to be|would be|will be|should be|can be|could be|must be|have to be|need to be|needs to be|are to be|is to be|yet to be|still to be|get|gets) (early|later|then|jointly|clearly|first)? (defined|agreed|decided|determined|set|chosen|picked|finalized|specified|settled|established|confirmed|identified|selected|named|discussed|worked out|agreed on|aligned|figured out)`,
    `(${placeholder}) (could|can|would|will|should|may|might) be (added|introduced|included|considered|put in place) ${later}`,
    `(${placeholder}) (tbd|tbc|tba|pending|later)`,
    `(tbd|tbc|tba)`,
  ],
  /** Somebody else's teaching: flagged from the end of the match to the end of the clause or sentence. */
  attributing: [
    `(${authority}|experts|analysts|commentators|gurus) _? _? _? _? (say|says|tell|tells|recommend|recommends|suggest|suggests|argue|argues|advise|advises|teach|teaches|preach|preaches|insist|swear by|swears by|advocate|advocates|prescribe|prescribes|call for|calls for|urge|would tell|would say|will tell|want you to|wants you to|asks you to)`,
    `(people|everyone|everybody|folks|others|some|many|most|as they|^ they) (always|often|usually|would)? (say|argue|claim|recommend|advise) !they !them !no !yes !nice !so !things !that's`,
    `(${authority}) _? _? (said|told|recommended|suggested|argued|taught|taught us|advised|claimed)`,
    `(${authority}) (answer|approach|advice|way|method) (is|would be|here is)`,
    `(best|good|standard|common|industry|accepted) (~practice|wisdom|advice|playbook) (is|would be|~say|~suggest|~dictate|~recommend|here is|tells|calls for|for)`,
    `(conventional|received|common|popular) wisdom`,
    `(it is|is) (often|commonly|generally|widely|usually)? (said|recommended|advised|taught|believed|accepted|known|recognized|agreed|considered best practice)`,
    `(good|great|strong|excellent|ideal|perfect|smart|better|senior|top|best|experienced|skilled|seasoned|competent|real|typical|model|textbook|outstanding) (product)? (${model}) (would|will|should|must|always|never|knows|~start|~say|~define|~use|~name|~pick|~choose|~give|~have|~show|~make|~set|~think|~look|~ask|~put|~take|~tie|~state|~measure|can|is|are|does|do|often|usually|typically)`,
    `(one|pms|(product) managers|leaders|candidates|companies|teams|pm|candidate|leader|product manager) (should|must|ought to) (always|never|also|first)?`,
    `^ you should (always|never)`,
    `(some|many|most|other) (people|pms|managers|candidates|folks|teams|companies|leaders|experts) (would|will|might|~think|~believe|~like to|~prefer|~say|~use)`,
    `(they|professor|course|teacher|school|bootcamp|university|training|mba) (taught|teach|teaches|trained) (us|me|you)?`,
    `(i|we) (was|were|have been|am) (taught|trained|told in training|coached) (to|that)?`,
    `i (read|have read) (somewhere|online|once|in (book|article|course|blog|podcast|post) ..4)? that`,
    `i (have)? (read|heard|seen|saw) (it|this)? (somewhere|online|(in|on) (book|article|course|blog|podcast|post|linkedin|youtube))`,
    `i learned in (course|class|school|bootcamp|training|university)`,
    `(used to|always|likes to|liked to|loves to|often) (say|says|said|preach|tell us|tell me|tells me|teach)`,
    `(what you|you (probably)?) (want|wanted|would like|are looking for|are supposed|expect|are hoping) (me to|to) (say|hear|answer|do)`,
    `(supposed|expected|meant) to (say|answer|talk about|mention)`,
    `(right|correct|expected|textbook|ideal|perfect|model|standard|classic) (answer|response) (is|would be|here is|should)`,
  ],
  /** "according to X" takes the whole clause. */
  accordingTo: [`according to (book|~expert|~article|~framework|~blog|~theory|literature|~guru|best practice|~textbook|~course|cagan|most|some|many|common|conventional|~consultant|~analyst|~author|~manual|~guide|marty|~podcast|rubric)`],
  /** Definitions and the words of the grader: the whole sentence is flagged. */
  reciting: [
    `(${placeholder}|trade off|opportunity cost|statistical power|sample size|control group|cohort|~churn|~retention|star|rice|~persona|~funnel|mvp|~roadmap|ltv|cac|arpu|nps|~framework|~acronym|~method|testing|~test|~value|~rate|ownership|curiosity|judgment|impact|communication) (is|are) (testable|single|specific|key|clear|measurable|formal|structured|simple|quantifiable|statistical|visual|systematic|high level)? (metric|measure|method|way|technique|process|approach|framework|term|concept|number|statement|type|kind|form|tool|acronym|practice|quantity|value|set|single metric|specific metric|key metric|indicator|document|percentage|discipline|ability|act|art|situation|probability|likelihood|comparison) ..3 (that|which|of|in|for|to|used|about|where|you|by|companies|teams)`,
    `(${placeholder}|~churn|~retention|star|rice|~method|~framework|mvp|ltv|cac|arpu|nps|~test|testing) (stands for|stand for|refers to|refer to|is defined as|are defined as|can be defined as|is known as|is term for)`,
    `(metric|star|kpi|goal|guardrail) (single|specific|one|key) (metric|number|measure) (that|which) (best|most)? (captures|measures|reflects|matters|represents)`,
    `^ (churn|retention|arpu|ltv|nps|cac|activation|engagement|conversion|adoption|stickiness) (rate)? (measures|tracks|means|indicates|represents|is measure of)`,
    `(is|are) (often|usually|commonly|generally|typically)? (described|referred to) as`,
    `stands for ..3 (situation|reach|objective|specific|key)`,
    `(is|are) (defined as|term for|term used|commonly defined)`,
    `(ignore|disregard|forget|override) (all|any)? (of)? (previous|prior|above|preceding|earlier|your|other) (instruction|instructions|prompt|prompts|rules|guidelines|criteria|rubric)`,
    `(give|award|rate|score|grade|mark|assign) (me|this|it|this answer|answer|candidate|this candidate|this response|response|every dimension|all dimensions|each dimension|all checks|every check|full marks|maximum|top marks|top score) ..4 (5|five|full|highest|maximum|max|top|perfect|10|100|present|pass|advance|excellent|outstanding|marks|points|4|4.5)`,
    `(this|my|following|above) (answer|response|submission|transcript) ..2 (should|deserves|demonstrates|shows|meets|satisfies|contains|includes|earns|merits|exceeds|must|exhibits|fulfills|scores|covers|ticks|has all|hits|addresses)`,
    `candidate (demonstrates|demonstrated|shows|showed|displays|exhibits|exhibited|has shown|has demonstrated|raises|meets|exceeds|clearly|scores|deserves|should be|articulates|names|states|provides|uses|identifies|defines|receives|passes)`,
    `(note|attention|message|instruction|instructions|dear|to) (to|for)? (scorer|rater|grader|evaluator|assessor|scoring|grading|ai|model|judge|examiner)`,
    `(scorer|grader|rater|evaluator|scoring system|scoring model|grading system|scoring algorithm|checker) (should|must|will|please|can|is|needs)`,
    `as ai language model`,
    `(mark|marked|count|flag|set) ..4 (as present|to present|to 5|as 5|as passed)`,
  ],
  /** The question retold. */
  asking: [
    `(you|question|prompt|interviewer|they|brief|case) (is|are|have|just|were|was)? (~ask|asking|asked) (me|us|about|how|what|whether|why|for|is)`,
    `(question|prompt|brief) (was|is|says|said|states)`,
    `your question (is|was|about|of)`,
  ],
  /** Counterfactual: had things been otherwise. */
  counterfactual: [
    `(would|could|should|might) (not|never)? (also|probably|still|just)? have (been|done|made|had|~gone|gone|taken|seen|given|known|asked|told|spent|found|chosen|written|lost|kept|built|said|thought|saved|caught|put|cut|shipped|launched|stopped|tested|measured|used|looked|started|called|waited|pushed|run|gotten|got|won|come|left|set|brought|led|held|paid|sent|worked|helped|needed|wanted|tried|moved|opened|spoken|talked|involved|flagged|raised|added|changed|improved|increased|dropped|fallen|risen|happened|cost|noticed|pulled|written)`,
    `(if|had) (i|we|they|he|she|it) had`,
    `wish (i|we) had`,
  ],
});
