import { readFile } from 'node:fs/promises';
import { UserError } from '../model/message.ts';
import { unicodeMark } from './decode.ts';
import { notJson } from './not-json.ts';
import { decodeAs } from './iconv.ts';
import { EXIT, printable, systemCode } from './io.ts';

/** Read where no other file is named. */
export const CONFIG_FILE = 'factbox.config.json';

/**
 * The settings of a file, by the long names of options; none where no file is named and there is none by the usual name.
 * @throws UserError where the file cannot be read or is no JSON object.
 */
export async function readConfig(named: string | undefined): Promise<Readonly<Record<string, unknown>>> {
  const path = named ?? CONFIG_FILE;
  const bytes = await readFile(path).catch((error: unknown) => {
    if (systemCode(error) !== 'ENOENT') throw misread(path, 'the file cannot be read');
    if (named !== undefined) throw misread(path, 'no such file; check the path');
    return null;
  });
  if (bytes === null) return {};
  const text = decodeAs(bytes, unicodeMark(bytes) ?? 'utf-8').replace(/^\uFEFF/, '');
  const expected = 'expected a JSON object of options like {"only": "dates,counts", "jobs": 2}';
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw misread(path, `${notJson(error, text)}; ${expected}`);
  }
  throw misread(path, expected);
}

const misread = (path: string, reason: string): UserError =>
  new UserError(`${printable(path)}: ${reason}`, { exitCode: EXIT.usage, code: 'usage/config' });
