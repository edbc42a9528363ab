import { checks } from '../checks/index.ts';
import { readCustomCheck } from '../custom-checks/read-custom-checks.ts';
import type { Check } from '../engine/define-check.ts';
import type { CustomCheckInput } from '../schema/custom-check.ts';

/**
 * Makes a check of a declaration as it stands among the `customChecks` of a rubric, to run its examples or to pass it to `createScorer`.
 *
 * @throws HighbarError `INVALID_CHECK`, naming every fault by path: an unknown class of words, an id of a built-in check, a phrase that is a
 * pattern, a rule that is nested too deep or can hold with nothing to quote, ...
 *
 * @example
 * for (const declaration of rubric.customChecks) console.log(runExamples(defineCustomCheck(declaration)));
 */
export function defineCustomCheck(declaration: CustomCheckInput): Check {
  return readCustomCheck(declaration, checks.map(({ id }) => id));
}
