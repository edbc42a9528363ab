import type { Check } from '../engine/define-check.ts';
import { customCheckSchema } from '../schema/custom-check.ts';
import { HighbarError, type HighbarIssue } from '../schema/highbar-error.ts';
import { isWithin, readBySchema } from '../schema/parse.ts';
import { maximumRuleDepth } from '../schema/check-rule.ts';
import { compileCustomCheck } from './compile-custom-check.ts';
import { findRuleFaults, isRuleTooDeep } from './rule-faults.ts';

/** What came of reading the declarations of a rubric's own checks. */
export interface CustomChecksReading {
  /** The checks whose declarations have no faults. */
  readonly checks: readonly Check[];
  /** The ids declared, those of faulty declarations among them. */
  readonly ids: readonly string[];
  /** All faults, by path from the list. */
  readonly faults: readonly HighbarIssue[];
}

/** Reads the declarations of checks of unknown origin; `taken` are the ids of other checks. */
export function readCustomChecks(declarations: readonly unknown[], taken: Iterable<string>): CustomChecksReading {
  const others = new Set(taken);
  const own = new Map<string, number>();
  const checks: Check[] = [];
  const faults: HighbarIssue[] = [];
  for (const [index, declaration] of declarations.entries()) {
    const { check, issues } = readOne(declaration);
    const found = issues.map((issue) => ({ ...issue, path: [index, ...issue.path] }));
    const id = typeof declaration === 'object' && declaration !== null && 'id' in declaration ? declaration.id : undefined;
    if (typeof id === 'string' && id !== '') {
      const earlier = own.get(id);
      if (others.has(id)) found.unshift({ path: [index, 'id'], message: `"${id}" is the id of a check that there is already; give this one another` });
      else if (earlier !== undefined) found.unshift({ path: [index, 'id'], message: `is the same as that of check ${earlier}; each may stand once` });
      else own.set(id, index);
    }
    faults.push(...found);
    if (check !== undefined && found.length === 0) checks.push(check);
  }
  return { checks, ids: [...own.keys()], faults };
}

/**
 * Makes a check of a declaration, to test it by its examples or to use it beside the built-in ones.
 *
 * @throws HighbarError `INVALID_CHECK`, naming every fault by path.
 */
export function readCustomCheck(declaration: unknown, taken: Iterable<string>): Check {
  const { checks, faults } = readCustomChecks([declaration], taken);
  const [check] = checks;
  if (check !== undefined) return check;
  throw new HighbarError('INVALID_CHECK', 'The check is not valid.', faults.map(({ path, ...fault }) => ({ ...fault, path: path.slice(1) })));
}

function readOne(declaration: unknown): { readonly check?: Check; readonly issues: readonly HighbarIssue[] } {
  const { value, data, issues } = readBySchema(customCheckSchema, declaration);
  const rule = typeof data === 'object' && data !== null && 'rule' in data ? data.rule : undefined;
  if (isRuleTooDeep(rule)) {
    const tooDeep = { path: ['rule'], message: `is nested deeper than ${maximumRuleDepth} rules in one another; flatten it, or make several checks of it` };
    return { issues: [...issues.filter(({ path }) => !isWithin(path, ['rule'])), tooDeep] };
  }
  if (value === undefined) return { issues };
  const faults = [...findRuleFaults(value.rule, ['rule']), ...messageFaults(value.messages)];
  return faults.length > 0 ? { issues: faults } : { check: compileCustomCheck(value), issues: [] };
}

/** A placeholder that nothing is put in for would stand in the report as it is. */
function messageFaults(messages: { readonly present: string; readonly absent: string }): HighbarIssue[] {
  return (['present', 'absent'] as const).flatMap((name) =>
    [...messages[name].matchAll(/\{(\w{1,40})\}/g)].flatMap(([whole, inner]) => {
      if (name === 'present' && inner === 'quote') return [];
      const why = name === 'absent' && inner === 'quote' ? 'has nothing to quote where nothing was found' : 'is no placeholder; the only one is {quote}';
      return [{ path: ['messages', name], message: `"${whole}" ${why}` }];
    }),
  );
}
