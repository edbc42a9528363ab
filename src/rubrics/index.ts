import type { Loop } from '../schema/loop.ts';
import type { Question } from '../schema/question.ts';
import type { Rubric } from '../schema/rubric.ts';
import { behavioralStar } from './behavioral-star.ts';
import { netflixPmLoop, netflixPmmLoop } from './loops.ts';
import { netflixPmIntern } from './netflix-pm-intern.ts';
import { netflixPm } from './netflix-pm.ts';
import { netflixPmm } from './netflix-pmm.ts';
import { pmGeneral } from './pm-general.ts';
import { generalQuestions } from './questions-general.ts';
import { internQuestions } from './questions-intern.ts';
import { productManagerQuestions } from './questions-product-manager.ts';
import { productMarketingQuestions } from './questions-product-marketing.ts';

const builtIn = [netflixPm, netflixPmm, netflixPmIntern, pmGeneral, behavioralStar] as const;
const builtInLoops = [netflixPmLoop, netflixPmmLoop] as const;

/**
 * Identifier of a built-in rubric.
 *
 * @useDeclaredType
 */
export type RubricId = (typeof builtIn)[number]['id'];

/**
 * Identifier of a built-in loop.
 *
 * @useDeclaredType
 */
export type LoopId = (typeof builtInLoops)[number]['id'];

/** Built-in rubrics. They cannot be changed; `structuredClone` gives a copy to start one's own from. */
export const rubrics: readonly Rubric[] = Object.freeze(builtIn);

/** Built-in loops, whose stages name built-in rubrics and questions by id. They cannot be changed. */
export const loops: readonly Loop[] = Object.freeze(builtInLoops);

/**
 * Built-in practice questions, over all kinds of question: for product managers (`pm-`), product marketing managers (`pmm-`), interns
 * and new graduates (`intern-`), and for product managers of any company (`gen-`). They cannot be changed.
 */
export const questions: readonly Question[] = Object.freeze([
  ...productManagerQuestions,
  ...productMarketingQuestions,
  ...internQuestions,
  ...generalQuestions,
]);
