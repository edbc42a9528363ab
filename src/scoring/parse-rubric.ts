import type { Polarity } from '../schema/check-result.ts';
import { HighbarError, type HighbarIssue } from '../schema/highbar-error.ts';
import { isWithin, readBySchema } from '../schema/parse.ts';
import { rubricSchema, type Rubric } from '../schema/rubric.ts';
import { findGateFaults, isGateTooDeep } from './gate-faults.ts';
import { asArray, asObject } from './loose-data.ts';
import { findRubricFaults } from './rubric-faults.ts';

/** What has to be known of a check to tell whether a rubric uses it rightly. */
export interface KnownCheck {
  readonly polarity: Polarity;
  /** Throws a HighbarError that names each option that is not valid. */
  readonly configure: (options?: unknown) => unknown;
}

/** What a rubric is read against. */
export interface RubricContext {
  /** The checks that there are, by id. */
  readonly checks: ReadonlyMap<string, KnownCheck>;
  /** The candidate spelled most like a name; undefined where none is near. */
  readonly nearestName: (name: string, candidates: Iterable<string>) => string | undefined;
  /** Reads the checks that the rubric itself declares; where it is left out, a rubric's own checks are not known. */
  readonly readCustomChecks?: (declarations: readonly unknown[]) => DeclaredChecks;
}

/** What the checks are that a rubric declares. */
export interface DeclaredChecks {
  /** Those without faults. */
  readonly checks: readonly (KnownCheck & { readonly id: string })[];
  /** The ids of all. */
  readonly ids: readonly string[];
  /** What is wrong with them, by path from their list. */
  readonly faults: readonly HighbarIssue[];
}

/**
 * Reads a rubric of unknown origin: its shape by the schema, then what the shape cannot say, such as that the checks exist and that
 * the gate asks about dimensions that there are. Faults of both sorts are reported together.
 *
 * @throws HighbarError `INVALID_RUBRIC`, or `INVALID_GATE` where nothing but the gate is at fault, naming every fault by path.
 */
export function parseRubric(value: unknown, context: RubricContext): Rubric {
  const { value: rubric, data, faults, issues } = readBySchema(rubricSchema, value);
  const declarations = asArray(asObject(data)['customChecks']);
  const declared = context.readCustomChecks?.(declarations);
  const known = declared === undefined ? context : { ...context, checks: withDeclared(context.checks, declared) };
  const ownFaults = (declared?.faults ?? []).map((fault) => ({ ...fault, path: ['customChecks', ...fault.path] }));
  const found = isGateTooDeep(data, faults) ? issues.filter(({ path }) => path[0] !== 'gate') : [...issues];
  addOwnFaults(found, ownFaults, faults);
  found.push(...findRubricFaults(data, known), ...findGateFaults(data, faults, known));
  if (rubric !== undefined && found.length === 0) return rubric;
  const inGate = found.every(({ path }) => path[0] === 'gate');
  throw new HighbarError(inGate ? 'INVALID_GATE' : 'INVALID_RUBRIC', 'The rubric is not valid.', inOrder(found, data));
}

/** Where the declared checks and the schema complain of one place, the declared checks know more, unless it is no plain data at all. */
function addOwnFaults(found: HighbarIssue[], own: readonly HighbarIssue[], unreadable: readonly HighbarIssue[]): void {
  const told = own.filter(({ path }) => !unreadable.some((fault) => isWithin(path, fault.path)));
  const kept = found.filter((issue) => !told.some(({ path }) => isWithin(issue.path, path)));
  found.splice(0, found.length, ...kept, ...told);
}

/** A check whose declaration is faulty counts as known, so that using it is no fault besides. */
function withDeclared(checks: RubricContext['checks'], { checks: declared, ids }: DeclaredChecks): RubricContext['checks'] {
  const known = new Map(ids.map((id): [string, KnownCheck] => [id, { polarity: 'strength', configure: () => undefined }]));
  for (const check of declared) known.set(check.id, check);
  return new Map([...known, ...checks]);
}

/** Sorts faults by their place in the data; a missing field counts as last. */
function inOrder(issues: readonly HighbarIssue[], data: unknown): HighbarIssue[] {
  const places = new Map(issues.map((issue) => [issue, placeOf(issue.path, data)]));
  return [...issues].sort((a, b) => {
    const [left, right] = [places.get(a) ?? [], places.get(b) ?? []];
    const at = left.findIndex((part, index) => part !== right[index]);
    return at < 0 ? left.length - right.length : left[at]! - (right[at] ?? -1);
  });
}

function placeOf(path: readonly (string | number)[], data: unknown): number[] {
  let node = data;
  return path.map((part) => {
    const keys = typeof node === 'object' && node !== null ? node : {};
    const place = typeof part === 'number' ? part : Object.keys(keys).indexOf(part);
    node = (keys as Readonly<Record<string | number, unknown>>)[part];
    return place < 0 ? Number.MAX_SAFE_INTEGER : place;
  });
}
