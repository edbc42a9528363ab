import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { quadraticWeightedKappa } from '../../src/agreement/index.ts';
import { checks as registry, questionKinds, rubrics, type Report } from '../../src/index.ts';
import { netflixPmDomainWeights } from '../../src/rubrics/netflix-pm-domain-weights.ts';
import { readLabelledAnswers } from './labelled-answers.ts';
import { scoreRows } from './predict.ts';
import { dimensionIds } from './prediction.ts';

/**
 * `npm run fit`: fits the weights of `netflix-pm` to the readers' ratings of the train rows and writes them as data.
 *
 * For each dimension it minimises the mean squared error of the score (in the formula of src/scoring/score-dimension.ts) plus
 * `ridge` times the mean squared distance of the weights from the domain's, relative to their size; weights stay at or above 0.
 * The ridge is chosen by cross-validation with whole writers left out: the largest within one standard error of the best (Breiman et
 * al., 1984). Coordinate descent from the domain's weights, without
 * randomness: the same labelled answers and checks give the same weights.
 */
const ridges = [0.01, 0.03, 0.1, 0.3, 1, 3, 10];
/** Weights move within these bounds: a check of the domain's stays in, whatever so few answers say of it. */
const heaviest = 5;
const lightest = 0.1;
/** Largest share of a dimension's strength weight that one check may have in any kind of question: none decides alone. */
const largestShare = 0.195;

interface Row {
  readonly writer: string;
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
  let error = 0;
  for (const row of rows) error += (predict(task, model, row) - row.rating) ** 2;
  let distance = 0;
  model.weights.forEach((weight, at) => (distance += ((weight - task.prior.weights[at]!) / (task.prior.weights[at]! + 0.5)) ** 2));
  return error / rows.length + (ridge * distance) / model.weights.length;
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

/** Predictions for each writer by weights fitted without that writer. */
/** The mean of values and its standard error. */
function meanAndError(values: readonly number[]): { mean: number; error: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, error: Math.sqrt(variance / values.length) };
}

function crossValidate(task: Task, rows: readonly Row[], ridge: number): number[] {
  const predictions = new Map<Row, number>();
  for (const writer of new Set(rows.map((row) => row.writer))) {
    const model = fit(task, rows.filter((row) => row.writer !== writer), ridge);
    for (const row of rows) if (row.writer === writer) predictions.set(row, predict(task, model, row));
  }
  return rows.map((row) => predictions.get(row)!);
}

const kappaOf = (predicted: readonly number[], rows: readonly Row[]): string => {
  const statistic = quadraticWeightedKappa(predicted, rows.map(({ rating }) => rating));
  return statistic.status === 'defined' ? statistic.value.toFixed(3) : '–';
};

const round = (value: number): number => Math.round(value * 20) / 20;

const labelled = readLabelledAnswers('train');
const reports: Report[] = scoreRows(labelled);
const rubric = rubrics.find(({ id }) => id === 'netflix-pm')!;
const kindsOf = new Map<string, readonly string[]>(registry.map(({ id, appliesTo }) => [id, appliesTo]));
const fitted: Record<string, { fullCreditAt: number; weights: Record<string, number> }> = {};

for (const id of dimensionIds) {
  const prior = netflixPmDomainWeights[id];
  const checks = Object.keys(prior.weights);
  const caps = checks.map((check) => rubric.dimensions.find((dimension) => dimension.id === id)?.checks.find((entry) => entry.check === check)?.cap);
  const polarity = new Map(reports[0]!.checks.map((result) => [result.id, result.polarity]));
  const task: Task = {
    checks,
    signs: checks.map((check) => (polarity.get(check) === 'red-flag' ? -1 : 1)),
    caps,
    prior: { weights: Object.values(prior.weights), full: prior.fullCreditAt },
    strengthsByKind: questionKinds.map((kind) =>
      checks.flatMap((check, at) => (polarity.get(check) === 'strength' && kindsOf.get(check)!.includes(kind) ? [at] : [])),
    ),
  };
  const rows: Row[] = reports.map((report, index) => {
    const results = new Map(report.checks.map((result) => [result.id, result.score ?? undefined]));
    const ratings = labelled[index]!.dimensions[id]!;
    return {
      writer: labelled[index]!.writer,
      scores: checks.map((check) => results.get(check)),
      rating: ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length,
    };
  });
  const errorsOf = (predicted: readonly number[]): number[] => predicted.map((value, at) => (value - rows[at]!.rating) ** 2);
  const trials = ridges.map((ridge) => {
    const predicted = crossValidate(task, rows, ridge);
    return { ridge, ...meanAndError(errorsOf(predicted)), kappa: kappaOf(predicted, rows) };
  });
  const least = trials.reduce((a, b) => (b.mean < a.mean ? b : a));
  // By the rule of one standard error: the checks were developed on these rows, so a fit that follows them closely follows chance too.
  const chosen = trials.filter(({ mean }) => mean <= least.mean + least.error).reduce((a, b) => (b.ridge > a.ridge ? b : a));
  const model = fit(task, rows, chosen.ridge);
  const before = rows.map((row) => predict(task, task.prior, row));
  console.log(
    `${id}: domain weights kappa ${kappaOf(before, rows)}; left-out writers ${trials.map(({ ridge, kappa }) => `${kappa} (ridge ${ridge})`).join(', ')}; chosen ${chosen.ridge}; all rows ${kappaOf(rows.map((row) => predict(task, model, row)), rows)}`,
  );
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
