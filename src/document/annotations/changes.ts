import { defineAnnotation, type Document } from '../document.ts';
import { inflections, irregularPasts } from '../inflect.ts';
import { Break } from '../tokenize.ts';
import type { Word } from '../sentences.ts';
import type { Mention } from '../patterns/define-patterns.ts';
import {
  fallingIfMeasured,
  fallingNouns,
  fallingVerbs,
  fewerWords,
  moreWords,
  risingIfMeasured,
  risingNouns,
  risingVerbs,
} from '../../lexicons/change-words.ts';
import { metricMentions, type MetricMention } from './metrics.ts';
import { amounts, type Quantity } from './quantities.ts';
import { joined } from './numerals.ts';
import { isVerbForm } from './noun-phrases.ts';

export type ChangeDirection = 'up' | 'down' | 'flat';
/** `observed` it happened; `present` it is so in general; `projected` it would, will, or does if; `wanted` it is meant to. */
export type ChangeModality = 'observed' | 'present' | 'projected' | 'wanted';

/** An amount that moves, or that differs from another. */
export interface Change extends Mention {
  readonly direction: ChangeDirection;
  readonly modality: ChangeModality;
  /** Whether it is denied: "it did not fall". A flat change says so itself and is not negated. */
  readonly negated: boolean;
  /** By how much. */
  readonly amount?: Quantity;
  readonly from?: Quantity;
  readonly to?: Quantity;
  /** The metric next to it in the clause: what moves. */
  readonly metric?: MetricMention;
}

interface Cue {
  readonly direction: 'up' | 'down';
  readonly needsMeasure: boolean;
  readonly noun: boolean;
}

const cues = new Map<string, Cue>();
const addCues = (bases: readonly string[], direction: 'up' | 'down', needsMeasure: boolean): void => {
  for (const base of bases) for (const form of inflections(base)) if (!cues.has(form)) cues.set(form, { direction, needsMeasure, noun: false });
};
addCues(risingVerbs, 'up', false);
addCues(fallingVerbs, 'down', false);
addCues(risingIfMeasured, 'up', true);
addCues(fallingIfMeasured, 'down', true);
for (const noun of risingNouns) cues.set(noun, { direction: 'up', needsMeasure: cues.get(noun)?.needsMeasure ?? true, noun: true });
for (const noun of fallingNouns) cues.set(noun, { direction: 'down', needsMeasure: cues.get(noun)?.needsMeasure ?? true, noun: true });

/** Other words at which a change may begin, so that the rules are tried on few. */
const openers: ReadonlySet<string> = new Set(
  (
    'no little not nothing barely hardly scarcely is are was were be been being stayed stay stays staying held hold holds remained remain remains remaining keep kept go goes went gone going looked come came comes coming ran ' +
    'stuck move moved moves moving get got gets swing swung ticked tick edged crept headed trended trending up down from'
  ).split(' '),
);

type Draft = { -readonly [K in keyof Change]?: Change[K] } & { first: number; last: number; direction: ChangeDirection; at: number };

/** Every change or difference of an amount, in order; they don't overlap. */
export const changes = defineAnnotation('changes', (document): readonly Change[] => {
  const { words } = document;
  const byFirst = new Map<number, Quantity>();
  const starts = new Uint8Array(words.length);
  for (const quantity of document.read(amounts)) {
    byFirst.set(quantity.first, quantity);
    starts[quantity.first] = 1;
  }
  const metrics = metricIndex(document);
  const found: Change[] = [];
  let from = 0;
  for (let index = 0; index < words.length; index += 1) {
    const { norm: word } = words[index]!;
    if (starts[index] === 0 && !openers.has(word) && !cues.has(word)) continue;
    const draft =
      flatAt(words, index) ??
      cueAt(document, index, byFirst, metrics) ??
      goingAt(words, index, byFirst) ??
      comparisonAt(words, index, byFirst) ??
      fromToAt(words, index, byFirst);
    if (draft === undefined || draft.first < from) continue;
    const { at, ...rest } = draft;
    const metric = rest.metric ?? nearMetric(words, metrics, draft.first, draft.last);
    found.push({
      ...rest,
      modality: modalityOf(words, at),
      negated: draft.direction !== 'flat' && isNegated(words, at),
      ...(metric === undefined ? {} : { metric }),
    });
    from = draft.last;
    index = Math.max(index, draft.last - 1);
  }
  return found;
});

