import { defineAnnotation, type Document } from '../document.ts';
import { definePatterns, type Match, type Mention } from '../patterns/define-patterns.ts';
import { Break } from '../tokenize.ts';
import type { Word } from '../sentences.ts';
import { metricMentions, type MetricMention } from './metrics.ts';
import { measuredQuantities } from './quantities.ts';
import { isAsserted } from './scopes.ts';

/** A metric that is singled out as the one that decides. */
export interface MetricChoice extends Mention {
  /** Whether the words around the cue hold a metric by name or shape; else the thing is only put in the place of one. */
  readonly metric: MetricMention | undefined;
}

const measure = 'number|figure|metric|measure|kpi|statistic|stat|yardstick|measurement|indicator|gauge|dial|scoreboard|score|needle|star|northstar|omtm|ratio|rate';
const only = 'one|single|only|sole|exactly|deciding|decisive|main|primary|headline|key|central|core|principal|ultimate|overriding|critical|star|north|top|big|real|true|lead|chief|overall|final|important|right|hero';

/** Words that single a metric out. `named` says itself that it is a measure; the others need one nearby. */
const cues = definePatterns('metric choice cues', {
  named: [
    `${only} ..1 ${measure} ..6 (is|be|becomes|for me|would|decides|settles|that)`,
    `${only} ..1 (thing|question|measure) ..3 (i|we) ..2 (~count|~measure|~watch|~track|~look|~report|~judge|~care|~follow|~monitor)`,
    `(~count|~watch|~track|~measure|~follow|~report|~look at|~care about|~monitor|~chase|~read) ..1 (just|only)? (one|single) (thing|${measure})`,
    `(one|single) ..1 (${measure}|value|thing) to (move|shift|watch|change|beat|cut|raise|lower|improve|follow|judge by|steer by)`,
    '(look|looking|looks) ..1 (only|just|solely|purely) ..1 at', '(only|one|single) value ..4 (is|be|how|of|for|which)',
    `${measure} ..1 (i|we|that) ..4 (~hold|~hang|~judge|~live|~stand|~bet|~answer|~put|~report|~decide|~settle|~steer|~pick|~choose|~frame|~trust|~care|~sleep|~want|~use|~go|~optimize|~fight|~matter) ..8 (is|be)`,
    `${measure} ..1 (i|we) ..3 (~hold myself|~hang|~judge|~live|~stand|~bet|~answer|~report|~decide|~steer|~trust|~care about|~sleep|~optimize|~fight)`,
    `(that|this|it|which) is ..1 (my|our|one|only)? ..1 ${measure} $`,
    `(that|this|it|which) is (my|our|one|deciding|main|key|primary|only) ${measure}`,
    '(one|single|only) (question|thing|test) ..3 (whether|did|do|does)',
    '(only|all) ..1 (thing)? ..2 (i|we) ..2 (want|need|ask) to know',
    `(comes|come|boils|boil) down to ..2 (${measure}|one thing|one question|single thing)`,
    `(lives|live|stands|stand|rises|hangs|turns|rests|rides|depends) ..4 (on|by|with) (one|single|just one) ${measure}`,
    `(then|so|and|here|there) ${measure} (is|be)`,
    `^ ${measure} (is|be|for|that)`,
    `${only} ${measure} ..2 (rules|leads|guides|drives|trumps|wins|beats|dominates|overrules|governs|counts|matters)`,
    '(there|have|has|want|set|need) ..3 (one|single|only one) ..1 (target|metric|number|goal|measure|kpi|aim|figure)',
    `(thing|outcome|result|${measure}) ..1 (i|we|to|that) ..3 (steer|care|move|improve|change|anchor|look at|want|chase|fight|go after|shift|bend|defend) ..4 (is|be)`,
    `(is|be|as) (my|our) ..1 (leading|main|deciding|key|primary|first|only|one|core|headline|chief) ..1 (${measure}|kpi|target|goal)`,
    '(my|our) (headline|compass|lodestar|lighthouse|anchor|pole star|yardstick|north star|bottom line|litmus test) ..2 (is|be)',
  ],
  heading: [
    '^ (primary|main|headline|success|key|core|deciding|target|goal|lead|top|north star|decision) ..1 (metric|measure|kpi|number|outcome|figure)?',
    '^ (metric|kpi|measure|yardstick)',
  ],
  picked: [
    '^ (by|with|through|on) @metric',
    '(i|we) ..2 (use|pick|choose|take|go with|go for|settle on|land on|vote for|opt for|take|want to move|move) ..3 @metric',
    '(i|we) ..2 (look at|watch|check|take|put|go to) ..3 @metric ..3 (first $|above all|before anything|more than)',
    '@metric ..2 (first|above all) $',
    '^ so (i|we) would (measure|track|count) ..4 @metric',
    '(leave|set|put|ignore|forget|drop|skip) --5 and (look at|take|use|watch|count|measure|follow|go by) ..4 @metric',
  ],
  judged: [
    '(~judge|~grade|~rate|~assess|~evaluate|~mark|~score) ..2 (it|this|that|me|myself|us|ourselves|success|everything|launch|pilot|plan|feature|whole thing|which|work|decision|idea|project|product|tier|offer)? ..2 (on|by|against|from)',
    '(~measure|~define|~gauge|~count) (it|this|that|success|me|us|myself|ourselves|result|impact|progress) ..2 (by|on|as|through|in|with)',
    '(~hold) (myself|me|us|ourselves|team|them) ..2 (to|against|accountable|responsible|answerable)',
    '(~stand|~live|~swear|~rise|~sink|~win|~lose) (or|and) (fall|die|swim|lose|sink) (by|on|with)',
    '(i|we) (would|will)? (~live|~swear|~go|~steer|~abide|~stand|~navigate) by',
    '(~hang|~pin|~bet|~stake|~base|~rest|~build) ..1 (it|everything|all|success|decision|case|this|whole thing|my name|hat|argument) ..2 (on|to)',
    '(~put|~write|~pin|~stick|~hang) ..4 on wall',
    '(~optimize|~optimise|~steer|~aim|~solve|~play|~manage) (for|to|toward) ..1 (is)?',
    '(accountable|answerable|responsible|on hook) for',
  ],
  decides: [
    'what ..2 (decides|settles|counts|matters|tells|proves|convinces|wins|swings) ..4 (is|be)?',
    '(what|thing|bit|question|only thing|one thing) ..1 (i|we) ..3 (~count|~measure|~after|~track|~care about|~looking at|~look at|~watch|~want to know|~want to see|~ask)',
    'what (i|we) (am|are) after ..1 is',
    'what ..2 (i|we) ..5 (see|move|improve|change|shift|fix|win|protect|optimize|buy|chase) ..5 (is|be)',
    'what ..2 (convince|convinces|persuade|persuades|satisfy|satisfies|reassure) me ..2 (is|be)',
    '(~anchor|~center|~hinge|~focus|~build|~organize|~run) ..2 (everything|all|it|decision|whole thing|plan|work|team) ..2 (on|around|about|by)',
    '(it|this|that|everything) (is|comes) ..1 (all about|down to)',
    '(care|cares|interested) (most|only|above all|more than anything) (about|in|is)',
    '(only|mostly|mainly|really) (care|interested|look|watch) (about|in|at)?',
    '(bar|test|proof|question|rule) ..1 (is|be) ..1 (simple|whether|if|how many|do|does|did|this)',
    'if @metric ..6 (right|succeeded|worked|wrong|won|failed|success|happy)',
    '@metric ..4 (is|be|as) ..3 (yardstick|benchmark|judge|tiebreaker|compass|deciding|decider)',
    'what (i|we) ..3 (count|measure|track|watch|look at|be looking at|follow|be counting|report|care about) ..3 (is|be)',
    '(that|this|it|which) ..1 is ..2 what ..6 (~judge|~argue|~measure|~decide|~hold|~hang|~stand|~live|~settle|~count|~bet|~watch|~matter)',
    '(that|this|it|which) ..1 is ..2 (one|thing|bit|figure) ..1 (that|which)? (i|we) ..3 (~judge|~argue|~measure|~decide|~hold|~hang|~stand|~live|~settle|~count|~bet|~trust|~care|~watch)',
    '(that|this|it) is ..1 only (thing|one|figure|number) (i|we) ..3 (show|report|look|watch|want|ask|track|count|need|put|tell)',
    '(that|this|it|which) (decides|settles|tells me|tells us) (whether|if|it|everything|which)',
    '(that|this|it|which) ..1 is ..2 (one|thing|bit|figure) (that|which) (decides|matters|counts|settles)',
    '(is|be) thing (i|we) ..2 (~live|~judge|~stand|~hang|~watch|~measure|~hold|~care)',
    '(thing|one|number|figure|metric|measure) to (watch|look at|follow|track|go by|live by|steer by|judge by|hold to|count|measure) is',
    '(one|thing) (i|we) ..3 (run|steer|manage|guide|lead|judge|rate) --5 (on|by|with)',
    '@metric ..6 (comes|come|stands) (first|before (everything|anything|all|rest|others)|above (all|everything))',
    '(one|first) ..2 that (decides|matters|counts|settles)',
    '(~decide|~settle|~tell) (it|matter|me which|me whether|me if|us which|us whether|us if|case|argument|question|whole thing)',
    '(is|was) ..1 (big|main|key|deciding|important|crucial) (one|thing|metric)',
    '(rest|others|everything else|all else|other numbers|other metrics) ..3 (is|are|be|only|just|come|comes|explain|support|follow|secondary|context|diagnostic|noise|tells|serves)',
    '(done|doing|does|do) ..1 (its|their|my|our) job (if|when|once)',
    '(real|true|acid|only|final|proper|best|ultimate) (test|measure|proof|question) ..3 (is|be|of)',
    '(above all|first and foremost|more than anything|before anything else|over everything|ahead of everything)',
    '^ top',
    '(i|we) ..2 (take|use|pick|choose|name|make|put|treat|set) ..10 as ..3 (primary|main|deciding|key|headline|north|lead|core|only|single|first|one) ..1 (metric|measure|number|figure|kpi|star|yardstick|test)',
    'if i ..2 (only|just|had to) ..4 (one|single) ..1 (number|metric|measure|figure|of these|of them|of those)',
    '(number one|top of list|first place|pride of place)',
    '(nothing else|none of rest|no other number)',
    'is (headline|deciding|north star|yardstick|tiebreaker|number !(of)|primary metric|metric that)',
    '(most|above all|above everything|more than anything) ..2 is',
    '(key|main|headline|primary) (result|outcome|output|signal) ..2 (is|be)',
    '(carry|carries|have|has) ..2 (decision|final say|last word|casting vote|veto)',
  ],
  success: [
    '(success|winning|victory|win) ..3 (is|be|means|mean|equals|look like|looks like|measured by|measured in|judged by|defined as|come down to|comes down to)',
    '(success|winning) @metric',
    '(success metric|measure of success|definition of success|success criterion|sign of success|marker of success|goal metric|target metric) ..3 (is|be|of)?',
    'how (would|will|do|did) (i|we|you) know !(it|if|that|whether|when|this)',
    '(call|count|consider|judge|declare) ..3 (success|successful|worked|win|it won) ..2 (if|when|once)',
    '(it|this|that|pilot|launch|plan|feature|service|change|we) ..2 (~work|~succeed|~win|worked|have worked|has worked|have succeeded|have won) (if|when|once)',
    '(we|i) (win|have won|would win|succeed) if',
    '(i|we) ..2 know ..2 (it|this|that)? ..2 (worked|works|is working|right|wrong) ..2 (if|when|by|from)',
  ],
}, { metric: metricMentions });

