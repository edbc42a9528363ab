import type { Combination } from '../../src/classifiers/decode.ts';
import { inputsOf, type Known } from '../../src/classifiers/combine.ts';
import { fitRidge, type SparseRow } from './fit-ridge.ts';

/** What is known of a signal in an answer, from linear models that do not know its writer. */
export interface Case extends Known {
  /** The check. */
  readonly id: string;
  readonly answerId: string;
  readonly writer: string;
  readonly isPresent: boolean;
}

/** How much a check's own deviation moves for what it costs, beside a weight that all checks share. */
const deviation = 0.3;
/** Shared: best, second, answer, found, full, short. */
const shared = 6;
/** Each check's own: intercept, and deviations of best, answer and found. */
const own = 4;
const ridge = 1;

interface Scale {
  readonly means: readonly [number, number, number];
  readonly spreads: readonly [number, number, number];
}

/** Weights by which what is known of a signal becomes the log odds that it is present; shared by all checks as far as the cases do not speak against it. */
export function fitCombinations(cases: readonly Case[]): Map<string, Combination> {
  const ids = [...new Set(cases.map(({ id }) => id))].sort();
  const scales = new Map(ids.map((id) => [id, scaleOf(cases.filter((each) => each.id === id))]));
  const toRow = (each: Case): SparseRow => {
    const { means, spreads } = scales.get(each.id)!;
    const [best, second, answer, found, full, short] = inputsOf(each, means);
    const [b, s, a] = [best / spreads[0], second / spreads[1], answer / spreads[2]];
    const at = shared + ids.indexOf(each.id) * own;
    return {
      columns: [0, 1, 2, 3, 4, 5, at, at + 1, at + 2, at + 3],
      values: [b, s, a, found, full, short, 1, deviation * b, deviation * a, deviation * found],
    };
  };
  const { intercept, weights } = fitRidge(cases.map(toRow), cases.map(({ isPresent }) => isPresent), {
    columns: shared + ids.length * own,
    ridge,
    balanced: false,
    tolerance: 1e-5,
  });
  return new Map(
    ids.map((id, place) => {
      const { means, spreads } = scales.get(id)!;
      const at = shared + place * own;
      return [
        id,
        {
          intercept: round(intercept + weights[at]!),
          means: [round(means[0]), round(means[1]), round(means[2])],
          weights: [
            round((weights[0]! + deviation * weights[at + 1]!) / spreads[0]),
            round(weights[1]! / spreads[1]),
            round((weights[2]! + deviation * weights[at + 2]!) / spreads[2]),
          ],
          found: round(weights[3]! + deviation * weights[at + 3]!),
          full: round(weights[4]!),
          short: round(weights[5]!),
        },
      ] as const;
    }),
  );
}

function scaleOf(cases: readonly Case[]): Scale {
  const columns = [cases.map(({ best }) => best), cases.map(({ second }) => second), cases.map(({ answer }) => answer)].map((values) =>
    values.filter((value) => value !== undefined),
  );
  const [best, second, answer] = columns.map((values) => mean(values));
  const [b, s, a] = columns.map((values) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2))) || 1);
  return { means: [best!, second!, answer!], spreads: [b!, s!, a!] };
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const round = (value: number): number => Math.round(value * 1000) / 1000;