/** Changes that happened and are not denied. */
export const observedChanges = defineAnnotation('observed changes', (document): readonly Change[] =>
  document.read(changes).filter(({ modality, negated }) => modality === 'observed' && !negated),
);

const norm = (words: readonly Word[], index: number): string => words[index]?.norm ?? '';
const next = (words: readonly Word[], index: number): string => (joined(words, index) ? words[index]!.norm : '');

/** For each word, the metric mention that covers it. */
function metricIndex(document: Document): (MetricMention | undefined)[] {
  const covering: (MetricMention | undefined)[] = [];
  for (const metric of document.read(metricMentions)) for (let index = metric.first; index < metric.last; index += 1) covering[index] = metric;
  return covering;
}

function nearMetric(words: readonly Word[], metrics: readonly (MetricMention | undefined)[], first: number, last: number): MetricMention | undefined {
  for (let index = first; index < last; index += 1) if (metrics[index] !== undefined) return metrics[index];
  for (let back = first - 1, left = 5; back >= 0 && left > 0 && words[back + 1]!.breakBefore < Break.clause; back -= 1, left -= 1)
    if (metrics[back] !== undefined) return metrics[back];
  for (let ahead = last, left = 4; ahead < words.length && left > 0 && words[ahead]!.breakBefore < Break.comma; ahead += 1, left -= 1)
    if (metrics[ahead] !== undefined) return metrics[ahead];
  return undefined;
}

const copulas = /^(is|are|was|were|be|been|stayed|stay|stays|staying|held|hold|holds|remained|remain|remains|remaining|keep|kept|went|go|goes|looked|came|ran)$/;
const flatWords = /^(flat|unchanged|unmoved|stable|steady|level|constant|static|identical)$/;

function flatAt(words: readonly Word[], index: number): Draft | undefined {
  const word = norm(words, index);
  const after = next(words, index + 1);
  const flat = (last: number): Draft => ({ first: index, last, direction: 'flat', at: index });
  if (word === 'no' || word === 'little' || word === 'any') {
    const at = /^(real|measurable|visible|detectable|significant|statistically|noticeable|meaningful|discernible|clear|net)$/.test(after) ? index + 2 : index + 1;
    const noun = next(words, at) === 'significant' ? next(words, at + 1) : next(words, at);
    const last = next(words, at) === 'significant' ? at + 2 : at + 1;
    if (word === 'any') return undefined;
    if (/^(difference|change|effect|movement|improvement|increase|decrease|drop|rise|growth|lift|gain|decline|impact)$/.test(noun) && !/^(of|request|requests|management|log|how|between)$/.test(next(words, last))) return flat(last);
    return undefined;
  }
  if (copulas.test(word)) {
    if (word === 'went' && after === 'nowhere') return flat(index + 2);
    let at = index + 1;
    if (/^(about|roughly|basically|pretty|completely|broadly|largely|still|exactly|almost|all|mostly|essentially|more)$/.test(next(words, at))) at += 1;
    if (flatWords.test(next(words, at)) && !/^(fee|rate|line|pay|with|in|ground|enough|screen|job|income|footing|playing)$/.test(next(words, at + 1))) return flat(at + 1);
    if (/^(stayed|stay|stays|remained|remain|remains|held)$/.test(word) && next(words, at) === 'same') return flat(at + 1);
    if (/^(stayed|stays|remained|remains|stuck)$/.test(word) && next(words, at) === 'where') return flat(at + 1);
    return undefined;
  }
  if (word === 'not' && /^(move|budge|change|shift|improve|grow|rise|fall|drop|differ|moved|changed|budged|shifted|moving|changing)$/.test(after) && /^(did|does|do|has|have|had|is|was|were|are)$/.test(norm(words, index - 1)) && !/^(i|we|you|they|he|she)$/.test(norm(words, index - 2)) && !/^(to|my|our|their|his|her|on|in|jobs|how|what|the|house|mind|for)$/.test(next(words, index + 2))) {
    return { first: index - 1, last: index + 2, direction: 'flat', at: index - 1 };
  }
  if (word === 'nothing' && /^(changed|moved|budged|shifted)$/.test(after)) return flat(index + 2);
  if (/^(barely|hardly|scarcely)$/.test(word) && /^(moved|changed|budged|shifted|moves|changes|rose|fell|dropped)$/.test(after)) return flat(index + 2);
  return undefined;
}

