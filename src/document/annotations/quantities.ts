import { defineAnnotation, type Document } from '../document.ts';
import type { Mention } from '../patterns/define-patterns.ts';
import type { Word } from '../sentences.ts';
import { calendarNames, currencySigns, measureUnits, moneyUnits, monthNames, secondsIn, seriesNouns, spokenSeries, structuralUnits, timeUnits, weekdayNames } from '../../lexicons/units.ts';
import { isNumberWord, joined, readNumeral, type Numeral } from './numerals.ts';
import { countedNoun } from './noun-phrases.ts';
import { quantityRole } from './quantity-roles.ts';

export type QuantityType =
  | 'percent'
  | 'money'
  | 'count'
  | 'duration'
  | 'ratio'
  | 'multiple'
  | 'fraction'
  | 'date'
  | 'ordinal'
  | 'number'
  | 'points'
  | 'clock';

/** What the words around make of an amount. */
export type QuantityRole = 'threshold' | 'limit' | 'target' | 'result' | 'rate-of-change' | 'plain';

/** A number, an amount, a date or a rank, in digits or words. */
export interface Quantity extends Mention {
  readonly type: QuantityType;
  /** Percent as a percentage (5 for 5%), fractions and ratios as a quotient, durations in their own unit. */
  readonly value?: number;
  /** Normalised: "weeks", "dollars", "members"; the counted noun for a count. */
  readonly unit?: string;
  /** What it is per: "month" in "€5.49 a month". */
  readonly per?: string;
  /** Seconds, for durations whose value is known. */
  readonly seconds?: number;
  /** No definite figure: "several", "dozens", "a couple of". */
  readonly vague?: boolean;
  /** Counts the parts of the talk or the plan ("three reasons", "two options"), not anything in the world. */
  readonly structural?: boolean;
  readonly role: QuantityRole;
}

type Draft = Omit<Quantity, 'role'>;

interface Reader {
  readonly document: Document;
  readonly words: readonly Word[];
  /** The article before a content word, or "". */
  readonly article: (index: number) => '' | 'a' | 'the';
}

/** Every quantity, in order; they don't overlap. */
export const quantities = defineAnnotation('quantities', (document): readonly Quantity[] => {
  const { words, tokens } = document;
  const reader: Reader = {
    document,
    words,
    article: (index) => {
      const norm = tokens[(words[index]?.token ?? 0) - 1]?.norm;
      return norm === 'a' || norm === 'an' ? 'a' : norm === 'the' ? 'the' : '';
    },
  };
  const drafts: Draft[] = [];
  for (let index = 0; index < words.length; ) {
    const word = words[index]!;
    const found = word.kind === 'number' || mayOpen(word.norm) ? readAt(reader, index) : undefined;
    if (found === undefined) {
      index += 1;
      continue;
    }
    const clipped = clipToSentence(words, found);
    drafts.push(clipped);
    index = clipped.last;
  }
  shareUnits(drafts, words);
  passUnits(drafts, words);
  return drafts.map((draft) => ({ ...draft, role: quantityRole(words, draft) }));
});

