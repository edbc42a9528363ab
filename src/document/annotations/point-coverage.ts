import { commonWords } from '../../lexicons/common-words.ts';
import type { ExpectedPoint } from '../../schema/expected-point.ts';
import { createDocument, defineAnnotation, type Document } from '../document.ts';
import { inflections } from '../inflect.ts';
import type { Mention } from '../patterns/define-patterns.ts';
import { segment } from '../sentences.ts';
import { stem } from '../stem.ts';
import { tokenize } from '../tokenize.ts';
import { negatedWords } from './negation.ts';
import { isDeterminer, isGrammar } from './noun-phrases.ts';
import { Scope, scopes } from './scopes.ts';

/** How far the answer makes one of the question's expected points. */
export interface PointCoverage {
  /** Name of the point for people: its id, or its text. */
  readonly label: string;
  readonly weight: number;
  /** Share of the weight of the point's words that one passage of the answer takes up, 0 to 1. */
  readonly share: number;
  /** That passage; undefined where it takes up nothing. */
  readonly passage: Mention | undefined;
}

/** Longest passage in which a point may be made, in content words: two or three sentences. */
const longestPassage = 40;
/** Weight of a word in talk about anything, and of a word that the question itself holds, beside one that is neither. */
const commonWeight = 0.5;
const askedWeight = 0.5;
/** What the order of the point's words adds at most, and how near to one another two words have to stand for it. */
const orderBonus = 0.1;
const orderReach = 4;
/**
 * Said and not claimed. Recitals are no such scope here: to define a thing is to claim nothing of one's own work, and is what a question of
 * fact asks for. Nor is the question's own wording, which is weighed less instead.
 */
const unclaimed = Scope.promised | Scope.quoted | Scope.attributed;

/** How far the answer makes each of the question's expected points; undefined where the question has none. */
export const pointCoverage = defineAnnotation('point coverage', (document): readonly PointCoverage[] | undefined => {
  const { expectedPoints, prompt } = document.question;
  if (expectedPoints === undefined || expectedPoints.length === 0) return undefined;
  const points = readPoints(expectedPoints, prompt);
  const hits = findHits(document, points);
  return points.map(({ label, weight, terms }, index) => ({ label, weight, ...bestPassage(terms, hits[index]!) }));
});

/** A word or phrase that a point is made of. */
interface Term {
  /** The ways to say it, each as the stems of its words. */
  readonly ways: readonly (readonly string[])[];
  readonly negated: boolean;
  readonly weight: number;
  /** Whether it says all of the point at once. */
  readonly whole: boolean;
}

interface Point {
  readonly label: string;
  readonly weight: number;
  readonly terms: readonly Term[];
}

/** A place where the answer says a term. */
interface Hit extends Mention {
  readonly term: number;
}

let commonStems: ReadonlySet<string> | undefined;

function isCommon(stemmed: string): boolean {
  commonStems ??= new Set(commonWords.flatMap(inflections).map(stem));
  return commonStems.has(stemmed);
}

const stemsOf = (text: string): string[] => segment(tokenize(text)).words.map(({ norm }) => stem(norm));

/** Points read before: reading them costs more than looking for them, and answers to one question tend to come together. Bounded. */
const readBefore = new Map<string, Point[]>();
const readBound = 50;

function readPoints(expected: readonly ExpectedPoint[], prompt: string): Point[] {
  const key = JSON.stringify([prompt, expected]);
  const known = readBefore.get(key);
  if (known !== undefined) return known;
  const points = weighTerms(expected, prompt);
  if (readBefore.size >= readBound) readBefore.clear();
  readBefore.set(key, points);
  return points;
}

/** The points as terms with weights: the rarer a term is among the points, the more it says which of them is meant. */
function weighTerms(expected: readonly ExpectedPoint[], prompt: string): Point[] {
  const drafts = expected.map((point) => (typeof point === 'string' ? { text: point } : point)).map((point) => ({ point, terms: readTerms(point) }));
  const spread = new Map<string, number>();
  for (const { terms } of drafts) for (const key of new Set(terms.map(keyOf))) spread.set(key, (spread.get(key) ?? 0) + 1);
  const asked = new Set(stemsOf(prompt));
  return drafts.map(({ point, terms }) => ({
    label: point.id ?? point.text,
    weight: point.weight ?? 1,
    terms: terms.map((term) => {
      const rarity = Math.log(1 + expected.length / spread.get(keyOf(term))!);
      const said = term.ways[0]!.every((part) => asked.has(part)) ? askedWeight : 1;
      const general = term.ways[0]!.every(isCommon) ? commonWeight : 1;
      return { ...term, weight: rarity * said * general };
    }),
  }));
}

const keyOf = (term: Term): string => term.ways[0]!.join(' ');

