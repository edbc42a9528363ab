import { defineAnnotation, type Document } from '../document.ts';
import { definePatterns, lexiconMatches, type Mention } from '../patterns/define-patterns.ts';
import { Break } from '../tokenize.ts';
import { decisionActions } from '../../lexicons/decision-actions.ts';
import { findings } from '../../lexicons/findings.ts';
import { personWords } from '../../lexicons/person-words.ts';
import { conditionals } from './conditionals.ts';
import { decidedActs, toldActs, type DecidedAct } from './decided-acts.ts';
import { isAsserted } from './scopes.ts';
import { amounts, dates } from './quantities.ts';

/** A condition tied to what is done when it is met. */
export interface DecisionRule extends Mention {
  /** How surely it is one: 2 where the condition can be checked by a figure or a comparison, 1 where it is a plain finding. */
  readonly strength: 1 | 2;
}

/** Farthest that an act may stand from its condition, in words. */
const reach = 32;
const timeMarkers = new Set(['as soon as', 'when', 'once', 'whenever', 'until', 'assuming', 'suppose', 'supposing']);

/** Conditions that only wave at one, or leave the case. */
const idleConditions = definePatterns('idle conditions', {
  idle: [
    'if (possible|necessary|needed|required|anything|so|not|you|i (may|might|could|can|had to|have to|were|was|had)|we (had|were) (more|to|able|given)|it (was|were) (up|me|my)|there (was|were|is) (time|one thing|anything)|that make|this make|time (permits|allows)|asked|pressed|given)',
    'if (you|somebody|someone|people|they) (ask|asked|want me|like|will|know|look at|think about)',
    'if i (am (being|not)|remember|understand|recall|think|look)',
    'if (goal|objective|question|aim|point|idea|budget|priority|job|purpose|strategy|answer) is',
    'if (i|we) (do|go|launch|introduce|build|decide|choose|enter|add|offer|want|are going|start|make|keep|try|run|could|can|price|charge|cut|raise|give|put|use|only|just|assume|set|take|did|change|treat|open|ask|tell|show|let|sell|pay|bring|help|think|care|work|move|focus|invest|bundle|market|promise) !(not)',
    'when (you|i|we|people|they) (think|look|start|started|join|joined|was|were|had|got|ran|worked|came|began|launched|did|said|asked|tried|used|took|went|left)',
  ],
});

/** What is done with a case: "is filled", "gets paid". */
const done = '(@act|sold|paid|filled|given|moved|sent|taken|handed|passed|put|checked|reviewed|answered|treated|seen|raised|mended|thrown|written|brought|returned)';

/** Rules that need no conditional clause: "only with two newcomers for every mover", "no price until ...". */
const bareRules = definePatterns(
  'bare rules',
  {
    checked: [
      '(rule|deal|agreement|policy) ..2 is ..16 (stops|stop|goes|go|comes out|come out|ends|end|closes|close|drops|wins|stays|out|off|back)',
      'only (with|where) ..6 @amount', 'only ..3 (if|when|once|above|below|beyond|unless) !(somebody|someone|people|they|you|@person) ..6 @amount',
      `(anything|anyone|anybody|whoever|whatever|everything|everyone|any _|every _|each _) --4 (@amount|@finding) --8 (is|are|be|gets|get|goes|go) ${done}`,
      '@amount ..3 (in row|running|in succession) ..2 (@act|put|puts|means|triggers|starts|sends|opens|and)',
      `^ (with|at|on|below|under|above|over|past) ..2 (fewer than|less than|more than|under|over|below|above|at least|at most|@amount) ..10 (is|are|gets|get|be) ${done}`,
      '(no|nothing|nobody|never|none|not) ..8 (until|unless) ..6 (is|are|be|have|has|stay|stays|reach|reaches|get|gets|show|shows|fall|falls|drop|drops|under|below|above|at least|within) ..4 (@amount|@finding)',
      '(~threshold|~cutoff|cut off|~tripwire|~trigger|kill (criterion|criteria|switch|line)|(stop|stopping|exit|shipping|launch|decision|go no go) (criterion|rule|line|bar|point)|line in sand|point of no return) ..4 (is|be|at|of) ..6 @amount',
      '(~launch|~ship|~expand|~proceed|~continue|~scale|~go ahead|~roll out|~keep|~release) ..6 (as long as|so long as|provided|while|unless|until|only if|only when|if and only if) ..14 (@amount|@finding)',
      '(~decide|~stop|~ship|~close|~kill|~quit) (at|below|under|above|past|beyond) @amount',
    ],
  },
  { amount: amounts, finding: findings, person: personWords, act: decisionActions },
);

