import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maximumSourceLength, readSource, type SourceFormat } from '../../src/authoring/read-source.ts';
import { HighbarError } from '../../src/schema/highbar-error.ts';

function faultsIn(text: string, format: SourceFormat = 'yaml'): string[] {
  try {
    readSource(text, { format });
    return [];
  } catch (error) {
    if (!(error instanceof HighbarError)) throw error;
    expect(error.code).toBe('INVALID_SYNTAX');
    return error.issues.map(({ line, column, path, message }) => `${line}:${column} ${path.join('.')}| ${message}`);
  }
}

describe('a YAML text', () => {
  it('is data, with aliases filled in', () => {
    const { data, locate } = readSource('# a comment\na: &one\n  b: [1, two, ~, true]\nc: *one\nversion: 1.0.0\ntext: >\n  one\n  two\n');
    expect(data).toEqual({ a: { b: [1, 'two', null, true] }, c: { b: [1, 'two', null, true] }, version: '1.0.0', text: 'one two\n' });
    expect(locate(['a', 'b', 1])).toEqual({ line: 3, column: 10 });
    expect(locate(['c', 'b', 1])).toEqual({ line: 3, column: 10 });
    expect(locate(['version'])).toEqual({ line: 5, column: 10 });
    expect(locate(['version'], true)).toEqual({ line: 5, column: 1 });
    expect(locate(['a'])).toEqual({ line: 2, column: 1 });
    expect(locate(['a', 'missing'])).toEqual({ line: 2, column: 1 });
    expect(locate(['missing', 'deeper'])).toEqual({ line: 2, column: 1 });
  });

  it.each([
    ['two names alike', 'a: 1\nb: 2\na: 3', '3:1 a| the name "a" stands here a second time; each may stand once, so remove one or rename it'],
    ['__proto__', 'a:\n  __proto__: {}', '2:3 a.__proto__| is not allowed as a name; remove it'],
    ['a number for a name', 'a:\n  1: x', '2:3 a.1| a name has to be a text; put it in quotes'],
    ['a list for a name', '? [a]\n: x', '1:3 ?| a name has to be a text'],
    ['no name', ': x', '1:1 null| a name has to be a text; put it in quotes'],
    ['a merge key', 'a: &a {x: 1}\nb:\n  <<: *a', '3:3 b.<<| merge keys ("<<") are no part of YAML 1.2; repeat the fields'],
    ['a tag of its own', 'a: !code 1', '1:10 a| has the tag !code, and tags are not read; remove it'],
    ['a tag of JavaScript', 'a: !!js/function "x"', '1:18 a| has the tag tag:yaml.org,2002:js/function, and tags are not read; remove it'],
    ['a binary', 'a: !!binary aGk=', '1:13 a| has the tag tag:yaml.org,2002:binary, and tags are not read; remove it'],
    ['no number', 'a: .nan', '1:4 a| is no finite number; give one that can be written out'],
    ['infinity', 'a: [-.inf]', '1:5 a.0| is no finite number; give one that can be written out'],
    ['a number beyond numbers', 'a: 1e999', '1:4 a| is no finite number; give one that can be written out'],
    ['a tab', 'a:\n\tb: 1', '2:1 | there is a tab in the indentation; indent with spaces'],
    ['two documents', 'a: 1\n---\nb: 2', '2:1 | a second document begins here; keep one a file'],
    ['an alias of itself', 'a: &x\n  b: [*x]', '2:7 a.b.0| *x stands inside of what it stands for; write out what is meant'],
    ['an alias of nothing', 'anchor: &weights 1\nb: *weight', '2:4 b| no anchor &weight stands before it; did you mean *weights?'],
    ['an alias before its anchor', 'a: *x\nb: &x 1', '1:4 a| no anchor &x stands before it; add one, or put the text in quotes'],
    ['a star for a text', 'a: * b', '1:4 | "*" begins an alias, and an alias needs a name; put a text that begins with it in quotes'],
    ['a colon in a text', 'a: b: c', '1:4 | a second ": " stands in one line; put a text that has ": " in it in quotes'],
    ['indentation', 'a:\n   b: 1\n  c: 2', '3:1 | the indentation fits nothing above it; give what belongs together the same number of spaces'],
    ['a reserved character', 'a: @b', '1:4 | a text cannot begin with this character; put it in quotes'],
    ['YAML 1.1', '%YAML 1.1\n---\na: yes', '1:1 | YAML 1.1 is not read; remove the %YAML line, for YAML 1.2'],
    ['nothing', '', '1:1 | the text is empty'],
    ['nothing but a comment', '# nothing\n', '1:1 | the text is empty'],
  ])('with %s is refused', (_, text, expected) => {
    expect(faultsIn(text)).toContain(expected);
  });

  it('whose aliases explode is refused, at once', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `a${index}: &a${index} [${index === 0 ? 'x, x' : `*a${index - 1}, *a${index - 1}`}]`);
    const start = performance.now();
    const [first] = faultsIn(lines.join('\n'));
    expect(first).toMatch(/^12:\d+ a11\.\d\| with this alias the aliases stand for more than 10000 values; write out what is meant$/);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('tells several faults at once, in order', () => {
    expect(faultsIn('a: .inf\nb: !x 1\na: 2').map((fault) => fault.slice(0, 3))).toEqual(['1:4', '2:7', '3:1']);
  });
});

