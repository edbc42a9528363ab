import { defineAnnotation, type Document } from '../document.ts';
import { Break } from '../tokenize.ts';
import type { Mention } from '../patterns/define-patterns.ts';
import type { Word } from '../sentences.ts';

/** A condition and what follows from it, as ranges of content words. */
export interface Conditional {
  /** The word that makes it one: "if", "unless", "above", or "?" for a condition put as a question. */
  readonly marker: string;
  readonly condition: Mention;
  /** Absent where the text does not say what follows. */
  readonly consequence: Mention | undefined;
  /** From the first word of the two to the last. */
  readonly span: Mention;
}

/** Places to look for one are bounded, so that the cost stays linear. */
const longestCondition = 30;
const longestConsequence = 40;

const openers = new Set(['if', 'unless', 'provided', 'providing', 'assuming', 'suppose', 'supposing', 'otherwise', 'once', 'when', 'whenever', 'until', 'should', 'were', 'long', 'case', 'condition', 'where']);
const thresholdWords = new Set(['above', 'below', 'under', 'over', 'beyond', 'past', 'beneath', 'short', 'anything', 'fewer', 'less', 'more', 'level', 'within', 'inside', 'outside']);
const pronouns = new Set(['i', 'we', 'you', 'they', 'he', 'she', 'it', 'this', 'that', 'there', 'nobody', 'everyone', 'who']);
const finite = new Set('is are was were be am do does did has have had will would can could should must may might'.split(' '));
const joiners = new Set(['and', 'or', 'but', 'so', 'because', 'since', 'which', 'although', 'though', 'while', 'whereas', 'unless', 'if', 'otherwise']);

/** Every conditional of the document, in order of position. */
export const conditionals = defineAnnotation('conditionals', (document): readonly Conditional[] => findConditionals(document));

function findConditionals(document: Document): Conditional[] {
  const { words } = document;
  const found: Conditional[] = [];
  const push = (marker: string, condition: Mention, consequence: Mention | undefined): void => {
    const kept = consequence !== undefined && consequence.last > consequence.first ? consequence : undefined;
    if (condition.last <= condition.first) return;
    found.push({
      marker,
      condition,
      consequence: kept,
      span: { first: Math.min(condition.first, kept?.first ?? condition.first), last: Math.max(condition.last, kept?.last ?? condition.last) },
    });
  };

  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    const { norm } = word;
    if (openers.has(norm)) {
      const marker = openerAt(document, index);
      if (marker === undefined) continue;
      const bodyFirst = index + marker.length;
      if (bodyFirst >= words.length || words[bodyFirst]!.breakBefore >= Break.comma) continue;
      let end = conditionEnd(document, bodyFirst);
      // "as long as", "in case": the opener is the second word.
      const head = /^(?:as|in|on) /.test(marker.name) ? index - 1 : index;
      const opens = startsClause(words, head);
      let after = consequenceAfter(words, end, index);
      if (after === undefined && opens) {
        const cut = secondClause(words, bodyFirst, end);
        if (cut !== undefined) {
          after = { first: cut, last: clauseEnd(words, cut) };
          end = cut;
        }
      }
      const before = (after === undefined || !opens) && words[head]!.breakBefore < Break.clause ? clauseBefore(words, head) : undefined;
      push(marker.name, { first: head, last: end }, before ?? after);
    } else if (thresholdWords.has(norm) && startsThreshold(words, index)) {
      const end = conditionEnd(document, index + 1, true);
      const after = consequenceAfter(words, end, index);
      if (after !== undefined && hasFinite(words, after)) push(norm, { first: index, last: end }, after);
    } else if (norm === 'otherwise' && word.breakBefore >= Break.comma && index + 1 < words.length && index > 0) {
      push('otherwise', { first: index, last: index + 1 }, { first: index + 1, last: clauseEnd(words, index + 1) });
    } else if (norm === 'or' && index > 0 && /^(?:we|i|it)$/.test(words[index + 1]?.norm ?? '') && words[index + 1]!.breakBefore === Break.none) {
      // "It has to reach ten percent by June or we stop."
      const before = clauseBefore(words, index);
      if (before !== undefined && mustHold(words, before)) push('or', before, { first: index + 1, last: clauseEnd(words, index + 1) });
    }
  }
  questionConditions(document, push);
  return found.sort((a, b) => a.span.first - b.span.first || a.span.last - b.span.last);
}

