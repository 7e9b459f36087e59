import { UserError } from '../model/message.ts';
import { EXIT, printable } from './io.ts';

/** How much of the beginning tells whether bytes are text. */
const SAMPLE = 8192;

/**
 * Bytes to text, as UTF-8; a byte order mark is dropped.
 * @throws UserError where they are empty, binary or not UTF-8, with the offset of the first wrong byte.
 */
export function decodeUtf8(bytes: Uint8Array, name: string): string {
  const fail = (code: string, reason: string): never => {
    throw new UserError(`${printable(name)}: ${reason}`, { exitCode: EXIT.unreadable, code });
  };
  if (bytes.length === 0) fail('input/empty', 'the file is empty; give a file with text in it');
  if (bytes.subarray(0, SAMPLE).includes(0))
    fail('input/binary', 'this is not text but binary data; give text, Markdown or NDJSON');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail(
      'input/not-utf-8',
      `not valid UTF-8 at byte ${firstInvalidByte(bytes)}; convert it first, e.g. with iconv -f WINDOWS-1252 -t UTF-8`,
    );
  }
}

/** By bisection: the end of the longest prefix that is whole characters. */
function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(bytes.subarray(0, middle), { stream: true })) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && !decodes(bytes.subarray(0, low), { stream: false })) low -= 1; // back before a cut character
  return low;
}

function decodes(bytes: Uint8Array, { stream }: { readonly stream: boolean }): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
