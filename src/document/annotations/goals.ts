import { defineAnnotation, type Document } from '../document.ts';
import { definePatterns, type Mention } from '../patterns/define-patterns.ts';
import { Break } from '../tokenize.ts';
import { verbForm } from '../verb-forms.ts';
import { conditionals } from './conditionals.ts';
import { measuredQuantities, quantities, type Quantity } from './quantities.ts';
import { isAsserted } from './scopes.ts';

/** Figures of a test's design or of the work to be done: they size the plan, they aren't what it is for. */
const sizes = definePatterns('sizes', {
  unit: [
    '~confidence|power|significance|~engineer|~developer|~designer|~analyst|~interview|~survey|~sprint|~workshop|~slide|~page|~meeting|~squad|~cohort|~holdout|~headcount|~option|~step|~phase|~reason|~thing|~question|~idea|~persona|~segment|~metric|~kpi|~experiment|~variant|~arm|~cell|~market|~country|~feature|~respondent|traffic',
    '(focus ~group|of (traffic|accounts|users|budget))',
  ],
  work: ['talk|speak|interview|call|ring|ask|meet|visit|survey|recruit|hire|read|sit|shadow|watch|run|expose|randomize|sample|spend|invest|pay|charge|price|wait|test|offer|split|hold|start|begin|give'],
});

const durations = defineAnnotation('goal durations', (document): readonly Mention[] => document.read(measuredQuantities).filter(({ type }) => type === 'duration'));
/** Levels that can be aimed at: anything measured, and changes such as "halving". */
const levels = defineAnnotation('levels', (document): readonly Mention[] =>
  [...document.read(measuredQuantities).filter(({ type }) => type !== 'duration'), ...document.read(quantities).filter(({ type, value }) => type === 'number' && value !== 1), ...document.read(multiples)].sort(
    (a, b) => a.first - b.first,
  ),
);
const multiples = definePatterns('multiples', {
  span: ['(wait|waits|waiting|time|times|queue|queues|delay|delays|response|responses|arrival|answer|delivery|stay|stays|visit) ..4 (under|below|to|within|less than|at|in) ..3 @span'],
  multiple: [
    '(half|third|quarter|fifth|tenth|sixth|eighth) (off|less|fewer|more|lower|higher|down|up|faster|quicker|shorter|cheaper)',
    '(up|down|off|higher|lower|rise|fall|cut|drop|gain) (by|of) ..1 (half|third|quarter|fifth|tenth|sixth|eighth)',
    '(~halve|~double|~triple|~treble|~quadruple|break even|breakeven|zero|nil|parity|no (more|fewer) than)', 'half (again|as)',
  ],
}, { span: durations });

