import type { Rubric } from '../schema/rubric.ts';
import { netflixPm } from './netflix-pm.ts';
import { productManagerQuestions } from './questions-product-manager.ts';

const builtIn = [netflixPm] as const;

/** Identifier of a built-in rubric. */
export type RubricId = (typeof builtIn)[number]['id'];

/** Built-in rubrics. They cannot be changed; `structuredClone` gives a copy to start one's own from. */
export const rubrics: readonly Rubric[] = Object.freeze(builtIn);

/** Built-in practice questions. */
export const questions = productManagerQuestions;
