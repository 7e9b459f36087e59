/** NDJSON, CSV and TSV: an article a row, in memory one at a time, however long the input. */
import { ByteReader } from '../byte-reader.ts';
import { decode, type Decoded, unicodeMark, unmarkedUtf16 } from '../decode.ts';
import type { Entry, OpenContext, Opener } from '../entry.ts';
import { type BadArticle, articleOf } from '../fields.ts';
import { SNIFFED } from '../formats.ts';
import { isPrettyJson } from '../json-likeness.ts';
import { EXIT } from '../io.ts';
import { toUtf8 } from '../iconv.ts';
import { type Article, failure, type Item } from '../item.ts';
import { UserError } from '../../model/message.ts';
import { unreadable } from '../problems.ts';
import { type ParsedValue, parsedJson } from './json-repair.ts';
import { notJsonReason, valuesApart } from './json-values.ts';
import { openJson, withSurroundings } from './whole.ts';

/** An object a line. Each line is decoded by itself, but for encodings in which a line's end is more than one byte. */
export const openNdjson: Opener = async function* openNdjson(entry, context) {
  const { options } = context;
  const reader = new ByteReader(entry.bytes);
  const head = await reader.peekHead(SNIFFED);
  if (head.length === 0) throw unreadable('input/empty', 'it is empty; give a file with text in it');
  if (isPrettyJson(head)) {
    yield* openJson({ isNinjs: options.format === 'ninjs' })({ ...entry, bytes: reader.chunks() }, context);
    return;
  }
  const wide = options.encoding ?? unicodeMark(head) ?? unmarkedUtf16(head);
  const lines = wide === null ? reader : new ByteReader(toUtf8(reader.chunks(), wide));
  for (let number = 1; ; number += 1) {
    const source = `${entry.source}:${number}`;
    try {
      const line = await lines.line(options.maxBytes);
      if (line === null) return;
      yield* lineItems(line, { ...entry, source }, context, wide);
    } catch (error) {
      if (!(error instanceof UserError) || error.code === 'input/corrupt' || error.code === 'input/bomb') throw error;
      yield { ...failure(source, true, error), exitCode: EXIT.someFailed };
    }
  }
};

const SPACE = 0x20;

function* lineItems(line: Buffer, entry: Entry, { options }: OpenContext, wide: string | null): Generator<Item> {
  if (line.every((byte) => byte <= SPACE)) return;
  const { text, encoding, messages } = decode(line, { charset: entry.charset });
  const values = valuesOfLine(text.replace(RECORD_MARK, '').replace(/\r?\n$/, ''));
  for (const [index, one] of values.entries()) {
    const source = values.length === 1 ? entry.source : `${entry.source}#${index + 1}`;
    const article = 'code' in one ? one : articleOf(one.value, options.fields, options.format === 'ninjs');
    const told = 'code' in one ? [] : one.messages;
    yield rowItem(source, entry, article, { encoding: wide ?? encoding, messages: [...messages, ...told] });
  }
}

/** Before each text of a JSON sequence (RFC 7464). */
const RECORD_MARK = /^\x1e/;

/** The object of a line; several, where they follow one another on it. */
function valuesOfLine(line: string): readonly (ParsedValue | BadArticle)[] {
  try {
    return [parsedJson(line)];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const apart = valuesApart(line);
    if (apart.length > 1 && apart.every(({ text }) => /^\{[\s\S]*\}$/.test(text)))
      return apart.flatMap(({ text }) => valuesOfLine(text));
    return [
      { id: null, code: 'article/not-json', reason: `${notJsonReason(error, line)}; expected one object a line` },
    ];
  }
}

export function rowItem(
  source: string,
  entry: Entry,
  article: Article | BadArticle,
  read: Pick<Decoded, 'encoding' | 'messages'>,
): Item {
  return 'code' in article
    ? { kind: 'failure', source, isMember: true, exitCode: EXIT.someFailed, ...article }
    : { kind: 'article', source, isMember: true, article: withSurroundings(article, read, entry) };
}
