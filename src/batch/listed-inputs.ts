/** Names of inputs: lists of them, and what may be one. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { UserError } from '../model/message.ts';
import { ByteReader } from './byte-reader.ts';
import { unicodeMark } from './decode.ts';
import { decodeAs } from './iconv.ts';
import { bytesOf } from './inputs.ts';
import { type Io, printable } from './io.ts';
import { readable } from './readable.ts';
import { isGlob } from './walk.ts';

/** The inputs of `--files-from`: one a line, or parted by zero bytes, as `find -print0` does. */
export async function listedInputs(path: string, io: Io): Promise<readonly string[]> {
  const stream = path === '-' ? io.stdin : createReadStream(path);
  try {
    const bytes = await new ByteReader(bytesOf(stream)).rest(LONGEST_LIST);
    const text = decodeAs(bytes, unicodeMark(bytes) ?? 'utf-8').replace(/^\uFEFF/, '');
    return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((line) => line.trim() !== '');
  } catch (error) {
    throw named(path, readable(error));
  }
}

/** Whether a name may be that of an input: a file that is there, or a glob. */
export const mayBeInput = async (name: string): Promise<boolean> =>
  name === '-' || isGlob(name) || (await stat(name).catch(() => null)) !== null;

const LONGEST_LIST = 1e9;

const named = (path: string, error: UserError): UserError =>
  new UserError(`${printable(path)}: ${error.message}`, { exitCode: error.exitCode, code: error.code });