/** The opener at a word, and how many words it takes; undefined where the word is used otherwise. */
function openerAt(document: Document, index: number): { name: string; length: number } | undefined {
  const { words, tokens } = document;
  const { norm } = words[index]!;
  const next = words[index + 1]?.norm ?? '';
  const before = index > 0 && words[index]!.breakBefore < Break.sentence ? words[index - 1]!.norm : '';
  switch (norm) {
    case 'if':
      // "as if", "ask if", "see if", "if anything", "if not more": no condition on an action.
      if (before === 'as' || ((askers.has(before) || (before === 'me' && askers.has(words[index - 2]?.norm ?? ''))) && words[index]!.breakBefore === Break.none)) return undefined;
      if (next === 'anything' && (words[index + 2]?.breakBefore ?? 9) > Break.none) return undefined;
      return { name: 'if', length: 1 };
    case 'provided':
    case 'providing':
      return next === 'that' || pronouns.has(next) || next === 'there' ? { name: 'provided', length: next === 'that' ? 2 : 1 } : undefined;
    case 'assuming':
    case 'suppose':
    case 'supposing':
      return before === 'i' ? undefined : { name: norm, length: 1 };
    case 'long':
      return next === 'as' && (before === 'as' || before === 'so') && words[index + 2] !== undefined && words[index + 2]!.kind === 'word' ? { name: 'as long as', length: 2 } : undefined;
    case 'case':
      return before === 'in' && (pronouns.has(next) || next === 'that') && words[index - 2]?.norm !== 'just' ? { name: 'in case', length: 1 } : undefined;
    case 'condition':
      return (before === 'on' || before === 'under') && next === 'that' ? { name: 'on condition that', length: 2 } : undefined;
    case 'where':
      return words[index]!.breakBefore >= Break.sentence && commaWithin(words, index + 2, 14) && !isQuestion(document, index) ? { name: 'where', length: 1 } : undefined;
    case 'once':
    case 'when':
    case 'whenever':
      if (isQuestion(document, index)) return undefined;
      if (norm === 'once' && (/^(?:a|an|per|every|each|only|used|more|again|upon|in)$/.test(tokens[words[index]!.token + 1]?.norm ?? '') || before === 'at')) return undefined;
      // Past tense makes it a story, not a rule; that is left to the reader of the condition.
      return next === '' || (norm === 'once' && !(pronouns.has(next) || hasFinite(words, { first: index + 1, last: Math.min(words.length, index + 7) }))) ? undefined : { name: norm, length: 1 };
    case 'should':
        case 'were':
      // Inverted: "Should payday do no better, that belief is dead."
      return (before === '' || (words[index]!.breakBefore >= Break.clause)) && next !== '' && commaWithin(words, index + 1, 16) ? { name: norm, length: 1 } : undefined;
    case 'until':
    case 'unless':
      return { name: norm, length: 1 };
    default:
      return undefined;
  }
}

const askers = new Set('see ask asked know check tell wonder wondered decide find test tested learn understand unsure sure doubt'.split(' '));

function commaWithin(words: readonly Word[], from: number, most: number): boolean {
  for (let index = from; index < words.length && index < from + most; index += 1) {
    const { breakBefore } = words[index]!;
    if (breakBefore >= Break.sentence) return false;
    if (breakBefore >= Break.comma) return true;
  }
  return false;
}