const gapEnds = /^(and|but|because|so|if|when|while|which|who|that|where|then|although|though|unless|i|we|they|is|are|was|were|will|would|should|could|can|has|have|had)$/;
const elsewhere = /^(in|for|across|over|after|within|among|during|on|since|until|per|before|with|at|between|every|through|last|next|first|into|as|all|those|these|our|my|under)$/;
const softeners = /^(about|around|roughly|nearly|almost|approximately|some|another|only|just|like|maybe|further|full|say|well|over|under|more|less|than|least|something|up|down|as|much|even|exactly|between|anywhere|close)$/;

/** Reads the amounts that belong to a verb or noun of change: "by X", "from X to Y", "to Y", "X". */
function attachAmounts(words: readonly Word[], from: number, byFirst: ReadonlyMap<number, Quantity>, draft: Draft, noun: boolean): void {
  for (let index = from, left = noun ? 6 : 9; index < words.length && left > 0; left -= 1) {
    const word = words[index]!;
    if (word.breakBefore >= Break.clause || (word.breakBefore >= Break.comma && !/^(from|by|to|down|up)$/.test(word.norm) && !byFirst.has(index))) return;
    const quantity = byFirst.get(index);
    if (quantity === undefined) {
      if (gapEnds.test(word.norm) || (noun && isVerbForm(word.norm)) || (index > from && cues.has(word.norm) && cues.get(word.norm)!.noun === false)) return;
      index += 1;
      continue;
    }
    if (words[quantity.last - 1]!.sentence !== words[draft.first]!.sentence) return;
    let back = index - 1;
    while (back >= from && softeners.test(norm(words, back)) && joined(words, back + 1)) back -= 1;
    const lead = back < from ? '' : norm(words, back);
    if (lead === 'from') draft.from ??= quantity;
    else if (lead === 'to' || lead === 'toward') draft.to ??= quantity;
    else if (quantity.type === 'duration' && lead === 'of' && !noun) return;
    else if (lead === 'by' || lead === '' || lead === 'of' || (!elsewhere.test(lead) && !noun)) {
      draft.amount ??= quantity;
    } else {
      index = quantity.last;
      continue;
    }
    draft.last = Math.max(draft.last, quantity.last);
    index = quantity.last;
  }
}

/** "fell 11%", "cut by a third", "doubled", "a drop of two points", "12% increase". */
function cueAt(document: Document, index: number, byFirst: ReadonlyMap<number, Quantity>, metrics: readonly (MetricMention | undefined)[]): Draft | undefined {
  const { words } = document;
  const word = words[index]!;
  const cue = cues.get(word.norm);
  if (cue === undefined || notChange(document, index)) return undefined;
  const draft: Draft = { first: index, last: index + 1, direction: cue.direction, at: index };
  draft.direction = carried(words, index) ?? cue.direction;
  attachAmounts(words, index + 1, byFirst, draft, cue.noun && (!ambiguousForms.test(word.norm) || afterArticle(document, index)));
  // "12% increase", "a five point drop": the amount stands before.
  if (cue.noun && draft.amount === undefined) {
    for (let back = index - 1; back >= 0 && back >= index - 6; back -= 1) {
      if (words[back + 1]!.breakBefore > Break.none) break;
      const quantity = byFirst.get(back);
      if (quantity !== undefined && (quantity.last === index || (quantity.last === index - 1 && !/^(of|in|by|to|and|or|for|on|at|with|per|from)$/.test(norm(words, index - 1))))) {
        draft.amount = quantity;
        draft.first = back;
        break;
      }
    }
  }
  if (word.norm === 'doubled' || word.norm === 'halved') return draft;
  const measured = draft.amount !== undefined || draft.from !== undefined || draft.to !== undefined;
  if (!measured) {
    // "hours lost", "cases dropped": part of a metric's own description.
    if (metrics[index] !== undefined && metrics[index].first < index) return undefined;
    const beside = besideMetric(words, metrics, index);
    if (beside === undefined) return cue.needsMeasure || cue.noun ? undefined : bareVerb(words, index) ? draft : undefined;
    draft.metric = beside;
  } else if (cue.needsMeasure && draft.amount !== undefined && weakAmount(words, word.norm, draft.amount)) {
    const beside = besideMetric(words, metrics, index);
    if (beside === undefined) return undefined;
  }
  if (draft.from?.value !== undefined && draft.to?.value !== undefined && draft.from.value !== draft.to.value) draft.direction = draft.to.value > draft.from.value ? 'up' : 'down';
  return draft;
}

