/** One line of an input, without its line feed; a carriage return before it stays. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** The bytes; undefined where the line is longer than the limit. */
  readonly bytes: Uint8Array | undefined;
  /** How many bytes it has. */
  readonly length: number;
}

const lineFeed = 0x0a;

/** Splits a stream of bytes into lines, holding no more than one line of at most `limit` bytes at a time. */
export async function* readLines(source: AsyncIterable<Uint8Array | string>, limit: number): AsyncGenerator<Line> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let length = 0;

  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  };
  const take = (): Line => {
    number += 1;
    const whole = length > limit ? undefined : parts.length === 1 ? parts[0] : Buffer.concat(parts);
    const line = { number, bytes: whole, length };
    parts = [];
    length = 0;
    return line;
  };

  for await (const piece of source) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