describe('a JSON text', () => {
  it('is data, with places', () => {
    const text = '\ufeff{\r\n\t"a": {"b": [1, "two", null, true, -1.5e3, "\\"q\\u00e9"]},\r\n\t"c": {}\r\n}\r\n';
    const { data, locate } = readSource(text, { format: 'json' });
    expect(data).toEqual(JSON.parse(text.slice(1)));
    expect(locate(['a', 'b', 1])).toEqual({ line: 2, column: 17 });
    expect(locate(['c'])).toEqual({ line: 3, column: 2 });
  });

  it.each([
    ['two names alike', '{\n  "a": 1,\n  "a": 2\n}', '3:3 a| the name "a" stands here a second time; each may stand once, so remove one or rename it'],
    ['__proto__', '{"a": [{"__proto__": {"x": 1}}]}', '1:9 a.0.__proto__| is not allowed as a name; remove it'],
    ['a number beyond numbers', '{"a": [1e999]}', '1:8 a.0| is no finite number; give one that can be written out'],
    ['no comma', '{"a": 1 "b": 2}', '1:9 | expected a comma or }, found a double quote'],
    ['nothing', ' ', '1:2 | the text is empty'],
  ])('with %s is refused', (_, text, expected) => {
    expect(faultsIn(text, 'json')).toEqual([expected]);
  });
});

describe('any text', () => {
  it('is read as JSON.parse reads it, from JSON and from YAML', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = JSON.stringify(value, null, 1);
        if (text.includes('__proto__') || value === null) return;
        const plain = JSON.parse(text) as unknown;
        expect(readSource(text, { format: 'json' }).data).toEqual(plain);
        expect(readSource(text, { format: 'yaml' }).data).toEqual(plain);
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('gives a HighbarError or data, whatever it is', () => {
    const piece = fc.constantFrom('a', ': ', '\n', '- ', '  ', '\t', '[', ']', '{', '}', '"', "'", '&a ', '*a', '!!str ', '!x ', '#', '|\n', '>\n', '---\n', '...\n', '%YAML 1.2\n', '1', ',', '? ', '<<', '__proto__', '.nan', '\u0000', '\ud800', '\r');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom<SourceFormat>('yaml', 'json'), (pieces, format) => {
        faultsIn(pieces.join(''), format);
        expect(({} as Record<string, unknown>)['a']).toBeUndefined();
      }),
      { seed: 4, numRuns: 2_000 },
    );
  });

  it.each<[string, SourceFormat, string]>([
    ['lists in lists', 'yaml', '['.repeat(1_000_000)],
    ['objects in objects', 'yaml', '{a: '.repeat(250_000)],
    ['dashes', 'yaml', '- '.repeat(500_000)],
    ['question marks', 'yaml', '? '.repeat(500_000)],
    ['steps', 'yaml', Array.from({ length: 1_300 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
    ['lists in lists', 'json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ])('nested too deep is refused, fast: %s, %s', (_, format, text) => {
    const start = performance.now();
    expect(faultsIn(text, format)).toEqual([expect.stringContaining('is nested deeper than 64 levels; flatten it')]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('says where it is nested too deep', () => {
    for (const format of ['yaml', 'json'] as const) {
      expect(faultsIn(`${'['.repeat(64)}1${']'.repeat(64)}`, format)).toEqual([]);
      expect(faultsIn(`${'['.repeat(65)}1${']'.repeat(65)}`, format)).toEqual([expect.stringMatching(/^1:65 0\..*\| is nested deeper than 64 levels; flatten it$/)]);
    }
  });

  it('of two megabytes is refused, and one just short enough is read in linear time', () => {
    expect(faultsIn('x'.repeat(2_000_000))).toEqual([`undefined:undefined | is longer than ${maximumSourceLength} characters; split it`]);
    const prose = `a: "${'word '.repeat(199_000)}"`;
    const names = Array.from({ length: 60_000 }, (_, index) => `name-${index}: 1`).join('\n');
    for (const text of [prose, names, `a: [${'1,'.repeat(150_000)}]`, '# x\n'.repeat(249_000) + 'a: 1', `a: "${'\\"'.repeat(400_000)}"`]) {
      const start = performance.now();
      expect(faultsIn(text)).toEqual([]);
      expect(performance.now() - start).toBeLessThan(30_000);
    }
    const json = JSON.stringify({ a: Array.from({ length: 100_000 }, (_, index) => index), b: 'x"'.repeat(100_000) });
    expect(readSource(json, { format: 'json' }).data).toEqual(JSON.parse(json));
  });

  it('that is none is refused', () => {
    for (const text of [undefined, null, 5, {}, []]) expect(() => readSource(text)).toThrow(HighbarError);
    expect(() => readSource('a: 1', { format: 'toml' as never })).toThrow(/give one of yaml, json/);
  });
});