/** Things that cannot be read off a dial, and names of measures without one. */
const empty = new Set(
  'success successful business value impact alignment quality outcome outcomes vision strategy experience excellence health healthy sustainable delight happiness happy together stakeholders team define defined defining agree agreed tbd depends later framework goals objectives growth trust innovation culture customer-centricity obsession everything communication attitude listening listen everyone discipline data decision decisions'.split(' '),
);

/** Farthest that a metric may stand behind and before the cue, in words. */
const ahead = 26;
const behind = 22;

/** Every metric singled out, in order; those with a recognised metric only count a cue once. */
export const metricChoices = defineAnnotation('metric choices', (document): readonly MetricChoice[] => {
  const found: MetricChoice[] = [];
  const mentions = document.read(metricMentions);
  for (const cue of document.read(cues)) {
    const refused = !isAsserted(document, cue);
    // "I would not judge it by visits but by second visits"
    if (refused && !(isAsserted(document, cue, { ignore: ['negated'] }) && turnsInSentence(document, cue))) continue;
    const choice = readChoice(document, cue, mentions);
    if (choice !== undefined) found.push(choice);
  }
  return found.sort((a, b) => a.first - b.first);
});

function turnsInSentence({ words, sentences }: Document, cue: Mention): boolean {
  const { last } = sentences[words[cue.first]!.sentence]!;
  return words.slice(cue.last, Math.min(last, cue.last + 16)).some(({ norm }) => norm === 'but' || norm === 'instead' || norm === 'rather');
}

