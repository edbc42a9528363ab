import { decidingVerbs, outcomeVerbs, steppingVerbs, stativeVerbs } from '../../lexicons/verb-kinds.ts';
import { defineAnnotation, type Document } from '../document.ts';
import { irregularPasts } from '../inflect.ts';
import { Break } from '../tokenize.ts';
import { definePatterns, type Mention } from '../patterns/define-patterns.ts';
import { actions, type Action } from './actors.ts';
import { changes } from './changes.ts';
import { measuredQuantities, quantities, type Quantity } from './quantities.ts';
import { isAsserted } from './scopes.ts';

/** A past event told, not planned, denied or borrowed. */
const told = (document: Document): Action[] =>
  document.read(actions).filter((action) => action.tense === 'past' && !action.counterfactual && !action.negated && isAsserted(document, action, { ignore: ['negated'] }));

/** Words of an action's span beyond subject and verb: "I decided" alone says nothing of what. */
const objectLength = ({ at, last }: Action): number => last - at - 1;

/** Steps that the speaker took: past, their own, with an object, and more than a state of mind. */
export const ownSteps = defineAnnotation('own steps', (document): readonly Action[] =>
  told(document).filter((action) => {
    if (action.actor !== 'I' || action.progressive || objectLength(action) < 1) return false;
    const verb = action.to ?? action.verb;
    return !stativeVerbs.has(verb) || (steppingVerbs.has(verb) && objectLength(action) >= 2);
  }),
);

/** Of the speaker's own steps, those that decide something or answer for it. */
export const ownDecisions = defineAnnotation('own decisions', (document): readonly Action[] =>
  document.read(ownSteps).filter(({ verb, to }) => decidingVerbs.has(verb) || (to !== undefined && decidingVerbs.has(to))),
);

/** What "we" or the team did in the past. */
export const sharedSteps = defineAnnotation('shared steps', (document): readonly Action[] =>
  told(document).filter((action) => (action.actor === 'we' || action.actor === 'team') && (!stativeVerbs.has(action.to ?? action.verb) || steppingVerbs.has(action.verb))),
);

const settings = definePatterns('story settings', {
  place: [
    'at (my|our|this|that|one)? !least !most !all !first !last !once !night !work !home !scale !end !beginning !start !time !point !moment !same _ ..3 (~company|~startup|~bank|~firm|~agency|~shop|~app|~platform|~marketplace|~insurer|~hospital|~clinic|~school|~university|~charity|~council|~museum|~airline|~retailer|~broker|~service|~group|~chain|~site|~maker|~operator|~utility|~authority|~lab|~store|~hotel|~publisher|~studio|~network|~office|~department|~ministry|~factory|~plant|~farm|~club|~foundation|~union|~library|~theater|~brewery|~bakery|~auction|~cooperative|~provider|~manufacturer|~business|~supplier|~wholesaler|~restaurant|~college|~institute|~ngo|~nonprofit)',
    '(when|while|where|back when) i (was|ran|joined|worked|led|owned|managed|looked after|had|built|sold)',
    '(this|that|it) was (at|in|for|with|on|during|back|when|my|our|two|three|four|five|last|about)',
    'my (last|first|previous|old|former|current|second) (place|job|company|employer|role|team|product|project|startup|internship|placement)',
    'i (was|worked as|worked|joined|ran|owned|led|headed|managed|looked after|had) ..4 (pm|manager|lead|head|intern|owner|engineer|analyst|director|designer|charge|side|team|desk|product|nurse|teacher|buyer|planner|form|app|on|in|at)',
    'my team (did|ran|owned|built|had|was|looked after|made|worked on|handled)',
    'as (pm|product manager|product owner|~lead|~intern|~manager|~head) ..4 (at|for|of|i)',
    '(last|that) (year|summer|winter|spring|autumn|fall|month|quarter|week|january|february|march|april|may|june|july|august|september|october|november|december)',
    '_ (years|months|weeks) ago',
    'in (january|february|march|april|may|june|july|august|september|october|november|december|early|late|spring|summer|autumn|winter)',
    'in (2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026)',
    'during (my|our|covid|lockdown|pandemic|my internship|summer)',
  ],
});

