/** WARC 1.0 and 1.1: the HTML and text of its responses and resources; its other records are passed over. */
import { ByteReader } from '../byte-reader.ts';
import type { Entry, OpenContext } from '../entry.ts';
import type { Item } from '../item.ts';
import { unreadable } from '../problems.ts';
import { bodyOf, fieldsOf } from './http.ts';

const LONGEST_LINE = 65_536;

export async function* openWarc(entry: Entry, context: OpenContext): AsyncGenerator<Item> {
  const reader = new ByteReader(entry.bytes);
  while (await isAtRecord(reader)) {
    const fields = await fieldsOf(reader);
    const length = Number(fields.get('content-length'));
    if (!Number.isSafeInteger(length) || length < 0)
      throw unreadable('input/corrupt', 'a record of the WARC file has no length; get the file anew');
    const end = reader.position + length;
    yield* openRecord(entry, fields, reader.chunks(length), context);
    await reader.skipTo(end);
  }
}

/** On to the next record's first line, over the empty lines before it. */
async function isAtRecord(reader: ByteReader): Promise<boolean> {
  for (let line = await reader.line(LONGEST_LINE); line !== null; line = await reader.line(LONGEST_LINE)) {
    const text = line.toString('latin1').trim();
    if (text.startsWith('WARC/')) return true;
    if (text !== '')
      throw unreadable(
        'input/corrupt',
        `the WARC file is damaged at byte ${reader.position - line.length}; get the file anew`,
      );
  }
  return false;
}

/** The types of records that carry what was on the Web. */
const CARRIERS: ReadonlySet<string> = new Set(['response', 'resource', 'conversion']);
const ARTICLE_TYPES = /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|(?:rss|atom)\+xml|xml|pdf))\b|^$/i;

/** Why a record is no article; null where it may be one. */
function noArticle(url: string, status: string, contentType: string): string | null {
  if (!/^(?:https?|ftp|file):/i.test(url)) return 'no page of the Web';
  if (status !== '' && !/^HTTP\/\S+ 2\d\d/.test(status)) return `the answer was ${status.slice(0, 60)}`;
  return ARTICLE_TYPES.test(contentType) ? null : `its type is ${contentType.slice(0, 60)}`;
}

async function* openRecord(
  entry: Entry,
  fields: ReadonlyMap<string, string>,
  bytes: AsyncIterable<Uint8Array>,
  context: OpenContext,
): AsyncGenerator<Item> {
  if (!CARRIERS.has(fields.get('warc-type') ?? '')) return; // requests, metadata: about articles, not articles
  const url = (fields.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1');
  const source = `${entry.source}!${url}`;
  const reader = new ByteReader(bytes);
  const isHttp = /^https?:/i.test(url) && fields.get('warc-type') === 'response';
  const status = isHttp ? ((await reader.line(LONGEST_LINE))?.toString('latin1').trim() ?? '') : '';
  const http = isHttp ? await fieldsOf(reader) : fields;
  const contentType = http.get('content-type') ?? '';
  if (context.isIgnored(url)) return;
  const reason = noArticle(url, status, contentType);
  if (reason !== null) {
    yield { kind: 'passed-over', source, isMember: true, reason };
    return;
  }
  yield* context.open({
    ...entry,
    source,
    name: '',
    bytes: bodyOf(reader, http, entry.budget),
    file: null,
    charset: /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1] ?? null,
    mediaType: contentType,
    metadata: url === '' ? {} : { url },
    damage: null,
    isMember: true,
  });
}
