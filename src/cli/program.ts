import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { checks, loops, questionKinds, questions, rubrics, version } from '../index.ts';
import { transcriptFormats } from '../inputs/index.ts';
import { pageFormats, type CompareOptions } from './compare-command.ts';
import { shells, type Shell } from './completion/shells.ts';
import { testFormats } from './draw-tests.ts';
import { makePrintable } from './fault.ts';
import { compareHelp, completionHelp, examples, explainHelp, initHelp, lintHelp, listHelp, loopHelp, scoreHelp, testHelp } from './help-texts.ts';
import { readColor, readWidth, type Io } from './io.ts';
import type { LintCommandOptions } from './lint-command.ts';
import { listables, type Listable } from './list-command.ts';
import type { LoopOptions } from './loop-command.ts';
import { offering } from './offers.ts';
import { formats } from './record-writers.ts';
import type { ScoreOptions } from './score-command.ts';
import type { TestOptions } from './test-command.ts';

/** What the sub-commands do, and where the help goes. */
export interface Actions {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly score: (files: readonly string[], options: ScoreOptions) => void | Promise<void>;
  readonly test: (patterns: readonly string[], options: TestOptions) => void | Promise<void>;
  readonly compare: (before: string, after: string, options: CompareOptions) => void | Promise<void>;
  readonly loop: (name: string, files: readonly string[], options: LoopOptions) => void | Promise<void>;
  readonly explain: (check: string, format: 'pretty' | 'json') => void | Promise<void>;
  readonly list: (what: Listable, format: 'pretty' | 'json') => void | Promise<void>;
  readonly init: (file: string, options: { force?: boolean }) => void | Promise<void>;
  readonly lint: (names: readonly string[], options: LintCommandOptions) => void | Promise<void>;
  readonly completion: (shell: Shell, program: Command) => void | Promise<void>;
}

