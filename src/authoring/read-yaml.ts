import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, Parser, type CST, type Document, type ErrorCode, type ParsedNode } from 'yaml';
import { findNearest } from '../schema/nearest.ts';
import { maximumDepth, maximumValues } from '../schema/plain-data.ts';
import type { PlacedField, PlacedValue } from './placed-value.ts';
import { concludeReading, cut, notFinite, refuseName, type TextFault, type TextReading } from './text-fault.ts';

type Path = readonly (string | number)[];

/** Most values that the aliases of a text (`*name`) may stand for in all: a few aliases of aliases can stand for millions. */
const maximumAliasedValues = 10_000;
/** How deep the parser's own stack gets at `maximumDepth`: a list in an object in a list takes two entries a level. */
const deepestStack = 2 * maximumDepth + 8;
/** Most faults of grammar that are told: one mistake often makes many. */
const mostFaults = 10;

/**
 * Reads YAML 1.2 (core schema), with the place of everything in it. Refused are what JSON has no word for (tags, names that are no
 * text, infinite numbers), names given twice, several documents, and aliases that refer to themselves or explode.
 */
export function readYaml(text: string): TextReading {
  const tokens = tokenize(text);
  if ('faults' in tokens) return tokens;
  const composer = new Composer({ version: '1.2', schema: 'core', merge: false, resolveKnownTags: false, strict: true, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const documents: Document.Parsed<ParsedNode, true>[] = [];
  for (const document of composer.compose(tokens.all, true, text.length)) {
    documents.push(document);
    if (documents.length > 1) break;
  }
  const [document, second] = documents;
  const faults = grammarFaults(document);
  if (faults.length === 0 && second !== undefined) faults.push({ offset: second.range[0], path: [], message: 'a second document begins here; keep one a file' });
  const version = document?.directives.yaml;
  if (version?.explicit === true && version.version !== '1.2') faults.push({ offset: 0, path: [], message: `YAML ${version.version} is not read; remove the %YAML line, for YAML 1.2` });
  const contents = document?.contents;
  if (faults.length === 0 && (contents == null || (isScalar(contents) && contents.value === null))) faults.push({ offset: 0, path: [], message: 'the text is empty' });
  if (faults.length > 0 || contents == null) return concludeReading(faults, undefined, { start: 0 });
  return convert(contents);
}

/** What the lexer adds to say what comes next, and the text does not have. */
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

/** Takes a text apart, and stops as soon as it is nested too deep for the recursion that follows. */
function tokenize(text: string): { readonly all: readonly CST.Token[] } | TextReading {
  const parser = new Parser();
  const all: CST.Token[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) all.push(token);
    if (parser.stack.length > deepestStack) {
      return { faults: [{ offset, path: [], message: `is nested deeper than ${maximumDepth} levels; flatten it` }] };
    }
    if (!marks.has(lexeme)) offset += lexeme.length;
  }
  for (const token of parser.end()) all.push(token);
  return { all };
}

/** The parser's words, where they leave open what to do, in others. */
const reasons: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'there is a tab in the indentation; indent with spaces',
  BLOCK_AS_IMPLICIT_KEY: 'a second ": " stands in one line; put a text that has ": " in it in quotes',
  BAD_INDENT: 'the indentation fits nothing above it; give what belongs together the same number of spaces',
  MULTILINE_IMPLICIT_KEY: 'a name goes over several lines, or its ":" is missing; write it as "name: value" in one line',
  BAD_SCALAR_START: 'a text cannot begin with this character; put it in quotes',
  BAD_DQ_ESCAPE: 'this is no escape that YAML knows; write a backslash as \\\\, or use single quotes',
  BAD_ALIAS: '"*" begins an alias, and an alias needs a name; put a text that begins with it in quotes',
  KEY_OVER_1024_CHARS: 'the name is longer than 1024 characters, or its ":" is missing',
  RESOURCE_EXHAUSTION: `is nested deeper than ${maximumDepth} levels; flatten it`,
};

function grammarFaults(document: Document.Parsed<ParsedNode, true> | undefined): TextFault[] {
  const errors = document?.errors ?? [];
  return errors.slice(0, mostFaults).map(({ code, pos, message }) => ({ offset: pos[0], path: [], message: reasons[code] ?? `${message.charAt(0).toLowerCase()}${message.slice(1)}` }));
}

/** What a node became. */
interface Converted {
  readonly data: unknown;
  readonly placed: PlacedValue;
  /** How many values it has, itself and those of its aliases among them. */
  readonly size: number;
}

const plainTags = new Set(['map', 'seq', 'str', 'int', 'float', 'bool', 'null'].map((name) => `tag:yaml.org,2002:${name}`));

