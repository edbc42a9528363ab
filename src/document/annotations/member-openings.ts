import { defineAnnotation, type Document } from '../document.ts';
import { definePatterns, type Match, type Mention } from '../patterns/define-patterns.ts';
import { weighCues } from '../patterns/weigh-cues.ts';
import { amounts } from './quantities.ts';
import { frictions, hardships, wishes } from '../../lexicons/frictions.ts';
import { personWords } from '../../lexicons/person-words.ts';

/** The people served as a subject or object, by a noun or a pronoun. */
const they = '(they|she|he|somebody|someone|nobody|everyone|anyone|whoever|both|neither|each|most|those)';

/** Cues that the talk is of the people served and of what they go through. */
const cues = definePatterns(
  'member opening cues',
  {
    suffers: [
      '@person --8 @hardship',
      `${they} --6 @hardship`,
      '@hardship (them|her|him|people)', '(you|one) ..2 (feel|feels|sit|stand|wait|get|end up) ..2 @hardship',
      '@hardship --5 (for|to) (@person|them|her|him|somebody|someone)',
      '(thing|bit|part|what) ..2 @hardship ..2 (about|with|for)',
      '@hardship --4 (their|her|his) (own|life|day|evening|time|money|home|family|children|hands|head|phone|street|journey|shift|lesson|morning|night|week|appointment|turn|place)',
      '(i|me) ..3 (cannot|could not|can not|do not|never) ..1 (believe|trust|find|get|see|use) (any|them|it|one|half)', '(i|me) ..3 (cannot|could not|can not) ..1 (find|see|use|get|watch|open|pay|reach|sleep)',
    ],
    hindered: [
      '@person ..8 @friction', `${they} --6 @friction`,
      '(for|to) --2 @person --8 @friction',
      '(somebody|someone|people|anyone|@person) who ..10 (@friction|@hardship|not want)',
      '@friction ..5 (for|to) (@person|them|her|him|somebody|someone)',
      '@friction --4 (their|her|his) (own|life|day|evening|time|money|home|family|children|hands|phone|street|journey|shift|lesson|morning|night|week)',
      '(we|it|they|you) (send|sends|give|gives|show|shows|tell|tells|hand|hands|offer|offers|ask|asks|charge|charges|make|makes) (them|her|him) ..6 (instead|anyway|nothing|again|twice|only)',
      '(take|takes|took|taking|steal|steals) (from|away) (them|her|him|people|@person|one|their|her|his)',
      '(@person|she|he|they) ..2 (is|are|was|were|got|gets|get) (charged|told|sent|fined|asked|made|billed|turned|moved|refused|put|left) ..1',
    ],
    helped: [
      '(~help|~let|~spare|~save|~get) (somebody|someone|people|them|her|him|@person) ..8',
      '(what|thing|question|problem) ..3 (for|to) --2 @person ..3 (is|was)',
      '(~fix|~solve|~remove|~address|problem|pain|need) ..5 for ..2 @person', 'for _ (person|people|ones|woman|man) (on|at|in|with|who)',
      '@person (want|wants|wish|hope|crave|deserve) ..2 (to|that|one|it|something|someone|nothing|their|only|just|what|her|his|two|three) ..4',
      `${they} (want|wants|wish|crave|deserve) ..2 (to|that|one|it|something|nothing|their|only|just|her|his) ..4`,
      '@person ..6 @wish', `${they} ..6 @wish`, '@wish ..4 @person',
    ],
    gains: [
      '(what|thing|all) ..1 (@person|people|they|she|he) ..3 (want|wants|need|needs|hate|hates|get|gets|fear|fears|miss|misses|lack|lacks|forgive|hope|hopes|care|dread|crave|expect|expects|forget|remember) ..10 (is|be)',
      'what ..1 (breaks|kills|hurts|worries|scares|annoys|bothers|drives|stops|keeps|costs|wears|frightens|frustrates|holds|bugs) ..4 (@person|them|her|him|people) ..10 (is|be)',
      '@person ..2 (should|must|ought to) (never|not) ..2 (have to|stand|wait|be|find|need|go|worry|sit|ask|lose|feel|get|pay|learn|hear|travel|walk|beg|lie)',
      '(exists|exist|there|meant|made|supposed) to (help|let|spare|save|give|get) ..1 (somebody|someone|people|them|@person)',
      '(nobody|no one|@person) (believe|believes|trust|trusts) (@amount|it|that|this|them|what)',
      '@person come ..2 to _ ..1 (not|and)',
    ],
    scene: [
      'from where (i|you|they) (sit|sits|stand)',
      '@person ..2 (this|it|we) ..1 (has|have|need|needs) to serve', 'who (want|wants|need|needs) (to|something|early|clean|quick|simple)',
      '(picture|imagine|think of|consider|take|say|suppose) ..4 (somebody|someone|@person|you are|you have|who|they|mother|father)',
      'if (your|somebody|someone|@person)', 'if (you are|you have) (a|on|in|at|not|two|no)',
      '(from|through) ..4 (@person|their|her|his) ..2 (perspective|point of view|side|eyes|shoes|seat|view|angle)',
      '(side|seat|shoes|eyes|place) of ..2 (somebody|someone|@person)',
      '(problem|pain|member|user|customer|patient|human) (problem|pain|side|need)',
      '(start|begin|starts|begins|starting) (with|from) ..3 (@person|people|what ..3 (get|gets|want|wants|feel|feels|need|needs))',
      '(problem|harm|trouble|pain|cost|damage|price) ..4 (@person|them|her|him|people|lies|is paid|falls on)',
      '(whoever|anyone who|somebody who|someone who) _', '(my|your|our) (mum|mother|mom|dad|father|gran|grandmother|grandfather|sister|brother|aunt|uncle|neighbor|daughter|son)',
    ],
    own: ['(bugs|annoys|bothers|frustrates|hits|hurts|drives) ..2 (me|people|them|everyone|loads|her|him|users|@person)', '(as|from|being|am) ..4 (fan|customer|user|parent|patient|rider|member|viewer|player|driver|tenant|student|traveler|shopper|subscriber|runner|commuter)', 'i ..1 (pay|paid) for', '(me|my) ..6 (cannot|not) ..1 (find|see|use|get|watch|open|pay|reach)'],
    firm: [
      '(~revenue|~margin|~profit|~profitability|~arpu|~ltv|~cac|~monetize|~monetization|~shareholder|~funnel|~kpi|roi|market share|bottom line|top line|business (case|goal|objective|model)|commercial case)',
      '(for|to|cost|costs|bad for|good for) (us|business|company)',
      '(we|company|business) ..2 (lose|loses|earn|earns|pay|pays|make|makes|need|needs|want|wants|make money|wanted)',
      '(stakeholder|stakeholders|leadership|roadmap|alignment|go to market|phase|kick off|raci|workshop)',
    ],
  },
  { person: personWords, hardship: hardships, friction: frictions, wish: wishes, amount: amounts },
);

