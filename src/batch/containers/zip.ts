// The only importer of yauzl().
import { open } from 'node:fs';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import type Yauzl from 'yauzl';
import type { Entry as ZipEntry, ZipFile } from 'yauzl';
import { ByteReader } from '../byte-reader.ts';
import type { Entry, OpenContext } from '../entry.ts';
import { EXIT } from '../io.ts';
import { failure, type Item } from '../item.ts';
import { UserError } from '../../model/message.ts';
import { corrupt, unreadable } from '../problems.ts';
import { fileAt } from '../file-name.ts';
import { charged } from './compression.ts';
import { type Document, documentOf, openDocument } from './zip-document.ts';
import { membersOf } from './zip-members.ts';
import { zipName } from './zip-name.ts';
import { type Member, openMember } from './members.ts';

/** A descriptor that the library closes. */
const openFile = promisify((path: string | Buffer, done: (error: Error | null, fd: number) => void) =>
  open(path, done),
);

let library: typeof Yauzl | undefined;
const yauzl = (): typeof Yauzl => (library ??= createRequire(import.meta.url)('yauzl') as typeof Yauzl);

/** The members in the order of the archive's directory. A zip that lies in another archive is held in memory, up to `maxBytes`. */
export async function* openZip(entry: Entry, context: OpenContext): AsyncGenerator<Item> {
  const held = entry.file === null ? await new ByteReader(entry.bytes).rest(context.options.maxBytes) : null;
  const inOrder = { ...entry, bytes: held === null ? entry.bytes : once(held) };
  const zip = await opened(entry, held);
  if (zip instanceof UserError) return yield* withoutDirectory(inOrder, context, zip);
  const seen = new Set<string>();
  try {
    yield* openMembers(entry, context, { zip, seen });
  } catch (error) {
    if (!(error instanceof BrokenDirectory)) throw error;
    yield* withoutDirectory(inOrder, context, corrupt('zip', error.cause), seen);
  } finally {
    zip.close();
  }
  return undefined;
}

/** Bytes that stand before the archive make every place in its directory wrong, too. */
class BrokenDirectory extends Error {}

interface Directory {
  readonly zip: ZipFile;
  /** The members that it has told. */
  readonly seen: Set<string>;
}

async function* openMembers(entry: Entry, context: OpenContext, { zip, seen }: Directory): AsyncGenerator<Item> {
  let document: Document | null | undefined;
  for await (const file of filesOf(zip)) {
    const name = zipName(file.fileNameRaw, (file.generalPurposeBitFlag & 0x800) !== 0);
    const bytes = bytesOf(zip, file, entry);
    seen.add(name);
    document ??= await documentOf(name, () => bytesOf(zip, file, entry));
    if (document === null) yield* openMember(entry, { name, kind: kindOf(file, name), bytes }, context);
    else if (document.isPart(name)) {
      document.parts.push({ name, bytes: await new ByteReader(bytes).rest(context.options.maxBytes) });
    }
  }
  if (document !== null && document !== undefined) yield* openDocument(document, entry, context);
}

/** Members that stand in the file, where the list of them is cut off or damaged: those that it has not told yet. */
async function* withoutDirectory(
  entry: Entry,
  context: OpenContext,
  problem: UserError,
  seen: ReadonlySet<string> = new Set(),
): AsyncGenerator<Item> {
  for await (const { bytes, ...member } of membersOf(entry.bytes))
    if (!seen.has(member.name)) yield* openMember(entry, { ...member, bytes: charged(bytes, entry.budget) }, context);
  yield { ...failure(entry.source, true, problem), exitCode: EXIT.someFailed };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** @returns what is wrong with it, where it has no directory */
async function opened({ file }: Entry, held: Buffer | null): Promise<ZipFile | UserError> {
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
  try {
    return file === null || held !== null
      ? await yauzl().fromBufferPromise(held ?? Buffer.alloc(0), options)
      : await yauzl().fromFdPromise(await openFile(fileAt(file)), options);
  } catch (error) {
    return corrupt('zip', error);
  }
}

async function* filesOf(zip: ZipFile): AsyncGenerator<ZipEntry> {
  try {
    yield* zip.eachEntry();
  } catch (error) {
    throw new BrokenDirectory('', { cause: error });
  }
}

async function* bytesOf(zip: ZipFile, file: ZipEntry, { budget }: Entry): AsyncGenerator<Uint8Array> {
  if (file.isEncrypted()) throw unreadable('input/encrypted', 'it is encrypted; unpack it yourself');
  if (!file.canDecodeFileData())
    throw unreadable(
      'input/unknown-compression',
      `it is packed by method ${file.compressionMethod}, which factbox does not read; unpack it yourself`,
    );
  try {
    let sum = 0;
    for await (const chunk of charged(await zip.openReadStreamPromise(file), budget)) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
    if (sum !== file.crc32) throw unreadable('input/corrupt', 'its checksum is wrong; get the archive anew');
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