function readChoice(document: Document, cue: Match, mentions: readonly MetricMention[]): MetricChoice | undefined {
  const { words, sentences } = document;
  const own = sentences[words[cue.first]!.sentence]!;
  if (cue.label === 'heading' && (words[cue.last] === undefined || words[cue.last]!.breakBefore < Break.clause)) return undefined;
  const end = Math.min(own.last, cue.last + ahead);
  const start = Math.max(0, Math.min(own.first, cue.first), cue.first - behind);
  const usable = (mention: MetricMention): boolean => !/^(success|impact|performance|quality|metric|kpi)/.test(mention.head);
  const after = near(mentions, cue.first + 1, end).filter(usable);
  const list = isList(words, after);
  if (cue.label === 'picked' && /^(data|numbers|figures|survey|report|reports|dashboard|logs|curve|curves|funnel|by|to|from)$/.test(words[cue.last]?.norm ?? '')) return undefined;
  if (list && cue.label !== 'named') return undefined;
  if (words.slice(cue.first, cue.last).some(({ norm }) => norm === 'least')) return undefined;
  if (cue.label === 'judged' && words.slice(cue.first, cue.last).some(({ norm }) => norm === 'metrics' || norm === 'kpis')) return undefined;
  // "Success metrics such as resolution rate and satisfaction": examples of some.
  if (/^(?:metrics|kpis|measures|indicators|numbers|figures)$/.test(words[cue.last - 1]!.norm) && /^(?:such|like|including|include|e\.g|for|are|and)$/.test(words[cue.last]?.norm ?? '')) return undefined;
  const next = after.find(({ last }) => last > cue.last || cue.label !== 'success' || words[cue.first + 1] !== undefined && last === cue.last);
  if (next !== undefined && (cue.label !== 'success' || next.generic !== true || next.last - next.first > 1)) return { first: cue.first, last: Math.max(cue.last, next.last), metric: next };
  // "…, that's the one I'd judge it on": the metric stands before, in this sentence or the one before.
  const pointsBack = /^(that|this|it|which|is|one|i|we|nothing|none|no|above|more|tell|tells|settle|settles|decide|decides|first|rest|others|everything)$/.test(words[cue.first]!.norm) || cue.last >= own.last - 1;
  if (pointsBack && cue.label !== 'success') {
    const from = cue.first - own.first > 8 ? start : Math.max(0, cue.first - behind);
    const before = near(mentions, from, cue.first).filter(usable).filter(({ generic }) => generic !== true);
    const last = before[before.length - 1];
    if (last !== undefined && before.length < 4) return { first: last.first, last: cue.last, metric: last };
  }
  const anaphoric = /^(that|this|it|which|one|first)$/.test(words[cue.first]!.norm) && cue.label !== 'success';
  if (anaphoric && /^(one|first)$/.test(words[cue.first]!.norm)) {
    const earlier = near(mentions, Math.max(0, cue.first - 120), cue.first).filter(usable).filter(({ generic }) => generic !== true);
    if (earlier.length > 0) return { first: cue.first, last: cue.last, metric: earlier[0] };
  }
  if (anaphoric && cue.last - cue.first <= 9 && stakes(document, cue)) {
    const back = readBack(document, cue);
    if (back !== undefined) return back;
  }
  if (cue.label === 'success') return readOutcome(document, cue, own.last);
  if (cue.label === 'named' || cue.label === 'heading' || cue.label === 'judged' || /^(what|bar|test|proof)$/.test(words[cue.first]!.norm)) return readComplement(document, cue, own.last);
  return undefined;
}

