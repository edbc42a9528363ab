import { reportSchema, type Report } from '../index.ts';

/** A test may have put fields of its own beside those of the report. */
const anyReport = reportSchema.strip();

/** A value as a report, or why it is none. */
export function readReport(value: unknown): { readonly report: Report } | { readonly reason: string } {
  if (!resemblesReport(value)) return { reason: `${nameType(value)} is no report` };
  const parsed = anyReport.safeParse(value);
  if (parsed.success) return { report: parsed.data };
  const [issue] = parsed.error.issues;
  return { reason: `this is no whole report: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
}

/** Whether a value is meant to be a report, which is quick to tell: a serialiser is asked about every value of a snapshot. */
export function resemblesReport(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ['versions', 'verdict', 'gate', 'dimensions', 'checks', 'coaching'].every((name) => name in value);
}

function nameType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Promise) return 'a promise (await it first)';
  return value === undefined ? 'undefined' : `a value of type ${typeof value}`;
}