/** Conditions without "if": a moment, a class of cases, a level passed, a result put down bare. */
const plainConditions = definePatterns(
  'plain conditions',
  {
    moment: [
      '(moment|instant|minute|day|week|month|first time) (that|it|we|they|one|any|anyone|somebody|someone|this|i|you|@person) --8 (@amount|@finding)',
      '(as soon as|in event) ..8 (@amount|@finding)',
      '(as|so) long as ..10 (@amount|@finding)',
      'by (week|month|day|time) ..8 (@amount|@finding)',
    ],
    wherever: ['(where|in which) (it|this|that|they|rate|share) --5 (@finding ..2 @amount|@amount)'],
    case: [
      'in case ..8 (@amount|@finding)',
      '(anything|anyone|anybody|whoever|whichever|whatever|any|every|everything) !(else|new|one|other) --6 (@amount|@finding)',
      '^ (no|zero|another|any) ..6 (by|after|in|within|for|before) ..3 (@amount|@date)',
    ],
    level: ['^ (down|up|off|less|fewer|more) --3 @amount', '(past|beyond|below|above|under|over|short of|without|less than|more than|fewer than|better than|worse than|failing|outside|within) (that|this|it|these|which|those|@amount)'],
    bare: [
      '^ @amount --10 (and|means)',
      '^ _ --4 @amount --5 (and|means)',
      '^ (~miss|~fail|~lose|~break|~hit) --6 and',
    ],
  },
  { amount: amounts, finding: findings, date: dates, person: personWords },
);

function opensClause({ words }: Document, index: number): boolean {
  return index === 0 || words[index]!.breakBefore >= Break.comma || /^(and|but|so|anything|anyone|everything|then)$/.test(words[index - 1]!.norm);
}

/** Every decision rule, strongest first, then in order of position. */
export const decisionRules = defineAnnotation('decision rules', (document): readonly DecisionRule[] => {
  const acts = document.read(decidedActs);
  const idle = new Set(document.read(idleConditions).map(({ first }) => first));
  const rules: DecisionRule[] = [];
  for (const conditional of document.read(conditionals)) {
    if (idle.has(conditional.condition.first) || conditional.marker === 'where') continue;
    // "Even if it takes two mornings": in spite of it, not because of it.
    if (document.words[conditional.condition.first - 1]?.norm === 'even') continue;
    const rule = readRule(document, conditional.marker, conditional.condition, acts);
    if (rule !== undefined) rules.push(rule);
  }
  for (const condition of document.read(plainConditions)) {
    if (condition.label === 'level' && !opensClause(document, condition.first)) continue;
    const act = condition.label === 'wherever' ? actBefore(document, condition, acts, true) : (condition.label === 'level' ? plainActAfter(document, condition, acts) : undefined) ?? actAfter(document, condition, acts, true) ?? (condition.label === 'moment' ? actBefore(document, condition, acts, true) : undefined);
    // "Two late deliveries and the contract goes": the act follows at once.
    if (condition.label === 'bare' && isStatement(document, condition)) continue;
    if (condition.label === 'bare' && act !== undefined && (act.verb > condition.last + 4 || !act.decisive)) continue;
    if (act !== undefined) rules.push({ first: Math.min(act.first, condition.first), last: Math.max(act.last, condition.last), strength: 2 });
  }
  for (const match of document.read(bareRules)) rules.push({ first: match.first, last: match.last, strength: 2 });
  return rules.filter((rule) => isAsserted(document, rule, { ignore: ['negated', 'echo'] })).sort((a, b) => b.strength - a.strength || a.first - b.first);
});

/** "Their line is 8 megabits": told as a fact, not laid down as a case. */
function isStatement({ words }: Document, { first, last }: Mention): boolean {
  return words.slice(first, last).some(({ norm }) => /^(?:is|are|was|were|has|have|had|does|did)$/.test(norm));
}

function readRule(document: Document, marker: string, condition: Mention, acts: readonly DecidedAct[]): DecisionRule | undefined {
  const checkable = hasFinding(document, condition);
  const act =
    (marker === 'until' ? undefined : actAfter(document, condition, acts, checkable)) ??
    (marker === 'in case' || marker === 'until' && !heldBack(document, condition.first) ? undefined : actBefore(document, condition, acts, checkable)) ??
    (checkable ? actWithin(document, condition, acts) : undefined);
  if (act === undefined) return marker === 'if' ? readHabit(document, condition) : undefined;
  // "When", "once" and "until" mostly tell the time of a step; they make a rule only with something to check.
  if (timeMarkers.has(marker) && !(checkable && hasLevel(document, condition))) return undefined;
  if (timeMarkers.has(marker) && act.form === 'other' && act.verb < condition.first) return undefined;
  return { first: Math.min(act.first, condition.first), last: Math.max(act.last, condition.last), strength: checkable ? 2 : 1 };
}

