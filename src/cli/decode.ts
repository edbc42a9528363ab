/** Text decoded from UTF-8, or the first byte that is not UTF-8. */
export type Decoded = { readonly text: string } | { readonly badByte: number };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Decodes UTF-8 and leaves a byte order mark out. Nothing is replaced: what is not UTF-8 is refused. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    const text = decoder.decode(bytes);
    return { text: text.startsWith('\ufeff') ? text.slice(1) : text };
  } catch {
    return { badByte: findBadByte(bytes) };
  }
}

/** Whether a file begins with a byte order mark of UTF-16. */
export function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Index of the byte at which decoding fails: the first of the sequence that is no character. */
function findBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return bytes.length;
}

/** Length of the valid sequence at a place, 0 where there is none (by table 3-7 of the Unicode Standard). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (length === 0 || second < least || second > most) return 0;
  for (let index = at + 2; index < at + length; index += 1) if (((bytes[index] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
