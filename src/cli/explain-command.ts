import pc from 'picocolors';
import { checks, formatJson, questionKinds, type Check, type CheckExample, type QuestionKind } from '../index.ts';
import { usageError } from './fault.ts';
import { readColor, readWidth, type Io } from './io.ts';
import { suggestName } from './nearest.ts';
import { alignColumns, wrapAt } from './text.ts';

/** A check by its id, out of a list too precise to search. */
const known: readonly Check[] = checks;

/**
 * All about one check, from the check itself: what it looks for, why, what it cannot see, its options and examples.
 *
 * @throws FaultError where there is no such check; the nearest name is suggested.
 */
export function explain(id: string, format: 'pretty' | 'json', io: Io): string {
  const check = known.find((each) => each.id === id);
  if (check === undefined) {
    throw usageError('explain', `There is no check ${suggestName(id, known.map((each) => each.id))}`, '"highbar list checks" names them all.');
  }
  return format === 'json' ? `${formatJson(asData(check))}\n` : drawCheck(check, Math.min(100, readWidth(io)), readColor(io, io.stdout));
}

/** "all", "all but behavioral", or the kinds themselves. */
export function describeKinds(kinds: readonly QuestionKind[]): string {
  const others = questionKinds.filter((kind) => !kinds.includes(kind));
  if (others.length === 0) return 'all';
  return others.length <= 2 ? `all but ${others.join(' and ')}` : kinds.join(', ');
}

interface Option {
  readonly name: string;
  readonly type: string;
  readonly standard: string;
  readonly description: string;
}

function optionsOf({ optionsSchema }: Check): Option[] {
  const { properties = {} } = optionsSchema.toJSONSchema({ io: 'input', unrepresentable: 'any' }) as {
    properties?: Readonly<Record<string, { type?: string; default?: unknown; description?: string }>>;
  };
  return Object.entries(properties).map(([name, { type = 'any', default: standard, description = '' }]) => ({
    name,
    type,
    standard: standard === undefined ? '' : JSON.stringify(standard),
    description,
  }));
}

function asData(check: Check): unknown {
  const { id, title, polarity, appliesTo, rationale, source, blindSpots, measuresOnly, messageIds, examples } = check;
  const options = optionsOf(check).map(({ name, type, standard, description }) => ({
    name,
    type,
    ...(standard === '' ? {} : { default: JSON.parse(standard) as unknown }),
    description,
  }));
  return { id, title, polarity, appliesTo, rationale, source, blindSpots, measuresOnly, options, messageIds, examples };
}

function drawCheck(check: Check, width: number, color: boolean): string {
  const { bold, dim, green, red } = pc.createColors(color);
  const tone = check.polarity === 'strength' ? green : red;
  const options = optionsOf(check);
  const section = (title: string, ...lines: string[]): string[] => [bold(title), ...lines, ''];
  const lines = [
    `${bold(tone(check.id))}  ${dim(check.polarity === 'strength' ? 'a strength' : 'a red flag')}`,
    wrapAt(check.title, width, 2),
    '',
    ...section('Looked for in', wrapAt(`${describeKinds(check.appliesTo)} questions`, width, 2)),
    ...section('Why', wrapAt(check.rationale, width, 2)),
    ...section('Source', wrapAt(check.source, width, 2)),
    ...section('What it cannot see', alignColumns(check.blindSpots.map((spot) => ['  •', spot]), width)),
    ...(options.length === 0
      ? []
      : section('Options', alignColumns(options.map(({ name, standard, description }) => [`  ${name}`, standard, description]), width))),
    ...section(
      'Examples',
      check.examples.map((example) => drawExample(example, width, color)).join('\n\n'),
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** An example with the passages that count set off: underlined where there is colour, in double brackets where there is none. */
function drawExample(example: CheckExample, width: number, color: boolean): string {
  const { bold, underline } = pc.createColors(color);
  const { title, answer, expect } = example;
  const flat = answer.replace(/\s+/g, ' ').trim();
  const cut = flat.length > longestExample ? `${flat.slice(0, longestExample)} …` : flat;
  const marked = color ? cut.replace(/\[\[(.*?)\]\]/g, (_, passage: string) => underline(passage)) : cut;
  const conditions = describeConditions(example);
  const heading = wrapAt(`${bold(expect.status)}: ${title}${conditions === '' ? '' : ` (${conditions})`}`, width, 2);
  return `${heading}\n${wrapAt(marked, width, 4)}`;
}

/** What an example sets beside the answer: "pricing question, spoken, 90 s allowed, tolerance 0.1". */
function describeConditions({ kind, mode, limitSeconds, options = {} }: CheckExample): string {
  return [
    ...(kind === undefined ? [] : [`${kind} question`]),
    ...(mode === undefined ? [] : [mode]),
    ...(limitSeconds === undefined ? [] : [`${limitSeconds} s allowed`]),
    ...Object.entries(options).map(([name, value]) => `${name} ${JSON.stringify(value)}`),
  ].join(', ');
}

/** Examples of length checks may be pages of text. */
const longestExample = 1_200;
