import type { Polarity } from '../../schema/check-result.ts';
import type { HighbarIssue } from '../../schema/highbar-error.ts';
import type { QuestionKind } from '../../schema/question.ts';
import type { Rubric } from '../../schema/rubric.ts';

/** What the rubric linter looks for, by name. */
export const lintRules = [
  'unreachable-gate',
  'dead-alternative',
  'always-holds',
  'unscorable-dimension',
  'check-counted-twice',
  'zero-weight',
  'cap-without-effect',
  'missing-anchor',
  'duplicate-anchor',
  'contradictory-tips',
] as const;
/** What the rubric linter looks for. */
export type LintRule = (typeof lintRules)[number];

/** How much a finding weighs, the heaviest first. */
export const lintSeverities = ['error', 'warning', 'note'] as const;
/**
 * How grave a finding is. error: the rubric cannot do what it says; warning: a part of it does nothing, or says nothing to a rater;
 * note: it may be meant.
 */
export type LintSeverity = (typeof lintSeverities)[number];

/** Something in a rubric that is valid and still not right. */
export interface LintFinding {
  /** Which rule found it. */
  readonly rule: LintRule;
  /** How much it weighs. */
  readonly severity: LintSeverity;
  /** Path to it in the rubric. */
  readonly path: HighbarIssue['path'];
  /** What is not right, and why. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
  /** For what was read from a text: line, from 1. */
  readonly line?: number;
  /** For what was read from a text: column, from 1, in UTF-16 code units. */
  readonly column?: number;
}

/** What the linter has to know of a check. */
export interface LintCheck {
  readonly polarity: Polarity;
  /** Kinds of question in which it is looked for. */
  readonly appliesTo: readonly QuestionKind[];
  /** Checks whose advice pulls against the advice of this one. */
  readonly conflictsWith?: readonly string[];
}

/** What is linted, against what. */
export interface LintTarget {
  readonly rubric: Rubric;
  /** The checks that there are, by id; those of the rubric have to be among them. */
  readonly checks: ReadonlyMap<string, LintCheck>;
  /** The kinds of question that are looked at. */
  readonly kinds: readonly QuestionKind[];
  /** Whether the rubric is meant for each of the kinds, so that what fails in one of them is an error. */
  readonly isForAllKinds: boolean;
}

/** "a", "a and b", "a, b and c". */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]!}`;
}
