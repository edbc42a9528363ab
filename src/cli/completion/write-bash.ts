import type { Offer } from '../offers.ts';
import type { ShellCommand, ShellOption, ShellProgram } from './describe-program.ts';

/** A script for bash 3.2, which is that of macOS, and later. */
export function writeBash({ name, options, commands }: ShellProgram): string {
  return `# bash completion for ${name}; written by "${name} completion bash"
_${name}() {
  local current=\${COMP_WORDS[COMP_CWORD]} ended='' command='' pending='' spread='' values='' files='' options='' word line
  local -i at count=0
  # Bash takes "=" for a word of its own: --format=json is three.
  [[ $current == = ]] && current=''
  for ((at = 1; at < COMP_CWORD; at++)); do
    word=\${COMP_WORDS[at]}
    [[ $word == = ]] && continue
    if [[ -n $pending ]]; then
      pending=''
    elif [[ -n $ended ]]; then
      count+=1
    elif [[ $word == -- ]]; then
      ended=yes
      spread=''
    elif [[ $word == -* ]]; then
      spread=''
      case "$command $word" in
${joinCases(commands, ({ takesValue }) => takesValue, '        ')}) pending=$word ;;
      esac
      case "$command $word" in
${joinCases(commands, ({ isVariadic }) => isVariadic, '        ')}) spread=$word ;;
      esac
    elif [[ -z $command ]]; then
      command=$word
    elif [[ -z $spread ]]; then
      count+=1
    fi
  done
  if [[ -z $pending && -z $ended && $current == -* ]]; then
    case "$command" in
      '') options='${listFlags(options)}' ;;
${commands.map((command) => `      ${command.name}) options='${listFlags(command.options)}' ;;\n`).join('')}    esac
  else
    case "$command \${pending:-\${spread:-$count}}" in
      ' 0') values='${safe(commands.map((command) => command.name))}' ;;
${commands.flatMap(writeOffers).join('')}    esac
  fi
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("$line")
  done < <(compgen -W "$options$values" -- "$current"; [[ -n $files ]] && compgen -f -- "$current")
  # Lets bash quote the names of files and put "/" after folders; there is no such thing in bash 3.2.
  [[ -n $files ]] && compopt -o filenames 2>/dev/null
  return 0
}
complete -F _${name} ${name}
`;
}

/** Patterns of the options of which something is so, for a "case". */
function joinCases(commands: readonly ShellCommand[], isMeant: (option: ShellOption) => boolean, indent: string): string {
  const patterns = commands.flatMap(({ name, options }) => options.filter(isMeant).flatMap(({ flags }) => flags.map((flag) => `'${name} ${flag}'`)));
  return `${indent}${patterns.join(' | ') || "''"}`;
}

function writeOffers({ name, options, arguments: args }: ShellCommand): string[] {
  const ofOptions = options
    .filter(({ takesValue }) => takesValue)
    .map(({ flags, offer }) => writeOffer(flags.map((flag) => `'${name} ${flag}'`).join(' | '), offer));
  const ofArguments = args.map(({ isVariadic, offer }, index) => writeOffer(isVariadic ? `'${name} '[0-9]*` : `'${name} ${index}'`, offer));
  return [...ofOptions, ...ofArguments];
}

function writeOffer(pattern: string, offer: Offer | undefined): string {
  if (offer === undefined) return '';
  const values = offer.values.length === 0 ? [] : [`values='${safe(offer.values)}'`];
  return `      ${pattern}) ${[...values, ...(offer.files ? ['files=yes'] : [])].join(' ')} ;;\n`;
}

const listFlags = (options: readonly ShellOption[]): string => safe(options.flatMap(({ flags }) => flags));

/** Words that mean nothing else to a shell; all that there are do. */
function safe(words: readonly string[]): string {
  const other = words.find((word) => !/^[\w.-]+$/.test(word));
  if (other !== undefined) throw new RangeError(`"${other}" would have to be quoted`);
  return words.join(' ');
}
