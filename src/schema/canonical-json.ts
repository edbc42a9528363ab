/**
 * JSON in one spelling: no spaces, keys sorted by UTF-16 code units, fields that are `undefined` left out, numbers and strings as
 * `JSON.stringify` writes them (RFC 8785 in the main). Equal data gives equal text, whatever the order of its fields.
 *
 * @param value Plain data; see `toPlainData`.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const record = value as Readonly<Record<string, unknown>>;
    const fields = Object.keys(record)
      .filter((key) => record[key] !== undefined)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key])}`);
    return `{${fields.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