/** "push churn down", "bring attendance up": the particle tells the way. */
function carried(words: readonly Word[], index: number): 'up' | 'down' | undefined {
  if (!/^(bring|brings|brought|bringing|take|takes|took|taken|taking|knock|knocked|push|pushes|pushed|pushing|drive|drives|drove|driven|driving)$/.test(norm(words, index))) return undefined;
  for (let ahead = index + 1; ahead < index + 6 && joined(words, ahead); ahead += 1) {
    const word = norm(words, ahead);
    if (word === 'up' || word === 'higher') return 'up';
    if (word === 'down' || word === 'off' || word === 'lower') return 'down';
  }
  return undefined;
}

/** Nouns of change that are verbs as often. */
const ambiguousForms = /^(cut|cuts|drop|drops|fall|falls|rise|rises|increase|increases|decrease|decreases|gain|gains|jump|jumps|decline|declines|dip|dips|climb|slide|surge|spike)$/;

/** Whether an article stands before the word or before its adjective. */
function afterArticle(document: Document, index: number): boolean {
  for (let at = index; at > index - 2 && at >= 0; at -= 1) {
    const before = document.tokens[(document.words[at]?.token ?? 0) - 1]?.norm ?? '';
    if (/^(a|an|the)$/.test(before)) return true;
  }
  return /^(this|that|no|any|such|our|their|its|every|each)$/.test(norm(document.words, index - 1));
}

/** "add two engineers", "take three weeks", "push one button": an object that is counted, not an amount of change. */
function weakAmount(words: readonly Word[], verb: string, amount: Quantity): boolean {
  if (/^(fall|fell|fallen|fell|drop|dropped|drops|lose|lost|gain|gained|slip|slipped|shed)/.test(verb)) return false;
  if (norm(words, amount.first - 1) === 'by') return false;
  if (/^(sav|gain|los|lift|earn|improv|rais|boost|cut|trim|shav|slash|lower|worsen|slow)/.test(verb)) return verb.startsWith('cut') && amount.type === 'count' ? true : amount.type === 'number';
  return true;
}

function bareVerb(words: readonly Word[], index: number): boolean {
  // "grow the team", "growing up", "double down" are no change of an amount.
  const after = next(words, index + 1);
  if (/^(up|out|into|on|with|as|down|back|check|old|at)$/.test(after)) return false;
  return /(ed|ew|ose|ank|unk|own)$/.test(norm(words, index)) || /^(it|they|number|numbers)$/.test(norm(words, index - 1));
}

function besideMetric(words: readonly Word[], metrics: readonly (MetricMention | undefined)[], index: number): MetricMention | undefined {
  for (let ahead = index + 1, left = 4; ahead < words.length && left > 0 && words[ahead]!.breakBefore < Break.comma; ahead += 1, left -= 1) {
    if (metrics[ahead] !== undefined && metrics[ahead]!.first > index) return metrics[ahead];
    if (gapEnds.test(norm(words, ahead))) break;
  }
  for (let back = index - 1, left = 5; back >= 0 && left > 0 && words[back + 1]!.breakBefore < Break.comma; back -= 1, left -= 1) {
    if (metrics[back] !== undefined) return metrics[back];
    if (/^(i|we|they|who|and|but)$/.test(norm(words, back))) break;
  }
  return undefined;
}

