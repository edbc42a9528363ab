import { z } from 'zod';
import { findNearest } from './nearest.ts';

/** How deep conditions may be nested in one another. */
export const maximumGateDepth = 16;

const threshold = z.number().finite().describe('The least value that holds; a value equal to it holds.');

/** A requirement on scores or checks that is not made of others. */
export const gateConditionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('average'),
    atLeast: threshold,
  }).describe('The weighted mean of the dimensions is at least this.'),
  z.strictObject({
    kind: z.literal('every-dimension'),
    atLeast: threshold,
  }).describe('No dimension is below this.'),
  z.strictObject({
    kind: z.literal('dimension'),
    dimension: z.string().min(1).describe('Identifier of the dimension.'),
    atLeast: threshold,
  }).describe('The named dimension is at least this.'),
  z.strictObject({
    kind: z.literal('check'),
    check: z.string().min(1).describe('Identifier of the check.'),
    is: z.enum(['present', 'absent']).describe('The status required; a partial result counts as present.'),
  }).describe('The named check is present, or is absent.'),
  z.strictObject({
    kind: z.literal('coverage'),
    atLeast: z.number().min(0).max(1).describe('The least share, 0 to 1.'),
  }).describe('At least this share of the rubric\'s check weight could be decided.'),
]);
/** A requirement on scores or checks that is not made of others. */
export type GateCondition = z.infer<typeof gateConditionSchema>;

/** A condition on the scores that an answer has to meet to advance, as data. */
export type Gate =
  | GateCondition
  | {
      /** All parts hold. */
      kind: 'all-of';
      /** The parts. */
      of: Gate[];
    }
  | {
      /** At least one part holds. */
      kind: 'any-of';
      /** The parts. */
      of: Gate[];
    }
  | {
      /** The part does not hold. */
      kind: 'not';
      /** The part. */
      of: Gate;
    };

const gateKinds = [...gateConditionSchema.options.map(({ shape }) => shape.kind.value), 'all-of', 'any-of', 'not'];

function refuseKind(condition: unknown): string {
  const kind = typeof condition === 'object' && condition !== null && 'kind' in condition ? condition.kind : undefined;
  const nearest = typeof kind === 'string' ? findNearest(kind, gateKinds) : undefined;
  return nearest === undefined ? `is not a kind of condition; give one of ${gateKinds.join(', ')}` : `is not a kind of condition; did you mean "${nearest}"?`;
}

export const gateSchema: z.ZodType<Gate> = z.lazy(() =>
  z.discriminatedUnion(
    'kind',
    [
      ...gateConditionSchema.options,
      z.strictObject({ kind: z.literal('all-of'), of: z.array(gateSchema).min(1).max(100) }).describe('All of these hold.'),
      z.strictObject({ kind: z.literal('any-of'), of: z.array(gateSchema).min(1).max(100) }).describe('At least one of these holds.'),
      z.strictObject({ kind: z.literal('not'), of: gateSchema }).describe('This does not hold.'),
    ],
    { error: (issue) => (issue.code === 'invalid_union' ? refuseKind(issue.input) : undefined) },
  ),
).describe('A condition on the scores that an answer has to meet to advance, as data.');