/** "The one number is trips on rainy mornings": what stands in the place of a metric, where it can be counted. */
function readComplement({ words }: Document, cue: Match, sentenceEnd: number): MetricChoice | undefined {
  let last = cue.last;
  let content = 0;
  // "What counts is that we listen": an attitude, not a thing that is counted.
  if (words[last]?.norm === 'that' && /^(we|everyone|everybody|people|i|you|it|team)$/.test(words[last + 1]?.norm ?? '')) return undefined;
  while (last < sentenceEnd && last < cue.last + 14 && (last === cue.last || words[last]!.breakBefore < Break.comma || content < 2)) {
    const { norm } = words[last]!;
    if (empty.has(norm)) return undefined;
    if (norm.length > 3) content += 1;
    last += 1;
  }
  const countable = words.slice(cue.last, last).some(({ norm }) => /[^s]s$/.test(norm) && norm.length > 3 && !/^(always|this|does|goes|says)$/.test(norm)) || words.slice(cue.last, last).some(({ norm }) => norm === 'people' || norm === 'money' || norm === 'time');
  const strong = words[cue.last] !== undefined && (words[cue.last]!.breakBefore >= Break.comma || /^(is|be|on|by|to|for|would|means|as|about|around|simple|whether|do|does|did)$/.test(words[cue.last - 1]!.norm));
  return content >= 2 && countable && strong ? { first: cue.first, last, metric: undefined } : undefined;
}

