import { defineAnnotation, type Document } from '../document.ts';
import { definePatterns, type Mention } from '../patterns/define-patterns.ts';
import { decidedActs } from './decided-acts.ts';
import { metricChoices, near } from './metric-choices.ts';
import { metricMentions, specificMetrics } from './metrics.ts';
import { isAsserted } from './scopes.ts';

/** A metric put up to measure by, singled out or not. */
const measuring = definePatterns(
  'metrics to measure by',
  {
    measure: [
      '(i|we|would|to|will|should|must|you) ..1 (measure|track|count|watch|monitor|report|judge|define|gauge|follow|quantify|want to see|care about) ..5 @metric',
      '^ (measure|track|count|watch|monitor|report|judge|define) ..5 @metric',
      '(metric|metrics|number|numbers|measure|measures|kpi|kpis|figure|figures|success|yardstick|indicator|indicators) ..6 @metric',
      '@metric ..4 (is|are) ..3 (metric|number|measure|kpi|figure|goal|target|what matters)',
      '(one|first|second) did ..4 @metric', '^ (did|do|does|how many|how much|whether) ..4 @metric', '(know|see|ask|find out|tell|be) ..1 (whether|how many|how much) ..4 @metric',
      '(could be|would be|be) ..3 how many',
    ],
    direct: ['(count|track|measure|compare) @metric'],
    looking: ['(i|we|would|to|will|should) ..1 (look at|compare|check|take|ask|use|start with|begin with|start from|see|go to) ..5 @metric', '(look|looking) at ..4 @metric'],
    opening: ['(one|first|second) --2 @metric', '^ @metric', '^ (so|well|okay|right) @metric', '^ (by|with|on|reach|depth|value|quality|speed|cost|safety|access|top) ..1 @metric'],
  },
  { metric: metricMentions },
);

/** The talk turns to who it is for, how they differ, or what is to be built or done. */
const turns = definePatterns('turns to the solution', {
  people: [
    '~persona|~segment|~segmentation|~archetype|~demographic',
    '(two|three|four|five|several|different|2|3|4|5) ..1 (~group|~kind|~type|~audience|~sort|~person|~user|~profile)',
    'who ..2 (is|are) ..2 for', '(about|think|decide|know|on) ..1 who ..3 for', '(who|whom) ..3 (target|audience|customer)',
    '(commuter|student|family|parent|grandmother|woman|man|teacher|nurse|farmer|driver) in ..2 (on|with|who)',
    'target (audience|group|customer|user|market)',
  ],
  plan: [
    '(i|we) ..2 (would|will|could|should|can) !(not) ..2 (build|design|launch|introduce|create|make|offer|sell|develop|ship|implement|bundle|personalize|partner|localize|roll|pilot|set up|start in|start with|open|price|charge|pick|spend|do|add|run !(company|business|firm|club|school|city|place)|put|work with|go with|go for|pay|invest|hire|push|send)',
    '(i|we) ..2 (would|will|could|should) ..1 (give|let|get) !(you|them|one|it)',
    '(~let|~build|~launch|~introduce|~offer|~bundle) (members|people|users|customers|patients|drivers|it|them|us|this|new|my|our)',
    '(phase|step|week|weeks|month|stage) (1|one)',
    '(what|thing) (i|we) would have done', '(i|we) would have (built|launched|kept|made|given|offered|moved|put|started|let|left|closed|asked|sold|priced)',
    '(what|thing) (i|we) would (build|do|sell|make|offer|launch|design)',
    '(my|idea|solution|feature|design|proposal|concept) (idea|is|would) ..2 (is|be|to)',
    '(city by city|market by market|soft launch|roadmap|go to market|mvp|prototype)',
    '^ (no|yes|yeah no)',
  ],
});

const harmlessActs = new Set('give leave keep hold wait pause stop set take use ask bring go start begin call raise act accept continue show tell pay run split write cut change ship'.split(' '));

/** Latest place for the first metric, as a share of the words and in words. */
const latestShare = 0.5;
const latestWords = 110;

/** The first metric to measure by, where it stands before any turn to people or plans; at most one. */
export const metricOpenings = defineAnnotation('metric openings', (document): readonly Mention[] => {
  const { words } = document;
  const turn = Math.min(document.read(turns)[0]?.first ?? words.length, firstPlan(document));
  const latest = Math.min(latestWords, Math.max(40, words.length * latestShare));
  const candidates: Mention[] = [
    ...document.read(metricChoices),
    ...document.read(measuring).filter(({ first, last, label }) => (label === 'opening' || label === 'looking' ? document.question.kind === 'analytical' : true) && near(document.read(specificMetrics), first, last).length > 0),
  ].filter((mention) => isAsserted(document, mention));
  const opening = candidates.filter(({ last, first }) => first < latest && first < turn && last <= turn + 12).sort((a, b) => a.first - b.first)[0];
  return opening === undefined ? [] : [opening];
});

function firstPlan(document: Document): number {
  for (const act of document.read(decidedActs)) {
    const refused = document.words.slice(Math.max(0, act.verb - 4), act.verb).some(({ norm }) => norm === 'not' || norm === 'never');
    // "I'd drop daily users at once": the measure, not the thing.
    const measured = near(document.read(metricMentions), Math.max(0, act.verb - 1), act.verb + 4).length > 0;
    if (act.form === 'own' && act.decisive && !refused && !measured && !harmlessActs.has(document.words[act.verb]!.norm)) return act.first;
  }
  return document.words.length;
}
