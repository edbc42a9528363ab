import type { Document } from '../document.ts';
import type { Mention } from '../patterns/define-patterns.ts';
import type { Word } from '../sentences.ts';
import { Break } from '../tokenize.ts';
import { Form, verbForm } from '../verb-forms.ts';
import { conditionals } from './conditionals.ts';

/** How far a negator reaches, in content words. */
const verbalReach = 14;
const nounReach = 6;

const auxiliaries = new Set('do does did is are was were am be been have has had would will can could should must may might shall need'.split(' '));
const subjects = new Set(['i', 'we', 'you', 'they', 'he', 'she', 'it', 'there', 'everyone', 'everybody', 'people']);
/** Words that begin something which the negator before does not reach. */
const stoppers = new Set('but because since so if unless until although though while whereas when whenever once before after than except besides even still instead otherwise therefore hence who whose whom'.split(' '));
/** Verbs that turn a negation round: "can't ignore", "never fails to", "don't skip". */
const reversing = new Set('ignore overlook forget neglect fail skip miss avoid deny refuse hesitate underestimate dismiss mind stop prevent lack omit disregard exclude resist doubt abandon'.split(' '));
/** Harm denied is protection: "without hurting margin" speaks for margin. */
const harming = new Set('hurt harm damage lose drop fall worsen sacrifice cannibalize erode degrade break compromise hit dent decline decrease shrink slip suffer undermine reduce lower weaken jeopardize threaten breach exceed rise increase grow dip sink drag burn destroy'.split(' '));
/** After "not", these make no denial: "not only", "not just", "not necessarily", "not until". */
const idle = new Set('only just merely simply until necessarily least sure certain clear always solely exactly quite unlike uncommon more less fewer than bad wrong unreasonable impossible surprisingly because'.split(' '));
/** After "no", these make no denial of what follows: "no doubt", "no more than". */
const idleNouns = new Set('doubt wonder matter question brainer less fewer later sooner worse more surprise secret accident sense problem'.split(' '));
const tagWords = new Set(['it', 'they', 'we', 'he', 'she', 'you', 'i', 'that']);

/** The ranges that negators reach, the negators themselves left out. Negation inside a condition ("if it does not rise") denies nothing. */
export function negatedWords(document: Document): Mention[] {
  const { words } = document;
  const inCondition = new Uint8Array(words.length);
  for (const { condition, marker } of document.read(conditionals)) {
    if (marker === 'when' || marker === 'once' || marker === 'whenever') continue;
    inCondition.fill(1, condition.first, condition.last);
  }
  const found: Mention[] = [];
  for (let index = 0; index < words.length; index += 1) {
    if (inCondition[index] === 1) continue;
    const dismissed = dismissedAt(words, index);
    if (dismissed !== undefined) found.push(dismissed);
    const reach = reachOf(document, index);
    if (reach !== undefined && reach.last > reach.first) found.push(reach);
  }
  return found;
}

function reachOf(document: Document, index: number): Mention | undefined {
  const { words } = document;
  const word = words[index]!;
  const next = words[index + 1];
  const before = index > 0 && word.breakBefore < Break.sentence ? words[index - 1]!.norm : '';
  const nextNorm = next !== undefined && next.breakBefore === Break.none ? next.norm : '';
  switch (word.norm) {
    case 'not': {
      if (before === 'or' || before === 'why' || before === 'if' || before === 'whether' || nextNorm === '') return undefined;
      if (idle.has(nextNorm) || nextNorm === 'mention') return undefined;
      // "isn't it", "might not it": a tag, or a new clause without its full stop.
      if (tagWords.has(nextNorm) && auxiliaries.has(before)) return undefined;
      // "why don't we": a proposal.
      if (auxiliaries.has(before) && words[index - 2]?.norm === 'why') return undefined;
      return auxiliaries.has(before) ? verbal(words, index + 1, index) : heading(document, index) ?? constituent(words, index + 1);
    }
    case 'never':
      if (nextNorm === 'mind') return undefined;
      return verbal(words, index + 1, index);
    case 'no': {
      if (nextNorm === '' || next!.kind === 'number' || idleNouns.has(nextNorm)) return undefined;
      if (nextNorm === 'longer') return verbal(words, index + 2, index);
      // "at no point did we", "in no way does it"
      if (/^(?:at|in|under|by|on)$/.test(before) && auxiliaries.has(words[index + 2]?.norm ?? '')) return verbal(words, index + 3, index);
      if (nextNorm === 'one') return verbal(words, index + 2, index);
      if (subjects.has(nextNorm) || /^(?:to|on|and|but|or|for|in|at|as|way|because|so)$/.test(nextNorm)) return undefined;
      return nominal(words, index + 1);
    }
    case 'without':
      if (nextNorm === '' || nextNorm === 'which' || nextNorm === 'doubt' || deniedBefore(words, index)) return undefined;
      return nominal(words, index + 1, true);
    case 'neither':
    case 'nor':
      return verbal(words, index + 1, index);
    case 'nobody':
    case 'none':
    case 'nothing':
      if (nextNorm === 'but' || nextNorm === '') return undefined;
      return verbal(words, index + 1, index);
    case 'hardly':
    case 'barely':
    case 'scarcely':
      return verbal(words, index + 1, index);
    case 'rather':
      return nextNorm === 'than' ? constituent(words, index + 2) : undefined;
    case 'instead':
      return nextNorm === 'of' ? constituent(words, index + 2) : undefined;
    case 'against':
      return /^(?:decided|decide|opted|opt|chose)$/.test(before) ? constituent(words, index + 1) : undefined;
    case 'far':
      return nextNorm === 'from' && ((verbForm(words[index + 2]?.norm ?? '')?.forms ?? 0) & Form.gerund) !== 0 ? constituent(words, index + 2) : undefined;
    case 'opposed':
      return before === 'as' && nextNorm === 'to' ? constituent(words, index + 2) : undefined;
    case 'skip':
    case 'skipped':
    case 'ditch':
      return nextNorm === '' || before === 'not' || (before === 'to' && words[index - 2]?.norm === 'not') ? undefined : nominal(words, index + 1);
    case 'avoid':
    case 'avoided':
      return ((verbForm(nextNorm)?.forms ?? 0) & Form.gerund) !== 0 ? constituent(words, index + 1) : undefined;
    case 'refuse':
    case 'refused':
    case 'declined':
    case 'forgot':
    case 'neglected':
      return nextNorm === 'to' && before !== 'not' ? verbal(words, index + 2, index) : undefined;
    default:
      return undefined;
  }
}

