import { defineAnnotation, type Annotation, type Document } from '../document.ts';
import { Break, tokenize } from '../tokenize.ts';
import { segment, type Word } from '../sentences.ts';
import type { Mention } from '../patterns/define-patterns.ts';
import { verbForm } from '../verb-forms.ts';
import { coherence } from './coherence.ts';
import { inflections } from '../inflect.ts';
import { placeholderNouns } from '../../lexicons/scope-cues.ts';
import { conditionals } from './conditionals.ts';
import { parrotingShare, questionOverlap } from './question-overlap.ts';
import { deniesThroughout, recitals } from './recital.ts';
import { repeated } from './repetition.ts';
import { scopeCues } from './scope-cues.ts';
import { negatedWords } from './negation.ts';
import { quotedWords } from './quotation.ts';

/** Ways in which words are said without being claimed, as bits of a word's flags. */
export const Scope = {
  /** A negator before has it in reach. */
  negated: 1,
  /** Put off: "I'd define the KPIs with the team", "metrics to be agreed". */
  promised: 2,
  /** Inside quotation marks, not the speaker's own; or the question retold. */
  quoted: 4,
  /** Somebody else's teaching: "the book says", "a good candidate would". */
  attributed: 8,
  /** In the if-part of a conditional, or contrary to fact. */
  hypothetical: 16,
  /** A definition recited, or an instruction to the scorer. */
  recited: 32,
  /** Repeats five or more words of the question in a row. */
  echo: 64,
  /** Stands among words that do not make sentences. */
  broken: 128,
  /** Says word for word what an earlier sentence said. */
  repeated: 256,
} as const;
export type ScopeName = keyof typeof Scope;

/** The scopes of a document: for each content word its bits of `Scope`. */
export interface Scopes {
  readonly flags: Uint16Array;
}

const anyNames = Object.keys(Scope) as ScopeName[];
/** What keeps a mention from counting. A hypothetical one counts: in an interview most proposals are. */
const denying: readonly ScopeName[] = ['negated', 'promised', 'quoted', 'attributed', 'recited', 'echo', 'broken', 'repeated'];

/** The flags of every content word. */
export const scopes: Annotation<Scopes> = defineAnnotation('scopes', (document) => ({ flags: computeFlags(document) }));

/**
 * The scopes that a mention stands in. Negation counts if its first word is in reach of a negator before it, so a mention that
 * holds its own negator ("must not fall") is not negated by it; the other scopes count if they cover at least half of its words.
 */
export function scopeOf(document: Document, mention: Mention): Readonly<Record<ScopeName, boolean>> {
  const { flags } = document.read(scopes);
  const result = {} as Record<ScopeName, boolean>;
  for (const name of anyNames) result[name] = inScope(flags, mention, name);
  return result;
}

/**
 * Whether the speaker stands behind a mention: it is not negated, promised, quoted, attributed, recited or an echo of the
 * question. `ignore` names scopes that shall not matter, such as `negated` for a limit that must not be passed. With `inside`, a
 * mention that holds its negator is negated as well if that reaches its last word: "we never talked to tenants".
 */
export function isAsserted(
  document: Document,
  mention: Mention,
  { ignore = [], inside = false }: { readonly ignore?: readonly ScopeName[]; readonly inside?: boolean } = {},
): boolean {
  const { flags } = document.read(scopes);
  if (inside && !ignore.includes('negated') && (flags[mention.last - 1]! & Scope.negated) !== 0) return false;
  return denying.every((name) => ignore.includes(name) || !inScope(flags, mention, name));
}

function inScope(flags: Uint16Array, { first, last }: Mention, name: ScopeName): boolean {
  const bit = Scope[name];
  if (name === 'negated') return ((flags[first] ?? 0) & bit) !== 0;
  let count = 0;
  for (let index = first; index < last; index += 1) if (flags[index]! & bit) count += 1;
  return count > 0 && count * 2 >= last - first;
}