/** Turns nodes into data. An alias shares what its anchor became, so that no alias costs more than itself. */
function convert(root: ParsedNode): TextReading {
  const faults: TextFault[] = [];
  const anchors = new Map<string, Converted | 'open'>();
  let aliased = 0;
  let values = 0;
  const missing = (start: number): Converted => ({ data: undefined, placed: { start }, size: 1 });

  const convertNode = (node: ParsedNode | null, path: Path, fallback: number): Converted => {
    values += 1;
    const start = node?.range[0] ?? fallback;
    const refuse = (message: string): Converted => {
      faults.push({ offset: start, path, message });
      return missing(start);
    };
    if (node === null) return { data: null, placed: { start }, size: 1 };
    if (values > maximumValues) return values === maximumValues + 1 ? refuse(`the text holds more than ${maximumValues} values; give a smaller one`) : missing(start);
    if (isAlias(node)) return convertAlias(node.source, start, refuse);
    if ((isMap(node) || isSeq(node)) && path.length >= maximumDepth) return refuse(`is nested deeper than ${maximumDepth} levels; flatten it`);
    if (node.tag !== undefined && !plainTags.has(node.tag)) return refuse(`has the tag ${cut(node.tag)}, and tags are not read; remove it`);
    const { anchor } = node;
    if (anchor !== undefined) anchors.set(anchor, 'open');
    const converted = isMap(node) ? convertMap(node, path, start) : isSeq(node) ? convertList(node, path, start) : convertScalar(node.value, start, refuse);
    if (anchor !== undefined) anchors.set(anchor, converted);
    return converted;
  };

  const convertAlias = (name: string, start: number, refuse: (message: string) => Converted): Converted => {
    const target = anchors.get(name);
    if (target === 'open') return refuse(`*${cut(name)} stands inside of what it stands for; write out what is meant`);
    if (target === undefined) {
      const nearest = findNearest(name, [...anchors.keys()].slice(0, maximumAliasedValues));
      return refuse(`no anchor &${cut(name)} stands before it${nearest === undefined ? '; add one, or put the text in quotes' : `; did you mean *${nearest}?`}`);
    }
    const before = aliased;
    aliased += target.size;
    if (aliased <= maximumAliasedValues) return { ...target, placed: target.placed };
    return before > maximumAliasedValues ? missing(start) : refuse(`with this alias the aliases stand for more than ${maximumAliasedValues} values; write out what is meant`);
  };

  const convertMap = (node: ParsedNode & { items: { key: ParsedNode; value: ParsedNode | null }[] }, path: Path, start: number): Converted => {
    const data: Record<string, unknown> = {};
    const fields = new Map<string, PlacedField>();
    let size = 1;
    for (const { key, value } of node.items) {
      const nameStart = key.range[0];
      const name = isScalar(key) && typeof key.value === 'string' && (key.tag === undefined || plainTags.has(key.tag)) ? key.value : undefined;
      const shown = name ?? (isScalar(key) ? String(key.value) : '?');
      const refusal =
        name === undefined
          ? `a name has to be a text${isScalar(key) ? '; put it in quotes' : ''}`
          : name === '<<'
            ? 'merge keys ("<<") are no part of YAML 1.2; repeat the fields'
            : refuseName(name, fields);
      if (refusal !== undefined) faults.push({ offset: nameStart, path: [...path, shown], message: refusal });
      if (isScalar(key) && key.anchor !== undefined) anchors.set(key.anchor, { data: key.value, placed: { start: nameStart }, size: 1 });
      const converted = convertNode(value, [...path, shown], nameStart);
      size += converted.size;
      if (refusal !== undefined || name === undefined) continue;
      data[name] = converted.data;
      fields.set(name, { nameStart, value: converted.placed });
    }
    return { data, placed: { start, fields }, size };
  };

  const convertList = (node: ParsedNode & { items: unknown[] }, path: Path, start: number): Converted => {
    const items = (node.items as (ParsedNode | null)[]).map((item, index) => convertNode(item, [...path, index], start));
    const size = items.reduce((sum, item) => sum + item.size, 1);
    return { data: items.map(({ data }) => data), placed: { start, items: items.map(({ placed }) => placed) }, size };
  };

  const convertScalar = (value: unknown, start: number, refuse: (message: string) => Converted): Converted =>
    typeof value === 'number' && !Number.isFinite(value) ? refuse(notFinite) : { data: value, placed: { start }, size: 1 };

  const { data, placed } = convertNode(root, [], 0);
  return concludeReading(faults, data, placed);
}
