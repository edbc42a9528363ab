import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { exceptions } from './exceptions.ts';
import type { Figures } from './measure.ts';
import { parts } from './tables.ts';

const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');

/** Tests of one part: each line keeps its bound or is a known exception, and the README tells the figures of today. */
export function holdPart(name: keyof typeof parts, ids: readonly string[], check?: (row: Figures) => void): void {
  const known: Readonly<Record<string, string>> = exceptions[name];
  describe(name, () => {
    let rows: readonly Figures[] = [];
    beforeAll(() => {
      rows = parts[name].measure();
    }, 900_000);
    const rowOf = (id: string): Figures => {
      const row = rows.find((one) => one.id === id);
      if (row === undefined) throw new Error(`${id} was not measured`);
      return row;
    };
    for (const id of ids) {
      // An exception that is true no longer fails too, so that it gets removed.
      const test = known[id] === undefined ? it : it.fails;
      test(`${id} keeps its bound${known[id] === undefined ? '' : ` (not yet: ${known[id]})`}`, () => expect(rowOf(id).breaches).toEqual([]));
      if (check !== undefined) it(`${id}: nothing advances`, () => check(rowOf(id)));
    }
    it('every line is tested, and every exception is a line', () => {
      expect(rows.map((row) => row.id)).toEqual([...ids]);
      expect(ids).toEqual(expect.arrayContaining(Object.keys(known)));
    });
    it('the README is true; run `tsx test/gaming/run.ts` to write it anew', () => expect(readme).toContain(parts[name].render(rows)));
  });
}
