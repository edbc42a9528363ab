import { defineAnnotation, type Document } from '../document.ts';
import { irregularPasts } from '../inflect.ts';
import { Break } from '../tokenize.ts';
import { definePatterns, type Mention } from '../patterns/define-patterns.ts';
import { changes, type Change } from './changes.ts';
import { claimed } from './claims.ts';
import { measuredQuantities, quantities, type Quantity } from './quantities.ts';
import { dataSources } from './data-sources.ts';

/** A figure that has been seen, with the words that tell it. */
export interface Observation extends Mention {
  /** How much speaks for it: 4 and more is enough. */
  readonly score: number;
  readonly quantity: Mention;
  /** Where in the answer it stands, from 0 to 1. */
  readonly position: number;
}

/** Signs that a figure comes from the past or from a source, and signs that it does not. */
const observationCues = definePatterns('observation cues', {
  source: [
    '(i|we|they) ..1 (saw|seen|found|measured|observed|learned|noticed|counted|knew|discovered|worked out|checked)',
    '(test|pilot|trial|experiment|survey|study|poll|panel|log|logs|data|figures|numbers|records|filings|audit|analysis|report|sample|readout|statistics|accounts|research|census|history) ..3 (showed|shows|show|said|says|found|finds|has|had|have|put|puts|gave|told|came|revealed|was|were|suggests|suggested|lifted|raised|cut)',
    '(in|from|at|during|after|on|by|before) (my|our|last|previous|first|earlier|that|this|german|one) ..3 (test|pilot|trial|experiment|survey|study|job|company|employer|place|role|rollout|launch|archive|year|quarter|season|month|team|cycle|winter|summer|autumn|spring|campaign)',
    '(show|shows|showed|say|says|said|tell|tells|told|suggest|suggests|suggested|reveal|reveals|revealed|indicate|indicates) (that|us|me|them)',
    '(tried|did|ran|launched|opened|introduced|piloted|trialed|tested) ..1 (something|it|this|that|one|same|similar|such)',
    '(going by|judging by|judged by|going on) ..6', '(at|in) ..1 (company|place|job|firm|team|school|town|city|shop|hospital|one) where',
    '(at|in) my (last|previous|old|current|former|first) _',
    '(when|while|where) (i|we) ..1 (was|were|worked|ran|did|had|launched|tried|tested|fixed|started|changed|moved|joined|led|managed)',
    '(last|previous|past) (year|quarter|month|season|winter|summer|autumn|spring|time|term|week|christmas)',
    '(year|month|season|quarter|week|term) (before|earlier|ago)', '(in|since|until|during) #', '(figure|number) (i|we) (saw|had|have)',
    '(until then|so far|today|currently|historically|back then|ever since|turned out|turns out)',
    '(ticked|named|cited|given|mentioned|chosen|rated|scored|reported) ..1 by', 'according to', '(used to|had been)',
    '(rang|phoned|called|asked|interviewed|visited|surveyed|timed|sampled|counted|checked|compared)',
  ],
  doubt: [
    '(i read (that|somewhere|once|about)|read somewhere|somebody told|they say|heard somewhere|apparently|supposedly|so called|made up|rule of thumb|for example|for instance|suppose|imagine)',
    '(do not|did not) know how they ..2 measured',
  ],
  ahead: [
    '(will|would|should|could|might|may|shall|must|want|wants|wanted|aim|hope|expect|expects|need|needs|if !(i (believe|remember|recall|read|understand|am not)|you (look|ask|count))|unless|until|once|going to|let us|propose|assume|assuming|allowed|ought|give|(i|we) (plan|bet|guess|reckon)|(target|goal) (is|of|was))',
  ],
});

const pastForms = new Set(['was', 'were', 'had', 'did', ...irregularPasts]);
const present = new Set(['is', 'are', 'has', 'have', 'go', 'goes', 'come', 'comes', 'sit', 'sits', 'run', 'runs', 'lands', 'accounts', 'makes', 'stands', 'leave', 'get', 'take']);
/** Past forms that are as often a present or a plan ("cut", "put", "set"), or that belong to the speaker's own act. */
const ambiguous = new Set(['cut', 'put', 'set', 'let', 'hit', 'read', 'spread', 'bet', 'shut', 'split', 'quit', 'hurt', 'come', 'run', 'become', 'overcome', 'beat']);
const isPast = (norm: string): boolean => (pastForms.has(norm) && !ambiguous.has(norm)) || (norm.length > 4 && norm.endsWith('ed') && norm !== 'need' && norm !== 'indeed' && norm !== 'based' && norm !== 'speed');

const statistics = new Set(['percent', 'points', 'fraction', 'ratio', 'multiple']);

/** What a change told with both its ends counts for. */
const fromTo = 4;

