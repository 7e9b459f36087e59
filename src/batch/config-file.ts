import { readFile } from 'node:fs/promises';
import { UserError } from '../model/message.ts';
import { EXIT, printable, systemCode } from './io.ts';

/** Read where no other file is named. */
export const CONFIG_FILE = 'factbox.config.json';

/**
 * The settings of a file, by the long names of options; none where no file is named and there is none by the usual name.
 * @throws UserError where the file cannot be read or is no JSON object.
 */
export async function readConfig(named: string | undefined): Promise<Readonly<Record<string, unknown>>> {
  const path = named ?? CONFIG_FILE;
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (systemCode(error) !== 'ENOENT') throw misread(path, 'the file cannot be read');
    if (named !== undefined) throw misread(path, 'no such file; check the path');
    return '{}';
  });
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw misread(path, 'expected a JSON object of options like {"only": "dates,counts", "jobs": 2}');
}

const misread = (path: string, reason: string): UserError =>
  new UserError(`${printable(path)}: ${reason}`, { exitCode: EXIT.usage, code: 'usage/config' });
