import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checks, defineCheck, HighbarError, lintRubric, questionKinds, rubrics, type Gate, type LintFinding, type LintOptions, type RubricInput } from '../../../src/index.ts';
import type { CheckResult } from '../../../src/schema/check-result.ts';
import { createScorer } from '../../../src/score-answer.ts';
import { evaluateGate } from '../../../src/scoring/evaluate-gate.ts';
import { impliedChecks } from '../../../src/scoring/lint/related-checks.ts';
import { lintTarget } from '../../../src/scoring/lint/lint-target.ts';
import { weightedMean } from '../../../src/scoring/rounding.ts';
import { scoreDimension } from '../../../src/scoring/score-dimension.ts';

type DimensionInput = RubricInput['dimensions'][number];

const anchors = (name: string): DimensionInput['anchors'] => [1, 3, 5].map((score) => ({ score, description: `${name} at ${score}.` }));
const dimension = (id: string, weights: Record<string, number>, more: Partial<DimensionInput> = {}): DimensionInput => ({
  id,
  title: id.toUpperCase(),
  weight: 1,
  anchors: anchors(id),
  checks: Object.entries(weights).map(([check, weight]) => ({ check, weight })),
  ...more,
});
const a = dimension('a', { 'trade-off': 1, 'clear-stance': 1 });
const b = dimension('b', { 'answer-first': 1, hedging: 1 });
const rubric = (gate: Gate, dimensions: DimensionInput[] = [a, b]): RubricInput => ({ id: 'r', version: '1.0.0', title: 'R', scale: { min: 1, max: 5 }, dimensions, gate });
const average = (atLeast: number): Gate => ({ kind: 'average', atLeast });
const every = (atLeast: number): Gate => ({ kind: 'every-dimension', atLeast });
const score = (id: string, atLeast: number): Gate => ({ kind: 'dimension', dimension: id, atLeast });
const check = (id: string, is: 'present' | 'absent'): Gate => ({ kind: 'check', check: id, is });
const all = (...of: Gate[]): Gate => ({ kind: 'all-of', of });
const any = (...of: Gate[]): Gate => ({ kind: 'any-of', of });
const not = (of: Gate): Gate => ({ kind: 'not', of });

const show = ({ rule, severity, path, message }: LintFinding): string => `${severity} ${rule} ${path.join('.')}: ${message}`;
const lint = (value: RubricInput, options?: LintOptions): string[] => lintRubric(value, options).map(show);

it('finds nothing in a rubric that is right', () => {
  expect(lint(rubric(all(average(4), every(3), check('hedging', 'absent'))))).toEqual([]);
});

