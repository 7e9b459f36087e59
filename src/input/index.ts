/** The Readers, one a format. */
import type { SourceText } from '../model/document.ts';
import type { InputFormat } from '../model/vocabulary.ts';
import { readHtml } from './html/index.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';
import type { Reader, ReaderInput } from './reader.ts';
import { withTitle } from './with-title.ts';

const READERS: { readonly [F in InputFormat]: Reader } = {
  text: readPlainText,
  markdown: readMarkdown,
  html: readHtml,
};

export const readSource = (
  text: string,
  { format, ...input }: Omit<ReaderInput, 'text'> & { readonly format: InputFormat },
): SourceText => withTitle(READERS[format]({ text, ...input }));
