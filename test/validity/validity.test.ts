import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hasScoredAnswers, measurePoints, meanOf, readPointFigures } from './expected-points.ts';
import { summarize } from './summary.ts';

const summary = summarize();

it('test/validity/README.md says what the code does; write it anew by npm run validity', () => {
  expect(readFileSync(new URL('./README.md', import.meta.url), 'utf8')).toBe(summary.markdown);
});

it('covers-points goes with the human scores better than the number of words does', () => {
  const figures = readPointFigures();
  const mean = meanOf(figures, ({ coversPoints }) => coversPoints);
  expect(mean).toBeGreaterThanOrEqual(0.5);
  expect(mean).toBeGreaterThan(meanOf(figures, ({ words }) => words));
});

it('test/validity/expected-points.json is whole, and says what the code does where the human scores are at hand', () => {
  const figures = readPointFigures();
  expect(figures.reduce((sum, { answers }) => sum + answers, 0)).toBe(1_476);
  // The human scores are not ours to ship: without them the figures are the last ones measured.
  if (hasScoredAnswers()) expect(figures).toEqual(measurePoints());
});

it('speech is judged about as well as writing, and loses little without punctuation and capitals', () => {
  const macroOf = (name: string): number => {
    const macro = summary.parts.find((part) => part.name === name)?.figures.macroF1;
    if (macro === undefined) throw new Error(`no part ${name}`);
    return macro;
  };
  expect(macroOf('mode: written') - macroOf('mode: spoken')).toBeLessThanOrEqual(0.05);
  expect(macroOf('mode: written') - macroOf('mode: written, with punctuation and capitals taken away')).toBeLessThanOrEqual(0.08);
});
