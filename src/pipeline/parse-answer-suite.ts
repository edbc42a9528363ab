import { alignText } from '../authoring/align-text.ts';
import { editSource, type SourceEdit } from '../authoring/edit-source.ts';
import { findFrontMatter } from '../authoring/front-matter.ts';
import { readSource, type Source, type SourceFormat, type SourceOptions } from '../authoring/read-source.ts';
import { indexLines, type TextPosition } from '../authoring/text-position.ts';
import type { Answer } from '../schema/answer.ts';
import type { Evidence } from '../schema/evidence.ts';
import { answerFixtureSchema, answerSuiteSchema, type Expectations } from '../schema/expectation.ts';
import { HighbarError, type HighbarIssue } from '../schema/highbar-error.ts';
import { parseOrThrow } from '../schema/parse.ts';
import type { Question } from '../schema/question.ts';
import { placeFaults } from './parse-text.ts';

/** From where to where, end exclusive. */
export interface TextRegion {
  /** Line and column where it begins. */
  readonly start: TextPosition;
  /** Line and column one past its end. */
  readonly end: TextPosition;
}

/** An answer with what is expected of it, and where it stands in its file. */
export interface AnswerCase {
  /** Name of the case, unique in its file. */
  readonly id: string;
  /** Identifier of a built-in rubric, or the name of a file; left out where neither the case nor the suite names one. */
  readonly rubric?: string;
  /** The question, or the id of a built-in one. */
  readonly question?: Question | string;
  /** Whether the answer was written or spoken; left out where neither the case nor the suite says. */
  readonly mode?: Answer['mode'];
  /** The answer. */
  readonly text: string;
  /** What is expected of the report on it. */
  readonly expect: Expectations;
  /** Line and column of the case. */
  readonly position: TextPosition;
  /** Line and column of an expectation, by its path in `expect`. */
  readonly locate: (path: HighbarIssue['path']) => TextPosition;
  /** Where a quote stands in the file; undefined where it cannot be told, as behind an alias of YAML. */
  readonly locateEvidence: (evidence: Pick<Evidence, 'start' | 'end'>) => TextRegion | undefined;
}

/** Answers with what is expected of them. */
export interface AnswerSuite {
  /** The answers, in the order of the file. */
  readonly cases: readonly AnswerCase[];
  /** The text with other expectations of some of its cases, by their number from 0; comments stay where the text is YAML. */
  readonly withExpectations: (changed: ReadonlyMap<number, Expectations>) => string;
}

/**
 * Reads answers with what is expected of them: an answer in Markdown or plain text with YAML before it, between two lines of `---`
 * (a name that ends in `.md` or `.txt`), or a suite of them in YAML or JSON.
 *
 * @throws HighbarError `INVALID_SYNTAX` or `INVALID_SUITE`, with line and column of each fault.
 */
export function parseAnswerSuite(text: string, options: SourceOptions = {}): AnswerSuite {
  const isFixture = options.format === undefined && /\.(md|markdown|txt)$/i.test(options.name ?? '');
  return isFixture ? parseFixture(text, options) : parseSuite(text, options);
}

function parseFixture(file: string, options: SourceOptions): AnswerSuite {
  const found = findFrontMatter(file);
  if (found === undefined) {
    const message = 'begins with no front matter; begin with a line "---", YAML that says what is expected, and a line "---"';
    throw new HighbarError('INVALID_SUITE', nameFault(options, 'The answer does not say what is expected of it.'), [{ path: [], message, line: 1, column: 1 }]);
  }
  const { start, end, bodyStart } = found;
  const position = indexLines(file);
  // Blank lines in the place of the opening one keep the lines of faults those of the file.
  const yaml = `\n${file.slice(start, end)}`;
  const source = readSource(yaml.trim() === '' ? '\n{}' : yaml, { ...options, format: 'yaml' });
  const read = placeFaults(source, options, () => parseOrThrow(answerFixtureSchema, source.data, 'INVALID_SUITE', 'The front matter is not valid.'));
  const raw = file.slice(bodyStart);
  const text = raw.trimEnd();
  const lead = text.length - text.trimStart().length;
  const { id = stem(options.name), expect, ...rest } = read;
  const offset = bodyStart + lead;
  const single: AnswerCase = {
    ...defined(rest),
    id,
    text: text.slice(lead),
    expect,
    position: position(offset),
    locate: (path) => source.locate(['expect', ...path]),
    locateEvidence: (evidence) => ({ start: position(offset + evidence.start), end: position(offset + evidence.end) }),
  };
  return {
    cases: [single],
    withExpectations(changed) {
      const value = changed.get(0);
      if (value === undefined) return file;
      const edited = editSource(file.slice(start, end), 'yaml', editExpectations(['expect'], expect, value));
      return `${file.slice(0, start)}${keepLineEnds(file, edited)}${file.slice(end)}`;
    },
  };
}