/** Figures that are told as already seen, with how much speaks for each. */
export const observations = defineAnnotation('observations', (document): readonly Observation[] => {
  const cues = document.read(observationCues);
  const moved = document.read(changes);
  const sources = document.read(dataSources);
  const told = document.read(quantities).filter((quantity) => isTold(document, quantity));
  const measured = claimed(document, [...document.read(measuredQuantities), ...told]);
  const figures = measured.map((quantity) => observe(document, quantity, cues, moved, sources));
  // "It went from six to nine": numbers without a unit, but both ends of what was seen.
  const spans = claimed(document, moved.filter(({ first, modality, negated, from, to }) => modality === 'observed' && !negated && from !== undefined && to !== undefined && isPast(document.words[first]!.norm)));
  const all = document.words.length;
  return [...figures, ...spans.map((change) => ({ first: change.first, last: change.last, score: fromTo, quantity: change, position: change.first / all }))];
});

function observe(
  document: Document,
  quantity: Quantity,
  cues: readonly (Mention & { label: string })[],
  moved: readonly Change[],
  sources: readonly Mention[],
): Observation {
  const { words } = document;
  const { first, last } = clauseRange(document, quantity);
  const sentence = document.sentences[words[quantity.first]!.sentence]!;
  const inSentence = (mention: Mention): boolean => mention.first >= sentence.first && mention.first < sentence.last;
  const near = (mention: Mention, before: number, after: number): boolean =>
    mention.first >= quantity.first - before && mention.first < quantity.last + after && inSentence(mention);
  let past = false;
  let now = false;
  for (let index = first; index < last; index += 1) {
    const { norm } = words[index]!;
    if (isPast(norm) && !(norm === 'got' && /^(?:have|has|had)$/.test(words[index - 1]?.norm ?? ''))) past = true;
    if (present.has(norm)) now = true;
  }
  const overTime = moved.some((change) => change.modality === 'observed' && !change.negated && change.first < quantity.last && quantity.first < change.last);
  const wanted = moved.some((change) => (change.modality === 'wanted' || change.modality === 'projected') && change.first < quantity.last && quantity.first < change.last);
  const from = cues.some((cue) => cue.label === 'source' && near(cue, 22, 12)) || sources.some((source) => near(source, 22, 12));
  const ahead = cues.some((cue) => cue.label === 'ahead' && cue.first >= first && near(cue, 9, 0) && !(words[cue.first]!.norm === 'would' && isPast(words[cue.first + 1]?.norm ?? '')));
  const doubt = cues.some((cue) => cue.label === 'doubt' && near(cue, 12, 4));

  let score = baseScore(document, quantity);
  if (quantity.per !== undefined) score += 0.5;
  if (past) score += 1.5;
  if (from) score += 1.5;
  if (overTime) score += past || from ? 1.5 : 0.5;
  if (past && from && quantity.role === 'result' && quantity.type !== 'duration' && (quantity.type !== 'count' || quantity.per !== undefined)) score += 0.5;
  // How long something took or lay back dates a story; it is seldom what was found.
  if (quantity.type === 'duration' && !overTime && quantity.role !== 'result') score -= 1;
  if (now && from && !past) score += 0.5;
  if (quantity.role === 'target' || quantity.role === 'threshold' || quantity.role === 'limit') score -= quantity.role === 'threshold' && past ? 0.5 : 3;
  if (wanted) score -= past && !ahead ? 1.5 : 3;
  if (words[quantity.first - 1]?.norm === 'say') score -= 2;
  if (isAsked(document, quantity)) score -= 2;
  if (ahead) score -= 3;
  if (doubt) score -= 2;
  return { first, last, score, quantity, position: quantity.first / words.length };
}

/** "They were 46 last year": a bare number, but one that something was. */
function isTold({ words }: Document, { first, type, value }: Quantity): boolean {
  return type === 'number' && (value ?? 0) > 12 && /^(?:was|were|had|got|reached|counted|about|around|nearly|almost|roughly)$/.test(words[first - 1]?.norm ?? '');
}

/** A share or a ratio is a finding by its form; a count or a duration may be anything. */
function baseScore(document: Document, quantity: Quantity): number {
  if (quantity.type === 'multiple' || (quantity.type === 'fraction' && quantity.last - quantity.first === 1)) return /\d/.test(document.words[quantity.first]!.norm) || document.words[quantity.last]?.norm === 'of' ? 2 : 1;
  if (statistics.has(quantity.type)) return 2;
  return quantity.type === 'count' && (quantity.value ?? 0) < 1000 ? 0 : 0.5;
}

/** Whether the figure is the question's own. */
function isAsked(document: Document, { first, last, value }: Quantity): boolean {
  for (let index = first; index < last; index += 1) {
    const word = document.words[index]!;
    if (word.kind === 'number' && document.question.prompt.includes(word.norm)) return true;
  }
  return value !== undefined && value > 1 && new RegExp(`(?:^|[^\\d.,])${value}(?![\\d.,]*\\d)`).test(document.question.prompt);
}

/** The clause of a figure, at most twelve words before it and ten after. */
function clauseRange(document: Document, { first, last }: Mention): Mention {
  const { words } = document;
  let from = first;
  while (from > 0 && first - from < 12 && words[from]!.breakBefore < Break.clause && words[from - 1]!.sentence === words[first]!.sentence) from -= 1;
  let to = last;
  while (to < words.length && to - last < 10 && words[to]!.breakBefore < Break.clause && words[to]!.sentence === words[first]!.sentence) to += 1;
  return { first: from, last: to };
}
