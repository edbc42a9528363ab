import { defineAnnotation, type Document } from '../document.ts';
import { lexiconMatches, type Mention } from '../patterns/define-patterns.ts';
import { Break } from '../tokenize.ts';
import type { Word } from '../sentences.ts';
import {
  amountWords,
  countableEvents,
  genericMetrics,
  measureVerbs,
  metricAnnouncers,
  metricModifiers,
  moveVerbs,
  namedMetrics,
  ofHeads,
  peopleNouns,
  persons,
  rateHeads,
  timeModifiers,
} from '../../lexicons/metric-terms.ts';
import { structuralUnits, timeUnits } from '../../lexicons/units.ts';
import { isDeterminer, isGrammar, isVerbForm } from './noun-phrases.ts';
import { joined } from './numerals.ts';
import { quantities } from './quantities.ts';

/** A measurable quantity that the text names or describes. */
export interface MetricMention extends Mention {
  /** By a name ("churn"), or by the shape of a description ("how many people come back"). */
  readonly kind: 'named' | 'shaped';
  /** The word or name that makes it a metric: "rate", "per", "how many", "churn". */
  readonly head: string;
  /** Index of the first content word of the head. */
  readonly at: number;
  /** A word for a wide aim ("growth", "revenue" alone), not for something that one dial shows. */
  readonly generic?: boolean;
}

/** Where a metric was recognised, before its phrase is grown to the left and right. */
interface Seed extends Mention {
  readonly kind: MetricMention['kind'];
  readonly head: string;
  readonly generic?: boolean;
  /** Whether words to the left belong to it; not for "how many". */
  readonly growLeft: boolean;
  /** Whether a clause follows at once: "how many | people come back". */
  readonly clause?: boolean;
}

/** Every metric mention, in order; they don't overlap. */
export const metricMentions = defineAnnotation('metric mentions', (document): readonly MetricMention[] => {
  const { words } = document;
  const seeds: Seed[] = [];
  for (const { first, last } of document.read(lexiconMatches(namedMetrics))) {
    if (namedInContext(document, first, last)) seeds.push({ first, last, kind: 'named', head: headOf(words, first, last), growLeft: true });
  }
  for (const { first, last } of document.read(lexiconMatches(genericMetrics))) {
    if (genericInContext(document, first, last)) seeds.push({ first, last, kind: 'named', head: headOf(words, first, last), growLeft: true, generic: true });
  }
  for (let index = 0; index < words.length; index += 1) {
    const { norm } = words[index]!;
    const seed = (mayShape(norm) ? shapeAt(document, index) : undefined) ?? (frameWords.has(norm) ? framedAt(document, index) : undefined);
    if (seed !== undefined) seeds.push(seed);
  }
  const figures = new Set<number>();
  for (const { first, type } of document.read(quantities)) if (!/^(duration|date|ordinal|clock)$/.test(type)) figures.add(first);
  const grown = merge(seeds.map((seed) => grow(document, seed, figures)).filter(({ last }) => !/^(of|per|to|until|between|from)$/.test(at(words, last - 1))));
  return withListed(document, grown, figures);
});

/** Metric mentions that one dial could show: no generic aims. */
export const specificMetrics = defineAnnotation('specific metrics', (document): readonly MetricMention[] =>
  document.read(metricMentions).filter(({ generic }) => generic !== true),
);

const headOf = (words: readonly Word[], first: number, last: number): string =>
  words
    .slice(first, last)
    .map(({ norm }) => norm)
    .join(' ');

const at = (words: readonly Word[], index: number): string => words[index]?.norm ?? '';
/** The word, if nothing sets it apart from the one before it. */
const next = (words: readonly Word[], index: number): string => (joined(words, index) ? words[index]!.norm : '');
/** The word before, if nothing stands between. */
const previous = (words: readonly Word[], index: number): string => (joined(words, index) ? words[index - 1]!.norm : '');

function articleBefore(document: Document, index: number): string {
  const norm = document.tokens[(document.words[index]?.token ?? 0) - 1]?.norm;
  return norm === 'a' || norm === 'an' || norm === 'the' ? norm : '';
}

const notMetricAfter = /^(survey|surveys|form|forms|flow|flows|team|teams|manager|managers|page|pages|button|screen|desk|department|officer|officers|email|emails|model|models|policy|policies|strategy|strategies|plan|plans|work|project|projects|program|campaign|campaigns|tactic|tactics|specialist|squad|dashboard|dashboards|funnel|funnels|data|call|calls|analyst|analysts|interview|interviews|loop|loops|hacking|hacker|expert|research|session|sessions|test|tests|tool|tools|system|systems|reason|reasons|process|story|stories|framework|metric|metrics|number|numbers|measure|measures|target|targets|goal|goals|kpi|kpis|review|reviews|meeting|meetings|report|reports|initiative|initiatives|offer|offers|bonus|control|assurance|scene|scenes|theory|committee|stage|stages|mindset|driver|drivers|lever|levers|problem|problems|issue|issues|tier|platform|accounts|scheme|line|director|center|feature|economy|streaming|discount|card|cards|head|people|product|products|push|squads|lead|unit|law|crew|expert|experts|guide|guru|rep|reps|funnels|hub|pitch|pipeline)$/;

const keptBeforeNoun = /^(metric|metrics|number|numbers|measure|measures|target|targets|goal|goals|report|reports|data|problem|problems|issue|issues|dashboard|dashboards|driver|drivers|kpi|kpis|curve|curves)$/;

