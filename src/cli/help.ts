/** Help: short for who needs a reminder (`--help`), whole for who reads (`help COMMAND`). */
import { type Command, Help, type Option } from 'commander';
import type { Io } from '../batch/io.ts';
import { UserError } from '../model/message.ts';
import { EXIT } from '../batch/io.ts';
import { didYouMean } from './did-you-mean.ts';
import { Documented } from './documented.ts';
import type { Ends } from './program.ts';
import { widthOf } from './terminal.ts';

/** Of the main job's options those that most people need; a command's own are always shown. */
const COMMON: ReadonlySet<string> = new Set([
  'format',
  'output',
  'output-dir',
  'only',
  'published',
  'text',
  'fields',
  'jobs',
  'resume',
  'version',
  'help',
]);
const FEW = 4;

const examplesOf = (command: Command): Documented['examples'] =>
  command instanceof Documented ? command.examples : [];

function exampleLines(examples: Documented['examples']): readonly string[] {
  const widest = Math.max(...examples.map(([line]) => (line.length > 60 ? 0 : line.length)));
  return examples.map(([line, what]) => `  ${line.padEnd(widest)}  ${what}`);
}

/** What stands under the short help of a command. */
function tail(command: Command): string {
  const examples = examplesOf(command).slice(0, FEW);
  const shown = examples.length === 0 ? [] : ['', 'Examples:', ...exampleLines(examples)];
  const path = command.parent === null ? 'factbox help' : `factbox help ${command.name()}`;
  return [...shown, '', `All options, and more examples: ${path}`].join('\n');
}

/** Makes `--help` of a command short. */
export function shorten(command: Command, root: Command): void {
  const foreign = new Set(command === root ? [] : root.options.map((option) => option.name()));
  const isShown = (option: Option): boolean =>
    COMMON.has(option.name()) || (command !== root && !foreign.has(option.name()));
  const whole = new Help();
  command.configureHelp({
    visibleOptions: (of) => whole.visibleOptions(of).filter(isShown),
    commandDescription: (of) => of.summary() || of.description(),
  });
  command.addHelpText('after', tail(command));
}

/** All there is to say of a command: every option, every example, the exit codes. */
function wholeHelp(command: Command, width: number): string {
  const help = new Help();
  help.helpWidth = width;
  const examples = examplesOf(command);
  return [
    help.formatHelp(command, help).trimEnd(),
    ...(examples.length === 0 ? [] : ['', 'Examples:', ...exampleLines(examples)]),
    ...(command.parent === null ? ['', ...EXIT_CODES] : []),
    '',
  ].join('\n');
}

export const EXIT_CODES = [
  'Exit codes:',
  '  0 all done · 1 wrong usage · 2 an input could not be read · 3 some articles failed, the rest are written',
  '  4 a record did not validate · 5 the output could not be written · 70 a bug of factbox · 130 interrupted · 143 terminated',
] as const;

export function helpDefinition(root: Command, io: Io, { print }: Ends): Documented {
  const command = new Documented('help')
    .summary('all options and examples, of factbox or of a command')
    .argument('[command...]', 'the command: explain, gazetteer build');
  return command.action((names: readonly string[]) => print(wholeHelp(named(root, names), widthOf(io))));
}

function named(root: Command, names: readonly string[]): Command {
  let at = root;
  for (const name of names) {
    const next = at.commands.find((one) => one.name() === name);
    if (next === undefined) {
      const known = at.commands.map((one) => one.name());
      throw new UserError(`there is no command ${name}${didYouMean(name, known)}; choose from ${known.join(', ')}`, {
        exitCode: EXIT.usage,
        code: 'usage/command',
      });
    }
    at = next;
  }
  return at;
}
