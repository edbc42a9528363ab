import { writtenArtifact } from './written-artifact.ts';

/** Every built-in check, in the order of the codebook. */
export const checks = [
  // A. Framing and metrics
  // B. Evidence and experiments
  // C. Judgment
  // D. Behaviour and ownership
  writtenArtifact,
  // E. Communication
  // F. Field knowledge
  // Measured
] as const;

/** Identifier of a built-in check. */
export type CheckId = (typeof checks)[number]['id'];