/** "If the queue went 15% above it, I rolled back": a rule that was lived by. */
function readHabit(document: Document, condition: Mention): DecisionRule | undefined {
  const { words } = document;
  if (!document.read(figuredWords).subarray(condition.first, condition.last).includes(1)) return undefined;
  const acts = document.read(toldActs);
  const act = acts[firstActFrom(acts, condition.last + 1)];
  if (act === undefined || act.verb > condition.last + 4 || words[act.verb]!.sentence !== words[condition.first]!.sentence) return undefined;
  return { first: condition.first, last: act.last, strength: 2 };
}

/** For each word, 1 where a figure, a comparison or a trend stands: what a condition can be checked by. */
const checkableWords = defineAnnotation('checkable words', (document) => {
  const mask = new Uint8Array(document.words.length);
  for (const { first, last } of document.read(amounts)) mask.fill(1, first, last);
  for (const { first, last } of document.read(lexiconMatches(findings))) mask.fill(1, first, last);
  return mask;
});

function hasFinding(document: Document, { first, last }: Mention): boolean {
  return document.read(checkableWords).subarray(first, last).includes(1);
}

const places = new Set('under below over above past beyond within outside inside up short ahead behind most mostly'.split(' '));

/** Whether more than a preposition of place ("inside the app") makes a condition checkable. */
function hasLevel(document: Document, { first, last }: Mention): boolean {
  const mask = document.read(checkableWords);
  for (let index = first; index < last; index += 1) if (mask[index] === 1 && !places.has(document.words[index]!.norm)) return true;
  return false;
}

function fits(act: DecidedAct, checkable: boolean, figured: boolean): boolean {
  return act.decisive ? act.form !== 'other' || checkable : figured && act.form !== 'other';
}

/** For each word, 1 where a figure stands. */
const figuredWords = defineAnnotation('figured words', (document) => {
  const mask = new Uint8Array(document.words.length);
  for (const { first, last } of document.read(amounts)) mask.fill(1, first, last);
  return mask;
});

function actAfter(document: Document, condition: Mention, acts: readonly DecidedAct[], checkable: boolean): DecidedAct | undefined {
  const { words } = document;
  const figured = document.read(figuredWords).subarray(condition.first, condition.last).includes(1);
  let end = condition.last;
  while (end < words.length && end < condition.last + reach && words[end]!.breakBefore < Break.sentence && words[end]!.norm !== 'if') end += 1;
  for (let index = firstActFrom(acts, condition.last); index < acts.length && acts[index]!.verb < end; index += 1) {
    if (fits(acts[index]!, checkable, figured)) return acts[index];
  }
  return undefined;
}

/** "Below it I write a page": at once behind a level, any act of the speaker counts. */
function plainActAfter({ words }: Document, condition: Mention, acts: readonly DecidedAct[]): DecidedAct | undefined {
  const act = acts[firstActFrom(acts, condition.last)];
  return act !== undefined && act.form === 'own' && act.verb <= condition.last + 4 && words[act.verb]!.sentence === words[condition.first]!.sentence ? act : undefined;
}

function actBefore(document: Document, condition: Mention, acts: readonly DecidedAct[], checkable: boolean): DecidedAct | undefined {
  const { words } = document;
  let start = condition.first;
  while (start > 0 && condition.first - start < reach / 2 && words[start]!.breakBefore < Break.clause) start -= 1;
  for (let index = firstActFrom(acts, condition.first) - 1; index >= 0 && acts[index]!.verb >= start; index -= 1) {
    if (acts[index]!.decisive && fits(acts[index]!, checkable, false)) return acts[index];
  }
  return undefined;
}

/** Without punctuation the act may stand inside what was taken for the condition, behind what is checked. */
function actWithin(document: Document, condition: Mention, acts: readonly DecidedAct[]): DecidedAct | undefined {
  const mask = document.read(checkableWords);
  let from = condition.first;
  while (from < condition.last && mask[from] === 0) from += 1;
  for (let index = firstActFrom(acts, from + 2); index < acts.length && acts[index]!.verb < condition.last; index += 1) {
    if (acts[index]!.form !== 'order' && acts[index]!.decisive) return acts[index];
  }
  return undefined;
}

const holding = new Set('no not never nothing nobody none hold holds wait waits pause freeze stay stays keep keeps delay postpone only'.split(' '));

/** "Until" makes a rule only of what is held back: "no price until ...". */
function heldBack({ words }: Document, until: number): boolean {
  for (let index = until - 1; index >= 0 && until - index <= 14 && words[index + 1]!.breakBefore < Break.clause; index -= 1) {
    if (holding.has(words[index]!.norm)) return true;
  }
  return false;
}

/** Index of the first act whose verb stands at a word or behind it. */
function firstActFrom(acts: readonly { readonly verb: number }[], word: number): number {
  let low = 0;
  let high = acts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (acts[middle]!.verb < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
