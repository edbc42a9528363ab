import { describe, expect, it } from 'vitest';
import type { Gate } from '../../src/schema/gate.ts';
import { verdictSchema, type DimensionScore, type Verdict } from '../../src/schema/report.ts';
import { evaluateGate, type GateFacts } from '../../src/scoring/evaluate-gate.ts';
import { reachVerdict } from '../../src/scoring/reach-verdict.ts';
import { byId, result } from './results.ts';

function scored(id: string, score: number | null): DimensionScore {
  const shared = { id, title: id, weight: 1, contributions: [], score };
  if (score === null) return { ...shared, status: 'not-scored', coverage: 0, base: null, adjustment: null, reason: 'too little applies.' };
  return { ...shared, status: 'scored', coverage: 1, base: 1, adjustment: 0 };
}

const builtIn: Gate = { kind: 'all-of', of: [{ kind: 'average', atLeast: 4 }, { kind: 'every-dimension', atLeast: 3 }] };

function verdict(gate: Gate, scores: Record<string, number | null>, more: Partial<GateFacts> & { obstacle?: string } = {}): Verdict {
  const { obstacle, ...facts } = { dimensions: Object.entries(scores).map(([id, score]) => scored(id, score)), checks: new Map(), coverage: 1, ...more };
  const reached = reachVerdict({ gate: evaluateGate(gate, facts), coverage: facts.coverage, obstacle });
  expect(verdictSchema.safeParse(reached).success).toBe(true);
  return reached;
}

describe('reachVerdict', () => {
  it('advances with the conditions that held', () => {
    expect(verdict(builtIn, { Judgment: 4, Impact: 4 })).toEqual({
      outcome: 'advance',
      reasons: ['The average is 4.00; at least 4.0 is needed.', 'The weakest dimension, Judgment, is 4.00; every dimension needs at least 3.0.'],
    });
  });

  it('stops with the conditions that did not hold, and only those', () => {
    expect(verdict(builtIn, { Judgment: 5, Communication: 5, Impact: 5, Curiosity: 2.999 })).toEqual({
      outcome: 'stop',
      reasons: ['Curiosity is 2.99 (0.01 short); every dimension needs at least 3.0.'],
    });
  });

  it('stops for one that is too low although another was not scored', () => {
    expect(verdict(builtIn, { Judgment: 2, Impact: null }).outcome).toBe('stop');
  });

  it('is incomplete where the gate cannot be told', () => {
    expect(verdict(builtIn, { Judgment: 5, Impact: null })).toEqual({
      outcome: 'incomplete',
      reasons: [
        'The average cannot be told: Impact was not scored (too little applies).',
        'Whether every dimension is at least 3.0 cannot be told: Impact was not scored (too little applies).',
      ],
    });
  });

  it('is incomplete where the text cannot be judged, even with a gate that is decided', () => {
    const gate: Gate = { kind: 'check', check: 'within-time', is: 'present' };
    const checks = byId([result('within-time', 'absent')]);
    expect(verdict(gate, {}, { checks, obstacle: 'The answer has 3 words.' })).toEqual({ outcome: 'incomplete', reasons: ['The answer has 3 words.'] });
    expect(verdict(gate, {}, { checks }).outcome).toBe('stop');
  });

  it('is incomplete where nothing could be decided, under any gate', () => {
    const coverage: Gate = { kind: 'coverage', atLeast: 0.5 };
    const undecided = { coverage: 0, checks: byId([result('a', 'needs-review')]) };
    const gates: Gate[] = [
      builtIn,
      coverage,
      { kind: 'not', of: coverage },
      { kind: 'check', check: 'a', is: 'present' },
      { kind: 'not', of: { kind: 'check', check: 'a', is: 'present' } },
      { kind: 'any-of', of: [coverage, builtIn] },
    ];
    for (const gate of gates) expect(verdict(gate, { Judgment: null }, undecided).outcome).toBe('incomplete');
  });

  it('does not stop for want of coverage alone', () => {
    const gate: Gate = { kind: 'all-of', of: [...builtIn.of, { kind: 'coverage', atLeast: 0.8 }] };
    expect(verdict(gate, { Judgment: 5 }, { coverage: 0.6 })).toEqual({
      outcome: 'incomplete',
      reasons: ["60% of the rubric's strength weight could be decided; at least 80% is needed."],
    });
    expect(verdict(gate, { Judgment: 2 }, { coverage: 0.6 }).outcome).toBe('stop');
    expect(verdict(gate, { Judgment: 5 }, { coverage: 0.8 }).outcome).toBe('advance');
  });

  it('says of a condition under "not" that the contrary is required', () => {
    expect(verdict({ kind: 'not', of: { kind: 'average', atLeast: 4 } }, { Judgment: 4.5 })).toEqual({
      outcome: 'stop',
      reasons: ['The contrary is required of this: The average is 4.50; at least 4.0 is needed.'],
    });
  });

  it('gives each reason once', () => {
    expect(verdict({ kind: 'any-of', of: [builtIn, builtIn] }, { Judgment: 1 }).reasons).toHaveLength(2);
  });
});
