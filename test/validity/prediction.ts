import type { Evidence } from '../../src/schema/evidence.ts';

/** What a scorer says of one answer: highbar or a baseline. What it cannot say is left out. */
export interface Prediction {
  /** Whether each signal is present; a signal that could not be decided counts as not found. */
  readonly signals: Readonly<Record<string, boolean>>;
  readonly evidence?: Readonly<Record<string, readonly Evidence[]>>;
  /** Score of each dimension, 1 to 5; null where not scored. */
  readonly dimensions: Readonly<Record<string, number | null>>;
  readonly advances: boolean;
}

export const dimensionIds = ['judgment', 'communication', 'impact', 'curiosity'] as const;

/** The gate of the codebook: the mean at least 4.0, and no dimension below 3.0. */
export function advances(dimensions: readonly number[]): boolean {
  const mean = dimensions.reduce((sum, score) => sum + score, 0) / dimensions.length;
  return mean >= 4 && Math.min(...dimensions) >= 3;
}
