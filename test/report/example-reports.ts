import { reportSchema, type GateTrace, type Report } from '../../src/schema/report.ts';
import type { CheckResult } from '../../src/schema/check-result.ts';
import { dimensionSchema, type Dimension } from '../../src/schema/rubric.ts';
import { coach } from '../../src/scoring/coach.ts';
import { scoreDimension } from '../../src/scoring/score-dimension.ts';

/** The text that the first example report is about. */
export const answerText =
  'For one league in one country, yes; for most of what people mean by live sports, no. Our weak quarter in Mexico is the second: ' +
  'members leave in April and about half of them are back by September. Three seasons would cost about $20m, roughly two of our ' +
  'mid-budget series, and all the contracts run out together, so no auction catches us half-way. Sport teaches people to come and go ' +
  'with the season. What decides it is second-quarter cancellations in Mexico, from 4.4% a month to under 3.8% by the end of season two. ' +
  'If the gap between the two is under a third of a point, we let the rights lapse and do not bid again, however loud the fans are. ' +
  'Sport also never takes more than 4% of the region’s content budget. I guess that is it, maybe.';

interface CheckSketch {
  readonly id: string;
  readonly title: string;
  readonly status?: CheckResult['status'];
  readonly polarity?: CheckResult['polarity'];
  readonly score?: number;
  readonly quotes?: readonly (string | readonly [quote: string, role: string])[];
  readonly message?: string;
  readonly measure?: CheckResult['measure'];
}

const defaultScores: Readonly<Record<string, number>> = { present: 1, partial: 0.5, absent: 0 };

/** A check result whose evidence is found in the text by its words. */
export function sketchCheck(
  { id, title, status = 'present', polarity = 'strength', score, quotes = [], message, measure }: CheckSketch,
  text = answerText,
): CheckResult {
  const decided = defaultScores[status];
  return {
    id,
    title,
    polarity,
    status,
    score: score ?? decided ?? null,
    confidence: decided === undefined ? null : 0.8,
    evidence: quotes.map((entry) => {
      const [quote, role] = typeof entry === 'string' ? [entry, undefined] : entry;
      const start = text.indexOf(quote);
      if (start < 0) throw new Error(`not in the text: ${quote}`);
      return { start, end: start + quote.length, quote, ...(role === undefined ? {} : { role }) };
    }),
    message: { id: status, text: message ?? `About ${id}: what was found, why it matters and what to do.` },
    ...(measure === undefined ? {} : { measure }),
  };
}

interface ReportSketch {
  readonly checks: readonly CheckResult[];
  readonly dimensions: readonly (Pick<Dimension, 'id' | 'title' | 'checks'> & Partial<Dimension>)[];
  readonly scale?: Report['scale'];
  readonly average?: number;
  readonly floor?: number;
  readonly gate?: GateTrace;
  readonly overrides?: Partial<Report>;
}

