// The one place that needs @noble/hashes: Node's own crypto is missing in a browser.
import { sha256 } from '@noble/hashes/sha2.js';
import { canonicalJson } from '../schema/canonical-json.ts';

/** Characters hashed at a time, so that memory stays small for long texts. */
const chunkLength = 16_384;

/** SHA-256, in hexadecimal, of a text as UTF-16LE: every string has its own, those with half characters too. */
export function hashText(text: string): string {
  const hash = sha256.create();
  const bytes = new Uint8Array(2 * Math.min(chunkLength, text.length));
  for (let start = 0; start < text.length; start += chunkLength) {
    const length = Math.min(chunkLength, text.length - start);
    for (let index = 0; index < length; index += 1) {
      const unit = text.charCodeAt(start + index);
      bytes[2 * index] = unit & 0xff;
      bytes[2 * index + 1] = unit >>> 8;
    }
    hash.update(bytes.subarray(0, 2 * length));
  }
  return toHex(hash.digest());
}

/** SHA-256, in hexadecimal, of data as canonical JSON in UTF-8. */
export function hashJson(data: unknown): string {
  return toHex(sha256(new TextEncoder().encode(canonicalJson(data))));
}

const hexDigits = [...'0123456789abcdef'];

function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += hexDigits[byte >>> 4]! + hexDigits[byte & 15]!;
  return hex;
}