function readTerms({ text, synonyms = [] }: { readonly text: string; readonly synonyms?: readonly (readonly string[])[] | undefined }): Term[] {
  const document = createDocument({ id: 'point', kind: 'technical', prompt: ' ' }, { text, mode: 'written' });
  const negated = new Uint8Array(document.words.length);
  for (const { first, last } of negatedWords(document)) negated.fill(1, first, last);
  const stems = document.words.map(({ norm }) => stem(norm));
  const content = document.words.filter(({ norm }) => !isGrammar(norm) && !isDeterminer(norm));
  // A point of nothing but grammar ("Who, and why not?") is compared by that.
  const left = new Set((content.length === 0 ? document.words : content).map(({ index }) => index));
  const terms = new Map<number, Term>();
  const wholes: Term[] = [];

  for (const group of synonyms) {
    const ways = group.map(stemsOf).filter((way) => way.length > 0);
    if (ways.length === 0) continue;
    const places = ways.flatMap((way) => placesOf(way, stems).map((at) => ({ at, last: at + way.length })));
    if (places.length === 0) wholes.push({ ways, negated: false, weight: 1, whole: true });
    const place = places[0];
    if (place === undefined) continue;
    const own = stems.slice(place.at, place.last);
    terms.set(place.at, { ways: [own, ...ways], negated: negated[place.at] === 1, weight: 1, whole: false });
    for (const { at, last } of places) for (let index = at; index < last; index += 1) left.delete(index);
  }
  const seen = new Set<string>();
  for (const index of left) {
    const stemmed = stems[index]!;
    if (seen.has(stemmed)) continue;
    seen.add(stemmed);
    // Irregular forms have stems of their own: "leaves", "left".
    const ways = [stemmed, ...basesOf(document.words[index]!.norm).flatMap(inflections).map(stem)];
    terms.set(index, { ways: [...new Set(ways)].map((way) => [way]), negated: negated[index] === 1, weight: 1, whole: false });
  }
  return [...[...terms].sort(([a], [b]) => a - b).map(([, term]) => term), ...wholes];
}

/** Where a row of stems stands in another. */
function placesOf(way: readonly string[], stems: readonly string[]): number[] {
  return [...stems.keys()].filter((at) => way.every((part, offset) => stems[at + offset] === part));
}

const endings: readonly (readonly [RegExp, string])[] = [[/$/, ''], [/s$/, ''], [/es$/, ''], [/ies$/, 'y'], [/ing$/, ''], [/ing$/, 'e'], [/d$/, ''], [/ed$/, '']];

/** What a word may be a regular form of, itself included. */
function basesOf(norm: string): string[] {
  const bases = endings.filter(([ending]) => ending.test(norm)).map(([ending, end]) => norm.replace(ending, end));
  return [...new Set(bases)].filter((base) => base === norm || (base.length > 2 && inflections(base).includes(norm)));
}

/** For each point, the places where the answer says one of its terms, in order: claimed, and denied only where the point denies it too. */
function findHits(document: Document, points: readonly Point[]): Hit[][] {
  const { words } = document;
  const { flags } = document.read(scopes);
  const byStem = new Map<string, { point: number; term: number; way: readonly string[] }[]>();
  for (const [point, { terms }] of points.entries()) {
    for (const [term, { ways }] of terms.entries()) {
      for (const way of ways) {
        const list = byStem.get(way[0]!);
        if (list === undefined) byStem.set(way[0]!, [{ point, term, way }]);
        else list.push({ point, term, way });
      }
    }
  }
  const stems = words.map(({ norm }) => stem(norm));
  const hits: Hit[][] = points.map(() => []);
  for (let at = 0; at < stems.length; at += 1) {
    const flag = flags[at]!;
    if ((flag & unclaimed) !== 0) continue;
    for (const { point, term, way } of byStem.get(stems[at]!) ?? []) {
      if (points[point]!.terms[term]!.negated !== ((flag & Scope.negated) !== 0)) continue;
      if (way.every((part, offset) => stems[at + offset] === part)) hits[point]!.push({ first: at, last: at + way.length, term });
    }
  }
  return hits;
}

/** The passage that says most of a point. The passages looked at begin at its words and are bounded, so that the cost is linear. */
function bestPassage(terms: readonly Term[], hits: readonly Hit[]): { share: number; passage: Mention | undefined } {
  let total = 0;
  let parts = 0;
  for (const { weight, whole } of terms) {
    if (whole) continue;
    total += weight;
    parts += 1;
  }
  let best = 0;
  let passage: Mention | undefined;
  for (let from = 0; from < hits.length && best < 1; from += 1) {
    const { first } = hits[from]!;
    const said = new Set<number>();
    let sum = 0;
    let ordered = 0;
    let before: Hit | undefined;
    for (let at = from; at < hits.length && hits[at]!.first - first < longestPassage; at += 1) {
      const hit = hits[at]!;
      const { weight, whole } = terms[hit.term]!;
      if (before !== undefined && hit.term > before.term && hit.first - before.last < orderReach) ordered += 1;
      before = hit;
      if (said.has(hit.term)) continue;
      said.add(hit.term);
      sum = whole ? total : sum + weight;
      const bonus = parts < 2 ? 0 : (orderBonus * Math.min(ordered, parts - 1)) / (parts - 1);
      const share = Math.min(1, sum / total + bonus);
      if (share > best + 1e-9) [best, passage] = [share, { first, last: hit.last }];
    }
  }
  return { share: best, passage };
}