function parseSuite(file: string, options: SourceOptions): AnswerSuite {
  const source = readSource(file, options);
  const read = placeFaults(source, options, () => {
    const suite = parseOrThrow(answerSuiteSchema, source.data, 'INVALID_SUITE', 'The suite is not valid.');
    refuseSameIds(suite.cases.map(({ id }) => id));
    return suite;
  });
  const { cases, ...shared } = read;
  const mark = file.startsWith('\ufeff') ? 1 : 0;
  const content = file.slice(mark);
  const position = indexLines(content);
  return {
    cases: cases.map(({ expect, ...own }, index) => ({
      ...defined({ ...shared, ...own }),
      id: own.id,
      text: own.text,
      expect,
      position: source.locate(['cases', index, 'id']),
      locate: (path) => source.locate(['cases', index, 'expect', ...path]),
      locateEvidence: locateIn(source, content, position, index, own.text),
    })),
    withExpectations(changed) {
      const format: SourceFormat = options.format ?? (/\.json$/i.test(options.name ?? '') ? 'json' : 'yaml');
      const edited = editSource(content, format, [...changed].flatMap(([index, value]) => editExpectations(['cases', index, 'expect'], cases[index]?.expect ?? {}, value)));
      return file.slice(0, mark) + keepLineEnds(file, edited);
    },
  };
}

function locateIn(source: Source, content: string, position: (offset: number) => TextPosition, index: number, text: string): AnswerCase['locateEvidence'] {
  let places: ReturnType<typeof alignText> | 'unread' = 'unread';
  return ({ start, end }) => {
    if (places === 'unread') places = alignText(content, source.offset(['cases', index, 'text']), text);
    const [first, last] = [places?.(start), places?.(end - 1)];
    return first === undefined || last === undefined ? undefined : { start: position(first.start), end: position(last.end) };
  };
}

function refuseSameIds(ids: readonly string[]): void {
  const first = new Map<string, number>();
  const issues = ids.flatMap((id, index): HighbarIssue[] => {
    const earlier = first.get(id);
    if (earlier !== undefined) return [{ path: ['cases', index, 'id'], message: `is the same as that of case ${earlier}; give each an id of its own` }];
    first.set(id, index);
    return [];
  });
  if (issues.length > 0) throw new HighbarError('INVALID_SUITE', 'The suite is not valid.', issues);
}

/** Only what changes is written, so that comments on the rest stay. */
function editExpectations(path: SourceEdit['path'], before: Expectations, after: Expectations): SourceEdit[] {
  if (Object.keys(before).length === 0) return [{ path, value: after }];
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Expectations)[];
  return fields
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ path: [...path, field], value: after[field] }));
}

/** `live-sports` for `answers/live-sports.answer.md`. */
function stem(name = 'answer'): string {
  const base = name.split(/[/\\]/).at(-1) ?? name;
  return base.replace(/(\.answer)?\.[^.]*$/i, '').slice(0, 200) || 'answer';
}

function nameFault({ name }: SourceOptions, summary: string): string {
  return name === undefined || name === '' ? summary : `${name}: ${summary}`;
}

type Shared = Pick<AnswerCase, 'rubric' | 'question' | 'mode'>;

function defined({ rubric, question, mode }: { [K in keyof Shared]: Shared[K] | undefined }): Shared {
  return { ...(rubric === undefined ? {} : { rubric }), ...(question === undefined ? {} : { question }), ...(mode === undefined ? {} : { mode }) };
}

const keepLineEnds = (file: string, edited: string): string => (file.includes('\r\n') ? edited.replace(/\r?\n/g, '\r\n') : edited);