/** Where and when the story happened. */
export const storySettings = defineAnnotation('story settings, asserted', (document): readonly Mention[] =>
  document.read(settings).filter((match) => isAsserted(document, match)),
);

/** Number of past events told, whoever they happened to. */
export const toldEvents = defineAnnotation('told events', (document): number => told(document).length);

/** Something that came of the work. */
export interface Outcome extends Mention {
  /** Whether an amount is part of it. */
  readonly quantified: boolean;
  /** Strength of the cue, 0 to 1. */
  readonly weight: number;
}

const outcomeCues = definePatterns('outcome cues', {
  strong: [
    '(in the end|in end|as result|as a result|result was|outcome was|what came of it|eventually|afterward|since then|six weeks later|to this day|these days|(~week|~month|~year|~day|~quarter) (later|after|on)) --12',
    '(went|go|goes) (live|out|ahead|well|badly|down|up|smoothly|nowhere)',
    '(it|that|this|which|they) (~work|~fail|~help|~pay off|~stick|~hold|~backfire|~flop)',
    '~change (his|her|their|my) (mind|view|opinion|plan*|tune)',
    '(is|are) still (running|there|used|using|in use|live|going)',
    '(got|was|were|been|is|are) (shelved|approved|adopted|cancelled|killed|dropped|shipped|launched|rolled back|rolled out|promoted|signed|renewed|retired|delivered|saved|reopened|closed)',
    '(no|nobody|none|not one|zero) ..3 (complained|left|noticed|used|came|cancelled|quit|asked|objected)',
    '(so|and|but) (i|we|he|she|they) (won|lost|agreed|gave up|backed down|gave in|apologized|came round|came around|conceded|stayed|left|quit)',
    'that (was|is) (how|what|when) ..6 (~get|~win|~lose|~save|~find)',
    'by (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|year end|the end|end) ..8 (was|were|had|we)',
  ],
});

/** What is put into a work: no outcome of it, however much it was. */
const inputs = new Set(['put', 'spend', 'pay', 'give', 'use', 'take', 'work', 'invest', 'move', 'go', 'start', 'change', 'switch']);

/** Outcomes told, the strongest first. */
export const outcomes = defineAnnotation('outcomes', (document): readonly Outcome[] => {
  const { words } = document;
  const found: Outcome[] = [];
  const amounts = document.read(measuredQuantities).filter((quantity) => isYield(document, quantity));
  const hasAmount = (first: number, last: number): boolean => amounts.some((amount) => amount.first >= first && amount.last <= last);
  const late = (first: number): number => (first >= words.length * 0.35 ? 1 : 0.6);
  for (const change of document.read(changes)) {
    if (change.modality !== 'observed' || change.negated || !isAsserted(document, change, { ignore: ['negated'] })) continue;
    const quantified = change.amount !== undefined || change.from !== undefined || change.to !== undefined;
    found.push({ first: change.first, last: change.last, quantified, weight: quantified ? 1 : 0.8 * late(change.first) });
  }
  for (const match of document.read(outcomeCues)) {
    if (!isAsserted(document, match, { ignore: ['negated'] })) continue;
    const end = clauseEnd(document, match.last);
    found.push({ first: match.first, last: end, quantified: hasAmount(match.first, end), weight: 0.75 * late(match.first) });
  }
  for (const action of told(document)) {
    if (action.progressive || !outcomeVerbs.has(action.verb)) continue;
    const own = action.actor === 'I' || (action.actor === 'we' && inputs.has(action.verb));
    const end = Math.max(action.last, Math.min(clauseEnd(document, action.last), action.first + 20));
    const quantified = hasAmount(action.first, end);
    // What others and things did counts for more than what the speaker did: a step is not yet what came of it.
    found.push({ first: action.first, last: end, quantified, weight: (own ? 0.3 : quantified ? 0.8 : 0.6) * late(action.first) });
  }
  const figures = document.read(quantities).filter((figure) =>
    isYield(document, figure) && ((figure.type !== 'number' && figure.type !== 'count') || figure.per !== undefined || (figure.value ?? 0) > 12));
  for (const figure of figures) {
    if (figure.first < words.length * bareOutcomesFrom || /^(?:target|threshold|limit)$/.test(figure.role) || !isAsserted(document, figure, { ignore: ['negated'] })) continue;
    const clause = clauseAround(document, figure);
    if (isToldOutcome(document, clause, figure)) found.push({ ...clause, quantified: true, weight: 0.62 });
  }
  // Of equal cues the later one is the likelier end of the story.
  return found.sort((a, b) => b.weight - a.weight || b.first - a.first);
});

