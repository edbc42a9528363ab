import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gate } from '../../src/schema/gate.ts';
import { gateTraceSchema, type DimensionScore, type GateOutcome } from '../../src/schema/report.ts';
import { averageScore, evaluateGate, type GateFacts } from '../../src/scoring/evaluate-gate.ts';
import { byId, flag, type result } from './results.ts';

function scored(id: string, score: number | null, weight = 1): DimensionScore {
  const title = id[0]!.toUpperCase() + id.slice(1);
  const shared = { id, title, weight, contributions: [], score };
  if (score === null) return { ...shared, status: 'not-scored', coverage: 0.2, base: null, adjustment: null, reason: 'too little applies.' };
  return { ...shared, status: 'scored', coverage: 1, base: 1, adjustment: 0 };
}

function facts(scores: Record<string, number | null>, more: Partial<GateFacts> = {}): GateFacts {
  return { dimensions: Object.entries(scores).map(([id, score]) => scored(id, score)), checks: new Map(), coverage: 1, ...more };
}

const average = (atLeast: number): Gate => ({ kind: 'average', atLeast });
const every = (atLeast: number): Gate => ({ kind: 'every-dimension', atLeast });

describe('average', () => {
  it('holds at exactly the threshold', () => {
    expect(evaluateGate(average(4), facts({ judgment: 3.5, impact: 4.5 }))).toEqual({
      condition: { kind: 'average', atLeast: 4 },
      outcome: 'held',
      actual: 4,
      margin: 0,
      text: 'The average is 4.00; at least 4.0 is needed.',
    });
  });

  it('does not hold a millionth below, and never shows it as reached', () => {
    expect(evaluateGate(average(4), facts({ judgment: 4, impact: 3.999_998 }))).toMatchObject({
      outcome: 'not-held',
      actual: 3.999_999,
      margin: -0.000_001,
      text: 'The average is 3.99; at least 4.0 is needed, so 0.01 is missing.',
    });
  });

  it('weighs the dimensions, and leaves one without weight out', () => {
    const dimensions = [scored('judgment', 5, 3), scored('impact', 1, 1), scored('style', null, 0)];
    expect(evaluateGate(average(4), facts({}, { dimensions }))).toMatchObject({ outcome: 'held', actual: 4 });
  });

  it('is unknown while a dimension that counts is not scored, however sure the outcome', () => {
    expect(evaluateGate(average(4), facts({ judgment: 5, impact: 5, curiosity: null }))).toMatchObject({
      outcome: 'unknown',
      actual: null,
      margin: null,
      text: 'The average cannot be told: Curiosity was not scored (too little applies).',
    });
  });

  it('is of the scored dimensions, and undefined without one', () => {
    expect(averageScore([scored('judgment', 4), scored('impact', null)])).toBe(4);
    expect(averageScore([scored('impact', null)])).toBeUndefined();
  });
});

describe('every-dimension', () => {
  it('names the weakest and holds at exactly the threshold', () => {
    expect(evaluateGate(every(3), facts({ judgment: 4, impact: 3 }))).toMatchObject({ outcome: 'held', actual: 3, margin: 0, dimension: 'impact' });
  });

  it('does not hold at 2.999, and names each that is below by how much', () => {
    expect(evaluateGate(every(3), facts({ judgment: 2.999, impact: 2.5, curiosity: 5 }))).toMatchObject({
      outcome: 'not-held',
      actual: 2.5,
      margin: -0.5,
      dimension: 'impact',
      text: 'Judgment is 2.99 (0.01 short) and Impact is 2.50 (0.50 short); every dimension needs at least 3.0.',
    });
  });

  it('is not held although another is not scored; unknown where only that is left to tell', () => {
    expect(evaluateGate(every(3), facts({ judgment: 2, impact: null })).outcome).toBe('not-held');
    expect(evaluateGate(every(3), facts({ judgment: 3, impact: null }))).toMatchObject({ outcome: 'unknown', actual: 3 });
    expect(evaluateGate(every(3), facts({ impact: null }))).toMatchObject({ outcome: 'unknown', actual: null });
  });
});

