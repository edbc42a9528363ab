import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { questionKinds, version } from '../index.ts';
import { transcriptFormats } from '../inputs/index.ts';
import { testFormats } from './draw-tests.ts';
import { explain } from './explain-command.ts';
import { describeFault, FaultError, inputFault, internalFault, makePrintable } from './fault.ts';
import { initRubric } from './init-command.ts';
import { readColor, readWidth, type Io } from './io.ts';
import { lintFiles, type LintCommandOptions } from './lint-command.ts';
import { list, listables, type Listable } from './list-command.ts';
import { formats } from './record-writers.ts';
import { scoreFiles, type ScoreOptions } from './score-command.ts';
import { openSink, type Sink } from './sink.ts';
import { testFixtures, type TestOptions } from './test-command.ts';

/** Exit codes, told in the help text. */
const usageCode = 2;

/** Runs the command with the given arguments (those after its name) and gives the exit code; it never throws. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const out = openSink(io.stdout);
  const err = openSink(io.stderr);
  let code = 0;
  const printed: Promise<unknown>[] = [];
  const program = createProgram(io, {
    print: (text) => printed.push(out.write(text)),
    complain: (text) => printed.push(err.write(text)),
    score: async (files, options) => {
      code = await scoreFiles(files, options, io, out, err);
    },
    lint: async (names, options) => {
      code = await lintFiles(names, options, out, err);
    },
    test: async (patterns, options) => {
      code = await testFixtures(patterns, options, io, out, err);
    },
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    code = await report(error, err);
  }
  await Promise.all(printed);
  const failure = out.failure();
  if (failure !== undefined) {
    await err.write(describeFault('the output', inputFault(`It cannot be written: ${failure.message}.`, 'Make room for it, or write it elsewhere.')));
    return usageCode;
  }
  return code;
}

async function report(error: unknown, err: Sink): Promise<number> {
  // Commander has said what there is to say.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : usageCode;
  if (error instanceof FaultError) await err.write(describeFault(error.place, error.fault));
  else await err.write(describeFault('highbar itself', internalFault(error)));
  return usageCode;
}

interface Actions {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly score: (files: readonly string[], options: ScoreOptions) => Promise<void>;
  readonly lint: (names: readonly string[], options: LintCommandOptions) => Promise<void>;
  readonly test: (patterns: readonly string[], options: TestOptions) => Promise<void>;
}

function createProgram(io: Io, { print, complain, score, lint, test }: Actions): Command {
  const program = new Command('highbar')
    .description('Scores interview answers against a rubric, with the evidence for every point.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help on a command')
    .exitOverride()
    .configureOutput({
      writeOut: print,
      writeErr: complain,
      outputError: (text, write) => write(text.replace(/^error: /, 'highbar: ').split('\n').map(makePrintable).join('\n')),
      getOutHelpWidth: () => readWidth(io),
      getErrHelpWidth: () => readWidth(io),
      getOutHasColors: () => readColor(io, io.stdout),
      getErrHasColors: () => readColor(io, io.stderr),
    })
    .showHelpAfterError('  "highbar --help" tells what there is.')
    .addHelpText('after', examples);

  program
    .command('score')
    .description('score answers')
    .argument('[file...]', 'answers as JSONL, a text file with one answer, or the transcript of an interview; "-" or none: standard input')
    .option('-r, --rubric <id|file>', 'rubric to score by: a built-in one, or a YAML or JSON file')
    .addOption(formatOption(formats))
    .addOption(outputOption())
    .option('-g, --gate', 'exit with 1 when an answer does not advance')
    .option('-q, --question <id|file>', 'question of answers that name none: a built-in one, or a YAML or JSON file')
    .option('--prompt <text>', 'words of the question, where it is neither')
    .addOption(new Option('--kind <kind>', 'kind of the question in --prompt, or of those asked in a transcript').choices(questionKinds))
    .option('--limit <seconds>', 'time allowed for the question in --prompt', readSeconds)
    .addOption(new Option('-i, --input <format>', 'format of a transcript, where it cannot be recognised').choices(transcriptFormats))
    .option('--candidate <name>', 'who answers in a transcript; found by who answers where left out')
    .option('--questions <file>', 'questions that may be asked in a transcript, as YAML or JSON')
    .addOption(new Option('--mode <mode>', 'how answers that do not say so were given').choices(['written', 'spoken']))
    .addHelpText('after', scoreHelp)
    .action((files: string[], options: ScoreOptions) => score(files, options));

  program
    .command('test')
    .description('score answers that are kept with what is expected of them')
    .argument('[pattern...]', 'files, folders or patterns; none: the fixtures in this folder and below')
    .option('-r, --rubric <id|file>', 'rubric of the answers that name none')
    .addOption(formatOption(testFormats))
    .addOption(outputOption())
    .option('-u, --update', 'write the expectations that were seen in the place of those that fail; with --baseline, write that instead')
    .option('--baseline <file>', 'shortfalls that are accepted, so that only new ones fail')
    .option('--compare <reports>', 'reports of an earlier run as JSONL, below which no score may fall')
    .addOption(new Option('--tolerance <points>', 'how far scores may fall (default: 0)').argParser(readTolerance))
    .addHelpText('after', testHelp)
    .action((patterns: string[], options: TestOptions) => test(patterns, options));

  program
    .command('explain')
    .description('tell what a check looks for, why, and what it cannot see')
    .argument('<check>', 'id of the check')
    .addOption(new Option('-f, --format <format>', 'format of the text').choices(['pretty', 'json']).default('pretty'))
    .action((check: string, { format }: { format: 'pretty' | 'json' }) => print(explain(check, format, io)));

  program
    .command('list')
    .description('list what is built in')
    .addArgument(new Argument('<what>', 'what to list').choices(listables))
    .addOption(new Option('-f, --format <format>', 'format of the list').choices(['pretty', 'json']).default('pretty'))
    .action((what: Listable, { format }: { format: 'pretty' | 'json' }) => print(list(what, format, io)));

  program
    .command('init')
    .description('write a commented rubric to start your own from')
    .argument('[file]', 'YAML file to write', 'rubric.yaml')
    .option('--force', 'overwrite the file where there is one')
    .action(async (file: string, options: { force?: boolean }) => print(await initRubric(file, options)));

  program
    .command('lint')
    .description('find what a rubric cannot do as it is written')
    .argument('<rubric...>', 'YAML or JSON files, or ids of built-in rubrics')
    .addOption(new Option('-k, --kind <kind...>', 'kinds of question that the rubric is for').choices(questionKinds))
    .addOption(new Option('-f, --format <format>', 'format of the findings').choices(['pretty', 'json']).default('pretty'))
    .addHelpText('after', lintHelp)
    .action((names: string[], options: LintCommandOptions) => lint(names, options));

  return program;
}

/** A format that may be asked for more than once. */
function formatOption<F extends string>(known: readonly F[]): Option {
  return new Option('-f, --format <format>', `format of the reports, repeatable: ${known.join(', ')} (default: pretty)`).argParser((value: string, previous: readonly F[] | undefined): F[] => {
    const format = known.find((each) => each === value);
    if (format === undefined) throw new InvalidArgumentError(`Allowed choices are ${known.join(', ')}.`);
    return [...(previous ?? []), format];
  });
}