/** After an auxiliary or "never": to the end of the clause. */
function verbal(words: readonly Word[], from: number, negator: number): Mention | undefined {
  let last = from;
  let list = false;
  const opinion = opinions.test(words[from]?.norm ?? '') || opinions.test(words[from + 1]?.norm ?? '');
  for (; last < words.length && last < from + verbalReach; last += 1) {
    const word = words[last]!;
    const { norm } = word;
    if (word.breakBefore >= Break.clause && last > from - 1) break;
    if (last > from && word.breakBefore === Break.comma) {
      if (words[last - 1]!.norm === 'know' || (!list && !orAhead(words, last))) break;
      list = true;
    }
    if (norm === 'without') return { first: from, last: from };
    if (last > from && opensClause(words, last)) break;
    if (last > from + 1 && !opinion && finiteAuxiliary.test(norm)) break;
    if (stoppers.has(norm) && !(norm === 'even' && last === from)) break;
    if (norm === 'only' || norm === 'just' || norm === 'alone' || norm === 'purely' || norm === 'simply') {
      // "I wouldn't look at hours alone": hours count, with others.
      if (last === from && (norm === 'only' || norm === 'just' || norm === 'simply')) return undefined;
      if (norm === 'alone' || (norm === 'only' && isEnd(words, last + 1))) return undefined;
    }
    if ((norm === 'and' || norm === 'then') && startsOver(words, last + 1)) break;
    if (/^(?:what|whether|how|why|which)$/.test(norm) && /^(?:know|sure|see|understand|remember|tell|matter|care|clear)$/.test(words[last - 1]?.norm ?? '')) break;
    const lemma = verbForm(norm)?.lemma;
    if (lemma !== undefined && last <= from + 2 && reversing.has(lemma)) return undefined;
    if (lemma !== undefined && last <= from + 3 && harming.has(lemma) && !precededBy(words, last, negator, /^(?:my|our|their)$/)) {
      return { first: from, last: last + 1 };
    }
  }
  return { first: from, last };
}

const opinions = /^(?:think|believe|feel|say|mean|know|see|expect|suppose|guess|like|want|assume|claim|pretend|agree)$/;
const finiteAuxiliary = /^(?:is|are|was|were|would|will|has|had|am)$/;

/** A subject with its verb, in speech without punctuation: "don't tell them I just gave it". */
function opensClause(words: readonly Word[], index: number): boolean {
  const { norm } = words[index]!;
  if (!/^(?:i|we|you|they|he|she|it)$/.test(norm)) return false;
  const before = words[index - 1]!.norm;
  if (opinions.test(before) || /^(?:that|what|how|which|whom|where|if|as|than|of|to|for|with|by|from|on|at|in|about|why|whether|let|make|makes|have|see|tell|told|give|show)$/.test(before)) return false;
  const next = words[index + 1];
  if (next === undefined || next.breakBefore > Break.none) return false;
  if (norm === 'i' || norm === 'we') return true;
  return auxiliaries.has(next.norm) || ((verbForm(next.norm)?.forms ?? 0) & (Form.past | Form.third)) !== 0;
}

