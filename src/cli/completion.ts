/** What a shell completes behind `factbox`, as a script of that shell. */

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** What can stand on the command line. */
export interface Grammar {
  readonly options: readonly CompletedOption[];
  readonly commands: readonly CompletedCommand[];
}

export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  /** Words that follow it: commands of its own. */
  readonly commands: readonly string[];
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

/** The options that have lists of values, of factbox and of all commands, each once. */
const withChoices = ({ options, commands }: Grammar): readonly CompletedOption[] => [
  ...new Map(
    [...options, ...commands.flatMap((command) => command.options)]
      .filter(({ choices }) => choices.length > 0)
      .map((option) => [option.long, option]),
  ).values(),
];

/** After an option with a list of values one of them, after a dash an option of the command, else a file or, at first, a command. */
function bash(grammar: Grammar): string {
  const { options, commands } = grammar;
  const values = withChoices(grammar).map(
    (option) => `    ${flags(option).join('|')}) words='${option.choices.join(' ')}' ;;`,
  );
  const own = commands.map(
    (command) =>
      `    ${command.name}) options='${command.options.flatMap(flags).join(' ')}' commands='${command.commands.join(' ')}' ;;`,
  );
  return `# eval "$(factbox completion bash)"
_factbox() {
  local word=\${COMP_WORDS[COMP_CWORD]} words= options commands
  case \${COMP_WORDS[1]} in
${own.join('\n')}
    *) options='${options.flatMap(flags).join(' ')}' commands='${commands.map(({ name }) => name).join(' ')}' ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then commands='${commands.map(({ name }) => name).join(' ')}'; fi
  case \${COMP_WORDS[COMP_CWORD - 1]} in
${values.join('\n')}
  esac
  if [ -z "$words" ] && [[ $word == -* ]]; then words=$options; fi
  if [ -n "$words" ]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    return
  fi
  mapfile -t COMPREPLY < <(compgen -f -- "$word")
  if [ "$COMP_CWORD" -le 2 ] && [[ $COMP_CWORD -eq 1 || -n "$commands" && \${COMP_WORDS[1]} != -* ]]; then
    mapfile -t -O "\${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "$commands" -- "$word")
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

const zshSpecs = (options: readonly CompletedOption[]): string =>
  options
    .flatMap((option) =>
      flags(option).map((flag) => `    '${flag}[${zshQuoted(option.description)}]${zshValue(option)}'`),
    )
    .join('\n');

function zsh({ options, commands }: Grammar): string {
  const own = commands.map((command) => `    ${command.name}) options=(\n${zshSpecs(command.options)}\n    ) ;;`);
  const named = commands.map(({ name, description }) => `    '${name}:${zshQuoted(description)}'`);
  return `#compdef factbox
# eval "$(factbox completion zsh)"
_factbox() {
  local -a commands=(
${named.join('\n')}
  )
  local -a options=(
${zshSpecs(options)}
  )
  case $words[2] in
${own.join('\n')}
  esac
  if (( CURRENT == 2 )); then _describe command commands; fi
  _arguments $options '*:input:_files'
}
compdef _factbox factbox
`;
}

const fishQuoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** @param condition where the option is offered, in quotes */
const fishLine = (condition: string, { short, long, description, value, choices }: CompletedOption): string =>
  [
    'complete -c factbox',
    `-n ${condition}`,
    ...(short === null ? [] : [`-s ${short}`]),
    `-l ${long}`,
    `-d ${fishQuoted(description)}`,
    ...(value === null ? [] : [choices.length > 0 ? `-x -a ${fishQuoted(choices.join(' '))}` : '-r']),
  ].join(' ');

function fish({ options, commands }: Grammar): string {
  const lines = [
    ...options.map((option) =>
      fishLine(`'not __fish_seen_subcommand_from ${commands.map(({ name }) => name).join(' ')}'`, option),
    ),
    ...commands.flatMap((command) =>
      command.options.map((option) => fishLine(`'__fish_seen_subcommand_from ${command.name}'`, option)),
    ),
  ];
  const named = commands.map(
    ({ name, description }) => `complete -c factbox -n __fish_use_subcommand -a ${name} -d ${fishQuoted(description)}`,
  );
  return ['# factbox completion fish | source', ...lines, ...named, ''].join('\n');
}
