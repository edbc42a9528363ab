import { checks as builtInChecks } from '../checks/index.ts';
import { withSecondReading } from '../classifiers/second-reading.ts';
import { compileCustomCheck } from '../custom-checks/compile-custom-check.ts';
import { readCustomChecks } from '../custom-checks/read-custom-checks.ts';
import type { Document } from '../document/document.ts';
import { nearestName } from '../document/nearest-name.ts';
import type { Check } from '../engine/define-check.ts';
import type { ConfiguredCheck } from '../engine/run-checks.ts';
import { hashJson } from './hash.ts';
import { checkResultSchema, polaritySchema, type CheckResult } from '../schema/check-result.ts';
import { deepFreeze } from '../schema/deep-freeze.ts';
import { describeThrown, HighbarError, type HighbarIssue } from '../schema/highbar-error.ts';
import type { Rubric } from '../schema/rubric.ts';
import type { Advice } from '../scoring/coach.ts';
import { parseRubric } from '../scoring/parse-rubric.ts';
import { roundScore } from '../scoring/rounding.ts';

/** A rubric ready to score by. */
export interface CompiledRubric {
  readonly rubric: Rubric;
  readonly hash: string;
  /** Every check that there is. */
  readonly known: readonly Check[];
  /** The same, configured: built-in ones, those given as code, those of the rubric. A report tells all; the rubric decides what counts. */
  readonly checks: readonly ConfiguredCheck[];
  /** What each check has to tell a person who does not meet it. */
  readonly advice: (check: string) => Advice;
}

/**
 * Validates a rubric and configures the checks.
 *
 * @throws HighbarError `INVALID_CHECK` for a custom check that is none or that bears the id of another, `INVALID_RUBRIC`,
 * `INVALID_GATE`.
 */
export function compileRubric(value: unknown, customChecks: unknown): CompiledRubric {
  const custom = readGivenChecks(customChecks);
  const given: readonly Check[] = [...builtInChecks, ...custom];
  const byId = new Map(given.map((check) => [check.id, check]));
  const rubric = deepFreeze(parseRubric(value, { checks: byId, nearestName, readCustomChecks: (declared) => readCustomChecks(declared, byId.keys()) }));
  const all = [...given, ...(rubric.customChecks ?? []).map(compileCustomCheck)];
  const advice = new Map(all.map((check) => [check.id, adviceOf(check)]));
  const options = new Map(rubric.dimensions.flatMap(({ checks }) => checks.map((entry) => [entry.check, entry.options] as const)));
  return {
    rubric,
    hash: hashJson(rubric),
    known: all,
    advice: (id) => advice.get(id) ?? noAdvice,
    checks: all.map((check) => safely(check, readTwice(check, check.configure(options.get(check.id))), custom.includes(check))),
  };
}

const builtIn = new Set<Check>(builtInChecks);

/** Built-in checks are read a second time, by their classifiers. */
function readTwice(check: Check, run: ConfiguredCheck): ConfiguredCheck {
  return builtIn.has(check) ? withSecondReading(check.id, run) : run;
}

const noAdvice: Advice = { why: '', example: undefined, conflictsWith: [] };

/** A check of one's own that was not made by `defineCheck` may lack what is not needed to run it. */
function adviceOf({ rationale = '', examples = [], conflictsWith = [], polarity }: Partial<Check>): Advice {
  const good = polarity === 'red-flag' ? 'absent' : 'present';
  const example = examples.find(({ expect, mode }) => expect.status === good && mode !== 'spoken') ?? examples.find(({ expect }) => expect.status === good);
  return { why: rationale, example: example?.answer.replaceAll(/\[\[|\]\]/g, ''), conflictsWith };
}

function readGivenChecks(value: unknown): readonly Check[] {
  if (value === undefined) return [];
  const issues: HighbarIssue[] = [];
  const ids = new Set<string>(builtInChecks.map(({ id }) => id));
  const refuse = (path: HighbarIssue['path'], message: string): void => void issues.push({ path: ['checks', ...path], message });
  if (!Array.isArray(value)) refuse([], 'is not a list of checks; pass an array of what defineCheck returns');
  else {
    for (const [index, item] of value.entries()) {
      const id = readCheckId(item);
      if (id === undefined) refuse([index], 'is not a check; pass what defineCheck returns');
      else if (ids.has(id)) refuse([index, 'id'], `"${id}" is the id of another check; give it one of its own`);
      else ids.add(id);
    }
  }
  if (issues.length > 0) throw new HighbarError('INVALID_CHECK', 'The checks are not valid.', issues);
  return value as readonly Check[];
}

/** The id of a check, where a value is one that can be configured for the rubric's and the default options. */
function readCheckId(value: unknown): string | undefined {
  try {
    const { id, title, polarity, configure } = value as Partial<Check>;
    if (typeof id !== 'string' || id === '' || typeof title !== 'string' || title === '') return undefined;
    if (!polaritySchema.safeParse(polarity).success || typeof configure !== 'function') return undefined;
    return typeof configure() === 'function' ? id : undefined;
  } catch {
    return undefined;
  }
}

/** A check whose every failure is a result of status `error`. Built-in checks are trusted to return what they promise. */
function safely(check: Check, run: ConfiguredCheck, isCustom: boolean): ConfiguredCheck {
  const failed = (reason: string): CheckResult => ({
    id: check.id,
    title: check.title,
    polarity: check.polarity,
    status: 'error',
    score: null,
    confidence: null,
    evidence: [],
    message: { id: 'error', text: `The check failed and decided nothing: ${reason}.` },
  });
  return (document) => {
    try {
      const result = run(document);
      const fault = isCustom ? findFault(check, result, document) : undefined;
      return fault === undefined ? tidy(result) : failed(fault);
    } catch (error) {
      return failed(describeThrown(error));
    }
  };
}

/** Why what a custom check returned cannot stand in a report. */
function findFault(check: Check, result: CheckResult, document: Document): string | undefined {
  const parsed = checkResultSchema.safeParse(result);
  if (!parsed.success) return `what it returned is no result (${parsed.error.issues[0]?.path.join('.') ?? ''}: ${parsed.error.issues[0]?.message ?? ''})`;
  if (parsed.data.id !== check.id || parsed.data.polarity !== check.polarity) return 'its result bears the id or polarity of another check';
  const decided = ['present', 'partial', 'absent'].includes(parsed.data.status);
  if (decided !== (parsed.data.score !== null)) return `a result that is ${parsed.data.status} has ${decided ? 'a' : 'no'} score`;
  const misquoted = parsed.data.evidence.find(({ start, end, quote }) => document.text.slice(start, end) !== quote);
  return misquoted === undefined ? undefined : `its evidence at ${misquoted.start} is not what the answer says there`;
}

/** The result with its fields in one order and its numbers by the rounding rule. */
function tidy({ id, title, polarity, status, score, confidence, evidence, message, measure }: CheckResult): CheckResult {
  const round = (value: number | null): number | null => (value === null ? null : roundScore(value));
  const shared = { id, title, polarity, status, score: round(score), confidence: round(confidence), evidence, message };
  return measure === undefined ? shared : { ...shared, measure };
}
