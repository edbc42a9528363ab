/** Where and why a text is not JSON. */
export interface JsonFault {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** The same place as a UTF-16 offset into the text. */
  readonly offset: number;
  /** What is wrong there, for people. */
  readonly reason: string;
}

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'next' | 'end';

const numberPattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?(?![\w.])/y;
const wordPattern = /[\p{L}_$][\p{L}\p{N}_$]*/uy;

/**
 * Finds the first fault of a text that `JSON.parse` refuses; undefined where there is none. The engine's own message gives no
 * position for many faults, and differs between versions.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  /** Where the open objects and lists begin. */
  const open: number[] = [];
  let expected: Expected = 'value';
  let at = 0;

  const fail = (position: number, reason: string): JsonFault => ({ ...locate(text, position), offset: position, reason });
  const afterValue = (): Expected => (open.length === 0 ? 'end' : 'next');
  const close = (): void => {
    open.pop();
    expected = afterValue();
    at += 1;
  };

  for (;;) {
    while (/^[ \t\n\r]/.test(text.charAt(at))) at += 1;
    const character = text.charAt(at);
    if (character === '') {
      if (expected === 'end') return undefined;
      const start = open.at(-1);
      if (start === undefined) return fail(at, 'there is nothing where a value was expected');
      const { line, column } = locate(text, start);
      return fail(at, `the text ends, but the ${text.charAt(start) === '{' ? 'object' : 'list'} that begins at line ${line}, column ${column} is not closed`);
    }
    const container = open.length === 0 ? '' : text.charAt(open.at(-1) ?? 0);
    switch (expected) {
      case 'end':
        return fail(at, `there is more after the end of the value: ${show(character)}`);
      case 'next':
        if (character === ',') {
          expected = container === '{' ? 'key' : 'value';
          at += 1;
        } else if (character === (container === '{' ? '}' : ']')) close();
        else return fail(at, `expected a comma or ${container === '{' ? '}' : ']'}, found ${show(character)}`);
        continue;
      case 'colon':
        if (character !== ':') return fail(at, `expected a colon after the name, found ${show(character)}`);
        expected = 'value';
        at += 1;
        continue;
      case 'key':
      case 'key or }': {
        if (character === '}' && expected === 'key or }') {
          close();
          continue;
        }
        if (character === '}') return fail(at, 'there is a comma before }; remove it');
        if (character !== '"') return fail(at, `expected a name in double quotes, found ${show(character)}`);
        const end = skipString(text, at);
        if (typeof end !== 'number') return fail(end.at, end.reason);
        at = end;
        expected = 'colon';
        continue;
      }
      case 'value':
      case 'value or ]': {
        if (character === ']' && expected === 'value or ]') {
          close();
          continue;
        }
        if (character === ']' && container === '[') return fail(at, 'there is a comma before ]; remove it');
        if (character === '{' || character === '[') {
          open.push(at);
          expected = character === '{' ? 'key or }' : 'value or ]';
          at += 1;
          continue;
        }
        const end = skipScalar(text, at);
        if (typeof end !== 'number') return fail(end.at, end.reason);
        at = end;
        expected = afterValue();
      }
    }
  }
}

interface ScalarFault {
  readonly at: number;
  readonly reason: string;
}

function skipScalar(text: string, at: number): number | ScalarFault {
  const character = text.charAt(at);
  if (character === '"') return skipString(text, at);
  if (/[-0-9]/.test(character)) {
    numberPattern.lastIndex = at;
    return numberPattern.test(text) ? numberPattern.lastIndex : { at, reason: 'this is not a number as JSON writes it' };
  }
  wordPattern.lastIndex = at;
  const word = wordPattern.exec(text)?.[0];
  if (word === 'true' || word === 'false' || word === 'null') return at + word.length;
  if (word !== undefined) return { at, reason: `${show(word.slice(0, 40))} is no value; text stands in double quotes` };
  if (character === "'") return { at, reason: 'text stands in double quotes, not in single ones' };
  if (character === '/' || character === '#') return { at, reason: 'JSON has no comments' };
  return { at, reason: `expected a value, found ${show(character)}` };
}

/** The position after a string that begins at `start`. */
function skipString(text: string, start: number): number | ScalarFault {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) {
      const name = code === 0x0a || code === 0x0d ? 'a line break' : code === 0x09 ? 'a tab' : 'a control character';
      return { at, reason: `there is ${name} inside a text; write it as an escape such as \\n` };
    }
    if (code === 0x5c) {
      const escape = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6));
      if (escape === null) return { at, reason: 'this is no escape that JSON knows; a backslash itself is written \\\\' };
      at += escape[0].length;
    }
  }
  return { at: start, reason: 'the text that begins here has no closing quote' };
}

function locate(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position);
  const line = (before.match(/\n/g)?.length ?? 0) + 1;
  return { line, column: position - before.lastIndexOf('\n') };
}

function show(text: string): string {
  if (/^[\ud800-\udfff]$/.test(text)) return 'half a character';
  return text === '"' ? 'a double quote' : `"${text}"`;
}
