import type { Offer } from '../offers.ts';
import type { ShellArgument, ShellCommand, ShellOption, ShellProgram } from './describe-program.ts';

/** A script for zsh, to be sourced or to be put in a folder of `fpath` as `_highbar`. */
export function writeZsh({ name, options, commands }: ShellProgram): string {
  // Each list that stands beside files is a function, since the colons in it would otherwise end the action.
  const offers = commands.flatMap((command) => [...command.options, ...command.arguments].map(({ offer }) => offer));
  const mixed = [...new Set(offers.flatMap((offer) => (offer !== undefined && isMixed(offer) ? [offer.values.join(' ')] : [])))];
  const act: Act = (offer) => {
    if (offer === undefined) return ' ';
    const values = offer.values.join(' ');
    if (isMixed(offer)) return `_${name}_mixed_${mixed.indexOf(values)}`;
    return offer.files ? '_files' : `(${values})`;
  };
  return `#compdef ${name}
# zsh completion for ${name}; written by "${name} completion zsh"
${mixed.map((values, index) => `_${name}_mixed_${index}() {\n  _alternative 'values:value:(${values})' 'files:file:_files'\n}\n`).join('')}_${name}() {
  local context state state_descr line curcontext="$curcontext"
  typeset -A opt_args
  local -a commands=(
${commands.map((command) => `    ${quote(`${command.name}:${command.description.replaceAll(':', '\\:')}`)}\n`).join('')}  )
  _arguments -C ${options.map((option) => writeOption(option, act)).join(' ')} '1: :->command' '*:: :->rest'
  case $state in
    command) _describe -t commands command commands ;;
    rest)
      case $words[1] in
${commands.map((command) => writeCommand(command, act)).join('')}      esac
      ;;
  esac
}
if [[ $funcstack[1] == _${name} ]]; then
  _${name} "$@"
else
  compdef _${name} ${name}
fi
`;
}

/** What is offered for a value, as an action of `_arguments`. */
type Act = (offer: Offer | undefined) => string;

const isMixed = ({ values, files }: Offer): boolean => files && values.length > 0;

function writeCommand({ name, options, arguments: args }: ShellCommand, act: Act): string {
  const specs = [...options.map((option) => writeOption(option, act)), ...args.map((argument, index) => writeArgument(argument, index, act))];
  return `        ${name})\n          _arguments -s -S ${specs.map((spec) => `\\\n            ${spec}`).join(' ')}\n          ;;\n`;
}

/** An option for `_arguments`: it may be given again, since some may, and the command says which may not. */
function writeOption({ flags, description, takesValue, offer }: ShellOption, act: Act): string {
  const told = `[${description.replace(/[[\]\\]/g, '\\$&')}]`;
  const value = takesValue ? `:value:${act(offer)}` : '';
  const joint = (flag: string): string => (!takesValue ? '' : flag.startsWith('--') ? '=' : '+');
  return flags.map((flag) => quote(`*${flag}${joint(flag)}${told}${value}`)).join(' ');
}

function writeArgument({ name, isVariadic, offer }: ShellArgument, index: number, act: Act): string {
  return quote(`${isVariadic ? '*' : index + 1}:${name}:${act(offer)}`);
}

/** A word in single quotes. */
const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
