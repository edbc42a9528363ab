import { canonicalJson } from '../schema/canonical-json.ts';
import { describeThrown, HighbarError, type HighbarIssue } from '../schema/highbar-error.ts';
import { asArray, asNumber, asObject, asString, type Loose } from './loose-data.ts';
import { suggest } from './suggest.ts';
import type { RubricContext } from './parse-rubric.ts';
import { formatThreshold, roundScore } from './rounding.ts';

type Path = readonly (string | number)[];

/** Ends of a scale, where it has usable ones. */
export interface ScaleEnds {
  readonly min: number;
  readonly max: number;
}

/** Largest magnitude of a scale's end: beyond it a score no longer has six decimals. */
const largestScore = 1_000_000;
const leastWeight = 0.000_001;

/** What is wrong with scale, dimensions and their checks, beyond the schema. */
export function findRubricFaults(data: unknown, context: RubricContext): HighbarIssue[] {
  const rubric = asObject(data);
  const dimensions = asArray(rubric['dimensions']).map(asObject);
  const scale = readScale(data);
  const at = (index: number): Path => ['dimensions', index];
  return [
    ...scaleFaults(asObject(rubric['scale'])),
    ...duplicates(dimensions, 'id', ['dimensions'], 'dimension'),
    ...weightFaults(dimensions, ['dimensions'], 'the weights of the dimensions sum to zero, so that there is no average; give one of them a weight'),
    ...dimensions.flatMap((dimension, index) => dimensionFaults(dimension, at(index), scale, context)),
    ...optionFaults(dimensions, context),
  ];
}

/** The scale, where its ends are numbers in order. */
export function readScale(data: unknown): ScaleEnds | undefined {
  const scale = asObject(asObject(data)['scale']);
  const [min, max] = [asNumber(scale['min']), asNumber(scale['max'])];
  return min === undefined || max === undefined || min >= max ? undefined : { min, max };
}

/** A fault where a point lies outside the scale. */
export function offScale(value: unknown, scale: ScaleEnds | undefined, path: Path): HighbarIssue[] {
  const point = asNumber(value);
  if (point === undefined || scale === undefined || (point >= scale.min && point <= scale.max)) return [];
  return [{ path, message: `${point} lies outside the scale, ${formatThreshold(scale.min)} to ${formatThreshold(scale.max)}; give a point of the scale` }];
}

function scaleFaults(scale: Loose): HighbarIssue[] {
  const faults: HighbarIssue[] = [];
  const [min, max] = [asNumber(scale['min']), asNumber(scale['max'])];
  for (const [name, end] of [['min', min], ['max', max]] as const) {
    if (end === undefined) continue;
    if (Math.abs(end) > largestScore) faults.push({ path: ['scale', name], message: `is beyond ${largestScore}; use a smaller scale` });
    else if (roundScore(end) !== end) faults.push({ path: ['scale', name], message: 'has more than six decimals; scores have six' });
  }
  if (min !== undefined && max !== undefined && min >= max) {
    faults.push({ path: ['scale'], message: `min (${min}) has to be below max (${max})` });
  }
  return faults;
}

function dimensionFaults(dimension: Loose, path: Path, scale: ScaleEnds | undefined, context: RubricContext): HighbarIssue[] {
  const checks = asArray(dimension['checks']).map(asObject);
  const anchors = asArray(dimension['anchors']).map(asObject);
  const isStrength = (entry: Loose): boolean => context.checks.get(asString(entry['check']) ?? '')?.polarity !== 'red-flag';
  return [
    ...duplicates(anchors, 'score', [...path, 'anchors'], 'anchor'),
    ...anchors.flatMap((anchor, index) => offScale(anchor['score'], scale, [...path, 'anchors', index, 'score'])),
    ...duplicates(checks, 'check', [...path, 'checks'], 'check'),
    ...weightFaults(
      checks,
      [...path, 'checks'],
      'the weights of its strengths sum to zero, so that nothing could earn a point; give a strength a weight',
      isStrength,
    ),
    ...checks.flatMap((entry, index) => {
      const at = [...path, 'checks', index];
      const unknown = asString(entry['check']);
      return [
        ...(unknown === undefined || context.checks.has(unknown) ? [] : [{ path: [...at, 'check'], message: unknownCheck(unknown, context) }]),
        ...offScale(entry['cap'], scale, [...at, 'cap']),
      ];
    }),
  ];
}

/** Why a check id is refused, with the nearest that there is. */
export function unknownCheck(id: string, { checks, nearestName }: RubricContext): string {
  return `there is no check ${suggest(id, checks.keys(), nearestName)}`;
}

function duplicates(items: readonly Loose[], field: string, path: Path, noun: string): HighbarIssue[] {
  const first = new Map<unknown, number>();
  return items.flatMap((item, index) => {
    const value = item[field];
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    const earlier = first.get(value);
    if (earlier === undefined) {
      first.set(value, index);
      return [];
    }
    return [{ path: [...path, index, field], message: `is the same as that of ${noun} ${earlier}; each may stand once` }];
  });
}

function weightFaults(items: readonly Loose[], path: Path, message: string, counts: (item: Loose) => boolean = () => true): HighbarIssue[] {
  const faults = items.flatMap((item, index): HighbarIssue[] => {
    const weight = asNumber(item['weight']);
    if (weight === undefined || weight <= 0 || weight >= leastWeight) return [];
    return [{ path: [...path, index, 'weight'], message: `is below ${leastWeight.toFixed(6)}, the least that counts; scale the weights up, or give 0` }];
  });
  const weights = items.filter(counts).map((item) => asNumber(item['weight']));
  // A weight that is no number is the schema's to report, and whether the sum is zero cannot be told.
  if (items.length > 0 && weights.every((weight) => weight === 0)) faults.push({ path, message });
  return faults;
}

/** A check runs once for each answer, so that its options have to be valid and the same wherever it stands. */
function optionFaults(dimensions: readonly Loose[], context: RubricContext): HighbarIssue[] {
  const seen = new Map<string, { options: string; place: string }>();
  return dimensions.flatMap((dimension, d) =>
    asArray(dimension['checks']).flatMap((item, c): HighbarIssue[] => {
      const entry = asObject(item);
      const id = asString(entry['check']);
      const check = id === undefined ? undefined : context.checks.get(id);
      if (id === undefined || check === undefined) return [];
      const path = ['dimensions', d, 'checks', c, 'options'];
      const options = entry['options'] === undefined ? {} : entry['options'];
      const text = canonicalJson(options);
      const before = seen.get(id);
      if (before !== undefined) {
        return before.options === text ? [] : [{ path, message: `differ from those of ${before.place}; a check runs once, so give it the same options everywhere` }];
      }
      seen.set(id, { options: text, place: `dimensions[${d}].checks[${c}]` });
      return refusedOptions(check, options, path);
    }),
  );
}

function refusedOptions(check: { configure: (options?: unknown) => unknown }, options: unknown, path: Path): HighbarIssue[] {
  try {
    check.configure(options);
    return [];
  } catch (error) {
    if (error instanceof HighbarError) return error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
    return [{ path, message: `are refused by the check: ${describeThrown(error)}` }];
  }
}