/** Other senses of the verbs and nouns of change. */
function notChange(document: Document, index: number): boolean {
  const { words } = document;
  const word = norm(words, index);
  const after = next(words, index + 1);
  const before = joined(words, index) ? norm(words, index - 1) : '';
  if (/^(double|triple)$/.test(word)) return !/^(to|would|will|could|can|may|might|should|not|we|they|it)$/.test(before) || /^(down|check|book)$/.test(after);
  if (/^(fall|falls|fell|falling|fallen)$/.test(word) && /^(back|apart|in|for|into|asleep|behind|over|short|through|out|under|on|prey|flat)$/.test(after) && !(after === 'in' || after === 'on' || after === 'for' || after === 'over' || after === 'under' || after === 'short')) return true;
  if (/^(fall)$/.test(word) && /^(last|next|this|in|every|of)$/.test(before)) return true;
  if (/^(drop|drops|dropped|dropping)$/.test(word) && /^(in|off|out|by|it|them|this|that|me|everything)$/.test(after) && !(after === 'by' || after === 'in' || after === 'off')) return true;
  if (/^pick/.test(word)) return after !== 'up';
  // Adjectives: "the lower of the two", "a slow week".
  if (/^(lower|slow|narrow)$/.test(word)) return !/^(to|will|would|can|could|should|may|might|must|not|we|i|they|it|that|and|help|helps)$/.test(before);
  if (/^(growth|loss|losses|saving|savings)$/.test(word) && /^(team|hacking|stage|manager|now|making|maker|leader|of|mindset)$/.test(after) && after !== 'of') return true;
  if (/^(bring|brings|brought|bringing|take|takes|took|taken|taking|knock|knocked|push|pushed|drive|drove|driven)$/.test(word)) {
    for (let ahead = index + 1; ahead < index + 6 && joined(words, ahead); ahead += 1) if (/^(down|up|off|from|higher|lower)$/.test(words[ahead]!.norm)) return false;
    return true;
  }
  if (/^(build|builds|built|building|win|wins|won|winning)$/.test(word)) return true;
  if (/^(cut|cuts)$/.test(word) && /^(final|first|rough|price|job|director's|clear|short|off|through|corners|out|into)$/.test(after === '' ? before : after)) return true;
  return false;
}

/** "went up by a quarter", "is down 4%", "came down to 6", "goes up", "went from 38 to 51". */
function goingAt(words: readonly Word[], index: number, byFirst: ReadonlyMap<number, Quantity>): Draft | undefined {
  const word = norm(words, index);
  const going = /^(go|goes|went|gone|going|come|came|comes|coming|move|moved|moves|moving|get|got|gets|swing|swung|ticked|tick|edged|crept|headed|trended|trending)$/.test(word);
  const being = /^(is|are|was|were|be|been|being|'s)$/.test(word);
  if (!going && !being && word !== 'up' && word !== 'down') return undefined;
  let at = index;
  if (going || being) {
    at = index + 1;
    while (at < index + 4 && joined(words, at) && /^(still|already|now|only|just|about|also|evenly|back|all|it|that|them|this|slightly|well)$/.test(norm(words, at))) at += 1;
  }
  const way = at === index ? word : next(words, at);
  if (way === 'up' || way === 'down') {
    const after = next(words, at + 1);
    const draft: Draft = { first: index, last: at + 1, direction: way === 'up' ? 'up' : 'down', at: index };
    attachAmounts(words, at + 1, byFirst, draft, true);
    const near = draft.amount ?? draft.from ?? draft.to;
    if (near !== undefined) {
      // "up to 5%" is a limit, "down the 3 roads" is a way.
      if (at === index && !(draft.amount !== undefined && draft.amount.first <= at + 4) && draft.from === undefined) return undefined;
      if (at === index && draft.to !== undefined && draft.from === undefined && way === 'up') return undefined;
      return orient(draft);
    }
    if (at === index || /^(to|with|for|on|against|in|front|the|a|and|late|early|from|there|here|at|next|my|our|their|into)$/.test(after) && after !== 'and') return undefined;
    if (/^(get|got|gets|headed|come|comes|came|coming|move|moved|moves|moving|swing|swung|edged)$/.test(word)) return undefined;
    if (/^(i|we|he|she|you|they|who|people|traveled|walked|members|users|customers)$/.test(norm(words, index - 1))) return undefined;
    if (being && /^(i|we|he|she|you|they|site|server|system|app)$/.test(norm(words, index - 1))) return undefined;
    return draft;
  }
  if (going && way === 'from') {
    const draft: Draft = { first: index, last: index + 1, direction: 'flat', at: index };
    attachAmounts(words, at, byFirst, draft, true);
    if (draft.from === undefined || draft.to === undefined) return undefined;
    return orient(draft);
  }
  return undefined;
}

function orient(draft: Draft): Draft {
  const from = draft.from?.value;
  const to = draft.to?.value;
  if (from !== undefined && to !== undefined) draft.direction = to > from ? 'up' : to < from ? 'down' : 'flat';
  return draft;
}

/** "1.6 points lower", "three times as many", "a third fewer", "9 instead of 6", "40% more". */
function comparisonAt(words: readonly Word[], index: number, byFirst: ReadonlyMap<number, Quantity>): Draft | undefined {
  const amount = byFirst.get(index);
  if (amount === undefined || amount.unit === 'bit' || (amount.type === 'number' && amount.role === 'plain' && next(words, amount.last) === '')) return undefined;
  const { last } = amount;
  const word = next(words, last);
  if (word === '') return undefined;
  const draft: Draft = { first: index, last: last + 1, direction: 'up', at: index, amount };
  if (amount.type === 'multiple') {
    if (word === 'as') return { ...draft, last: joined(words, last + 1) ? last + 2 : last + 1, direction: /^(few|little|low|slow|short|small|cheap)$/.test(next(words, last + 1)) ? 'down' : 'up' };
    if (moreWords.has(word) || fewerWords.has(word) || /^(that|what|rate|usual|normal|average|number|amount)$/.test(word)) return { ...draft, direction: fewerWords.has(word) ? 'down' : 'up' };
    return undefined;
  }
  if (/^(instead|rather|against|versus|vs|compared|not)$/.test(word)) {
    for (let ahead = last + 1; ahead < last + 4 && joined(words, ahead); ahead += 1) {
      const other = byFirst.get(ahead);
      if (other === undefined) continue;
      if (amount.value === undefined || other.value === undefined || word === 'not') return undefined;
      return { first: index, last: other.last, at: index, direction: amount.value > other.value ? 'up' : amount.value < other.value ? 'down' : 'flat', to: amount, from: other };
    }
    return undefined;
  }
  const measured = amount.type !== 'number';
  if (!measured) return undefined;
  if (moreWords.has(word) || fewerWords.has(word)) {
    const after = next(words, last + 1);
    // "two more options", "ten weeks later", "three days ahead": order and time, not amount.
    if (amount.type === 'duration' && /^(later|more|earlier|before|after|ahead|old|older|up|down|off|above|below)$/.test(word)) return word === 'earlier' || word === 'more' ? { ...draft, direction: word === 'more' ? 'up' : 'down' } : undefined;
    if (amount.type === 'money' && /^(off|up|down)$/.test(word)) return { ...draft, direction: word === 'up' ? 'up' : 'down' };
    if (/^(up|down|off|above|below|ahead|behind)$/.test(word) && (amount.type === 'count' || amount.type === 'fraction')) return undefined;
    if (word === 'more' && amount.type === 'count' && after !== 'than') return { ...draft, direction: 'up' };
    return { ...draft, direction: moreWords.has(word) ? 'up' : 'down' };
  }
  if (amount.type === 'count' || amount.type === 'money') return undefined;
  if (/^(uplift|downlift)$/.test(word)) return { ...draft, direction: word === 'uplift' ? 'up' : 'down' };
  return undefined;
}

/** "from 9 to 6" without a verb of its own. */
function fromToAt(words: readonly Word[], index: number, byFirst: ReadonlyMap<number, Quantity>): Draft | undefined {
  if (norm(words, index) !== 'from') return undefined;
  const draft: Draft = { first: index, last: index + 1, direction: 'flat', at: index };
  attachAmounts(words, index, byFirst, draft, true);
  const { from, to } = draft;
  if (from?.value === undefined || to?.value === undefined || from.value === to.value || to.first - from.last > 4) return undefined;
  // "from 18 to 24" is a range unless something moved; two amounts of unlike kind are no change.
  if (from.type !== to.type && from.type !== 'number' && to.type !== 'number') return undefined;
  return orient(draft);
}

const modals = /^(would|will|should|could|might|may|can|must|if|unless|expect|expects|hypothesis|predict|assume|whether|suppose|until|once|shall|whenever|bet|think|guess|forecast|likely)$/;
const wishes = /^(want|wanted|wants|aim|aims|aimed|goal|target|hope|hoped|hopes|need|needs|trying|try|tried|order|plan|planned|plans|objective|mission|asked|goals|targets)$/;

/** Reads mood and tense off the verb and the words before it in its sentence, at most nine. */
function modalityOf(words: readonly Word[], at: number): ChangeModality {
  const own = norm(words, at);
  const sentence = words[at]!.sentence;
  let past = isPast(own);
  let infinitive = false;
  // A verb shows its tense itself; a noun, an amount or "cut" takes that of the clause.
  const plainVerb = !past && cues.has(own) && !cues.get(own)!.noun && !/^(cut|hit|put|set)$/.test(own) && !/ing$/.test(own);
  for (let back = at - 1, left = 9; back >= 0 && left > 0 && words[back]!.sentence === sentence; back -= 1, left -= 1) {
    const word = words[back]!.norm;
    if (words[back + 1]!.breakBefore >= Break.clause) break;
    if (word === 'to' && back === at - 1 && !past) infinitive = true;
    if (modals.test(word)) {
      // "once it went live, complaints fell", "I think it fell": a past verb after them stays past.
      if (past && /^(if|unless|once|until|expect|think|guess|likely|whether|bet|assume|can|may|whenever)$/.test(word)) continue;
      if (past && words[back + 1]!.breakBefore >= Break.comma) continue;
      if (past && !/^(have|be|been|had|not)$/.test(norm(words, back + 1)) && at - back > 3) continue;
      return 'projected';
    }
    if (wishes.test(word) && (infinitive || !past)) return 'wanted';
    if (!past && !infinitive && !plainVerb && (isPast(word) || /^(was|were|had|did)$/.test(word)) && !cues.has(word)) past = true;
    if (!past && !infinitive && /^(has|have)$/.test(word) && !plainVerb) past = true;
    if (infinitive && back === at - 2 && /^(allowed|likely|expected|going|able|enough|bound|due|set|seem|seems|appear|appears|tend|tends|about)$/.test(word)) return 'projected';
    if (words[back]!.breakBefore >= Break.comma && back < at - 1 && past) break;
  }
  if (past || (own === 'cut' && /^(i|we|they|he|she)$/.test(norm(words, at - 1)))) return 'observed';
  return infinitive ? 'wanted' : 'present';
}

function isPast(word: string): boolean {
  return (/ed$/.test(word) && word.length > 3 && word !== 'need' && word !== 'speed') || (irregularPasts.has(word) && !/^(cut|set|put|hit|let|read|cost|spread|bet|shut|split|come|become|run|quit|lay|found|ground|left|felt|saw|hurt|thought|meant)$/.test(word)) || /^(was|were|had|did|been|saw|found|left|felt)$/.test(word);
}

function isNegated(words: readonly Word[], at: number): boolean {
  for (let back = at - 1, left = 3; back >= 0 && left > 0 && joined(words, back + 1); back -= 1, left -= 1) if (/^(not|never|without|neither|nor|no)$/.test(words[back]!.norm) && !/^shows?$/.test(norm(words, back + 1))) return !/^(only|just)$/.test(norm(words, back + 1));
  return false;
}
