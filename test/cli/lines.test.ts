import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../src/cli/decode.ts';
import { readLines } from '../../src/cli/lines.ts';

async function linesOf(chunks: readonly Uint8Array[], limit = 1_000): Promise<[number, string | undefined][]> {
  const lines: [number, string | undefined][] = [];
  for await (const { number, bytes } of readLines(Readable.from(chunks), limit)) lines.push([number, bytes && Buffer.from(bytes).toString()]);
  return lines;
}

describe('readLines', () => {
  it('numbers lines, keeps blank ones, and takes the last without a line feed', async () => {
    expect(await linesOf([Buffer.from('a\n\nb\r\nc')])).toEqual([[1, 'a'], [2, ''], [3, 'b\r'], [4, 'c']]);
    expect(await linesOf([Buffer.from('a\n')])).toEqual([[1, 'a']]);
    expect(await linesOf([])).toEqual([]);
  });

  it('gives the same lines however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replace(/\n/g, ' ')), { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 7 }), async (texts, size) => {
        const bytes = Buffer.from(`${texts.join('\n')}\n`);
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
        expect((await linesOf(chunks)).map(([, text]) => text)).toEqual(texts.map((text) => Buffer.from(text).toString()));
      }),
      { seed: 3 },
    );
  });

  it('passes over a line beyond the limit and goes on after it', async () => {
    const chunks = ['x'.repeat(900), 'y'.repeat(200), 'z\nnext\n'].map((text) => Buffer.from(text));
    expect(await linesOf(chunks)).toEqual([[1, undefined], [2, 'next']]);
  });
});

describe('decodeUtf8', () => {
  it('leaves a byte order mark out', () => {
    expect(decodeUtf8(Buffer.from('\ufeffa'))).toEqual({ text: 'a' });
    expect(decodeUtf8(Buffer.from('é漢👍'))).toEqual({ text: 'é漢👍' });
  });

  it.each([
    [[0x61, 0xff], 1],
    [[0x61, 0xc3], 1],
    [[0xc0, 0x80], 0],
    [[0xed, 0xa0, 0x80], 0],
    [[0xe6, 0xbc, 0xa2, 0xe6, 0xbc], 3],
    [[0xf4, 0x90, 0x80, 0x80], 0],
    [[0xf0, 0x9f, 0x91, 0x8d, 0x80], 4],
  ])('names the first bad byte of %j', (bytes, badByte) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toEqual({ badByte });
  });

  it('finds a bad byte wherever the decoder does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
        const decoded = decodeUtf8(bytes);
        if ('text' in decoded) return;
        expect(decoded.badByte).toBeLessThan(bytes.length);
        expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, decoded.badByte))).not.toThrow();
      }),
      { numRuns: 3_000, seed: 5 },
    );
  });
});
