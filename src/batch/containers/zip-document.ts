/** Documents that are zips: Word's, OpenDocument's, e-books. */
import { ByteReader } from '../byte-reader.ts';
import type { Entry, OpenContext } from '../entry.ts';
import type { Item } from '../item.ts';
import { unreadable } from '../problems.ts';

export interface Document {
  readonly isPart: (name: string) => boolean;
  /** The members that hold its text, in the order of the zip. */
  readonly parts: { readonly name: string; readonly bytes: Buffer }[];
  readonly kind: 'word' | 'opendocument' | 'e-book' | 'other';
}

const LONGEST_TYPE = 200;

/** What the first member of a document is called. */
const OFFICE = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/.*|word\/.*)$/;

/** What a zip is by its first member; null where it is an archive. */
export async function documentOf(first: string, open: () => AsyncIterable<Uint8Array>): Promise<Document | null> {
  if (OFFICE.test(first)) return { kind: 'word', isPart: (name) => name === 'word/document.xml', parts: [] };
  if (first !== 'mimetype') return null;
  const type = (await new ByteReader(open()).take(LONGEST_TYPE)).toString('latin1');
  if (/opendocument\.text/.test(type))
    return { kind: 'opendocument', isPart: (name) => name === 'content.xml', parts: [] };
  if (/epub/.test(type))
    return { kind: 'e-book', isPart: (name) => /\.(?:opf|x?html?)$|^META-INF\/container\.xml$/i.test(name), parts: [] };
  return { kind: 'other', isPart: () => false, parts: [] };
}

/** The articles of a document: a chapter each of an e-book, in the order in which it is read. */
export async function* openDocument(document: Document, entry: Entry, context: OpenContext): AsyncGenerator<Item> {
  const { kind, parts } = document;
  const [part] = parts;
  if (kind === 'other' || part === undefined)
    throw unreadable(
      'input/foreign',
      'it is an Office document, but not .docx or .odt; save it as one of these, or as text, first',
    );
  if (kind !== 'e-book') {
    yield* context.open({
      ...entry,
      name: kind === 'word' ? 'word/document.xml' : 'content.xml',
      bytes: once(part.bytes),
      file: null,
    });
    return;
  }
  for (const { name, bytes } of chapters(parts))
    yield* context.open({
      ...entry,
      source: `${entry.source}!${name}`,
      name,
      bytes: once(bytes),
      file: null,
      isMember: true,
    });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The pages that the package's spine names, in its order; all pages where it has none. */
function chapters(parts: Document['parts']): Document['parts'] {
  const pages = parts.filter(
    ({ name, bytes }) =>
      /\.x?html?$/i.test(name) &&
      /\S/.test(bytes.toString('utf8').replace(/<(?:style|script|title)[\s\S]*?<\/|<[^>]*>/g, '')),
  );
  const opf = parts.find(({ name }) => /\.opf$/i.test(name));
  const text = opf?.bytes.toString('utf8') ?? '';
  const folder = opf?.name.replace(/[^/]*$/, '') ?? '';
  const hrefs = new Map(
    [...text.matchAll(/<(?:\w+:)?item\s[^>]*>/g)].map(([item]) => [
      attribute(item, 'id'),
      folder + decodeURI(attribute(item, 'href')),
    ]),
  );
  const spine = [...text.matchAll(/<(?:\w+:)?itemref\s[^>]*>/g)].map(([item]) => hrefs.get(attribute(item, 'idref')));
  const ordered = spine.flatMap((name) => pages.find((page) => page.name === name) ?? []);
  return ordered.length > 0 ? ordered : pages;
}

const attribute = (element: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(element)?.[1]?.replaceAll('&amp;', '&') ?? '';
