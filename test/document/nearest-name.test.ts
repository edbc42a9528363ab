import { describe, expect, it } from 'vitest';
import { nearestName } from '../../src/document/nearest-name.ts';

const names = ['metric-first', 'metric-dump', 'trade-off', 'hedging', 'buzzwords', 'prioritization'];

describe('nearestName', () => {
  it.each([
    ['metric-frist', 'metric-first'],
    ['tradeoff', 'trade-off'],
    ['Trade_Off', 'trade-off'],
    ['hedges', 'hedging'],
    ['buzzword', 'buzzwords'],
    ['prioritisation', 'prioritization'],
  ])('%s: %s', (name, nearest) => {
    expect(nearestName(name, names)).toBe(nearest);
  });

  it.each(['clarity', 'zzz', '', '-'])('%s: none', (name) => {
    expect(nearestName(name, names)).toBeUndefined();
  });

  it('has none among none', () => {
    expect(nearestName('trade-off', [])).toBeUndefined();
  });
});
