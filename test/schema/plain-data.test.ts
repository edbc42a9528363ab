import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maximumDepth, maximumValues, toPlainData } from '../../src/schema/plain-data.ts';
import { canonicalJson } from '../../src/schema/canonical-json.ts';

const faultsOf = (value: unknown): string[] => toPlainData(value).faults.map(({ fault, path }) => `${fault} at ${path.join('.')}`);

describe('toPlainData', () => {
  it('copies JSON data as it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      fc.pre(!JSON.stringify(value).includes('__proto__'));
      const { data, faults } = toPlainData(value);
      expect(faults).toEqual([]);
      expect(data).toEqual(value);
    }));
  });

  it('drops undefined fields', () => {
    expect(Object.keys(toPlainData({ a: undefined, b: 1 }).data as object)).toEqual(['b']);
  });

  it('reads each property once, whatever it says later', () => {
    let reads = 0;
    const value = { get weight() { return (reads += 1); } };
    expect(toPlainData(value).data).toEqual({ weight: 1 });
    expect(reads).toBe(1);
  });

  it('names what JSON cannot carry', () => {
    expect(faultsOf({ a: () => 1, b: [Symbol('s'), 2n] })).toEqual(['type at a', 'type at b.0', 'type at b.1']);
  });

  it('names getters and proxies that throw', () => {
    const throwing = (error: unknown) => Object.defineProperty({}, 'x', { enumerable: true, get() { throw error; } });
    expect(toPlainData({ a: throwing(new Error('no')) }).faults).toEqual([{ fault: 'unreadable', path: ['a', 'x'], message: 'cannot be read (no); pass plain data' }]);
    expect(faultsOf(throwing({ toString() { throw new Error('nor this'); } }))).toEqual(['unreadable at x']);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(faultsOf({ a: proxy })).toEqual(['unreadable at ']);
    expect(faultsOf({ a: new Proxy({}, { ownKeys() { throw new Error('no'); } }) })).toEqual(['unreadable at a']);
  });

  it('refuses "__proto__" as a name and lets nothing inherit from it', () => {
    const { data, faults } = toPlainData(JSON.parse('{"a": {"__proto__": {"polluted": true}}}'));
    expect(faults.map(({ path }) => path)).toEqual([['a', '__proto__']]);
    expect((data as { a: { polluted?: boolean } }).a.polluted).toBeUndefined();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('refuses cycles, but not what stands twice', () => {
    const cyclic: Record<string, unknown> = { name: 'x' };
    cyclic['self'] = [cyclic];
    expect(faultsOf(cyclic)).toEqual(['cycle at self.0']);
    const shared = { a: 1 };
    expect(toPlainData([shared, shared])).toEqual({ data: [{ a: 1 }, { a: 1 }], faults: [] });
  });

  it('ends on what is deep, long, sparse or multiplied', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 1_000_000; level += 1) deep = { deep };
    expect(toPlainData(deep).faults).toMatchObject([{ fault: 'depth', path: { length: maximumDepth } }]);
    expect(faultsOf({ a: new Array(4_000_000_000) })).toEqual(['size at a']);
    let bomb: unknown = 'boom';
    for (let level = 0; level < 40; level += 1) bomb = [bomb, bomb];
    expect(toPlainData(bomb).faults).toMatchObject([{ fault: 'size' }]);
    const wide = Object.fromEntries(Array.from({ length: maximumValues + 5 }, (_, index) => [`k${index}`, index]));
    expect(toPlainData(wide).faults).toMatchObject([{ fault: 'size' }]);
  });
});

describe('canonicalJson', () => {
  it('does not depend on the order of fields', () => {
    expect(canonicalJson({ b: [1, { d: 'x', c: null }], a: 0.1 })).toBe('{"a":0.1,"b":[1,{"c":null,"d":"x"}]}');
    expect(canonicalJson({ a: 1, b: undefined })).toBe('{"a":1}');
  });

  it('tells different data apart and can be read back', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      fc.pre(!JSON.stringify(value).includes('-0') && !JSON.stringify(value).includes('__proto__'));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }));
  });

  it('keeps a lone surrogate apart from another', () => {
    expect(canonicalJson('\ud800')).not.toBe(canonicalJson('\ud801'));
  });
});
