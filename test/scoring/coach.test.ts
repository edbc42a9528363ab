import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/schema/check-result.ts';
import type { Gate } from '../../src/schema/gate.ts';
import type { Dimension, Rubric } from '../../src/schema/rubric.ts';
import { coach, type Advice } from '../../src/scoring/coach.ts';
import { averageScore, evaluateGate } from '../../src/scoring/evaluate-gate.ts';
import { reachVerdict } from '../../src/scoring/reach-verdict.ts';
import { scoreDimension } from '../../src/scoring/score-dimension.ts';
import { met, type ScoredAnswer } from '../../src/scoring/what-if.ts';
import { byId, dimension, flag, result, scale } from './results.ts';

const gateOf = (average: number, each: number): Gate => ({ kind: 'all-of', of: [{ kind: 'average', atLeast: average }, { kind: 'every-dimension', atLeast: each }] });

/** An answer scored as the pipeline scores it. */
function scored(dimensions: readonly Dimension[], results: readonly CheckResult[], gate: Gate = gateOf(4, 3)): ScoredAnswer {
  const rubric: Rubric = { id: 'r', version: '1.0.0', title: 'R', scale, dimensions: [...dimensions], gate };
  const found = byId(results);
  const scores = dimensions.map((each) => scoreDimension(each, scale, found));
  const trace = evaluateGate(gate, { dimensions: scores, checks: found, coverage: 1 });
  return { rubric, results: found, dimensions: scores, coverage: 1, verdict: reachVerdict({ gate: trace, coverage: 1 }) };
}

const noAdvice = (): Advice => ({ why: 'Because.', example: undefined, conflictsWith: [] });
const gains = (answer: ScoredAnswer): [string, number][] => coach(answer, noAdvice).actions.map(({ check, gain }) => [check, gain]);

describe('coach', () => {
  it('orders by what each would add to the average, and counts a check for every dimension that draws on it', () => {
    const one = dimension([['a', 5], ['c', 3]], { id: 'one' });
    const two = dimension([['b', 5], ['c', 3]], { id: 'two', weight: 3 });
    expect(gains(scored([one, two], [result('a', 'absent'), result('b', 'absent'), result('c', 'absent')]))).toEqual([
      ['b', 1.875],
      ['c', 1.5],
      ['a', 0.625],
    ]);
  });

  it('leaves out what decided nothing, what is met, and dimensions that are not scored', () => {
    const one = dimension([['a', 2], ['b', 1], ['f', 1]], { id: 'one' });
    const two = dimension([['c', 1]], { id: 'two' });
    const results = [result('a', 'present'), result('b', 'needs-review'), flag('f', 'absent'), result('c', 'not-applicable')];
    expect(coach(scored([one, two], results), noAdvice).actions).toEqual([]);
  });

  it('counts the lifting of a cap', () => {
    const capped = dimension([['a', 1], ['b', 1, 2]], { fullCreditAt: 0.5 });
    expect(gains(scored([capped], [result('a', 'present'), result('b', 'absent')]))).toEqual([['b', 3]]);
  });

  it('gives a place to begin where faults hold the score at the bottom', () => {
    const held = dimension([['a', 1], ['f', 4], ['g', 4]]);
    const { actions } = coach(scored([held], [result('a', 'absent'), flag('f', 'present'), flag('g', 'present')]), noAdvice);
    expect(actions.map(({ check, gain }) => [check, gain])).toEqual([['f', 0], ['g', 0], ['a', 0]]);
  });

  it('gives at most five, and of two that pull apart the one that gains more', () => {
    const wide = dimension(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, index) => [id, 7 - index] as const));
    const answer = scored([wide], ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => result(id, 'absent')));
    const advice = (id: string): Advice => ({ ...noAdvice(), conflictsWith: id === 'b' ? ['a'] : [] });
    expect(coach(answer, advice).actions.map(({ check }) => check)).toEqual(['a', 'c', 'd', 'e', 'f']);
  });

  it('praises nothing without evidence', () => {
    const shown = { ...result('a', 'present'), evidence: [{ start: 0, end: 2, quote: 'so' }] };
    const { keep } = coach(scored([dimension([['a', 1], ['b', 3]])], [shown, result('b', 'present')]), noAdvice);
    expect(keep.map(({ check, evidence }) => [check, evidence.length])).toEqual([['a', 1]]);
  });

  it('says nothing of an answer that cannot be judged', () => {
    const answer = { ...scored([dimension([['a', 1]])], [result('a', 'absent')]), obstacle: 'Too short.' };
    expect(coach(answer, noAdvice)).toEqual({ keep: [], actions: [], smallestFix: null });
  });

  it('has no fix where the gate is passed, or where nothing passes it', () => {
    expect(coach(scored([dimension([['a', 1]])], [result('a', 'present')]), noAdvice).smallestFix).toBeNull();
    const flawed = scored([dimension([['a', 1]])], [result('a', 'absent'), result('z', 'needs-review')], { kind: 'check', check: 'z', is: 'present' });
    expect(coach(flawed, noAdvice).smallestFix).toBeNull();
  });
});