/** "Success means more than half of the drivers finish by six": an outcome with a level or a comparison in it. */
function readOutcome(document: Document, cue: Match, sentenceEnd: number): MetricChoice | undefined {
  const { words } = document;
  const last = Math.min(sentenceEnd, cue.last + 16);
  const stretch = words.slice(cue.last, last);
  if (stretch.some(({ norm }) => empty.has(norm))) return undefined;
  const level = near(document.read(measuredQuantities), cue.last, last).some(({ type }) => type !== 'duration');
  const compared = stretch.some(({ norm }) => /^(less|fewer|more|half|most|twice|double)$/.test(norm)) && /^(if|when|once|means)$/.test(words[cue.last - 1]!.norm);
  const plainly = /^(if|when|once)$/.test(words[cue.last - 1]!.norm) && words.slice(cue.first, cue.last).some(({ norm }) => norm.startsWith('succe') || norm === 'win') && stretch.filter(({ norm }) => norm.length > 3).length >= 4;
  return level || compared || plainly ? { first: cue.first, last, metric: undefined } : undefined;
}

const stakeWords = new Set('number figure metric measure kpi yardstick statistic judge judged hang live stand hold argue argued bet settle settles decide decides decided show report'.split(' '));

function stakes({ words }: Document, { first, last }: Mention): boolean {
  const stretch = words.slice(first, last);
  return stretch.some(({ norm }) => stakeWords.has(norm)) && stretch.some(({ norm }) => /^(i|we|my|our|that|this)$/.test(norm));
}

/** "Sessions that end with no viewing. That's the number.": the thing counted stands before, by a plural that something is said of. */
function readBack({ words }: Document, cue: Match): MetricChoice | undefined {
  for (let index = cue.first - 1; index > 0 && cue.first - index <= behind; index -= 1) {
    const { norm } = words[index]!;
    if (empty.has(norm)) return undefined;
    if ((/[^s]s$/.test(norm) && norm.length > 3 && !/^(?:this|does|goes|says|gets|always)$/.test(norm)) || norm === 'people') return { first: index, last: cue.last, metric: undefined };
  }
  return undefined;
}

/** Three and more side by side, with nothing but commas and "and" between them. */
function isList(words: readonly Word[], mentions: readonly MetricMention[]): boolean {
  let run = 1;
  for (let index = 1; index < mentions.length; index += 1) {
    const gap = mentions[index]!.first - mentions[index - 1]!.last;
    const between = words.slice(mentions[index - 1]!.last, mentions[index]!.first + 1);
    const separated = !between.some(({ norm }) => /^(not|since|because|so|but)$/.test(norm)) && between.some(({ norm, breakBefore }) => breakBefore === Break.comma || norm === 'and' || norm === 'or');
    run = gap <= 4 && separated ? run + 1 : 1;
    if (run >= 3) return true;
  }
  return false;
}

/** Mentions that begin between two words; bounded by binary search. */
export function near<M extends Mention>(mentions: readonly M[], from: number, to: number): M[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < from) low = middle + 1;
    else high = middle;
  }
  const found: M[] = [];
  for (let index = low; index < mentions.length && mentions[index]!.first < to; index += 1) found.push(mentions[index]!);
  return found;
}
