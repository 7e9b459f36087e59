/** What a shell completes behind `factbox`, as a script of that shell. */

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** What can stand on the command line. */
export interface Grammar {
  readonly options: readonly CompletedOption[];
  readonly commands: readonly { readonly name: string; readonly description: string }[];
}

export interface CompletedOption {
  /** Without its dash: "f"; null where it has none. */
  readonly short: string | null;
  /** Without its dashes: "format". */
  readonly long: string;
  readonly description: string;
  /** What its value is called; null where it takes none. */
  readonly value: string | null;
  /** The only values that it takes; empty where any will do. */
  readonly choices: readonly string[];
}

export const completionScript = (shell: Shell, grammar: Grammar): string => SCRIPTS[shell](grammar);

const SCRIPTS: { readonly [S in Shell]: (grammar: Grammar) => string } = { bash, zsh, fish };

const flags = ({ short, long }: CompletedOption): readonly string[] => [
  ...(short === null ? [] : [`-${short}`]),
  `--${long}`,
];

/** Behind an option with a list of values one of them, behind a dash an option, else a file or, at first, a command. */
function bash({ options, commands }: Grammar): string {
  const values = options
    .filter(({ choices }) => choices.length > 0)
    .map((option) => `    ${flags(option).join('|')}) words='${option.choices.join(' ')}' ;;`);
  return `# eval "$(factbox completion bash)"
_factbox() {
  local word=\${COMP_WORDS[COMP_CWORD]} words=
  case \${COMP_WORDS[COMP_CWORD - 1]} in
${values.join('\n')}
  esac
  if [ -z "$words" ] && [[ $word == -* ]]; then words='${options.flatMap(flags).join(' ')}'; fi
  if [ -n "$words" ]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    return
  fi
  mapfile -t COMPREPLY < <(compgen -f -- "$word")
  if [ "$COMP_CWORD" -eq 1 ]; then
    mapfile -t -O "\${#COMPREPLY[@]}" COMPREPLY < <(compgen -W '${commands.map(({ name }) => name).join(' ')}' -- "$word")
  fi
}
complete -o filenames -F _factbox factbox
`;
}

/** For a text between single quotes, with what parts `_arguments` and `_describe` escaped. */
const zshQuoted = (text: string): string => text.replace(/'/g, "'\\''").replace(/[[\]:]/g, '\\$&');

function zshValue({ value, choices }: CompletedOption): string {
  if (value === null) return '';
  return choices.length > 0 ? `:${value}:(${choices.join(' ')})` : `:${value}:_files`;
}

function zsh({ options, commands }: Grammar): string {
  const specs = options.flatMap((option) =>
    flags(option).map((flag) => `    '${flag}[${zshQuoted(option.description)}]${zshValue(option)}'`),
  );
  const named = commands.map(({ name, description }) => `    '${name}:${zshQuoted(description)}'`);
  return `#compdef factbox
# eval "$(factbox completion zsh)"
_factbox() {
  local -a commands=(
${named.join('\n')}
  )
  local -a options=(
${specs.join('\n')}
  )
  if (( CURRENT == 2 )); then _describe command commands; fi
  _arguments $options '*:input:_files'
}
compdef _factbox factbox
`;
}

const fishQuoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

function fish({ options, commands }: Grammar): string {
  const lines = options.map(({ short, long, description, value, choices }) =>
    [
      'complete -c factbox',
      ...(short === null ? [] : [`-s ${short}`]),
      `-l ${long}`,
      `-d ${fishQuoted(description)}`,
      ...(value === null ? [] : [choices.length > 0 ? `-x -a ${fishQuoted(choices.join(' '))}` : '-r']),
    ].join(' '),
  );
  const named = commands.map(
    ({ name, description }) => `complete -c factbox -n __fish_use_subcommand -a ${name} -d ${fishQuoted(description)}`,
  );
  return ['# factbox completion fish | source', ...lines, ...named, ''].join('\n');
}
