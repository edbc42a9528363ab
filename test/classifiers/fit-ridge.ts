/** A row of a sparse matrix: columns, and their values. */
export interface SparseRow {
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

export interface LogisticModel {
  readonly intercept: number;
  /** One weight a column. */
  readonly weights: Float64Array;
}

export interface RidgeOptions {
  /** Columns of the matrix. */
  readonly columns: number;
  /** What half the square of a weight costs (L2); above 0. */
  readonly ridge: number;
  /** Whether both classes weigh alike, whatever their sizes. */
  readonly balanced: boolean;
  /** Share of the length of the gradient at nought at which it stops. */
  readonly tolerance?: number;
  /** Where to begin; the end is the same from anywhere, but near it sooner reached. */
  readonly start?: LogisticModel | undefined;
}

const maxSteps = 50;
const maxInnerSteps = 100;

/**
 * Logistic regression with an L2 penalty: minimises sum of c_i log(1 + exp(-y_i (w x_i + b))) + ridge / 2 x sum w^2, where c_i is 1, or weighs
 * both classes alike; the intercept is not penalised. Newton's method with conjugate gradients (Nocedal and Wright, 2006, chapter 7);
 * without randomness, so that the same rows give the same weights.
 *
 * @throws Error where only one class occurs
 */
export function fitRidge(
  rows: readonly SparseRow[],
  isPositive: readonly boolean[],
  { columns, ridge, balanced, tolerance = 1e-3, start }: RidgeOptions,
): LogisticModel {
  const positives = isPositive.filter(Boolean).length;
  if (positives === 0 || positives === rows.length) throw new Error('both classes have to occur');
  const classCost = balanced ? ([rows.length / (2 * (rows.length - positives)), rows.length / (2 * positives)] as const) : ([1, 1] as const);
  const costs = Float64Array.from(isPositive, (positive) => classCost[positive ? 1 : 0]);
  const matrix = flatten(rows);
  // The intercept is the last place.
  const size = columns + 1;
  const nought = timesTransposed(matrix, costs.map((cost, row) => (isPositive[row]! ? -cost : cost) / 2), size);
  const enough = tolerance * Math.sqrt(dot(nought, nought));
  let point = new Float64Array(size);
  if (start !== undefined) {
    point.set(start.weights);
    point[columns] = start.intercept;
  }
  let margins = times(matrix, point);
  let value = objective(point, margins);

  function objective(at: Float64Array, products: Float64Array): number {
    let sum = 0;
    for (let row = 0; row < rows.length; row += 1) sum += costs[row]! * softplus(isPositive[row]! ? -products[row]! : products[row]!);
    for (let column = 0; column < columns; column += 1) sum += (ridge / 2) * at[column]! ** 2;
    return sum;
  }

  for (let step = 0; step < maxSteps; step += 1) {
    const residuals = new Float64Array(rows.length);
    const curvatures = new Float64Array(rows.length);
    for (let row = 0; row < rows.length; row += 1) {
      const probability = 1 / (1 + Math.exp(-margins[row]!));
      residuals[row] = costs[row]! * (probability - (isPositive[row]! ? 1 : 0));
      curvatures[row] = costs[row]! * probability * (1 - probability);
    }
    const gradient = timesTransposed(matrix, residuals, size);
    for (let column = 0; column < columns; column += 1) gradient[column]! += ridge * point[column]!;
    const length = Math.sqrt(dot(gradient, gradient));
    if (length <= enough) break;

    const direction = new Float64Array(size);
    const residual = gradient.map((part) => -part);
    const conjugate = Float64Array.from(residual);
    let square = dot(residual, residual);
    for (let inner = 0; inner < maxInnerSteps && Math.sqrt(square) > 0.1 * length; inner += 1) {
      const products = times(matrix, conjugate);
      for (let row = 0; row < rows.length; row += 1) products[row]! *= curvatures[row]!;
      const curved = timesTransposed(matrix, products, size);
      for (let column = 0; column < columns; column += 1) curved[column]! += ridge * conjugate[column]!;
      const by = square / dot(conjugate, curved);
      for (let at = 0; at < size; at += 1) {
        direction[at]! += by * conjugate[at]!;
        residual[at]! -= by * curved[at]!;
      }
      const next = dot(residual, residual);
      for (let at = 0; at < size; at += 1) conjugate[at] = residual[at]! + (next / square) * conjugate[at]!;
      square = next;
    }

    const along = times(matrix, direction);
    const slope = dot(gradient, direction);
    let stride = 1;
    for (; stride > 1e-6; stride /= 2) {
      const there = point.map((part, at) => part + stride * direction[at]!);
      const products = margins.map((part, row) => part + stride * along[row]!);
      const reached = objective(there, products);
      if (reached > value + 1e-4 * stride * slope) continue;
      [point, margins, value] = [there, products, reached];
      break;
    }
    if (stride <= 1e-6) break;
  }
  return { intercept: point[columns]!, weights: point.slice(0, columns) };
}

/** log(1 + exp(x)) without overflow. */
const softplus = (x: number): number => (x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x)));

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  return sum;
}

/** Rows one after the other in flat arrays. */
interface Matrix {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

function flatten(rows: readonly SparseRow[]): Matrix {
  const starts = new Int32Array(rows.length + 1);
  for (const [row, { columns }] of rows.entries()) starts[row + 1] = starts[row]! + columns.length;
  const matrix = { starts, columns: new Int32Array(starts[rows.length]!), values: new Float64Array(starts[rows.length]!) };
  for (const [row, { columns, values }] of rows.entries()) {
    matrix.columns.set(columns, starts[row]);
    matrix.values.set(values, starts[row]);
  }
  return matrix;
}

/** The matrix, with a last column of ones, times a vector. */
function times({ starts, columns, values }: Matrix, vector: Float64Array): Float64Array {
  const intercept = vector[vector.length - 1]!;
  const product = new Float64Array(starts.length - 1);
  for (let row = 0; row < product.length; row += 1) {
    let sum = intercept;
    for (let at = starts[row]!; at < starts[row + 1]!; at += 1) sum += vector[columns[at]!]! * values[at]!;
    product[row] = sum;
  }
  return product;
}

function timesTransposed({ starts, columns, values }: Matrix, vector: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size);
  for (let row = 0; row < vector.length; row += 1) {
    const by = vector[row]!;
    product[size - 1]! += by;
    for (let at = starts[row]!; at < starts[row + 1]!; at += 1) product[columns[at]!]! += by * values[at]!;
  }
  return product;
}