/** A report from results and dimensions, scored as the engine scores and checked by the report's schema. */
export function sketchReport({ checks, dimensions, scale = { min: 1, max: 5 }, average = 4, floor = 3, gate, overrides = {} }: ReportSketch): Report {
  const results = new Map(checks.map((check) => [check.id, check]));
  const parsed = dimensions.map((dimension) => dimensionSchema.parse({ weight: 1, anchors: [{ score: scale.min, description: 'Nothing.' }], ...dimension }));
  const scores = parsed.map((dimension) => scoreDimension(dimension, scale, results));
  const scored = scores.flatMap(({ score }) => (score === null ? [] : [score]));
  const mean = scored.length === 0 ? null : Math.round((scored.reduce((sum, score) => sum + score, 0) / scored.length) * 1e6) / 1e6;
  const lowest = scored.length === 0 ? null : Math.min(...scored);
  const weakest = scores.find(({ score }) => score === lowest);
  const holds = (value: number | null, atLeast: number): 'held' | 'not-held' | 'unknown' =>
    value === null ? 'unknown' : value >= atLeast ? 'held' : 'not-held';
  const trace: GateTrace = gate ?? {
    kind: 'all-of',
    outcome: holds(mean, average) === 'held' && holds(lowest, floor) === 'held' ? 'held' : mean === null ? 'unknown' : 'not-held',
    of: [
      {
        condition: { kind: 'average', atLeast: average },
        outcome: holds(mean, average),
        actual: mean,
        margin: mean === null ? null : mean - average,
        text: `The average is ${mean ?? 'unknown'}; at least ${average} is asked for.`,
      },
      {
        condition: { kind: 'every-dimension', atLeast: floor },
        outcome: holds(lowest, floor),
        actual: lowest,
        margin: lowest === null ? null : lowest - floor,
        text: `${weakest?.title ?? 'No dimension'} is the weakest at ${lowest ?? 'unknown'}; at least ${floor} is asked for.`,
        ...(weakest === undefined ? {} : { dimension: weakest.id }),
      },
    ],
  };
  const leaves = 'of' in trace ? trace.of.flatMap((part) => ('condition' in part ? [part] : [])) : [trace];
  const outcome = { held: 'advance', 'not-held': 'stop', unknown: 'incomplete' } as const;
  const reasons = leaves.filter((leaf) => trace.outcome === 'held' || leaf.outcome !== 'held').map(({ text }) => text);
  const verdict = { outcome: outcome[trace.outcome], reasons: reasons.length === 0 ? [`The gate is ${trace.outcome}.`] : reasons };
  const rubric = {
    id: 'netflix-pm',
    version: '1.0.0',
    title: 'Example',
    scale,
    dimensions: parsed,
    gate: { kind: 'all-of' as const, of: [{ kind: 'average' as const, atLeast: average }, { kind: 'every-dimension' as const, atLeast: floor }] },
  };
  const coverage = scored.length === scores.length ? 1 : 0.5;
  return reportSchema.parse({
    id: 'example-1',
    versions: { schema: '1.0.0', engine: '0.1.0', rubric: { id: 'netflix-pm', version: '1.0.0' } },
    scale,
    hashes: { rubric: 'a'.repeat(64), question: 'b'.repeat(64), answer: '3f9ac1e07b2d'.padEnd(64, '0') },
    question: { id: 'Q11', kind: 'strategy', prompt: 'Should we enter live sports? Make the case either way.', limitSeconds: 120 },
    answer: { mode: 'written', characters: answerText.length, words: 141, sentences: 8, notes: [] },
    checks,
    dimensions: scores,
    overall: { score: mean, coverage },
    gate: trace,
    verdict,
    coaching: coach({ rubric, results, dimensions: scores, coverage, verdict }, (id) => ({ why: `Why ${id} matters.`, example: undefined, conflictsWith: [] })),
    ...overrides,
  });
}