function computeFlags(document: Document): Uint16Array {
  const { words } = document;
  const flags = new Uint16Array(words.length);
  const mark = (first: number, last: number, bit: number): void => {
    for (let index = Math.max(0, first); index < last && index < flags.length; index += 1) flags[index]! |= bit;
  };
  for (const { condition } of document.read(conditionals)) mark(condition.first, condition.last, Scope.hypothetical);
  for (const { first, last } of negatedWords(document)) mark(first, last, Scope.negated);
  for (const { first, last } of quotedWords(document)) mark(first, last, Scope.quoted);
  for (const cue of document.read(scopeCues)) {
    const sentence = document.sentences[words[cue.first]!.sentence]!;
    switch (cue.label) {
      case 'settling':
        if (!isSpecified(words, cue)) mark(cue.first, objectEnd(words, cue.last), Scope.promised);
        break;
      case 'deferring':
      case 'wondering':
        mark(cue.first, clauseEnd(words, cue.last), Scope.promised);
        break;
      case 'pending':
        if (!isSpecified(words, cue)) mark(nounPhraseStart(words, cue.first, sentence.first), cue.last, Scope.promised);
        break;
      case 'attributing':
      case 'accordingTo':
        if (cue.label === 'attributing' && ownOpinion(words, cue.first, sentence.first)) break;
        mark(cue.label === 'accordingTo' ? sentence.first : cue.first, attributionEnd(words, cue.last, sentence.last), Scope.attributed);
        break;
      case 'reciting':
        if (isRecital(document, cue, sentence)) mark(sentence.first, sentence.last, Scope.recited);
        break;
      case 'asking':
        mark(cue.first, clauseEnd(words, cue.last), Scope.quoted);
        break;
      case 'counterfactual':
        mark(cue.first, clauseEnd(words, cue.last), Scope.hypothetical);
        break;
    }
  }
  for (const { first, last } of document.read(recitals)) mark(first, last, Scope.recited);
  // Denied from end to end: not a word of it is claimed, whatever a negator's reach.
  if (document.read(deniesThroughout)) mark(0, words.length, Scope.negated | Scope.recited);
  for (const { first, last } of namedAuthorities(document)) mark(first, last, Scope.attributed);
  for (const { first, last } of echoes(document)) mark(first, last, Scope.echo);
  if (document.read(questionOverlap).echoShare >= parrotingShare) mark(0, words.length, Scope.echo);
  const { broken } = document.read(coherence);
  const again = document.read(repeated);
  for (const { index, token } of words) {
    if (broken[token] === 1) flags[index]! |= Scope.broken;
    if (again[index] === 1) flags[index]! |= Scope.repeated;
  }
  return flags;
}

const unclaimed = Scope.quoted | Scope.attributed | Scope.recited | Scope.echo | Scope.broken;

/** Share of the content words that are no claim of the speaker's own, 0 to 1: recited, handed back, quoted, or no sentences. */
export const unclaimedShare = defineAnnotation('unclaimed share', (document): number => {
  const { flags } = document.read(scopes);
  return flags.length === 0 ? 0 : flags.reduce((count, flag) => count + ((flag & unclaimed) === 0 ? 0 : 1), 0) / flags.length;
});

const specifiers = new Set('of as at like such namely which called below above under over that where e.g there here'.split(' '));
/** "a metric that captures value" says as little as "a metric". */
const emptyRelatives = /^(?:captures|capture|reflects|reflect|measures|measure|matters|matter|aligns|align|represents|represent|tells|tell|shows|show|makes|make|works|work|we|everyone|everybody|can|could|would|will|are|is|drives|drive|track|tracks|support|supports)$/;

/** "a target of 10%", "a metric: repeat orders": the thing is settled after all. */
function isSpecified(words: readonly Word[], cue: Mention): boolean {
  for (let index = cue.first; index < cue.last; index += 1) if (words[index]!.kind === 'number') return true;
  const next = words[cue.last];
  if (next === undefined || next.breakBefore >= Break.sentence) return false;
  if (next.breakBefore === Break.clause) return true;
  for (let index = cue.last; index < Math.min(words.length, cue.last + 10); index += 1) {
    const word = words[index]!;
    if (word.breakBefore >= Break.comma || word.norm === 'and' || word.norm === 'i' || word.norm === 'we') break;
    if (word.kind === 'number') return true;
  }
  if (next.breakBefore > Break.none || !specifiers.has(next.norm)) return false;
  return (next.norm !== 'that' && next.norm !== 'which') || !emptyRelatives.test(words[cue.last + 1]?.norm ?? '');
}

const placeholders = new Set(placeholderNouns.flatMap((noun) => inflections(noun)));
const vagueModifier = /^(?:primary|main|key|clear|success|north|guardrail|decision|stop|kill|exit|good|smart|measurable|counter|few|some|test|testable|sharp|concrete|specific|my|our|core|leading)$/;

function objectEnd(words: readonly Word[], last: number): number {
  // "metrics and targets", "goals with the team".
  let end = last;
  // "a primary metric, a guardrail and a decision rule": named in a row, and nothing more said of any.
  for (let item = end; item < words.length && item < last + 16 && words[item]!.breakBefore <= Break.comma; item += 1) {
    const { norm, breakBefore } = words[item]!;
    if (placeholders.has(norm) && !/^(?:them|it|those|these|this|that)$/.test(words[item + 1]?.norm ?? '')) end = item + 1;
    else if (item > end + 2 || !(norm === 'and' || norm === 'or' || vagueModifier.test(norm) || (item === end && breakBefore === Break.comma && vagueModifier.test(norm)))) break;
  }
  if (words[end]?.norm === 'and' && words[end]!.breakBefore <= Break.comma && words[end + 1] !== undefined && verbForm(words[end + 1]!.norm) === undefined) end += 2;
  return Math.min(end, words.length);
}

function nounPhraseStart(words: readonly Word[], first: number, limit: number): number {
  let start = first;
  while (start > limit && first - start < 3 && words[start]!.breakBefore === Break.none && /^(?:my|our|these|those|all|success|primary|key|main|right|exact|and|or|guardrail|north|other)$/.test(words[start - 1]!.norm)) start -= 1;
  return start;
}

