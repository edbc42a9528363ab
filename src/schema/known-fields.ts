import { z } from 'zod';

type Path = readonly (string | number)[];

/** The names of the fields that an object at a path may have by a schema; none where the schema does not say. */
export function knownFields(schema: z.core.$ZodType, path: Path, data: unknown): readonly string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) {
    const options = inner.options.map(unwrap);
    const fitting = options.filter((option) => option instanceof z.ZodObject && fits(option, data));
    return [...new Set((fitting.length > 0 ? fitting : options).flatMap((option) => knownFields(option, path, data)))];
  }
  const [part, ...rest] = path;
  if (part === undefined) return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  const field = typeof data === 'object' && data !== null && Object.hasOwn(data, part) ? (data as Readonly<Record<string | number, unknown>>)[part] : undefined;
  if (inner instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = inner.shape;
    const next = typeof part === 'string' && Object.hasOwn(shape, part) ? shape[part] : undefined;
    return next === undefined ? [] : knownFields(next, rest, field);
  }
  if (inner instanceof z.ZodArray) return knownFields(inner.element, rest, field);
  if (inner instanceof z.ZodRecord) return knownFields(inner.valueType, rest, field);
  return [];
}

/** The schema without what only says that it may be left out, or is read later. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodLazy) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  return schema;
}

/** Whether the data bears the literal values, such as `kind`, by which an option of a union is told. */
function fits(option: z.ZodObject, data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const literals = Object.entries(option.shape).filter((entry): entry is [string, z.ZodLiteral] => entry[1] instanceof z.ZodLiteral);
  return literals.length > 0 && literals.every(([key, literal]) => literal.values.has((data as Readonly<Record<string, unknown>>)[key] as z.core.util.Literal));
}
