/** WARC 1.0 and 1.1: the HTML and text of its responses and resources; its other records are passed over. */
import { ByteReader } from '../byte-reader.ts';
import type { Entry, OpenContext } from '../entry.ts';
import { EXIT } from '../io.ts';
import { failure, type Item } from '../item.ts';
import { unreadable } from '../problems.ts';
import { bodyOf, fieldsOf } from './http.ts';

const LONGEST_LINE = 65_536;
/** How a record begins. */
const MARK = '\nWARC/1.';

export async function* openWarc(entry: Entry, context: OpenContext): AsyncGenerator<Item> {
  const reader = new ByteReader(entry.bytes);
  for (let isCut = false; ;) {
    const junk = await toRecord(reader);
    if (junk > 0 || isCut) yield damaged(entry, `the WARC file is damaged before byte ${reader.position}`);
    if ((await reader.line(LONGEST_LINE)) === null) return;
    const fields = await fieldsOf(reader);
    const length = Number(fields.get('content-length') ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0) {
      yield damaged(entry, `a record of the WARC file has no length, before byte ${reader.position}`);
      continue;
    }
    const end = reader.position + length;
    const content = new Watched();
    let isTold = false;
    for await (const item of openRecord(entry, fields, content.passing(reader.chunks(length)), context)) {
      isTold ||= item.kind === 'failure';
      yield item;
    }
    if (isTold && (await reader.peek(1)).length === 0) return; // cut off in this record, which has said so
    for await (const _ of content.passing(reader.chunks(end - reader.position)));
    const next = await reader.peek(MARK.length + 4);
    isCut = !/^\s*(?:WARC\/|$)/.test(next.toString('latin1'));
    if (isCut) reader.unread(content.nextRecord(next));
  }
}

/** The last of what a record holds: where some of it is missing, its length reaches into the record after it. */
class Watched {
  #last: Buffer = Buffer.alloc(0);

  async *passing(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      this.#last = Buffer.concat([this.#last, chunk]).subarray(-FARTHEST);
      yield chunk;
    }
  }

  /** The begin of another record that was taken for a part of this one; its first word may go on behind it. */
  nextRecord(behind: Buffer): Buffer {
    const at = Buffer.concat([this.#last, behind]).lastIndexOf(MARK) + 1;
    return at === 0 ? Buffer.alloc(0) : this.#last.subarray(at);
  }
}

/** How far a record's length may reach into the next one. */
const FARTHEST = 16_384;

const damaged = (entry: Entry, where: string): Item => ({
  ...failure(entry.source, true, unreadable('input/corrupt', `${where}; what is whole was read; get the file anew`)),
  exitCode: EXIT.someFailed,
});

/** On to the next record, over the empty lines before it. @returns how many lines that are none had to be passed over */
async function toRecord(reader: ByteReader): Promise<number> {
  let junk = 0;
  for (let head = await reader.peek(5); head.length > 0; head = await reader.peek(5)) {
    if (head.toString('latin1') === 'WARC/') break;
    const line = await reader.line(Number.MAX_SAFE_INTEGER);
    if (line !== null && line.toString('latin1').trim() !== '') junk += 1;
  }
  return junk;
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