describe('the other conditions', () => {
  it('dimension', () => {
    const gate: Gate = { kind: 'dimension', dimension: 'impact', atLeast: 3.5 };
    expect(evaluateGate(gate, facts({ impact: 3.5 }))).toMatchObject({ outcome: 'held', margin: 0 });
    expect(evaluateGate(gate, facts({ impact: 3.25 }))).toMatchObject({
      outcome: 'not-held',
      margin: -0.25,
      text: 'Impact is 3.25; at least 3.5 is needed, so 0.25 is missing.',
    });
    expect(evaluateGate(gate, facts({ impact: null }))).toMatchObject({ outcome: 'unknown', actual: null });
  });

  it('check: partial counts as present; what decided nothing is unknown', () => {
    const outcome = (status: Parameters<typeof result>[1], is: 'present' | 'absent'): GateOutcome =>
      evaluateGate({ kind: 'check', check: 'blame', is }, facts({}, { checks: byId([flag('blame', status)]) })).outcome;
    expect([outcome('present', 'present'), outcome('partial', 'present'), outcome('absent', 'present')]).toEqual(['held', 'held', 'not-held']);
    expect([outcome('present', 'absent'), outcome('partial', 'absent'), outcome('absent', 'absent')]).toEqual(['not-held', 'not-held', 'held']);
    for (const status of ['not-applicable', 'needs-review', 'error'] as const) expect(outcome(status, 'absent')).toBe('unknown');
  });

  it('coverage', () => {
    const gate: Gate = { kind: 'coverage', atLeast: 0.5 };
    expect(evaluateGate(gate, facts({}, { coverage: 0.5 }))).toMatchObject({ outcome: 'held', margin: 0 });
    expect(evaluateGate(gate, facts({}, { coverage: 0.4999 }))).toMatchObject({
      outcome: 'not-held',
      text: "49.9% of the rubric's strength weight could be decided; at least 50% is needed.",
    });
  });
});

describe('nesting', () => {
  const of: Record<GateOutcome, Gate> = {
    held: { kind: 'dimension', dimension: 'yes', atLeast: 3 },
    'not-held': { kind: 'dimension', dimension: 'no', atLeast: 3 },
    unknown: { kind: 'dimension', dimension: 'unscored', atLeast: 3 },
  };
  const known = facts({ yes: 4, no: 2, unscored: null });
  const outcomes = ['held', 'not-held', 'unknown'] as const;
  const both = (kind: 'all-of' | 'any-of') => outcomes.map((a) => outcomes.map((b) => evaluateGate({ kind, of: [of[a], of[b]] }, known).outcome));

  it("follows Kleene's tables", () => {
    expect(both('all-of')).toEqual([
      ['held', 'not-held', 'unknown'],
      ['not-held', 'not-held', 'not-held'],
      ['unknown', 'not-held', 'unknown'],
    ]);
    expect(both('any-of')).toEqual([
      ['held', 'held', 'held'],
      ['held', 'not-held', 'unknown'],
      ['held', 'unknown', 'unknown'],
    ]);
    expect(outcomes.map((a) => evaluateGate({ kind: 'not', of: of[a] }, known).outcome)).toEqual(['not-held', 'held', 'unknown']);
  });

  const gates = fc.letrec<{ gate: Gate }>((tie) => ({
    gate: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(...Object.values(of)),
      fc.record({ kind: fc.constantFrom('all-of' as const, 'any-of' as const), of: fc.array(tie('gate'), { minLength: 1, maxLength: 4 }) }),
      fc.record({ kind: fc.constant('not' as const), of: tie('gate') }),
    ),
  })).gate;

  it('gives a trace that is valid by its schema and the same shape as the gate', () => {
    fc.assert(fc.property(gates, (gate) => {
      expect(gateTraceSchema.safeParse(evaluateGate(gate, known)).success).toBe(true);
    }));
  });

  it('tells held from not-held only where every way of settling the unknown agrees', () => {
    fc.assert(fc.property(gates, (gate) => {
      const { outcome } = evaluateGate(gate, known);
      if (outcome === 'unknown') return;
      for (const score of [1, 5]) expect(evaluateGate(gate, facts({ yes: 4, no: 2, unscored: score })).outcome).toBe(outcome);
    }));
  });
});
