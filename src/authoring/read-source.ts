import { HighbarError, type HighbarIssue } from '../schema/highbar-error.ts';
import { findOffset } from './placed-value.ts';
import { readJson } from './read-json.ts';
import { readYaml } from './read-yaml.ts';
import { indexLines, type TextPosition } from './text-position.ts';

/** Longest text of a rubric, a loop or questions, in UTF-16 code units; the built-in rubrics take some twenty thousand. */
export const maximumSourceLength = 1_000_000;

/** The formats in which rubrics, questions and loops are written. */
export const sourceFormats = ['yaml', 'json'] as const;
/** A format in which rubrics, questions and loops are written. */
export type SourceFormat = (typeof sourceFormats)[number];

/** How a text is to be read. */
export interface SourceOptions {
  /** Left out, it follows from the ending of the name, and is YAML where there is none: JSON is YAML too. */
  readonly format?: SourceFormat;
  /** What the text is called in errors: the name of its file. */
  readonly name?: string;
}

/** What a text holds, and where. */
export interface Source {
  readonly data: unknown;
  /** Line and column of what a path leads to, or of its name. */
  readonly locate: (path: HighbarIssue['path'], isName?: boolean) => TextPosition;
  /** UTF-16 offset of what a path leads to, in the text without a byte order mark. */
  readonly offset: (path: HighbarIssue['path']) => number;
}

/**
 * Reads a text as data. A `$schema` at the top, which is for editors, is left out.
 *
 * @throws HighbarError `INVALID_SYNTAX`, with line and column of each fault; `INVALID_INPUT` for what is no text, or no format.
 */
export function readSource(text: unknown, options: SourceOptions = {}): Source {
  const name = readName(options.name);
  const prefix = name === undefined ? '' : `${name}: `;
  if (typeof text !== 'string') {
    throw new HighbarError('INVALID_INPUT', `${prefix}There is nothing to read.`, [{ path: [], message: `is ${text === null ? 'null' : `a ${typeof text}`}; pass the text of a file` }]);
  }
  const format = readFormat(options.format, name);
  const shown = format === 'json' ? 'JSON' : 'YAML';
  if (text.length > maximumSourceLength) {
    const message = `is longer than ${maximumSourceLength} characters; split it`;
    throw new HighbarError('INVALID_SYNTAX', `${prefix}The text is too long.`, [{ path: [], message }]);
  }
  const content = text.startsWith('\ufeff') ? text.slice(1) : text;
  const position = indexLines(content);
  const reading = format === 'json' ? readJson(content) : readYaml(content);
  if (reading.faults.length > 0) {
    const issues = reading.faults.map(({ offset, path, message }) => ({ path, message, ...position(offset) }));
    throw new HighbarError('INVALID_SYNTAX', `${prefix}The text cannot be read as ${shown}.`, issues);
  }
  const { data, root } = reading as Extract<typeof reading, { data: unknown }>;
  return {
    data: withoutSchema(data),
    locate: (path, isName = false) => position(findOffset(root, path, isName)),
    offset: (path) => findOffset(root, path, false),
  };
}

function readName(name: unknown): string | undefined {
  return typeof name === 'string' && name !== '' ? name : undefined;
}

function readFormat(format: unknown, name: string | undefined): SourceFormat {
  if (format === undefined) return name !== undefined && /\.json$/i.test(name) ? 'json' : 'yaml';
  const known = sourceFormats.find((each) => each === format);
  if (known !== undefined) return known;
  throw new HighbarError('INVALID_INPUT', 'The options are not valid.', [{ path: ['format'], message: `is not a format that is read; give one of ${sourceFormats.join(', ')}` }]);
}

function withoutSchema(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data) || !('$schema' in data) || typeof data.$schema !== 'string') return data;
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== '$schema'));
}
