// The only importer of iconv-lite. Node's own TextDecoder reads windows-1252 wrongly before Node 23.
import { createRequire } from 'node:module';
import type * as Iconv from 'iconv-lite';

let library: typeof Iconv | undefined;
const iconv = (): typeof Iconv => (library ??= createRequire(import.meta.url)('iconv-lite') as typeof Iconv);

/** What the Web calls these is windows-1252, which has more characters in the same places. */
const WINDOWS_1252 = new Set([
  'iso-8859-1',
  'iso8859-1',
  'latin1',
  'latin-1',
  'l1',
  'ascii',
  'us-ascii',
  'cp1252',
  'ansi',
]);

/** What the library takes for an encoding beside those of texts. */
const NO_TEXT = new Set(['base64', 'hex', 'binary']);

/** The usual name of an encoding, or null where there is none of that name. */
export function encodingNamed(label: string): string | null {
  const name = label.trim().toLowerCase();
  if (WINDOWS_1252.has(name)) return 'windows-1252';
  if (name === '' || NO_TEXT.has(name)) return null;
  if (name === 'utf8' || name === 'utf-8') return 'utf-8';
  if (name === 'utf16') return 'utf-16';
  return iconv().encodingExists(name) ? name : null;
}

/** Bytes to text; what is not valid becomes U+FFFD, a byte order mark is dropped. */
export const decodeAs = (bytes: Uint8Array, encoding: string): string =>
  encoding === 'utf-8'
    ? new TextDecoder().decode(bytes)
    : iconv().decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);

/** Bytes of any encoding → bytes of UTF-8, piece by piece. */
export async function* toUtf8(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = iconv().getDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.write(Buffer.from(chunk)), 'utf8');
  const rest = decoder.end();
  if (rest !== undefined && rest !== '') yield Buffer.from(rest, 'utf8');
}
