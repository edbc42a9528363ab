import { defineAnnotation, type Annotation, type Document } from '../document.ts';
import type { Word } from '../sentences.ts';
import { Break } from '../tokenize.ts';
import { inflections } from '../inflect.ts';
import { verbForm, Form } from '../verb-forms.ts';
import type { Mention } from '../patterns/define-patterns.ts';
import { companyNouns, departments, groupNouns, peerNouns, seniorBodies, seniorNouns, servedNouns } from '../../lexicons/persons.ts';
import { personVerbs } from '../../lexicons/verbs.ts';

/** What a person or group is to the speaker. */
export type PersonRole =
  /** Above the speaker: "my manager", "the head of sales", "the board". */
  | 'senior'
  /** At the speaker's side: "a designer", "our analyst". */
  | 'peer'
  /** Another group of workers: "legal", "the data team". */
  | 'department'
  /** The speaker's own group: "the team", "my squad". */
  | 'team'
  /** Those the product is for: "patients", "riders". */
  | 'member'
  /** The speaker's firm: "the company". */
  | 'company'
  /** Somebody by name. */
  | 'named'
  /** Somebody unnamed: "everyone", "people", "somebody". */
  | 'someone';

/** A mention of a person or group. */
export interface Person extends Mention {
  readonly role: PersonRole;
  readonly plural: boolean;
  /** Index of the noun or name that decides the role. */
  readonly head: number;
}

/** Words that begin a title. */
const titleHeads = new Set(['head', 'chief', 'higher', 'unit']);
const possessives = new Set(['my', 'our', 'their', 'his', 'her', 'your']);
const teamDeterminers = new Set(['my', 'our', 'entire', 'whole', 'same']);

let roleOf: Map<string, { role: PersonRole; plural: boolean }> | undefined;
function roles(): Map<string, { role: PersonRole; plural: boolean }> {
  if (roleOf !== undefined) return roleOf;
  roleOf = new Map();
  const add = (nouns: readonly string[], role: PersonRole): void => {
    for (const noun of nouns) {
      for (const form of inflections(noun)) {
        if (form !== noun && !/s$|men$|people$|children$/.test(form)) continue;
        roleOf!.set(form, { role, plural: form !== noun });
      }
    }
  };
  add(companyNouns, 'company');
  add(servedNouns, 'member');
  add(peerNouns, 'peer');
  add(seniorNouns, 'senior');
  for (const noun of seniorBodies) roleOf.set(noun, { role: 'senior', plural: false });
  roleOf.set('manager', { role: 'peer', plural: false });
  roleOf.set('managers', { role: 'peer', plural: true });
  roleOf.set('people', { role: 'member', plural: true });
  for (const noun of ['everyone', 'everybody', 'someone', 'somebody', 'anyone', 'anybody', 'nobody', 'others']) roleOf.set(noun, { role: 'someone', plural: false });
  return roleOf;
}

const departmentSet = new Set(departments);
const groupSet = new Set(groupNouns);
const personVerbForms = new Set(personVerbs.flatMap((verb) => inflections(verb)));
const functionAfter = new Set(
  'is are was were am be been has have had do does did will would can could should must might may not never and or but to in on at for from with by of about who that which when because if so then also just already always still only me him her us them it than as after before until unless while both all each'.split(' '),
);

/** Every mention of a person or a group of persons, in order of position. */
export const persons: Annotation<readonly Person[]> = defineAnnotation('persons', (document) => findPersons(document));

function findPersons(document: Document): Person[] {
  const { words } = document;
  const table = roles();
  const found: Person[] = [];
  const names = new Set<string>();
  let index = 0;
  while (index < words.length) {
    const person = personAt(document, index, table, names);
    if (person === undefined) index += 1;
    else {
      found.push(person);
      index = person.last;
    }
  }
  return found;
}

