/** The manual page (man 1 factbox), from the definition of the commands: the roff of man-pages(7). */
import type { Command, Option } from 'commander';
import { GENERATOR_VERSION } from '../model/version.ts';
import { Documented } from './documented.ts';
import { EXIT_CODES } from './help.ts';

/** Text as roff shows it: no line of it is a request. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/gm, '\\&$1');

export function manual(root: Command): string {
  const commands = root.commands.filter((command) => command.name() !== 'help').flatMap(leaves);
  return [
    `.TH FACTBOX 1 "" "factbox ${GENERATOR_VERSION}" "User Commands"`,
    '.SH NAME',
    roff(`factbox - ${root.description()}`),
    '.SH SYNOPSIS',
    '.B factbox',
    roff('[options] [inputs...]'),
    ...commands.flatMap((command) => ['.br', `.B ${roff(pathOf(command))}`, roff(command.usage())]),
    '.SH OPTIONS',
    ...root.options.flatMap(optionLines),
    '.SH COMMANDS',
    ...commands.flatMap(commandLines),
    '.SH EXAMPLES',
    ...exampleLines(root),
    '.SH EXIT STATUS',
    ...EXIT_CODES.slice(1).map((line) => roff(line.trim())),
    '.SH ENVIRONMENT',
    roff(
      'FACTBOX_JOBS, FACTBOX_INPUT_FORMAT and so on set options that the command line does not give; NO_COLOR, FORCE_COLOR and COLUMNS are honoured.',
    ),
    '.SH FILES',
    roff('factbox.config.json in the working folder holds options by their long names.'),
    '',
  ].join('\n');
}

const leaves = (command: Command): readonly Command[] =>
  command.commands.length === 0 ? [command] : command.commands.flatMap(leaves);

const pathOf = (command: Command): string =>
  command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;

const optionLines = ({ flags, description }: Option): readonly string[] => [
  '.TP',
  `.B ${roff(flags)}`,
  roff(description),
];

const commandLines = (command: Command): readonly string[] => [
  `.SS ${roff(pathOf(command))}`,
  roff(command.description()),
  ...command.options.flatMap(optionLines),
  ...exampleLines(command),
];

const exampleLines = (command: Command): readonly string[] =>
  command instanceof Documented
    ? command.examples.flatMap(([line, what]) => ['.TP', `.B ${roff(line)}`, roff(what)])
    : [];
