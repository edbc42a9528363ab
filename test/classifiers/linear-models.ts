import { fitRidge, type LogisticModel, type SparseRow } from './fit-ridge.ts';
import type { Sample } from './samples.ts';

/** The two linear models of a check. */
export interface LinearPair {
  readonly answer: LogisticModel;
  readonly sentence: LogisticModel;
}

const ridge = 1;
const fewestPositives = 5;
/** Features that a model keeps. */
const answerFeatures = 600;
const sentenceFeatures = 600;
/** Counted on top of what has a feature and what has not, in either class. */
const smoothing = 2;

/**
 * Trains the linear models of a check; undefined where too few of the samples show the signal.
 *
 * @param start Models of much the same samples, near which to begin.
 */
export function fitPair(id: string, from: readonly Sample[], columns: number, start?: LinearPair): LinearPair | undefined {
  const judged = from.filter(({ text }) => text.labels[id] !== undefined);
  const isPositive = judged.map(({ text }) => text.labels[id] !== null);
  const rows: SparseRow[] = [];
  const shown: boolean[] = [];
  for (const sample of judged) {
    const own = shows(sample, id);
    if (own === undefined) continue;
    rows.push(...sample.sentenceRows);
    shown.push(...own);
  }
  const positives = isPositive.filter(Boolean).length;
  if (positives < fewestPositives || positives === judged.length || shown.filter(Boolean).length < fewestPositives) return undefined;
  return {
    answer: fitFew(judged.map(({ answerRow }) => answerRow), isPositive, columns, answerFeatures, start?.answer),
    sentence: fitFew(rows, shown, columns, sentenceFeatures, start?.sentence),
  };
}

/** The score of a row: log odds, as if both classes were equally frequent. */
export function scoreRow({ intercept, weights }: LogisticModel, { columns, values }: SparseRow): number {
  return columns.reduce((sum, column, index) => sum + weights[column]! * values[index]!, intercept);
}

/** Which sentences show a signal: those that hold most of a marked passage, or are mostly in one. Undefined where nobody marked the passages. */
function shows({ text: { text, labels }, sentences }: Sample, id: string): boolean[] | undefined {
  const passages = labels[id];
  if (passages === undefined || passages?.length === 0) return undefined;
  if (passages === null) return sentences.map(() => false);
  const ranges = passages.map((passage) => [text.indexOf(passage), passage.length] as const).filter(([start]) => start >= 0);
  return sentences.map(({ start, end }) =>
    ranges.some(([from, length]) => {
      const shared = Math.min(end, from + length) - Math.max(start, from);
      return shared > length / 2 || shared > (end - start) / 2;
    }),
  );
}

/**
 * A model of the features that weigh most, in standard deviations: fitted with all, then anew with these alone. Before either fit a feature is
 * scaled by how unevenly the classes have it, so that the penalty falls on what both have alike (Wang and Manning, 2012).
 */
function fitFew(unscaled: readonly SparseRow[], isPositive: readonly boolean[], columns: number, count: number, start?: LogisticModel): LogisticModel {
  const scales = unevenness(unscaled, isPositive, columns);
  const rows = unscaled.map((row) => ({ columns: row.columns, values: row.values.map((value, index) => value * scales[row.columns[index]!]!) }));
  const scaledStart = start && { ...start, weights: start.weights.map((weight, column) => (scales[column] === 0 ? 0 : weight / scales[column]!)) };
  const full = fitRidge(rows, isPositive, { columns, ridge, balanced: true, start: scaledStart });
  const deviations = standardDeviations(rows, columns);
  const weight = Array.from(full.weights, (value, column) => Math.abs(value) * deviations[column]!);
  const strongest = new Set(Array.from(weight.keys()).sort((a, b) => weight[b]! - weight[a]! || a - b).slice(0, count));
  const few = rows.map(({ columns: all, values }) => {
    const places = Array.from(all.keys()).filter((index) => strongest.has(all[index]!));
    return { columns: places.map((index) => all[index]!), values: places.map((index) => values[index]!) };
  });
  const begun = { ...full, weights: full.weights.map((value, column) => (strongest.has(column) ? value : 0)) };
  const model = fitRidge(few, isPositive, { columns, ridge, balanced: true, start: begun });
  return { ...model, weights: model.weights.map((value, column) => value * scales[column]!) };
}

/** For each feature, the square root of the size of its log likelihood ratio between the classes, smoothed. */
function unevenness(rows: readonly SparseRow[], isPositive: readonly boolean[], columns: number): Float64Array {
  const having = { positive: new Float64Array(columns).fill(smoothing), negative: new Float64Array(columns).fill(smoothing) };
  for (const [index, row] of rows.entries()) {
    const own = isPositive[index]! ? having.positive : having.negative;
    for (const column of row.columns) own[column]! += 1;
  }
  const positives = isPositive.filter(Boolean).length;
  const ratio = (positives + 2 * smoothing) / (rows.length - positives + 2 * smoothing);
  return having.positive.map((positive, column) => Math.sqrt(Math.abs(Math.log(positive / having.negative[column]! / ratio))));
}

function standardDeviations(rows: readonly SparseRow[], columns: number): Float64Array {
  const sums = new Float64Array(columns);
  const squares = new Float64Array(columns);
  for (const row of rows) {
    for (const [index, column] of row.columns.entries()) {
      sums[column]! += row.values[index]!;
      squares[column]! += row.values[index]! ** 2;
    }
  }
  return squares.map((square, column) => Math.sqrt(Math.max(0, square / rows.length - (sums[column]! / rows.length) ** 2)));
}
