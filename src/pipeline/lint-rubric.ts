import { z } from 'zod';
import { readSource, type SourceOptions } from '../authoring/read-source.ts';
import type { Check } from '../engine/define-check.ts';
import { rubrics } from '../rubrics/index.ts';
import { parseOrThrow } from '../schema/parse.ts';
import { questionKinds, questionKindSchema, type QuestionKind } from '../schema/question.ts';
import type { RubricInput } from '../schema/rubric.ts';
import type { LintFinding } from '../scoring/lint/finding.ts';
import { lintTarget } from '../scoring/lint/lint-target.ts';
import { compileRubric } from './compile-rubric.ts';
import { placeFaults } from './parse-text.ts';
import { findBuiltIn } from './read-input.ts';

/** How a rubric is to be linted. */
export interface LintOptions {
  /** Checks of your own, beside the built-in ones, for the rubric to name. */
  readonly checks?: readonly Check[];
  /**
   * The kinds of question that the rubric is for: what fails in one of them is an error. Left out, all eight are looked at, and what
   * fails in some of them is a warning.
   */
  readonly kinds?: readonly QuestionKind[];
}

/**
 * Looks in a valid rubric for what is still not right: a gate that no answer passes, conditions that every answer meets, dimensions that
 * nothing can score, checks counted twice, weights and caps that do nothing, anchors that are missing or alike, and tips that
 * contradict each other. What it calls out of reach is so for certain, reckoned with the scoring itself; it does not find every such gate.
 *
 * @param rubric A rubric, or the id of a built-in one.
 * @returns The findings, the gravest first; none for a rubric in which nothing was found.
 * @throws HighbarError `INVALID_RUBRIC`, `INVALID_GATE`, `INVALID_CHECK`, `INVALID_OPTIONS` or `UNKNOWN_RUBRIC`.
 */
export function lintRubric(rubric: RubricInput | string, { checks, kinds }: LintOptions = {}): readonly LintFinding[] {
  const chosen = kinds === undefined ? questionKinds : parseOrThrow(kindsSchema, kinds, 'INVALID_OPTIONS', 'The kinds of question are not valid.');
  const value: unknown = typeof rubric === 'string' ? findBuiltIn('RUBRIC', rubrics, rubric) : rubric;
  const compiled = compileRubric(value, checks);
  const known = new Map(compiled.known.map(({ id, polarity, appliesTo, conflictsWith = [] }) => [id, { polarity, appliesTo, conflictsWith }]));
  return lintTarget({ rubric: compiled.rubric, checks: known, kinds: [...new Set(chosen)], isForAllKinds: kinds !== undefined });
}

const kindsSchema = z.array(questionKindSchema).min(1);

/**
 * Lints a rubric written in YAML or JSON; each finding bears its line and column.
 *
 * @throws HighbarError as `parseRubricText` and `lintRubric` do.
 */
export function lintRubricText(text: string, options: LintOptions & SourceOptions = {}): readonly LintFinding[] {
  const source = readSource(text, options);
  return placeFaults(source, options, () => lintRubric(source.data as RubricInput, options)).map((finding) => ({ ...finding, ...source.locate(finding.path) }));
}
