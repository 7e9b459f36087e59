// The only importer of unpdf, an optional package.
import type * as Unpdf from 'unpdf';
import type { Opener } from '../entry.ts';
import { systemCode } from '../io.ts';
import type { Article } from '../item.ts';
import { corrupt, unreadable } from '../problems.ts';
import { itemsOf, readWhole, withSurroundings } from './whole.ts';

/** Its warnings would go to standard output, among the records. */
const SILENT = 0;

/** The text of all pages; where a line goes over the page's end is not told. */
export const openPdf: Opener = async function* openPdf(entry, context) {
  const { extractText, getDocumentProxy } = await load();
  const bytes = await readWhole(entry, context.options.maxBytes);
  let pages: readonly string[];
  try {
    pages = (
      await extractText(await getDocumentProxy(Uint8Array.from(bytes), { verbosity: SILENT }), { mergePages: false })
    ).text;
  } catch (error) {
    throw corrupt('PDF', error);
  }
  const text = pages.join('\n\n').trim();
  if (text === '')
    throw unreadable('input/no-article', 'the PDF has no text, only pictures of pages; recognise its text first (OCR)');
  const article: Article = { text, options: { format: 'text', mediaType: 'application/pdf' } };
  yield* itemsOf([withSurroundings(article, { encoding: 'utf-8', messages: [] }, entry)], entry);
};

async function load(): Promise<typeof Unpdf> {
  try {
    return await import('unpdf');
  } catch (error) {
    if (systemCode(error) !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw unreadable('input/no-pdf-package', 'to read PDF, install the package that does it: npm install unpdf@1.4.0');
  }
}
