import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../src/authoring/json-fault.ts';

describe('findJsonFault', () => {
  it.each([
    ['{"a": 1,}', 1, 9, 'there is a comma before }; remove it'],
    ['[1, 2,]', 1, 7, 'there is a comma before ]; remove it'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'expected a comma or }, found a double quote'],
    ['{"a" 1}', 1, 6, 'expected a colon after the name, found "1"'],
    ["{'a': 1}", 1, 2, 'expected a name in double quotes, found "\'"'],
    ['{a: 1}', 1, 2, 'expected a name in double quotes, found "a"'],
    ['{"a": yes}', 1, 7, '"yes" is no value; text stands in double quotes'],
    ['{"a": NaN}', 1, 7, '"NaN" is no value; text stands in double quotes'],
    ["{\"a\": 'x'}", 1, 7, 'text stands in double quotes, not in single ones'],
    ['{"a": 01}', 1, 7, 'this is not a number as JSON writes it'],
    ['{"a": 1.}', 1, 7, 'this is not a number as JSON writes it'],
    ['{"a": 1} x', 1, 10, 'there is more after the end of the value: "x"'],
    ['// note\n{}', 1, 1, 'JSON has no comments'],
    ['{"a": "x\ny"}', 1, 9, 'there is a line break inside a text; write it as an escape such as \\n'],
    ['{"a": "\\d"}', 1, 8, 'this is no escape that JSON knows; a backslash itself is written \\\\'],
    ['{"a": "open}', 1, 7, 'the text that begins here has no closing quote'],
    ['{"a": [1, 2', 1, 12, 'the text ends, but the list that begins at line 1, column 7 is not closed'],
    ['{\n"a": {', 2, 7, 'the text ends, but the object that begins at line 2, column 6 is not closed'],
    ['{"a":', 1, 6, 'the text ends, but the object that begins at line 1, column 1 is not closed'],
    ['', 1, 1, 'there is nothing where a value was expected'],
    ['[,1]', 1, 2, 'expected a value, found ","'],
  ])('%j', (text, line, column, reason) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(findJsonFault(text)).toMatchObject({ line, column, reason });
  });

  it('finds a fault exactly where JSON.parse does', () => {
    const json = fc.json().chain((text) =>
      fc.record({ at: fc.nat(text.length), drop: fc.nat(2), put: fc.constantFrom('', '"', ',', ']', '}', '\\', '1', 'x', '-', '.', '\n', '\u0000') }).map(
        ({ at, drop, put }) => text.slice(0, at) + put + text.slice(at + drop),
      ),
    );
    fc.assert(
      fc.property(json, (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(findJsonFault(text) === undefined).toBe(isJson);
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });

  it('takes deep and long texts in its stride', () => {
    const start = performance.now();
    expect(findJsonFault('['.repeat(200_000))?.reason).toContain('is not closed');
    expect(findJsonFault(`"${'a'.repeat(4_000_000)}`)?.reason).toContain('no closing quote');
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
