/** How often a text may be looked for in vain, as each time costs the rest of the file. */
const missLimit = 20;

/** Finds where the texts of a JSON file stand in it, asked for in the order of the file. */
export class JsonPlaces {
  readonly #source: string;
  readonly #isAscii: boolean;
  readonly #prefixes = new Map<string, string | null>();
  #cursor = 0;
  #misses = 0;

  constructor(source: string) {
    this.#source = source;
    // Python escapes all that is not ASCII unless told otherwise; such a text does not stand in the file as it is.
     
    this.#isAscii = !/[^\x00-\x7f]/.test(source);
  }

  /** Offset of the text of a field, behind its opening quote; null where it does not stand in the file as it is. */
  find(field: string, text: string): number | null {
    const quoted = JSON.stringify(text);
    if (quoted.length !== text.length + 2 || this.#misses >= missLimit) return null;
     
    if (this.#isAscii && /[^\x00-\x7f]/.test(text)) return null;
    const prefix = this.#prefixOf(field);
    if (prefix === null) return null;
    const found = this.#source.indexOf(prefix + quoted, this.#cursor);
    if (found === -1) {
      this.#misses += 1;
      return null;
    }
    const start = found + prefix.length + 1;
    this.#cursor = start + text.length;
    return start;
  }

  /** The name of a field as the file writes it, up to its value: with or without a space behind the colon. */
  #prefixOf(field: string): string | null {
    const known = this.#prefixes.get(field);
    if (known !== undefined) return known;
    const prefix = new RegExp(`"${field}"[ \\t]{0,4}:[ \\t]{0,4}(?=")`).exec(this.#source)?.[0] ?? null;
    this.#prefixes.set(field, prefix);
    return prefix;
  }
}
