import type { Document } from '../document/document.ts';
import type { CheckResult } from '../schema/check-result.ts';

/** A check with its options settled. */
export type ConfiguredCheck = (document: Document) => CheckResult;

/** Runs the checks on a document, in the order given. */
export function runChecks(document: Document, checks: Iterable<ConfiguredCheck>): CheckResult[] {
  return Array.from(checks, (check) => check(document));
}
