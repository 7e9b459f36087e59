/** Settings of options that the command line does not give: from a file, and before it from the environment. */
import type { Command, Option } from 'commander';
import { CONFIG_FILE, readConfig } from '../batch/config-file.ts';
import { EXIT, type Io } from '../batch/io.ts';
import { UserError } from '../model/message.ts';
import { didYouMean } from './did-you-mean.ts';
import { Repeatable } from './given-options.ts';

/** What no configuration can say. */
const NOT_SET: ReadonlySet<string> = new Set(['config', 'print-config', 'version', 'help']);

/** The name of an option in a configuration: its long name, of `--no-progress` "progress". */
const keyOf = (option: Option): string => option.name().replace(/^no-/, '');
const variableOf = (key: string): string => `FACTBOX_${key.toUpperCase().replaceAll('-', '_')}`;
/** Of a repeatable option, that is given once, one value, else a list. */
function asGiven(option: Option, given: string | undefined, earlier: unknown): unknown {
  if (!(option instanceof Repeatable) || earlier === undefined) return given ?? !option.negate;
  return Array.isArray(earlier) ? [...earlier, given] : [earlier, given];
}

/** What the environment says of an option; an empty variable says nothing. */
const variable = ({ env }: Io, key: string): string | undefined => env[variableOf(key)] || undefined;

const settable = (command: Command): readonly Option[] =>
  command.options.filter((option) => !NOT_SET.has(option.name()));

export interface Settings {
  /** To be called before the command's action. @throws UserError where a setting is none, or has no such value */
  readonly apply: (command: Command) => Promise<void>;
  /** The settings in force, as a configuration file has them. */
  readonly inForce: () => Readonly<Record<string, unknown>>;
}

/** @param root the command whose options a configuration may set; its sub-commands take those that they have, too. */
export function settingsOf(root: Command, io: Io): Settings {
  const inForce = new Map<string, unknown>();
  for (const option of settable(root)) {
    if (option.defaultValue !== undefined) inForce.set(keyOf(option), option.defaultValue);
    root.on(`option:${option.name()}`, (given?: string) => {
      const key = keyOf(option);
      inForce.set(key, asGiven(option, given, option.defaultValue === undefined ? inForce.get(key) : undefined));
    });
  }
  const set = (command: Command, option: Option, value: unknown, origin: string): void => {
    command.setOptionValueWithSource(option.attributeName(), valueOf(option, value, origin), 'config');
    inForce.set(keyOf(option), value);
  };
  return {
    apply: async (command) => {
      const named = root.getOptionValue('config') as string | undefined;
      const path = named ?? variable(io, 'config');
      const file = await readConfig(path);
      checkNames(root, Object.keys(file), path ?? CONFIG_FILE);
      const isSet = (name: string): boolean => command.getOptionValueSource(name) === 'cli';
      const isPlaced = isSet('output') || isSet('outputDir'); // a file or a folder goes before both
      for (const option of settable(command)) {
        const name = option.attributeName();
        if (isSet(name) || (isPlaced && (name === 'output' || name === 'outputDir'))) continue;
        const key = keyOf(option);
        const given = variable(io, key);
        if (given !== undefined) set(command, option, given, variableOf(key));
        else if (file[key] !== undefined) set(command, option, file[key], `${path ?? CONFIG_FILE}: "${key}"`);
      }
    },
    inForce: () => Object.fromEntries([...inForce].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function checkNames(root: Command, names: readonly string[], path: string): void {
  const known = settable(root).map(keyOf);
  for (const name of names)
    if (!known.includes(name))
      throw misset(`${path}: "${name}" is no option${didYouMean(name, known)}; choose from ${known.join(', ')}`);
}

/** As the command line would read it; a list may stand for words parted by commas, or for an option given again and again. */
function valueOf(option: Option, value: unknown, origin: string): unknown {
  if (option.isBoolean() || option.negate) return truth(value, origin);
  if (option.optional && /^(?:true|1|false|0)$/.test(String(value))) return truth(value, origin) ? '' : undefined;
  const text = Array.isArray(value) ? value.join(',') : value;
  if (typeof text !== 'string' && typeof text !== 'number') throw misset(`${origin}: expected a text or a number`);
  try {
    if (option instanceof Repeatable && Array.isArray(value))
      return value.reduce((gathered: unknown, one: unknown) => option.parseArg?.(String(one), gathered), undefined);
    return option.parseArg === undefined ? String(text) : option.parseArg(String(text), undefined);
  } catch (error) {
    throw misset(`${origin}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function truth(value: unknown, origin: string): boolean {
  const text = String(value);
  if (text === 'true' || text === '1') return true;
  if (text === 'false' || text === '0') return false;
  throw misset(`${origin}: expected true or false`);
}

const misset = (reason: string): UserError => new UserError(reason, { exitCode: EXIT.usage, code: 'usage/config' });