function outputOption(): Option {
  return new Option('-o, --output <file>', 'file for the format in the same place, repeatable; "-" or none: standard output').argParser(
    (value: string, previous: readonly string[] | undefined): string[] => [...(previous ?? []), value],
  );
}

function readTolerance(text: string): number {
  const points = Number(text);
  if (text.trim() === '' || !Number.isFinite(points) || points < 0) throw new InvalidArgumentError('Give a number of points from 0.');
  return points;
}

function readSeconds(text: string): number {
  const seconds = Number(text);
  if (text.trim() === '' || !Number.isFinite(seconds) || seconds <= 0) throw new InvalidArgumentError('Give a number of seconds above 0.');
  return seconds;
}

const examples = `
Examples:
  highbar score answers.jsonl --rubric netflix-pm
  highbar score answer.txt --rubric netflix-pm --question pm-nothing-to-watch
  highbar explain trade-off
  highbar list questions
  highbar init rubric.yaml
  highbar lint rubric.yaml
  highbar test answers/

Exit codes:
  0  scored
  1  scored with --gate, and an answer does not advance; linted, with errors;
     tested, and an expectation fails
  2  a fault in the command line or the input
`;

const testHelp = `
A fixture is an answer in Markdown, name.answer.md, with YAML before it:
  ---
  question: pm-nothing-to-watch
  rubric: netflix-pm
  expect:
    verdict: advance
    overall: { atLeast: 4 }
    dimensions: { judgment: { atLeast: 3.5, atMost: 5 } }
    present: [trade-off]
    absent: [buzzwords]
    evidence: [{ check: trade-off, contains: "in exchange for" }]
  ---
  The answer ...
A suite, name.answers.yaml or .json, has "cases", each with "id", "text" and
the same fields. Only what is given is looked at.

Exit codes:
  0  every expectation holds, or its failing is accepted
  1  an expectation fails, or a score fell
  2  a fault in the command line, in a file, or in an answer

Examples:
  highbar test
  highbar test "answers/**/*.answer.md" --update
  highbar test --format pretty --output - --format junit --output junit.xml
  highbar test --baseline accepted.json --update
  highbar test --format jsonl --output reports.jsonl
  highbar test --compare reports.jsonl --tolerance 0.1
`;

const lintHelp = `
Looks for gates that no answer passes, conditions that every answer meets,
dimensions that nothing can score, checks counted twice, weights and caps that
do nothing, anchors that are missing or alike, and contradictory tips.

Exit codes:
  0  no errors
  1  errors in a rubric
  2  a file that cannot be read or holds no valid rubric

Examples:
  highbar lint rubric.yaml
  highbar lint rubric.yaml --kind behavioral culture
`;

const scoreHelp = `
A line of JSONL is an answer; "question" may be the id of a built-in one:
  {"id": "a1", "question": {"id": "q1", "kind": "pricing", "prompt": "..."},
   "text": "...", "mode": "spoken"}
A line that cannot be scored gives an error record in its place; the others
are scored all the same, and the exit code is 2.

Examples:
  highbar score answers.jsonl --rubric netflix-pm
  highbar score answers.jsonl -r netflix-pm --format jsonl > reports.jsonl
  highbar score answers.jsonl -r netflix-pm --format html --output report.html
  highbar score answer.md -r netflix-pm --question pm-nothing-to-watch --gate
  highbar score interview.vtt -r netflix-pm --candidate "Raj Rao"
  highbar score answers.jsonl -r netflix-pm -f pretty -o - -f junit -o junit.xml
  highbar score - -r rubric.json --prompt "Enter live sports?" --kind strategy

--format json writes one report as it is, and several as a list. In junit,
sarif, github and tap an answer passes where its verdict is "advance".
`;
