import { defineAnnotation, type Document } from '../document.ts';
import { definePatterns, type Mention } from '../patterns/define-patterns.ts';
import { weighCues } from '../patterns/weigh-cues.ts';
import { frictions, wishes } from '../../lexicons/frictions.ts';
import { personWords } from '../../lexicons/person-words.ts';

/** Cues that the talk is of the people served and of what they go through. */
const cues = definePatterns(
  'member opening cues',
  {
    suffers: [
      '@person ..12 @friction',
      '@person ..3 (find out|stand|stands|standing|sit|sits|lie|lies|wake|wakes|carry|carries)',
      '(they|she|he|somebody|someone|nobody|everyone|anyone|whoever|both|neither|each|most|many|those) ..8 @friction',
      '@friction (them|her|him|people)',
      '(picture|imagine|think of) ..16 @friction',
      '(somebody|someone|people|anyone|@person) who ..14 (@friction|not want)',
      '@friction ..5 (for|to) (@person|them|her|him|somebody|someone)',
      '(thing|bit|part|what) ..2 @friction ..2 (about|with|for)',
      '(nobody|no one) ..1 (believes|trusts|tells|answers|reads|picks|explains|understands|knows|likes|wants|comes|came|goes|asks|listens|looks|uses|likes)',
      '(i|me) ..3 (cannot|could not|can not) ..1 (find|see|use|get|watch|open|pay|reach|sleep)',
      '(~fix|~solve|~address|~remove|problem|pain|need) ..5 for ..2 @person',
      '@friction ..6 (their|her|his) (own|life|day|evening|time|money|home|family|children|hands|head|phone|street|journey|shift|lesson|morning|night|week)',
    ],
    wishes: ['@person ..6 @wish', '@wish ..4 @person'],
    desires: ['@person (want|wants|wanted|wish|hope|crave|deserve) ..2 (to|that|is|one|it|something|someone|nothing|their|only|just|what|more|less)', '(they|she|he|somebody|someone|everyone|anyone|people|whoever|both|neither|each|most|many|those) ..6 @wish'],
    scene: [
      '(picture|imagine|think of|consider|take|say|suppose) ..2 (somebody|someone|@person|you are|you have)',
      'if (your|you are|you have|somebody|someone|@person)',
      '(what|thing|problem|trouble|question) ..4 (@person|people) ..2 (want|wants|need|needs|hate|hates|feel|feels|face|faces|see|sees|get|gets|suffer|complain|ask|asks|like|likes|miss|love|care|fear|said|say)',
      '(problem|pain|friction|frustration|need|obstacle|struggle|trouble|worry|thing|issue) ..6 (for|of) ..2 (@person|them|her|him|somebody|someone)',
      '(from|through) ..4 (@person|their|her|his) ..2 (perspective|point of view|side|eyes|shoes|seat|view|angle)',
      '(problem|pain|member|user|customer|patient|human) (problem|pain|side|need)',
      '(start|begin|starts|begins|starting) (with|from) ..3 (@person|people|what)',
          ],
    own: ['(bugs|annoys|bothers|frustrates|hits|hurts|drives|puzzles) ..2 (me|people|them|everyone|loads|her|him|users|@person)', '(as|from|being|am) ..4 (fan|customer|user|parent|patient|rider|member|viewer|player|driver|tenant|student|traveler|shopper|subscriber|runner|commuter)', 'i ..1 (pay|paid) for', '(me|my) ..6 (cannot|not) ..1 (find|see|use|get|watch|open|pay|reach)'],
    firm: [
      '(~revenue|~margin|~profit|~profitability|~arpu|~ltv|~cac|~monetize|~monetization|~shareholder|~funnel|~kpi|roi|market share|bottom line|top line|business (case|goal|objective|model)|commercial case)',
      '(for|to|cost|costs|bad for|good for) (us|business|company)',
      '(we|company|business) ..2 (lose|loses|earn|earns|pay|pays|make|makes|need|needs|want|wants|make money|wanted)',
      '(stakeholder|stakeholders|leadership|roadmap|alignment|go to market|phase|kick off|raci|workshop)',
    ],
  },
  { person: personWords, friction: frictions, wish: wishes },
);

const weights = { suffers: 0.86, wishes: 0.5, desires: 0.45, scene: 0.4, own: 0.45, firm: 0 } as const;
/** In questions on technique people are often just counted, so that one sign says less. */
const threshold = { usual: 0.85, technical: 1.25 } as const;
/** Words within which the person and what she goes through have to meet. */
const reach = 30;
/** Sentences and share of the words that make up the opening. */
const openingSentences = 3;
const openingShare = 0.25;

/** Where the opening speaks of what the people served gain or suffer, before what the firm does; best first. */
export const memberOpenings = defineAnnotation('member openings', (document): readonly (Mention & { readonly score: number })[] => {
  const end = openingEnd(document);
  const inside = document.read(cues).filter(({ last }) => last <= end);
  const firm = inside.find(({ label }) => label === 'firm')?.first ?? end;
  // "The person in, I don't know, Ohio": the trouble is the speaker's.
  const own = inside.filter((cue) => cue.label !== 'firm' && (cue.label === 'own' || !document.words.slice(cue.first + 1, cue.last).some(({ norm }) => norm === 'i' || norm === 'we')));
  return weighCues(own, weights, { reach, threshold: document.question.kind === 'technical' ? threshold.technical : threshold.usual }).filter(({ first, cues: found }) => first < firm && found.some(({ label }) => label !== 'scene' && label !== 'own'));
});

/** One past the last word of the opening: three sentences or a quarter of the answer, whichever is longer. */
export function openingEnd({ words, sentences }: Document): number {
  const third = sentences[Math.min(openingSentences, sentences.length) - 1]?.last ?? 0;
  return Math.min(words.length, Math.max(Math.ceil(words.length * openingShare), Math.min(third, 90)));
}