/** A level said to be wanted. */
const wanted = definePatterns(
  'wanted levels',
  {
    wish: [
      '(want|wanna|would like|like to see) !(to (know|say|talk|ask|speak|hear|find|check|look|learn|understand|give|spend|make|go|run|do|test|call|point|start)) ..10 @level',
      'need ..12 @level ..12 (to|by|in|within)',
      '(~aim|~target|~commit|~pledge|~shoot|~push|~hope) (for|to|at) ..10 @level',
      '(~set|~put|~fix|~place|~pencil) ..3 (bar|goal|target|aim|objective|mark|sights) ..10 @level',
      '(happy|satisfied|content|delighted|pleased) ..3 (with|at|if) ..8 @level',
      '@level ..14 (i|we) ..1 (am|be|would be) ..1 (happy|satisfied|content|delighted|pleased)',
    ],
    told: ['(wanted|needed|expected|demanded|promised|committed to|signed up to) ..8 @change', '(said|announced|promised|pledged|decided|agreed|wrote|printed) --6 (i|we) (would|will) --2 (get|have|reach|bring|sell|win|cut|save|raise|sign|fill|make|hit|keep|recruit) --6 @level'],
    named: [
      '@level ..5 (where|what) (i|we) ..1 (want|aim|need)',
      '(get|bring|take) ..6 to ..2 @level ..6 (call|count|consider|be) ..3 (win|success|victory|happy)',
      'good (look|looks) like ..10 @level',
      '(plan|budget|forecast|contract|brief|business case|banner|poster|bonus|charter) ..1 (said|called for|asked for|assumed|promised|stood at) ..3 @level',
      '@level --10 (that|this|which) is what ..5 (sign|commit|promise|tell|print|must show|has to show|have to show|want|aim|after)',
      '(~target|~goal|~aim|~ambition|~objective|~quota|~mark|~bar|~commitment|~pledge|~promise|~aspiration|finish line) ..4 (is|be|was|of|at|for|to|were) ..12 @level',
      '(~target|~goal|aim|ambition|quota) ..2 @level',
      '@level ..14 (is|was|be|as) ..2 (target|goal|aim|bar|ambition|objective|mark|quota|what i (want|commit|would commit|aim|am after|would want|tell people))',
      '(success|winning|victory) ..1 (is|be|means|mean|look|looks|equals) ..14 @level',
      '(call|count|consider|judge|declare) ..3 (success|successful|worked|win|done|it) ..2 (if|when|at|once) ..12 @level',
      '(~aim|~target|~aiming) (at|for) ..3 @level', '(target|aiming) --2 @level',
    ],
    move: [
      '(~get|~bring|~take|~cut|~lift|~raise|~move|~push|~drive|~grow|~reduce|~drop|~lower|~shrink|~shorten|~pull|~nudge) ..8 from ..6 @level ..3 to ..4 @level',
      'from ..5 @level ..4 to ..3 @level ..5 (by|within|in|before|inside|over) ..2 (end|year|@when|@span|next|spring|summer|autumn|fall|winter|christmas|easter|season|term)',
      '(~get|~bring|~take|~cut|~lift|~raise|~move|~push|~drive|~grow|~reduce|~drop|~lower|~shrink|~halve|~double|~increase|~decrease|~improve|~reach|~hit|~achieve|~win|~save|~land|~add|~attract|~sign|~convert|~retain|~keep) ..10 @level ..8 (by|within|before|inside) ..2 (end|year|@when|@span|next|spring|summer|autumn|fall|winter|christmas|easter|season|term)',
      '(~halve|~double|~triple|~treble) ..10 (by|within|before|inside|in) ..2 (end|year|@when|@span|next|spring|summer|autumn|winter|christmas|easter|season|term)',
    ],
    recovery: [
      '(break even|breakeven|pay back|pay for itself|payback) ..4 (in|within|by|before|inside|at|under) ..4 @span',
      '(back|recover|recovered|restored|return) ..8 (until|to|within) ..6 (within|to) ..2 @level',
      '(recovery|report|track) ..4 until ..8 @level',
    ],
    measure: [
      '(judge|hold|measure|hang|live|stand|bet|count|success|number|metric|figure|goal|kpi|after) ..24 (up|down|off|higher|lower|fewer|more) ..2 by ..3 @level',
      '(judge|judged|hold|hang) ..6 (on|by|to|against) --6 !(past) @level',
    ],
  },
  { level: levels, change: defineAnnotation('goal changes', (document): readonly Mention[] => [...document.read(measuredQuantities).filter(({ type }) => /^(percent|fraction|ratio|multiple|points)$/.test(type)), ...document.read(multiples)]), span: durations, when: defineAnnotation('goal dates', (document): readonly Mention[] => document.read(quantities).filter(({ type }) => type === 'date')) },
);

const futureSigns = new Set('would will want aim target goal by next could should to success commit must shall ambition objective after halving doubling'.split(' '));