type Cue = Match<'suffers' | 'gains' | 'hindered' | 'helped' | 'scene' | 'own' | 'firm' | 'lives'>;
const weights = { suffers: 0.9, gains: 0.9, hindered: 0.5, helped: 0.5, scene: 0.4, own: 0.45, lives: 0.6, firm: 0 } as const;
/** In questions on diagnosis, technique and one's own ways people are often just counted or met, so that one sign says less. */
const threshold = { usual: 0.85, stricter: 1.25, personal: 1.7 } as const;
/** Words within which the person and what she goes through have to meet. */
const reach = 40;
/** Sentences and share of the words that make up the opening. */
const openingSentences = 3;
const openingShare = 0.25;

/** Where the opening speaks of what the people served gain or suffer, before what the firm does; best first. */
export const memberOpenings = defineAnnotation('member openings', (document): readonly (Mention & { readonly score: number })[] => {
  const end = openingEnd(document);
  const inside = document.read(cues).filter(({ last }) => last <= end);
  const firm = inside.find(({ label }) => label === 'firm')?.first ?? end;
  // "The person in, I don't know, Ohio": the trouble is the speaker's.
  const own = inside.filter((cue) => !ofThings(document, cue) && cue.label !== 'firm' && (cue.label === 'own' || !document.words.slice(cue.first + 1, cue.last).some(({ norm }) => norm === 'i' || norm === 'we')));
  const all = [...own, ...lives(document, end)].sort((a, b) => a.first - b.first);
  return weighCues<Cue['label']>(all, weights, { reach, threshold: thresholdFor(document) }).filter(
    ({ first, cues: found }) => first < firm && found.some(({ label }) => label !== 'scene' && label !== 'own'),
  );
});

const asksOfProduct = /\b(?:product|feature|service|app|launch|customers?|users?|members?|offer|site)\b.*\b(?:decision|choice|differently|change|disagree|critique|wrong|improve)|\b(?:decision|choice|critique|criticis|disagree|wrong with)\w*\b.*\b(?:product|feature|service|app|ours|our|we)\b/i;

/** "Data tells what people did and it cannot tell the rest": what cannot is no person. */
function ofThings({ words }: Document, { first, last }: Mention): boolean {
  for (let index = first + 1; index < last; index += 1) if (/^(?:cannot|can|could|does|did)$/.test(words[index]!.norm) && /^(?:it|this|that|which|data)$/.test(words[index - 1]!.norm)) return true;
  return false;
}

function thresholdFor({ question: { kind, prompt } }: Document): number {
  if (kind === 'technical' || kind === 'analytical') return threshold.stricter;
  return kind === 'culture' && !asksOfProduct.test(prompt) ? threshold.personal : threshold.usual;
}

/** "She fills in two pages and then finds out": someone met in the present tense, twice and more. */
function lives({ words }: Document, end: number): Cue[] {
  const found: Cue[] = [];
  let before = -1;
  for (let index = 0; index < end - 1; index += 1) {
    const { norm } = words[index]!;
    if (norm !== 'she' && norm !== 'he') continue;
    const verb = words[index + 1]!.norm;
    if (!/[a-z]s$|^(?:would|will|cannot|can)$/.test(verb) || verb === 'was' || verb === 'always') continue;
    if (before >= 0 && index - before <= reach) found.push({ first: before, last: index + 2, label: 'lives', captures: {} });
    before = index;
  }
  return found;
}

/** One past the last word of the opening: three sentences or a quarter of the answer, whichever is longer. */
export function openingEnd({ words, sentences }: Document): number {
  const third = sentences[Math.min(openingSentences, sentences.length) - 1]?.last ?? 0;
  return Math.min(words.length, Math.max(Math.ceil(words.length * openingShare), Math.min(third, 90)));
}
