import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { questionKinds, version } from '../index.ts';
import { explain } from './explain-command.ts';
import { describeFault, FaultError, inputFault, internalFault, makePrintable } from './fault.ts';
import { readColor, readWidth, type Io } from './io.ts';
import { list, listables, type Listable } from './list-command.ts';
import { formats } from './record-writers.ts';
import { scoreFiles, type ScoreOptions } from './score-command.ts';
import { openSink, type Sink } from './sink.ts';

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
}

function createProgram(io: Io, { print, complain, score }: Actions): Command {
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
    .argument('[file...]', 'answers as JSONL, one a line, or a text file with one answer; "-" or none: standard input')
    .option('-r, --rubric <id|file>', 'rubric to score by: a built-in one, or a JSON file')
    .addOption(new Option('-f, --format <format>', 'format of the reports').choices(formats).default('pretty'))
    .option('-g, --gate', 'exit with 1 when an answer does not advance')
    .option('-q, --question <id|file>', 'question of answers that name none: a built-in one, or a JSON file')
    .option('--prompt <text>', 'words of the question, where it is neither')
    .addOption(new Option('--kind <kind>', 'kind of the question in --prompt').choices(questionKinds))
    .option('--limit <seconds>', 'time allowed for the question in --prompt', readSeconds)
    .addOption(new Option('--mode <mode>', 'how answers that do not say so were given').choices(['written', 'spoken']))
    .addHelpText('after', scoreHelp)
    .action((files: string[], options: ScoreOptions) => score(files, options));

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

  return program;
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

Exit codes:
  0  scored
  1  scored with --gate, and an answer does not advance
  2  a fault in the command line or the input
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
  highbar score answer.md -r netflix-pm --question pm-nothing-to-watch --gate
  highbar score - -r rubric.json --prompt "Enter live sports?" --kind strategy

--format json writes one report as it is, and several as a list.
`;