function personAt(
  document: Document,
  index: number,
  table: ReadonlyMap<string, { role: PersonRole; plural: boolean }>,
  names: Set<string>,
): Person | undefined {
  const { words } = document;
  const word = words[index]!;
  const { norm } = word;
  if (word.kind !== 'word') return undefined;
  if (!word.capital && !table.has(norm) && !departmentSet.has(norm) && !groupSet.has(norm) && !titleHeads.has(norm)) return undefined;
  const before = index > 0 && word.breakBefore < Break.sentence ? words[index - 1]!.norm : '';
  const own = possessives.has(before);
  const first = own ? index - 1 : index;
  const make = (role: PersonRole, head: number, last: number, plural: boolean): Person => {
    // "my manager Ana", "the fraud lead Denise": the name belongs to the role.
    let end = last;
    const name = words[end];
    if (!plural && name !== undefined && name.breakBefore <= Break.comma && nameLike(document, name) && role !== 'company' && !table.has(name.norm)) {
      names.add(name.norm);
      end += 1;
    }
    return { first, last: end, role, plural, head };
  };

  if (norm === 'head' && words[index + 1]?.norm === 'of' && words[index + 2] !== undefined) {
    let last = index + 3;
    while (last < words.length && last < index + 7 && words[last]!.breakBefore === Break.none && (words[last - 1]!.norm === 'and' || words[last]!.norm === 'and' ? departmentSet.has(words[last]!.norm === 'and' ? (words[last + 1]?.norm ?? '') : words[last]!.norm) : false)) last += 1;
    return make('senior', index, Math.min(last, words.length), false);
  }
  if (norm === 'chief') {
    let last = index + 1;
    for (let ahead = index + 1; ahead < Math.min(index + 5, words.length) && words[ahead]!.breakBefore === Break.none; ahead += 1) if (words[ahead]!.norm === 'officer') last = ahead + 1;
    if (last === index + 1 && words[last]?.norm === 'of' && words[last + 1]?.norm === 'staff') last += 2;
    return make('senior', index, last, false);
  }
  if (norm === 'higher' && words[index + 1]?.norm === 'ups') return make('senior', index, index + 2, true);
  const entry = table.get(norm);
  const after = words[index + 1];
  // A noun before a noun ("user interviews", "customer base", "product board") is no person.
  const alone = after === undefined || after.breakBefore > Break.none || functionAfter.has(after.norm) || nameLike(document, after) || isVerbAfter(after);
  if (groupSet.has(norm) && !(norm === 'people' || norm === 'function' || norm === 'unit') && (alone || norm === 'team' || norm === 'teams')) {
    // Possessive or bare: one's own team; "the data team", "their team", "the other team": another.
    if (norm === 'side' || norm === 'staff' || norm === 'lot' || norm === 'function') return departmentSet.has(before) ? make('department', index, index + 1, true) : undefined;
    if (norm === 'office' || norm === 'organization' || norm === 'folks' || norm === 'guys' || norm === 'desk') return departmentSet.has(before) || norm === 'folks' || norm === 'guys' ? make('department', index, index + 1, true) : undefined;
    const foreign = departmentSet.has(before) || /^(?:their|other|another|his|her|data|dev|core|central|local|regional|field)$/.test(before) || /s$/.test(norm);
    return make(foreign && !teamDeterminers.has(before) ? 'department' : 'team', index, index + 1, norm.endsWith('s'));
  }
  if (norm === 'unit' && departmentSet.has(before)) return make('department', index, index + 1, false);
  if (departmentSet.has(norm)) {
    if (before === 'of' && words[index - 2]?.norm === 'head') return undefined;
    if (after !== undefined && after.breakBefore === Break.none && (personVerbForms.has(after.norm) || isAct(after)) && !/^(?:design|lead|plan|test|call|point|need|own|worry|demand|request|question|challenge|build|email|phone|text|note|approach)s?$/.test(after.norm)) {
      return make('department', index, index + 1, false);
    }
    if (/^(?:with|to|from|by|asked|told|convinced|persuaded|and|showed|called|emailed|between|against|got|let|had)$/.test(before) && (after === undefined || after.breakBefore > Break.none || functionAfter.has(after.norm))) {
      return before === 'to' && !/^(?:it|note|memo|took|went|talked|spoke|sent|them|that|back|page|over|listened)$/.test(words[index - 2]?.norm ?? '') ? undefined : make('department', index, index + 1, false);
    }
    return undefined;
  }
  if (entry !== undefined) {
    if (!alone) return undefined;
    if (norm === 'board' && (before === 'on' || before === 'across')) return undefined;
    if (norm === 'manager') {
      const product = before === 'product' || before === 'project' || before === 'program';
      const mine = possessives.has(before) || /^(?:general|senior|line|regional|country|store|branch|plant|hiring|area|district|operations|sales|marketing)$/.test(before);
      return make(mine && !product ? 'senior' : 'peer', index, index + 1, false);
    }
    if ((norm === 'adult' || norm === 'human' || norm === 'senior' || norm === 'general' || norm === 'official') && !entry.plural && after !== undefined && after.breakBefore === Break.none && !functionAfter.has(after.norm)) return undefined;
    if (norm === 'agency' || norm === 'vendor' || norm === 'supplier' || entry.role !== 'company') return make(entry.role, index, index + 1, entry.plural);
    return own || tokenBefore(document, word) === 'the' ? make('company', index, index + 1, entry.plural) : undefined;
  }
  if (names.has(norm) && word.capital) return { first: index, last: index + 1, role: 'named', plural: false, head: index };
  if (nameLike(document, word)) {
    const last = after !== undefined && after.breakBefore === Break.none && nameLike(document, after) ? index + 2 : index + 1;
    const verb = words[last];
    const person =
      (verb !== undefined && verb.breakBefore <= Break.comma && (verb.norm === 'who' || (verb.breakBefore === Break.none && personVerbForms.has(verb.norm) && (verbForm(verb.norm)?.forms ?? 0) & (Form.past | Form.third)))) ||
      /^(?:told|asked|convinced|persuaded|with|showed)$/.test(before) && word.breakBefore === Break.none && (verb === undefined || verb.breakBefore > Break.none || functionAfter.has(verb.norm)) && before !== 'with';
    if (!person) return undefined;
    names.add(norm);
    return { first: index, last, role: 'named', plural: false, head: index };
  }
  return undefined;
}

