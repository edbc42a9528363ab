import { describe, expect, it } from 'vitest';
import type { Case } from './combinations.ts';
import { compareStrictness } from './strictness.ts';

/** Answers whose score tells what is in them for the most part; `present` says from which score on readers find the signal. */
function casesFrom(present: number, size = 200): Case[] {
  return Array.from({ length: size }, (_, index): Case => {
    const score = (index % 40) / 10 - 2;
    const surprise = index % 7 === 0;
    return { id: 'trade-off', answerId: `${index}`, writer: 'w', status: 'absent', isPresent: score > present !== surprise, best: score, second: score, answer: score, words: 100 };
  });
}

describe('the strictness of readers', () => {
  it('is the same where they decide alike', () => {
    expect(compareStrictness(casesFrom(0), casesFrom(0)).get('trade-off')).toBeCloseTo(0, 1);
  });

  it('lowers the odds for stricter readers, and raises them for others', () => {
    expect(compareStrictness(casesFrom(0), casesFrom(1)).get('trade-off')).toBeLessThan(-0.5);
    expect(compareStrictness(casesFrom(0), casesFrom(-1)).get('trade-off')).toBeGreaterThan(0.5);
  });

  it('is hardly believed of few answers, and not at all of none', () => {
    const few = compareStrictness(casesFrom(0), casesFrom(1).slice(20, 24)).get('trade-off')!;
    expect(Math.abs(few)).toBeLessThan(Math.abs(compareStrictness(casesFrom(0), casesFrom(1)).get('trade-off')!));
    expect(compareStrictness(casesFrom(0), []).get('trade-off')).toBe(0);
  });

  it('leaves what the rules found out of account', () => {
    const found = casesFrom(0).map((each): Case => ({ ...each, status: 'present' }));
    expect(compareStrictness(casesFrom(0), found)).toEqual(compareStrictness(casesFrom(0), casesFrom(0)));
  });
});