/** The command line: sub-commands, their options, and what each may be given. Help and completion are made of it. */
export function createProgram(io: Io, { print, complain, score, test, compare, loop, explain, list, init, lint, completion }: Actions): Command {
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
    .addArgument(fileArgument('[file...]', 'answers as JSONL, a text file with one answer, or the transcript of an interview; "-" or none: standard input'))
    .addOption(rubricOption('rubric to score by: a built-in one, or a YAML or JSON file'))
    .addOption(formatOption(formats))
    .addOption(outputOption())
    .option('-g, --gate', 'exit with 1 when an answer does not advance')
    .addOption(questionOption('question of answers that name none: a built-in one, or a YAML or JSON file'))
    .option('--prompt <text>', 'words of the question, where it is neither')
    .addOption(new Option('--kind <kind>', 'kind of the question in --prompt, or of those asked in a transcript').choices(questionKinds))
    .option('--limit <seconds>', 'time allowed for the question in --prompt', readSeconds)
    .addOption(new Option('-i, --input <format>', 'format of a transcript, where it cannot be recognised').choices(transcriptFormats))
    .option('--candidate <name>', 'who answers in a transcript; found by who answers where left out')
    .addOption(fileOption('--questions <file>', 'questions that may be asked in a transcript, as YAML or JSON'))
    .addOption(new Option('--mode <mode>', 'how answers that do not say so were given').choices(['written', 'spoken']))
    .addOption(watchOption())
    .addOption(quietOption())
    .addHelpText('after', scoreHelp)
    .action((files: string[], options: ScoreOptions) => score(files, options));

  program
    .command('test')
    .description('score answers that are kept with what is expected of them')
    .addArgument(fileArgument('[pattern...]', 'files, folders or patterns; none: the fixtures in this folder and below'))
    .addOption(rubricOption('rubric of the answers that name none'))
    .addOption(formatOption(testFormats))
    .addOption(outputOption())
    .option('-u, --update', 'write the expectations that were seen in the place of those that fail; with --baseline, write that instead')
    .addOption(fileOption('--baseline <file>', 'shortfalls that are accepted, so that only new ones fail'))
    .addOption(fileOption('--compare <reports>', 'reports of an earlier run as JSONL, below which no score may fall'))
    .addOption(new Option('--tolerance <points>', 'how far scores may fall (default: 0)').argParser(readTolerance))
    .addOption(watchOption())
    .addOption(quietOption())
    .addHelpText('after', testHelp)
    .action((patterns: string[], options: TestOptions) => test(patterns, options));

  program
    .command('compare')
    .description('tell what changed between two drafts of an answer')
    .addArgument(fileArgument('<before>', 'the earlier draft: a text, a line of JSONL, or a report of it as JSON'))
    .addArgument(fileArgument('<after>', 'the later draft'))
    .addOption(rubricOption('rubric to score drafts by: a built-in one, or a YAML or JSON file'))
    .addOption(formatOption(pageFormats))
    .addOption(outputOption())
    .option('-g, --gate', 'exit with 1 when the later draft does not advance')
    .addOption(questionOption('question of drafts that name none: a built-in one, or a YAML or JSON file'))
    .option('--prompt <text>', 'words of the question, where it is neither')
    .addOption(new Option('--kind <kind>', 'kind of the question in --prompt').choices(questionKinds))
    .option('--limit <seconds>', 'time allowed for the question in --prompt', readSeconds)
    .addOption(new Option('--mode <mode>', 'how drafts that do not say so were given').choices(['written', 'spoken']))
    .option('--id <id>', 'id of the answer, in files that hold several')
    .addHelpText('after', compareHelp)
    .action((before: string, after: string, options: CompareOptions) => compare(before, after, options));

  program
    .command('loop')
    .description('score the rounds of a hiring process, with what people gave')
    .addArgument(offering(new Argument('<loop>', 'a built-in loop, or a YAML or JSON file'), { values: loops.map(({ id }) => id), files: true }))
    .addArgument(fileArgument('[file...]', 'answers as JSONL or JSON, or forms with answers and ratings; "-" or none: standard input'))
    .addOption(
      fileOption('--ratings <file>', 'what people gave the answers, as JSONL or JSON, repeatable').argParser((value: string, previous: readonly string[] | undefined): string[] => [
        ...(previous ?? []),
        value,
      ]),
    )
    .option('--form <rater...>', 'print the empty form for these people to fill in, and score nothing')
    .addOption(formatOption(pageFormats))
    .addOption(outputOption())
    .option('-g, --gate', 'exit with 1 when the loop does not end in "advance"')
    .addHelpText('after', loopHelp)
    .action((name: string, files: string[], options: LoopOptions) => loop(name, files, options));

  program
    .command('explain')
    .description('tell what a check looks for, why, and what it cannot see')
    .addArgument(offering(new Argument('<check>', 'id of the check'), { values: checks.map(({ id }) => id) }))
    .addOption(new Option('-f, --format <format>', 'format of the text').choices(['pretty', 'json']).default('pretty'))
    .addHelpText('after', explainHelp)
    .action((check: string, { format }: { format: 'pretty' | 'json' }) => explain(check, format));

  program
    .command('list')
    .description('list what is built in')
    .addArgument(new Argument('<what>', 'what to list').choices(listables))
    .addOption(new Option('-f, --format <format>', 'format of the list').choices(['pretty', 'json']).default('pretty'))
    .addHelpText('after', listHelp)
    .action((what: Listable, { format }: { format: 'pretty' | 'json' }) => list(what, format));

  program
    .command('init')
    .description('write a commented rubric to start your own from')
    .addArgument(fileArgument('[file]', 'YAML file to write').default('rubric.yaml'))
    .option('--force', 'overwrite the file where there is one')
    .addHelpText('after', initHelp)
    .action((file: string, options: { force?: boolean }) => init(file, options));

  program
    .command('lint')
    .description('find what a rubric cannot do as it is written')
    .addArgument(offering(new Argument('<rubric...>', 'YAML or JSON files, or ids of built-in rubrics'), { values: rubricIds, files: true }))
    .addOption(new Option('-k, --kind <kind...>', 'kinds of question that the rubric is for').choices(questionKinds))
    .addOption(new Option('-f, --format <format>', 'format of the findings').choices(['pretty', 'json']).default('pretty'))
    .addHelpText('after', lintHelp)
    .action((names: string[], options: LintCommandOptions) => lint(names, options));

  program
    .command('completion')
    .description('print a script that lets a shell complete this command')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .addHelpText('after', completionHelp)
    .action((shell: Shell) => completion(shell, program));

  return program;
}

const rubricIds = rubrics.map(({ id }) => id);

const fileArgument = (name: string, description: string): Argument => offering(new Argument(name, description), { files: true });
const fileOption = (flags: string, description: string): Option => offering(new Option(flags, description), { files: true });
const rubricOption = (description: string): Option => offering(new Option('-r, --rubric <id|file>', description), { values: rubricIds, files: true });
const questionOption = (description: string): Option =>
  offering(new Option('-q, --question <id|file>', description), { values: questions.map(({ id }) => id), files: true });
const watchOption = (): Option => new Option('-w, --watch', 'run again whenever a file that is read changes, until Ctrl-C');
const quietOption = (): Option => new Option('--quiet', 'show no progress and no notes: only results and faults');

/** A format that may be asked for more than once. */
function formatOption<F extends string>(known: readonly F[]): Option {
  return new Option('-f, --format <format>', 'format of the reports, repeatable (default: pretty)')
    .choices(known)
    .argParser((value: string, previous: readonly F[] | undefined): F[] => {
      const format = known.find((each) => each === value);
      if (format === undefined) throw new InvalidArgumentError(`Allowed choices are ${known.join(', ')}.`);
      return [...(previous ?? []), format];
    });
}

function outputOption(): Option {
  return fileOption('-o, --output <file>', 'file for the format in the same place, repeatable; "-" or none: standard output').argParser(
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
