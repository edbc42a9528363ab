import { maximumDepth } from '../schema/plain-data.ts';
import { findJsonFault } from './json-fault.ts';
import type { PlacedField, PlacedValue } from './placed-value.ts';
import { concludeReading, notFinite, refuseName, type TextFault, type TextReading } from './text-fault.ts';

type Path = readonly (string | number)[];

/** An object or a list that is being read. */
interface Open {
  readonly path: Path;
  readonly start: number;
  readonly data: Record<string, unknown> | unknown[];
  readonly fields: Map<string, PlacedField>;
  readonly items: PlacedValue[];
  /** For an object: the name whose value comes next. */
  name?: { readonly text: string; readonly start: number; readonly isRefused: boolean };
}

/** Reads JSON, with the place of everything in it. What `JSON.parse` lets pass, names given twice among it, is refused. */
export function readJson(text: string): TextReading {
  const broken = findJsonFault(text);
  if (broken !== undefined) {
    const message = text.trim() === '' ? 'the text is empty' : broken.reason;
    return { faults: [{ offset: broken.offset, path: [], message }] };
  }
  const faults: TextFault[] = [];
  const open: Open[] = [];
  let result: { readonly data: unknown; readonly placed: PlacedValue } = { data: null, placed: { start: 0 } };
  let at = 0;

  const place = (data: unknown, placed: PlacedValue): void => {
    const inside = open.at(-1);
    if (inside === undefined) result = { data, placed };
    else if (Array.isArray(inside.data)) {
      inside.data.push(data);
      inside.items.push(placed);
    } else if (inside.name !== undefined) {
      if (!inside.name.isRefused) {
        inside.data[inside.name.text] = data;
        inside.fields.set(inside.name.text, { nameStart: inside.name.start, value: placed });
      }
      delete inside.name;
    }
  };
  const pathHere = (): Path => {
    const inside = open.at(-1);
    if (inside === undefined) return [];
    return [...inside.path, Array.isArray(inside.data) ? inside.items.length : (inside.name?.text ?? '')];
  };

  // The text is JSON, so that commas and colons need no attention.
  for (; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '{' || character === '[') {
      if (open.length >= maximumDepth) {
        faults.push({ offset: at, path: pathHere(), message: `is nested deeper than ${maximumDepth} levels; flatten it` });
        break;
      }
      open.push({ path: pathHere(), start: at, data: character === '{' ? {} : [], fields: new Map(), items: [] });
    } else if (character === '}' || character === ']') {
      const closed = open.pop();
      if (closed === undefined) break;
      const { start, data, fields, items } = closed;
      place(data, Array.isArray(data) ? { start, items } : { start, fields });
    } else if (!/[\s,:]/.test(character)) {
      const start = at;
      at = endOfScalar(text, start) - 1;
      const value = JSON.parse(text.slice(start, at + 1)) as unknown;
      const inside = open.at(-1);
      if (inside !== undefined && !Array.isArray(inside.data) && inside.name === undefined) {
        const name = String(value);
        const refusal = refuseName(name, inside.fields);
        if (refusal !== undefined) faults.push({ offset: start, path: [...inside.path, name], message: refusal });
        inside.name = { text: name, start, isRefused: refusal !== undefined };
        continue;
      }
      if (typeof value === 'number' && !Number.isFinite(value)) faults.push({ offset: start, path: pathHere(), message: notFinite });
      place(value, { start });
    }
  }
  return concludeReading(faults, result.data, result.placed);
}

/** The offset after a text, number or word that begins at `start`. */
function endOfScalar(text: string, start: number): number {
  let at = start + 1;
  if (text.charAt(start) === '"') {
    while (text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
    return at + 1;
  }
  while (at < text.length && /[-+.\w]/.test(text.charAt(at))) at += 1;
  return at;
}