/** A finite past that needs an agent: "gave", "took"; figures only rise and fall. */
function isAct(word: Word): boolean {
  const form = verbForm(word.norm);
  return form !== undefined && (form.forms & Form.past) !== 0 && (form.forms & Form.base) === 0 && !/^(?:fall|rise|drop|grow|go|come|increase|decrease|decline|improve|double|halve|shrink|climb|jump|slip|dip|start|begin|end|recover|base|involve|miss|include|cause|result|relate|double|triple|mean|cost|hit|reach|land|slow|spike|plunge|sink|soar|remain|stay)$/.test(form.lemma);
}

/** Verbs that after a noun for a person are as likely to be nouns: "user interviews", "customer base". */
const nounVerbs = new Set(
  'test study interview research base need survey report group list panel mix support service experience flow journey segment growth value count call rate order trial visit view track care guide travel trade form request complaint contact account record card name demand response review score share story type update time safety design control question answer comment import export file note project program plan process product profile result sample screen search book link pass pair part page session'.split(' '),
);

function isVerbAfter(word: Word): boolean {
  const form = verbForm(word.norm);
  if (form === undefined) return false;
  if ((form.forms & Form.past) !== 0) return true;
  return form.known && (form.forms & (Form.third | Form.base)) !== 0 && !nounVerbs.has(form.lemma);
}

/** A capitalised word that is not the first of a sentence by rule of spelling; months, days and "I" excepted. */
function nameLike(document: Document, word: Word): boolean {
  if (!word.capital || word.kind !== 'word' || word.norm === 'i' || word.end - word.start < 2) return false;
  if (notNames.has(word.norm)) return false;
  // All capitals: an abbreviation.
  const raw = document.text.charCodeAt(word.start + 1);
  if (raw >= 65 && raw <= 90) return false;
  return true;
}

const notNames = new Set(
  ('january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'we they he she it you this that these those there then so but and or if when what who why how where which because since after before in on at by for from to of with as my our their his her your its ' +
    'everyone everybody somebody someone nobody people users customers members most many some few all both each no not yes well okay yeah now first second third finally also still once engineering marketing legal finance sales product design data one two three four five six i').split(' '),
);

function tokenBefore(document: Document, word: Word): string {
  return document.tokens[word.token - 1]?.norm ?? '';
}
