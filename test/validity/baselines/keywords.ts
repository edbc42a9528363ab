import type { LabelledAnswer } from '../labelled-answers.ts';
import { advances, dimensionIds, type Prediction } from '../prediction.ts';

/**
 * The toy that public scorers are: a signal is present where one of its words stands in the text, and a dimension is the share
 * of all signals found. The words are those that a check's name and its row of the codebook suggest.
 */
const keywords: Readonly<Record<string, string>> = {
  'metric-first': 'metric|metrics|kpi|rate|retention|conversion|churn',
  'primary-metric': 'north star|primary metric|success means|the number|key metric',
  'guardrail-metric': 'guardrail|guardrails|must not|counter metric',
  'metric-dump': 'metrics|kpis|dashboard',
  'decision-rule': 'if|threshold|unless|at least',
  'quantified-goal': 'goal|target|increase|by \\d|%',
  'objective-stated': 'objective|goal|growth|margin|acquisition',
  'member-outcome-first': 'member|members|user|users|customer|customers',
  'data-source': 'data|logs|survey|analytics|dashboard|tickets',
  hypothesis: 'hypothesis|believe|bet|because',
  'experiment-design': 'test|experiment|a/b|holdout|control|sample',
  'prior-result': 'last time|previous|increased|lifted|saw',
  'qualitative-evidence': 'interview|interviews|usability|feedback|calls|diary',
  'trade-off': 'trade-off|tradeoff|trade off|at the expense|cost of',
  constraint: 'constraint|budget|deadline|limited|legal|latency',
  uncertainty: "not sure|uncertain|assumption|don't know|unknown",
  alternatives: 'option|options|alternative|alternatives|instead',
  prioritization: 'prioritize|prioritise|priority|rice|first|impact and effort',
  'clear-stance': "i'd|i would|recommend|my answer|no",
  'reframes-question': 'premise|reframe|the real question|wrong question',
  'economic-framing': 'revenue|cost|margin|ltv|cac|arpu|payback',
  'second-order-effect': 'cannibalise|cannibalize|second-order|long term|side effect|unintended',
  'execution-heavy': 'roadmap|timeline|sprint|milestone|kickoff',
  situation: 'when i was|at my|company|last year|team',
  action: 'i built|i led|i decided|i ran|i wrote',
  result: 'result|resulted|in the end|outcome|increased|reduced',
  'quantified-result': '\\d+%|\\d+ percent|from \\d+ to \\d+',
  'personal-ownership': 'i decided|my decision|i owned|i led',
  'we-credit': 'we|our team',
  dissent: 'disagreed|pushed back|against|objected',
  'influence-by-evidence': 'convinced|persuaded|changed his mind|changed her mind|agreed',
  'written-artifact': 'memo|one-pager|brief|spec|document|note',
  'authority-appeal': 'escalated|vp|manager|boss',
  'consensus-process': 'workshop|aligned|alignment|consensus|compromise',
  'stopped-work': 'stopped|killed|sunset|rolled back|cancelled',
  'failure-owned': 'mistake|failed|failure|my fault|wrong',
  'blame-shift': 'their fault|blame|because of them|they failed',
  learning: 'learned|learnt|lesson|since then',
  'activity-not-outcome': 'workshop|personas|presented|research|interviews',
  'answer-first': 'short answer|yes|no|i would',
  signposting: 'first|second|third|finally|three',
  hedging: 'maybe|perhaps|kind of|sort of|i guess|it depends',
  buzzwords: 'synergy|customer-centric|data-driven|north star|leverage|holistic',
  'on-topic': '.',
  'specific-detail': '\\d',
  'technical-implication': 'latency|model|compute|scale|privacy|api',
  'decision-system': 'input|output|owner|trigger',
  localization: 'country|countries|market|markets|language|local',
  competitor: 'competitor|competitors|rival|amazon|disney',
  'deflects-critique': 'would have done the same|nothing to criticize|great job',
  'claims-no-failures': 'perfectionist|never failed|everything worked|work too hard',
};

const patterns = Object.entries(keywords).map(([id, words]) => [id, new RegExp(id === 'on-topic' ? words : `(?:^|[^\\p{L}\\d])(?:${words})(?![\\p{L}])`, 'iu')] as const);

export function keywordBaseline(row: LabelledAnswer): Prediction {
  const signals = Object.fromEntries(patterns.map(([id, pattern]) => [id, pattern.test(row.text)]));
  const applicable = Object.keys(row.signals);
  const share = applicable.filter((id) => signals[id]).length / applicable.length;
  const score = 1 + 4 * Math.min(1, share * 1.5);
  const dimensions = Object.fromEntries(dimensionIds.map((id) => [id, score]));
  return { signals, dimensions, advances: advances(Object.values(dimensions)) };
}