/** Where a condition ends: at a comma followed by a clause, at "then", or at a subject that begins the consequence. */
function conditionEnd(document: Document, from: number, short = false): number {
  const { words, text } = document;
  let seenFinite = short;
  let index = from;
  for (; index < words.length && index < from + longestCondition; index += 1) {
    const word = words[index]!;
    if (index > from && word.breakBefore >= Break.clause) return index;
    if (index > from && word.breakBefore === Break.comma && !listGoesOn(words, index)) {
      // A comma before the condition has its verb, or after a preposition, sets off an insertion; a quotation mark is none.
      const gap = text.slice(words[index - 1]!.end, word.start);
      const real = !/["“”]/.test(gap) || /[,()]/.test(gap);
      if (
        real &&
        (index - from > 8 ||
          ((pronouns.has(word.norm) || short || hasFinite(words, { first: from, last: index })) &&
            !(index - from <= 4 && dangling.test(words[index - 1]!.norm))))
      )
        return index;
    }
    if (index > from && word.norm === 'then') return index;
    if (word.norm === 'because' || word.norm === 'so') return index > from ? index : from;
    // Unpunctuated speech: "if it drops we stop": a second subject with its verb.
    if (seenFinite && index > from + (short ? 0 : 1) && opensConsequence(words, index)) return index;
    if (isVerbal(word.norm) || index > from + 2) seenFinite = true;
  }
  return index;
}

const dangling = /^(?:from|to|of|in|on|by|at|with|for|is|are|was|were|than|say|says)$/;

/** "if that is true the fall should sit ...": without a comma, the second clause opens before its own finite verb. */
function secondClause(words: readonly Word[], from: number, end: number): number | undefined {
  let verbs = 0;
  for (let index = from; index < end; index += 1) {
    const { norm } = words[index]!;
    if (index > from + 1 && /^(?:true|right|so|case|wrong)$/.test(words[index - 1]!.norm) && norm !== 'and' && norm !== 'or') return index;
    if (finite.has(norm) && !finite.has(words[index - 1]?.norm ?? '')) verbs += 1;
    if (verbs === 2 && index - 2 > from) return index - 2;
  }
  return undefined;
}

/** Whether a clause demands something: "has to", "must", a figure. */
function mustHold(words: readonly Word[], range: Mention): boolean {
  for (let index = range.first; index < range.last; index += 1) {
    const { norm, kind } = words[index]!;
    if (kind === 'number' || norm === 'must' || norm === 'need' || norm === 'needs' || ((norm === 'has' || norm === 'have') && words[index + 1]?.norm === 'to')) return true;
  }
  return false;
}

function isQuestion({ text, sentences, words }: Document, index: number): boolean {
  const sentence = sentences[words[index]!.sentence]!;
  return sentence.first === index && text[sentence.end] === '?' && /^(?:is|are|was|were|do|does|did|would|will|can|could|should)$/.test(words[index + 1]?.norm ?? '');
}

/** "if churn, returns or refunds rise": a comma inside the condition. */
function listGoesOn(words: readonly Word[], index: number): boolean {
  const { norm } = words[index]!;
  if (norm === 'or' || norm === 'and') return !pronouns.has(words[index + 1]?.norm ?? '') || norm === 'or';
  for (let ahead = index; ahead < Math.min(index + 4, words.length); ahead += 1) {
    const word = words[ahead]!;
    if (ahead > index && word.breakBefore >= Break.clause) return false;
    if (pronouns.has(word.norm) || finite.has(word.norm) || word.norm === 'then') return false;
    if (ahead > index && word.norm === 'or') return true;
  }
  return false;
}

const isVerbal = (norm: string): boolean => finite.has(norm) || /(?:ed|es|s)$/.test(norm) || /^(?:fall|drop|rise|go|come|stay|lose|cut|hit|beat|see|get|find|want|need|move|reach|miss|work|hold|fail)$/.test(norm);

function opensConsequence(words: readonly Word[], index: number): boolean {
  const { norm } = words[index]!;
  const next = words[index + 1]?.norm ?? '';
  const before = words[index - 1]?.norm ?? '';
  if (norm !== 'i' && norm !== 'we' && norm !== 'you' && norm !== 'it' && norm !== 'that' && norm !== 'they') return false;
  if (/^(?:and|or|that|than|what|how|which|who|where|when|if|of|to|for|with|as|think|thought|know|say|said|see|like|because|in|on|at|by|from|unless|until|before|after|but)$/.test(before)) return false;
  return norm === 'i' || norm === 'we' || norm === 'you' ? next !== '' && next !== 'and' : /^(?:is|would|will|means|does|gets|goes|should|can|has)$/.test(next);
}

function consequenceAfter(words: readonly Word[], end: number, opener: number): Mention | undefined {
  let first = end;
  const head = words[first];
  if (head === undefined || first === opener) return undefined;
  if (head.breakBefore >= Break.sentence) {
    // "If it falls below that. Then we stop."
    if (head.norm !== 'then') return undefined;
  }
  if (words[first]?.norm === 'then') first += 1;
  if (first >= words.length) return undefined;
  // ", which I would guess is three percent, I would do nothing": past an insertion.
  for (let tries = 0; tries < 2 && /^(?:which|who|because|since)$/.test(words[first]?.norm ?? ''); tries += 1) {
    let ahead = first + 1;
    while (ahead < words.length && ahead < first + 18 && words[ahead]!.breakBefore < Break.comma) ahead += 1;
    if (words[ahead] === undefined || words[ahead]!.breakBefore !== Break.comma) return undefined;
    first = ahead;
  }
  const { norm } = words[first]!;
  if (joiners.has(norm) && norm !== 'so') return undefined;
  return { first, last: clauseEnd(words, first) };
}

function clauseEnd(words: readonly Word[], first: number): number {
  let index = first + 1;
  for (; index < words.length && index < first + longestConsequence; index += 1) {
    const word = words[index]!;
    if (word.breakBefore >= Break.clause) break;
    if ((word.norm === 'if' || word.norm === 'unless') && index > first + 1) break;
    if (word.breakBefore >= Break.comma && joiners.has(word.norm) && word.norm !== 'or' && word.norm !== 'and') break;
  }
  return index;
}

/** "Y if X": the clause before the opener, back to the last break or joiner. */
function clauseBefore(words: readonly Word[], opener: number): Mention | undefined {
  let first = opener;
  while (first > 0 && opener - first < longestConsequence) {
    const word = words[first]!;
    if (first < opener && (word.breakBefore >= Break.clause || (word.breakBefore >= Break.comma && (joiners.has(word.norm) || pronouns.has(word.norm))))) break;
    if (first === opener && word.breakBefore >= Break.sentence) return undefined;
    if (first < opener && joiners.has(word.norm) && pronouns.has(words[first + 1]?.norm ?? '')) {
      first += 1;
      break;
    }
    first -= 1;
  }
  return opener - first >= 1 ? { first, last: opener } : undefined;
}

function startsClause(words: readonly Word[], index: number): boolean {
  const word = words[index]!;
  if (index === 0 || word.breakBefore >= Break.clause) return true;
  return /^(?:and|but|so|or|then|now|because|only|even|say|also)$/.test(words[index - 1]!.norm);
}

/** "Above 5% we ...", "Below it, ...", "Anything over four ...", "Beyond that we are worse off". */
function startsThreshold(words: readonly Word[], index: number): boolean {
  const word = words[index]!;
  if (!(word.breakBefore >= Break.comma || startsClause(words, index))) return false;
  for (let ahead = index + 1; ahead < Math.min(index + 5, words.length); ahead += 1) {
    const { kind, norm, breakBefore } = words[ahead]!;
    if (breakBefore >= Break.clause) return false;
    if (kind === 'number' || numberWords.has(norm) || norm === 'that' || norm === 'it' || norm === 'this' || norm === 'threshold' || norm === 'bar' || norm === 'line') return true;
  }
  return false;
}

const numberWords = new Set('zero one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred half third quarter tenth'.split(' '));

function hasFinite(words: readonly Word[], range: Mention): boolean {
  for (let index = range.first; index < range.last; index += 1) if (isVerbal(words[index]!.norm) || pronouns.has(words[index]!.norm)) return true;
  return false;
}

const grading = new Set('above below under over beyond past more less fewer no not flat still worse better up down higher lower wrong nothing none if'.split(' '));

/** "Under forty? We stop.": a short question that the next sentence answers with an act. */
function questionConditions(document: Document, push: (marker: string, condition: Mention, consequence: Mention | undefined) => void): void {
  const { sentences, words, text } = document;
  for (let index = 0; index + 1 < sentences.length; index += 1) {
    const sentence = sentences[index]!;
    const length = sentence.last - sentence.first;
    if (length === 0 || length > 8 || text[sentence.end] !== '?') continue;
    const head = words[sentence.first]!.norm;
    if (/^(?:what|why|how|who|when|where|which|is|are|do|does|did|would|will|can|could|should|shall|am|was|were|have|has|so|really|right|and)$/.test(head)) continue;
    const answer = sentences[index + 1]!;
    if (answer.last === answer.first || answer.opensParagraph) continue;
    let graded = false;
    for (let at = sentence.first; at < sentence.last; at += 1) if (words[at]!.kind === 'number' || grading.has(words[at]!.norm) || numberWords.has(words[at]!.norm)) graded = true;
    const acts = /^(?:i|we|then|it)$/.test(words[answer.first]!.norm) || length <= 2;
    if (!(graded || (length <= 4 && acts)) || /^(?:maybe|perhaps|yeah|okay|um)$/.test(head)) continue;
    push('?', { first: sentence.first, last: sentence.last }, { first: answer.first, last: Math.min(answer.last, answer.first + longestConsequence) });
  }
}
