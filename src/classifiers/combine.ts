import type { CheckStatus } from '../schema/check-result.ts';
import type { Combination } from './decode.ts';

/** Words of an answer at which its score as a whole counts for half: what a few words say of it is little. */
const halfWords = 60;

/** What is known of a signal in an answer. */
export interface Known {
  /** Highest and second highest score of a sentence; undefined where there are fewer sentences. */
  readonly best: number | undefined;
  readonly second: number | undefined;
  /** Score of the whole answer. */
  readonly answer: number;
  /** Content words of the answer. */
  readonly words: number;
  /** What the rules found. */
  readonly status: CheckStatus;
}

/** The values that weights are given to; what is not known counts as ordinary. */
export function inputsOf({ best, second, answer, words, status }: Known, means: Combination['means']): readonly [number, number, number, number, number, number] {
  const found = foundValue(status);
  const long = words / (words + halfWords);
  const centred = (value: number | undefined, mean: number): number => (value === undefined ? 0 : value - mean);
  return [centred(best, means[0]), centred(second, means[1]), centred(answer, means[2]) * long, found, found === 1 ? 1 : 0, found * (1 - long)];
}

/** The probability that a signal is present. */
export function combine({ intercept, means, weights, found, full, short }: Combination, known: Known): number {
  const inputs = inputsOf(known, means);
  const logOdds = [...weights, found, full, short].reduce((sum, weight, at) => sum + weight * inputs[at]!, intercept);
  return 1 / (1 + Math.exp(-logOdds));
}

/** What the rules found, as a number. */
function foundValue(status: CheckStatus): number {
  if (status === 'present') return 1;
  return status === 'partial' ? 0.6 : 0;
}