const problems = fc
  .record({
    statuses: fc.array(fc.constantFrom('present', 'partial', 'absent'), { minLength: 7, maxLength: 7 }),
    flags: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    uses: fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 3 }),
    cap: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    full: fc.constantFrom(0.4, 0.7, 1),
    average: fc.constantFrom(2, 3, 4, 4.5),
    each: fc.constantFrom(1, 2.5, 3),
    flip: fc.boolean(),
  })
  .map(({ statuses, flags, uses, cap, full, average, each, flip }) => {
    const ids = statuses.map((_, index) => `c${index}`);
    const results = statuses.map((status, index) => (flags[index] === true && index > 0 ? flag : result)(ids[index]!, status as CheckResult['status']));
    const dimensions = uses.map((weights, at) =>
      dimension(ids.map((id, index) => [id, index === 0 ? Math.max(1, weights[index]!) : weights[index]!, index === 3 ? cap : undefined] as const), {
        id: `d${at}`, title: `D${at}`, fullCreditAt: full,
      }),
    );
    const gate: Gate = flip ? { kind: 'any-of', of: [{ kind: 'check', check: 'c1', is: 'present' }, gateOf(average, each)] } : gateOf(average, each);
    return scored(dimensions, results, gate);
  });

/** The answer with some checks met, scored from the beginning. */
function mend(answer: ScoredAnswer, checks: readonly string[]): ScoredAnswer {
  return scored(answer.rubric.dimensions, [...answer.results.values()].map((each) => (checks.includes(each.id) ? met(each) : each)), answer.rubric.gate);
}

describe('counterfactuals', () => {
  it('are what scoring from the beginning gives, and never lower a score', () => {
    fc.assert(
      fc.property(problems, (answer) => {
        for (const { check, counterfactual, gain } of coach(answer, noAdvice).actions) {
          const after = mend(answer, [check]);
          expect(counterfactual.verdict.after).toBe(after.verdict.outcome);
          expect(counterfactual.overall.after).toBe(averageScore(after.dimensions) ?? null);
          expect(gain).toBeGreaterThanOrEqual(0);
          for (const { id, before, after: score } of counterfactual.dimensions) {
            expect(score).toBe(after.dimensions.find((each) => each.id === id)?.score);
            expect(score ?? 0).toBeGreaterThan(before ?? 0);
          }
        }
      }),
    );
  });

  it('the smallest fix passes the gate, and no smaller set does where it says so', () => {
    fc.assert(
      fc.property(problems, (answer) => {
        const { smallestFix } = coach(answer, noAdvice);
        const sets = Array.from({ length: 2 ** 7 }, (_, bits) => [...answer.results.keys()].filter((_id, index) => (bits >> index) % 2 === 1));
        const sizes = sets.filter((set) => mend(answer, set).verdict.outcome === 'advance').map(({ length }) => length);
        if (answer.verdict.outcome === 'advance' || sizes.length === 0) {
          expect(smallestFix).toBeNull();
          return;
        }
        expect(mend(answer, smallestFix?.checks ?? []).verdict.outcome).toBe('advance');
        expect(smallestFix?.counterfactual.verdict.after).toBe('advance');
        if (smallestFix?.isSmallest === true) expect(smallestFix.checks.length).toBe(Math.min(...sizes));
      }),
      { numRuns: 150 },
    );
  });
});