const fractionWords = new Map([
  ['half', 1 / 2],
  ['halves', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fourth', 1 / 4],
  ['fourths', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['sixth', 1 / 6],
  ['sixths', 1 / 6],
  ['seventh', 1 / 7],
  ['sevenths', 1 / 7],
  ['eighth', 1 / 8],
  ['eighths', 1 / 8],
  ['ninth', 1 / 9],
  ['ninths', 1 / 9],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
  ['twentieth', 1 / 20],
  ['hundredth', 1 / 100],
  ['hundredths', 1 / 100],
]);
const ordinalWords = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(' ').map((word, index) => [word, index + 1]),
);
const multipleWords = new Map([
  ['double', 2],
  ['twice', 2],
  ['triple', 3],
  ['treble', 3],
  ['thrice', 3],
  ['quadruple', 4],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['tenfold', 10],
]);
const vagueWords = new Set(['several', 'few', 'couple', 'dozens', 'hundreds', 'thousands', 'millions', 'billions', 'handful', 'scores', 'tens']);
const nameOpeners = new Set([...monthNames, ...weekdayNames, ...calendarNames, 'last', 'next', 'previous', 'half', 'point', 'day', 'week', 'fortnight', 'once', 'now', 'today']);

function mayOpen(norm: string): boolean {
  return (
    isNumberWord(norm) ||
    fractionWords.has(norm) ||
    ordinalWords.has(norm) ||
    multipleWords.has(norm) ||
    vagueWords.has(norm) ||
    nameOpeners.has(norm) ||
    seriesNouns.has(norm) ||
    timeUnits.has(norm) ||
    (norm.length === 3 && moneyUnits.has(norm))
  );
}

function readAt(reader: Reader, index: number): Draft | undefined {
  return (
    readSeries(reader, index) ??
    readCalendar(reader, index) ??
    readPartOf(reader, index) ??
    readFraction(reader, index) ??
    readMultiple(reader, index) ??
    readClock(reader, index) ??
    readAmount(reader, index) ??
    readVague(reader, index) ??
    readUnitAlone(reader, index) ??
    readOrdinal(reader, index)
  );
}

const norm = (reader: Reader, index: number): string => reader.words[index]?.norm ?? '';
/** The word, if nothing sets it apart from the one before it. */
const after = (reader: Reader, index: number): string => (joined(reader.words, index) ? reader.words[index]!.norm : '');

/** "week twelve", "Q3 2023", "version 3", "step two"; a series noun and a small number right behind it. */
function readSeries(reader: Reader, index: number): Draft | undefined {
  const { words } = reader;
  const kind = seriesNouns.get(norm(reader, index));
  const head = words[index]!;
  if (kind === undefined || !joined(words, index + 1)) return undefined;
  const next = words[index + 1]!;
  const touching = next.start === head.end;
  if (head.norm.length === 1 && !touching) return undefined;
  // "by day one in five": the article or a counted plural rule a series out.
  if (reader.article(index + 1) !== '' || reader.article(index) === 'a') return undefined;
  const plural = /^(weeks|days|months)$/.test(head.norm);
  if (next.kind === 'word' && !spokenSeries.has(head.norm)) return undefined;
  if (plural && (isNumberWord(norm(reader, index - 1)) || words[index - 1]?.kind === 'number' || /^(few|several|of|couple|last|first|next)$/.test(norm(reader, index - 1)))) return undefined;
  const numeral = readNumeral(words, index + 1, false);
  if (numeral === undefined || numeral.suffix !== '' || numeral.prefix !== '' || numeral.value < 0 || !Number.isInteger(numeral.value) || numeral.value > 3_000) return undefined;
  if (!numeral.digits && (numeral.value > 120 || after(reader, numeral.last) === 'percent' || (numeral.last - numeral.first === 1 && /^(in|out)$/.test(after(reader, numeral.last)) && isNumberWord(after(reader, numeral.last + 1))))) return undefined;
  // "no one", "issue one refund", "question two people"
  if ((head.norm === 'no' || head.norm === 'issue' || head.norm === 'question') && !numeral.digits) return undefined;
  let { last } = numeral;
  if (plural) {
    // "weeks 5-10", "weeks five and six"
    const second = /^(and|to|or|through)$/.test(after(reader, last)) ? last + 1 : last;
    const end = joined(words, second) ? readNumeral(words, second, false) : undefined;
    if (end === undefined || end.suffix !== '' || end.prefix !== '') return undefined;
    last = end.last;
  }
  if (kind === 'date' && isYear(after(reader, last))) last += 1;
  return { first: index, last, type: kind, value: numeral.value, unit: head.norm };
}

const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(text);

/** Months, weekdays, years, "last quarter", "the 5th". */
function readCalendar(reader: Reader, index: number): Draft | undefined {
  const { words } = reader;
  const word = words[index]!;
  const before = after(reader, index) === '' ? '' : norm(reader, index - 1);
  if (monthNames.has(word.norm)) {
    const near = (at: number): boolean => joined(words, at) && words[at]!.kind === 'number';
    const certain = word.capital && index !== words[index]!.sentence && joined(words, index);
    const ambiguous = /^(may|march|mar|sun|sat|dec|jan)$/.test(word.norm);
    const led = /^(in|by|since|until|last|next|early|late|mid|this|from|of|during|before|after|through|to|every|each)$/.test(before);
    if (!(near(index + 1) || (ambiguous ? led && (word.capital || !/^(not|be|have|well|also|still|need|want)$/.test(norm(reader, index + 1))) : certain || led || word.capital))) return undefined;
    if (word.norm === 'may' && !word.capital && !led) return undefined;
    let last = index + 1;
    while (last < index + 3 && last < words.length && words[last]!.kind === 'number' && (joined(words, last) || isYear(words[last]!.norm)) && /^(\d{1,2}(st|nd|rd|th)?|(19|20)\d\d)$/.test(words[last]!.norm)) last += 1;
    return { first: index, last, type: 'date', unit: word.norm };
  }
  if (weekdayNames.has(word.norm)) return { first: index, last: index + 1, type: 'date', unit: word.norm };
  if (/^(last|next|previous|this)$/.test(word.norm) || calendarNames.has(word.norm)) {
    const relative = !calendarNames.has(word.norm);
    const noun = relative ? after(reader, index + 1) : word.norm;
    if (relative && (calendarNames.has(noun) || isCalendarSpan(noun)) && reader.article(index + 1) === '') {
      return { first: index, last: index + 2, type: 'date', unit: timeUnits.get(noun) ?? noun };
    }
    if (!relative && noun !== 'fall' && noun !== 'spring' && noun !== 'harvest' && noun !== 'lent') return { first: index, last: index + 1, type: 'date', unit: noun };
    return undefined;
  }
  if (word.kind === 'number') {
    if (/^\d{1,2}(st|nd|rd|th)$/.test(word.norm)) {
      const month = after(reader, index + 1) === 'of' ? index + 2 : index + 1;
      if (monthNames.has(after(reader, month))) return { first: index, last: month + 1, type: 'date', unit: after(reader, month) };
      return undefined;
    }
    if (/^\d{1,2}$/.test(word.norm) && monthNames.has(after(reader, index + 1)) && after(reader, index + 1) !== 'may') {
      const last = isYear(after(reader, index + 2)) ? index + 3 : index + 2;
      return { first: index, last, type: 'date', unit: after(reader, index + 1) };
    }
    if (/^(19|20)?\d0s$/.test(word.norm) && (word.norm.length > 3 || reader.article(index) === 'the' || /^(early|late|mid|their|his|her)$/.test(before))) return { first: index, last: index + 1, type: 'date', unit: 'decades' };
    // A bare year: no counted noun behind it, or a word of time before it.
    if (isYear(word.norm) && (/^(in|since|by|until|of|from|during|early|late|mid|before|after|back|year|around|between|through|to|spring|summer|autumn|fall|winter)$/.test(before) ? !unitFollows(reader, index + 1) : isBareYear(reader, index))) {
      return { first: index, last: index + 1, type: 'date', value: Number(word.norm), unit: 'year' };
    }
    return undefined;
  }
  // "twenty twenty three": the first of two equal words counts as a stumble and is no content word.
  if (/^(twenty|nineteen)$/.test(word.norm)) {
    const rest = /^(twenty|thirty|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|forty|fifty|sixty|seventy|eighty|ninety)$/;
    const stumble = reader.document.tokens[word.token - 1]?.norm === word.norm;
    const second = stumble ? index : index + 1;
    if (stumble || rest.test(after(reader, second))) {
      const tail = readNumeral(words, second, false);
      if (tail !== undefined && tail.value < 100) return { first: index, last: tail.last, type: 'date', value: (word.norm === 'twenty' ? 2_000 : 1_900) + tail.value, unit: 'year' };
    }
  }
  return undefined;
}

const isCalendarSpan = (noun: string): boolean => timeUnits.has(noun) && !noun.endsWith('s') && !/^(second|sec|minute|min|hour|hr|h|millisecond|ms)$/.test(noun);

function unitFollows(reader: Reader, index: number): boolean {
  const next = after(reader, index);
  return next !== '' && (timeUnits.has(next) || measureUnits.has(next) || moneyUnits.has(next) || next === 'percent' || (next.length > 4 && next.endsWith('s') && countedNoun(reader.words, index)?.at === index));
}

function isBareYear(reader: Reader, index: number): boolean {
  if (reader.article(index) === 'a') return false;
  return after(reader, index + 1) === '' && /^(20[0-4]\d|19[5-9]\d)$/.test(norm(reader, index));
}

/** "one in five", "six out of eight", "nine of every ten", "4/5", "3:1", "three per thousand". */
function readPartOf(reader: Reader, index: number): Draft | undefined {
  const { words } = reader;
  const part = readNumeral(words, index, reader.article(index) === 'a');
  if (part === undefined || part.suffix !== '' || part.prefix !== '' || part.value < 0) return undefined;
  const between = reader.document.text.slice(words[part.last - 1]!.end, words[part.last]?.start ?? 0);
  if (part.digits && (between === '/' || between === ':')) {
    const whole = readNumeral(words, part.last, false);
    if (whole === undefined || !whole.digits || whole.value === 0) return undefined;
    if (between === ':') {
      if (/^\d\d$/.test(words[part.last]!.norm) && /^\d{1,2}$/.test(words[index]!.norm)) return { first: index, last: clockEnd(reader, whole.last), type: 'clock' };
      return { first: index, last: whole.last, type: 'ratio', value: part.value / whole.value };
    }
    if (words[part.last]!.norm === '7' && part.value === 24) return { first: index, last: whole.last, type: 'ordinal' };
    return { first: index, last: whole.last, type: part.value > whole.value ? 'ratio' : 'fraction', value: part.value / whole.value };
  }
  let at = part.last;
  const link = after(reader, at);
  if (link === 'in' || link === 'out' || link === 'of') {
    at += 1;
    if (link === 'out') {
      if (after(reader, at) !== 'of') return undefined;
      at += 1;
    }
    if (after(reader, at) === 'every' || after(reader, at) === 'each') at += 1;
    const whole = joined(words, at) ? readNumeral(words, at, true) : undefined;
    if (whole === undefined || whole.suffix !== '' || whole.prefix !== '' || whole.value <= part.value) return undefined;
    // "two in 2019", "one in ten minutes", "three of the five"
    if (link === 'in' && (isYear(words[at]!.norm) || timeUnits.has(after(reader, whole.last)))) return undefined;
    if (part.last - part.first === 1 && norm(reader, index) === 'one' && link === 'of') return undefined;
    return { first: index, last: whole.last, type: 'fraction', value: part.value / whole.value, ...nounUnit(reader, whole.last) };
  }
  // "one household in eight", "seven accounts in ten"; not "two nurses in three wards".
  const group = link === '' || reader.article(at) !== '' ? undefined : countedNoun(words, at);
  if (group !== undefined && (after(reader, group.last) === 'in' || (after(reader, group.last) === 'out' && after(reader, group.last + 1) === 'of'))) {
    const from = group.last + (after(reader, group.last) === 'in' ? 1 : 2);
    const ofEach = after(reader, from) === 'every' ? from + 1 : from;
    const whole = joined(words, ofEach) && reader.article(ofEach) === '' ? readNumeral(words, ofEach, false) : undefined;
    if (whole !== undefined && whole.suffix === '' && whole.prefix === '' && Number.isInteger(whole.value) && whole.value > part.value && whole.value <= 10_000 && !isYear(norm(reader, ofEach)) && amountUnit(reader, whole.last) === undefined && countedNoun(words, whole.last) === undefined) {
      return { first: index, last: whole.last, type: 'fraction', value: part.value / whole.value, unit: group.unit };
    }
  }
  if (link === 'to' && after(reader, at + 1) !== '') {
    const whole = readNumeral(words, at + 1, false);
    const odds = whole !== undefined && whole.value === 1 && !/^(percent|hour|day|week|month|year|minute|point|pound|dollar|euro)/.test(after(reader, whole.last));
    if (odds && part.value > 1 && norm(reader, index - 1) !== 'from') return { first: index, last: whole.last, type: 'ratio', value: part.value };
  }
  if (link === 'per' || link === 'for') {
    const whole = joined(words, at + 1) ? readNumeral(words, link === 'for' && after(reader, at + 1) === 'every' ? at + 2 : at + 1, true) : undefined;
    if (whole !== undefined && whole.suffix === '' && whole.prefix === '' && whole.value >= (link === 'per' ? 10 : 1) && (link === 'per' || after(reader, at + 1) === 'every')) {
      return { first: index, last: whole.last, type: 'ratio', value: part.value / whole.value };
    }
  }
  return undefined;
}

const timeLead = /^(last|next|this|each|every|per|previous|following|current|coming|fiscal|whole|full|calendar|same|final|one|in|within|for)$/;

/** "a third", "two thirds", "three quarters of", "half the members", "a quarter". */
function readFraction(reader: Reader, index: number): Draft | undefined {
  const { words } = reader;
  const head = norm(reader, index);
  const before = joined(words, index) ? norm(reader, index - 1) : '';
  if (head === 'half') return readHalf(reader, index, before);
  const alone = fractionWords.get(head);
  if (alone !== undefined && !head.endsWith('s') && reader.article(index) === 'a') {
    const next = after(reader, index + 1);
    if (head === 'quarter' && (next === 'hour' || next === 'mile')) return { first: index, last: index + 2, type: next === 'hour' ? 'duration' : 'count', value: 0.25, unit: `${next}s`, ...(next === 'hour' ? { seconds: 900 } : {}) };
    if (head === 'quarter' && next !== 'of' && (timeLead.test(before) || /^(once|twice|times)$/.test(before) || next === 'later' || next === 'ago' || next === 'after' || next === 'before' || next === 'earlier')) {
      return /^(once|twice|times)$/.test(before) ? undefined : { first: index, last: index + 1, type: 'duration', value: 1, unit: 'quarters', seconds: secondsIn.get('quarters')! };
    }
    // "a third option", "a second look": an ordinal has a singular noun behind it.
    if (next !== '' && next !== 'of' && before !== 'by' && !fractionFollower.test(next)) return undefined;
    return withFractionUnit(reader, { first: index, last: index + 1, type: 'fraction', value: alone });
  }
  // "a good third of ours", "every tenth of a point"
  const rounded = /^(good|full|whole|mere|solid|clear|tiny)$/.test(before) && reader.article(index - 1) === 'a';
  if (alone !== undefined && !head.endsWith('s') && after(reader, index + 1) === 'of' && head !== 'second' && (rounded || (before === 'every' && reader.article(index + 2) === 'a'))) {
    return withFractionUnit(reader, { first: index, last: index + 1, type: 'fraction', value: alone });
  }
  if (alone !== undefined) return undefined;
  const part = readNumeral(words, index, reader.article(index) === 'a');
  if (part === undefined || !Number.isInteger(part.value) || part.value > 99 || part.suffix !== '' || part.prefix !== '') return undefined;
  const denominator = after(reader, part.last);
  const share = fractionWords.get(denominator);
  if (share === undefined || denominator === 'half' || denominator === 'halves') return undefined;
  if (part.value === 1 ? denominator.endsWith('s') : !denominator.endsWith('s')) return undefined;
  const next = after(reader, part.last + 1);
  if (denominator.startsWith('quarter') && next !== 'of') {
    if (timeLead.test(before) || /^(over|after|past|two|later|ago|row|running)$/.test(before) || /^(later|ago|in|running|before|earlier|after|now)$/.test(next) || part.value !== 3) return undefined;
  }
  if (part.value === 1 && next !== '' && next !== 'of' && !fractionFollower.test(next)) return undefined;
  return withFractionUnit(reader, { first: index, last: part.last + 1, type: 'fraction', value: part.value * share });
}

/** What may follow a fraction that is no ordinal: comparison, verb, conjunction, preposition. */
const fractionFollower =
  /^(more|less|fewer|lower|higher|faster|slower|smaller|larger|cheaper|bigger|shorter|longer|better|worse|came|come|comes|said|never|left|were|was|are|is|did|do|had|have|went|stayed|would|will|in|to|on|by|at|for|and|or|but|that|who|which|as|than|because|so|if|when|from|with|since|during|within|across|over|after|before|among|between|above|below|up|down|off|point|each|used|use|finish|finished|dropped|drop|quit|churned|paid|already|only|actually|i|we|they|it|then|while|not|just|gave|got|can|could|should|might|may|too)$/;

function withFractionUnit(reader: Reader, draft: Draft): Draft {
  // "a tenth of a point", "half a million": the fraction of a unit is an amount of that unit.
  if (after(reader, draft.last) === 'of' && reader.article(draft.last + 1) === 'a') {
    const unit = amountUnit(reader, draft.last + 1);
    if (unit !== undefined) return scaled({ ...draft, last: unit.last }, unit, draft.value ?? 1);
  }
  if (after(reader, draft.last) === 'of') return { ...draft, ...nounUnit(reader, draft.last + 1) };
  return draft;
}

function readHalf(reader: Reader, index: number, before: string): Draft | undefined {
  const { words } = reader;
  const next = after(reader, index + 1);
  if (/^(first|second|other|top|bottom|better|last|latter|back|front|upper|lower|former)$/.test(before)) return undefined;
  if (/^(hearted|heartedly|baked|way|time|term|past|truth|truths|brother|sister|asleep|expected|expecting|jokingly|seriously|wit|battle|built|finished|empty|life|right|wrong|true|joking|dead|listening|minded|measure|measures|decent)$/.test(next)) return undefined;
  const amount = (at: number): Draft | undefined => {
    const unit = amountUnit(reader, at);
    return unit === undefined ? undefined : scaled({ first: index, last: unit.last, type: 'number', value: 0.5 }, unit, 0.5);
  };
  if (next !== '' && (reader.article(index + 1) === 'a' || reader.article(index) === 'a' || words[index + 1]?.start === words[index]!.end + 1)) {
    if (/^(million|billion|thousand|dozen|hundred)$/.test(next)) {
      const value = { million: 5e5, billion: 5e8, thousand: 500, dozen: 6, hundred: 50 }[next as 'million'];
      const unit = amountUnit(reader, index + 2);
      return unit === undefined ? { first: index, last: index + 2, type: 'count', value, ...nounUnit(reader, index + 2) } : scaled({ first: index, last: unit.last, type: 'number', value }, unit, value);
    }
    const found = amount(index + 1);
    if (found !== undefined && (reader.article(index + 1) !== 'the' || found.type !== 'duration')) return found;
  }
  // "an hour and a half" is read with its hour.
  const noun = next === 'of' ? nounUnit(reader, index + 2) : {};
  return { first: index, last: index + 1, type: 'fraction', value: 0.5, ...noun };
}

/** "twice as many", "double the rate", "2.4 times", "threefold", "10x". */
function readMultiple(reader: Reader, index: number): Draft | undefined {
  const head = norm(reader, index);
  const word = multipleWords.get(head);
  const next = after(reader, index + 1);
  if (word !== undefined) {
    if (head === 'twice' || head === 'thrice') {
      if (!/^(as|what|that|more|bigger|larger|higher)$/.test(next) && reader.article(index + 1) !== 'the') return { first: index, last: index + 1, type: 'count', value: word, unit: 'times', ...perUnit(reader, index + 1) };
    } else if (/^(down|check|checks|checked|checking|edged|digit|digits|standard|standards|booking|bookings|booked|sided|glazing|click|counting|count|blind|decker|bed|room|barreled|whammy)$/.test(next)) return undefined;
    return { first: index, last: index + 1, type: 'multiple', value: word };
  }
  const numeral = readNumeral(reader.words, index, reader.article(index) === 'a');
  if (numeral === undefined || numeral.prefix !== '') return undefined;
  if (numeral.suffix === 'x') return { first: index, last: numeral.last, type: 'multiple', value: numeral.value };
  if (numeral.suffix !== '') return undefined;
  const tail = after(reader, numeral.last);
  if (tail === 'fold') return { first: index, last: numeral.last + 1, type: 'multiple', value: numeral.value };
  if (tail === 'x' && numeral.digits) return { first: index, last: numeral.last + 1, type: 'multiple', value: numeral.value };
  if (tail !== 'times') return undefined;
  const following = after(reader, numeral.last + 1);
  const compared = /^(as|more|less|fewer|higher|larger|bigger|greater|lower|faster|slower|better|worse|longer|cheaper|costlier|likelier|that|what|their|its|our|his|her|smaller|income|revenue|salary)$/.test(following) || (following !== '' && reader.article(numeral.last + 1) === 'the');
  if (compared || !Number.isInteger(numeral.value)) return { first: index, last: numeral.last + 1, type: 'multiple', value: numeral.value };
  return { first: index, last: numeral.last + 1, type: 'count', value: numeral.value, unit: 'times', ...perUnit(reader, numeral.last + 1) };
}

/** "9am", "5 pm", "half past nine", "nine o'clock"; "09:30" is read as a pair of numbers. */
function readClock(reader: Reader, index: number): Draft | undefined {
  const numeral = readNumeral(reader.words, index, false);
  if (numeral !== undefined && numeral.value >= 0 && numeral.value <= 24) {
    const tail = after(reader, numeral.last);
    if (tail === "o'clock" || tail === 'pm' || (tail === 'am' && numeral.digits && norm(reader, index - 1) !== 'i')) return { first: index, last: numeral.last + 1, type: 'clock' };
    if (numeral.suffix === 'p' && after(reader, numeral.last) === 'm') return { first: index, last: numeral.last + 1, type: 'clock' };
  }
  if (norm(reader, index) === 'half' && after(reader, index + 1) === 'past') return { first: index, last: index + (isNumberWord(after(reader, index + 2)) ? 3 : 2), type: 'clock' };
  return undefined;
}

function clockEnd(reader: Reader, last: number): number {
  return /^(am|pm)$/.test(after(reader, last)) ? last + 1 : last;
}

interface Unit {
  readonly type: QuantityType;
  readonly unit: string;
  readonly last: number;
  /** Factor on the value: 0.01 for basis points into percentage points. */
  readonly factor?: number;
}

/** The unit of measure that begins at a word, if any. */
function amountUnit(reader: Reader, index: number): Unit | undefined {
  const word = after(reader, index);
  if (word === '') return undefined;
  if (word === 'percent' || word === 'pct') {
    const next = after(reader, index + 1);
    return /^points?$/.test(next) ? { type: 'points', unit: 'points', last: index + 2 } : { type: 'percent', unit: 'percent', last: index + 1 };
  }
  if (word === 'per' && after(reader, index + 1) === 'cent') return { type: 'percent', unit: 'percent', last: index + 2 };
  if (word === 'percentage' && /^points?$/.test(after(reader, index + 1))) return { type: 'points', unit: 'points', last: index + 2 };
  if (word === 'basis' && /^points?$/.test(after(reader, index + 1))) return { type: 'points', unit: 'basis points', last: index + 2 };
  if (word === 'bps' || word === 'bp') return { type: 'points', unit: 'basis points', last: index + 1 };
  if (word === 'pp' || word === 'ppt' || word === 'ppts' || word === 'pts') return { type: 'points', unit: 'points', last: index + 1 };
  if (word === 'point' || word === 'points') return { type: 'points', unit: 'points', last: index + 1 };
  if (/^(working|business|calendar|school|full|whole|consecutive|straight|extra|more|additional|odd|further|long|short|solid|clear)$/.test(word)) {
    const time = timeUnits.get(after(reader, index + 1));
    return time === undefined ? undefined : { type: 'duration', unit: time, last: index + 2 };
  }
  const time = timeUnits.get(word);
  if (time !== undefined && !(word === 'h' || word === 'min' || word === 'second')) return { type: 'duration', unit: time, last: index + 1 };
  if (word === 'min' || word === 'h' || word === 'second') return { type: 'duration', unit: timeUnits.get(word)!, last: index + 1 };
  const money = moneyUnits.get(word);
  if (money !== undefined && word !== 'real' && word !== 'try' && !(word === 'pounds' && /^(of|heavier|lighter|in)$/.test(after(reader, index + 1)) && after(reader, index + 2) === 'weight')) {
    const named = /^(us|canadian|australian|singapore|hong|new)$/.test(word);
    return { type: 'money', unit: named ? 'dollars' : money, last: index + 1 };
  }
  const measure = measureUnits.get(word);
  if (measure !== undefined) return { type: 'count', unit: measure, last: index + 1 };
  return undefined;
}

const suffixUnits: Readonly<Record<string, readonly [QuantityType, string]>> = {
  '%': ['percent', 'percent'],
  '‰': ['percent', 'permille'],
  pp: ['points', 'points'],
  s: ['duration', 'seconds'],
  ms: ['duration', 'milliseconds'],
  h: ['duration', 'hours'],
  p: ['money', 'pence'],
  c: ['money', 'cents'],
};

/** A number and what it is a number of. */
function readAmount(reader: Reader, index: number): Draft | undefined {
  const { words } = reader;
  const head = words[index]!;
  // "USD 5"
  const code = head.kind === 'word' && head.norm.length === 3 ? moneyUnits.get(head.norm) : undefined;
  if (code !== undefined) {
    const numeral = /^(usd|gbp|eur|inr|jpy|chf|sek|nok|dkk|brl|zar|ngn|kes|aed|cny|mxn)$/.test(head.norm) && joined(words, index + 1) ? readNumeral(words, index + 1, false) : undefined;
    return numeral === undefined ? undefined : { first: index, last: numeral.last, type: 'money', value: numeral.value, unit: code, ...perUnit(reader, numeral.last) };
  }
  const numeral = readNumeral(words, index, reader.article(index) === 'a');
  if (numeral === undefined || isIdentifier(reader, numeral)) return undefined;
  if (norm(reader, index) === 'one' && numeral.last === index + 1 && !oneIsNumber(reader, index)) return undefined;
  let { last, value } = numeral;
  if (numeral.prefix !== '') return withPer(reader, { first: index, last, type: 'money', value, unit: currencySigns.get(numeral.prefix) ?? 'dollars' });
  if (numeral.suffix !== '') {
    const suffix = suffixUnits[numeral.suffix];
    if (suffix !== undefined) {
      if (numeral.suffix === '%' && /^points?$/.test(after(reader, last))) return { first: index, last: last + 1, type: 'points', value, unit: 'points' };
      return withPer(reader, durationSeconds({ first: index, last, type: suffix[0], value, unit: suffix[1] }));
    }
    if (/^(st|nd|rd|th)$/.test(numeral.suffix)) return { first: index, last, type: 'ordinal', value };
    return { first: index, last, type: 'number', value };
  }
  // "three and a half weeks", "one and a quarter"
  if (after(reader, last) === 'and' && reader.article(last + 1) === 'a' && fractionWords.has(after(reader, last + 1)) && Number.isInteger(value)) {
    value += fractionWords.get(after(reader, last + 1))!;
    last += 2;
    const scale = { million: 1e6, billion: 1e9, thousand: 1e3 }[after(reader, last)];
    if (scale !== undefined) {
      value *= scale;
      last += 1;
    }
  }
  if (/^(odd|ish|plus)$/.test(after(reader, last))) last += 1;
  const unit = amountUnit(reader, last);
  if (unit !== undefined) {
    const draft = scaled({ first: index, last: unit.last, type: 'number', value }, unit, value);
    // "a year and a half", "two hours and a half"
    if (draft.type === 'points' && /^points?$/.test(after(reader, last)) && !isPointAmount(reader, numeral, unit.last)) return { first: index, last: unit.last, type: 'count', value, unit: 'points', structural: true };
    return withPer(reader, compoundDuration(reader, draft));
  }
  const noun = reader.article(last) === '' ? countedNoun(words, last) : undefined;
  if (noun !== undefined) {
    // Nobody has forty reasons: a large number counts the world.
    const structural = structuralUnits.has(noun.unit) && value <= 12;
    const draft: Draft = { first: index, last: noun.last, type: 'count', value, unit: noun.unit };
    return withPer(reader, structural ? { ...draft, structural: true } : draft);
  }
  const per = perUnit(reader, last);
  // "three a sailing", "nine an hour"
  const each = after(reader, last);
  if (per.per === undefined && each !== '' && reader.article(last) === 'a' && !/^(bit|lot|few|little|couple|good|great|new|very|certain|different|chance|try|go|look)$/.test(each) && countedNoun(words, last)?.at === last && countedNoun(words, last + 1) === undefined) {
    return { first: index, last: last + 1, type: 'count', value, per: each };
  }
  return per.per === undefined ? { first: index, last, type: 'number', value } : { first: index, last, type: 'count', value, ...per };
}

/** Letters run into the digits ("B2B", "GPT-4", "A/B2"): a name, not an amount. */
function isIdentifier(reader: Reader, numeral: Numeral): boolean {
  if (!numeral.digits) return false;
  const { text } = reader.document;
  const { start, end } = reader.words[numeral.first]!;
  const before = text[start - 1] ?? ' ';
  if (/\p{L}/u.test(before)) return true;
  if (before === '-' && /[A-Z\d]/.test(text[start - 2] ?? ' ') && /\p{L}/u.test(text[start - 2] ?? ' ')) return true;
  // "5G", "3D", "4K": a capital letter glued on.
  return /^[A-Z](?![a-zA-Z])/.test(text.slice(end, end + 2)) || /^\d+K$/.test(text.slice(start, end)) && /^(tv|tvs|video|videos|stream|streams|streaming|resolution|screen|screens|content|hdr|and)?$/.test(after(reader, numeral.last)) && numeral.value < 9_000;
}

const oneBlockers = /^(this|that|no|any|every|each|another|which|some|good|bad|new|old|first|second|last|next|other|right|wrong|only|big|main|easy|hard|great|tough|tricky|whichever|such|either|neither|former|latter|loved|square|day|not|my|your|our|his|her|their)$/;

/** Whether "one" counts something, and is not the pronoun. */
function oneIsNumber(reader: Reader, index: number): boolean {
  const { words } = reader;
  const before = joined(words, index) ? norm(reader, index - 1) : '';
  if (oneBlockers.test(before)) return false;
  if (reader.article(index) !== '') return amountUnit(reader, index + 1) !== undefined || countedNoun(words, index + 1) !== undefined;
  if (/^(another|hand|day|thing)$/.test(after(reader, index + 1)) && !/^(in|within|for|under|after|by|than)$/.test(before)) return false;
  return amountUnit(reader, index + 1) !== undefined || countedNoun(words, index + 1) !== undefined || /^(from|to|by|than)$/.test(before) && after(reader, index + 1) === '';
}

/** Points of a scale, not points of an argument. */
function isPointAmount(reader: Reader, numeral: Numeral, last: number): boolean {
  if (!Number.isInteger(numeral.value) || numeral.value > 9) return true;
  const before = norm(reader, numeral.first - 1);
  const next = after(reader, last);
  if (/^(higher|lower|more|less|better|worse|above|below|up|down|off|on|ahead|behind|of|in|to|from|at)$/.test(next)) return true;
  return /^(by|up|down|fell|fall|falls|rose|rise|rises|dropped|drop|drops|gained|gain|gains|lost|lose|loses|than|least|most|about|around|roughly|nearly|almost|under|over|within|another|like|moved|move|moves|plus|minus|jumped|grew|climbed|to|of|worth)$/.test(before);
}

/** "an hour and a half", "two hours thirty minutes". */
function compoundDuration(reader: Reader, draft: Draft): Draft {
  if (draft.type !== 'duration' || draft.value === undefined) return draft;
  if (after(reader, draft.last) === 'and' && reader.article(draft.last + 1) === 'a' && after(reader, draft.last + 1) === 'half') {
    return durationSeconds({ ...draft, last: draft.last + 2, value: draft.value + 0.5 });
  }
  return draft;
}

function scaled(draft: Draft, unit: Unit, value: number): Draft {
  return durationSeconds({ ...draft, type: unit.type, value, unit: unit.unit });
}

function durationSeconds(draft: Draft): Draft {
  if (draft.type !== 'duration' || draft.value === undefined) return draft;
  const seconds = secondsIn.get(draft.unit ?? '');
  return seconds === undefined ? draft : { ...draft, seconds: seconds * draft.value };
}

function nounUnit(reader: Reader, index: number): { unit?: string } {
  const noun = joined(reader.words, index) ? countedNoun(reader.words, index) : undefined;
  return noun === undefined ? {} : { unit: noun.unit };
}

function perUnit(reader: Reader, index: number): { per?: string; last?: number } {
  const word = after(reader, index);
  if (word === '') return {};
  if ((word === 'per' || word === 'each' || word === 'every') && after(reader, index + 1) !== '' && reader.words[index + 1]!.kind === 'word') {
    // "per household per day": the first names the unit.
    const more = after(reader, index + 2) === 'per' && after(reader, index + 3) !== '' ? 2 : 0;
    return { per: after(reader, index + 1), last: index + 2 + more };
  }
  const time = timeUnits.get(word);
  if (time !== undefined && reader.article(index) === 'a' && word !== time) return { per: word, last: index + 1 };
  if (/^(head|pop|piece|person|seat|unit)$/.test(word) && reader.article(index) === 'a') return { per: word, last: index + 1 };
  return {};
}

function withPer(reader: Reader, draft: Draft): Draft {
  return { ...draft, ...perUnit(reader, draft.last) };
}

/** "several weeks", "a couple of hundred", "dozens of calls", "a handful". */
function readVague(reader: Reader, index: number): Draft | undefined {
  const { words } = reader;
  const head = norm(reader, index);
  if (!vagueWords.has(head)) return undefined;
  const article = reader.article(index);
  if ((head === 'few' || head === 'couple' || head === 'handful') && article === '' && !/^(last|next|first|past|these|those)$/.test(norm(reader, index - 1))) return undefined;
  if ((head === 'scores' || head === 'tens') && after(reader, index + 1) !== 'of') return undefined;
  let at = index + 1;
  if (after(reader, at) === 'of') at += 1;
  if (/^(more|other|extra|different|hundred|thousand|million|dozen|thousands|millions)$/.test(after(reader, at))) {
    const scale = { hundred: 100, thousand: 1e3, million: 1e6, dozen: 12 }[after(reader, at)];
    at += 1;
    if (scale !== undefined) {
      const value = head === 'couple' ? 2 * scale : undefined;
      if (after(reader, at) === 'of') at += 1;
      const unit = amountUnit(reader, at);
      const noun = unit === undefined ? countedNoun(words, at) : undefined;
      const last = unit?.last ?? noun?.last ?? at;
      return { first: index, last, type: unit?.type ?? 'count', vague: true, ...(value === undefined ? {} : { value }), ...(unit !== undefined ? { unit: unit.unit } : noun !== undefined ? { unit: noun.unit } : {}) };
    }
  }
  const unit = amountUnit(reader, at);
  const noun = unit === undefined && joined(words, at) ? countedNoun(words, at) : undefined;
  if (unit === undefined && noun === undefined) return head === 'few' || head === 'several' ? undefined : { first: index, last: index + 1, type: 'count', vague: true };
  const value = head === 'couple' ? { value: 2 } : {};
  const draft: Draft = { first: index, last: unit?.last ?? noun!.last, type: unit?.type ?? 'count', unit: unit?.unit ?? noun!.unit, vague: true, ...value };
  if (draft.type === 'points') return { ...draft, type: 'count', structural: true };
  return structuralUnits.has(draft.unit ?? '') ? { ...draft, structural: true } : durationSeconds(draft);
}

/** "within a week", "an hour and a half", "a point": a unit with an article counts one. */
function readUnitAlone(reader: Reader, index: number): Draft | undefined {
  const word = norm(reader, index);
  if (reader.article(index) !== 'a') return undefined;
  const unit = amountUnit({ ...reader }, index) ?? unitAtStart(reader, index);
  if (unit === undefined || word !== norm(reader, unit.last - 1) && unit.type !== 'points') return undefined;
  if (unit.type === 'duration') {
    if (word === 'second' || word === 'min') return undefined;
    const compound = compoundDuration(reader, durationSeconds({ first: index, last: unit.last, type: 'duration', value: 1, unit: unit.unit }));
    if (compound.last > unit.last) return compound;
    const before = norm(reader, index - 1);
    return /^(in|within|for|after|over|about|takes?|took|under|than|least|inside|nearly|almost|roughly|spent|spend|saves?|saved|by|of|around|lasts?|lasted|half|once|until|waits?|waited)$/.test(before) && joined(reader.words, index) && after(reader, unit.last) !== 'of'
      ? before === 'once' ? undefined : compound
      : undefined;
  }
  if (unit.type === 'points' && unit.unit !== 'points') return { first: index, last: unit.last, type: 'points', value: 1, unit: unit.unit };
  return undefined;
}

function unitAtStart(reader: Reader, index: number): Unit | undefined {
  const time = timeUnits.get(norm(reader, index));
  return time === undefined ? undefined : { type: 'duration', unit: time, last: index + 1 };
}

function readOrdinal(reader: Reader, index: number): Draft | undefined {
  const value = ordinalWords.get(norm(reader, index));
  if (value === undefined) return undefined;
  if (norm(reader, index) === 'second' && reader.article(index) === 'a' && (after(reader, index + 1) === '' || /^(to|and|because|i|of)$/.test(after(reader, index + 1)))) return undefined;
  const noun = after(reader, index + 1);
  const time = timeUnits.get(noun);
  return time === undefined || noun === time ? { first: index, last: index + 1, type: 'ordinal', value } : { first: index, last: index + 2, type: 'date', value, unit: noun };
}

/** Numbers of one range share the unit behind the second: "10-15%", "from 38 to 51 percent", "four or five weeks". */
function shareUnits(drafts: Draft[], words: readonly Word[]): void {
  for (let at = drafts.length - 2; at >= 0; at -= 1) {
    const draft = drafts[at]!;
    const next = drafts[at + 1]!;
    const bare = draft.type === 'number' || (draft.type === 'money' && next.type === 'money' && (draft.value ?? 0) < 1_000 && (next.value ?? 0) >= 1_000);
    if (!bare || next.unit === undefined || draft.value === undefined || next.type === 'date' || next.type === 'ordinal') continue;
    const gap = next.first - draft.last;
    const link = words[draft.last]?.norm;
    if (!(gap === 0 ? joined(words, next.first) : gap === 1 && /^(to|or|and|versus|vs|through|down)$/.test(link ?? '')) && !(gap === 2 && link === 'down')) continue;
    if (words[draft.last]!.sentence !== words[draft.first]!.sentence) continue;
    if (draft.type === 'money') continue;
    const { unit } = next;
    drafts[at] = durationSeconds({ ...draft, type: next.type, unit, ...(next.structural === true ? { structural: true } : {}) });
  }
}

/** "from 11 percent to 6": the second end takes the unit of the first. */
function passUnits(drafts: Draft[], words: readonly Word[]): void {
  for (let at = 1; at < drafts.length; at += 1) {
    const draft = drafts[at]!;
    const before = drafts[at - 1]!;
    if (draft.type !== 'number' || before.unit === undefined || !/^(percent|money|duration|points)$/.test(before.type)) continue;
    if (draft.first - before.last !== 1 || !/^(to|toward)$/.test(words[before.last]!.norm) || words[before.first - 1]?.norm !== 'from' && !/^(about|roughly|around|nearly)$/.test(words[before.first - 1]?.norm ?? '')) continue;
    drafts[at] = durationSeconds({ ...draft, type: before.type, unit: before.unit });
  }
}

function clipToSentence(words: readonly Word[], draft: Draft): Draft {
  const sentence = words[draft.first]!.sentence;
  let last = Math.min(draft.last, words.length);
  while (last > draft.first + 1 && words[last - 1]!.sentence !== sentence) last -= 1;
  return last === draft.last ? draft : { ...draft, last };
}

const measuredTypes: ReadonlySet<QuantityType> = new Set(['percent', 'money', 'count', 'duration', 'ratio', 'multiple', 'fraction', 'points']);

/** Whether a quantity is a definite amount of something in the world, not a date, a rank or a part of the talk. */
export function isMeasured(quantity: Quantity): boolean {
  if (!measuredTypes.has(quantity.type) || quantity.structural === true || quantity.vague === true || quantity.value === undefined) return false;
  return quantity.type !== 'count' || quantity.value !== 1 || quantity.per !== undefined;
}

/** Real amounts: percent, money, counts of something, durations, ratios, fractions, multiples, points. */
export const measuredQuantities = defineAnnotation('measured quantities', (document): readonly Quantity[] => document.read(quantities).filter(isMeasured));

/** Real amounts and bare numbers ("from 9 to 6"): anything that can be a level. */
export const amounts = defineAnnotation('amounts', (document): readonly Quantity[] =>
  document.read(quantities).filter((quantity) => isMeasured(quantity) || quantity.type === 'number'),
);

const ofTypes = (id: string, ...types: QuantityType[]) =>
  defineAnnotation(id, (document: Document): readonly Quantity[] => document.read(quantities).filter(({ type }) => types.includes(type)));

/** Percentages and points. */
export const percents = ofTypes('percents', 'percent', 'points');
export const moneyAmounts = ofTypes('money amounts', 'money');
export const durations = ofTypes('durations', 'duration');
export const dates = ofTypes('dates', 'date', 'clock');
