import { z } from 'zod';
import { checks } from '../checks/index.ts';
import { answerSuiteSchema } from '../schema/expectation.ts';
import { loopSchema } from '../schema/loop.ts';
import { questionSchema } from '../schema/question.ts';
import { reportSchema } from '../schema/report.ts';
import { rubricSchema } from '../schema/rubric.ts';
import { questions, rubrics } from '../rubrics/index.ts';

const schemas = {
  rubric: { schema: rubricSchema, title: 'A highbar rubric' },
  question: { schema: questionSchema, title: 'A highbar question' },
  questions: { schema: z.array(questionSchema).min(1).describe('Questions, each with an id of its own.'), title: 'A bank of highbar questions' },
  loop: { schema: loopSchema, title: 'A highbar loop' },
  suite: { schema: answerSuiteSchema, title: 'A suite of highbar answers' },
  report: { schema: reportSchema, title: 'A highbar report' },
} as const;

/** The parts of the format that there is a JSON Schema of. */
export const jsonSchemaNames = ['rubric', 'question', 'questions', 'loop', 'suite', 'report'] as const satisfies readonly (keyof typeof schemas)[];
/** What there is a JSON Schema of. */
export type JsonSchemaName = (typeof jsonSchemaNames)[number];

type Json = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft 7, which editors know best) of a rubric, a question, a bank of questions, a loop, a suite of answers or a report,
 * as they are written: fields with defaults may be left out. It describes the shape; that names exist and thresholds can be reached is for
 * `parseRubricText` and `lintRubric` to say. It names the ids of built-in checks, rubrics and questions for editors to offer, and admits
 * others.
 */
export function createJsonSchema(name: JsonSchemaName): Readonly<Record<string, unknown>> {
  const { schema, title } = schemas[name];
  const generated = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' }) as Json;
  const offered = offerNames(generated) as Record<string, unknown>;
  const { $schema, ...rest } = offered;
  const properties = rest['properties'];
  // An editor finds the schema of a JSON file by this field, which is left out in reading.
  const withSchema = name !== 'report' && isObject(properties) ? { properties: { $schema: { type: 'string' }, ...properties } } : {};
  return { $schema, title, ...rest, ...withSchema };
}

const checkIds = checks.map(({ id }) => id);
const offers: Readonly<Record<string, readonly string[]>> = {
  check: checkIds,
  present: checkIds,
  absent: checkIds,
  rubric: rubrics.map(({ id }) => id),
  question: questions.map(({ id }) => id),
};

/** Adds the ids that there are wherever a field may hold any: an editor offers them, and accepts others. */
function offerNames(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(offerNames);
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key !== 'properties' || !isObject(value)) return [key, offerNames(value)];
      return [key, Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, offerNamesOf(field, offerNames(inner))]))];
    }),
  );
}

function offerNamesOf(field: string, schema: unknown): unknown {
  const names = Object.hasOwn(offers, field) ? offers[field] : undefined;
  if (names === undefined || !isObject(schema)) return schema;
  if (schema['type'] === 'string') {
    const { description, ...rest } = schema;
    return { ...(description === undefined ? {} : { description }), anyOf: [{ enum: names }, rest] };
  }
  const items = schema['items'];
  if (schema['type'] === 'array' && isObject(items)) return { ...schema, items: offerNamesOf(field, items) };
  return Array.isArray(schema['anyOf']) ? { ...schema, anyOf: [{ enum: names }, ...(schema['anyOf'] as unknown[])] } : schema;
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
