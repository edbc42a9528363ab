import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf } from '../package/imports-of.ts';
import { filesUnder, root } from '../package/project.ts';

interface Room {
  /** Rooms that it may import from, itself apart. */
  readonly rooms: readonly string[];
  /** Packages that it may import. */
  readonly packages: readonly string[];
  /** Whether it may use what Node alone has. */
  readonly node?: boolean;
  readonly why: string;
}

const library = ['schema', 'lexicons', 'document', 'engine', 'checks', 'custom-checks', 'classifiers', 'scoring', 'expectations', 'rubrics', 'inputs', 'authoring', 'report', 'agreement'];

/** Who may import whom, and why: the map of the architecture. A file straight under src is a room of its own. */
const rooms: Readonly<Record<string, Room>> = {
  lexicons: { rooms: [], packages: [], why: 'lexicons are data, so that they can be edited and tested without the code that reads them' },
  schema: { rooms: [], packages: ['zod'], why: 'schema is what all others agree on; were it to import one of them, a change there would change the format' },
  document: {
    rooms: ['schema', 'lexicons'],
    packages: ['compromise', 'natural', 'franc-min'],
    why: 'document reads text and knows no check; it alone talks to the language libraries, so that they can be replaced in one place',
  },
  engine: { rooms: ['document', 'schema'], packages: ['zod'], why: 'engine runs any checks, so it may know none' },
  checks: { rooms: ['engine', 'document', 'lexicons', 'schema'], packages: ['zod'], why: 'a check observes; it knows neither rubrics nor scores' },
  classifiers: {
    rooms: ['document', 'schema'],
    packages: [],
    why: 'classifiers read the same document as the checks and weigh what these found; they know checks by id alone, as data',
  },
  'custom-checks': {
    rooms: ['engine', 'document', 'lexicons', 'schema'],
    packages: [],
    why: 'custom-checks makes checks of rules that are data, over the same readings as the built-in ones, which it need not know',
  },
  scoring: { rooms: ['schema'], packages: [], why: 'scoring works on results as data: the same numbers come from a stored report as from a fresh one' },
  expectations: { rooms: ['schema'], packages: [], why: 'expectations hold a report against what was expected of it, from its data alone, so that a stored one can be held too' },
  rubrics: { rooms: ['schema'], packages: [], why: 'rubrics are data, and name checks by id' },
  authoring: {
    rooms: ['schema'],
    packages: ['yaml'],
    why: 'authoring turns the text of a rubric, question or loop into data and back into places of the text; it knows YAML and JSON, and not what they say',
  },
  inputs: {
    rooms: ['schema', 'authoring'],
    packages: ['zod', '@lezer/markdown'],
    why: 'inputs turn files into answers, and know nothing of judging them; of authoring they use what finds the fault of a JSON text',
  },
  report: { rooms: ['schema'], packages: ['string-width'], why: 'a report is shown from its data alone, so that a stored one looks the same' },
  agreement: { rooms: ['schema'], packages: ['pure-rand'], why: 'the statistics compare ratings of any origin' },
  pipeline: { rooms: library, packages: ['zod', '@noble/hashes'], why: 'pipeline holds steps of score-answer; only score-answer stands above it' },
  'score-answer.ts': { rooms: [...library, 'pipeline'], packages: ['zod'], why: 'score-answer composes the rooms; only the public API stands above it' },
  'score-loop.ts': {
    rooms: ['schema', 'document', 'scoring', 'rubrics', 'pipeline', 'score-answer.ts'],
    packages: ['zod'],
    why: 'score-loop composes scored answers into stages; only the public API stands above it',
  },
  'parse-loop-text.ts': {
    rooms: ['authoring', 'pipeline', 'schema', 'score-loop.ts'],
    packages: [],
    why: 'a loop that is read is checked by what scores it, so that the two agree; only the public API stands above it',
  },
  'index.ts': { rooms: [...library, 'pipeline', 'score-answer.ts', 'score-loop.ts', 'parse-loop-text.ts'], packages: [], why: 'index is the public API: names, and nothing else' },
  cli: {
    rooms: ['index.ts', 'inputs'],
    packages: ['chokidar', 'cli-progress', 'commander', 'picocolors', 'string-width', 'tinyglobby', 'wrap-ansi'],
    node: true,
    why: 'the command may do only what any user of the package can, and is alone in touching process, files and output',
  },
  vitest: { rooms: ['index.ts'], packages: ['vitest'], node: true, why: 'the matchers may do only what any user of the package can' },
  playground: {
    rooms: ['index.ts'],
    packages: ['zod'],
    why: 'the playground is built from the library as it is published, and may do only what any page can; it tells zod of its policy, and no more',
  },
};

const source = join(root, 'src');
const roomOf = (file: string): string => relative(source, file).split(sep)[0] ?? '';
const packageOf = (specifier: string): string => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');

/** What is wrong with one import of one file; undefined where it is allowed. */
function fault(file: string, specifier: string): string | undefined {
  const name = roomOf(file);
  const room = rooms[name];
  const where = `src/${relative(source, file)}`;
  if (room === undefined) return `${where}: "${name}" is a new room; say in this test whom it may import, and why`;
  const refuse = (what: string): string => `${where} imports ${what}, but ${room.why}`;
  if (specifier.startsWith('.')) {
    const target = resolve(dirname(file), specifier);
    if (relative(source, target).startsWith('..')) return refuse(`"${specifier}", outside src`);
    if (!/\.(ts|json)$/.test(specifier)) return `${where} imports "${specifier}"; write the ending, ".ts"`;
    const other = roomOf(target);
    return other === name || room.rooms.includes(other) ? undefined : refuse(`"${specifier}" of ${other}`);
  }
  if (existsSync(join(root, 'node_modules', packageOf(specifier), 'package.json'))) {
    if (room.packages.includes(packageOf(specifier))) return undefined;
    return refuse(`the package "${packageOf(specifier)}"`);
  }
  return room.node === true ? undefined : refuse(`"${specifier}"`);
}

const faultsOf = (file: string, text: string): string[] =>
  importsOf(text).flatMap((specifier) => fault(file, specifier) ?? []);

describe('import directions', () => {
  it('name only rooms that there are', () => {
    expect(Object.keys(rooms).filter((room) => !existsSync(join(source, room)))).toEqual([]);
  });

  it('hold in every file of src', () => {
    const files = filesUnder(source, '.ts');
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap((file) => faultsOf(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    ['scoring/gate.ts', "import { checks } from '../checks/index.ts';", 'of checks'],
    ['scoring/gate.ts', "export type { Check } from '../engine/define-check.ts';", 'of engine'],
    ['checks/result.ts', "import nlp from 'compromise/three';", 'the package "compromise"'],
    ['engine/run-checks.ts', "const later = () => import('../checks/index.ts');", 'of checks'],
    ['document/document.ts', "import { readFileSync } from 'node:fs';", '"node:fs"'],
    ['schema/rubric.ts', "import { hedges } from '../lexicons/hedges.ts';", 'of lexicons'],
    ['cli/main.ts', "import { scoreAnswer } from '../score-answer.ts';", 'of score-answer.ts'],
    ['rubrics/netflix-pm.ts', "import { questionSchema } from '../schema/question';", 'write the ending'],
    ['attic/old.ts', "import { z } from 'zod';", 'is a new room'],
  ])('would be broken by %s: %s', (file, text, expected) => {
    expect(faultsOf(join(source, file), text)).toEqual([expect.stringContaining(expected)]);
  });
});