/** A full report of a fair answer: strengths whole and in part, a red flag, an open check, one that is not looked for. */
export function exampleReport(overrides: Partial<Report> = {}): Report {
  return sketchReport({
    checks: [
      sketchCheck({ id: 'clear-stance', title: 'Commits to a position', quotes: ['For one league in one country, yes; for most of what people mean by live sports, no.'] }),
      sketchCheck({
        id: 'trade-off',
        title: 'Weighs a gain against a loss',
        quotes: [['all the contracts run out together, so no auction catches us half-way', 'gain'], ['Sport teaches people to come and go with the season', 'loss']],
      }),
      sketchCheck({
        id: 'decision-rule',
        title: 'Ties a threshold to an action',
        quotes: ['If the gap between the two is under a third of a point, we let the rights lapse and do not bid again, however loud the fans are'],
      }),
      sketchCheck({ id: 'constraint', title: 'States a limit that shapes the answer', quotes: ['never takes more than 4% of the region’s content budget'] }),
      sketchCheck({
        id: 'quantified-goal',
        title: 'Sets a target with a number',
        quotes: ['from 4.4% a month to under 3.8% by the end of season two'],
      }),
      sketchCheck({
        id: 'primary-metric',
        title: 'Singles out the metric that decides',
        status: 'partial',
        quotes: ['What decides it is second-quarter cancellations in Mexico'],
      }),
      sketchCheck({
        id: 'guardrail-metric',
        title: 'Names a measure that must not get worse',
        status: 'absent',
        message: 'No measure is named that must not get worse. An improvement that quietly breaks something else is no improvement: name one quantity and the limit past which you would stop.',
      }),
      sketchCheck({
        id: 'hypothesis',
        title: 'States a belief that can be tested',
        status: 'absent',
        message: 'No testable belief is stated. Say which cause you expect to change what, and why, so that it can be proved wrong.',
      }),
      sketchCheck({
        id: 'data-source',
        title: 'Names a concrete source of data',
        status: 'absent',
        message: 'No source of data is named. Say where the figures come from, or what you would look at and what it would tell you.',
      }),
      sketchCheck({ id: 'uncertainty', title: 'Admits a specific unknown', status: 'absent', message: 'No specific unknown is admitted. Name what you cannot tell from here and what would settle it.' }),
      sketchCheck({ id: 'answer-first', title: 'Gives the bottom line at once', quotes: ['For one league in one country, yes; for most of what people mean by live sports, no.'] }),
      sketchCheck({ id: 'on-topic', title: 'Answers the question that was asked', quotes: ['live sports'] }),
      sketchCheck({ id: 'signposting', title: 'Marks its parts for a listener', status: 'absent', message: 'No parts are marked. Number the points or announce them, so that a listener knows where you are.' }),
      sketchCheck({
        id: 'hedging',
        title: 'Hedges its main claims',
        polarity: 'red-flag',
        status: 'partial',
        quotes: ['I guess that is it, maybe'],
        message: 'Hedges weaken the close. Say what you would do, and name the one thing that you are unsure of.',
      }),
      sketchCheck({ id: 'metric-dump', title: 'Lists metrics without ranking them', polarity: 'red-flag', status: 'absent' }),
      sketchCheck({
        id: 'within-time',
        title: 'Stays within the time allowed',
        measure: { value: 56, unit: 's', estimated: true },
      }),
      sketchCheck({ id: 'filler-rate', title: 'Keeps fillers rare', status: 'needs-review', message: 'Whether fillers were kept in the transcript is not known.' }),
      sketchCheck({ id: 'situation', title: 'Gives a specific past setting', status: 'not-applicable', message: 'Not looked for in strategy questions.' }),
      sketchCheck({ id: 'result', title: 'Says what came of it', status: 'not-applicable', message: 'Not looked for in strategy questions.' }),
    ],
    dimensions: [
      { id: 'judgment', title: 'Judgment', fullCreditAt: 0.8, checks: weigh({ 'clear-stance': 3, 'trade-off': 3, 'decision-rule': 2, constraint: 2, uncertainty: 2, situation: 1 }) },
      { id: 'communication', title: 'Communication', fullCreditAt: 0.8, checks: weigh({ 'answer-first': 3, 'on-topic': 3, signposting: 1, 'within-time': 1, 'filler-rate': 1, hedging: 2 }) },
      { id: 'impact', title: 'Impact', fullCreditAt: 0.8, checks: weigh({ 'primary-metric': 3, 'quantified-goal': 3, 'guardrail-metric': 2, result: 2, 'metric-dump': 1 }) },
      { id: 'curiosity', title: 'Curiosity', fullCreditAt: 0.8, checks: weigh({ hypothesis: 3, 'data-source': 3, uncertainty: 2, 'decision-rule': 2 }) },
    ],
    overrides,
  });
}

function weigh(weights: Readonly<Record<string, number>>): { check: string; weight: number }[] {
  return Object.entries(weights).map(([check, weight]) => ({ check, weight }));
}