/** Share of the story from which a bare figure told in the past is likely to be what came of it. */
const bareOutcomesFrom = 0.45;

/** How long it took and how many worked on it are no yield. */
function isYield({ words }: Document, { first, last, type }: Quantity): boolean {
  if (type === 'duration' || type === 'clock' || type === 'date' || type === 'ordinal') return false;
  // "We get up at half four".
  if (type === 'fraction' && /^(?:four|five|six|seven|eight|nine|ten)$/.test(words[last]?.norm ?? '')) return false;
  if (words[first - 1]?.norm === 'of' && /^(?:team|group|squad|crew|staff|budget|fund)$/.test(words[first - 2]?.norm ?? '')) return false;
  if (words[first - 1]?.norm === 'all' || (last - first === 1 && /^(?:twice|once|both)$/.test(words[first]!.norm))) return false;
  return !words.slice(first, last + 1).some(({ norm }) => /^(?:engineers?|developers?|designers?|analysts?|meetings?|workshops?|slides?|pages?|interviews?|visits?|calls?|steps?|options?|sprints?|times?|versions?|drafts?|volunteers?|colleagues?|years?|weeks?|months?|days?)$/.test(norm));
}

/** The figure's clause, at most ten words to either side. */
function clauseAround({ words }: Document, { first, last }: Mention): Mention {
  const sentence = words[first]!.sentence;
  let from = first;
  while (from > 0 && first - from < 10 && (words[from]!.breakBefore < Break.comma || hedged(words, from)) && words[from - 1]!.sentence === sentence) from -= 1;
  let to = last;
  while (to < words.length && to - last < 10 && words[to]!.breakBefore < Break.comma && words[to]!.sentence === sentence) to += 1;
  return { first: from, last: to };
}

/** "We had, I think, four percent": the comma of an aside. */
function hedged(words: Document['words'], at: number): boolean {
  const aside = /^(?:think|guess|believe|suppose|mean|reckon|say)$/;
  return aside.test(words[at - 1]!.norm) || (words[at]!.norm === 'i' && aside.test(words[at + 1]?.norm ?? ''));
}

/** Past tense, of others or of things: what the speaker did is a step, and what was wanted or is so today no outcome. */
function isToldOutcome({ words }: Document, { first, last }: Mention, figure: Mention): boolean {
  let past = false;
  for (let index = first; index < last; index += 1) {
    const { norm } = words[index]!;
    if (norm === 'i' && hedged(words, index)) continue;
    // "And presented them to all seven departments": the speaker goes on.
    if (index === first && /^(?:and|then|so)$/.test(words[index - 1]?.norm ?? norm) && isPastForm(norm) && !/^(?:was|were|had)$/.test(norm)) return false;
    if (index < figure.first && /^(?:i|would|will|want|wanted|wants|target|goal|plan|planned|if|should|could|might|because|asked|cost|costs|when|where)$/.test(norm)) return false;
    if (isPastForm(norm)) past = true;
  }
  return past;
}

const isPastForm = (norm: string): boolean =>
  /^(?:was|were|had|did)$/.test(norm) || irregularPasts.has(norm) || (norm.length > 4 && norm.endsWith('ed') && norm !== 'need' && norm !== 'indeed');

function clauseEnd(document: Document, from: number): number {
  const { words } = document;
  let end = from;
  while (end < words.length && words[end]!.breakBefore < Break.clause && end - from < 12) {
    if (words[end]!.breakBefore === Break.comma && /^(?:i|we|he|she|they|it|which)$/.test(words[end]!.norm)) break;
    end += 1;
  }
  return end;
}
