import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { models } from '../../src/classifiers/models.ts';
import { fitPair } from './linear-models.ts';
import { readSamples } from './samples.ts';
import { fingerprintOfTexts, readTrainingTexts } from './training-texts.ts';

const remedy = 'Train anew by: npm run train';

it('the classifiers were trained on the labelled answers as they are', () => {
  expect(readFileSync(new URL('./README.md', import.meta.url), 'utf8'), remedy).toContain(`\`${fingerprintOfTexts()}\``);
});

it('training a classifier anew gives the one that is kept', () => {
  const id = 'trade-off';
  const { samples, names } = readSamples(readTrainingTexts(), []);
  const pair = fitPair(id, samples, names.length)!;
  const features = models.features.split('\t');
  for (const part of ['answer', 'sentence'] as const) {
    const [intercept, weights] = models.checks[id]![part]!;
    const kept = new Map(weights.split(' ').map((entry) => entry.split(':')).map(([place, weight]) => [features[Number.parseInt(place!, 36)]!, Number(weight)]));
    // Another processor may round the last figure the other way.
    expect(Math.abs(pair[part].intercept - intercept), remedy).toBeLessThan(0.002);
    for (const [column, weight] of pair[part].weights.entries()) expect(Math.abs(weight - (kept.get(names[column]!) ?? 0)), `${names[column]}. ${remedy}`).toBeLessThan(0.011);
  }
}, 300_000);
