import { defineAnnotation, type Annotation, type Document } from '../document.ts';
import type { Sentence, Word } from '../sentences.ts';
import { Break } from '../tokenize.ts';
import { Form, verbForm } from '../verb-forms.ts';
import { taggedAsVerb } from '../verb-tagging.ts';
import { nounLikeVerbs } from '../../lexicons/verbs.ts';
import type { Mention } from '../patterns/define-patterns.ts';
import { conditionals } from './conditionals.ts';
import { persons, type Person } from './persons.ts';

/** Who does something. `passive` is an agent left unsaid; `you` the general "you"; `thing` is "it", "this", "that". */
export type Actor = 'I' | 'we' | 'team' | 'other' | 'member' | 'company' | 'you' | 'thing' | 'passive';

/** `would` takes in could, should, might and may; `will` going to; `imperative` also a bare plan ("Let members pause."). */
export type Tense = 'past' | 'present' | 'would' | 'will' | 'imperative' | 'other';

/** Something done: who, what, when. Ranges are of content words. */
export interface Action extends Mention {
  readonly actor: Actor;
  /** The person named as the actor, where there is one. */
  readonly person: Person | undefined;
  /** Base form of the verb; an infinitive after it stands in `to`. */
  readonly verb: string;
  /** Index of the verb's word. */
  readonly at: number;
  /** "decided to stop": `stop`. */
  readonly to: string | undefined;
  readonly tense: Tense;
  /** "would have shipped", "had we known". */
  readonly counterfactual: boolean;
  /** "have been running", "was testing". */
  readonly progressive: boolean;
  readonly negated: boolean;
  readonly passive: boolean;
  /** Whether the subject is left out and taken from before ("called them and [I] rebuilt the form"). */
  readonly implied: boolean;
}

const modals = new Map<string, Tense>([
  ['would', 'would'], ['could', 'would'], ['should', 'would'], ['might', 'would'], ['may', 'would'],
  ['will', 'will'], ['shall', 'will'], ['must', 'present'], ['can', 'present'],
]);
const adverbs = new Set(
  'also then just really actually personally only first later still already always never not even simply quickly quietly eventually finally instead probably maybe perhaps basically honestly literally usually often sometimes typically initially originally immediately recently rarely hardly both all each ever soon again therefore myself ourselves themselves himself herself kind of sort definitely certainly clearly obviously now once twice alone together rather better long since so'.split(' '),
);
const determiners = new Set('a an the my our your his her its their this that these those every each all both no some any one two three four five six seven eight nine ten what which how who whom whose where when why whether me you him us them it myself'.split(' '));
const prepositions = new Set('to in on at for from with by of about into onto over under after before until through across against between without within down up out off away back around along together as than like near per because so and or but then if that'.split(' '));
const causatives = new Set('help let make have see watch want ask need get hear find notice'.split(' '));
/** With an infinitive after them, the thing was done. */
const factive = new Set('have manage get go begin start help choose decide come learn continue proceed dare use'.split(' '));
const withInfinitive = new Set(
  'want need have try manage decide choose start begin continue like plan hope intend aim go come get help agree refuse offer promise expect tend learn prefer love propose commit attempt fail decline wish dare volunteer proceed use struggle mean forget hesitate bother'.split(' '),
);
const withGerund = new Set('start begin keep stop finish avoid suggest propose recommend consider continue enjoy try postpone delay spend end'.split(' '));
const conjunctions = new Set(['and', 'then', 'but', 'or', 'nor', 'also', 'so']);
const nounLike = new Set(nounLikeVerbs);
const auxiliary = new Set('is are was were am be do does did has have had would will can could should must may might'.split(' '));
const pastMarkers = /^(?:yesterday|ago)$/;
const timeNouns = new Set('week month year quarter summer spring autumn fall winter night monday tuesday wednesday thursday friday january february march april may june july august september october november december job company role employer place team project'.split(' '));

interface Chain {
  readonly at: number;
  readonly verb: string;
  readonly forms: number;
  readonly tense: Tense;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly counterfactual: boolean;
}

interface Context {
  readonly document: Document;
  readonly words: readonly Word[];
  readonly personAt: ReadonlyMap<number, Person>;
  readonly actions: Mutable[];
  /** First words of what follows from a condition. */
  readonly consequences: ReadonlySet<number>;
}

type Mutable = { -readonly [K in keyof Action]: Action[K] };

/** Who did, does or would do what, in order of position. */
export const actions: Annotation<readonly Action[]> = defineAnnotation('actions', (document) => {
  const personAt = new Map<number, Person>();
  for (const person of document.read(persons)) personAt.set(person.first, person);
  const consequences = new Set<number>();
  for (const { consequence } of document.read(conditionals)) if (consequence !== undefined) consequences.add(consequence.first);
  const context: Context = { document, words: document.words, personAt, actions: [], consequences };
  for (const sentence of document.sentences) readSentence(context, sentence);
  closeSpans(context);
  return context.actions;
});

/** The actions of one actor. */
export function actionsOf(document: Document, ...actors: readonly Actor[]): Action[] {
  return document.read(actions).filter(({ actor }) => actors.includes(actor));
}

