import { parseDocument } from 'yaml';
import type { SourceFormat } from './read-source.ts';

/** A value to write, and where. */
export interface SourceEdit {
  readonly path: readonly (string | number)[];
  /** Undefined takes out what is there. */
  readonly value: unknown;
}

/**
 * Writes values into a text of YAML or JSON. In YAML, comments and all values that are not edited stay, and white space between them may
 * change; JSON is written anew with two spaces. The text has to have been read without faults.
 */
export function editSource(text: string, format: SourceFormat, edits: readonly SourceEdit[]): string {
  if (edits.length === 0) return text;
  if (format === 'json') return editJson(text, edits);
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  for (const { path, value } of edits) {
    if (value === undefined) document.deleteIn(path);
    else document.setIn(path, document.createNode(value));
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function editJson(text: string, edits: readonly SourceEdit[]): string {
  const data = JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  for (const { path, value } of edits) {
    const last = path.at(-1);
    const parent = path.slice(0, -1).reduce<unknown>((inner, part) => (inner as Record<string | number, unknown> | undefined)?.[part], data);
    if (last === undefined || typeof parent !== 'object' || parent === null) continue;
    if (value === undefined) Reflect.deleteProperty(parent, last);
    else (parent as Record<string | number, unknown>)[last] = value;
  }
  return `${JSON.stringify(data, null, 2)}\n`;
}
