import type { Argument, Command, Option } from 'commander';
import { offerOf, type Offer } from '../offers.ts';

/** An option as a shell completes it. */
export interface ShellOption {
  /** As they are typed: "-f", "--format". */
  readonly flags: readonly string[];
  readonly description: string;
  readonly takesValue: boolean;
  /** Whether several values may follow it. */
  readonly isVariadic: boolean;
  /** What to offer for its value; undefined where it may be anything. */
  readonly offer: Offer | undefined;
}

/** An argument as a shell completes it. */
export interface ShellArgument {
  readonly name: string;
  readonly isVariadic: boolean;
  readonly offer: Offer | undefined;
}

/** A sub-command as a shell completes it. */
export interface ShellCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly ShellOption[];
  readonly arguments: readonly ShellArgument[];
}

/** A command line as a shell completes it. */
export interface ShellProgram {
  readonly name: string;
  readonly options: readonly ShellOption[];
  readonly commands: readonly ShellCommand[];
}

/** What the help of a command line tells, as data for a shell; so that what is added to one is in the other. */
export function describeProgram(program: Command): ShellProgram {
  const help = program.createHelp();
  const options = (command: Command): ShellOption[] => help.visibleOptions(command).map(describeOption);
  const all = help.visibleCommands(program);
  const names = all.map((command) => command.name());
  const commands = all.map((command): ShellCommand => {
    const isHelp = !program.commands.includes(command);
    return {
      name: command.name(),
      description: command.description(),
      options: isHelp ? [] : options(command),
      arguments: command.registeredArguments.map((argument) => describeArgument(argument, isHelp ? { values: names, files: false } : offerOf(argument))),
    };
  });
  return { name: program.name(), options: options(program), commands };
}

function describeOption(option: Option): ShellOption {
  return {
    flags: [option.short, option.long].filter((flag) => flag !== undefined && flag !== null),
    description: option.description,
    takesValue: option.required || option.optional,
    isVariadic: option.variadic,
    offer: offerOf(option),
  };
}

const describeArgument = (argument: Argument, offer: Offer | undefined): ShellArgument => ({ name: argument.name(), isVariadic: argument.variadic, offer });
