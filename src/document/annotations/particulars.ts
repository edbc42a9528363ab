import { concreteThings, workTalk } from '../../lexicons/concrete-things.ts';
import { knownFirms } from '../../lexicons/competitors.ts';
import { places } from '../../lexicons/places.ts';
import { calendarNames, monthNames, weekdayNames } from '../../lexicons/units.ts';
import { defineAnnotation, type Document } from '../document.ts';
import { lexiconMatches, type Mention } from '../patterns/define-patterns.ts';
import { Break } from '../tokenize.ts';
import { actions } from './actors.ts';
import { isDeterminer, isGrammar } from './noun-phrases.ts';
import { quantities, type Quantity } from './quantities.ts';
import { isAsserted } from './scopes.ts';

export type ParticularKind = 'name' | 'figure' | 'thing';

/** Something of the case at hand that somebody could check: a name, a figure, a thing. */
export interface Particular extends Mention {
  readonly kind: ParticularKind;
  /** What it proves by itself; a name or a figure with a role 1. */
  readonly weight: number;
}

/** Names of methods, offices and measures: capitals that every answer may bear. */
const commonCapitals = new Set(
  ('i ok okay kpi kpis okr okrs rice raci nps csat api apis ai ml ui ux pm pms vp vps ceo cto cfo coo cmo hr pr qa mvp mvps ab a b b2b b2c saas crm sql tv tvs id ids faq roi ltv cac arpu dau mau wau ctr gtm jtbd star smart swot pestle moscow kano ansoff ' +
    'porter harvard linkedin bezos lean agile scrum kanban sigma gen z llm gpt it pdf csv excel slack jira bayesian north star product manager director head chief officer marketing sales engineering design finance legal north-star q1 q2 q3 q4 h1 h2 tam sam som p0 p1 internet web god').split(' '),
);
const calendar = new Set([...monthNames, ...weekdayNames, ...calendarNames]);
/** Units of effort and plan: how many hands, meetings and weeks says little of the case. */
const effortUnits = /^(engineers?|designers?|analysts?|developers?|people|persons?|teams?|squads?|interviews?|workshops?|sessions?|meetings?|surveys?|participants?|interviewees|users|members?|customers|clients|departments?|markets?|countries|sprints?|personas|items|stakeholders|readers|respondents|experiments|tests|titles|years|months|weeks|days|hours)$/;
const statistics = /^(power|confidence|significance|significant|level|alpha|interval|probability|likely|certain|sure|obsessed|data|committed)$/;

/** Everything particular in the answer, in order; discounted where it stands in talk of work or is told of others. */
export const particulars = defineAnnotation('particulars', (document): readonly Particular[] => {
  const busy = busyShare(document);
  const lived = livedSentences(document);
  const raw: Particular[] = [...names(document), ...figures(document), ...things(document)];
  const found: Particular[] = [];
  const seen = new Set<string>();
  for (const one of raw.sort((a, b) => a.first - b.first || b.weight - a.weight)) {
    if (!isAsserted(document, one, { ignore: ['negated', 'quoted'] })) continue;
    const last = found.at(-1);
    if (last !== undefined && one.first < last.last) continue;
    const key = one.kind + document.words.slice(one.first, one.last).map(({ norm }) => norm).join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    const { sentence } = document.words[one.first]!;
    found.push({ ...one, weight: one.weight * (busy[sentence]! >= 0.12 ? 0.35 : busy[sentence]! >= 0.06 ? 0.7 : 1) * (lived.has(sentence) ? 1.15 : 1) });
  }
  return found;
});

/** For each sentence, the share of its words that is talk of work. */
function busyShare(document: Document): number[] {
  const counts = document.sentences.map(() => 0);
  for (const { first, last } of document.read(lexiconMatches(workTalk))) counts[document.words[first]!.sentence]! += last - first;
  return document.sentences.map(({ first, last }, index) => counts[index]! / Math.max(8, last - first));
}

/** Sentences in which somebody did something in the past, or the speaker decides. */
function livedSentences(document: Document): ReadonlySet<number> {
  const lived = new Set<number>();
  for (const { tense, first } of document.read(actions)) if (tense === 'past') lived.add(document.words[first]!.sentence);
  return lived;
}

