import { maximumGateDepth } from '../schema/gate.ts';
import type { HighbarIssue } from '../schema/highbar-error.ts';
import type { PlainDataFault } from '../schema/plain-data.ts';
import { asArray, asObject, asString } from './loose-data.ts';
import type { RubricContext } from './parse-rubric.ts';
import { offScale, readScale, unknownCheck } from './rubric-faults.ts';
import { suggest } from './suggest.ts';

type Path = readonly (string | number)[];

/** What is wrong with the gate beyond the schema: depth, and names and thresholds that the rubric doesn't have. */
export function findGateFaults(data: unknown, faults: readonly PlainDataFault[], context: RubricContext): HighbarIssue[] {
  if (isGateTooDeep(data, faults)) {
    return [{ path: ['gate'], message: `is nested deeper than ${maximumGateDepth} conditions in one another; flatten it` }];
  }
  const scale = readScale(data);
  const dimensions = asArray(asObject(data)['dimensions']).flatMap((dimension) => asString(asObject(dimension)['id']) ?? []);
  return [...conditions(asObject(data)['gate'], ['gate'])].flatMap(([value, path]): HighbarIssue[] => {
    const condition = asObject(value);
    switch (condition['kind']) {
      case 'average':
      case 'every-dimension':
        return offScale(condition['atLeast'], scale, [...path, 'atLeast']);
      case 'dimension': {
        const id = asString(condition['dimension']);
        const missing = id === undefined || dimensions.includes(id);
        return [
          ...(missing ? [] : [{ path: [...path, 'dimension'], message: `the rubric has no dimension ${suggest(id, dimensions, context.nearestName)}` }]),
          ...offScale(condition['atLeast'], scale, [...path, 'atLeast']),
        ];
      }
      case 'check': {
        const id = asString(condition['check']);
        return id === undefined || context.checks.has(id) ? [] : [{ path: [...path, 'check'], message: unknownCheck(id, context) }];
      }
      default:
        return [];
    }
  });
}

/** Whether a gate goes deeper than is allowed, in the copy or so deep that the copy was cut off. */
export function isGateTooDeep(data: unknown, faults: readonly PlainDataFault[]): boolean {
  if (faults.some(({ fault, path }) => fault === 'depth' && path[0] === 'gate')) return true;
  // A condition at depth 1 is one path part ("gate") long; each level adds "of", and an index where it is a list.
  for (const [, path] of conditions(asObject(data)['gate'], ['gate'])) {
    if (path.filter((part) => typeof part === 'string').length > maximumGateDepth) return true;
  }
  return false;
}

/** Every condition and group of a gate with its path, outermost first. The data is plain, so that this ends. */
function* conditions(gate: unknown, path: Path): Generator<[unknown, Path]> {
  yield [gate, path];
  const of = asObject(gate)['of'];
  if (Array.isArray(of)) for (const [index, part] of of.entries()) yield* conditions(part, [...path, 'of', index]);
  else if (of !== undefined) yield* conditions(of, [...path, 'of']);
}
