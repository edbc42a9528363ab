import type { Offer } from '../offers.ts';
import type { ShellCommand, ShellOption, ShellProgram } from './describe-program.ts';

/** A script for fish. */
export function writeFish({ name, options, commands }: ShellProgram): string {
  const complete = `complete -c ${name}`;
  const lines = [
    `# fish completion for ${name}; written by "${name} completion fish"`,
    // Fish offers files wherever it is not told otherwise.
    `${complete} -n __fish_use_subcommand -f`,
    ...options.map((option) => `${complete} -n __fish_use_subcommand ${writeOption(option)}`),
    ...commands.map((command) => `${complete} -n __fish_use_subcommand -a ${command.name} -d ${quote(command.description)}`),
    ...commands.flatMap((command) => writeCommand(command).map((line) => `${complete} -n ${quote(`__fish_seen_subcommand_from ${command.name}`)} ${line}`)),
  ];
  return `${lines.join('\n')}\n`;
}

function writeCommand({ options, arguments: args }: ShellCommand): string[] {
  const takesFiles = args.some(({ offer }) => offer?.files === true);
  const values = args.flatMap(({ offer }) => offer?.values ?? []);
  return [...options.map(writeOption), ...(takesFiles ? [] : ['-f']), ...(values.length === 0 ? [] : [`-a ${quote(values.join(' '))}`])];
}

function writeOption({ flags, description, takesValue, offer }: ShellOption): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  return [...names, '-d', quote(description), ...(takesValue ? writeValue(offer) : [])].join(' ');
}

function writeValue(offer: Offer | undefined): string[] {
  const { values = [], files = false } = offer ?? {};
  return [files ? '-r' : '-x', ...(values.length === 0 ? [] : ['-a', quote(values.join(' '))])];
}

/** A word in single quotes. */
const quote = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
