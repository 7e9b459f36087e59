/** An entry → its articles: what it is, is found out here; archives call back for what is in them. */
import { UserError } from '../model/message.ts';
import { ByteReader } from './byte-reader.ts';
import { openBzip2, openGzip, openXz, openZstd } from './containers/compression.ts';
import { openMbox } from './containers/mbox.ts';
import { openTar } from './containers/tar.ts';
import { openWarc } from './containers/warc.ts';
import { openZip } from './containers/zip.ts';
import { openEmail } from './documents/email.ts';
import { openMhtml } from './documents/mhtml.ts';
import { openPdf } from './documents/pdf.ts';
import { openNdjson } from './documents/rows.ts';
import { openTable } from './documents/tables.ts';
import { openEnveloped, openJson, openText } from './documents/whole.ts';
import type { Entry, InputOptions, OpenContext, Opener } from './entry.ts';
import type { EntryFormat } from './format-names.ts';
import { formatOf, SNIFFED } from './formats.ts';
import { EXIT, systemCode } from './io.ts';
import { failure, type Item } from './item.ts';
import { type ContainerFormat, containerOf, foreignOf, isZipBehindJunk } from './magic.ts';
import { isOwnRecords, ownOutput } from './own-output.ts';
import { bug, unreadable } from './problems.ts';
import { elsewhere } from './shards/elsewhere.ts';
import { holdsOneByName } from './shards/shard-of.ts';

const CONTAINER_OPENERS: { readonly [F in ContainerFormat]: Opener } = {
  gzip: openGzip,
  bzip2: openBzip2,
  xz: openXz,
  zstd: openZstd,
  zip: openZip,
  tar: openTar,
};

const OPENERS: { readonly [F in EntryFormat]: Opener } = {
  text: openText('text'),
  markdown: openText('markdown'),
  html: openText('html'),
  json: openJson({ isNinjs: false }),
  ninjs: openJson({ isNinjs: true }),
  ndjson: openNdjson,
  csv: openTable(','),
  tsv: openTable('\t'),
  nitf: openEnveloped('nitf'),
  newsml: openEnveloped('newsml'),
  rss: openEnveloped('rss'),
  atom: openEnveloped('atom'),
  docx: openEnveloped('docx'),
  odt: openEnveloped('odt'),
  mhtml: openMhtml,
  lexisnexis: openEnveloped('lexisnexis'),
  factiva: openEnveloped('factiva'),
  sgml: openEnveloped('sgml'),
  eml: openEmail,
  mbox: openMbox,
  warc: openWarc,
  pdf: openPdf,
};

/** Archives in archives, each compression counted: a .tar.gz in a zip is three. */
const DEEPEST = 6;

/** Opens entries; what cannot be read is a failure in its place, and what follows it is read. */
export function opener(
  options: InputOptions,
  isIgnored: (path: string) => boolean,
): (entry: Entry) => AsyncGenerator<Item> {
  const context: OpenContext = { options, isIgnored, open };
  async function* open(entry: Entry): AsyncGenerator<Item> {
    const unopened = elsewhere(entry, options.shard);
    if (unopened !== null) return yield unopened;
    if (!holdsOneByName(entry.name)) return yield* opened(entry);
    for await (const item of opened(entry)) yield { ...item, unit: entry.source };
    return undefined;
  }
  async function* opened(entry: Entry): AsyncGenerator<Item> {
    const reader = new ByteReader(entry.bytes);
    try {
      const head = await reader.peekHead(SNIFFED);
      if (head.length === 0 && entry.isMember) {
        yield { kind: 'passed-over', source: entry.source, isMember: true, reason: 'empty' };
        return;
      }
      const areRecords = options.records || (options.recordsToo === true && isOwnRecords(head));
      const own = areRecords ? null : ownOutput(head);
      if (own !== null && entry.isMember) {
        yield { kind: 'passed-over', source: entry.source, isMember: true, reason: 'factbox wrote it' };
        return;
      }
      if (own !== null) throw own;
      const peeked = { ...entry, bytes: reader.chunks() };
      const container = containerOf(head) ?? (isZipBehindJunk(head, entry.name) ? 'zip' : null);
      if (container !== null && entry.depth >= DEEPEST) throw tooDeep();
      const inside =
        container !== null
          ? CONTAINER_OPENERS[container]({ ...peeked, depth: entry.depth + 1 }, context)
          : areRecords
            ? (await import('./documents/records.ts')).openRecords(peeked, context)
            : OPENERS[entryFormat(head, entry, options)](peeked, context);
      let isEmpty = true;
      for await (const item of inside) {
        isEmpty = false;
        yield item;
      }
      if (isEmpty && entry.isMember)
        yield { kind: 'passed-over', source: entry.source, isMember: true, reason: 'nothing in it' };
      else if (isEmpty) throw unreadable('input/no-article', 'there is nothing to read in it');
    } catch (error) {
      if (error instanceof UserError) yield failureOf(entry, error);
      else if (systemCode(error) === undefined) yield failureOf(entry, bug(error));
      else throw error; // the file itself cannot be read: whoever opened it tells
    } finally {
      await reader.close();
    }
  }
  return open;
}

/** One of several that cannot be read is a failed article; alone it is an input that cannot be read. */
function failureOf({ source, isMember }: Entry, error: UserError): Item {
  const exitCode = isMember && error.exitCode === EXIT.unreadable ? EXIT.someFailed : error.exitCode;
  return { ...failure(source, isMember, error), exitCode };
}

function entryFormat(head: Uint8Array, { name, mediaType }: Entry, { format }: InputOptions): EntryFormat {
  const foreign = foreignOf(head);
  if (foreign !== null) throw unreadable('input/foreign', `it is ${foreign}`);
  if (name === 'word/document.xml') return 'docx';
  return format === 'auto' ? formatOf(head, name, mediaType) : format;
}

const tooDeep = (): UserError =>
  unreadable('input/too-deep', `archives are nested more than ${DEEPEST} deep; unpack it yourself if you trust it`);