/** Names that are common words too: the noise of "completion page", "adoption agency", "recall that". */
function namedInContext(document: Document, first: number, last: number): boolean {
  const { words } = document;
  const follower = next(words, last);
  const before = previous(words, first);
  if (notMetricAfter.test(follower) && !keptBeforeNoun.test(follower)) return false;
  if (last - first > 1 && articleBefore(document, first) === 'a' && /^(positive|negative|miss|show|off|out|in|back)$/.test(at(words, last - 1))) return false;
  if (last - first > 1) return !(at(words, last - 1) === 'per' && follower === '');
  // "people churn", "we convert": a verb.
  if (/^(churn|upgrade|downgrade|renew|relapse|bounce)$/.test(at(words, first)) && (peopleNouns.has(before) || /^(they|we|you|to|would|will|who|i|that)$/.test(before)) && !/^(rate|is|was|fell|rose)$/.test(follower)) return false;
  const norm = at(words, first);
  if (norm === 'backlog' && /^(in|on|into|to|from)$/.test(before)) return false;
  // Verbs and idioms: "I recall", "yield to", "crime" as a genre, "bounce ideas".
  if (/^(recall|yield|bounce|upgrade|downgrade|bounces|upgrades|downgrades|signup|backlog|survival|availability|tenure|reach|crime|dwell|scrap|vacancy|graduation|cancel|mileage|adoption|renewal|precision|conversion|completion|turnover|remission|literacy|impressions?|emission)$/.test(norm)) {
    if (/^(i|we|you|they|to|can|could|may|might|will|would|should|not|must|who|and)$/.test(before) && /^(recall|yield|bounce|upgrade|downgrade|dwell|scrap|reach)$/.test(norm)) return false;
    if (/^(recall|yield|scrap|bounce)$/.test(norm) && /^(that|how|when|to|it|them|this|ideas|back|around|off|a|one|what|better|more)$/.test(follower)) return false;
    if (/^(true|false|good|bad|first|strong|lasting|wrong)$/.test(before) && /^(crime|impressions?)$/.test(norm)) return false;
    if (norm === 'crime' && /^(drama|dramas|scene|novel|novels|show|shows|series|fiction|thriller)$/.test(follower)) return false;
    if (/^(product|tech|manager|service)$/.test(before) && norm === 'recall') return false;
    if (norm === 'backlog' && /^(product|sprint|feature|engineering|team|teams|team's)$/.test(before)) return false;
    if ((norm === 'upgrade' || norm === 'downgrade' || norm === 'graduation' || norm === 'renewal' || norm === 'completion') && articleBefore(document, first) === 'a') return false;
  }
  return true;
}

/** A wide aim counts where it is an object of measuring, not in "growth team", "cost us" or "a price". */
function genericInContext(document: Document, first: number, last: number): boolean {
  const { words } = document;
  const norm = at(words, last - 1);
  const follower = next(words, last);
  const before = previous(words, first);
  if (notMetricAfter.test(follower) && !keptBeforeNoun.test(follower)) return false;
  const sentence = words[first]!.sentence;
  if (/^(impact|reach|output|hour|hours|performance|quality|success|turnover|participation)$/.test(norm)) {
    if (/^(i|we|you|they|it|that|which|to|can|could|may|might|will|would|should|not|must|would|who)$/.test(before)) return false;
    if (/^(us|me|them|you|him|her|more|less|nothing|money|out|over|\d.*)$/.test(follower) || document.words[last]?.kind === 'number') return false;
    if (/^(hour|hours)$/.test(norm)) return norm === 'hours' && (before === '' || /^(if|while|when|that|whether|raw|total|and|or|watch|is|are|more|fewer|was|were|of|measure|count|track|about|on)$/.test(before)) && (follower === '' || /^(on|of|from|are|were|fell|rose|went|dropped|per|and|or|come|is|by)$/.test(follower)) && document.sentences[sentence]!.last - document.sentences[sentence]!.first > 2;
    if ((norm === 'impact' || norm === 'performance' || norm === 'quality' || norm === 'success') && articleBefore(document, first) === 'a') return false;
  }
  return true;
}

const shapeWords: ReadonlySet<string> = new Set([
  ...'how per number count tally amount numbers time times days weeks months hours minutes seconds average median mean percentile fewer what viewing use usage uptake consumption sale cost whether gap spread ratio'.split(' '),
  ...rateHeads,
  ...ofHeads,
  ...countableEvents,
  ...peopleNouns,
]);
const frameWords: ReadonlySet<string> = new Set([...metricAnnouncers, ...'judge judged assess assessed evaluate evaluated measure measured hold held holding count what look track monitor watch success'.split(' ')]);

/** Cheap look before the rules: only words that open a shape, and plurals, are worth the reading. */
function mayShape(norm: string): boolean {
  return shapeWords.has(norm) || norm.charCodeAt(norm.length - 1) === 115;
}

const relative = /^(who|that|which|whose|where)$/;

function shapeAt(document: Document, index: number): Seed | undefined {
  const { words } = document;
  const word = words[index]!;
  const { norm } = word;
  switch (norm) {
    case 'how':
      return howShape(document, index);
    case 'per':
      return perShape(document, index);
    case 'fewer':
      return fewerShape(document, index);
    case 'what':
      return /^(share|percentage|proportion|fraction|percent|portion)$/.test(next(words, index + 1)) && next(words, index + 2) !== '' ? { first: index, last: index + 2, kind: 'shaped', head: `what ${at(words, index + 1)}`, growLeft: false, clause: true } : undefined;
    case 'number':
    case 'count':
    case 'tally':
    case 'amount':
    case 'numbers':
      if (next(words, index + 1) !== 'of') return undefined;
      if (norm !== 'number' && /^(these|those|this|our|my|to|them)$/.test(at(words, index + 2))) return undefined;
      // "a number of reasons" is several; "the number of" counts.
      if (articleBefore(document, index) === 'a' || /^(large|small|huge|any|certain|good|sample)$/.test(previous(words, index)) || /^(amount)$/.test(norm) && articleBefore(document, index) !== 'the') return undefined;
      return { first: index, last: index + 2, kind: 'shaped', head: `${norm} of`, growLeft: true };
    case 'time':
    case 'times':
      return timeShape(document, index);
    case 'days':
    case 'weeks':
    case 'months':
    case 'hours':
    case 'minutes':
    case 'seconds':
      return unitTimeShape(document, index);
    case 'average':
    case 'median':
    case 'mean':
      return averageShape(document, index);
    case 'percent':
    case 'percentile':
      return norm === 'percentile' && previous(words, index) !== '' && next(words, index + 1) !== '' && !isGrammar(at(words, index + 1)) ? { first: index - 1, last: index + 2, kind: 'shaped', head: norm, growLeft: false } : undefined;
    case 'viewing':
    case 'use':
    case 'usage':
    case 'uptake':
    case 'take-up':
    case 'consumption':
    case 'sale':
    case 'cost':
      if (next(words, index + 1) !== 'of' || (articleBefore(document, index) !== 'the' && norm !== 'cost') || articleBefore(document, index) === 'a' || (norm === 'cost' && !/^(each|one|acquiring|serving|keeping|getting|winning|delivering|running|producing|treating|teaching|shipping|every)$/.test(next(words, index + 2)))) break;
      return { first: index, last: index + 2, kind: 'shaped', head: `${norm} of`, growLeft: true };
    case 'whether':
      return whetherShape(document, index);
    case 'gap':
    case 'spread':
    case 'ratio':
      if (next(words, index + 1) === 'between' || (norm === 'ratio' && next(words, index + 1) === 'of')) return norm === 'gap' && !measured(document, index) ? undefined : { first: index, last: index + 2, kind: 'shaped', head: norm, growLeft: true };
      break;
    default:
      break;
  }
  if (word.kind === 'number' && /%$|^\d+%/.test(norm)) return undefined;
  if (rateHeads.has(norm)) return rateShape(document, index);
  if (ofHeads.has(norm) && next(words, index + 1) === 'of' && articleBefore(document, index) !== 'a') return { first: index, last: index + 2, kind: 'shaped', head: norm, growLeft: true };
  return countableEvents.has(norm) || peopleNouns.has(norm) ? eventShape(document, index) : levelShape(document, index);
}

/** "how many people come back", "how often", "how long a repair takes". */
function howShape(document: Document, index: number): Seed | undefined {
  const { words } = document;
  const measure = next(words, index + 1);
  const following = next(words, index + 2);
  switch (measure) {
    case 'many': {
      if (following === '' ) return previous(words, index) === '' && words[index]!.breakBefore === Break.none ? undefined : undefined;
      return { first: index, last: index + 2, kind: 'shaped', head: 'how many', growLeft: false, clause: true };
    }
    case 'often':
    case 'frequently':
      if (following === '') return undefined;
      return { first: index, last: index + 2, kind: 'shaped', head: 'how often', growLeft: false, clause: true };
    case 'long':
    case 'quickly':
    case 'fast':
    case 'soon':
    case 'late':
      if (following === '' || /^(do|does|did|is|are|was|have|has|had|should|will|can|to|ago|i|we|and|or|term)$/.test(following)) return undefined;
      return { first: index, last: index + 2, kind: 'shaped', head: `how ${measure}`, growLeft: false, clause: true };
    case 'much':
    case 'far':
      if (measure === 'far' && !/^(they|people|members|users|customers|players|readers|students|patients|viewers)$/.test(following)) return undefined;
      if (following === '' || /^(do|does|did|is|are|was|have|has|had|should|will|can|to|i|we|you|better|worse|more|less|that|this|and|or|easier|harder|would|could|faster)$/.test(following)) return undefined;
      return { first: index, last: index + 2, kind: 'shaped', head: `how ${measure}`, growLeft: false, clause: true };
    default:
      return undefined;
  }
}

/** "orders per customer", "cost per hour viewed"; a number per something is an amount, not a metric. */
function perShape(document: Document, index: number): Seed | undefined {
  const { words } = document;
  const before = words[index - 1];
  const after = next(words, index + 1);
  if (before === undefined || !joined(words, index) || after === '' || after === 'cent' || after === 'se' || before.kind === 'number') return undefined;
  if (isGrammar(before.norm) || isDeterminer(before.norm) || (isVerbForm(before.norm) && !/ed$/.test(before.norm)) || /^(paid|charged|billed|priced|quarter|half|third|pay|fixed|limited)$/.test(before.norm)) return undefined;
  if (/^(arm|variant|cell|group|cohort|bucket|se|diem|capita|annum)$/.test(after)) return undefined;
  if (previous(words, index - 1) === 'per') return undefined;
  // "three visits per week" has its figure; "visits per week" has not.
  let start = index - 1;
  while (start > 0 && joined(words, start) && start > index - 4 && !isGrammar(words[start - 1]!.norm) && words[start - 1]!.kind === 'word') start -= 1;
  const figure = words[start - 1];
  if (start > 0 && joined(words, start) && (figure?.kind === 'number' || numberWords.test(figure?.norm ?? '')) ) return undefined;
  for (let back = start; back < index; back += 1) if (numberWords.test(words[back]!.norm)) return undefined;
  // "minutes of delay per train": what is counted stands before "of".
  const opening = previous(words, start) === 'of' && start >= 2 && joined(words, start - 1) && !isGrammar(words[start - 2]!.norm) ? start - 2 : index - 1;
  if (opening < index - 1 && (words[opening]!.kind === 'number' || (opening > 0 && joined(words, opening) && (words[opening - 1]!.kind === 'number' || numberWords.test(words[opening - 1]!.norm))))) return undefined;
  const counted = (words[index + 1]!.kind === 'number' || numberWords.test(after)) && next(words, index + 2) !== '' && !isGrammar(next(words, index + 2));
  return { first: opening, last: index + (counted ? 3 : 2), kind: 'shaped', head: 'per', growLeft: true };
}

const numberWords = /^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|once|twice|half)$/;

/** "time to resolution", "waiting times", "time spent in theatre". */
function timeShape(document: Document, index: number): Seed | undefined {
  const { words } = document;
  const before = previous(words, index);
  const after = next(words, index + 1);
  if (timeModifiers.has(before) && !(before === 'up' && articleBefore(document, index) !== '') && articleBefore(document, index) === '') {
    return { first: index - 1, last: index + 1, kind: 'shaped', head: `${before} ${at(words, index)}`, growLeft: true };
  }
  if (at(words, index) === 'times') return undefined;
  const bare = before === '' || !/^(this|that|same|first|last|next|every|each|any|no|some|long|enough|more|of|good|right|second|one|at|in|on|have|had|has|take|takes|took|got|is|was|s|it|all|whole|short|my|our|spend|spent|waste|save|saves|limited|little|full|part|real|over|by|needs|need|give|gives|gave|buy|buys|given|find|made|makes|make|need|needed|having|wasted|lack|more|less|still|like)$/.test(before);
  if (!bare) return undefined;
  if ((after === 'to' || after === 'until' || after === 'between' || after === 'from') && articleBefore(document, index) !== 'a') {
    const noun = next(words, index + 2);
    if (noun === '' || /^(be|do|have|make|think|get|go|talk|tell|say|ask|write|read|start|stop|move|build|ship|learn|wait|act|decide|time)$/.test(noun) && articleBefore(document, index) === 'the' || /^(be|do|think|make|talk|time)$/.test(noun)) return undefined;
    if (after === 'to' && articleBefore(document, index) === 'the' && !measured(document, index)) return undefined;
    return { first: index, last: index + 2, kind: 'shaped', head: `time ${after}`, growLeft: true };
  }
  if (/^(spent|taken|lost|saved|watched|waited|waiting)$/.test(after)) return { first: index, last: index + 2, kind: 'shaped', head: `time ${after}`, growLeft: true };
  return undefined;
}

/** "days until", "hours watched", "minutes per call", "hours lost to sickness". */
function unitTimeShape(document: Document, index: number): Seed | undefined {
  const { words } = document;
  const before = words[index - 1];
  const counted = before !== undefined && joined(words, index) && (before.kind === 'number' || numberWords.test(before.norm) || /^(few|several|couple|dozen|last|first|next|past|working|odd)$/.test(before.norm));
  if (counted) return undefined;
  const after = next(words, index + 1);
  if (/^(watched|viewed|played|listened|streamed|spent|lost|worked|taught|flown|slept|waited|saved|billed|logged|driven|delayed|read)$/.test(after)) return { first: index, last: index + 2, kind: 'shaped', head: `${at(words, index)} ${after}`, growLeft: true };
  if ((after === 'until' || after === 'to' || after === 'between' || after === 'from') && (before === undefined || !joined(words, index) || /^(count|in|is|number|median|average|of|measure|track|watch|by|and|on|fewer)$/.test(before.norm))) {
    if (after === 'to' && !/^(first|delivery|close|resolution|discharge|payment|decision|hire|fill|complete|respond|reply|repair|resolve)$/.test(next(words, index + 2))) return undefined;
    return { first: index, last: index + 2, kind: 'shaped', head: `${at(words, index)} ${after}`, growLeft: true };
  }
  return undefined;
}

/** "average episodes per starter", "median wait"; not "on average" or "the average customer". */
function averageShape(document: Document, index: number): Seed | undefined {
  const { words } = document;
  const after = next(words, index + 1);
  if (after === 'of') return articleBefore(document, index) === 'an' ? undefined : { first: index, last: index + 2, kind: 'shaped', head: at(words, index), growLeft: true };
  if (at(words, index) === 'mean' && !/^(time|number|length|score|wait|duration|cost|value)$/.test(after)) return undefined;
  if (/ing$/.test(after) && (articleBefore(document, index) === 'an' || next(words, index + 2) === '')) return undefined;
  if (previous(words, index) === 'on' || after === '' || isGrammar(after) || words[index + 1]!.kind === 'number' || isVerbForm(after)) return undefined;
  if (/^(customer|member|user|person|viewer|player|reader|joe|day|week|month|year|patient|student|family|household|driver|shopper|donor|listener|company|team|manager|guy|employee|citizen|passenger|farmer|at|quality|case)$/.test(after)) return undefined;
  return { first: index, last: index + 2, kind: 'shaped', head: at(words, index), growLeft: true };
}

/** "whether people come back": a yes or no of each person, so a share of all. */
function whetherShape(document: Document, index: number): Seed | undefined {
  const { words } = document;
  const who = next(words, index + 1);
  if (!(peopleNouns.has(who) || who === 'they')) return undefined;
  for (let ahead = index + 2; ahead < index + 7 && joined(words, ahead); ahead += 1) {
    if (/^(return|returns|returned|come|came|coming|finish|finished|finishes|renew|renewed|stay|stayed|stays|cancel|cancelled|canceled|leave|left|quit|complete|completed|buy|bought|reorder|reordered|watch|watched|use|used|click|clicked|convert|converted|churn|churned|drop|dropped|keep|kept|recover|recovered|attend|attended|pass|passed|reoffend|donate|donated|pay|paid)$/.test(words[ahead]!.norm)) {
      return { first: index, last: ahead + 1, kind: 'shaped', head: 'whether', growLeft: false, clause: true };
    }
  }
  return undefined;
}

const plainHeads = /^(cost|costs|price|spend|revenue|revenues|sales|profit|income|usage|consumption|losses|savings|margin|margins|completion|retention|conversion|churn|attrition|adoption|hours|minutes|level|levels|size|sizes|length|depth|total|totals|duration|yield|yields|volume|volumes|density|penetration|uptake|turnout|turnover|throughput|velocity|accuracy|intensity)$/;
const emptyModifiers = /^(high|higher|highest|low|lower|lowest|good|better|best|bad|worse|worst|same|different|certain|new|old|own|current|right|wrong|real|big|small|large|huge|next|last|first|second|third|top|bottom|main|key|flat|fixed|full|great|fair|healthy|lion|entry|senior|junior|sea|eye|high-level|any|other|extra|additional|sunk|hidden|half|couple|long|working|office|opening|school|business|sample|team|company|font|screen|class|list|base|shelf|full-length|arms|arm|age|house|sample|two|three|four|five|each|sticker|true|false|list|case|overall|real|total|face)$/;

/** "cancellation rate", "share of trips", "rate at which", "the share who watch". */
function rateShape(document: Document, index: number): Seed | undefined {
  const { words } = document;
  const norm = at(words, index);
  const before = previous(words, index);
  const after = next(words, index + 1);
  const article = articleBefore(document, index);
  if (notMetricAfter.test(after) && !keptBeforeNoun.test(after) && !/^(plan)$/.test(after)) return undefined;
  const head = (growLeft: boolean, last = index + 1, first = index): Seed => ({ first, last, kind: 'shaped', head: norm, growLeft });
  const compound = (): Seed => head(true, index + 1, index - 1);
  if (/^(rate|rates|rating|ratings|score|scores|share|shares|count|counts|price|cost|costs|spend|sales|average|total|yield|hours|minutes)$/.test(norm) && /^(i|we|you|they|to|would|will|could|can|not|people|should|must|who|please)$/.test(before)) return undefined;
  if (norm === 'costs' && (/^(a|an)$/.test(articleBefore(document, index - 1)) || numberWords.test(previous(words, index - 1)))) return undefined;
  // "a gigabyte costs an hour's pay": a verb has its object right behind it.
  if (/^(cost|costs|spend|yield|yields|share|shares|rate|rates|score|scores|count|averages|totals)$/.test(norm) && hasObject(document, index)) return undefined;
  if (/^(share|percentage|proportion|fraction|rate|rates|ratio|frequency)$/.test(norm) && after === 'of' && !(norm === 'fraction' && article === 'a') && !(norm === 'share' && (/^(my|your|our|their|fair|his|her)$/.test(before)))) return head(true, index + 2);
  if (/^(share|percentage|proportion|fraction)$/.test(norm) && relative.test(after)) return head(true);
  if (/^(rate|rates)$/.test(norm) && (after === 'at' || after === 'among' || after === 'in' || after === 'for')) {
    if (after !== 'at' || next(words, index + 2) === 'which') return after === 'at' ? { ...head(false, index + 3), clause: true } : head(true);
  }
  // A modifier of its own, right before it: no article, possessive or grammar between.
  const modifier = before !== '' && article === '' && !isGrammar(before) && !isDeterminer(before) && words[index - 1]!.kind === 'word' && !emptyModifiers.test(before);
  if (plainHeads.test(norm)) {
    if (/^(hours|minutes|total|totals|level|levels|size|sizes|length|depth|duration|price|volume|volumes|density|intensity|velocity|spend|accuracy|yield|yields)$/.test(norm)) {
      if (norm === 'hours' || norm === 'minutes') return modifier && /^(viewing|watch|watching|playing|play|listening|reading|streaming|volunteer|teaching|contact|billable|driving|flying|training|overtime|machine|staff|nursing|labor|staffing|engagement|session|total|weekly|monthly|daily|peak|call|talk|sleep|sunshine|screen|idle|outage|man|person|patient)$/.test(before) ? head(true) : undefined;
      return modifier && !isVerbForm(before) && /^(session|queue|trip|basket|order|call|stay|visit|episode|class|batch|wait|delay|stock|inventory|engagement|noise|energy|stress|pain|skill|activity|service|staffing|traffic|sales|ticket|crop|grain|milk|harvest|stocking|crime|scroll|search|trial|forecast|model|picking|prediction|diagnostic|sprint|ad|marketing|media|customer|household|advertising|complaint|contact|admission|shipment|freight|passenger|average|median|total|unit|selling|fare|ticket|rent|land|herd|file|deal|gift|donation|claim|loan|portfolio)$/.test(before)
        ? head(true)
        : undefined;
    }
    return modifier && !isVerbForm(before) ? head(true) : undefined;
  }
  if (/^(margin|margins|index|average|averages|median|accuracy|occupancy|incidence|prevalence|turnout)$/.test(norm)) return modifier && !isVerbForm(before) && norm !== 'average' && norm !== 'averages' ? head(true) : undefined;
  if (modifier && !(isVerbForm(before) && !/^(finish|close|win|drop|return|open|read|use|save|play|click|hit|miss|start|fail|pass|cancel|fill|burn|reply|answer|defect|skip|watch|repeat|reopen|stop|join|response|complete|switch|spend)$/.test(before))) {
    if (norm === 'rates' || norm === 'rate') return /^(interest|tax|hourly|base|cruising|day|heart|mortgage|exchange|bank|any|first|second)$/.test(before) && before !== 'heart' && before !== 'interest' ? undefined : compound();
    if (norm === 'count' || norm === 'counts') return isVerbForm(before) ? undefined : compound();
    if (norm === 'shares' || norm === 'share') return /^(market|audience|viewing|wallet|voice|mode|modal|revenue|value|time|vote|listening|screen|shelf|traffic|category|search|mind)$/.test(before) ? compound() : undefined;
    return compound();
  }
  // "that rate", "the rate", "this score": points back to a metric.
  if (/^(rate|ratio|score|percentage|proportion)$/.test(norm) && (article === 'the' || /^(that|this|its|their|our|same)$/.test(before)) && !(next(words, index + 1) !== '' && /^(of|limit|card|limits)$/.test(after))) return head(false);
  return undefined;
}

/** Whether an object stands right behind a word that could be a verb: an article, a number, a pronoun. */
function hasObject(document: Document, index: number): boolean {
  const { words, tokens } = document;
  if (!joined(words, index + 1)) return false;
  const follower = tokens[words[index]!.token + 1];
  if (follower?.norm === 'about' || follower?.norm === 'around') {
    const figure = tokens[words[index]!.token + 2];
    return figure !== undefined && (figure.kind === 'number' || numberWords.test(figure.norm) || figure.norm === 'a');
  }
  return follower !== undefined && (follower.kind === 'number' || numberWords.test(follower.norm) || /^(a|an|the|us|me|them|it|him|her|you|my|our|your|their|his|its|more|less|nothing|money|up|out|something|this|these|those|trust|time|perhaps|maybe|roughly|nearly|almost)$/.test(follower.norm) && follower.norm !== 'over');
}

/** "fewer complaints", "weekly orders", "visits went up", "count the tickets that reopen". */
function eventShape(document: Document, index: number): Seed | undefined {
  const { words } = document;
  const { norm } = words[index]!;
  const before = previous(words, index);
  const after = next(words, index + 1);
  const seed = (first: number, growLeft = true): Seed => ({ first, last: index + 1, kind: 'shaped', head: norm, growLeft });
  if (!countableEvents.has(norm)) {
    // People are a metric only with a clause that picks them out, where something measures them.
    return (relative.test(after) || /^(still|coming|returning|leaving|waiting)$/.test(after)) && (measured(document, index) || frameBefore(document, index) || frameAfter(document, index)) ? seed(index) : undefined;
  }
  if (!norm.endsWith('s') && norm !== 'wait' && norm !== 'delay') return undefined;
  if (notMetricAfter.test(after) && after !== 'numbers' && after !== 'number') return undefined;
  if (metricModifiers.has(before) || (/^(new|missed|late)$/.test(before) && measured(document, index - 1))) return seed(index - 1);
  if (before === 'fewer') return seed(index - 1, false);
  if (/^(up|down|flat)$/.test(after) && next(words, index + 2) === '' && before === '') return seed(index);
  if (after === 'numbers' || after === 'volumes' || after === 'volume' || after === 'count') return { ...seed(index), last: index + 2 };
  // A spike in, a drop in, the level of.
  if ((before === 'in' || before === 'of') && index >= 2 && amountWords.has(at(words, index - 2)) && joined(words, index - 1)) return seed(index, false);
  if (moveVerbs.has(after) && !(after === 'went' && !/^(up|down|from|flat|nowhere)$/.test(next(words, index + 2))) && !(after.startsWith('move') && /^(to|on|in|into)$/.test(next(words, index + 2)))) return seed(index);
  if (/^(are|is|were|was|go|goes|going|stay|stays|stayed|hold|held)$/.test(after) && /^(up|down|flat|higher|lower|steady|rising|falling|growing|level|stable)$/.test(next(words, index + 2))) return seed(index);
  if (/^(may|must|should|can|do|does|did|will|would|not)$/.test(after)) {
    for (let ahead = index + 2; ahead < index + 4 && joined(words, ahead); ahead += 1) if (moveVerbs.has(words[ahead]!.norm) && !/^(move|moved)$/.test(words[ahead]!.norm)) return seed(index);
  }
  if (measured(document, index) && (relative.test(after) || !peopleNouns.has(norm) || /^(per|a|each|within|without|with)$/.test(after) || /ed$/.test(after))) return seed(index);
  if (/^(within|without)$/.test(after) && /ed$/.test(at(words, index - 1))) return seed(index);
  if ((relative.test(after) || /^(ending|lasting|reaching|without|within)$/.test(after)) && (frameBefore(document, index) || frameAfter(document, index))) return seed(index);
  return undefined;
}

/** "quick abandons are no higher than control", "hours are within 1%": whatever can be higher or lower is an amount. */
function levelShape(document: Document, index: number): Seed | undefined {
  const { words } = document;
  const { norm } = words[index]!;
  if (!/^(is|are|was|were|stay|stays|stayed|remain|remains|remained|be)$/.test(next(words, index + 1)) || norm.length < 4 || isGrammar(norm) || isVerbForm(norm) || !norm.endsWith('s') || /(ss|us|ness)$/.test(norm)) return undefined;
  let ahead = index + 2;
  if (/^(no|not|still|already|at|about|roughly|much|never)$/.test(next(words, ahead))) ahead += 1;
  const state = next(words, ahead);
  const then = next(words, ahead + 1);
  const level =
    (/^(higher|lower|fewer)$/.test(state) && (then === 'than' || then === 'in' || then === 'by' || then === '')) ||
    (/^(up|down)$/.test(state) && (then === 'by' || words[ahead + 1]?.kind === 'number' || numberWords.test(then) || then === 'at' && next(words, ahead + 2) === 'least')) ||
    (state === 'flat' && (then === '' || /^(and|or|but|in|across)$/.test(then))) ||
    (/^(under|above|below|over)$/.test(state) && (words[ahead + 1]?.kind === 'number' || numberWords.test(then))) ||
    (state === 'within' && words[ahead + 1]?.kind === 'number' && /%$/.test(then));
  return level ? { first: index, last: index + 1, kind: 'shaped', head: norm, growLeft: true } : undefined;
}

/** A description right behind its announcement: "the number is | sessions that end with no viewing", "guardrails: | mutes within five seconds". */
function framedAt(document: Document, index: number): Seed | undefined {
  const { words } = document;
  const { norm } = words[index]!;
  let start = -1;
  let strong = true;
  if (metricAnnouncers.has(norm)) start = announced(document, index);
  else if (/^(judged?|assess|assessed|evaluated?|measured?)$/.test(norm)) {
    for (let ahead = index + 1; ahead < index + 4 && joined(words, ahead); ahead += 1) if (/^(on|by)$/.test(words[ahead]!.norm)) start = ahead + 1;
  } else if (/^(hold|held|holding)$/.test(norm) && /^(myself|us|ourselves|team|me|them)$/.test(next(words, index + 1)) && next(words, index + 2) === 'to') start = index + 3;
  else if (norm === 'count' && next(words, index + 1) === 'one' && next(words, index + 2) === 'thing') start = index + 3;
  else if (norm === 'what' && /^(i|we|matters|counts)$/.test(next(words, index + 1))) start = announced(document, index + 1);
  else if ((norm === 'look' && next(words, index + 1) === 'at') || /^(track|measure|monitor|watch|count|success)$/.test(norm)) {
    strong = false;
    start = norm === 'look' ? index + 2 : norm === 'success' && /^(means|is|would|looks)$/.test(next(words, index + 1)) ? index + 2 : index + 1;
  }
  if (start < 0 || start >= words.length || words[start]!.kind === 'number') return undefined;
  if (
    words[start]!.breakBefore >= Break.paragraph ||
    (words[start]!.breakBefore >= Break.sentence && words[start]!.sentence !== words[index]!.sentence + 1)
  )
    return undefined;
  for (let at = start; at < start + 4 && at < words.length; at += 1) {
    const word = words[at]!;
    if (at > start && !joined(words, at)) return undefined;
    if (isGrammar(word.norm) && !(at === start && /^(our|their|its|these)$/.test(word.norm))) return undefined;
    if (isVerbForm(word.norm) && !word.norm.endsWith('ing') && !word.norm.endsWith('ed')) return undefined;
    const plural = persons.has(word.norm) || (word.norm.length > 3 && word.norm.endsWith('s') && !/(ss|us|is)$/.test(word.norm));
    if (!plural || structuralUnits.has(word.norm)) continue;
    const after = next(words, at + 1);
    // "people are happy" is a clause; "people who ..." and "mutes within ..." describe what is counted.
    const described = relative.test(after) || /^(per|within|without|from|with|ending|leaving|lasting|reaching|coming|returning|still|before|after)$/.test(after) || (/(ing|ed)$/.test(after) && after.length > 4) || /^(lost|kept|sold|seen|met|sent|won|left|made|done|spent|begun|held|paid)$/.test(after);
    if (!described && (!strong || persons.has(word.norm) || (after !== '' && !/^(of|in|for|and|or|to|at|on|by|among|across|not)$/.test(after)))) return undefined;
    return { first: at, last: at + 1, kind: 'shaped', head: word.norm, growLeft: true };
  }
  return undefined;
}

/** Where the phrase begins that an announcing word points to: behind "is", a colon, or the end of a short sentence. */
function announced(document: Document, index: number): number {
  const { words } = document;
  const { sentence } = words[index]!;
  for (let ahead = index + 1, left = 9; ahead < words.length && left > 0; ahead += 1, left -= 1) {
    const { norm, breakBefore } = words[ahead]!;
    if (words[ahead]!.sentence !== sentence) return ahead - document.sentences[sentence]!.first <= 6 && breakBefore === Break.sentence ? ahead : -1;
    if (breakBefore === Break.clause) return ahead;
    if (/^(is|are|was|were|be|being)$/.test(norm)) return /^(not|no)$/.test(next(words, ahead + 1)) ? -1 : ahead + 1;
    if (/^(and|but|because|if|when|so)$/.test(norm)) return -1;
  }
  return -1;
}

/** "fewer children leaving unable to read": a number that should fall, whatever it counts. */
function fewerShape(document: Document, index: number): Seed | undefined {
  const { words } = document;
  for (let ahead = index + 1; ahead < index + 4 && joined(words, ahead); ahead += 1) {
    const { norm } = words[ahead]!;
    if (isGrammar(norm) || structuralUnits.has(norm)) return undefined;
    if (norm === 'people' || norm === 'children' || norm === 'women' || norm === 'men' || (norm.length > 3 && norm.endsWith('s') && !/(ss|us)$/.test(norm))) {
      return { first: index, last: ahead + 1, kind: 'shaped', head: 'fewer', growLeft: false };
    }
  }
  return undefined;
}

/** "people who renew | are the number": the frame may follow. */
function frameAfter(document: Document, index: number): boolean {
  const { words } = document;
  const end = clauseEnd(document, index + 1, true);
  // "... That's the number." and "..., that is what I'd judge it on".
  const pointed = end < words.length && words[end]!.breakBefore >= Break.comma && at(words, end) === 'that' && next(words, end + 1) === 'is';
  if (pointed && next(words, end + 2) === 'what') return /^(judge|watch|measure|count|track|stand|hold|look)$/.test(at(words, end + 5)) || /^(judge|watch|measure|count|track|stand|hold|look)$/.test(at(words, end + 4)) || /^(matters|counts|decides)$/.test(at(words, end + 3));
  if (!pointed && !/^(is|are|was|were)$/.test(next(words, end))) return false;
  for (let ahead = end + (pointed ? 2 : 1); ahead < end + 5 && joined(words, ahead); ahead += 1) if (/^(number|metric|measure|dial|figure|yardstick|score|kpi|test|signal)$/.test(words[ahead]!.norm)) return true;
  return false;
}

/** A thing that is counted, in a list beside a metric: "retention, complaints and refunds". */
function withListed(document: Document, mentions: MetricMention[], figures: ReadonlySet<number>): MetricMention[] {
  if (mentions.length === 0) return mentions;
  const { words } = document;
  const covered = new Map<number, MetricMention>();
  for (const mention of mentions) for (let index = mention.first; index < mention.last; index += 1) covered.set(index, mention);
  const added: MetricMention[] = [];
  const specific = (index: number): boolean => covered.has(index) && covered.get(index)!.generic !== true;
  for (let index = 0; index < words.length; index += 1) {
    const { norm } = words[index]!;
    if (covered.has(index) || !norm.endsWith('s') || !countableEvents.has(norm) || persons.has(norm) || notMetricAfter.test(next(words, index + 1)) || hasObject(document, index)) continue;
    const grown = grow(document, { first: index, last: index + 1, kind: 'shaped', head: norm, growLeft: true }, figures);
    const { first, last } = grown;
    const { sentence } = words[index]!;
    const linked = (at: number): boolean => /^(and|or|plus|with|nor)$/.test(words[at]?.norm ?? '');
    const before = linked(first - 1) ? first - 2 : words[first]!.breakBefore === Break.comma ? first - 1 : -1;
    const after = last < words.length && (linked(last) || words[last]!.breakBefore === Break.comma) ? (linked(last) ? last + 1 : last) : -1;
    const leftward = before >= 0 && words[before]!.sentence === sentence && specific(before);
    const rightward =
      after >= 0 &&
      words[after]?.sentence === sentence &&
      (specific(after) || (words[after].breakBefore <= Break.comma && specific(after + 1)));
    if (!leftward && !rightward) continue;
    for (let at = first; at < last; at += 1) if (!covered.has(at)) covered.set(at, grown);
    added.push(grown);
  }
  return added.length === 0 ? mentions : merge([...mentions, ...added]);
}

/** Whether a verb of measuring governs the noun phrase around a word. */
function measured(document: Document, index: number): boolean {
  const { words } = document;
  for (let back = index; back > index - 5 && back > 0 && joined(words, back); back -= 1) {
    const { norm } = words[back - 1]!;
    if (measureVerbs.has(norm)) return true;
    if (isGrammar(norm) && !/^(at|for|our|their|its|by|in|my|on)$/.test(norm)) return false;
  }
  return false;
}

/** "the number is | sessions that end", "success means | people who come back". */
function frameBefore(document: Document, index: number): boolean {
  const { words } = document;
  const sentence = words[index]!.sentence;
  for (let back = index - 1, left = 5; back >= 0 && left > 0 && words[back]!.sentence === sentence; back -= 1, left -= 1) {
    if (/^(is|means|mean|was|be|would|by|at|count)$/.test(words[back]!.norm)) {
      for (let lead = back - 1, reach = 8; lead >= 0 && reach > 0 && words[lead]!.sentence === sentence; lead -= 1, reach -= 1) {
        if (/^(metric|number|measure|measured|figure|success|count|judge|signal|test|yardstick|indicator|kpi|outcome|star|dial|watch)$/.test(words[lead]!.norm)) return true;
      }
      return false;
    }
  }
  return false;
}

const leftStops = /^(success|report|reports|reported|publish|so|say|about|around|roughly|measure|primary|main|metric|metrics|is|like|namely|e|g|eg|including|namely|look|both|alone|just|only|watch|cheap|yes|no|think|because|also|maybe|right|times|percent|two|extra|real|true|wrong|caused|pulls|pull|slow|slows|needs|saw|talked|touching|how|two|single|now|here|then|good|better|cheapest|one|again|where|that)$/;
const mostLeft = 5;
const mostRight = 12;

/** Grows a seed over its modifiers to the left, and over its prepositional phrases and relative clause to the right. */
function grow(document: Document, seed: Seed, figures: ReadonlySet<number>): MetricMention {
  const { words } = document;
  let { first, last } = seed;
  if (seed.growLeft) {
    for (let steps = 0; steps < mostLeft && first > 0 && joined(words, first); steps += 1) {
      // An article opens the phrase; so does a possessive.
      if (articleBefore(document, first) !== '') break;
      const word = words[first - 1]!;
      const hyphen = words[first]!.start === word.end + 1 && document.text[word.end] === '-';
      if (!hyphen && (isGrammar(word.norm) || isDeterminer(word.norm) || leftStops.test(word.norm) || numberWords.test(word.norm) && !hyphen || (isVerbForm(word.norm) && !/ing$/.test(word.norm) && !metricModifiers.has(word.norm)) || measureVerbs.has(word.norm) || /ly$/.test(word.norm) && !metricModifiers.has(word.norm))) break;
      if (isVerbForm(word.norm) && !hyphen && /ing$/.test(word.norm) && !joinedModifier(words, first - 1)) break;
      if (word.kind === 'number' && !hyphen && !/^(p|d|m|w|q)$/.test(at(words, first - 2))) break;
      first -= 1;
    }
  }
  const described = seed.head === 'fewer' && /ing$/.test(next(words, last));
  last = seed.clause === true || described ? clauseEnd(document, last, false) : phraseEnd(document, last, figures);
  if (seed.clause === true) first = partitiveStart(document, first);
  const { kind, head, generic } = seed;
  return {
    first,
    last,
    kind,
    head,
    at: seed.first,
    ...(generic === true && !qualifies(words, first, last, seed) ? { generic: true } : {}),
  };
}

/** An -ing form after a determiner or another modifier is a modifier: "the opening rate". */
function joinedModifier(words: readonly Word[], index: number): boolean {
  const before = previous(words, index);
  return before !== '' && !isVerbForm(before) && !/^(by|of|for|without|and|or|is|are|be|start|stop|in|on|not|about|at|am|was|were|we|i)$/.test(before);
}

const emptyQualifiers = /^(business|overall|long|short|term|user|member|customer|company|good|real|more|new|our|sustainable|healthy|better|strong|higher|product|brand|positive|success|market|team|future|biggest|big|significant|meaningful|massive|huge|great|continued|global|business's|key|true|actual|and|month|month's|year|years|quarter|weeks|of|in|for|the|to|on|at|with|from|over|time|your|us|them|it|this|that|every|all|any|across)$/;

/** Whether the words around a wide aim narrow it to something that can be read off: "revenue per seat", "support costs". */
function qualifies(words: readonly Word[], first: number, last: number, seed: Seed): boolean {
  if (!/^(revenues?|profits?|sales|margins?|hours?|consumption|output|growth|usage|activation|participation|turnover)$/.test(seed.head)) return false;
  for (let index = first; index < last; index += 1) {
    if (index >= seed.first && index < seed.last) continue;
    if (index >= seed.last && seed.head === 'growth' && (persons.has(words[index]!.norm) || countableEvents.has(words[index]!.norm))) return true;
    if (index >= seed.last && !/^(per|who|whose|that)$/.test(words[index]!.norm)) continue;
    if (!emptyQualifiers.test(words[index]!.norm)) return true;
  }
  return false;
}

/** "of the people who play in month one, | how many are playing": the group belongs to the metric. */
function partitiveStart(document: Document, first: number): number {
  const { words } = document;
  if (first === 0 || words[first]!.breakBefore === Break.none || words[first]!.breakBefore >= Break.sentence) return first;
  const sentence = words[first]!.sentence;
  for (let back = first - 1, left = 14; back >= 0 && left > 0 && words[back]!.sentence === sentence; back -= 1, left -= 1) {
    if (words[back]!.norm === 'of' && (words[back]!.breakBefore > Break.none || back === document.sentences[sentence]!.first || /^(is|be)$/.test(at(words, back - 1)))) return back;
    if (words[back]!.breakBefore > Break.none) break;
  }
  return first;
}

const linking = /^(of|for|from|among|in|on|at|by|to|per|within|after|during|over|between|across|with|without|until|inside|about)$/;
const finite = /^(is|are|was|were|will|would|should|must|may|can|could|might|has|have|had|does|do|did|am)$/;

/** End of the prepositional phrases and relative clause that begin at `from`. */
function phraseEnd(document: Document, from: number, figures: ReadonlySet<number>): number {
  const { words } = document;
  let end = from;
  const opensWithOf = /^(of|per|to|between|until|from)$/.test(at(words, from - 1));
  let inNoun = opensWithOf;
  for (let index = from; index < words.length && index < from + mostRight; index += 1) {
    if (!joined(words, index)) break;
    const { norm } = words[index]!;
    if (norm === 'where' && inNoun) return clauseEnd(document, index, true);
    if (relative.test(norm)) {
      if (norm === 'that' && (/^(is|was|will|would|has|decides|matters|tells|i|we|it|settles|worries|moves|moved|you|they)$/.test(next(words, index + 1)) && !inNoun)) break;
      // Only a group can be narrowed by a clause; "churn, which is" is a remark, "churn that worries me" too.
      if (!inNoun && !/^(share|percentage|proportion|fraction|rate)$/.test(at(words, index - 1)) && !peopleNouns.has(at(words, index - 1)) && !countableEvents.has(at(words, index - 1))) break;
      return clauseEnd(document, index, true);
    }
    if (linking.test(norm)) {
      const following = next(words, index + 1);
      if (following === '' || /^(which|me|us|it|them|him|i|we|they|and|or|but|if|because|so|least|most|that|this|what|how|first|all|once|get|see|be|make|know|show|learn|tell|find|check|understand|know|prove|say|judge|decide|measure|myself)$/.test(following) && !(norm === 'of' && /^(all|those|that)$/.test(following)) && !(norm === 'at' && following === 'least')) break;
      if (norm === 'to' && isVerbForm(following) && !opensWithOf) break;
      // A second figure is a quantity of its own: "churn under 2%", "fell from 9 to 6".
      if (/^(under|above|below|over|from|to|by|at|of|between|in)$/.test(norm) && figures.has(index + 1)) break;
      inNoun = true;
      continue;
    }
    if (norm === 'a' || timeUnits.has(norm)) {
      end = index + 1;
      continue;
    }
    if (inNoun && (/^(first|second|third|last|next)$/.test(norm) || (linking.test(at(words, index - 1)) && /^(nothing|having|being|everyone|everybody|anyone|someone)$/.test(norm)))) {
      end = index + 1;
      continue;
    }
    if (isGrammar(norm)) {
      if (/^(our|their|its|your|my|his|her|these|those|this|that|there|them|us|it|each|whom)$/.test(norm) && inNoun) {
        end = index + 1;
        continue;
      }
      break;
    }
    if (moveVerbs.has(norm) && end === index && index > from - 1 && !inNoun) break;
    if (isVerbForm(norm) && !(index === from && opensWithOf) && !/(ed|ing)$/.test(norm) && !(inNoun && !joinedNounBefore(words, index)) && !/^(seen|met|sent|kept|paid|lost|held|spent|won|built|sold|left|made|done|hit|read|cut|put)$/.test(norm)) break;
    if (!inNoun && !/(ed|en|seen|met|sent|kept|lost|spent|sold|made|done|ing|time|late|early|open)$/.test(norm)) break;
    if (moveVerbs.has(norm) && joinedNounBefore(words, index)) break;
    end = index + 1;
  }
  if (end > from && next(words, end) === 'or' && /^(more|less|fewer|longer|later|sooner)$/.test(next(words, end + 1))) return end + 2;
  return trim(words, from, end);
}

function joinedNounBefore(words: readonly Word[], index: number): boolean {
  const before = previous(words, index);
  return before !== '' && !linking.test(before) && !isGrammar(before);
}

/** End of a relative or "how many" clause that begins at `from`. */
function clauseEnd(document: Document, from: number, relativeClause: boolean): number {
  const { words } = document;
  let verbs = 0;
  let end = from;
  let opened = from;
  const possessive = at(words, from) === 'whose';
  for (let index = from; index < words.length && index < from + mostRight + 2; index += 1) {
    if (!joined(words, index) && index > from) break;
    if (index === from && words[index]!.breakBefore >= Break.clause) break;
    const { norm } = words[index]!;
    if (/^(and|but|or|because|so|if|while|then|although|though|unless|rather)$/.test(norm) && index > from + 1) {
      // "start and finish", "two or more": a pair inside the clause.
      const other = next(words, index + 1);
      if (!(/^(and|or)$/.test(norm) && index + 1 < from + mostRight && (other === 'more' || (isVerbForm(other) && !/^(i|we)$/.test(other) && verbs > 0)))) break;
    }
    if (/^(i|we)$/.test(norm) && index > from + 2) break;
    if (finite.test(norm)) {
      const opening = relativeClause || opened > from ? index <= opened + 2 || (possessive && verbs === 1) : verbs === 0;
      if (!opening) break;
      verbs += 1;
    } else if (isVerbForm(norm) || moveVerbs.has(norm)) verbs += 1;
    else if (relativeClause && index === from + 1) verbs += 1;
    else if (norm === 'who' && index > from) {
      opened = index;
      verbs = 0;
    }
    end = index + 1;
  }
  return trim(words, from, end);
}

/** A phrase does not end in a preposition or another word that wants more. */
function trim(words: readonly Word[], from: number, end: number): number {
  let last = end;
  while (last > from && (linking.test(words[last - 1]!.norm) || /^(and|or|who|that|which|whose|as|than|our|their|my|i|we|is|are|was|not|if|because|so|its|also|would|when)$/.test(words[last - 1]!.norm)) && !/^(through|in|on|by|over)$/.test(words[last - 1]!.norm)) last -= 1;
  while (last > from && /^(in|by|on|at|of|to|for|from|over)$/.test(words[last - 1]!.norm)) last -= 1;
  return last;
}

/** Joins mentions that overlap; the specific one names the whole. */
function merge(mentions: MetricMention[]): MetricMention[] {
  mentions.sort((a, b) => a.first - b.first || b.last - a.last);
  const merged: MetricMention[] = [];
  for (const mention of mentions) {
    const before = merged[merged.length - 1];
    if (before === undefined || mention.first >= before.last) {
      merged.push(mention);
      continue;
    }
    const stronger = before.generic === true && mention.generic !== true ? mention : before;
    const { generic: _generic, ...rest } = stronger;
    const wide = before.generic === true && mention.generic === true;
    merged[merged.length - 1] = { ...rest, first: before.first, last: Math.max(before.last, mention.last), ...(wide ? { generic: true } : {}) };
  }
  return merged;
}
