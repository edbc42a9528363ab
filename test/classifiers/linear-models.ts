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
const answerFeatures = 400;
const sentenceFeatures = 300;

/** Trains the linear models of a check; undefined where too few of the samples show the signal. */
export function fitPair(id: string, from: readonly Sample[], columns: number): LinearPair | undefined {
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
    answer: fitFew(judged.map(({ answerRow }) => answerRow), isPositive, columns, answerFeatures),
    sentence: fitFew(rows, shown, columns, sentenceFeatures),
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

/** A model of the features that weigh most, in standard deviations: fitted with all, then anew with these alone. */
function fitFew(rows: readonly SparseRow[], isPositive: readonly boolean[], columns: number, count: number): LogisticModel {
  const { weights } = fitRidge(rows, isPositive, { columns, ridge, balanced: true });
  const deviations = standardDeviations(rows, columns);
  const weight = Array.from(weights, (value, column) => Math.abs(value) * deviations[column]!);
  const strongest = new Set(Array.from(weight.keys()).sort((a, b) => weight[b]! - weight[a]! || a - b).slice(0, count));
  const few = rows.map(({ columns: all, values }) => {
    const places = Array.from(all.keys()).filter((index) => strongest.has(all[index]!));
    return { columns: places.map((index) => all[index]!), values: places.map((index) => values[index]!) };
  });
  return fitRidge(few, isPositive, { columns, ridge, balanced: true });
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