function readSentence(context: Context, sentence: Sentence): void {
  const { words, actions: found } = context;
  let current: { actor: Actor; person: Person | undefined; tense: Tense; negated: boolean } | undefined;
  let index = sentence.first;
  const start = found.length;
  while (index < sentence.last) {
    const subject = subjectAt(context, index, sentence);
    if (subject !== undefined) {
      const chain = readChain(context, subject.last, sentence.last, subject);
      if (chain !== undefined) {
        const first = subject.first;
        push(context, first, subject.actor, subject.person, chain, false, sentence.last);
        current = { actor: chain.passive ? 'passive' : subject.actor, person: subject.person, tense: chain.tense, negated: chain.negated };
        index = Math.max(chain.at + 1, subject.last);
        continue;
      }
      index = subject.last;
      continue;
    }
    const word = words[index]!;
    // "If it is a bad build, roll it back": what is told to be done has no subject of its own.
    const told = index > sentence.first && word.breakBefore > Break.none && (context.consequences.has(index) || current?.actor === 'thing') ? droppedSubject(context, index, sentence) : undefined;
    if (told !== undefined && told.chain.tense === 'imperative') {
      push(context, index, told.actor, undefined, told.chain, true, sentence.last);
      current = { actor: told.actor, person: undefined, tense: 'imperative', negated: false };
      index = told.chain.at + 1;
      continue;
    }
    const coordinated = current === undefined ? undefined : coordinate(context, index, sentence, current.tense);
    if (current !== undefined && coordinated !== undefined) {
      push(context, index, current.actor, current.person, coordinated, true, sentence.last);
      current = { ...current, tense: coordinated.tense };
      index = coordinated.at + 1;
      continue;
    }
    const dropped =
      index === sentence.first || (word.breakBefore >= Break.clause && found.length > start && found[found.length - 1]!.implied)
        ? droppedSubject(context, index, sentence)
        : undefined;
    if (dropped !== undefined) {
      push(context, index, dropped.actor, undefined, dropped.chain, true, sentence.last);
      current = { actor: dropped.actor, person: undefined, tense: dropped.chain.tense, negated: false };
      index = dropped.chain.at + 1;
      continue;
    }
    const passive = passiveAt(context, index, sentence);
    if (passive !== undefined) {
      push(context, index, passive.actor, passive.person, passive.chain, false, sentence.last);
      index = passive.chain.at + 1;
      continue;
    }
    const own = ownDecision(context, index, sentence);
    if (own !== undefined) {
      push(context, index, own.actor, undefined, own.chain, false, sentence.last);
      index = own.next;
      continue;
    }
    index += 1;
  }
}

interface Subject {
  readonly first: number;
  readonly last: number;
  readonly actor: Actor;
  readonly person: Person | undefined;
  readonly pronoun: boolean;
  readonly singular: boolean;
}

const actorOfRole: Record<Person['role'], Actor> = {
  senior: 'other', peer: 'other', department: 'other', team: 'team', member: 'member', company: 'company', named: 'other', someone: 'other',
};

function subjectAt(context: Context, index: number, sentence: Sentence): Subject | undefined {
  const { words } = context;
  const { norm } = words[index]!;
  const pronoun = (actor: Actor, singular: boolean, last = index + 1): Subject => ({ first: index, last, actor, person: undefined, pronoun: true, singular });
  switch (norm) {
    case 'i':
      return pronoun('I', false);
    case 'we':
      return pronoun('we', false);
    case 'you':
      return pronoun('you', false);
    case 'they':
      return pronoun(antecedent(context, index), false);
    case 'he':
    case 'she':
      return pronoun('other', true);
    case 'it':
    case 'this':
    case 'that':
    case 'there':
      return pronoun('thing', true);
    case 'who': {
      const before = context.actions[context.actions.length - 1];
      // "I was the one who stopped it."
      if (words[index - 1]?.norm === 'one' && before !== undefined && before.at >= index - 4 && before.verb === 'be') return pronoun(before.actor, true);
      const person = personEndingAt(context, index);
      return person === undefined
        ? undefined
        : { first: index, last: index + 1, actor: actorOfRole[person.role], person, pronoun: true, singular: !person.plural };
    }
    case 'neither':
    case 'none':
    case 'each':
    case 'both':
    case 'one':
    case 'two':
    case 'three':
    case 'all':
    case 'most':
    case 'some':
    case 'half': {
      if (words[index + 1]?.norm !== 'of') return undefined;
      const whom = words[index + 2]?.norm;
      return whom === 'us' ? pronoun('we', false, index + 3) : whom === 'them' ? pronoun(antecedent(context, index), false, index + 3) : undefined;
    }
    case 'nobody':
      return pronoun('other', true);
    default: {
      const person = context.personAt.get(index);
      if (person === undefined || person.last > sentence.last || isPossessive(context, person) || words[index - 1]?.norm === 'per') return undefined;
      const and = words[person.last];
      // "Priya and I", "my designer and me".
      if (and?.norm === 'and' && and.breakBefore === Break.none && (words[person.last + 1]?.norm === 'i' || words[person.last + 1]?.norm === 'me')) return { first: index, last: person.last + 2, actor: 'we', person, pronoun: true, singular: false };
      return { first: index, last: person.last, actor: actorOfRole[person.role], person, pronoun: false, singular: !person.plural };
    }
  }
}

