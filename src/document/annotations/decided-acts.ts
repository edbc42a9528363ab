import { defineAnnotation, type Document } from '../document.ts';
import { inflections, irregularPasts } from '../inflect.ts';
import { definePatterns, lexiconMatches, type Mention } from '../patterns/define-patterns.ts';
import { Break } from '../tokenize.ts';
import { decisionActions, plainActions } from '../../lexicons/decision-actions.ts';
import { servedNouns } from '../../lexicons/persons.ts';
import { verbs } from '../../lexicons/verbs.ts';

/** How an act is decided on: by the speaker ("I'd stop"), as an order ("stop"), by others or by itself ("it ships", "is rolled back"). */
export type ActForm = 'own' | 'order' | 'other';

/** An act that is decided on for the present or the future, not one that is told of. */
export interface DecidedAct extends Mention {
  readonly form: ActForm;
  /** Whether the verb by itself names a decision (stop, ship, raise), not just any doing (use, make). */
  readonly decisive: boolean;
  /** Index of the verb. */
  readonly verb: number;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const modals = set('would will must should shall can cannot');
const subjects = set('i we you');
const adverbs = set('only just then simply also probably immediately never not still happily quietly actually even either instead again at once gladly definitely certainly automatically first always both rather');
const openers = set('then just simply otherwise only please either so we first instead fine okay');
const beforeTo = set('have has need needs going want wants commit committed agree agreed promise prefer ready willing prepared happy plan plans ought');
const beings = set('is be are gets get being');
/** Pasts that are spelt like the present, so that they are no sign of a story. */
const sameInPast = set('cut set put let shut hit quit split cost bet hurt read spread beat upset reset run come become undercut');
/** Words after which an "-s" form is a plural noun: "our changes", "of orders", "price cuts". */
const nounSigns = set('is was has this its his does of in on at by for with from to about into our my your their his her its no any some more most all these those other such many few several and or but as than per between new old big small extra two three four five six ten price');

/** What becomes of a thing, said as a state: "it's dead", "we're out", "it goes". */
const endStates = definePatterns('end states', {
  state: ['(it|that|this|they|we|you|belief|idea|project|pilot|plan|offer|feature|deal) ..1 (is|are) (dead|off|out|over|gone|done|finished|history|closed|killed)', '(it|this|that) (dies|ships|stays|goes !(to|into|in|on|with|up|down|through|like|from))'],
});
const baseVerbs = new Set(verbs);
/** What those served do is a reaction ("patients leave"), not a decision. */
const served: ReadonlySet<string> = new Set([...servedNouns.flatMap(inflections), 'people', 'they', 'she', 'he', 'who', 'which', 'competitor', 'competitors', 'rival', 'rivals']);

/** Every act decided on, in order of position. */
export const decidedActs = defineAnnotation('decided acts', (document): readonly DecidedAct[] => {
  const acts = new Map<number, DecidedAct>();
  for (const decisive of [true, false]) {
    for (const mention of document.read(lexiconMatches(decisive ? decisionActions : plainActions))) {
      if (acts.has(mention.first)) continue;
      const form = readForm(document, mention.first);
      if (form !== undefined) acts.set(mention.first, { first: form.first, last: mention.last, form: form.form, decisive, verb: mention.first });
    }
  }
  for (const { first, last } of document.read(endStates)) acts.set(last - 1, { first, last, form: 'other', decisive: true, verb: last - 1 });
  return [...acts.values()].sort((a, b) => a.verb - b.verb);
});

/** Acts of deciding that the speaker tells of: "I rolled back", "we stopped". */
export const toldActs = defineAnnotation('told acts', (document): readonly Omit<DecidedAct, 'form'>[] => {
  const { words } = document;
  return document
    .read(lexiconMatches(decisionActions))
    .filter(({ first }) => first > 0 && (words[first]!.norm.endsWith('ed') || irregularPasts.has(words[first]!.norm)) && /^(?:i|we)$/.test(words[first - 1]!.norm))
    .map(({ first, last }) => ({ first: first - 1, last, decisive: true, verb: first }));
});

function readForm(document: Document, verb: number): { form: ActForm; first: number } | undefined {
  const { words, tokens } = document;
  const word = words[verb]!;
  const { norm } = word;
  if (tokens[word.token - 1]?.norm === 'the' || tokens[word.token - 1]?.norm === 'a' || tokens[word.token - 1]?.norm === 'an') return undefined;
  // "drop-off", "start-up"
  if (/^[-‐‑]\p{L}/u.test(document.text.slice(word.end, word.end + 2)) || document.text[word.start - 1] === '-') return undefined;
  let at = verb - 1;
  const joined = (index: number): boolean => index >= 0 && words[index + 1]!.breakBefore <= Break.comma && words[index]!.sentence === word.sentence;
  const apart = word.breakBefore >= Break.comma || !joined(at);
  const gerund = norm.endsWith('ing') && norm.length > 5;
  const past = (norm.endsWith('ed') || irregularPasts.has(norm)) && !sameInPast.has(norm);
  if (gerund) return undefined;
  if (past) {
    while (joined(at) && adverbs.has(words[at]!.norm)) at -= 1;
    // "I'd have left the rest alone": what would have been done.
    if (joined(at) && words[at]!.norm === 'have' && modals.has(words[at - 1]?.norm ?? '') && /^(?:i|we)$/.test(words[at - 2]?.norm ?? '')) return { form: 'own', first: at - 2 };
    return joined(at) && beings.has(words[at]!.norm) ? { form: 'other', first: Math.max(0, at - 1) } : undefined;
  }
  if (apart && !norm.endsWith('s')) return { form: 'order', first: verb };
  while (joined(at) && adverbs.has(words[at]!.norm) && words[at]!.breakBefore < Break.clause) at -= 1;
  if (!joined(at)) return { form: 'order', first: verb };
  const before = words[at]!.norm;
  if (served.has(before)) return undefined;
  if (modals.has(before)) {
    const subject = joined(at - 1) ? words[at - 1]!.norm : '';
    if (served.has(subject)) return undefined;
    return { form: subject === 'i' || subject === 'we' ? 'own' : 'other', first: Math.max(0, at - 1) };
  }
  if (before === 'do') return { form: 'own', first: at };
  if (before === 'to') return beforeTo.has(words[at - 1]?.norm ?? '') ? { form: 'own', first: Math.max(0, at - 2) } : undefined;
  if (subjects.has(before)) return { form: before === 'i' || before === 'we' ? 'own' : 'other', first: at };
  if (norm.endsWith('s') && !norm.endsWith('ss')) return nounSigns.has(before) || words[at]!.kind === 'number' ? undefined : { form: 'other', first: at };
  if (openers.has(before)) return { form: 'order', first: verb };
  if (before === 'and' || before === 'or') return followsOrder(document, at) ? { form: 'order', first: verb } : undefined;
  // "the texts go back on": a plural in front of the base form is its subject.
  return /[^s]s$/.test(before) && before.length > 3 && !nounSigns.has(before) && !adverbs.has(before) && !baseVerbs.has(before) ? { form: 'other', first: at } : undefined;
}

/** Whether the words before "and" are an order or an act of the speaker: "say so and close the matter". */
function followsOrder({ words }: Document, and: number): boolean {
  for (let index = and - 1; index > 0 && and - index <= 10; index -= 1) {
    const { norm, breakBefore } = words[index]!;
    const before = words[index - 1]!.norm;
    if (baseVerbs.has(norm) && modals.has(before) && served.has(words[index - 2]?.norm ?? '')) return false;
    if (baseVerbs.has(norm) && (breakBefore >= Break.comma || modals.has(before) || before === 'then' || before === 'i' || before === 'we')) return true;
    if (breakBefore >= Break.clause) return false;
  }
  return false;
}
