/** The formats that wrap articles, one file each. */
import { docx } from './docx.ts';
import { type Enclosed, type Envelope, isArticle, type NoArticle } from './envelope.ts';
import { factiva } from './factiva.ts';
import { atom, rss } from './feed.ts';
import { newsml } from './newsml.ts';
import { nitf } from './nitf.ts';
import { lexisnexis } from './lexisnexis.ts';
import { odt } from './odt.ts';
import { sgml } from './sgml.ts';

export { isFactiva } from './factiva.ts';
export { isLexisNexis } from './lexisnexis.ts';
export { isNinjs, isObject, NINJS_TYPE, ninjsArticle } from './ninjs.ts';

/** What `extract` is given of an article: its text, and the options that its envelope tells. */
export interface EnvelopedArticle {
  readonly text: string;
  readonly options: Pick<Enclosed, 'format' | 'metadata' | 'messages'> & Pick<Envelope, 'mediaType'>;
}

/** What an envelope holds, in order. What is not well-formed is read as far as it goes; an empty list where there is nothing. */
export function openEnvelope(text: string, format: EnvelopeFormat): readonly (EnvelopedArticle | NoArticle)[] {
  const { mediaType, open } = ENVELOPES[format];
  return open(text).map((item) => {
    if (!isArticle(item)) return item;
    const { text: inner, ...told } = item;
    return { text: inner, options: { ...told, mediaType } };
  });
}

/** The articles of a document in RSS, Atom, NITF or NewsML-G2; what holds none is left out. */
export const articlesIn = (text: string, format: EnvelopeFormat): readonly EnvelopedArticle[] =>
  openEnvelope(text, format).filter((item) => 'text' in item);

const ENVELOPES = { rss, atom, nitf, newsml, docx, odt, lexisnexis, factiva, sgml } as const satisfies Readonly<
  Record<string, Envelope>
>;
export type EnvelopeFormat = keyof typeof ENVELOPES;
