const isBlank = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);

/** Escapes of JSON and YAML that stand for a character that is no white space. */
const escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', '0': '\0', a: '\u0007', e: '\u001b' };
const blankEscapes = new Set(['n', 'r', 't', 'f', 'v', ' ', '_', 'N', 'L', 'P']);
const codeLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** From where to where something is written in a source, end exclusive. */
export interface SourceSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the characters of a text stand in the source that it was read from: a plain, quoted or block text of YAML or JSON that begins at
 * an offset. Gives for each UTF-16 code unit that is not white space where it is written, escapes and all; undefined where the two do not
 * agree, as behind an alias.
 */
export function alignText(source: string, start: number, text: string): ((index: number) => SourceSpan | undefined) | undefined {
  const starts = new Int32Array(text.length).fill(-1);
  const ends = new Int32Array(text.length);
  let at = skipHead(source, start);
  const quote = source[at] === '"' || source[at] === "'" ? source[at] : undefined;
  if (quote !== undefined) at += 1;
  for (let index = 0; index < text.length; index += 1) {
    if (isBlank(text[index])) continue;
    let matched = false;
    while (!matched) {
      const read = readUnit(source, at, quote);
      if (read === undefined) return undefined;
      if (read.unit === '') {
        at = read.next;
        continue;
      }
      // A code point above U+FFFF that is written as one escape stands for two units.
      if (!text.startsWith(read.unit, index)) return undefined;
      starts.fill(at, index, index + read.unit.length);
      ends.fill(read.next, index, index + read.unit.length);
      index += read.unit.length - 1;
      at = read.next;
      matched = true;
    }
  }
  return (index) => {
    const [start, end] = [starts[index], ends[index]];
    return start === undefined || end === undefined || start < 0 ? undefined : { start, end };
  };
}

/** The next unit of the source; an empty one for what stands for white space, or for nothing. Undefined at the end. */
function readUnit(source: string, at: number, quote: string | undefined): { unit: string; next: number } | undefined {
  const character = source[at];
  if (character === undefined) return undefined;
  if (isBlank(character)) return { unit: '', next: at + 1 };
  if (quote === "'" && character === "'") return source[at + 1] === "'" ? { unit: "'", next: at + 2 } : undefined;
  if (quote !== '"') return { unit: character, next: at + 1 };
  if (character === '"') return undefined;
  if (character !== '\\') return { unit: character, next: at + 1 };
  const kind = source[at + 1] ?? '';
  const length = codeLengths[kind];
  if (length !== undefined) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + length), 16);
    if (!(code <= 0x10ffff)) return undefined;
    const unit = String.fromCodePoint(code);
    return { unit: isBlank(unit) ? '' : unit, next: at + 2 + length };
  }
  if (blankEscapes.has(kind) || isBlank(kind)) return { unit: '', next: at + 2 };
  const unit = escapes[kind];
  return unit === undefined ? undefined : { unit, next: at + 2 };
}

/** Past the `|` or `>` of a block text, and the rest of its line. */
function skipHead(source: string, start: number): number {
  if (source[start] !== '|' && source[start] !== '>') return start;
  const lineFeed = source.indexOf('\n', start);
  return lineFeed < 0 ? source.length : lineFeed + 1;
}