/** Levels that the speaker sets, or set in the story told, as what is to be reached. */
export const goals = defineAnnotation('goals', (document): readonly Mention[] => {
  const { words } = document;
  const inCondition = new Uint8Array(words.length);
  const inReply = new Uint8Array(words.length);
  for (const { condition, consequence } of document.read(conditionals)) {
    inCondition.fill(1, condition.first, condition.last);
    if (consequence !== undefined) inReply.fill(1, consequence.first, consequence.last);
  }
  const units = new Uint8Array(words.length + 4);
  const work = new Uint8Array(words.length + 4);
  for (const { label, first, last } of document.read(sizes)) (label === 'unit' ? units : work).fill(1, first, last);
  const sentenceEnd = (at: number): number => document.sentences[words[at]!.sentence]!.last;
  const isSize = (first: number, last: number): boolean => {
    const counted = units.subarray(Math.max(0, last - 3), Math.min(last + 2, sentenceEnd(last - 1)));
    return counted.includes(1) || work.subarray(first, last - 1).includes(1);
  };
  const found: Mention[] = [];
  for (const match of document.read(wanted)) {
    if (inCondition[match.last - 1] === 1 && match.label !== 'wish' && match.label !== 'recovery' && !/^(?:call|count|consider|judge|declare)$/.test(words[match.first]!.norm)) continue;
    // "Our goals would be threefold": how many there are.
    if (/(?:two|three|four)fold$/.test(words[match.last - 1]!.norm)) continue;
    if (match.label === 'wish' && inCondition[match.first] === 1 && /^(?:i|we|you)$/.test(words[match.first - 1]?.norm ?? '') && words[match.first - 2]?.norm === 'if') continue;
    if (isSize(match.first, match.last)) continue;
    if (match.label === 'move' && (isPast(document, match) || isForetold(document, match))) continue;
    if ((match.label === 'wish' || match.label === 'told') && !hasSubject(document, match, match.label === 'wish' ? speakers : wanters)) continue;
    found.push(match);
  }
  for (const quantity of document.read(quantities)) {
    if (quantity.role === 'target' && quantity.type !== 'duration' && inReply[quantity.first] !== 1 && !isForetold(document, quantity) && !isSize(Math.max(0, quantity.first - 6), quantity.last)) found.push(stretch(document, quantity));
  }
  return found.filter((mention) => isAsserted(document, mention, { inside: true })).sort((a, b) => a.first - b.first || b.last - a.last);
});

const speakers = new Set(['i', 'we']);
const wanters = new Set('i we they board management company target plan contract he she director council'.split(' '));

/** Whether the one who wants stands in the five words before, or is part of the match. */
function hasSubject({ words }: Document, { first, last }: Mention, subjects: ReadonlySet<string>): boolean {
  for (let index = first; index > 0 && first - index < 5; index -= 1) {
    if (words[index]!.breakBefore >= Break.sentence) break;
    if (subjects.has(words[index - 1]!.norm)) return true;
  }
  return words.slice(first, last).some(({ norm }) => norm === 'i' || norm === 'we') && !/^(want|wanted|need|needed)$/.test(words[first]!.norm);
}

/** "The market is expected to reach", "they could reach": a forecast, or what others can do. */
function isForetold({ words }: Document, { first }: Mention): boolean {
  for (let index = first; index >= 0 && first - index < 8; index -= 1) {
    if (index < first && words[index + 1]!.breakBefore >= Break.clause) break;
    if (/^(?:market|industry|sector|competitors?|analysts?|rivals?|predicted|projected|forecast|could|might|may)$/.test(words[index]!.norm)) return true;
  }
  return false;
}

/** "We cut it from 9 to 6 by June" is a result; a plan has a modal, a wish or an infinitive before it. */
function isPast({ words }: Document, { first, last }: Mention): boolean {
  let from = first;
  while (from > 0 && first - from < 8 && words[from]!.breakBefore < Break.clause) from -= 1;
  for (let index = from; index < last; index += 1) if (futureSigns.has(words[index]!.norm) && words[index]!.norm !== 'to') return false;
  // "Bring missed appointments from 14% to 8%": an order.
  if (words[first]!.breakBefore >= Break.comma && verbForm(words[first]!.norm)?.lemma === words[first]!.norm) return false;
  return words[first - 1]?.norm !== 'to' && !words[first]!.norm.endsWith('ing');
}

function stretch({ words }: Document, { first, last }: Quantity): Mention {
  let from = first;
  while (from > 0 && first - from < 8 && words[from]!.breakBefore < Break.comma) from -= 1;
  return { first: from, last };
}
