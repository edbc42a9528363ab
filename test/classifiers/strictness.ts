import { combine } from '../../src/classifiers/combine.ts';
import { fitCombinations, type Case } from './combinations.ts';

/** Variance of the differences in log odds that are expected before anything is seen: what few answers say of one is believed by half at most. */
const variance = 0.25;
const steps = 30;

/**
 * For each check, by how much the log odds have to move for readers who are stricter, or less strict, than those whose labels were learned:
 * the difference that makes what is expected of `theirs` most probable, drawn towards 0 (a Gaussian prior).
 *
 * @param learned Cases with labels like those that were learned.
 * @param theirs Cases with labels of the other readers. What the rules found in them is left out of account, as rules were written on them.
 */
export function compareStrictness(learned: readonly Case[], theirs: readonly Case[]): Map<string, number> {
  const combinations = fitCombinations(learned.map(withoutRules));
  return new Map(
    Array.from(combinations, ([id, combination]) => {
      const own = theirs.filter((each) => each.id === id).map(withoutRules);
      const cases = own.map((each) => ({ odds: logOdds(combine(combination, each)), isPresent: each.isPresent }));
      return [id, Math.round(shiftOf(cases) * 1000) / 1000] as const;
    }),
  );
}

const withoutRules = (each: Case): Case => ({ ...each, status: 'absent' });
const logOdds = (probability: number): number => Math.log(probability / (1 - probability));

/** Newton's method on the penalised likelihood, which is concave. */
function shiftOf(cases: readonly { readonly odds: number; readonly isPresent: boolean }[]): number {
  let shift = 0;
  for (let step = 0; step < steps; step += 1) {
    let slope = shift / variance;
    let curvature = 1 / variance;
    for (const { odds, isPresent } of cases) {
      const probability = 1 / (1 + Math.exp(-odds - shift));
      slope += probability - (isPresent ? 1 : 0);
      curvature += probability * (1 - probability);
    }
    shift -= slope / curvature;
  }
  return shift;
}
