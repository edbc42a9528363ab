import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashJson, hashText } from '../../src/pipeline/hash.ts';
import { engineVersion } from '../../src/pipeline/version.ts';

const byNode = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('hashText', () => {
  it("agrees with Node's SHA-256 of the UTF-16LE bytes, half characters included", () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud800', '\udfff x'), (text, tail) => {
      expect(hashText(text + tail)).toBe(byNode(Buffer.from(text + tail, 'utf16le')));
    }));
  });

  it.each([16_383, 16_384, 16_385, 50_000, 2_000_000])('agrees for %i characters', (length) => {
    const text = 'aé\u{1F600}'.repeat(length).slice(0, length);
    expect(hashText(text)).toBe(byNode(Buffer.from(text, 'utf16le')));
  });

  it('tells one half character from another', () => {
    expect(hashText('\ud800')).not.toBe(hashText('\ud801'));
  });
});

describe('hashJson', () => {
  it('depends on the data and not on the order of its fields', () => {
    expect(hashJson({ a: 1, b: 'é' })).toBe(hashJson({ b: 'é', a: 1 }));
    expect(hashJson({ a: 1, b: 'é' })).toBe(byNode(Buffer.from('{"a":1,"b":"é"}', 'utf8')));
    expect(hashJson({ a: 1 })).not.toBe(hashJson({ a: 2 }));
  });
});

describe('engineVersion', () => {
  it('is that of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(engineVersion).toBe(version);
  });
});
