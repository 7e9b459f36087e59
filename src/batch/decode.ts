/** Bytes → text: by what is declared where it holds, else by what the bytes are; a doubt becomes a message, never mojibake in silence. */
import { isUtf8 } from 'node:buffer';
import type { Message } from '../model/message.ts';
import { guessEncoding } from './guess-encoding.ts';
import { decodeAs, encodingNamed } from './iconv.ts';
import { unreadable } from './problems.ts';

export interface Decoded {
  readonly text: string;
  /** The name of the encoding that was used, in lower case. */
  readonly encoding: string;
  readonly messages: readonly Message[];
}

export interface EncodingHints {
  /** What the user says (`--encoding`): it goes before all else. */
  readonly forced?: string | null;
  /** What came with the bytes: the charset of an HTTP or mail header. */
  readonly charset?: string | null;
}

/** How much of the beginning tells whether bytes are text, and what they say of themselves. */
const SAMPLE = 8192;

/**
 * Text in which a zero byte, which damage leaves and no text has, stands as U+FFFD.
 * @throws UserError where the bytes are none, or are binary data.
 */
export function decode(bytes: Uint8Array, hints: EncodingHints = {}): Decoded {
  const { text, encoding, messages } = decoded(bytes, hints);
  const whole = withoutZeros(text);
  return {
    text: whole,
    encoding,
    messages: whole === text ? messages : [...messages, ...invalidCharacters(whole, encoding)],
  };
}

export const withoutZeros = (text: string): string => text.replaceAll('\0', '\ufffd');

function decoded(bytes: Uint8Array, hints: EncodingHints): Decoded {
  if (bytes.length === 0) throw unreadable('input/empty', 'it is empty; give a file with text in it');
  const sample = bytes.subarray(0, SAMPLE);
  if (hints.forced !== undefined && hints.forced !== null) return checked(bytes, hints.forced, []);
  const marked = unicodeMark(sample);
  if (marked !== null) return checked(bytes, marked, []);
  const wide = unmarkedUtf16(sample);
  if (wide !== null) return checked(bytes, wide, [guessed(wide)]);
  if (isBinary(sample))
    throw unreadable(
      'input/binary',
      'this is not text but binary data; give text, Markdown, HTML or one of the formats in the README',
    );
  const declared = encodingNamed(hints.charset ?? declaredIn(sample) ?? '');
  if (isUtf8(bytes) && !(declared !== null && isSevenBit(declared))) return asUtf8(bytes, declared);
  if (declared !== null && declared !== 'utf-8') return checked(bytes, declared, []);
  return damagedUtf8(bytes) ?? checked(bytes, guessEncoding(bytes), [guessed(guessEncoding(bytes))]);
}

/** The encoding that a byte order mark tells. */
export function unicodeMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32be' : null;
}

/** Latin text in UTF-16 has a zero in nearly every other place, and nearly none between. */
export function unmarkedUtf16(sample: Uint8Array): string | null {
  if (sample.length < 8) return null;
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = 0.4 * sample.length;
  const few = 0.02 * sample.length;
  return odd > most && even <= few ? 'utf-16le' : even > most && odd <= few ? 'utf-16be' : null;
}

/** Control characters that no text has; an escape introduces the shifts of ISO-2022. A few are damage. */
function isBinary(sample: Uint8Array): boolean {
  let [controls, zeros] = [0, 0];
  for (const byte of sample) {
    if (byte === 0) zeros += 1;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) controls += 1;
  }
  return controls > 0.05 * sample.length && (controls > 2 || zeros > 1);
}

/** `<?xml encoding="…">`, `<meta charset="…">`, `<meta http-equiv="Content-Type" content="…; charset=…">`. */
function declaredIn(sample: Uint8Array): string | null {
  const head = Buffer.from(sample).toString('latin1');
  return (
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    null
  );
}

/** Encodings whose bytes are all ASCII, so that they look like UTF-8. */
const isSevenBit = (encoding: string): boolean => /^(?:iso-2022-|utf-7|hz)/.test(encoding);

function asUtf8(bytes: Uint8Array, declared: string | null): Decoded {
  const text = decodeAs(bytes, 'utf-8');
  const isContradicted = declared !== null && declared !== 'utf-8' && text.length < bytes.length;
  return {
    text,
    encoding: 'utf-8',
    messages: isContradicted
      ? [
          message(
            'info',
            'input/encoding-contradicted',
            `it is declared to be ${declared} but is UTF-8, as which it was read`,
            `--encoding ${declared} where that is wrong`,
          ),
        ]
      : [],
  };
}

/** UTF-8 in which some bytes are damaged: more characters outside ASCII are right than wrong. */
function damagedUtf8(bytes: Uint8Array): Decoded | null {
  const text = decodeAs(bytes, 'utf-8');
  const right = countOf(text, /[^\0-\x7f\uFFFD]/gu);
  return right > countOf(text, /\uFFFD/g)
    ? { text, encoding: 'utf-8', messages: invalidCharacters(text, 'utf-8') }
    : null;
}

function checked(bytes: Uint8Array, encoding: string, messages: readonly Message[]): Decoded {
  const text = decodeAs(bytes, encoding);
  return { text, encoding, messages: [...messages, ...invalidCharacters(text, encoding)] };
}

/** A doubt about text in which characters could not be decoded. */
export function invalidCharacters(text: string, encoding: string): readonly Message[] {
  const wrong = countOf(text, /\uFFFD/g);
  const reason = `${wrong} characters are not valid ${encoding} and stand as U+FFFD`;
  return wrong === 0 ? [] : [message('warning', 'input/invalid-characters', reason, 'check the encoding, or the file')];
}

function countOf(text: string, pattern: RegExp): number {
  let found = 0;
  for (const match of text.matchAll(pattern)) found += match.length;
  return found;
}

const guessed = (encoding: string): Message =>
  message(
    'warning',
    'input/encoding-guessed',
    `it is not UTF-8 and declares no encoding; read as ${encoding}`,
    '--encoding NAME where that is wrong',
  );

const message = (severity: Message['severity'], code: string, reason: string, hint: string): Message => ({
  severity,
  code,
  reason,
  span: null,
  hint,
});
