// The only importer of yauzl().
import { open } from 'node:fs';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import type Yauzl from 'yauzl';
import type { Entry as ZipEntry, ZipFile } from 'yauzl';
import { ByteReader } from '../byte-reader.ts';
import type { Entry, OpenContext } from '../entry.ts';
import type { Item } from '../item.ts';
import { corrupt, unreadable } from '../problems.ts';
import { fileAt } from '../file-name.ts';
import { charged } from './compression.ts';
import { type Member, openMember } from './members.ts';

/** A descriptor that the library closes. */
const openFile = promisify((path: string | Buffer, done: (error: Error | null, fd: number) => void) =>
  open(path, done),
);

let library: typeof Yauzl | undefined;
const yauzl = (): typeof Yauzl => (library ??= createRequire(import.meta.url)('yauzl') as typeof Yauzl);

/** The part of a Word document that holds its text. */
const WORD = 'word/document.xml';
/** What the first member of a document is called that only looks like an archive: Office's and OpenDocument's, e-books. */
const DOCUMENT = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/.*|word\/.*|mimetype)$/;

/** The members in the order of the archive's directory. A zip that lies in another archive is held in memory, up to `maxBytes`. */
export async function* openZip(entry: Entry, context: OpenContext): AsyncGenerator<Item> {
  const zip = await opened(entry, context.options.maxBytes);
  let isDocument: boolean | null = null;
  try {
    for await (const file of filesOf(zip)) {
      const name = nameOf(file);
      const bytes = bytesOf(zip, file, entry);
      isDocument ??= DOCUMENT.test(name);
      if (!isDocument) yield* openMember(entry, { name, kind: kindOf(file, name), bytes }, context);
      else if (name === WORD) {
        yield* context.open({ ...entry, name, bytes, file: null });
        return;
      }
    }
  } finally {
    zip.close();
  }
  if (isDocument === true)
    throw unreadable(
      'input/foreign',
      'it is an Office document or an e-book, but not .docx; save it as .docx or text first',
    );
}

async function opened({ file, bytes }: Entry, limit: number): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
  try {
    return file === null
      ? await yauzl().fromBufferPromise(await new ByteReader(bytes).rest(limit), options)
      : await yauzl().fromFdPromise(await openFile(fileAt(file)), options);
  } catch (error) {
    throw corrupt('zip', error);
  }
}

async function* filesOf(zip: ZipFile): AsyncGenerator<ZipEntry> {
  try {
    yield* zip.eachEntry();
  } catch (error) {
    throw corrupt('zip', error);
  }
}

/** yauzl leaves names as bytes, since it would end the whole archive at the first unsafe one. */
const nameOf = (file: ZipEntry): string =>
  yauzl().getFileNameLowLevel(file.generalPurposeBitFlag, file.fileNameRaw, file.extraFields, false);

async function* bytesOf(zip: ZipFile, file: ZipEntry, { budget }: Entry): AsyncGenerator<Uint8Array> {
  if (file.isEncrypted()) throw unreadable('input/encrypted', 'it is encrypted; unpack it yourself');
  if (!file.canDecodeFileData())
    throw unreadable(
      'input/unknown-compression',
      `it is packed by method ${file.compressionMethod}, which factbox does not read; unpack it yourself`,
    );
  try {
    yield* charged(await zip.openReadStreamPromise(file), budget);
  } catch (error) {
    throw corrupt('zip', error);
  }
}

const SYMBOLIC_LINK = 0o120_000;

function kindOf(file: ZipEntry, name: string): Member['kind'] {
  if (name.endsWith('/')) return 'folder';
  const mode = file.externalFileAttributes >>> 16;
  return (mode & 0o170_000) === SYMBOLIC_LINK ? 'link' : 'file';
}