/** A clause ends at a semicolon, a colon or a dash, or at a comma or joiner that opens another subject. */
function clauseEnd(words: readonly Word[], from: number): number {
  let index = from;
  for (; index < words.length && index < from + 40; index += 1) {
    const word = words[index]!;
    if (word.breakBefore >= Break.clause) break;
    if (index > from && word.norm === 'but') break;
    if (index > from && (word.norm === 'i' || word.norm === 'we') && (word.breakBefore >= Break.comma || words[index - 1]!.norm === 'and' || words[index - 1]!.norm === 'so' || words[index - 1]!.norm === 'because')) break;
  }
  return index;
}

/** What others say goes on to the end of the sentence, unless the speaker comes back ("but I", "so we", ", and I'd"). */
function attributionEnd(words: readonly Word[], from: number, sentenceEnd: number): number {
  let index = from;
  for (; index < sentenceEnd; index += 1) {
    const { norm, breakBefore } = words[index]!;
    if (index === from) continue;
    if (norm === 'but' || norm === 'however' || norm === 'yet') break;
    if ((norm === 'i' || norm === 'we' || norm === 'my' || norm === 'our') && (breakBefore >= Break.comma || /^(?:and|so|though|although|which|because|still)$/.test(words[index - 1]!.norm))) break;
  }
  return index;
}

/** "I think a PM should ...": the speaker's own opinion, in general words. */
function ownOpinion(words: readonly Word[], first: number, sentenceFirst: number): boolean {
  for (let index = first - 1; index >= Math.max(sentenceFirst, first - 5); index -= 1) {
    if (/^(?:think|believe|argue|view|opinion|learned|bet|guess|suspect)$/.test(words[index]!.norm) && /^(?:i|my|we|would)$/.test(words[index - 1]?.norm ?? '')) return true;
  }
  return false;
}

/** A definition is recited in general terms: no first person, no figure. */
function isRecital(document: Document, cue: Mention, sentence: Mention): boolean {
  const { words } = document;
  const definition = /^(?:is|are|stands?|refers?)$/.test(words[cue.first]!.norm) || defines(words, cue);
  if (!definition) return true;
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const { norm, kind } = words[index]!;
    if (kind === 'number' || /^(?:i|my|our|me|here|today|this|us|mine|we)$/.test(norm)) return false;
  }
  return cue.first - sentence.first <= 4;
}

function defines(words: readonly Word[], cue: Mention): boolean {
  for (let index = cue.first; index < Math.min(cue.last, cue.first + 3); index += 1) if (/^(?:is|are|stands?|refers?)$/.test(words[index]!.norm)) return true;
  return false;
}

/** "As Clayton Christensen says", "Amazon recommends": a name and a verb of teaching. One first name alone, in a story, is a colleague. */
function namedAuthorities(document: Document): Mention[] {
  const { words, sentences } = document;
  const found: Mention[] = [];
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index]!;
    if (!/^(?:says|writes|argues|recommends|advises|preaches|advocates|teaches)$/.test(word.norm) || word.breakBefore > Break.none) continue;
    const name = words[index - 1]!;
    if (!name.capital || /^(?:i|she|he|it|that|this|who|data|legal|finance|engineering|marketing|sales|everyone|nobody)$/.test(name.norm)) continue;
    const full = index >= 2 && name.breakBefore === Break.none && words[index - 2]!.capital;
    const cited = words[index - (full ? 3 : 2)]?.norm === 'as';
    if (word.norm === 'teaches' && !/^(?:us|you|that)$/.test(words[index + 1]?.norm ?? '')) continue;
    if (!cited && !full && (document.question.kind === 'behavioral' || name.breakBefore >= Break.sentence)) continue;
    const sentence = sentences[word.sentence]!;
    found.push({ first: Math.max(sentence.first, index - (full ? 2 : 1)), last: attributionEnd(words, index + 1, sentence.last) });
  }
  return found;
}

const echoLength = 5;

/** Runs of the question's own words, five or more in a row. */
function echoes(document: Document): Mention[] {
  const prompt = segment(tokenize(document.question.prompt)).words.map(({ norm }) => norm);
  if (prompt.length < echoLength) return [];
  const grams = new Set<string>();
  for (let index = 0; index + echoLength <= prompt.length; index += 1) grams.add(prompt.slice(index, index + echoLength).join(' '));
  const starts = new Set(prompt);
  const { words } = document;
  const found: Mention[] = [];
  for (let index = 0; index + echoLength <= words.length; index += 1) {
    if (!starts.has(words[index]!.norm) || !starts.has(words[index + 1]!.norm) || !starts.has(words[index + 2]!.norm)) continue;
    let key = words[index]!.norm;
    for (let ahead = 1; ahead < echoLength; ahead += 1) key += ` ${words[index + ahead]!.norm}`;
    if (grams.has(key)) found.push({ first: index, last: index + echoLength });
  }
  return found;
}

