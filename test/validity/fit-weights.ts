import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { quadraticWeightedKappa } from '../../src/agreement/index.ts';
import { covariance, mean } from '../../src/agreement/moments.ts';
import { models } from '../../src/classifiers/models.ts';
import { scoreOf } from '../../src/classifiers/second-reading.ts';
import { createDocument } from '../../src/document/document.ts';
import { checks as registry, questionKinds, rubrics } from '../../src/index.ts';
import { netflixPmDomainWeights } from '../../src/rubrics/netflix-pm-domain-weights.ts';
import { readLeftOut } from '../classifiers/left-out.ts';
import { readCommonRatings, readFreshAnswers, type FreshAnswer } from '../classifiers/training-texts.ts';
import { readLabelledAnswers } from './labelled-answers.ts';
import { dimensionIds } from './prediction.ts';

/**
 * `npm run fit`: fits the weights of `netflix-pm` to the readers' ratings of the fresh answers and writes them as data.
 *
 * The readers of the fresh answers are a little more lenient than those of the train rows, whom the project measures itself by; their ratings are
 * brought to the scale of these by linear equating on the rows that both rated (Kolen and Brennan, 2014, chapter 2).
 *
 * The scores of the checks are those by classifiers that were trained without the answer's writer (`npm run train` writes them): weights that are
 * fitted to scores better than new answers will get trust them too much, and then no new answer reaches the gate.
 * For each dimension it maximises the quadratic-weighted kappa of the score (in the formula of src/scoring/score-dimension.ts) with the
 * rating, less `ridge` times the mean squared distance of the weights from the domain's, relative to their size; weights stay at or above 0. The
 * squared error instead would draw scores to the mean, and fewer than the readers pass would pass the gate.
 * The ridge is chosen by cross-validation with whole writers left out: the largest within one standard error of the best (Breiman et
 * al., 1984). Coordinate descent from the domain's weights, without
 * randomness: the same labelled answers and checks give the same weights.
 */
const ridges = [0.01, 0.03, 0.1, 0.3];
/** Into so many parts the writers are divided; each part is left out once. */
const parts = 5;
/** Weights move within these bounds: a check of the domain's stays in, whatever so few answers say of it. */
const heaviest = 5;
const lightest = 0.1;
/** Largest share of a dimension's strength weight that one check may have in any kind of question: none decides alone. */
const largestShare = 0.195;

interface Row {
  /** Part of the writers that its writer belongs to. */
  readonly part: number;
  /** Score of each check, 0 to 1; undefined where it decided nothing. */
  readonly scores: readonly (number | undefined)[];
  readonly rating: number;
}
interface Model {
  readonly weights: readonly number[];
  readonly full: number;
}
interface Task {
  readonly checks: readonly string[];
  readonly signs: readonly (1 | -1)[];
  readonly caps: readonly (number | undefined)[];
  readonly prior: Model;
  /** For each kind of question, the indexes of the strengths that apply. */
  readonly strengthsByKind: readonly (readonly number[])[];
}

function isBalanced({ strengthsByKind }: Task, { weights }: Model): boolean {
  return strengthsByKind.every((strengths) => {
    const total = strengths.reduce((sum, at) => sum + weights[at]!, 0);
    return strengths.every((at) => weights[at]! <= total * largestShare);
  });
}

function predict({ signs, caps }: Task, { weights, full }: Model, { scores }: Row): number {
  let sum = 0;
  let decided = 0;
  let ceiling = 5;
  for (let at = 0; at < weights.length; at += 1) {
    const score = scores[at];
    if (score === undefined) continue;
    sum += signs[at]! * weights[at]! * score;
    if (signs[at] === 1) decided += weights[at]!;
    const cap = caps[at];
    if (cap !== undefined) ceiling = Math.min(ceiling, 5 - (5 - cap) * (signs[at] === 1 ? 1 - score : score));
  }
  if (decided === 0) return 1;
  return Math.min(ceiling, Math.max(1, Math.min(5, 1 + (4 * sum) / (decided * full))));
}

function loss(task: Task, model: Model, rows: readonly Row[], ridge: number): number {
  let distance = 0;
  model.weights.forEach((weight, at) => (distance += ((weight - task.prior.weights[at]!) / (task.prior.weights[at]! + 0.5)) ** 2));
  const kappa = kappaOf(rows.map((row) => predict(task, model, row)), rows);
  return 1 - kappa + (ridge * distance) / model.weights.length;
}

function fit(task: Task, rows: readonly Row[], ridge: number): Model {
  let model = task.prior;
  let best = loss(task, model, rows, ridge);
  for (let step = 1; step >= 0.05; step /= 2) {
    for (let improved = true, passes = 0; improved && passes < 40; passes += 1) {
      improved = false;
      const consider = (candidate: Model): void => {
        const value = loss(task, candidate, rows, ridge);
        if (value < best - 1e-9 && isBalanced(task, candidate)) {
          best = value;
          model = candidate;
          improved = true;
        }
      };
      for (let at = 0; at < model.weights.length; at += 1) {
        for (const move of [step, -step]) {
          const weight = Math.min(heaviest, Math.max(lightest, model.weights[at]! + move));
          consider({ ...model, weights: model.weights.map((old, other) => (other === at ? weight : old)) });
        }
      }
      for (const move of [step / 10, -step / 10]) consider({ ...model, full: Math.min(1, Math.max(0.2, model.full + move)) });
    }
  }
  return model;
}

/** Kappa in each part of the writers, by weights fitted without it. */
function crossValidate(task: Task, rows: readonly Row[], ridge: number): number[] {
  return Array.from({ length: parts }, (_, part) => {
    const own = rows.filter((row) => row.part === part);
    const model = fit(task, rows.filter((row) => row.part !== part), ridge);
    return kappaOf(own.map((row) => predict(task, model, row)), own);
  });
}

