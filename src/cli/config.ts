/** Settings of options that the command line does not give: from a file, and before it from the environment. */
import type { Command, Option } from 'commander';
import { CONFIG_FILE, readConfig } from '../batch/config-file.ts';
import { EXIT, type Io } from '../batch/io.ts';
import { UserError } from '../model/message.ts';

/** What no configuration can say. */
const NOT_SET: ReadonlySet<string> = new Set(['config', 'print-config', 'version', 'help']);

/** The name of an option in a configuration: its long name, of `--no-progress` "progress". */
const keyOf = (option: Option): string => option.name().replace(/^no-/, '');
const variableOf = (key: string): string => `FACTBOX_${key.toUpperCase().replaceAll('-', '_')}`;
/** Its values are gathered: what reads one is given those before it. */
const isRepeatable = ({ parseArg }: Option): boolean => parseArg !== undefined && parseArg.length > 1;

const asGiven = (option: Option, given: string | undefined): unknown =>
  isRepeatable(option) ? [given] : (given ?? !option.negate);

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
      const earlier = isRepeatable(option) ? inForce.get(keyOf(option)) : undefined;
      inForce.set(keyOf(option), Array.isArray(earlier) ? [...earlier, given] : asGiven(option, given));
    });
  }
  const set = (command: Command, option: Option, value: unknown, origin: string): void => {
    command.setOptionValueWithSource(option.attributeName(), valueOf(option, value, origin), 'config');
    inForce.set(keyOf(option), value);
  };
  return {
    apply: async (command) => {
      const named = root.getOptionValue('config') as string | undefined;
      const path = named ?? io.env[variableOf('config')];
      const file = await readConfig(path);
      checkNames(root, Object.keys(file), path ?? CONFIG_FILE);
      for (const option of settable(command)) {
        if (command.getOptionValueSource(option.attributeName()) === 'cli') continue;
        const key = keyOf(option);
        const variable = io.env[variableOf(key)];
        if (variable !== undefined) set(command, option, variable, variableOf(key));
        else if (file[key] !== undefined) set(command, option, file[key], `${path ?? CONFIG_FILE}: "${key}"`);
      }
    },
    inForce: () => Object.fromEntries([...inForce].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function checkNames(root: Command, names: readonly string[], path: string): void {
  const known = settable(root).map(keyOf);
  for (const name of names)
    if (!known.includes(name)) throw misset(`${path}: "${name}" is no option; choose from ${known.join(', ')}`);
}

/** As the command line would read it; a list may stand for words parted by commas, or for an option given again and again. */
function valueOf(option: Option, value: unknown, origin: string): unknown {
  if (option.isBoolean() || option.negate) return truth(value, origin);
  if (isRepeatable(option) && Array.isArray(value))
    return value.reduce((gathered: unknown, one: unknown) => option.parseArg?.(String(one), gathered), undefined);
  const text = Array.isArray(value) ? value.join(',') : value;
  if (typeof text !== 'string' && typeof text !== 'number') throw misset(`${origin}: expected a text or a number`);
  try {
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