/** "Not doing: the win-back discount": the denial reaches over the colon. */
function heading(document: Document, index: number): Mention | undefined {
  const { words, text } = document;
  if (words[index]!.breakBefore < Break.clause) return undefined;
  for (let ahead = index + 1; ahead < Math.min(words.length, index + 4); ahead += 1) {
    const word = words[ahead]!;
    if (word.breakBefore >= Break.sentence) return undefined;
    if (word.breakBefore === Break.clause && text.slice(words[ahead - 1]!.end, word.start).includes(':')) {
      let last = ahead + 1;
      while (last < words.length && last < ahead + verbalReach && words[last]!.breakBefore < Break.clause) last += 1;
      return { first: index + 1, last };
    }
  }
  return undefined;
}

/** "not hours", "rather than X": the phrase alone. */
function constituent(words: readonly Word[], from: number): Mention | undefined {
  let last = from;
  for (; last < words.length && last < from + 10; last += 1) {
    const word = words[last]!;
    if (last > from && word.breakBefore >= Break.comma) break;
    if (word.breakBefore >= Break.clause) break;
    if (last > from && (stoppers.has(word.norm) || (word.norm === 'and' && startsOver(words, last + 1)))) break;
    if (last > from && subjects.has(word.norm) && word.norm !== 'it' && word.norm !== 'people') break;
    if (word.norm === 'alone' || word.norm === 'only') return last === from ? { first: from, last: from } : undefined;
  }
  return { first: from, last };
}

/** After "no" or "without": the noun phrase, or the "-ing" phrase. */
function nominal(words: readonly Word[], from: number, gerund = false): Mention | undefined {
  let last = from;
  const lemma = verbForm(words[from]?.norm ?? '')?.lemma;
  if (lemma !== undefined && (harming.has(lemma) || reversing.has(lemma))) return { first: from, last: Math.min(from + 1, words.length) };
  const most = gerund ? nounReach + 3 : nounReach;
  for (; last < words.length && last < from + most; last += 1) {
    const { norm, breakBefore } = words[last]!;
    if (last > from && breakBefore >= Break.comma && !orAhead(words, last)) break;
    if (breakBefore >= Break.clause) break;
    if (last > from && (stoppers.has(norm) || subjects.has(norm) || auxiliaries.has(norm) || norm === 'that' || norm === 'which' || (norm === 'and' && startsOver(words, last + 1)))) break;
  }
  return { first: from, last };
}

function precededBy(words: readonly Word[], at: number, floor: number, pattern: RegExp): boolean {
  return at - 1 > floor && pattern.test(words[at - 1]!.norm);
}

function isEnd(words: readonly Word[], index: number): boolean {
  return words[index] === undefined || words[index].breakBefore >= Break.comma;
}

/** A list that ends in "or": "would not use hours, clicks or likes". */
function orAhead(words: readonly Word[], from: number): boolean {
  for (let index = from; index < Math.min(words.length, from + 6); index += 1) {
    const { norm, breakBefore } = words[index]!;
    if (index > from && breakBefore >= Break.clause) return false;
    if (norm === 'or' || norm === 'nor') return true;
    if (subjects.has(norm) || stoppers.has(norm) || auxiliaries.has(norm)) return false;
  }
  return false;
}

/** After "and": a new subject, an auxiliary or a past verb begins a claim of its own. */
function startsOver(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return true;
  const { norm } = word;
  if (subjects.has(norm) || auxiliaries.has(norm) || stoppers.has(norm) || norm === 'then' || norm === 'just' || norm === 'that' || norm === 'this' || norm === 'my' || norm === 'our') return true;
  const forms = verbForm(norm)?.forms ?? 0;
  return (forms & (Form.past | Form.third)) !== 0 && (forms & (Form.base | Form.participle)) === 0;
}

const dismissals = new Set(['pointless', 'overkill', 'unnecessary', 'useless', 'irrelevant', 'waste']);
const needed = /^(?:needed|necessary|required|something)$/;

/** "A guardrail is not needed", "a target would be overkill": the subject is denied by what is said of it. */
function dismissedAt(words: readonly Word[], index: number): Mention | undefined {
  const { norm } = words[index]!;
  let be = -1;
  if (dismissals.has(norm)) be = index - 1;
  else if (norm === 'not' && needed.test(words[index + 1]?.norm ?? '')) be = index - 1;
  if (be < 1 || !/^(?:is|are|was|were|be|seems|feels)$/.test(words[be]!.norm) || words[index]!.breakBefore > Break.none) return undefined;
  let first = be;
  while (first > 0 && be - first < 8 && words[first]!.breakBefore === Break.none && !/^(?:that|which|but|and|so|because|think|if)$/.test(words[first - 1]!.norm)) first -= 1;
  return first < be ? { first, last: be } : undefined;
}

/** "would not launch without X": two denials make a demand. */
function deniedBefore(words: readonly Word[], index: number): boolean {
  for (let back = index; back > 0 && back > index - 8; back -= 1) {
    if (words[back]!.breakBefore > Break.none) return false;
    const { norm } = words[back - 1]!;
    if (norm === 'not' || norm === 'never' || norm === 'nobody' || norm === 'nothing') return true;
  }
  return false;
}