/** The mean of values and its standard error. */
function meanAndError(values: readonly number[]): { mean: number; error: number } {
  const centre = mean(values);
  const variance = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
  return { mean: centre, error: Math.sqrt(variance / values.length) };
}

function kappaOf(predicted: readonly number[], rows: readonly Row[]): number {
  const statistic = quadraticWeightedKappa(predicted, rows.map(({ rating }) => rating));
  if (statistic.status !== 'defined') throw new Error(`No kappa: ${statistic.reason}`);
  return statistic.value;
}

const round = (value: number): number => Math.round(value * 20) / 20;

const leftOut = readLeftOut();
const probabilitiesOf = new Map(leftOut.answers.map(({ id, probabilities }) => [id, probabilities]));
const answers = readFreshAnswers();
const writers = [...new Set(answers.map(({ writer }) => writer))].sort();
const byRules = registry.filter(({ id }) => !leftOut.checks.includes(id)).map((check) => check.configure());

/** Scores of the checks, as far as they were decided. */
function scoresOf({ id, question, text, mode }: FreshAnswer): Map<string, number> {
  const document = createDocument(question, { text, mode });
  const rules = byRules.map((run) => run(document)).flatMap((result) => (result.score === null ? [] : [[result.id, result.score] as const]));
  const probabilities = probabilitiesOf.get(id);
  if (probabilities === undefined) throw new Error(`Nothing is known of ${id} by classifiers that do not know its writer: run npm run train first.`);
  return new Map([...rules, ...Array.from(probabilities, ([check, probability]) => [check, scoreOf(probability, models.threshold)] as const)]);
}

/** Ratings of the fresh readers, on the scale of the readers of the train rows. */
function equate(id: (typeof dimensionIds)[number]): (rating: number) => number {
  const train = new Map(readLabelledAnswers('train').map((row) => [row.id, row.dimensions[id]!]));
  const common = readCommonRatings();
  const theirs = meanAndSpread(common.map(({ ratings }) => ratings[id]));
  const ours = meanAndSpread(common.map((row) => mean(train.get(row.id)!)));
  return (rating) => Math.min(5, Math.max(1, ours.mean + ((rating - theirs.mean) * ours.spread) / theirs.spread));
}

const meanAndSpread = (values: readonly number[]): { mean: number; spread: number } => ({ mean: mean(values), spread: Math.sqrt(covariance(values, values)) });

const scored = answers.map((answer) => ({ answer, scores: scoresOf(answer) }));
const rubric = rubrics.find(({ id }) => id === 'netflix-pm')!;
const kindsOf = new Map<string, readonly string[]>(registry.map(({ id, appliesTo }) => [id, appliesTo]));
const fitted: Record<string, { fullCreditAt: number; weights: Record<string, number> }> = {};

for (const id of dimensionIds) {
  const prior = netflixPmDomainWeights[id];
  const checks = Object.keys(prior.weights);
  const caps = checks.map((check) => rubric.dimensions.find((dimension) => dimension.id === id)?.checks.find((entry) => entry.check === check)?.cap);
  const polarity = new Map<string, string>(registry.map((check) => [check.id, check.polarity]));
  const task: Task = {
    checks,
    signs: checks.map((check) => (polarity.get(check) === 'red-flag' ? -1 : 1)),
    caps,
    prior: { weights: Object.values(prior.weights), full: prior.fullCreditAt },
    strengthsByKind: questionKinds.map((kind) =>
      checks.flatMap((check, at) => (polarity.get(check) === 'strength' && kindsOf.get(check)!.includes(kind) ? [at] : [])),
    ),
  };
  const toScale = equate(id);
  const rows = scored.map(({ answer, scores }): Row => ({
    part: writers.indexOf(answer.writer) % parts,
    scores: checks.map((check) => scores.get(check)),
    rating: toScale(answer.ratings[id]),
  }));
  const trials = ridges.map((ridge) => ({ ridge, ...meanAndError(crossValidate(task, rows, ridge)) }));
  const best = trials.reduce((a, b) => (b.mean > a.mean ? b : a));
  const chosen = trials.filter(({ mean }) => mean >= best.mean - best.error).reduce((a, b) => (b.ridge > a.ridge ? b : a));
  const model = fit(task, rows, chosen.ridge);
  const kappaBy = (by: Model): string => kappaOf(rows.map((row) => predict(task, by, row)), rows).toFixed(3);
  const trialled = trials.map(({ ridge, mean }) => `${mean.toFixed(3)} (ridge ${ridge})`).join(', ');
  console.log(`${id}: domain weights kappa ${kappaBy(task.prior)}; left-out writers ${trialled}; chosen ${chosen.ridge}; all rows ${kappaBy(model)}`);
  const full = round(model.full);
  fitted[id] = {
    fullCreditAt: full,
    weights: Object.fromEntries(checks.map((check, at) => [check, round(model.weights[at]!)])),
  };
}

const source = `/** Written by \`npm run fit\` (test/validity/fit-weights.ts); do not edit by hand. */
export const fittedWeights = ${JSON.stringify(fitted, null, 2)
  .replace(/"([a-z]+)":/gi, '$1:')
  .replace(/"/g, "'")
  .replace(/([\d}])\n/g, '$1,\n')
  .replace(/,\n$/, '\n')} as const;
`;
writeFileSync(fileURLToPath(new URL('../../src/rubrics/netflix-pm-weights.ts', import.meta.url)), source.replace(/\},? as const/, '} as const'));
