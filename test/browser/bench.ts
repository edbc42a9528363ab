import { pathToFileURL } from 'node:url';
import { createScorer } from '../../src/index.ts';
import { dist } from '../package/project.ts';
import { openStage } from './browser.ts';
import { describeStrokes, measureStrokes, strokeAnswer } from './strokes.ts';

// The last part of `npm run bench`: how long the playground takes to answer a key, beside the scoring alone in Node, in one run.
const text = strokeAnswer();
const scorer = createScorer({ rubric: 'netflix-pm' });
const score = (words: string): number => {
  const began = performance.now();
  scorer.score({ question: 'pm-family-plan', answer: { text: words } });
  return performance.now() - began;
};
for (let run = 0; run < 10; run++) score(text);
const times = Array.from({ length: 30 }, (_, index) => score(`${text} ${index}`)).sort((a, b) => a - b);

const stage = await openStage();
try {
  const { page } = await stage.open(pathToFileURL(dist('playground.html')).href);
  await page.locator('#answer-field').fill(text);
  console.log(`playground: ${describeStrokes(await measureStrokes(page))}; scoring alone, in Node: ${times[15]!.toFixed(0)} ms`);
} finally {
  await stage.close();
}