/** "my manager's idea", "the kids' show": not the one who does. */
function isPossessive({ document, words }: Context, person: Person): boolean {
  const last = words[person.last - 1]!;
  return document.tokens[last.token + 1]?.norm === "'s" || (last.norm.endsWith('s') && /['’]/.test(document.text[last.end] ?? '') && /\s/.test(document.text[last.end + 1] ?? ''));
}

/** "they": those last mentioned in the plural, if they are the people served. */
function antecedent(context: Context, index: number): Actor {
  for (let back = index - 1; back >= 0 && back > index - 30; back -= 1) {
    const person = context.personAt.get(back);
    if (person === undefined) continue;
    if (person.role === 'member' && person.plural) return 'member';
    if (person.plural || person.role === 'department' || person.role === 'team' || person.role === 'company') return actorOfRole[person.role];
  }
  return 'other';
}

function personEndingAt(context: Context, index: number): Person | undefined {
  for (let back = index - 1; back >= 0 && back >= index - 6; back -= 1) {
    const person = context.personAt.get(back);
    if (person !== undefined) return person.last >= index - 1 ? person : undefined;
  }
  return undefined;
}

/** Reads auxiliaries and the main verb from a word on; undefined where there is no verb. */
function readChain(context: Context, from: number, end: number, subject: Subject | undefined): Chain | undefined {
  const { words } = context;
  let index = from;
  // "Marek, who ran sales, had promised": past an inserted clause.
  if (subject !== undefined && subject.actor !== 'thing' && words[index] !== undefined && index < end && words[index]!.breakBefore === Break.comma && words[index]!.norm !== 'who') index = pastInsertion(words, index, end) ?? index;
  let tense: Tense | undefined;
  let negated = false;
  let passive = false;
  let progressive = false;
  let perfect = false;
  let modal = false;
  let did = false;
  const inverted = subject?.pronoun === true ? invertedAuxiliary(words, subject.first) : undefined;
  if (inverted !== undefined) {
    tense = inverted === 'did' || inverted === 'had' || inverted === 'was' || inverted === 'were' ? 'past' : (modals.get(inverted) ?? 'present');
    did = inverted === 'did' || inverted === 'do' || inverted === 'does';
    modal = modals.has(inverted);
  }
  const limit = Math.min(end, index + 10);
  for (; index < limit; index += 1) {
    const word = words[index]!;
    const { norm } = word;
    if (index > from && word.breakBefore >= Break.clause) return undefined;
    if (norm === 'not' || norm === 'never' || norm === 'hardly' || norm === 'rarely') {
      negated = true;
      continue;
    }
    if (adverbs.has(norm) || (norm.length > 4 && norm.endsWith('ly') && norm !== 'rely' && norm !== 'apply' && norm !== 'reply' && norm !== 'supply')) {
      if (norm === 'better' || norm === 'rather' || !isVerbHere(words, index, subject)) continue;
    }
    if (norm === 'would' && !modal && isClipped(words, index) && ((verbForm(words[nextContent(words, index, end) ?? -1]?.norm ?? '')?.forms ?? Form.base) & (Form.base | Form.gerund | Form.third)) === 0) {
      // "I'd pulled the logs": had.
      perfect = true;
      tense = 'past';
      continue;
    }
    if (norm === 'would' && !modal && isClipped(words, index) && /^(?:been|had|done|gone)$/.test(words[nextContent(words, index, end) ?? -1]?.norm ?? '')) {
      perfect = true;
      tense = 'past';
      continue;
    }
    if (norm === 'had' && perfect) return finish(index, 'have', Form.participle);
    const asModal = modals.get(norm);
    if (asModal !== undefined && !modal) {
      tense = asModal;
      modal = true;
      continue;
    }
    if (norm === 'did' || norm === 'do' || norm === 'does') {
      if (auxiliaryFor(context.document, index, end, Form.base) && !modal) {
        tense = norm === 'did' ? 'past' : 'present';
        did = true;
        continue;
      }
      return finish(index, 'do', norm === 'did' ? Form.past : Form.base);
    }
    if (norm === 'done' && (perfect || passive)) return finish(index, 'do', Form.participle);
    if (norm === 'have' || norm === 'has' || norm === 'had') {
      if (auxiliaryFor(context.document, index, end, Form.participle) && !perfect) {
        perfect = true;
        if (!modal) tense = 'past';
        continue;
      }
      return finish(index, 'have', norm === 'had' ? Form.past : norm === 'has' ? Form.third : Form.base);
    }
    if (norm === 'is' || norm === 'are' || norm === 'am' || norm === 'was' || norm === 'were' || norm === 'be' || norm === 'been' || norm === 'being' || ((norm === 'got' || norm === 'gets' || norm === 'get') && nextIs(words, index, end, Form.participle))) {
      const next = nextContent(words, index, end);
      const form = next === undefined ? undefined : verbForm(words[next]!.norm);
      const past = norm === 'was' || norm === 'were' || norm === 'got';
      if (tense === undefined) tense = past || norm === 'been' ? 'past' : 'present';
      if (next !== undefined && words[next]!.norm === 'been' && tense === 'present') tense = 'past';
      if (next !== undefined && words[next]!.norm === 'going' && words[next + 1]?.norm === 'to' && verbForm(words[next + 2]?.norm ?? '') !== undefined) {
        tense = past ? 'would' : 'will';
        modal = true;
        index = next + 1;
        continue;
      }
      if (next !== undefined && form !== undefined && form.forms & Form.gerund && norm !== 'get' && norm !== 'got') {
        progressive = true;
        continue;
      }
      if (next !== undefined && form !== undefined && form.forms & Form.participle && !adjectival.has(words[next]!.norm)) {
        passive = true;
        continue;
      }
      if (next !== undefined && (words[next]!.norm === 'been' || words[next]!.norm === 'being' || words[next]!.norm === 'done' || words[next]!.norm === 'doing')) {
        if (words[next]!.norm === 'done') passive = true;
        if (words[next]!.norm === 'doing') return finish(next, 'do', Form.gerund);
        continue;
      }
      return finish(index, 'be', past ? Form.past : Form.base);
    }
    if (norm === 'going' && progressive) return finish(index, 'go', Form.gerund);
    if (norm === 'doing') return finish(index, 'do', Form.gerund);
    const form = verbForm(norm);
    if (form === undefined) {
      // After a pronoun the next word is a verb, listed or not; after a noun it need not be.
      if ((modal || did) && word.kind === 'word' && /^[a-z]{3,}$/.test(norm) && !determiners.has(norm) && !prepositions.has(norm) && !/^(?:he|she|they|you|just|like|also)$/.test(norm)) return finish(index, norm, Form.base);
      return undefined;
    }
    if (!modal && !perfect && !progressive && !passive && !did && tense === undefined) {
      // "that screen", "there since the start": a determiner or an adverb, not a subject.
      if (subject?.actor === 'thing' && form.forms & (Form.base | Form.gerund) && !(form.forms & Form.past)) return undefined;
      if (subject?.actor === 'thing' && context.words[subject.first]!.norm === 'there') return undefined;
      if (!(form.forms & (Form.past | Form.base | Form.third))) return subject?.actor === 'thing' || subject === undefined ? undefined : participleAsPast(form.forms, index);
      if (subject !== undefined && !subject.pronoun && !plausibleAfterNoun(words, index, form.forms, subject, end)) return undefined;
    }
    return finish(index, form.lemma, form.forms);
  }
  return undefined;

  function participleAsPast(forms: number, at: number): Chain | undefined {
    // "I seen it", "we done the survey": speech and second-language English.
    return subject?.pronoun === true && forms & Form.participle && !(forms & Form.gerund) ? finish(at, verbForm(words[at]!.norm)!.lemma, Form.past) : undefined;
  }

  function finish(at: number, lemma: string, forms: number): Chain {
    let settled: Tense = tense ?? 'other';
    if (tense === undefined) {
      const past = (forms & Form.past) !== 0;
      const base = (forms & (Form.base | Form.third)) !== 0;
      if (past && base) settled = invariantTense(context, at, subject);
      else settled = past ? 'past' : base ? 'present' : 'other';
      if (settled === 'present' && (lemma === 'use' || lemma === 'get') && words[at + 1]?.norm === 'to') settled = 'present';
      if (settled === 'present' && subject !== undefined && (subject.actor === 'I' || subject.actor === 'we') && lemma !== 'be' && slippedPast(context, at)) settled = 'past';
    }
    return { at, verb: lemma, forms, tense: settled, negated, passive, progressive, counterfactual: perfect && modal };
  }
}

const adjectival = new Set('interested worried concerned convinced able responsible tired surprised wrong sure pleased used supposed allowed excited involved right left set born lost worth based related'.split(' '));

function isVerbHere(words: readonly Word[], index: number, subject: Subject | undefined): boolean {
  return subject?.pronoun === true && verbForm(words[index]!.norm) !== undefined && !adverbs.has(words[index]!.norm);
}

function nextContent(words: readonly Word[], index: number, end: number): number | undefined {
  for (let next = index + 1; next < Math.min(end, index + 5); next += 1) {
    const { norm, breakBefore } = words[next]!;
    if (breakBefore >= Break.clause) return undefined;
    if (norm === 'not' || adverbs.has(norm) || (norm.endsWith('ly') && norm.length > 4)) continue;
    return next;
  }
  return undefined;
}

function nextIs(words: readonly Word[], index: number, end: number, forms: number): boolean {
  const next = nextContent(words, index, end);
  return next !== undefined && words[next]!.breakBefore === Break.none && ((verbForm(words[next]!.norm)?.forms ?? 0) & forms) !== 0;
}

/** Whether "do" or "have" here only helps another verb. */
function auxiliaryFor(document: Document, index: number, end: number, forms: number): boolean {
  const { words } = document;
  let next = index + 1;
  for (; next < Math.min(end, index + 5); next += 1) {
    const { norm, breakBefore } = words[next]!;
    if (breakBefore >= Break.comma) return false;
    if (norm === 'not' || (adverbs.has(norm) && norm !== 'long') || (norm.endsWith('ly') && norm.length > 4)) continue;
    break;
  }
  const word = words[next];
  if (word === undefined || next >= end) return false;
  if (forms === Form.participle) {
    if (word.norm === 'been' || word.norm === 'done' || word.norm === 'had' || word.norm === 'gone' || word.norm === 'got') return true;
    const form = verbForm(word.norm);
    return form !== undefined && (form.forms & Form.participle) !== 0 && !precededByArticle(document, next);
  }
  if (word.norm === 'have' || word.norm === 'do' || word.norm === 'be') return true;
  const form = verbForm(word.norm);
  // "I did research", "we do tests": with "not" between it is always a helper.
  if (words[index + 1]?.norm === 'not') return true;
  return form !== undefined && (form.forms & Form.base) !== 0 && !/^(?:research|work|test|study|interview|review|survey|audit|analysis|document|report)$/.test(word.norm) && !precededByArticle(document, next);
}

function precededByArticle({ tokens, words }: Document, index: number): boolean {
  const norm = tokens[(words[index]?.token ?? 0) - 1]?.norm;
  return norm === 'a' || norm === 'an' || norm === 'the';
}

/** "sign-ups", "wish-list": the first part of a compound. */
function hyphenated({ text, words }: Document, index: number): boolean {
  const next = words[index + 1];
  return next !== undefined && next.start === words[index]!.end + 1 && text[words[index]!.end] === '-';
}

function pastInsertion(words: readonly Word[], index: number, end: number): number | undefined {
  for (let ahead = index + 1; ahead < Math.min(end, index + 9); ahead += 1) {
    const { breakBefore, norm } = words[ahead]!;
    if (breakBefore >= Break.clause) return undefined;
    if (breakBefore === Break.comma) return norm === 'and' || norm === 'but' || norm === 'so' ? undefined : ahead;
  }
  return undefined;
}

function invertedAuxiliary(words: readonly Word[], first: number): string | undefined {
  const word = words[first]!;
  if (word.breakBefore > Break.none || first === 0) return undefined;
  const before = words[first - 1]!;
  if (!/^(?:did|do|does|had|would|should|could|will|can|was|were|is|are|am|have|has)$/.test(before.norm)) return undefined;
  const opener = words[first - 2]?.norm ?? '';
  return before.breakBefore >= Break.comma || /^(?:what|why|how|who|when|where|which|so|nor|neither|only|and|or|but|not)$/.test(opener) ? before.norm : undefined;
}

/** Whether a verb form after a noun is its verb and not another noun or an adjective. */
function plausibleAfterNoun(words: readonly Word[], index: number, forms: number, subject: Subject, end: number): boolean {
  if (index < end && words[index]!.breakBefore >= Break.clause) return false;
  if (words[index]!.breakBefore === Break.comma && index === subject.last) return false;
  const before = words[subject.first - 1];
  const afterVerb = before !== undefined && words[subject.first]!.breakBefore === Break.none ? verbForm(before.norm) : undefined;
  if (forms & Form.past && !(forms & Form.base)) {
    // "patients discharged last week": by the next word it is a participle.
    return words[index + 1]?.norm !== 'by' || words[index + 1]!.breakBefore > Break.none;
  }
  if (forms & Form.past) return true;
  if (forms & Form.third) return subject.singular || subject.person?.role === 'department' || subject.person?.role === 'team';
  if (afterVerb !== undefined && causatives.has(afterVerb.lemma)) return false;
  return !subject.singular || subject.person?.role === 'department';
}

/** "put", "cut", "set": past where the subject would need an "-s", or where the sentence or the story is past. */
function invariantTense(context: Context, at: number, subject: Subject | undefined): Tense {
  if (subject !== undefined && subject.singular && subject.actor !== 'I') return 'past';
  const before = context.actions[context.actions.length - 1];
  if (before !== undefined && context.words[before.at]!.sentence >= context.words[at]!.sentence - 1 && (before.tense === 'past' || before.tense === 'present')) return before.tense;
  const { kind } = context.document.question;
  return kind === 'behavioral' ? 'past' : 'present';
}

/** "I make a decision last year": a time gone by in the sentence, and no other sign of habit. */
function slippedPast(context: Context, at: number): boolean {
  const { words, document } = context;
  const sentence = document.sentences[words[at]!.sentence]!;
  for (let index = Math.max(sentence.first, at - 14); index < Math.min(sentence.last, at + 14); index += 1) {
    const { norm } = words[index]!;
    if (norm === 'usually' || norm === 'always' || norm === 'often' || norm === 'now' || norm === 'since' || norm === 'whenever') return false;
    if (Math.abs(index - at) > 8 && index !== sentence.first) continue;
    if (pastMarkers.test(norm)) return true;
    if ((norm === 'last' || norm === 'previous') && timeNouns.has(words[index + 1]?.norm ?? '') && !/^(?:at|from|for|of|to|than|over|by|with|our|my)$/.test(words[index - 1]?.norm ?? '')) return true;
    if (norm === 'in' && /^(?:19|20)\d\d$/.test(words[index + 1]?.norm ?? '') && document.question.kind === 'behavioral') return true;
  }
  return false;
}

/** "... and rebuilt the form", "then called twelve of them": a verb that shares the subject before it. */
function coordinate(context: Context, index: number, sentence: Sentence, tense: Tense): Chain | undefined {
  const { words } = context;
  const word = words[index]!;
  const before = index > sentence.first ? words[index - 1]! : undefined;
  if (before === undefined) return undefined;
  const joined = conjunctions.has(before.norm) || (adverbs.has(before.norm) && /^(?:and|then|but|or)$/.test(words[index - 2]?.norm ?? '')) || word.breakBefore === Break.comma || (word.breakBefore === Break.clause && before.norm !== 'and');
  if (!joined) return undefined;
  const { norm } = word;
  if (norm === 'did' && words[index + 1]?.norm === 'not') return readChain(context, index, sentence.last, undefined);
  if (norm === 'would' || norm === 'will') return readChain(context, index, sentence.last, undefined);
  if ((norm === 'had' || norm === 'was' || norm === 'did') && tense === 'past') return readChain(context, index, sentence.last, undefined);
  if (norm === 'let' && words[index + 1]?.norm === 'us' && words[index + 2]?.norm === 'say') return undefined;
  const form = verbForm(norm);
  if (form === undefined) return undefined;
  const wanted = tense === 'past' ? Form.past : tense === 'present' ? Form.base | Form.third : Form.base;
  if (!(form.forms & wanted)) return undefined;
  // "I said, split them": what was said, not what was done.
  if (word.breakBefore === Break.comma && saying.test(context.actions[context.actions.length - 1]?.verb ?? '') && form.forms & Form.base) return undefined;
  if (!followsLikeVerb(context, index, sentence.last, form.forms, tense)) return undefined;
  if (tense === 'present' && !form.known) return undefined;
  return { at: index, verb: form.lemma, forms: form.forms, tense: tense === 'other' ? 'present' : tense, negated: false, passive: false, progressive: false, counterfactual: false };
}

const saying = /^(?:say|tell|write|reply|answer|ask|think|go)$/;

/** Verbs that are adjectives or more: "clear plan", "like forty", "last May". */
const adjectives = new Set('clear last like open slow own even present level smooth live lower secure complete mean right express perfect free total close clean correct separate warm dry empty direct narrow say'.split(' '));

/** Whether what follows is an object, a complement or an end, as after a verb. */
function followsLikeVerb(context: Context, index: number, end: number, forms: number, tense: Tense): boolean {
  const { words, document } = context;
  const next = words[index + 1];
  if (hyphenated(document, index)) return false;
  const unmistakable = (forms & Form.past) !== 0 && !(forms & Form.base) && !(forms & Form.participle);
  if (unmistakable) return true;
  if (next !== undefined && next.breakBefore >= (forms & Form.base ? Break.comma : Break.clause)) return tense === 'past' && !(forms & Form.base);
  if (next?.norm === 'by' && next.breakBefore === Break.none && forms & Form.participle) return ((verbForm(words[index + 2]?.norm ?? '')?.forms ?? 0) & Form.gerund) !== 0;
  if (next === undefined || index + 1 >= end) return tense === 'past' && !(forms & Form.base);
  if (precededByArticle(document, index)) return false;
  const object = precededByArticle(document, index + 1) || /^(?:my|our|your|his|her|their|its|this|that|these|those|it|them|me|us|him)$/.test(next.norm);
  if (forms & Form.base && !object && adjectives.has(words[index]!.norm)) return false;
  if (object) return true;
  if (next.kind === 'number') return !(forms & Form.base) || !nounLike.has(verbForm(words[index]!.norm)?.lemma ?? '');
  if (determiners.has(next.norm) || (prepositions.has(next.norm) && next.norm !== 'of')) return !((forms & Form.base) && /^(?:of|and|or|in|for|to|is|are|so|but)$/.test(next.norm) && tense !== 'past');
  if (next.breakBefore > Break.none) return tense === 'past' && !(forms & Form.base);
  if (next.capital) return true;
  // "missed pickups went": a participle before a noun that has its own verb.
  const after = words[index + 2];
  if (forms & Form.participle && after !== undefined && index + 2 < end && after.breakBefore === Break.none && next.norm.endsWith('s') && (auxiliary.has(after.norm) || ((verbForm(after.norm)?.forms ?? 0) & (Form.past | Form.third)) !== 0)) return false;
  if (forms & Form.past && !(forms & Form.base)) return next.norm.endsWith('s') || next.norm.endsWith('ly') || /^(?:together|home|again|off|people|everyone|everybody)$/.test(next.norm);
  if (/^(?:people|everyone|everybody|someone|nothing|something|only|more|fewer|less|twice|once)$/.test(next.norm)) return true;
  if (next.norm.length < 3 || auxiliary.has(next.norm)) return false;
  const form = verbForm(words[index]!.norm);
  if (form !== undefined && form.known && !nounLike.has(form.lemma)) return true;
  // "report progress", "price sensitivity": rules cannot tell.
  return taggedAsVerb(document, index) ?? (next.norm.endsWith('s') && !next.norm.endsWith('ss'));
}

/** A sentence or list item that begins with a verb: "Pulled the logs.", "Let members pause." */
function droppedSubject(context: Context, index: number, sentence: Sentence): { actor: Actor; chain: Chain } | undefined {
  const { words } = context;
  let at = index;
  while (at < sentence.last && /^(?:then|so|and|first|second|third|finally|also|next|never|just|instead|only|or|but|step|not)$/.test(words[at]!.norm) && at < index + 3) at += 1;
  const word = words[at];
  if (
    word === undefined ||
    at >= sentence.last ||
    precededByArticle(context.document, at) ||
    (at > index && word.breakBefore >= Break.clause)
  )
    return undefined;
  if (word.norm === 'let' && words[at + 1]?.norm === 'us' && words[at + 2]?.norm === 'say') return undefined;
  if ((words[at + 1]?.norm ?? '').endsWith('ly')) return undefined;
  if (/^(?:do|does|did|have|has|had)$/.test(word.norm) && /^(?:i|we|you|they|he|she|it)$/.test(words[at + 1]?.norm ?? '')) return undefined;
  const form = verbForm(word.norm);
  if (form === undefined) return undefined;
  const past = (form.forms & Form.past) !== 0 && !(form.forms & Form.base);
  const base = (form.forms & Form.base) !== 0 && form.known;
  if (!past && !base) return undefined;
  if (!followsLikeVerb(context, at, sentence.last, form.forms, past ? 'past' : 'imperative')) return undefined;
  // A finite verb soon after makes it a noun phrase: "Reduced hours were the cause", "Cost per rider is".
  for (let ahead = at + 1; ahead < Math.min(sentence.last, at + 8); ahead += 1) {
    const { norm, breakBefore } = words[ahead]!;
    if (breakBefore > Break.none || /^(?:who|whose|that|which|what|how|if|when|because|and|so|until|where|whether|or)$/.test(norm)) break;
    if (/^(?:is|are|was|were|would|will|has|had|can|could|should|must)$/.test(norm)) return undefined;
    const forms = verbForm(norm)?.forms ?? 0;
    if (ahead > at + 1 && forms & Form.past && !(forms & (Form.participle | Form.base))) return undefined;
  }
  const negated = at > index && /^(?:never|not)$/.test(words[at - 1]!.norm);
  return { actor: 'I', chain: { at, verb: form.lemma, forms: form.forms, tense: past ? 'past' : 'imperative', negated, passive: false, progressive: false, counterfactual: false } };
}

const passiveHeads = new Set(['was', 'were', 'been', 'be', 'is', 'are', 'got', 'gets']);

/** "the rollout was stopped (by me)". */
function passiveAt(context: Context, index: number, sentence: Sentence): { actor: Actor; person: Person | undefined; chain: Chain } | undefined {
  const { words } = context;
  const { norm } = words[index]!;
  if (!passiveHeads.has(norm)) return undefined;
  const at = nextContent(words, index, sentence.last);
  if (at === undefined || words[at]!.breakBefore > Break.none || adjectival.has(words[at]!.norm)) return undefined;
  const form = verbForm(words[at]!.norm);
  if (words[at]!.norm !== 'done' && (form === undefined || !(form.forms & Form.participle))) return undefined;
  const modal = norm === 'be' ? modals.get(words[index - 1]?.norm ?? '') ?? modals.get(words[index - 2]?.norm ?? '') : undefined;
  const tense: Tense = modal ?? (norm === 'was' || norm === 'were' || norm === 'been' || norm === 'got' ? 'past' : 'present');
  let negated = words[index - 1]?.norm === 'not' || words[index - 1]?.norm === 'never';
  for (let between = index + 1; between < at; between += 1) if (words[between]!.norm === 'not' || words[between]!.norm === 'never') negated = true;
  const agent = agentAfter(context, at, sentence.last);
  return {
    actor: agent?.actor ?? 'passive',
    person: agent?.person,
    chain: { at, verb: form?.lemma ?? 'do', forms: Form.participle, tense, negated, passive: true, progressive: false, counterfactual: false },
  };
}

function agentAfter(context: Context, at: number, end: number): { actor: Actor; person: Person | undefined } | undefined {
  const { words } = context;
  for (let index = at + 1; index < Math.min(end, at + 9); index += 1) {
    if (words[index]!.breakBefore >= Break.clause) return undefined;
    if (words[index]!.norm !== 'by') continue;
    const next = words[index + 1]?.norm ?? '';
    if (next === 'me' || next === 'myself') return { actor: 'I', person: undefined };
    if (next === 'us') return { actor: 'we', person: undefined };
    if (next === 'them' || next === 'him' || next === 'her') return { actor: 'other', person: undefined };
    const person = context.personAt.get(index + 1) ?? context.personAt.get(index + 2);
    if (person !== undefined) return { actor: actorOfRole[person.role], person };
  }
  return undefined;
}

/** "my decision was to stop", "it was my call", "the call was mine", "that one is on me". */
function ownDecision(context: Context, index: number, sentence: Sentence): { actor: Actor; chain: Chain; next: number } | undefined {
  const { words } = context;
  const { norm } = words[index]!;
  const result = (actor: Actor, at: number, verb: string, tense: Tense, next: number) => ({
    actor,
    chain: { at, verb, forms: Form.base, tense, negated: false, passive: false, progressive: false, counterfactual: false },
    next,
  });
  if ((norm === 'my' || norm === 'our') && index + 1 < sentence.last) {
    const actor: Actor = norm === 'my' ? 'I' : 'we';
    const noun = words[index + 1]!.norm;
    if (!/^(?:decision|call|choice|recommendation|proposal|suggestion|idea|mistake|fault|failure|error|responsibility|doing)$/.test(noun)) return undefined;
    const verb = /^(?:mistake|fault|failure|error|responsibility|doing)$/.test(noun) ? 'own' : /^(?:recommendation|proposal|suggestion|idea)$/.test(noun) ? 'propose' : 'decide';
    const be = words[index + 2]?.norm ?? '';
    const before = words[index - 1]?.norm ?? '';
    if (be === 'was' || be === 'is' || be === 'would') return result(actor, index + 1, verb, be === 'was' ? 'past' : be === 'would' ? 'would' : 'present', index + 2);
    if (before === 'was' || before === 'is' || before === 'were' || before === 'entirely' || before === 'been') return result(actor, index + 1, verb, before === 'is' ? 'present' : 'past', index + 2);
  }
  if (norm === 'mine' && /^(?:was|is|entirely|were)$/.test(words[index - 1]?.norm ?? '')) return result('I', index, 'own', words[index - 1]!.norm === 'is' ? 'present' : 'past', index + 1);
  if (norm === 'me' && words[index - 1]?.norm === 'on' && /^(?:is|was|entirely|s|all|squarely)$/.test(words[index - 2]?.norm ?? '')) return result('I', index, 'own', words[index - 2]!.norm === 'was' ? 'past' : 'present', index + 1);
  return undefined;
}

function push(context: Context, first: number, actor: Actor, person: Person | undefined, chain: Chain, implied: boolean, end: number): void {
  const { words } = context;
  const { at } = chain;
  let resolved = actor;
  let who = person;
  if (chain.passive && actor !== 'passive' && !implied && words[first]!.index < at) {
    // The subject of a passive is the one it was done to.
    const agent = agentAfter(context, at, end);
    resolved = agent?.actor ?? (agent === undefined && subjectIsPatient(words, first, at) ? 'passive' : actor);
    who = agent?.person;
  }
  const complement = infinitiveAfter(context.document, at, end, chain.verb);
  const add = (verb: string, place: number, to: string | undefined, taken: boolean): void => {
    context.actions.push({
      first, last: place + 1, actor: resolved, person: who, verb, at: place, to, tense: chain.tense, counterfactual: chain.counterfactual,
      progressive: chain.progressive, negated: chain.negated || (noObject(words, at) && !sayings.has(chain.verb)), passive: chain.passive, implied: taken,
    });
  };
  add(chain.verb, at, complement?.verb, implied);
  if (complement !== undefined && complement.realised && chain.tense !== 'other') add(complement.verb, complement.at, undefined, true);
}

const sayings = new Set(['say', 'tell', 'answer', 'reply']);

/** Whether the word is the tail of a contraction ("I'd"). */
function isClipped(words: readonly Word[], index: number): boolean {
  return index > 0 && words[index - 1]!.end === words[index]!.start;
}

/** "was stopped by me" reads its own auxiliary as first; with a pronoun before it the pronoun is the patient. */
function subjectIsPatient(words: readonly Word[], first: number, at: number): boolean {
  return at > first && !/^(?:was|were|been|be|is|are|got|gets)$/.test(words[first]!.norm);
}

function noObject(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.norm;
  return (next === 'no' && words[at + 1]!.breakBefore === Break.none && words[at + 2]?.norm !== 'longer') || next === 'nothing' || next === 'nobody';
}

/** "decided to stop", "managed to cut", "started by calling", "kept asking". */
function infinitiveAfter(document: Document, at: number, end: number, verb: string): { verb: string; at: number; realised: boolean } | undefined {
  const { words } = document;
  const next = words[at + 1];
  if (next === undefined || at + 1 >= end || next.breakBefore > Break.none) return undefined;
  if (next.norm === 'to' && withInfinitive.has(verb) && words[at + 2] !== undefined) {
    const inner = words[at + 2]!.norm === 'not' ? undefined : adverbs.has(words[at + 2]!.norm) ? at + 3 : at + 2;
    if (inner === undefined || inner >= end || precededByArticle(document, inner)) return undefined;
    const form = verbForm(words[inner]?.norm ?? '');
    if (words[inner]?.norm === 'be' || words[inner]?.norm === 'have' || words[inner]?.norm === 'do') return { verb: words[inner].norm, at: inner, realised: false };
    return form !== undefined && form.forms & Form.base && form.lemma !== 'mind' ? { verb: form.lemma, at: inner, realised: factive.has(verb) } : undefined;
  }
  const gerundAt = next.norm === 'by' || next.norm === 'up' || next.norm === 'out' ? at + 2 : at + 1;
  const gerund = verbForm(words[gerundAt]?.norm ?? '');
  if (gerundAt < end && gerund !== undefined && gerund.forms & Form.gerund && (next.norm === 'by' || withGerund.has(verb))) {
    return { verb: gerund.lemma, at: gerundAt, realised: /^(?:start|begin|keep|continue|finish|end|open|spend)$/.test(verb) || next.norm === 'by' };
  }
  return undefined;
}

const longestAction = 24;

/** Ends each action before the next one, at a break of the clause, or at a limit. */
function closeSpans(context: Context): void {
  const { words, actions: found, document } = context;
  found.sort((a, b) => a.first - b.first || a.at - b.at);
  for (let position = 0; position < found.length; position += 1) {
    const action = found[position]!;
    let next = position + 1;
    while (next < found.length && found[next]!.first <= action.at) next += 1;
    const sentenceEnd = document.sentences[words[action.at]!.sentence]!.last;
    let stop = Math.min(sentenceEnd, found[next]?.first ?? sentenceEnd, action.first + longestAction);
    stop = Math.max(stop, action.at + 1);
    for (let index = action.at + 1; index < stop; index += 1) {
      if (words[index]!.breakBefore >= Break.clause) {
        stop = index;
        break;
      }
    }
    while (stop > action.at + 1 && /^(?:and|but|so|then|because|which|who|or|that|if|when)$/.test(words[stop - 1]!.norm)) stop -= 1;
    action.last = stop;
  }
}