describe('a gate that no answer passes', () => {
  it.each<[string, Gate, string]>([
    ['present and absent', all(check('trade-off', 'present'), check('trade-off', 'absent')), '"trade-off" would have to be both present and absent'],
    ['present, and not present', all(average(3), check('hedging', 'absent'), not(check('hedging', 'absent'))), '"hedging" would have to be both present and absent'],
    ['not of what always holds', not(average(1)), 'the average is never below 1.0, and below 1.0 is asked'],
    ['not of a tautology', not(any(check('trade-off', 'present'), check('trade-off', 'absent'))), '"trade-off" would have to be both present and absent'],
    ['above and below', all(average(4), not(average(3))), 'the average would have to be at least 4.0 and below 3.0'],
    ['a dimension above and below', all(every(3), not(score('b', 2.5))), 'B would have to be at least 3.0 and below 2.5'],
    ['a score without the strengths for it', all(check('trade-off', 'absent'), score('a', 4)), 'A reaches 3.0 at most with "trade-off" absent, and at least 4.0 is asked'],
    ['an average without the strengths for it', all(check('answer-first', 'absent'), average(4)), 'the average reaches 3.0 at most with "answer-first" absent, and at least 4.0 is asked'],
    ['an average above low dimensions', all(average(4), not(score('a', 2))), 'the average reaches 3.5 at most with what is asked of the dimensions, and at least 4.0 is asked'],
    ['alternatives that all fail', any(not(average(1)), all(average(5), check('trade-off', 'absent'))), 'the average reaches 4.0 at most with "trade-off" absent, and at least 5.0 is asked'],
  ])('%s', (_, gate, reason) => {
    const errors = lint(rubric(gate)).filter((finding) => finding.startsWith('error unreachable-gate'));
    expect(errors).toEqual([expect.stringContaining(`gate: No answer can pass the gate: ${reason}.`)]);
  });

  it('counts caps', () => {
    const capped = dimension('a', {}, { checks: [{ check: 'trade-off', weight: 1 }, { check: 'clear-stance', weight: 1 }, { check: 'on-topic', weight: 0, cap: 2 }] });
    expect(lint(rubric(all(score('a', 3), check('on-topic', 'absent')), [capped, b]))[0]).toContain('A reaches 2.0 at most with "on-topic" absent, and at least 3.0 is asked');
    expect(lint(rubric(all(score('a', 2), not(check('on-topic', 'present'))), [capped, b])).filter((finding) => finding.includes('unreachable'))).toEqual([]);
  });

  it('is a warning in kinds where the check asked for is not looked for, and an error where the rubric is for them', () => {
    const gate = all(average(4), check('situation', 'present'));
    expect(lint(rubric(gate))).toEqual([
      'warning unreachable-gate gate: In culture, product-sense, analytical, strategy, pricing, system-design and technical questions no answer can pass the gate: "situation" is not looked for in culture questions.',
    ]);
    expect(lint(rubric(gate), { kinds: ['behavioral'] })).toEqual([]);
    expect(lint(rubric(gate), { kinds: ['behavioral', 'pricing'] })[0]).toMatch(/^error unreachable-gate/);
  });

  it('is said of none of the gates that an answer passes', () => {
    for (const gate of [average(5), every(5), all(every(5), not(check('trade-off', 'absent'))), any(check('hedging', 'absent'), average(1)), not(average(5)), not(every(2)), all(score('a', 5), not(score('b', 2)))]) {
      expect(lint(rubric(gate)).filter((finding) => finding.includes('unreachable-gate'))).toEqual([]);
    }
  });

  it('is not looked for where there are too many ways to pass, and that takes no time', () => {
    const wide = all(...Array.from({ length: 20 }, () => any(average(2), average(3), check('trade-off', 'present'))));
    const start = performance.now();
    expect(lint(rubric(wide))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('what is called out of reach', () => {
  const ids = ['trade-off', 'clear-stance', 'answer-first', 'hedging', 'situation', 'on-topic'] as const;
  const dimensions = [
    dimension('a', {}, { checks: [{ check: 'trade-off', weight: 2 }, { check: 'clear-stance', weight: 1, cap: 3 }, { check: 'hedging', weight: 1 }], fullCreditAt: 0.8 }),
    dimension('b', {}, { weight: 3, checks: [{ check: 'answer-first', weight: 1 }, { check: 'situation', weight: 1 }, { check: 'hedging', weight: 0, cap: 2 }, { check: 'on-topic', weight: 1 }], minimumCoverage: 0.6 }),
  ];
  const thresholds = fc.constantFrom(1, 2, 2.5, 3, 3.4, 4, 5);
  const leaf = fc.oneof(
    thresholds.map(average),
    thresholds.map(every),
    fc.tuple(fc.constantFrom('a', 'b'), thresholds).map(([id, at]) => score(id, at)),
    fc.tuple(fc.constantFrom(...ids), fc.constantFrom('present' as const, 'absent' as const)).map(([id, is]) => check(id, is)),
    fc.constantFrom(0, 0.5, 0.9, 1).map((atLeast): Gate => ({ kind: 'coverage', atLeast })),
  );
  const gates = fc.letrec<{ gate: Gate }>((tie) => ({
    gate: fc.oneof({ maxDepth: 3 }, leaf, fc.array(tie('gate'), { minLength: 1, maxLength: 3 }).map((of) => all(...of)), fc.array(tie('gate'), { minLength: 1, maxLength: 3 }).map((of) => any(...of)), tie('gate').map(not)),
  })).gate;
  const answers = fc.array(fc.constantFrom(0, 0.25, 0.5, 1, null), { minLength: ids.length, maxLength: ids.length });

  it('is reached by no answer', () => {
    const polarities = new Map(checks.map(({ id, polarity, appliesTo }) => [id as string, { polarity, appliesTo }]));
    let refused = 0;
    fc.assert(
      fc.property(gates, fc.constantFrom('behavioral' as const, 'pricing' as const), fc.array(answers, { minLength: 60, maxLength: 60 }), (gate, kind, all) => {
        const { rubric: read } = createScorer({ rubric: rubric(gate, dimensions) });
        const found = lintTarget({ rubric: read, checks: polarities, kinds: [kind], isForAllKinds: true });
        const isRefused = found.some(({ rule }) => rule === 'unreachable-gate');
        const always = found.some(({ rule, path }) => rule === 'always-holds' && path.length === 1);
        refused += Number(isRefused);
        for (const scores of all) {
          const results = new Map(
            ids.map((id, index): [string, CheckResult] => {
              const { polarity, appliesTo } = polarities.get(id)!;
              const value = appliesTo.includes(kind) ? (scores[index] ?? null) : null;
              const status = !appliesTo.includes(kind) ? 'not-applicable' : value === null ? 'needs-review' : value === 0 ? 'absent' : value === 1 ? 'present' : 'partial';
              return [id, { id, title: id, polarity, status, score: value, confidence: null, evidence: [], message: { id: 'm', text: 't' } }];
            }),
          );
          const scored = read.dimensions.map((each) => scoreDimension(each, read.scale, results));
          const coverage = weightedMean(scored.map((each) => ({ value: each.coverage, weight: each.weight }))) ?? 0;
          const { outcome } = evaluateGate(read.gate, { dimensions: scored, checks: results, coverage });
          if (isRefused) expect(outcome).not.toBe('held');
          if (always) expect(outcome).not.toBe('not-held');
        }
      }),
      { seed: 4, numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(40);
  });
});

describe('a part of a gate', () => {
  it('that no answer meets is a dead alternative', () => {
    expect(lint(rubric(any(average(4), all(score('a', 4), check('trade-off', 'absent')))))).toEqual([
      'warning dead-alternative gate.of.1: No answer can meet this alternative: A reaches 3.0 at most with "trade-off" absent, and at least 4.0 is asked.',
      'warning contradictory-tips gate.of.1.of.1: The gate forbids the strength "trade-off", and A gives points for it: no advice serves both.',
    ]);
  });

  it('that every answer meets asks for nothing', () => {
    const found = lint(rubric(all(average(4), every(1), { kind: 'coverage', atLeast: 0 }, any(check('constraint', 'present'), not(check('constraint', 'present'))))));
    expect(found.map((finding) => finding.split(':')[0])).toEqual(['warning always-holds gate.of.1', 'warning always-holds gate.of.2', 'warning always-holds gate.of.3']);
  });
});

describe('a dimension', () => {
  it('that nothing can score is an error where it is so in all kinds, and a warning where in some', () => {
    const story = dimension('s', { situation: 2, 'trade-off': 1 });
    expect(lint(rubric(average(3), [story, a])).filter((finding) => finding.includes('unscorable'))).toEqual([
      'warning unscorable-dimension dimensions.0: Nothing can score S in culture, product-sense, analytical, strategy, pricing, system-design and technical questions: at most 33.3% of its strength weight is looked for in them, and 50% is needed.',
    ]);
    expect(lint(rubric(average(3), [story, a]), { kinds: ['behavioral'] })).toEqual([]);
    const never = dimension('n', { situation: 1, 'decision-system': 1 }, { minimumCoverage: 0.6 });
    expect(lint(rubric(average(3), [never, a]))[0]).toMatch(/^error unscorable-dimension dimensions\.0: Nothing can score N in behavioral, culture/);
  });

  it('with no anchor at an end or in between', () => {
    const bare = dimension('a', { 'trade-off': 1 }, { anchors: [{ score: 3, description: 'Some.' }] });
    const ends = dimension('b', { 'trade-off': 1 }, { anchors: [{ score: 1, description: 'Low.' }, { score: 5, description: 'High.' }] });
    expect(lint(rubric(average(3), [bare, ends]))).toEqual([
      'warning missing-anchor dimensions.0.anchors: A has no anchor at 1.0, the lowest score and at 5.0, the highest score, so that raters have nothing to hold on to there.',
      'warning missing-anchor dimensions.1.anchors: B has no anchor between the ends of the scale, so that raters have nothing to hold on to there.',
    ]);
  });

  it('with anchors in the same words', () => {
    const same = dimension('a', { 'trade-off': 1 }, { anchors: [{ score: 1, description: 'Low' }, { score: 3, description: 'Good.' }, { score: 5, description: ' good' }] });
    const like = dimension('b', { 'trade-off': 1 }, { anchors: [{ score: 1, description: 'LOW.' }, { score: 3, description: 'Fair.' }, { score: 5, description: 'Best.' }] });
    expect(lint(rubric(average(3), [same, like]))).toEqual([
      'error duplicate-anchor dimensions.0.anchors.2.description: A describes 3.0 and 5.0 in the same words, so that they cannot be told apart.',
      'warning duplicate-anchor dimensions.1.anchors.0.description: B uses the words of an anchor of A, so that they rate the same.',
    ]);
  });

  it('with weights and caps that do nothing', () => {
    const idle = dimension('a', {}, { checks: [{ check: 'trade-off', weight: 1, cap: 5 }, { check: 'constraint', weight: 0 }, { check: 'on-topic', weight: 0, cap: 2 }] });
    const free = dimension('b', { 'answer-first': 1 }, { weight: 0 });
    expect(lint(rubric(average(3), [idle, free])).map((finding) => finding.split(':')[0])).toEqual([
      'warning zero-weight dimensions.0.checks.1.weight',
      'warning cap-without-effect dimensions.0.checks.0.cap',
      'warning zero-weight dimensions.1.weight',
    ]);
    expect(lint(rubric(all(average(3), score('b', 2)), [a, free]))).toEqual([]);
    expect(lint(rubric(every(3), [a, free]))).toEqual([]);
  });

  it('that counts a check twice: the same is refused, one that another implies is noted', () => {
    const twice = dimension('a', {}, { checks: [{ check: 'trade-off', weight: 1 }, { check: 'trade-off', weight: 2 }] });
    expect(() => lintRubric(rubric(average(3), [twice]))).toThrow(/dimensions\[0\]\.checks\[1\]\.check: is the same as that of check 0/);
    const unread = { ...createScorer({ rubric: rubric(average(3), [a]) }).rubric };
    const [first] = unread.dimensions;
    const doubled = { ...unread, dimensions: [{ ...first!, checks: [...first!.checks, first!.checks[0]!] }] };
    const known = new Map(checks.map((each) => [each.id as string, each]));
    expect(lintTarget({ rubric: doubled, checks: known, kinds: questionKinds, isForAllKinds: false }).map(show)).toEqual(['error check-counted-twice dimensions.0.checks.2: A counts "trade-off" twice.']);
    const implied = dimension('a', { result: 1, 'quantified-result': 1, 'trade-off': 5 });
    expect(lint(rubric(average(3), [implied]))).toEqual(['note check-counted-twice dimensions.0.checks.0: In A an answer with "quantified-result" earns "result" too, so that one thing counts twice.']);
  });
});

describe('tips that contradict each other', () => {
  it('are those of a gate that asks for what a dimension takes points off for, or forbids what it rewards', () => {
    expect(lint(rubric(all(average(2), check('hedging', 'present'))))).toEqual([
      'error contradictory-tips gate.of.1: The gate asks for the red flag "hedging", and B takes points off for it: no advice serves both.',
    ]);
    expect(lint(rubric(all(average(2), not(check('answer-first', 'present')))))).toEqual([
      'error contradictory-tips gate.of.1.of: The gate forbids the strength "answer-first", and B gives points for it: no advice serves both.',
    ]);
    expect(lint(rubric(any(average(2), check('hedging', 'present'))))[0]).toMatch(/^warning contradictory-tips/);
    expect(lint(rubric(all(average(2), check('buzzwords', 'present'))))).toEqual([]);
  });

  it('are noted where a dimension rewards two strengths that conflict by their own account', () => {
    const pair = checks.flatMap(({ id, polarity, conflictsWith }) => conflictsWith.map((other) => ({ id, polarity, other }))).find(({ polarity, other }) => polarity === 'strength' && checks.some((each) => each.id === other && each.polarity === 'strength'));
    if (pair === undefined) throw new Error('no two strengths conflict');
    expect(lint(rubric(average(3), [dimension('a', { [pair.id]: 1, [pair.other]: 1, 'trade-off': 2 })]))).toEqual([
      `note contradictory-tips dimensions.0.checks.1: A rewards both "${pair.id}" and "${pair.other}", whose advice pulls two ways.`,
    ]);
    expect(lint(rubric(average(3), [dimension('a', { [pair.id]: 1, 'trade-off': 2 }), dimension('b', { [pair.other]: 1, 'trade-off': 2 })]))).toEqual([]);
  });
});

describe('lintRubric', () => {
  it.each(rubrics.map(({ id }) => id))('finds no error in %s', (id) => {
    expect(lintRubric(id).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('knows checks of the caller', () => {
    const own = defineCheck({
      id: 'own',
      title: 'Own',
      polarity: 'strength',
      appliesTo: ['pricing'],
      rationale: 'r',
      source: 's',
      blindSpots: ['b'],
      messages: { no: () => 'No.' },
      examples: [{ title: 'e', answer: 'a', expect: { status: 'absent' } }],
      evaluate: ({ absent }) => absent('no'),
    });
    const value = rubric(average(3), [dimension('a', { own: 1 })]);
    expect(() => lintRubric(value)).toThrow(HighbarError);
    expect(lint(value, { checks: [own], kinds: ['pricing'] })).toEqual([]);
    expect(lint(value, { checks: [own], kinds: ['culture'] })[0]).toMatch(/^error unscorable-dimension/);
  });

  it('knows the checks of a rubric of its own', () => {
    const own = { id: 'names-repairs', title: 'Names repairs', polarity: 'strength' as const, kinds: ['pricing' as const], messages: { present: 'p', absent: 'a' }, rule: { kind: 'phrases' as const, phrases: ['repair'] } };
    const value = { ...rubric(average(3), [dimension('a', { 'names-repairs': 1 })]), customChecks: [own] };
    expect(lint(value, { kinds: ['pricing'] })).toEqual([]);
    expect(lint(value, { kinds: ['culture'] })[0]).toMatch(/^error unscorable-dimension/);
  });

  it('refuses kinds that there are not', () => {
    for (const kinds of [[], ['riddle'], 'pricing', 5]) expect(() => lintRubric('netflix-pm', { kinds: kinds as never })).toThrow(HighbarError);
    expect(() => lintRubric('netflix-pn')).toThrow(/did you mean "netflix-pm"/);
  });

  it('relates checks that there are', () => {
    const ids = checks.map(({ id }) => id as string);
    expect(ids).toEqual(expect.arrayContaining(impliedChecks.flat()));
  });
});
