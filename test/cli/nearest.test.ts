import { describe, expect, it } from 'vitest';
import { suggestName } from '../../src/cli/nearest.ts';
import { findNearest } from '../../src/index.ts';

const names = ['metric-first', 'primary-metric', 'trade-off', 'hedging'];

describe('findNearest', () => {
  it.each([
    ['metric-frist', 'metric-first'],
    ['Tradeoff', 'trade-off'],
    ['hedgin', 'hedging'],
    ['metrics-first', 'metric-first'],
    ['banana', undefined],
    ['', undefined],
    ['x'.repeat(10_000), undefined],
  ])('%j: %j', (name, nearest) => {
    expect(findNearest(name, names)).toBe(nearest);
  });
});

describe('suggestName', () => {
  it('names what there is where nothing is near', () => {
    expect(suggestName('banana', names)).toBe('"banana"; there is metric-first, primary-metric, trade-off, hedging');
    expect(suggestName('trade-of', names)).toBe('"trade-of"; did you mean "trade-off"?');
  });
});