function names(document: Document): Particular[] {
  const { words, tokens, sentences, text } = document;
  const capitals = words.filter(({ capital, norm }) => capital && norm !== 'i').length;
  // A text without capitals at its sentences, or nearly all in capitals, says nothing about names by its spelling.
  const cased = capitals >= words.length * 0.02 && capitals < words.length * 0.3;
  const found: Particular[] = [];
  const inQuestion = new Set(document.question.prompt.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
  const fresh = (first: number, last: number): boolean => words.slice(first, last).some(({ norm }) => !inQuestion.has(norm));
  for (const { first, last } of document.read(lexiconMatches(places))) if (fresh(first, last)) found.push({ kind: 'name', first, last, weight: 1 });
  for (const { first, last } of document.read(lexiconMatches(knownFirms))) {
    if (fresh(first, last) && (!cased || words[first]!.capital) && !commonCapitals.has(words[first]!.norm)) found.push({ kind: 'name', first, last, weight: 0.8 });
  }
  if (!cased) return found;
  const taken = new Set(found.map(({ first }) => first));
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    const token = tokens[word.token]!;
    if (!word.capital || word.kind !== 'word' || taken.has(index) || commonCapitals.has(word.norm) || isGrammar(word.norm) || isDeterminer(word.norm) || calendar.has(word.norm) || inQuestion.has(word.norm)) continue;
    if (token.breakBefore >= Break.clause || sentences[word.sentence]!.kind === 'heading') continue;
    // The opening of a quotation is spelt with a capital whatever the word.
    if (/["“'‘(]/.test(text[word.start - 1] ?? '')) continue;
    if (/^(?:I|I['’]\p{L}+)$/u.test(text.slice(word.start, word.end))) continue;
    let last = index + 1;
    while (last < words.length && words[last]!.capital && words[last]!.breakBefore === Break.none) last += 1;
    const acronym = /^\p{Lu}{2,5}$/u.test(text.slice(word.start, word.end));
    found.push({ kind: 'name', first: index, last, weight: acronym ? 0.5 : 0.8 });
    index = last - 1;
  }
  return found;
}

function figures(document: Document): Particular[] {
  const asked = new Set((document.question.prompt.match(/\d[\d.,]*/g) ?? []).map((digits) => Number.parseFloat(digits.replaceAll(',', ''))));
  const found: Particular[] = [];
  for (const quantity of document.read(quantities)) {
    const weight = figureWeight(document, quantity);
    const echo = quantity.value !== undefined && asked.has(quantity.value);
    if (weight > 0) found.push({ kind: 'figure', first: quantity.first, last: quantity.last, weight: echo ? weight * 0.2 : weight });
  }
  return found;
}

function figureWeight(document: Document, { type, vague, structural, unit, role, seconds, first, last, value }: Quantity): number {
  if (vague === true || structural === true || type === 'ordinal') return 0;
  const near = document.words.slice(Math.max(0, first - 2), last + 2);
  if (near.some(({ norm }) => statistics.test(norm))) return 0.1;
  const weighty = role === 'result' || role === 'rate-of-change' || role === 'threshold' || role === 'limit';
  if (type === 'date') return near.some(({ norm }) => weekdayNames.has(norm)) ? 0.1 : near.some(({ norm }) => monthNames.has(norm) || /^(19|20)\d\d$/.test(norm)) ? 0.4 : 0.15;
  if (type === 'clock') return 0.8;
  if (type === 'duration') return seconds !== undefined && seconds < 7200 ? 0.6 : weighty ? 0.35 : 0.2;
  if (type === 'count' || type === 'number') {
    if (unit !== undefined && effortUnits.test(unit)) return value !== undefined && value >= 100 ? 0.5 : 0.25;
    if (value === 1 || value === 0) return 0;
    return type === 'number' ? (value !== undefined && value <= 10 ? 0.1 : 0.4) : value === 2 ? 0.3 : 0.7;
  }
  if (type === 'fraction') return 0.5;
  return weighty ? 1 : 0.8;
}

function things(document: Document): Particular[] {
  return document.read(lexiconMatches(concreteThings)).map(({ first, last }) => ({ kind: 'thing', first, last, weight: 0.35 }));
}

/** Where particulars stand together, the densest first: what to quote. */
export function densest(document: Document, found: readonly Particular[], reach = 9): Particular[] {
  const { words } = document;
  const scores = new Map<Particular, number>();
  for (let from = 0, index = 0; index < found.length; index += 1) {
    const one = found[index]!;
    while (found[from]!.last < one.first - reach) from += 1;
    let score = one.weight;
    for (let other = from; other < found.length && found[other]!.first < one.last + reach; other += 1) {
      if (other !== index && words[found[other]!.first]!.sentence === words[one.first]!.sentence)
        score += found[other]!.weight * (found[other]!.kind === one.kind ? 0.5 : 1);
    }
    // The first sentence sets the scene more often than it argues; a bare name says where, not why.
    if (words[one.first]!.sentence === 0) score *= 0.8;
    scores.set(one, one.kind === 'name' ? score * 0.8 : score);
  }
  return [...found].sort((a, b) => scores.get(b)! - scores.get(a)! || a.first - b.first);
}
